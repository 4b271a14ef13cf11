#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(CodeCheck)
}

#include "app/services/CodeCheck.h"
#include "db/records/Tags.h"

namespace alliance::app
{
namespace
{

tl::unexpected<Failure> wrong(const QString& sentence)
{
    return failed(base::ErrorCategory::Invalid, "argument", Subject::Argument, sentence);
}

template <typename Each>
void forEachOffered(const QList<db::VocabularyPack>& packs, const QString& list, const Each& each)
{
    for (const db::VocabularyPack& pack : packs) {
        for (const db::TermList& one : pack.lists) {
            if (one.code != list)
                continue;
            for (const db::Term& term : one.terms) {
                if (!term.retired)
                    each(term.code);
            }
        }
    }
}

bool isOffered(const QList<db::VocabularyPack>& packs, const QStringList& lists, const QString& code)
{
    bool found = false;
    for (const QString& list : lists)
        forEachOffered(packs, list, [&](const QString& offered) { found = found || offered == code; });
    return found;
}

QStringList codesOf(const QList<db::VocabularyPack>& packs, const QStringList& lists)
{
    QStringList codes;
    for (const QString& list : lists)
        forEachOffered(packs, list, [&](const QString& offered) { codes << offered; });
    return codes;
}

} // namespace

Done checkCodes(LibraryService& library, const QList<CodeUse>& uses)
{
    for (const CodeUse& use : uses) {
        if (use.used.isEmpty())
            continue;
        const auto packs = library.database().vocabulary().packs();
        if (!packs)
            return failed(packs.error(), Subject::Library, pathText(library.folder()));
        for (const QString& code : use.used) {
            if (!isOffered(*packs, use.lists, code) && (code.isEmpty() || !use.allowed.contains(code)))
                return wrong(use.sentence.arg(code, codesOf(*packs, use.lists).join(QStringLiteral(", "))));
        }
    }
    return {};
}

Done checkTagLengths(const QStringList& tags)
{
    if (tags.size() > db::kMostTags)
        return wrong(tr("There can be up to %1 tags.").arg(db::kMostTags));
    for (const QString& tag : tags) {
        if (tag.size() > db::kLongestTag)
            return wrong(tr("A tag can have up to %1 characters.").arg(db::kLongestTag));
    }
    return {};
}

} // namespace alliance::app

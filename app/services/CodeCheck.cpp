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

} // namespace

Done checkCodes(LibraryService& library, const QList<CodeUse>& uses)
{
    for (const CodeUse& use : uses) {
        if (use.used.isEmpty())
            continue;
        QStringList known;
        for (const QString& list : use.lists) {
            const auto terms = library.database().vocabulary().terms(list);
            if (!terms)
                return failed(terms.error(), Subject::Library, pathText(library.folder()));
            for (const db::Term& term : *terms)
                known.append(term.code);
        }
        for (const QString& code : use.used) {
            if (!known.contains(code) && (code.isEmpty() || !use.allowed.contains(code)))
                return wrong(use.sentence.arg(code, known.join(QStringLiteral(", "))));
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

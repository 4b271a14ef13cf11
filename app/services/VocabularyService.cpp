#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(VocabularyService)
}

#include "app/services/Permissions.h"
#include "app/services/RecordingFiles.h"
#include "app/services/VocabularyService.h"
#include "app/services/VocabularyWords.h"
#include "db/repositories/VocabularyJson.h"

#include <QJsonDocument>

#include <algorithm>
#include <tuple>

namespace alliance::app
{
namespace
{

// What something is coded with.
const QStringList kLists{termlist::kNoteKind,      termlist::kPrinciple, termlist::kStage,        termlist::kMarkerType,
                         termlist::kMarkerSubtype, termlist::kStrategy,  termlist::kSegmentRating};

auto findList(db::VocabularyPack& pack, const QString& code)
{
    return std::find_if(pack.lists.begin(), pack.lists.end(),
                        [&](const db::TermList& one) { return one.code == code; });
}

auto findTerm(db::TermList& list, const QString& code)
{
    return std::find_if(list.terms.begin(), list.terms.end(), [&](const db::Term& one) { return one.code == code; });
}

} // namespace

QString Glossary::label(const QStringList& lists, const QString& code) const
{
    const auto found = reading(lists, code);
    return found ? found->term.label : code;
}

std::optional<db::TermReading> Glossary::reading(const QStringList& lists, const QString& code) const
{
    std::optional<db::TermReading> best;
    const auto all = m_readings.values(code);
    for (const db::TermReading& one : all) {
        if (!lists.isEmpty() && !lists.contains(one.list))
            continue;
        // Several packs may have had it: one that still offers it comes first, then by name.
        if (!best ||
            std::tie(one.term.retired, one.pack, one.list) < std::tie(best->term.retired, best->pack, best->list))
            best = one;
    }
    return best;
}

Outcome<QList<db::VocabularyPack>> VocabularyService::packs()
{
    auto all = m_library.database().vocabulary().packs();
    if (!all)
        return failed(all.error(), Subject::Library, pathText(m_library.folder()));
    return std::move(*all);
}

Outcome<QList<db::VocabularyPack>> VocabularyService::revisions(const QString& pack)
{
    auto all = m_library.database().vocabulary().revisions(pack);
    if (!all)
        return failed(all.error(), Subject::Library, pathText(m_library.folder()));
    if (all->isEmpty())
        return failed(base::ErrorCategory::NotFound, "vocabulary pack", Subject::Pack, pack);
    return std::move(*all);
}

Outcome<Glossary> VocabularyService::glossary()
{
    auto readings = m_library.database().vocabulary().readings();
    if (!readings)
        return failed(readings.error(), Subject::Library, pathText(m_library.folder()));
    for (db::TermReading& reading : *readings)
        reading.term = inLanguage(reading.term);
    return Glossary(std::move(*readings));
}

Outcome<db::VocabularyPack> VocabularyService::stored(base::Result<db::VocabularyPack> result,
                                                      const QString& code) const
{
    if (!result)
        return tl::unexpected<Failure>(m_library.failure(result.error(), Subject::Pack, code));
    return std::move(*result);
}

Outcome<db::VocabularyPack> VocabularyService::pack(const QString& code)
{
    return stored(m_library.database().vocabulary().pack(code), code);
}

Outcome<db::VocabularyPack> VocabularyService::setTerm(const QString& code, const QString& list, const db::Term& term)
{
    if (const Done may = allowed(m_library, permission::editVocabulary); !may)
        return tl::unexpected<Failure>(may.error());
    auto edited = pack(code);
    if (!edited)
        return edited;
    auto its = findList(*edited, list);
    if (its == edited->lists.end() && !kLists.contains(list))
        return failed(base::ErrorCategory::Invalid, "no such list", Subject::Argument,
                      tr("There is no list “%1”. There are: %2.").arg(list, kLists.join(QStringLiteral(", "))));
    if (its == edited->lists.end()) {
        edited->lists.append({list, list, {}});
        its = edited->lists.end() - 1;
    }
    if (const auto old = findTerm(*its, term.code); old != its->terms.end()) {
        if (*old == term)
            return edited;
        *old = term;
    } else {
        its->terms.append(term);
    }
    // What is stored is held to what a file is held to.
    if (const auto sound = db::readPack(db::packToJson(*edited)); !sound)
        return tl::unexpected<Failure>(m_library.failure(sound.error(), Subject::Pack, code));
    return stored(m_library.database().vocabulary().save(*edited), code);
}

Outcome<db::VocabularyPack> VocabularyService::retireTerm(const QString& code, const QString& list, const QString& term)
{
    if (const Done may = allowed(m_library, permission::editVocabulary); !may)
        return tl::unexpected<Failure>(may.error());
    auto edited = pack(code);
    if (!edited)
        return edited;
    const auto its = findList(*edited, list);
    if (its == edited->lists.end() || findTerm(*its, term) == its->terms.end())
        return failed(base::ErrorCategory::Invalid, "there is no term " + list.toStdString() + "/" + term.toStdString(),
                      Subject::Pack, code);
    const auto old = findTerm(*its, term);
    if (old->retired)
        return edited;
    old->retired = true;
    return stored(m_library.database().vocabulary().save(*edited), code);
}

Outcome<db::VocabularyPack> VocabularyService::setLocked(const QString& code, bool locked)
{
    if (const Done may = allowed(m_library, permission::editVocabulary); !may)
        return tl::unexpected<Failure>(may.error());
    return stored(m_library.database().vocabulary().setLocked(code, locked), code);
}

Done VocabularyService::exportFile(const QString& code, const std::filesystem::path& file, bool replace)
{
    const auto found = pack(code);
    if (!found)
        return tl::unexpected<Failure>(found.error());
    std::error_code ignored;
    if (!replace && std::filesystem::exists(file, ignored))
        return failed(base::ErrorCategory::Conflict, "file exists", Subject::Output, pathText(file));
    const QByteArray json = QJsonDocument::fromJson(db::packToJson(*found)).toJson(QJsonDocument::Indented);
    return writeBytes(file, json.toStdString());
}

Outcome<db::VocabularyPack> VocabularyService::importFile(const std::filesystem::path& file)
{
    if (const Done may = allowed(m_library, permission::editVocabulary); !may)
        return tl::unexpected<Failure>(may.error());
    const auto text = readText(file, Subject::PackFile);
    if (!text)
        return tl::unexpected<Failure>(text.error());
    auto read = db::readPack(QByteArray::fromStdString(*text));
    if (!read)
        return failed(read.error(), Subject::PackFile, pathText(file));
    db::Vocabulary vocabulary = m_library.database().vocabulary();
    const auto there = vocabulary.revisions(read->code);
    if (!there)
        return failed(there.error(), Subject::Library, pathText(m_library.folder()));
    if (there->isEmpty())
        return stored(vocabulary.add(*read), read->code);
    read->revision = there->back().revision;
    return stored(vocabulary.save(*read), read->code);
}

} // namespace alliance::app

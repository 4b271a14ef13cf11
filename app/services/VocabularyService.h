#pragma once
// The vocabulary of a library: reading codes, changing packs, locking them, taking them out and in as files.

#include "app/services/LibraryService.h"
#include "db/records/VocabularyPack.h"

#include <QMultiHash>
#include <QStringList>

#include <filesystem>

namespace alliance::app
{

// What codes are called, also those that packs have lost or renamed since: as the newest revision says that has them.
class Glossary
{
public:
    Glossary() = default;
    explicit Glossary(QMultiHash<QString, db::TermReading> readings) : m_readings(std::move(readings)) {}

    // The code itself when nobody knows it; empty for an empty code. `lists` says where it may come from (none:
    // anywhere).
    QString label(const QStringList& lists, const QString& code) const;
    std::optional<db::TermReading> reading(const QStringList& lists, const QString& code) const;

private:
    QMultiHash<QString, db::TermReading> m_readings;
};

class VocabularyService
{
public:
    explicit VocabularyService(LibraryService& library) : m_library(library) {}

    Outcome<QList<db::VocabularyPack>> packs();
    Outcome<QList<db::VocabularyPack>> revisions(const QString& pack); // oldest first; NotFound: no such pack
    Outcome<Glossary> glossary();

    // Each makes a revision. Refused: the pack is locked or not editable.
    // Adds the term to the list, or changes the one with its code; a retired one is taken into use again. Lists that
    // the pack does not have yet are made; Invalid: nothing is coded with such a list.
    Outcome<db::VocabularyPack> setTerm(const QString& pack, const QString& list, const db::Term& term);
    Outcome<db::VocabularyPack> retireTerm(const QString& pack, const QString& list, const QString& code);
    // Refused unless a supervisor or director works.
    Outcome<db::VocabularyPack> setLocked(const QString& pack, bool locked);

    // The newest revision as JSON that importFile() and other libraries take in. Conflict: there is a file already.
    Done exportFile(const QString& pack, const std::filesystem::path& file, bool replace);
    // A new pack, or a new revision of one that there is; terms that the file has not stay as retired ones. Invalid
    // with the place where the file is wrong.
    Outcome<db::VocabularyPack> importFile(const std::filesystem::path& file);

private:
    Outcome<db::VocabularyPack> pack(const QString& code);
    Outcome<db::VocabularyPack> stored(base::Result<db::VocabularyPack> result, const QString& code) const;
    LibraryService& m_library;
};

} // namespace alliance::app

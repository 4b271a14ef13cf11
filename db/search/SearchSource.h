#pragma once
// What search can find, read from the library and unsealed. Only what the person who is working can open: everything
// else is left out without a word, and so is what does not open because it is damaged (verify names that).

#include "db/search/SearchEntry.h"
#include "db/search/SearchNames.h"
#include "media/base/Result.h"

#include <QList>
#include <QSet>

namespace alliance::db
{

class Library;
class LibraryContext;

class SearchSource
{
public:
    // The library outlives it.
    explicit SearchSource(Library& library);
    // What Library keeps to itself, for others in db/ that read rows from outside of its repositories.
    static LibraryContext& contextOf(Library& library);

    struct Session {
        QUuid id;
        QUuid caseId;
        int number = 0;
        QDate day; // held; where that is not known, made
    };
    // By day. Also those that this person cannot open.
    base::Result<QList<Session>> sessions() const;
    base::Result<QList<Session>> sessions(const QList<QUuid>& ids) const;

    // Those that this person was handed to rate and has not finished.
    base::Result<QSet<QUuid>> ratedBlind() const;

    // Cases, people and vocabulary as they are now.
    base::Status readNames(SearchNames& names);
    base::Result<QList<SearchEntry>> entriesOf(const QList<Session>& sessions, const SearchNames& names) const;
    base::Result<QList<SearchEntry>> cases() const;

    // The number of the newest change of the library.
    base::Result<std::int64_t> newestChange() const;
    struct Change {
        std::int64_t number = 0;
        QString subject;
        QUuid subjectId;
        QUuid sessionId;      // null: of the library
        QList<QUuid> granted; // cases and sessions that others' keys were completed for
    };
    base::Result<QList<Change>> changesAfter(std::int64_t number) const;

private:
    LibraryContext& m_context;
    Library& m_library;
};

} // namespace alliance::db

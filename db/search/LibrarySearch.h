#pragma once
// Search in one library as the person who opened it: the index and what keeps it current. Belongs to the thread that
// made it; fill() reads and unseals in threads of its own beside it.

#include "db/Library.h"
#include "db/search/SearchIndex.h"
#include "db/search/SearchSource.h"
#include "media/base/Result.h"

#include <QSet>

#include <functional>
#include <memory>
#include <stop_token>

namespace alliance::db
{

class LibrarySearch
{
public:
    // With a connection of its own; the index is empty until fill().
    static base::Result<std::unique_ptr<LibrarySearch>> open(const LibraryHandle& handle);

    // Reads everything. Cancelled when stopped; call again to start anew. `progress`: 0 to 1, in this thread.
    base::Status fill(const std::stop_token& stop = {}, const std::function<void(double)>& progress = {});
    // Takes over what was changed since, by whatever program: by the numbers of the audit. Cheap when nothing was.
    base::Status update();
    // As of the last fill() or update(). Of the sessions `ownOnly`, and of those that this person rates blind, nothing
    // is told that somebody else wrote or decided; they themselves and their recordings are found.
    base::Result<SearchAnswer> find(const SearchQuery& query, int limit, const QSet<QUuid>& ownOnly = {}) const;
    // Values that can follow the colon of a filter. Tags only of what find() tells.
    QStringList values(SearchField field, const QString& beginning, int limit, const QSet<QUuid>& ownOnly = {}) const;
    std::int64_t size() const { return m_index->size(); }

private:
    LibrarySearch(LibraryHandle handle, Library library);
    base::Status addAll(const QList<SearchSource::Session>& sessions, const std::stop_token& stop,
                        const std::function<void(double)>& progress);
    base::Status readAgain(const QList<QUuid>& sessions);
    base::Status readCasesAgain();
    base::Status readBlind();

    LibraryHandle m_handle;
    Library m_library;
    SearchSource m_source;
    std::unique_ptr<SearchIndex> m_index;
    QList<QUuid> m_cases;    // in the index
    QSet<QUuid> m_blind;     // sessions that this person rates and has not finished
    std::int64_t m_upTo = 0; // number of the last change that is in the index
};

} // namespace alliance::db

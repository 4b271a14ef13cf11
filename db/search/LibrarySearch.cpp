#include "db/search/LibrarySearch.h"

#include <QSet>

#include <algorithm>
#include <condition_variable>
#include <limits>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

constexpr qsizetype kSessionsAtOnce = 128; // read by one query of each kind
constexpr std::size_t kReadAhead = 4;      // batches that wait for the index
constexpr unsigned kMostReaders = 4;
// With more sessions changed than this, everything is read anew.
constexpr qsizetype kMostUpdated = 400;

// Batches of rows on their way from the threads that read them to the one that indexes them, in order.
class Batches
{
public:
    explicit Batches(std::size_t count) : m_batches(count) {}

    // Waits until the batch is not too far ahead. False: given up.
    bool mayRead(std::size_t batch)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_over || batch < m_taken + kReadAhead; });
        return !m_over;
    }

    void put(std::size_t batch, base::Result<QList<SearchRow>> rows)
    {
        const std::scoped_lock lock(m_mutex);
        m_batches[batch] = std::move(rows);
        m_changed.notify_all();
    }

    base::Result<QList<SearchRow>> take(std::size_t batch)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_batches[batch].has_value(); });
        m_taken = batch + 1;
        m_changed.notify_all();
        return std::move(*std::exchange(m_batches[batch], std::nullopt));
    }

    void giveUp()
    {
        const std::scoped_lock lock(m_mutex);
        m_over = true;
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<std::optional<base::Result<QList<SearchRow>>>> m_batches;
    std::size_t m_taken = 0;
    bool m_over = false;
};

// Sessions are by day: those of one day stay together (see SearchIndex::fill), unless there are very many.
QList<QList<SearchSource::Session>> partsOf(const QList<SearchSource::Session>& sessions)
{
    QList<QList<SearchSource::Session>> parts;
    for (qsizetype from = 0, to = 0; from < sessions.size(); from = to) {
        to = std::min(from + kSessionsAtOnce, sessions.size());
        while (to < sessions.size() && to < from + 2 * kSessionsAtOnce && sessions[to].day == sessions[to - 1].day)
            ++to;
        parts.append(sessions.mid(from, to - from));
    }
    return parts;
}

} // namespace

LibrarySearch::LibrarySearch(LibraryHandle handle, Library library)
    : m_handle(std::move(handle)), m_library(std::move(library)), m_source(m_library)
{
}

base::Result<std::unique_ptr<LibrarySearch>> LibrarySearch::open(const LibraryHandle& handle)
{
    auto library = handle.open();
    if (!library)
        return tl::unexpected(library.error());
    std::unique_ptr<LibrarySearch> search(new LibrarySearch(handle, std::move(*library)));
    auto index = SearchIndex::make();
    if (!index)
        return tl::unexpected(index.error());
    search->m_index = std::move(*index);
    return search;
}

base::Status LibrarySearch::fill(const std::stop_token& stop, const std::function<void(double)>& progress)
{
    auto index = SearchIndex::make();
    if (!index)
        return tl::unexpected(index.error());
    m_index = std::move(*index);
    m_cases.clear();
    // What is changed while we read comes again with the next update().
    const auto upTo = m_source.newestChange();
    if (!upTo)
        return tl::unexpected(upTo.error());
    if (base::Status named = m_source.readNames(m_index->names()); !named)
        return named;
    if (base::Status cases = readCasesAgain(); !cases)
        return cases;
    if (base::Status blind = readBlind(); !blind)
        return blind;
    const auto sessions = m_source.sessions();
    if (!sessions)
        return tl::unexpected(sessions.error());
    if (base::Status added = addAll(*sessions, stop, progress); !added)
        return added;
    m_upTo = *upTo;
    return {};
}

base::Status LibrarySearch::addAll(const QList<SearchSource::Session>& sessions, const std::stop_token& stop,
                                   const std::function<void(double)>& progress)
{
    const QList<QList<SearchSource::Session>> parts = partsOf(sessions);
    const auto count = static_cast<std::size_t>(parts.size());
    SearchNames& names = m_index->names();
    Batches batches(count);
    const auto readers = static_cast<std::size_t>(std::clamp(std::thread::hardware_concurrency(), 1U, kMostReaders));
    std::vector<std::jthread> threads;
    for (std::size_t first = 0; first < std::min(readers, count); ++first) {
        threads.emplace_back([&, first] {
            auto library = m_handle.open();
            SearchRows rows(names.words());
            for (std::size_t part = first; part < count; part += readers) {
                if (!batches.mayRead(part))
                    return;
                if (!library) {
                    batches.put(part, tl::unexpected(library.error()));
                    continue;
                }
                const auto entries = SearchSource(*library).entriesOf(parts.at(static_cast<qsizetype>(part)), names);
                batches.put(part, entries.map([&](const QList<SearchEntry>& all) { return rows.of(all); }));
            }
        });
    }
    std::size_t part = 0;
    const base::Status done = m_index->fill([&]() -> base::Result<QList<SearchRow>> {
        while (part < count) {
            if (stop.stop_requested())
                return base::fail(ErrorCategory::Cancelled, "search index");
            if (progress && part > 0)
                progress(static_cast<double>(part) / static_cast<double>(count));
            auto rows = batches.take(part++);
            if (!rows || !rows->isEmpty())
                return rows;
        }
        return QList<SearchRow>();
    });
    batches.giveUp();
    if (done && progress)
        progress(1);
    return done;
}

base::Status LibrarySearch::readCasesAgain()
{
    for (const QUuid& id : std::exchange(m_cases, {})) {
        if (base::Status gone = m_index->remove(id); !gone)
            return gone;
    }
    auto cases = m_source.cases();
    if (!cases)
        return tl::unexpected(cases.error());
    for (const SearchEntry& one : std::as_const(*cases))
        m_cases.append(one.place.id);
    return m_index->add(*cases);
}

base::Status LibrarySearch::readBlind()
{
    auto blind = m_source.ratedBlind();
    if (!blind)
        return tl::unexpected(blind.error());
    m_blind = std::move(*blind);
    return {};
}

base::Status LibrarySearch::readAgain(const QList<QUuid>& ids)
{
    const auto sessions = m_source.sessions(ids);
    if (!sessions)
        return tl::unexpected(sessions.error());
    auto entries = m_source.entriesOf(*sessions, m_index->names());
    if (!entries)
        return tl::unexpected(entries.error());
    for (const QUuid& id : ids) {
        if (base::Status gone = m_index->remove(id); !gone)
            return gone;
    }
    return m_index->add(*entries);
}

base::Status LibrarySearch::update()
{
    const auto newest = m_source.newestChange();
    if (!newest)
        return tl::unexpected(newest.error());
    if (*newest == m_upTo)
        return {};
    const auto changes = m_source.changesAfter(m_upTo);
    if (!changes)
        return tl::unexpected(changes.error());
    if (changes->isEmpty())
        return fill(); // the library was put back to an earlier state
    QList<QUuid> sessions;
    QSet<QUuid> seen;
    bool ofLibrary = false;
    for (const SearchSource::Change& change : *changes) {
        // Who is given a session, or takes part in one, can read its case as well.
        ofLibrary |= change.sessionId.isNull() || change.subject == QLatin1String("session");
        for (const QUuid& id : change.granted + QList<QUuid>{change.sessionId}) {
            if (id.isNull() || seen.contains(id))
                continue;
            seen.insert(id);
            sessions.append(id);
        }
    }
    if (sessions.size() > kMostUpdated)
        return fill();
    if (ofLibrary) {
        if (base::Status named = m_source.readNames(m_index->names()); !named)
            return named;
        if (base::Status cases = readCasesAgain(); !cases)
            return cases;
    }
    if (base::Status read = readAgain(sessions); !read)
        return read;
    if (base::Status blind = readBlind(); !blind)
        return blind;
    m_upTo = changes->last().number;
    return {};
}

base::Result<SearchAnswer> LibrarySearch::find(const SearchQuery& query, int limit, const QSet<QUuid>& ownOnly) const
{
    if (ownOnly.isEmpty() && m_blind.isEmpty())
        return m_index->find(query, limit);
    return m_index->find(query, limit, [&, person = m_library.person()](const SearchPlace& place) {
        const bool ofOthers = !place.author.isNull() && place.author != person;
        const bool notTold = ownOnly.contains(place.sessionId) || m_blind.contains(place.sessionId);
        return (ofOthers && notTold) != place.bare;
    });
}

QStringList LibrarySearch::values(SearchField field, const QString& beginning, int limit,
                                  const QSet<QUuid>& ownOnly) const
{
    if (field != SearchField::Tag || (ownOnly.isEmpty() && m_blind.isEmpty()))
        return m_index->names().values(field, beginning, limit);
    QStringList told;
    for (const QString& tag : m_index->names().values(field, beginning, std::numeric_limits<int>::max())) {
        SearchTerm term;
        term.field = field;
        term.text = tag;
        SearchQuery query;
        query.all = {{term}};
        const auto found = find(query, 0, ownOnly);
        if (found && found->count > 0)
            told.append(tag);
        if (told.size() == limit)
            break;
    }
    return told;
}

} // namespace alliance::db

#include "db/search/SearchIndex.h"

#include "db/core/Dialect.h"
#include "db/core/SqliteStart.h"
#include "db/search/SearchScore.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <atomic>
#include <tuple>
#include <utility>

namespace alliance::db
{
namespace
{

constexpr std::array kKinds{std::pair{SearchKind::Note, "note"},
                            std::pair{SearchKind::Reply, "reply"},
                            std::pair{SearchKind::Marker, "marker"},
                            std::pair{SearchKind::Decision, "decision"},
                            std::pair{SearchKind::Passage, "passage"},
                            std::pair{SearchKind::Rating, "rating"},
                            std::pair{SearchKind::Settlement, "settlement"},
                            std::pair{SearchKind::Example, "example"},
                            std::pair{SearchKind::Session, "session"},
                            std::pair{SearchKind::Recording, "recording"},
                            std::pair{SearchKind::Case, "case"}};

constexpr int kPassageWords = 28;
constexpr int kIdBits = 34;             // of a row number, below the day
constexpr int kPendingBytes = 32 << 20; // of words that FTS5 keeps before it makes a segment of them

// Places with names are found by them; for one with a number Qt makes a text of it each time.
const QString kRowMark = QStringLiteral(":row");
const QString kTextMark = QStringLiteral(":text");
const QString kTagsMark = QStringLiteral(":tags");
const QString kFacetsMark = QStringLiteral(":facets");

QString uniqueName()
{
    static std::atomic<std::uint64_t> counter{0};
    return QStringLiteral("alliance-search-%1").arg(++counter);
}

base::Status ran(QSqlQuery& query)
{
    return query.exec() ? base::Status() : tl::unexpected(sqliteDialect().toError(query.lastError()));
}

QString table(const QString& name, const QString& options)
{
    return QStringLiteral(
               "CREATE VIRTUAL TABLE %1 USING fts5(%2, %3, %4, %5tokenize = 'unicode61 remove_diacritics 2')")
        .arg(name, QLatin1String(kTextColumn), QLatin1String(kTagsColumn), QLatin1String(kFacetsColumn), options);
}

} // namespace

QString toCode(SearchKind kind)
{
    for (const auto& [one, code] : kKinds) {
        if (one == kind)
            return QString::fromLatin1(code);
    }
    return {};
}

QList<SearchKind> searchKinds()
{
    QList<SearchKind> kinds;
    for (const auto& [kind, code] : kKinds)
        kinds.append(kind);
    return kinds;
}

struct SearchIndex::Statements {
    explicit Statements(const QSqlDatabase& database)
        : insert(database),
          erase(database),
          match(database),
          score(database),
          count(database),
          clear(database),
          show(database),
          passages(database)
    {
    }
    QSqlQuery insert;
    QSqlQuery erase;
    QSqlQuery match;
    QSqlQuery score;
    QSqlQuery count;
    QSqlQuery clear;
    QSqlQuery show;
    QSqlQuery passages;
};

SearchIndex::SearchIndex(QString connection) : m_connection(std::move(connection)) {}

SearchIndex::~SearchIndex()
{
    m_statements.reset();
    {
        QSqlDatabase database = QSqlDatabase::database(m_connection, false);
        if (database.isOpen())
            database.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
}

base::Result<std::unique_ptr<SearchIndex>> SearchIndex::make()
{
    startSqlite();
    std::unique_ptr<SearchIndex> index(new SearchIndex(uniqueName()));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), index->m_connection);
        database.setDatabaseName(QStringLiteral(":memory:"));
        if (!database.open())
            return tl::unexpected(sqliteDialect().toError(database.lastError()));
    }
    if (const base::Status ready = index->prepare(); !ready)
        return tl::unexpected(ready.error());
    return index;
}

base::Status SearchIndex::prepare()
{
    const QSqlDatabase database = QSqlDatabase::database(m_connection);
    m_scores = teachScore(database, [this](qint64 row) {
        const auto kept = m_kept.constFind(row);
        return kept == m_kept.constEnd() || m_letters == 0
                   ? 1.0
                   : static_cast<double>(kept->letters) * static_cast<double>(m_kept.size()) /
                         static_cast<double>(m_letters);
    });
    const QStringList opening =
        memoryStatements() +
        QStringList{table(QStringLiteral("entries"), QStringLiteral("prefix = '2 3', columnsize = 0, ")),
                    QStringLiteral("INSERT INTO entries (entries, rank) VALUES ('hashsize', %1)").arg(kPendingBytes),
                    QStringLiteral("CREATE VIEW texts AS SELECT id, c0 AS %1, c1 AS %2, c2 AS %3 FROM entries_content")
                        .arg(QLatin1String(kTextColumn), QLatin1String(kTagsColumn), QLatin1String(kFacetsColumn)),
                    table(QStringLiteral("shown"), QStringLiteral("content = 'texts', content_rowid = 'id', "))};
    for (const QString& statement : opening) {
        QSqlQuery query(database);
        if (!query.exec(statement))
            return tl::unexpected(sqliteDialect().toError(query.lastError()));
    }
    m_statements = std::make_unique<Statements>(database);
    const QString marks = QStringLiteral("char(%1), char(%2)").arg(int(kMarkStart)).arg(int(kMarkEnd));
    const std::pair<QSqlQuery*, QString> statements[] = {
        {&m_statements->insert, QStringLiteral("INSERT INTO entries (rowid, %1, %2, %3) VALUES (%4, %5, %6, %7)")
                                    .arg(QLatin1String(kTextColumn), QLatin1String(kTagsColumn),
                                         QLatin1String(kFacetsColumn), kRowMark, kTextMark, kTagsMark, kFacetsMark)},
        {&m_statements->erase, QStringLiteral("DELETE FROM entries WHERE rowid = ?")},
        {&m_statements->match, QStringLiteral("SELECT rowid FROM entries WHERE entries MATCH ? ORDER BY rowid DESC")},
        {&m_statements->score, m_scores ? QStringLiteral("SELECT rowid, score(entries, ?) FROM entries WHERE entries "
                                                         "MATCH ? ORDER BY rowid DESC")
                                        : QStringLiteral("SELECT 1")},
        {&m_statements->count,
         QStringLiteral("SELECT COUNT(*) FROM (SELECT rowid FROM entries WHERE entries MATCH ? LIMIT ?)")},
        {&m_statements->clear, QStringLiteral("INSERT INTO shown (shown) VALUES ('delete-all')")},
        {&m_statements->show,
         QStringLiteral("INSERT INTO shown (rowid, %1, %2, %3) SELECT rowid, %1, %2, %3 FROM "
                        "entries WHERE rowid = ?")
             .arg(QLatin1String(kTextColumn), QLatin1String(kTagsColumn), QLatin1String(kFacetsColumn))},
        {&m_statements->passages,
         QStringLiteral("SELECT rowid, snippet(shown, 0, %1, '…', %2), highlight(shown, 1, %1) FROM shown "
                        "WHERE shown MATCH ?")
             .arg(marks)
             .arg(kPassageWords)},
    };
    for (const auto& [query, sql] : statements) {
        query->setForwardOnly(true);
        if (!query->prepare(sql))
            return tl::unexpected(sqliteDialect().toError(query->lastError()));
    }
    return {};
}

base::Status SearchIndex::begin() const
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    return query.exec(QStringLiteral("BEGIN")) ? base::Status()
                                               : tl::unexpected(sqliteDialect().toError(query.lastError()));
}

base::Status SearchIndex::commit() const
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    return query.exec(QStringLiteral("COMMIT")) ? base::Status()
                                                : tl::unexpected(sqliteDialect().toError(query.lastError()));
}

QUuid SearchIndex::owner(const SearchPlace& place)
{
    return place.sessionId.isNull() ? place.caseId : place.sessionId;
}

qint64 SearchIndex::rowFor(const SearchPlace& place) const
{
    const QByteArray id = place.id.toRfc4122();
    const auto low = static_cast<qint64>(qFromBigEndian<quint64>(id.constData()) >> (64 - kIdBits));
    qint64 row = (place.day.toJulianDay() << kIdBits) | low;
    while (m_kept.contains(row))
        ++row;
    return row;
}

base::Status SearchIndex::inTransaction(const std::function<base::Status()>& work) const
{
    if (const base::Status begun = begin(); !begun)
        return begun;
    const base::Status done = work();
    const base::Status kept = commit();
    return done ? kept : done;
}

base::Status SearchIndex::add(const QList<SearchEntry>& entries)
{
    return inTransaction([&] { return insert(SearchRows(m_names.words()).of(entries)); });
}

base::Status SearchIndex::fill(const std::function<base::Result<QList<SearchRow>>()>& next)
{
    return inTransaction([&] {
        base::Status done;
        while (done) {
            const auto rows = next();
            if (rows && rows->isEmpty())
                break;
            done = rows ? insert(*rows) : tl::unexpected(rows.error());
        }
        return done;
    });
}

base::Status SearchIndex::insert(const QList<SearchRow>& added)
{
    QList<std::pair<qint64, const SearchRow*>> rows;
    rows.reserve(added.size());
    m_rarities.clear();
    for (const SearchRow& one : added) {
        const qint64 row = rowFor(one.place);
        const qsizetype letters = one.text.size() + one.tags.size() + one.facets.size();
        m_kept.insert(row, {one.place, one.length, letters});
        m_letters += letters;
        m_rows[owner(one.place)].append(row);
        if (one.place.bare)
            m_bare.insert(row);
        rows.append({row, &one});
    }
    std::sort(rows.begin(), rows.end());
    for (const auto& [row, one] : std::as_const(rows)) {
        QSqlQuery& insert = m_statements->insert;
        insert.bindValue(kRowMark, row);
        insert.bindValue(kTextMark, one->text);
        insert.bindValue(kTagsMark, one->tags);
        insert.bindValue(kFacetsMark, one->facets);
        if (base::Status done = ran(insert); !done)
            return done;
    }
    return {};
}

base::Status SearchIndex::remove(const QUuid& sessionOrCase)
{
    const QList<qint64> rows = m_rows.take(sessionOrCase);
    if (rows.isEmpty())
        return {};
    m_rarities.clear();
    return inTransaction([&]() -> base::Status {
        for (const qint64 row : rows) {
            m_letters -= m_kept.take(row).letters;
            m_bare.remove(row);
            m_statements->erase.bindValue(0, row);
            if (base::Status done = ran(m_statements->erase); !done)
                return done;
        }
        return {};
    });
}

base::Result<double> SearchIndex::rarityOf(const QString& expression) const
{
    if (const auto known = m_rarities.constFind(expression); known != m_rarities.constEnd())
        return *known;
    QSqlQuery& count = m_statements->count;
    count.bindValue(0, expression);
    count.bindValue(1, m_kept.size() / 2 + 1); // what is in half of all places tells nothing, however often it is there
    if (const base::Status done = ran(count); !done)
        return tl::unexpected(done.error());
    const std::int64_t found = count.next() ? count.value(0).toLongLong() : 0;
    count.finish();
    return *m_rarities.insert(expression, rarity(found, size()));
}

base::Result<QList<double>> SearchIndex::rarities(const QList<SearchPhrase>& phrases) const
{
    const auto ranks = [](const SearchPhrase& phrase) { return !phrase.alone.isEmpty(); };
    const bool alone = std::count_if(phrases.begin(), phrases.end(), ranks) == 1;
    QList<double> all;
    double rarest = 0;
    for (const SearchPhrase& phrase : phrases) {
        all.append(0);
        if (!ranks(phrase) || phrase.beginning || alone)
            continue;
        const auto rare = rarityOf(phrase.alone);
        if (!rare)
            return tl::unexpected(rare.error());
        all.last() = *rare;
        rarest = std::max(rarest, *rare);
    }
    // The beginning of a word, whose places FTS5 would have to merge to count them, is taken for rare.
    for (qsizetype i = 0; i < phrases.size(); ++i) {
        if (ranks(phrases[i]) && (phrases[i].beginning || alone))
            all[i] = rarest > 0 ? rarest : 1;
    }
    return all;
}

bool SearchIndex::fits(qint64 row, const SearchQuery& query, const SearchHidden& hidden) const
{
    if (!hidden && query.durations.isEmpty())
        return !m_bare.contains(row);
    const auto kept = m_kept.constFind(row);
    if (kept == m_kept.constEnd() || (hidden ? hidden(kept->place) : m_bare.contains(row)))
        return false;
    return query.durations.isEmpty() ||
           (kept->length > base::MediaTime{} &&
            std::all_of(query.durations.begin(), query.durations.end(),
                        [&](const DurationRange& one) { return one.contains(kept->length); }));
}

base::Result<QList<SearchIndex::Match>> SearchIndex::matching(const SearchExpression& expression,
                                                              const SearchQuery& query, const SearchHidden& hidden,
                                                              bool& more) const
{
    const bool ranks = m_scores && query.hasWords();
    QSqlQuery& match = ranks ? m_statements->score : m_statements->match;
    int at = 0;
    if (ranks) {
        const auto weights = rarities(expression.phrases);
        if (!weights)
            return tl::unexpected(weights.error());
        match.bindValue(at++, packed(*weights));
    }
    match.bindValue(at, expression.text);
    if (const base::Status done = ran(match); !done)
        return tl::unexpected(done.error());
    QList<Match> found;
    more = false;
    while (match.next()) {
        const qint64 row = match.value(0).toLongLong();
        if (!fits(row, query, hidden))
            continue;
        more = found.size() == kMostRanked;
        if (more)
            break;
        found.append({row, ranks ? match.value(1).toDouble() : 0});
    }
    match.finish();
    return found;
}

base::Result<QList<SearchHit>> SearchIndex::hits(const QString& expression, const QList<qint64>& rows) const
{
    base::Status done = inTransaction([&] {
        base::Status shown = ran(m_statements->clear);
        for (const qint64 row : rows) {
            m_statements->show.bindValue(0, row);
            if (shown)
                shown = ran(m_statements->show);
        }
        return shown;
    });
    QSqlQuery& passages = m_statements->passages;
    passages.bindValue(0, expression);
    if (done)
        done = ran(passages);
    if (!done)
        return tl::unexpected(done.error());
    QHash<qint64, std::pair<SearchPassage, SearchPassage>> found;
    while (passages.next())
        found.insert(passages.value(0).toLongLong(),
                     {passageFrom(passages.value(1).toString()), passageFrom(passages.value(2).toString())});
    passages.finish();
    QList<SearchHit> all;
    for (const qint64 row : rows) {
        SearchHit hit;
        hit.place = m_kept.value(row).place;
        hit.caseCode = m_names.caseCode(hit.place.caseId);
        std::tie(hit.passage, hit.tags) = found.take(row);
        all.append(std::move(hit));
    }
    return all;
}

base::Result<SearchAnswer> SearchIndex::find(const SearchQuery& query, int limit, const SearchHidden& hidden) const
{
    SearchAnswer answer;
    answer.remarks = query.remarks;
    if (query.empty())
        return answer;
    const auto expression = searchExpression(query, m_names, answer.remarks);
    if (!expression)
        return answer;
    auto found = matching(*expression, query, hidden, answer.countIsLeast);
    if (!found)
        return tl::unexpected(found.error());
    answer.count = found->size();
    answer.newestFirst = answer.countIsLeast || !query.hasWords() || !m_scores;
    if (!answer.newestFirst) // those of one score stay newest first
        std::stable_sort(found->begin(), found->end(),
                         [](const Match& a, const Match& b) { return a.score > b.score; });
    QList<qint64> rows;
    for (const Match& one : found->mid(0, std::max(0, limit)))
        rows.append(one.row);
    auto best = hits(expression->text, rows);
    if (!best)
        return tl::unexpected(best.error());
    answer.hits = std::move(*best);
    return answer;
}

} // namespace alliance::db

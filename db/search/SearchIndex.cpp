#include "db/search/SearchIndex.h"

#include "db/core/Dialect.h"
#include "db/search/SearchExpression.h"

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

// What is said in a tag weighs more than the same word in a text; filters weigh nothing.
const QString kScore = QStringLiteral("bm25(entries, 1.0, 2.0, 0.0)");

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
          clear(database),
          show(database),
          passages(database)
    {
    }
    QSqlQuery insert;
    QSqlQuery erase;
    QSqlQuery match;
    QSqlQuery score;
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
    const QStringList opening =
        memoryStatements() +
        QStringList{table(QStringLiteral("entries"), QStringLiteral("prefix = '1 2', ")),
                    QStringLiteral("INSERT INTO entries (entries, rank) VALUES ('hashsize', %1)").arg(kPendingBytes),
                    table(QStringLiteral("temp.shown"), {})};
    for (const QString& statement : opening) {
        QSqlQuery query(database);
        if (!query.exec(statement))
            return tl::unexpected(sqliteDialect().toError(query.lastError()));
    }
    m_statements = std::make_unique<Statements>(database);
    const QString marks = QStringLiteral("char(%1), char(%2)").arg(int(kMarkStart)).arg(int(kMarkEnd));
    const std::pair<QSqlQuery*, QString> statements[] = {
        {&m_statements->insert,
         QStringLiteral("INSERT INTO entries (rowid, %1, %2, %3) VALUES (?, ?, ?, ?)")
             .arg(QLatin1String(kTextColumn), QLatin1String(kTagsColumn), QLatin1String(kFacetsColumn))},
        {&m_statements->erase, QStringLiteral("DELETE FROM entries WHERE rowid = ?")},
        {&m_statements->match, QStringLiteral("SELECT rowid FROM entries WHERE entries MATCH ? ORDER BY rowid DESC")},
        {&m_statements->score, QStringLiteral("SELECT rowid, %1 FROM entries WHERE entries MATCH ?").arg(kScore)},
        {&m_statements->clear, QStringLiteral("DELETE FROM shown")},
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

// Most entries are of a day, and of a case, that others were of.
const QStringList& SearchIndex::placeWords(const SearchPlace& place)
{
    QStringList& words = m_placeWords[{place.day, place.caseId}];
    if (!words.isEmpty())
        return words;
    m_names.addDay(place.day);
    words = {SearchNames::wordOfAll(),
             m_names.word(facet(SearchField::Case, place.caseId.toString(QUuid::WithoutBraces)))};
    for (const QString& day : SearchNames::dayFacets(place.day))
        words.append(m_names.word(day));
    return words;
}

QString SearchIndex::facetWords(const SearchEntry& entry)
{
    QStringList words = placeWords(entry.place);
    const auto add = [&](const QString& facet) {
        if (const QString word = m_names.word(facet); !words.contains(word))
            words.append(word);
    };
    add(facet(SearchField::In, toCode(entry.place.kind)));
    if (entry.place.kind == SearchKind::Reply)
        add(facet(SearchField::In, toCode(SearchKind::Note)));
    for (const QString& one : entry.facets)
        add(one);
    for (const QString& tag : entry.tags)
        add(facet(SearchField::Tag, facetValue(tag)));
    return words.join(QLatin1Char(' '));
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
    return inTransaction([&] { return insert(entries); });
}

base::Status SearchIndex::fill(const std::function<base::Result<QList<SearchEntry>>()>& next)
{
    return inTransaction([&] {
        base::Status done;
        while (done) {
            const auto entries = next();
            if (entries && entries->isEmpty())
                break;
            done = entries ? insert(*entries) : tl::unexpected(entries.error());
        }
        return done;
    });
}

base::Status SearchIndex::insert(const QList<SearchEntry>& entries)
{
    QList<std::pair<qint64, const SearchEntry*>> rows;
    rows.reserve(entries.size());
    for (const SearchEntry& entry : entries) {
        const qint64 row = rowFor(entry.place);
        m_kept.insert(row, {entry.place, entry.length});
        m_rows[owner(entry.place)].append(row);
        if (entry.place.bare)
            m_bare.insert(row);
        rows.append({row, &entry});
    }
    std::sort(rows.begin(), rows.end());
    for (const auto& [row, entry] : std::as_const(rows)) {
        QSqlQuery& insert = m_statements->insert;
        insert.bindValue(0, row);
        insert.bindValue(1, indexable(entry->text));
        insert.bindValue(2, indexable(entry->tags.join(QStringLiteral(" · "))));
        insert.bindValue(3, facetWords(*entry));
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
    return inTransaction([&]() -> base::Status {
        for (const qint64 row : rows) {
            m_kept.remove(row);
            m_bare.remove(row);
            m_statements->erase.bindValue(0, row);
            if (base::Status done = ran(m_statements->erase); !done)
                return done;
        }
        return {};
    });
}

base::Result<QList<qint64>> SearchIndex::matching(const QString& expression, const SearchQuery& query,
                                                  const SearchHidden& hidden, bool& more) const
{
    QSqlQuery& match = m_statements->match;
    match.bindValue(0, expression);
    if (const base::Status done = ran(match); !done)
        return tl::unexpected(done.error());
    const auto isHidden = [&](qint64 row) {
        if (!hidden)
            return m_bare.contains(row);
        const auto kept = m_kept.constFind(row);
        return kept == m_kept.constEnd() || hidden(kept->place);
    };
    QList<qint64> rows;
    more = false;
    while (match.next()) {
        const qint64 row = match.value(0).toLongLong();
        if (isHidden(row))
            continue;
        if (!query.durations.isEmpty()) {
            const auto kept = m_kept.constFind(row);
            const bool fits = kept != m_kept.constEnd() && kept->length > base::MediaTime{} &&
                              std::all_of(query.durations.begin(), query.durations.end(),
                                          [&](const DurationRange& one) { return one.contains(kept->length); });
            if (!fits)
                continue;
        }
        if (rows.size() == kMostRanked) {
            more = true;
            break;
        }
        rows.append(row);
    }
    match.finish();
    return rows;
}

base::Status SearchIndex::rank(const QString& expression, QList<qint64>& rows) const
{
    QSqlQuery& score = m_statements->score;
    score.bindValue(0, expression);
    if (base::Status done = ran(score); !done)
        return done;
    QHash<qint64, double> scores;
    scores.reserve(rows.size());
    while (score.next())
        scores.insert(score.value(0).toLongLong(), score.value(1).toDouble());
    score.finish();
    // bm25() is the better the lower; rows of one score are newest first already.
    std::stable_sort(rows.begin(), rows.end(), [&](qint64 a, qint64 b) { return scores.value(a) < scores.value(b); });
    return {};
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
    auto rows = matching(*expression, query, hidden, answer.countIsLeast);
    if (!rows)
        return tl::unexpected(rows.error());
    answer.count = rows->size();
    answer.newestFirst = answer.countIsLeast || !query.hasWords();
    if (!answer.newestFirst) {
        if (const base::Status ranked = rank(*expression, *rows); !ranked)
            return tl::unexpected(ranked.error());
    }
    auto best = hits(*expression, rows->mid(0, std::max(0, limit)));
    if (!best)
        return tl::unexpected(best.error());
    answer.hits = std::move(*best);
    return answer;
}

} // namespace alliance::db

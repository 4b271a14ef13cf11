#pragma once
// The full-text index of what one person can open: an SQLite database in memory only, with its own connection. Nothing
// of it reaches a disk: no file, no temporary file, no journal. Belongs to the thread that made it.
//
// Full text is FTS5 with the tokenizer unicode61 (any script with letters; accents and capitals ignored). Prefixes of
// two and three letters, which stand for many words, are indexed: without, FTS5 would merge the places of all of these
// words for every question. Longer ones are few words and need no index; one letter is no beginning unless a star says
// so. Filters are words of their own in a column beside the text, so that they cost what a word costs. Row numbers go
// up by day, then by id: newest first needs no sorting. Lengths of columns, which only bm25() asks for, are not kept.
// Passages are cut in a small table of the hits alone, where matching them again costs nothing; it reads their texts
// from the large one, so that it is emptied at once.

#include "db/search/SearchEntry.h"
#include "db/search/SearchExpression.h"
#include "db/search/SearchNames.h"
#include "db/search/SearchQuery.h"
#include "db/search/SearchRows.h"
#include "media/base/Result.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <memory>

namespace alliance::db
{

struct SearchAnswer {
    QList<SearchHit> hits;     // best first
    std::int64_t count = 0;    // of all that match
    bool countIsLeast = false; // there are more than `count`
    bool newestFirst = false;  // ordered by date alone: there were no words to rank by, or too many matches
    QList<SearchRemark> remarks;
};

// Whether nothing may be told of a place now.
using SearchHidden = std::function<bool(const SearchPlace&)>;

class SearchIndex
{
public:
    // With more matches than this no order by relevance is of use: the newest come first, and the count stops.
    static constexpr int kMostRanked = 5000;

    static base::Result<std::unique_ptr<SearchIndex>> make();
    ~SearchIndex();
    SearchIndex(const SearchIndex&) = delete;
    SearchIndex& operator=(const SearchIndex&) = delete;

    SearchNames& names() { return m_names; }
    const SearchNames& names() const { return m_names; }

    // Entries in any order; fastest by day.
    base::Status add(const QList<SearchEntry>& entries);
    // The same with rows of names().words(), one list after the other, until there is an empty one; fastest where each
    // begins at the day, or after the day, that the one before ended with. What came before an error stays.
    base::Status fill(const std::function<base::Result<QList<SearchRow>>()>& next);
    // Everything of a session (with its recordings, notes ...) or of a case itself.
    base::Status remove(const QUuid& sessionOrCase);
    std::int64_t size() const { return static_cast<std::int64_t>(m_kept.size()); }

    // What is `hidden` is neither among the hits nor counted; without it, the bare entries are not.
    base::Result<SearchAnswer> find(const SearchQuery& query, int limit, const SearchHidden& hidden = {}) const;

private:
    struct Kept {
        SearchPlace place;
        base::MediaTime length;
        qsizetype letters = 0; // of all columns
    };
    struct Statements;

    explicit SearchIndex(QString connection);
    static QUuid owner(const SearchPlace& place);
    base::Status prepare();
    base::Status begin() const;
    base::Status commit() const;
    base::Status inTransaction(const std::function<base::Status()>& work) const; // committed whatever comes of it
    qint64 rowFor(const SearchPlace& place) const;
    base::Status insert(const QList<SearchRow>& added);
    struct Match {
        qint64 row = 0;
        double score = 0; // the higher, the better
    };
    base::Result<QList<Match>> matching(const SearchExpression& expression, const SearchQuery& query,
                                        const SearchHidden& hidden, bool& more) const;
    bool fits(qint64 row, const SearchQuery& query, const SearchHidden& hidden) const;
    base::Result<QList<double>> rarities(const QList<SearchPhrase>& phrases) const;
    base::Result<double> rarityOf(const QString& expression) const;
    base::Result<QList<SearchHit>> hits(const QString& expression, const QList<qint64>& rows) const;

    QString m_connection;  // name of the QSqlDatabase
    bool m_scores = false; // whether places can be ranked
    std::unique_ptr<Statements> m_statements;
    mutable QHash<QString, double> m_rarities; // of phrases that were asked for, until something changes
    SearchNames m_names;
    QHash<qint64, Kept> m_kept;
    std::int64_t m_letters = 0;         // of all
    QSet<qint64> m_bare;                // rows of the bare entries: few, asked for at every match
    QHash<QUuid, QList<qint64>> m_rows; // by owner
};

} // namespace alliance::db

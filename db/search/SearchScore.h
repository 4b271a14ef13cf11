#pragma once
// How well a place of the full-text index answers the words of a question: Okapi BM25 (Robertson & Zaragoza 2009, "The
// Probabilistic Relevance Framework: BM25 and Beyond", with k1 = 1.2 and b = 0.75), as an auxiliary function of FTS5.
// FTS5's own bm25() reads, for every question, all places of all of its words to know how rare each is, those of
// filters and of excluded words too, and looks up the length of each place in a table; score() is told both.

#include <QList>

#include <cstdint>
#include <functional>

class QSqlDatabase;

namespace alliance::db
{

// Inverse document frequency of what is in `count` of `all` places; above 0, as in FTS5's bm25().
double rarity(std::int64_t count, std::int64_t all);

// How long a place is beside the mean of all.
using RelativeLength = std::function<double(std::int64_t row)>;

// Makes score(TABLE, RARITIES) known to this connection, by which the better answer has the higher number. RARITIES:
// packed() with one number for each phrase of the expression, in order; 0: it does not count. The third column is that
// of filters and does not count. `length` is asked while such a query runs. False: the driver has brought an SQLite of
// its own, which cannot be taught.
bool teachScore(const QSqlDatabase& database, RelativeLength length);

QByteArray packed(const QList<double>& rarities);

} // namespace alliance::db

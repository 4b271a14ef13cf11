#include "db/search/SearchScore.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <memory>
#include <sqlite3.h>
#include <utility>

namespace alliance::db
{
namespace
{

constexpr double kSaturation = 1.2;    // k1
constexpr double kLengthCounts = 0.75; // b
constexpr double kLeastRarity = 1e-6;
// What is said in a tag weighs more than the same word in a text; filters weigh nothing.
constexpr std::array kColumnWeights{1.0, 2.0, 0.0};

double frequency(const Fts5ExtensionApi& api, Fts5Context* context, int phrase)
{
    double found = 0;
    Fts5PhraseIter at{};
    int column = -1;
    int word = 0;
    if (api.xPhraseFirst(context, phrase, &at, &column, &word) != SQLITE_OK)
        return 0;
    for (; column >= 0; api.xPhraseNext(context, &at, &column, &word)) {
        if (static_cast<std::size_t>(column) < kColumnWeights.size())
            found += kColumnWeights[static_cast<std::size_t>(column)];
    }
    return found;
}

void score(const Fts5ExtensionApi* api, Fts5Context* context, sqlite3_context* answer, int count,
           sqlite3_value** values)
{
    if (count != 1)
        return sqlite3_result_error(answer, "score() takes the rarities of the phrases", -1);
    const auto* const rarities = static_cast<const char*>(sqlite3_value_blob(values[0]));
    const auto told = static_cast<int>(static_cast<std::size_t>(sqlite3_value_bytes(values[0])) / sizeof(double));
    const auto& length = *static_cast<const RelativeLength*>(api->xUserData(context));
    const double lengthening = kSaturation * (1 - kLengthCounts + kLengthCounts * length(api->xRowid(context)));
    double sum = 0;
    for (int phrase = 0; phrase < std::min(told, api->xPhraseCount(context)); ++phrase) {
        double rare = 0;
        std::memcpy(&rare, rarities + static_cast<std::size_t>(phrase) * sizeof(double), sizeof(double));
        if (rare <= 0)
            continue;
        const double often = frequency(*api, context, phrase);
        sum += rare * often * (kSaturation + 1) / (often + lengthening);
    }
    sqlite3_result_double(answer, sum);
}

// As FTS5's documentation has it: the interface comes through a pointer bound to a statement.
fts5_api* interfaceOf(sqlite3* connection)
{
    fts5_api* found = nullptr;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void*>(&found), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return found;
}

// The library that the driver works with is the one that this program is linked with.
bool isOurs(const QSqlDatabase& database)
{
    QSqlQuery query(database);
    return query.exec(QStringLiteral("SELECT sqlite_source_id()")) && query.next() &&
           query.value(0).toString() == QLatin1String(sqlite3_sourceid());
}

} // namespace

double rarity(std::int64_t count, std::int64_t all)
{
    const double in = static_cast<double>(count) + 0.5;
    const double outside = static_cast<double>(std::max<std::int64_t>(0, all - count)) + 0.5;
    return std::max(std::log(outside / in), kLeastRarity);
}

bool teachScore(const QSqlDatabase& database, RelativeLength length)
{
    const QVariant handle = database.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0 || !isOurs(database))
        return false;
    auto* const connection = *static_cast<sqlite3* const*>(handle.constData());
    fts5_api* const fts = connection ? interfaceOf(connection) : nullptr;
    if (!fts)
        return false;
    auto kept = std::make_unique<RelativeLength>(std::move(length));
    const auto forget = [](void* one) { delete static_cast<RelativeLength*>(one); };
    if (fts->xCreateFunction(fts, "score", kept.get(), score, forget) != SQLITE_OK)
        return false;
    static_cast<void>(kept.release()); // belongs to the connection
    return true;
}

QByteArray packed(const QList<double>& rarities)
{
    return {reinterpret_cast<const char*>(rarities.constData()),
            rarities.size() * static_cast<qsizetype>(sizeof(double))};
}

} // namespace alliance::db

#include "db/schema/SchemaCheck.h"

#include "db/core/Connection.h"
#include "db/core/Dialect.h"
#include "db/schema/Migrations.h"

#include <QSet>

#include <algorithm>

namespace alliance::db
{
namespace
{

using Parts = Dialect::Parts;

// Programs between two versions left this index in libraries that call themselves of the later one. It does nothing but
// cost a page with every edit.
const QString kLeftIndex = QStringLiteral("index audit_by_time");
constexpr const char* kMakeLeftIndex = "CREATE INDEX audit_by_time ON audit (at_us)";
constexpr int kWithoutLeftIndex = 16;

base::Result<Parts> expectedParts(const Connection& connection, bool withLeftIndex)
{
    const auto migrations = builtInMigrations();
    const auto version = schemaVersion(connection);
    if (!migrations || !version)
        return tl::unexpected(migrations ? version.error() : migrations.error());
    const auto fresh = Connection::open(kInMemory, OpenMode::Create, std::chrono::milliseconds(0));
    if (!fresh)
        return tl::unexpected(fresh.error());
    const auto known = std::clamp<qsizetype>(*version, 0, migrations->size());
    if (const base::Status made = migrate(**fresh, migrations->first(known), {}); !made)
        return tl::unexpected(made.error());
    if (withLeftIndex && *version >= kWithoutLeftIndex) {
        if (const auto made = (*fresh)->execute(QString::fromLatin1(kMakeLeftIndex)); !made)
            return tl::unexpected(made.error());
    }
    return connection.dialect().partsLike(**fresh);
}

// Of a column; empty of everything else.
QString tableOf(const QString& part)
{
    static const QString kColumn = QStringLiteral("column ");
    return part.startsWith(kColumn) ? QStringLiteral("table ") + part.mid(kColumn.size()).section(u'.', 0, 0)
                                    : QString();
}

} // namespace

base::Result<std::vector<std::string>> schemaProblems(const Connection& connection)
{
    const auto found = connection.dialect().parts(connection);
    if (!found)
        return tl::unexpected(found.error());
    const auto expected = expectedParts(connection, found->contains(kLeftIndex));
    if (!expected)
        return tl::unexpected(expected.error());
    std::vector<std::string> problems;
    QSet<QString> said; // tables by a column
    const auto compare = [&](const Parts& all, const Parts& others, const char* what) {
        for (auto part = all.keyBegin(); part != all.keyEnd(); ++part) {
            const QString table = tableOf(*part);
            if (others.contains(*part) || (!table.isEmpty() && !others.contains(table)))
                continue;
            problems.push_back(part->toStdString() + what);
            said.insert(table);
        }
    };
    compare(*expected, *found, " is missing");
    compare(*found, *expected, " is no part of a library");
    for (auto part = expected->cbegin(); part != expected->cend(); ++part) {
        const auto its = found->constFind(part.key());
        if (its != found->cend() && *its != *part && !said.contains(part.key()))
            problems.push_back(part.key().toStdString() + " is not as a library has it");
    }
    return problems;
}

} // namespace alliance::db

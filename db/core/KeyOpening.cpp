#include "db/core/KeyOpening.h"

#include "db/core/InParts.h"
#include "db/core/LibraryContext.h"
#include "db/records/Codes.h"
#include "db/vault/Sealer.h"

#include <QSet>

#include <vector>

namespace alliance::db
{
namespace
{

constexpr std::size_t kKeysOfThread = 200; // fewer are not worth a thread

struct Grant {
    QUuid key;
    QByteArray sealed;
    int generation = 1;
};

const QString kGrants = QStringLiteral("SELECT g.key_id, g.sealed_key, k.generation FROM content_keys k "
                                       "JOIN key_grants g ON g.key_id = k.id WHERE g.person_id = ? AND ");

base::Result<std::vector<Grant>> closed(LibraryContext& context, const QString& condition, const QVariantList& values)
{
    std::vector<Grant> grants;
    const base::Status read = context.database().forEach(
        kGrants + condition, QVariantList{toSql(context.person())} + values, [&](const Row& row) -> base::Status {
            if (const QUuid key = row.uuid(0); !context.vault().known(key))
                grants.push_back({key, row.bytes(1), row.number(2)});
            return {};
        });
    return read ? base::Result<std::vector<Grant>>(std::move(grants)) : tl::unexpected(read.error());
}

void open(const Vault& vault, const Grant& grant)
{
    if (const auto key = vault.openKey(grant.sealed))
        vault.remember(grant.key, *key);
}

} // namespace

base::Status openKeys(LibraryContext& context, Scope scope, const QString& table, const QStringList& columns)
{
    QSet<QUuid> named;
    const base::Status read =
        context.database().forEach(QStringLiteral("SELECT %1 FROM %2").arg(columns.join(QStringLiteral(", ")), table),
                                   {}, [&](const Row& row) -> base::Status {
                                       for (int column = 0; column < columns.size(); ++column)
                                           named.insert(keyIdOf(row.bytes(column)));
                                       return {};
                                   });
    if (!read)
        return read;
    auto grants = closed(context, QStringLiteral("k.scope = ?"), {toCode(scope)});
    if (!grants)
        return tl::unexpected(grants.error());
    const bool firstIsMeant = named.contains(QUuid()); // by values of format 1
    std::erase_if(*grants, [&](const Grant& grant) {
        return !named.contains(grant.key) && !(firstIsMeant && grant.generation == 1);
    });
    inParts(grants->size(), kKeysOfThread, [&](std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i)
            open(context.vault(), (*grants)[i]);
    });
    return {};
}

base::Status openKeysOf(LibraryContext& context, const QList<QUuid>& subjects)
{
    if (subjects.isEmpty())
        return {};
    QVariantList values;
    QStringList places;
    for (const QUuid& subject : subjects) {
        values << toSql(subject);
        places << QStringLiteral("?");
    }
    const auto grants =
        closed(context,
               QStringLiteral("k.scope IN ('case', 'session', 'shared', 'supervision', 'private', 'released') AND "
                              "k.subject_id IN (") +
                   places.join(QLatin1Char(',')) + QLatin1Char(')'),
               values);
    if (!grants)
        return tl::unexpected(grants.error());
    for (const Grant& grant : *grants)
        open(context.vault(), grant);
    return {};
}

} // namespace alliance::db

#include "db/core/KeyOpening.h"

#include "db/core/InParts.h"
#include "db/core/LibraryContext.h"
#include "db/records/Codes.h"
#include "db/vault/Sealer.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

namespace alliance::db
{
namespace
{

constexpr std::size_t kKeysOfThread = 200; // fewer are not worth a thread

struct Grant {
    QUuid key;
    QUuid subject;
    int generation = 1;
    QByteArray sealed; // empty: the key is known
};

base::Result<std::vector<Grant>> grantsOf(LibraryContext& context, Scope scope)
{
    std::vector<Grant> grants;
    const base::Status read = context.database().forEach(
        QStringLiteral("SELECT g.key_id, k.subject_id, k.generation, g.sealed_key FROM content_keys k "
                       "JOIN key_grants g ON g.key_id = k.id WHERE g.person_id = ? AND k.scope = ?"),
        {toSql(context.person()), toCode(scope)}, [&](const Row& row) -> base::Status {
            const QUuid key = row.uuid(0);
            grants.push_back(
                {key, row.uuid(1), row.number(2), context.vault().known(key) ? QByteArray() : row.bytes(3)});
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
    auto grants = grantsOf(context, scope);
    if (!grants)
        return tl::unexpected(grants.error());
    const bool firstIsMeant = named.contains(QUuid()); // by values of format 1
    QHash<QUuid, int> newest;                          // generation, by session
    if (scope == Scope::Session) {
        for (const Grant& grant : *grants)
            newest[grant.subject] = std::max(newest[grant.subject], grant.generation);
    }
    std::erase_if(*grants, [&](const Grant& grant) {
        const bool isMeant = named.contains(grant.key) || (firstIsMeant && grant.generation == 1) ||
                             newest.value(grant.subject) == grant.generation;
        return !isMeant || grant.sealed.isEmpty();
    });
    inParts(grants->size(), kKeysOfThread, [&](std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i)
            open(context.vault(), (*grants)[i]);
    });
    return {};
}

} // namespace alliance::db

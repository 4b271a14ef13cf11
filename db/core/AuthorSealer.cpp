#include "db/core/AuthorSealer.h"

#include "db/core/ContentKeys.h"
#include "db/core/LibraryContext.h"
#include "db/core/Statements.h"

namespace alliance::db
{

base::Result<Sealer> versionSealer(LibraryContext& context, const QString& table, const QUuid& id, int version,
                                   Visibility visibility, const QUuid& sessionId)
{
    const Scope scope = scopeOf(visibility);
    if (scope != Scope::Supervision || version == 1)
        return context.sealer(scope, sessionId);
    const auto author =
        context.database().first<QUuid>(QStringLiteral("SELECT author_id FROM %1 WHERE id = ?").arg(table), {toSql(id)},
                                        [](const Row& row) -> base::Result<QUuid> { return row.uuid(0); });
    if (!author)
        return tl::unexpected(author.error());
    if (!*author || **author == context.person())
        return context.sealer(scope, sessionId);
    const auto newest = newestKey(context.database(), {scope, sessionId, **author});
    if (!newest)
        return tl::unexpected(newest.error());
    if (*newest) {
        if (auto held = context.sealingKey({scope, sessionId, **author}))
            return Sealer(std::move(*held), &context, sessionId);
    }
    return context.sealer(scope, sessionId);
}

} // namespace alliance::db

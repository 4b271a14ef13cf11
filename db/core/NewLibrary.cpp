#include "db/core/NewLibrary.h"

#include "db/core/LibraryContext.h"
#include "db/core/LibraryFiles.h"
#include "db/core/PersonKeys.h"
#include "db/Library.h"
#include "db/records/Codes.h"
#include "db/repositories/PackRows.h"
#include "db/repositories/VocabularyJson.h"
#include "db/schema/Migrations.h"

namespace alliance::db
{
namespace
{

constexpr std::chrono::milliseconds kAlone{0};

base::Status insertPerson(LibraryContext& context, const QUuid& id, PersonRole role, const QByteArray& sealedName,
                          const QByteArray& publicKey)
{
    const auto added = context.database().execute(
        QStringLiteral("INSERT INTO people (id, role, name, public_key, created_us) VALUES (?, ?, ?, ?, ?)"),
        {toSql(id), toCode(role), sealedName, publicKey, toSql(context.now())});
    return added ? base::Status() : tl::unexpected(added.error());
}

base::Status insertPeople(LibraryContext& context, const NamedKey& libraryKey, const CreateOptions& options,
                          const std::optional<WrappedSecret>& wrapped, const QByteArray& recoveryPublicKey)
{
    const Sealer sealer(libraryKey);
    const QUuid owner = context.person();
    base::Status done =
        insertPerson(context, owner, options.personRole, sealer.seal("people", "name", owner, options.personName),
                     context.vault().publicKey());
    if (done && wrapped)
        done = storeWrappedSecret(context.database(), owner, context.vault().publicKey(), *wrapped);
    if (done)
        done = storeKey(context, {Scope::Library, libraryKey.id, {}}, libraryKey, 1);
    if (done)
        done = grantKey(context, libraryKey, owner);
    if (!done || recoveryPublicKey.isEmpty())
        return done;
    const QUuid recovery = QUuid::createUuid();
    done = insertPerson(context, recovery, PersonRole::Recovery, sealer.seal("people", "name", recovery, QString()),
                        recoveryPublicKey);
    return done ? grantKey(context, libraryKey, recovery) : done;
}

base::Status insertVocabulary(LibraryContext& context)
{
    const auto packs = builtInPacks();
    if (!packs)
        return tl::unexpected(packs.error());
    for (const VocabularyPack& pack : *packs) {
        if (base::Status added = insertPack(context, pack); !added)
            return added;
    }
    return {};
}

} // namespace

base::Status fillNewLibrary(const std::filesystem::path& folder, std::unique_ptr<Connection> connection, OwnerKeys keys,
                            const CreateOptions& options)
{
    const auto migrations = builtInMigrations();
    if (!migrations)
        return tl::unexpected(migrations.error());
    if (base::Status done = migrate(*connection, *migrations, backupsFolder(folder)); !done)
        return done;
    // The first key of the library has the library's id, as in libraries of earlier versions.
    const NamedKey libraryKey{keys.libraryId, std::make_shared<const SecretKey>(SecretKey::random())};
    LibraryContext context(std::make_shared<const Unlocked>(
                               Unlocked{folder, keys.libraryId, keys.personId, keys.wrapped.has_value(), kAlone,
                                        std::make_shared<const Vault>(std::move(keys.pair), *libraryKey.key)}),
                           std::move(connection));
    const QString kind = keys.wrapped ? QStringLiteral("sealed") : QStringLiteral("open");
    return context.change({QStringLiteral("library.created"), QStringLiteral("library"), keys.libraryId, {}},
                          [&](AuditEntry& entry) -> base::Status {
                              entry.detail.insert(QStringLiteral("kind"), kind);
                              const auto row = context.database().execute(
                                  QStringLiteral("INSERT INTO library (id, kind, created_us) VALUES (?, ?, ?)"),
                                  {toSql(keys.libraryId), kind, toSql(context.now())});
                              if (!row)
                                  return tl::unexpected(row.error());
                              const base::Status people =
                                  insertPeople(context, libraryKey, options, keys.wrapped, keys.recoveryPublicKey);
                              return people ? insertVocabulary(context) : people;
                          });
}

} // namespace alliance::db

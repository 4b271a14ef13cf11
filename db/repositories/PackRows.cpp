#include "db/repositories/PackRows.h"

#include "db/core/Dialect.h"
#include "db/core/LibraryContext.h"
#include "db/core/Statements.h"
#include "db/destruction/Erasure.h"
#include "db/repositories/VocabularyJson.h"

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

constexpr const char* kTable = "vocabulary_packs";
constexpr const char* kSealed = "sealed_body";

QUuid packId(const QString& code, int revision)
{
    return QUuid::createUuidV5(QUuid(), QStringLiteral("vocabulary_packs\n%1\n%2").arg(code).arg(revision));
}

struct PlainPack {
    QString code;
    int revision = 0;
    QByteArray body;
};

// A damaged one stays as it is, for verification to name.
base::Result<QList<PlainPack>> plainPacks(const Connection& database)
{
    auto all = database.list<PlainPack>(
        QStringLiteral("SELECT code, revision, body FROM vocabulary_packs WHERE sealed_body IS NULL"), {},
        [](const Row& row) -> base::Result<PlainPack> {
            return PlainPack{row.text(0), row.number(1), row.text(2).toUtf8()};
        });
    if (all)
        all->removeIf([](const PlainPack& one) { return !packFromJson(one.body); });
    return all;
}

base::Status sealPack(Connection& database, const Sealer& sealer, const PlainPack& pack)
{
    const QUuid id = packId(pack.code, pack.revision);
    return oneRow(database.execute(QStringLiteral("UPDATE vocabulary_packs SET body = ?, sealed_body = ? WHERE "
                                                  "code = ? AND revision = ?"),
                                   {toSql(id), sealer.seal(kTable, kSealed, id, pack.body), pack.code, pack.revision}),
                  "vocabulary pack");
}

} // namespace

base::Result<VocabularyPack> packFrom(const LibraryContext& context, const Row& row)
{
    const QUuid id = packId(row.text(0), row.number(1));
    auto pack = row.isNull(4) ? packFromJson(row.text(2).toUtf8())
                              : context.opener().open(kTable, kSealed, id, row.bytes(4)).and_then(packFromJson);
    if (pack) {
        pack->revision = row.number(1);
        pack->locked = row.flag(3);
    } else if (pack.error().category == ErrorCategory::Damaged) {
        context.damaged(kTable, id);
    }
    return pack;
}

base::Status insertPack(LibraryContext& context, const VocabularyPack& pack)
{
    const QByteArray json = packToJson(pack);
    QVariant body = QString::fromUtf8(json);
    QVariant sealed(QMetaType::fromType<QByteArray>());
    if (context.unlocked()->sealed) {
        const auto sealer = context.librarySealer();
        if (!sealer)
            return tl::unexpected(sealer.error());
        const QUuid id = packId(pack.code, pack.revision);
        body = toSql(id);
        sealed = sealer->seal(kTable, kSealed, id, json);
    }
    const auto added = context.database().execute(
        QStringLiteral("INSERT INTO vocabulary_packs (code, revision, body, sealed_body, author_id, created_us) "
                       "VALUES (?, ?, ?, ?, ?, ?)"),
        {pack.code, pack.revision, body, sealed, toSql(context.person()), toSql(context.now())});
    return added ? base::Status() : tl::unexpected(added.error());
}

base::Status sealOldPacks(LibraryContext& context)
{
    Connection& database = context.database();
    if (const auto plain = plainPacks(database); !plain || plain->isEmpty())
        return plain ? base::Status() : tl::unexpected(plain.error());
    // Removed rows are overwritten where they were; of what was moved about before, a rebuilt database has nothing.
    if (base::Status marked = markCleaning(context.unlocked()->folder); !marked)
        return marked;
    return context.change(
        {QStringLiteral("library.vocabulary_sealed"), QStringLiteral("library"), context.unlocked()->libraryId, {}},
        [&](AuditEntry& entry) -> base::Status {
            const auto plain = plainPacks(database);
            const auto sealer = context.librarySealer();
            if (!plain || !sealer)
                return tl::unexpected(plain ? sealer.error() : plain.error());
            entry.detail.insert(QStringLiteral("count"), plain->size());
            const QString table = QString::fromLatin1(kTable);
            base::Status done = runAll(database, database.dialect().liftAppendOnly(table));
            for (const PlainPack& one : *plain)
                done = done ? sealPack(database, *sealer, one) : done;
            return done ? runAll(database, database.dialect().appendOnly(table)) : done;
        });
}

} // namespace alliance::db

#include "db/schema/Migrations.h"

#include "db/backup/KilledBackups.h"
#include "db/backup/VerifiedCopy.h"
#include "db/core/Connection.h"
#include "db/core/Dialect.h"
#include "db/core/LibraryFiles.h"
#include "db/core/LibraryHold.h"
#include "db/core/Statements.h"
#include "db/core/Transaction.h"
#include "media/base/FileParts.h"
#include "media/base/GroupFolders.h"

#include <QDir>
#include <QFile>

static void loadResources()
{
    Q_INIT_RESOURCE(alliance_db);
}

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

base::Status apply(Connection& connection, const Migration& migration)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    // Another program may have been here between our look and our lock.
    const auto version = schemaVersion(connection);
    if (!version)
        return tl::unexpected(version.error());
    if (*version >= migration.version)
        return transaction->commit();
    if (*version == 0) {
        const auto made =
            connection.execute(QStringLiteral("CREATE TABLE schema_migrations (version integer NOT NULL "
                                              "PRIMARY KEY, name text NOT NULL, applied_us bigint NOT NULL)"));
        if (!made)
            return tl::unexpected(made.error());
    }
    if (const auto done = runAll(connection, statementsOf(migration, connection.dialect())); !done)
        return tl::unexpected(base::Error{done.error().category, "migration " + std::to_string(migration.version) +
                                                                     ": " + done.error().context});
    const auto noted =
        connection.execute(QStringLiteral("INSERT INTO schema_migrations (version, name, applied_us) VALUES (?, ?, ?)"),
                           {migration.version, migration.name, QDateTime::currentMSecsSinceEpoch() * 1000});
    if (!noted)
        return tl::unexpected(noted.error());
    return transaction->commit();
}

// An upgrade that failed has left one; it does not leave another at each attempt.
bool isBackedUp(Connection& connection, const std::string& beginning, const std::filesystem::path& backups)
{
    std::error_code error;
    for (std::filesystem::directory_iterator entry(backups, error), end; !error && entry != end;
         entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        if (name.starts_with(beginning) && !base::partWriter(name) &&
            isCopyOfNow(connection, entry->path() / "library.db"))
            return true;
    }
    return false;
}

base::Status backUpBefore(Connection& connection, int version, const std::filesystem::path& backups)
{
    removeKilledCopies(backups, kBeforeUpgrade);
    const std::string beginning = std::string(kBeforeUpgrade) + std::to_string(version) + '-';
    if (isBackedUp(connection, beginning, backups))
        return {};
    const QString now = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    const std::filesystem::path folder = backups / (beginning + now.toStdString());
    const std::filesystem::path staged = stagedBackup(folder);
    std::error_code error;
    error = base::makeFolderIn(staged);
    if (error)
        return base::fail(ErrorCategory::Unwritable, "backup folder: " + error.message());
    const auto hold = LibraryHold::take(staged, LibraryHold::Sharing::Shared);
    base::Status done = copyVerified(connection, staged / "library.db");
    if (done) {
        std::filesystem::rename(staged, folder, error);
        if (error)
            done = base::fail(ErrorCategory::Unwritable, "backup folder: " + error.message());
        else
            syncFolder(backups);
    }
    if (!done)
        std::filesystem::remove_all(staged, error);
    return done;
}

} // namespace

base::Result<QList<Migration>> builtInMigrations()
{
    loadResources();
    QList<Migration> migrations;
    const QDir folder(QStringLiteral(":/alliance/db/schema"));
    for (const QString& name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return base::fail(ErrorCategory::Internal, "embedded schema cannot be read");
        const QString stem = name.chopped(4);
        migrations.append({stem.section(u'_', 0, 0).toInt(), stem.section(u'_', 1), QString::fromUtf8(file.readAll())});
        if (migrations.last().version != migrations.size())
            return base::fail(ErrorCategory::Internal, "embedded schema has a gap");
    }
    if (migrations.isEmpty())
        return base::fail(ErrorCategory::Internal, "embedded schema is missing");
    return migrations;
}

QStringList statementsOf(const Migration& migration, const Dialect& dialect)
{
    const QString directive = QStringLiteral("-- append-only: ");
    QStringList statements;
    QString statement;
    for (const QString& line : migration.sql.split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (trimmed.startsWith(directive)) {
            statements << dialect.appendOnly(trimmed.mid(directive.size()));
            continue;
        }
        if (trimmed.isEmpty() || trimmed.startsWith(QStringLiteral("--")))
            continue;
        statement += line + u'\n';
        if (trimmed.endsWith(u';')) {
            statements << statement.trimmed().chopped(1);
            statement.clear();
        }
    }
    if (!statement.trimmed().isEmpty())
        statements << statement.trimmed();
    return statements;
}

base::Result<int> schemaVersion(const Connection& connection)
{
    const auto names = connection.dialect().tables(connection);
    if (!names)
        return tl::unexpected(names.error());
    if (!names->contains(QStringLiteral("schema_migrations")))
        return names->isEmpty() ? base::Result<int>(0) : base::fail(ErrorCategory::Damaged, "not a library database");
    return connection.number(QStringLiteral("SELECT MAX(version) FROM schema_migrations"))
        .map([](std::int64_t version) { return static_cast<int>(version); });
}

base::Status migrate(Connection& connection, const QList<Migration>& migrations, const std::filesystem::path& backups)
{
    const auto version = schemaVersion(connection);
    if (!version)
        return tl::unexpected(version.error());
    const int latest = migrations.isEmpty() ? 0 : migrations.last().version;
    if (*version > latest)
        return base::fail(ErrorCategory::Newer,
                          "schema " + std::to_string(*version) + ", this program knows " + std::to_string(latest));
    if (*version == latest)
        return {};
    if (*version > 0) {
        if (base::Status saved = backUpBefore(connection, *version, backups); !saved)
            return saved;
    }
    // One transaction around those of all migrations: a program of the old version can still open what failed.
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const Migration& migration : migrations) {
        if (migration.version <= *version)
            continue;
        if (base::Status done = apply(connection, migration); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace alliance::db

#include "db/schema/Migrations.h"

#include "db/core/Connection.h"
#include "db/core/Dialect.h"
#include "db/core/LibraryHold.h"
#include "tests/db/LibraryFixture.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <unistd.h>

namespace alliance::db
{
namespace
{

namespace fs = std::filesystem;
using base::ErrorCategory;
constexpr std::chrono::milliseconds kTimeout{1000};

class Migrations : public ::testing::Test
{
protected:
    std::unique_ptr<Connection> open(OpenMode mode = OpenMode::Existing) const
    {
        return valueOf(Connection::open(file(), mode, kTimeout));
    }
    fs::path file() const { return m_temporary.path() / "library.db"; }
    fs::path backups() const { return m_temporary.path() / "backups"; }
    std::vector<fs::path> backupFiles() const
    {
        std::vector<fs::path> files;
        std::error_code none;
        for (const auto& entry : fs::recursive_directory_iterator(backups(), none)) {
            if (entry.is_regular_file())
                files.push_back(entry.path());
        }
        return files;
    }
    static std::int64_t count(const Connection& connection, const char* table)
    {
        return valueOf(connection.number(QStringLiteral("SELECT COUNT(*) FROM %1").arg(QLatin1String(table))));
    }
    static QList<Migration> withOneMore(const char* sql)
    {
        QList<Migration> all = valueOf(builtInMigrations());
        all.append({static_cast<int>(all.size()) + 1, QStringLiteral("next"), QString::fromUtf8(sql)});
        return all;
    }

    support::ScratchFolder m_temporary;
};

TEST_F(Migrations, ADatabaseOfTheFirstVersionIsUpgradedAfterABackup)
{
    const QList<Migration> all = valueOf(builtInMigrations());
    {
        const auto first = open(OpenMode::Create);
        succeed(migrate(*first, all.first(1), backups()));
        EXPECT_FALSE(fs::exists(backups()));
        valueOf(first->execute(QStringLiteral("INSERT INTO library (id, kind, created_us) VALUES ('x', 'open', 1)")));
    }
    const auto connection = open();
    succeed(migrate(*connection, all, backups()));
    EXPECT_EQ(valueOf(schemaVersion(*connection)), all.size());
    EXPECT_EQ(count(*connection, "library"), 1);
    EXPECT_EQ(count(*connection, "notes"), 0);
    ASSERT_EQ(backupFiles().size(), 1U);
    const auto backup = valueOf(Connection::open(backupFiles().front(), OpenMode::ReadOnly, kTimeout));
    EXPECT_EQ(valueOf(schemaVersion(*backup)), 1);
    EXPECT_EQ(count(*backup, "library"), 1);
}

TEST_F(Migrations, AnIndexThatSomebodyDroppedStopsNone)
{
    const QList<Migration> all = valueOf(builtInMigrations());
    for (qsizetype version = 1; version < all.size(); ++version) {
        fs::remove(file());
        const auto connection = open(OpenMode::Create);
        succeed(migrate(*connection, all.first(version), backups()));
        const auto indexes = valueOf(connection->list<QString>(
            QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"), {},
            [](const Row& row) -> base::Result<QString> { return row.text(0); }));
        for (const QString& index : indexes)
            valueOf(connection->execute(QStringLiteral("DROP INDEX ") + index));
        succeed(migrate(*connection, all, backups()));
        EXPECT_EQ(valueOf(schemaVersion(*connection)), all.size()) << "from version " << version;
    }
}

TEST_F(Migrations, OneThatFailsLeavesTheDatabaseAsItWas)
{
    const QList<Migration> all = withOneMore("CREATE TABLE extra (id text);\nINSERT INTO nowhere VALUES (1);\n");
    const auto connection = open(OpenMode::Create);
    succeed(migrate(*connection, valueOf(builtInMigrations()), backups()));
    EXPECT_FALSE(migrate(*connection, all, backups()));
    EXPECT_EQ(valueOf(schemaVersion(*connection)), all.size() - 1);
    EXPECT_FALSE(connection->number(QStringLiteral("SELECT COUNT(*) FROM extra")));
    EXPECT_FALSE(migrate(*connection, all, backups()));
    EXPECT_EQ(backupFiles().size(), 1U) << "another attempt needs no other copy";
    valueOf(connection->execute(QStringLiteral("INSERT INTO library (id, kind, created_us) VALUES ('x', 'open', 1)")));
    EXPECT_FALSE(migrate(*connection, all, backups()));
    EXPECT_EQ(backupFiles().size(), 2U) << "of another state";
    succeed(migrate(*connection, withOneMore("CREATE TABLE extra (id text);\n"), backups()));
    EXPECT_EQ(count(*connection, "extra"), 0);
}

TEST_F(Migrations, ACopyWhoseRowsAreOthersIsNotTakenForTheStateBefore)
{
    const QList<Migration> all = withOneMore("INSERT INTO nowhere VALUES (1);\n");
    const auto connection = open(OpenMode::Create);
    succeed(migrate(*connection, valueOf(builtInMigrations()), backups()));
    valueOf(connection->execute(QStringLiteral("INSERT INTO library (id, kind, created_us) VALUES ('x', 'open', 1)")));
    EXPECT_FALSE(migrate(*connection, all, backups()));
    ASSERT_EQ(backupFiles().size(), 1U);
    {
        const auto copy = valueOf(Connection::open(backupFiles().front(), OpenMode::Create, kTimeout));
        valueOf(copy->execute(QStringLiteral("UPDATE library SET created_us = 2")));
    }
    EXPECT_FALSE(migrate(*connection, all, backups()));
    EXPECT_EQ(backupFiles().size(), 2U);
    EXPECT_FALSE(migrate(*connection, all, backups()));
    EXPECT_EQ(backupFiles().size(), 2U) << "the second one is of now";
}

TEST_F(Migrations, HalfCopiesOfKilledOnesAreGoneAfterTheNextAndTakenForNothing)
{
    const QList<Migration> all = valueOf(builtInMigrations());
    const auto connection = open(OpenMode::Create);
    succeed(migrate(*connection, all, backups()));
    const std::string beginning = "before-upgrade-from-" + std::to_string(all.size()) + "-20260101-000000-000.part-";
    const fs::path killed = backups() / (beginning + "999999999");
    const fs::path held = backups() / (beginning + "999999998");
    const fs::path running = backups() / (beginning + std::to_string(::getpid()));
    const fs::path other = backups() / "of-somebody.part-999999999";
    for (const fs::path& folder : {killed, held, running, other}) {
        fs::create_directories(folder);
        fs::copy_file(file(), folder / "library.db"); // whole, but not known to be
    }
    {
        const LibraryHold elsewhere = valueOf(LibraryHold::take(held, LibraryHold::Sharing::Shared));
        succeed(migrate(*connection, withOneMore("CREATE TABLE extra (id text);\n"), backups()));
    }
    EXPECT_FALSE(fs::exists(killed));
    for (const fs::path& kept : {held, running, other})
        EXPECT_TRUE(fs::exists(kept)) << kept;
    EXPECT_EQ(backupFiles().size(), 4U) << "and one of its own";
}

TEST_F(Migrations, WithoutABackupNothingIsUpgraded)
{
    const auto connection = open(OpenMode::Create);
    succeed(migrate(*connection, valueOf(builtInMigrations()), backups()));
    QFile(QString::fromStdString(backups().string())).open(QIODevice::WriteOnly);
    EXPECT_EQ(categoryOf(migrate(*connection, withOneMore("CREATE TABLE extra (id text);\n"), backups())),
              ErrorCategory::Unwritable);
    EXPECT_FALSE(connection->number(QStringLiteral("SELECT COUNT(*) FROM extra")));
}

TEST_F(Migrations, ANewerDatabaseIsRefusedAndNotTouched)
{
    const fs::path folder = m_temporary.path() / "newer";
    EXPECT_TRUE(Library::create(folder));
    {
        const auto connection = valueOf(Connection::open(folder / "library.db", OpenMode::Existing, kTimeout));
        valueOf(connection->execute(
            QStringLiteral("INSERT INTO schema_migrations (version, name, applied_us) VALUES (99, 'later', 1)")));
    }
    EXPECT_EQ(categoryOf(Library::open(folder)), ErrorCategory::Newer);
    EXPECT_FALSE(fs::exists(folder / "backups"));
}

TEST_F(Migrations, AnotherProgramsDatabaseIsNotALibrary)
{
    const auto connection = open(OpenMode::Create);
    valueOf(connection->execute(QStringLiteral("CREATE TABLE bookmarks (id integer)")));
    EXPECT_EQ(categoryOf(migrate(*connection, valueOf(builtInMigrations()), backups())), ErrorCategory::Damaged);
}

TEST_F(Migrations, StatementsAreSplitAtTheEndOfALine)
{
    const Migration migration{1,
                              {},
                              QStringLiteral("-- words; more\nCREATE TABLE a (\n  x text DEFAULT ';'\n);\n\n"
                                             "-- append-only: a\nCREATE TABLE b (y text);")};
    const QStringList statements = statementsOf(migration, sqliteDialect());
    ASSERT_EQ(statements.size(), 4);
    EXPECT_EQ(statements[0], QStringLiteral("CREATE TABLE a (\n  x text DEFAULT ';'\n)"));
    EXPECT_EQ(statements[3], QStringLiteral("CREATE TABLE b (y text)"));
}

TEST(SqlSubset, OnlyTheDialectsSpeakWordsOfOneDatabase)
{
    const QRegularExpression words(QStringLiteral(
        "\\b(AUTOINCREMENT|INSERT OR|REPLACE INTO|PRAGMA|WITHOUT ROWID|ROWID|BLOB|DATETIME|GLOB|IFNULL|STRFTIME|"
        "sqlite_master|VACUUM|ATTACH|INDEXED BY|UPDATE OR|RAISE|BEGIN IMMEDIATE)\\b"));
    int files = 0;
    QDirIterator all(QStringLiteral(ALLIANCE_SOURCE_DIR "/db"), {QStringLiteral("*.sql"), QStringLiteral("*.cpp")},
                     QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (file.fileName().endsWith(QStringLiteral("Dialect.cpp")))
            continue;
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const auto match = words.match(QString::fromUtf8(file.readAll()));
        EXPECT_FALSE(match.hasMatch()) << file.fileName().toStdString() << ": " << match.captured().toStdString();
        ++files;
    }
    EXPECT_GT(files, 20);
}

TEST(SqlSubset, ColumnsHaveTypesThatBothDatabasesKnow)
{
    const QRegularExpression column(QStringLiteral("^    ([a-z_]+) ([a-z ]+?)(,| NOT| PRIMARY| REFERENCES|$)"));
    const QSet<QString> types{QStringLiteral("text"),    QStringLiteral("bytea"),
                              QStringLiteral("bigint"),  QStringLiteral("smallint"),
                              QStringLiteral("integer"), QStringLiteral("double precision")};
    int columns = 0;
    for (const Migration& migration : valueOf(builtInMigrations())) {
        for (const QString& line : migration.sql.split(u'\n')) {
            if (const auto match = column.match(line); match.hasMatch()) {
                EXPECT_TRUE(types.contains(match.captured(2))) << line.toStdString();
                ++columns;
            }
        }
    }
    EXPECT_GT(columns, 100);
}

} // namespace
} // namespace alliance::db

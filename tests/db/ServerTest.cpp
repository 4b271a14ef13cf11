// Libraries whose database is on a PostgreSQL server. Those of OnAServer need one: see with_server.py.

#include "db/backup/Backup.h"
#include "db/core/LibraryFiles.h"
#include "db/core/ServerTrouble.h"
#include "tests/db/LibraryFixture.h"

#include <fstream>
#include <thread>

namespace alliance::db
{
namespace
{

namespace fs = std::filesystem;
using base::ErrorCategory;

TEST(ServerAddresses, AreReadFromLinesOrFromOneLine)
{
    const ServerAddress address = valueOf(parseServerAddress(
        QStringLiteral("# our server\nhost = db.clinic.example\nport= 5433\ndatabase =supervision # ours\nuser =\n")));
    EXPECT_EQ(address.host, QStringLiteral("db.clinic.example"));
    EXPECT_EQ(address.port, 5433);
    EXPECT_EQ(address.database, QStringLiteral("supervision"));
    EXPECT_EQ(address.schema, QStringLiteral("library"));
    const ServerAddress line = valueOf(parseServerAddress(QStringLiteral("host=/run/pg database=x schema=year_2")));
    EXPECT_EQ(line.host, QStringLiteral("/run/pg"));
    EXPECT_EQ(line.schema, QStringLiteral("year_2"));
    EXPECT_EQ(valueOf(parseServerAddress(serverAddressText(line))).schema, QStringLiteral("year_2"));
    EXPECT_TRUE(line.role.isEmpty());
    const ServerAddress shared = valueOf(parseServerAddress(QStringLiteral("database=x role=supervision")));
    EXPECT_EQ(shared.role, QStringLiteral("supervision"));
    EXPECT_EQ(valueOf(parseServerAddress(serverAddressText(shared))).role, QStringLiteral("supervision"));
}

TEST(ServerAddresses, HoldNoPasswordAndNothingThatIsNotKnown)
{
    for (const char* text : {"", "host=x", "database=x password=secret", "database=x colour=red",
                             "database=x port=70000", "database=x schema=a;drop", "database=x role=a\"b", "nonsense",
                             "database=x schema=a234567890123456789012345678901234567890123456789012345678901234"})
        EXPECT_EQ(categoryOf(parseServerAddress(QString::fromLatin1(text))), ErrorCategory::Invalid) << text;
}

TEST(ServerAddresses, AServerThatIsNotThereIsSaid)
{
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")))
        GTEST_SKIP() << "Qt's driver for PostgreSQL is not installed";
    support::ScratchFolder temporary;
    std::ofstream(temporary.path() / "library.server") << "host=" << temporary.path().string() << " database=x\n";
    const auto opened = Library::open(temporary.path());
    EXPECT_EQ(categoryOf(opened), ErrorCategory::Unreadable);
    const auto trouble = opened ? std::nullopt : serverTrouble(opened.error());
    ASSERT_TRUE(trouble);
    EXPECT_EQ(trouble->kind, ServerTrouble::Kind::NotReached);
    EXPECT_EQ(trouble->address.host.toStdString(), temporary.path().string());
    std::ofstream(temporary.path() / "library.server") << "password=x database=x\n";
    EXPECT_EQ(categoryOf(Library::open(temporary.path())), ErrorCategory::Damaged);
}

class OnAServer : public LibraryTest
{
protected:
    void SetUp() override
    {
        if (!testServer())
            GTEST_SKIP() << "no server to test against: run tests/db/with_server.py";
        LibraryTest::SetUp();
    }
    base::Result<std::int64_t> behindItsBack(const char* sql) const
    {
        const auto connection =
            valueOf(Connection::open(databaseFile(folder()), OpenMode::Existing, std::chrono::milliseconds(1000)));
        return connection->execute(QString::fromUtf8(sql));
    }
};

TEST_F(OnAServer, TheFolderHoldsTheAddressAndNoDatabase)
{
    EXPECT_TRUE(fs::exists(folder() / "library.server"));
    EXPECT_FALSE(fs::exists(folder() / "library.db"));
    close();
    reopen();
    EXPECT_EQ(valueOf(library().people().current()).name, QStringLiteral("Dr. Maren Quill"));
    EXPECT_TRUE(valueOf(library().verify()).sound());
}

TEST_F(OnAServer, TheDatabaseItselfRefusesToRewriteHistory)
{
    valueOf(library().notes().add(note(QStringLiteral("one"))));
    for (const char* sql : {"UPDATE audit SET action = 'nothing'", "DELETE FROM audit", "DELETE FROM note_versions",
                            "UPDATE note_versions SET start_ns = 0"})
        EXPECT_EQ(categoryOf(behindItsBack(sql)), ErrorCategory::Conflict) << sql;
    EXPECT_TRUE(valueOf(library().verify()).sound());
}

TEST_F(OnAServer, AChangeThatWasMadeBehindItsBackIsFound)
{
    valueOf(library().notes().add(note(QStringLiteral("one"))));
    valueOf(behindItsBack("ALTER TABLE note_versions DISABLE TRIGGER ALL"));
    valueOf(behindItsBack("UPDATE note_versions SET text = text || '\\x00'"));
    EXPECT_FALSE(valueOf(library().verify()).sound());
}

TEST_F(OnAServer, WhatIsMissingFromTheSchemaOrWasAddedToItIsNamed)
{
    const auto said = [this](std::initializer_list<const char*> statements) {
        for (const char* sql : statements)
            valueOf(behindItsBack(sql));
        std::string all;
        for (const VerifyProblem& problem : valueOf(library().verify()).problems)
            all += problem.detail + "\n";
        return all;
    };
    EXPECT_EQ(said({}), "");
    EXPECT_EQ(said({"ALTER TABLE audit DISABLE TRIGGER audit_no_change"}),
              "trigger audit_no_change of audit is not as a library has it\n");
    EXPECT_EQ(said({"DROP TRIGGER audit_no_change ON audit"}), "trigger audit_no_change of audit is missing\n");
    for (const char* narrowed :
         {"OR TRUNCATE ON audit FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION refuse_change()",
          "OF action OR TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()",
          "OR TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('x')"}) {
        const std::string sql = std::string("CREATE TRIGGER audit_no_change BEFORE DELETE OR UPDATE ") + narrowed;
        EXPECT_EQ(said({sql.c_str()}), "trigger audit_no_change of audit is not as a library has it\n") << narrowed;
        valueOf(behindItsBack("DROP TRIGGER audit_no_change ON audit"));
    }
    EXPECT_EQ(said({"CREATE TRIGGER audit_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON audit "
                    "FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()",
                    "CREATE RULE kept AS ON DELETE TO notes DO INSTEAD NOTHING"}),
              "rule kept of notes is no part of a library\n");
    EXPECT_EQ(said({"DROP RULE kept ON notes", "DROP INDEX audit_by_session"}), "index audit_by_session is missing\n");
    EXPECT_EQ(said({"CREATE INDEX audit_by_session ON audit (session_id, sequence)",
                    "ALTER TABLE cases ADD COLUMN extra text"}),
              "column cases.extra is no part of a library\n");
    EXPECT_EQ(said({"ALTER TABLE cases DROP COLUMN extra", "CREATE TABLE kept (x text PRIMARY KEY)"}),
              "table kept is no part of a library\n");
    EXPECT_EQ(said({"DROP TABLE kept", "CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql "
                                       "AS $$ BEGIN RETURN NULL; END $$"})
                  .find("trigger audit_no_change of audit is not as a library has it"),
              0U);
}

TEST_F(OnAServer, AReferenceToNothingIsFound)
{
    valueOf(behindItsBack("ALTER TABLE recordings DISABLE TRIGGER ALL"));
    valueOf(behindItsBack("UPDATE recordings SET session_id = 'nowhere'"));
    const VerifyReport report = valueOf(library().verify());
    EXPECT_TRUE(std::any_of(report.problems.begin(), report.problems.end(), [](const VerifyProblem& problem) {
        return problem.kind == VerifyProblem::Kind::Structure;
    }));
}

TEST_F(OnAServer, TwoWritersMakeOneChain)
{
    constexpr int kEach = 20;
    const auto write = [this](const LibraryHandle& handle) {
        auto mine = valueOf(handle.open());
        for (int count = 0; count < kEach; ++count)
            valueOf(mine.notes().add(note(QStringLiteral("n"))));
    };
    std::thread one(write, library().handle());
    std::thread two(write, library().handle());
    one.join();
    two.join();
    EXPECT_EQ(valueOf(library().notes().list(m_session.id)).size(), 2 * kEach);
    EXPECT_TRUE(valueOf(library().verify()).sound());
}

TEST_F(OnAServer, WhileAnotherProgramWritesAChangeWaitsAndIsThenBusy)
{
    LibraryOptions impatient;
    impatient.busyTimeout = std::chrono::milliseconds(20);
    Library other = valueOf(Library::open(folder(), impatient));
    succeed(library().atomically([&]() -> base::Status {
        valueOf(library().notes().add(note(QStringLiteral("mine"))));
        EXPECT_EQ(categoryOf(other.notes().add(note(QStringLiteral("yours")))), ErrorCategory::Busy);
        EXPECT_TRUE(valueOf(other.notes().list(m_session.id)).isEmpty());
        return {};
    }));
    EXPECT_TRUE(other.notes().add(note(QStringLiteral("yours"))));
    EXPECT_EQ(valueOf(library().notes().list(m_session.id)).size(), 2);
}

TEST_F(OnAServer, WhenPartOfAChangeFailsNothingOfItStays)
{
    const base::Status done = library().atomically([&]() -> base::Status {
        valueOf(library().notes().add(note(QStringLiteral("mine"))));
        EXPECT_EQ(categoryOf(library().cases().create({QStringLiteral("KESTREL-7"), {}})), ErrorCategory::Conflict);
        return {};
    });
    EXPECT_FALSE(done);
    EXPECT_TRUE(valueOf(library().notes().list(m_session.id)).isEmpty());
    EXPECT_TRUE(valueOf(library().verify()).sound());
}

TEST_F(OnAServer, AnotherLibraryIsNotMadeInTheSameSchema)
{
    CreateOptions options;
    options.server = valueOf(readServerAddress(folder() / "library.server"));
    EXPECT_EQ(categoryOf(Library::create(m_temporary.path() / "second", options)), ErrorCategory::Conflict);
    EXPECT_FALSE(fs::exists(m_temporary.path() / "second"));
    EXPECT_TRUE(valueOf(library().verify()).sound());
}

TEST_F(OnAServer, ABackupIsALibraryInAFolder)
{
    valueOf(library().notes().add(note(QStringLiteral("one"))));
    const fs::path backup = m_temporary.path() / "backup";
    valueOf(backUp(library(), backup));
    EXPECT_TRUE(fs::exists(backup / "library.db"));
    Library copy = valueOf(Library::open(backup));
    EXPECT_EQ(valueOf(copy.notes().list(m_session.id)).first().text, QStringLiteral("one"));
    EXPECT_TRUE(valueOf(copy.verify()).sound());
    EXPECT_TRUE(valueOf(copy.notes().add(note(QStringLiteral("two")))).version == 1);
}

} // namespace
} // namespace alliance::db

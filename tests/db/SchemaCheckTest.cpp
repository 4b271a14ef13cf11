// What verification says of a database that is not made of what a library of its version is made of.

#include "db/schema/SchemaCheck.h"

#include "db/core/Connection.h"
#include "tests/db/LibraryFixture.h"

namespace alliance::db
{
namespace
{

using namespace std::chrono_literals;
using Texts = std::vector<std::string>;

class SchemaThatWasAltered : public LibraryTest
{
protected:
    // What is said once those statements were run.
    Texts after(const QStringList& statements) const
    {
        const auto database = valueOf(Connection::open(folder() / "library.db", OpenMode::Existing, 1000ms));
        for (const QString& statement : statements)
            valueOf(database->execute(statement));
        return valueOf(schemaProblems(*database));
    }
    Texts after(const char* statement) const { return after(QStringList{QString::fromLatin1(statement)}); }
};

TEST_F(SchemaThatWasAltered, AsItWasMadeNothingIsSaid)
{
    EXPECT_EQ(after(QStringList()), Texts());
}

TEST_F(SchemaThatWasAltered, AGuardOrAnIndexThatIsMissingIsNamed)
{
    EXPECT_EQ(after("DROP TRIGGER audit_no_delete"), Texts{"trigger audit_no_delete is missing"});
    EXPECT_EQ(after("DROP INDEX audit_by_session"),
              (Texts{"index audit_by_session is missing", "trigger audit_no_delete is missing"}));
    const VerifyReport report = valueOf(library().verify());
    ASSERT_EQ(report.problems.size(), 2U);
    EXPECT_EQ(report.problems[1].kind, VerifyProblem::Kind::Structure);
    EXPECT_EQ(report.problems[1].detail, "trigger audit_no_delete is missing");
}

TEST_F(SchemaThatWasAltered, WhatSomebodyAddedIsNamed)
{
    EXPECT_EQ(after("CREATE TRIGGER helper AFTER INSERT ON notes BEGIN UPDATE notes SET created_us = 0; END"),
              Texts{"trigger helper is no part of a library"});
    EXPECT_EQ(after({QStringLiteral("DROP TRIGGER helper"), QStringLiteral("CREATE TABLE kept (x text, y text)")}),
              Texts{"table kept is no part of a library"});
    EXPECT_EQ(after({QStringLiteral("DROP TABLE kept"), QStringLiteral("CREATE VIEW seen AS SELECT * FROM notes")}),
              Texts{"view seen is no part of a library"});
    EXPECT_EQ(after({QStringLiteral("DROP VIEW seen"), QStringLiteral("ALTER TABLE cases ADD COLUMN extra text")}),
              Texts{"column cases.extra is no part of a library"});
}

TEST_F(SchemaThatWasAltered, AnIndexThatAProgramBetweenTwoVersionsLeftFrightensNobody)
{
    EXPECT_EQ(after("CREATE INDEX audit_by_time ON audit (at_us)"), Texts());
    EXPECT_EQ(after({QStringLiteral("DROP INDEX audit_by_time"),
                     QStringLiteral("CREATE INDEX audit_by_time ON audit (session_id)")}),
              Texts{"index audit_by_time is not as a library has it"});
}

TEST_F(SchemaThatWasAltered, WhatIsCalledAlikeAndIsAnotherIsNamed)
{
    EXPECT_EQ(after({QStringLiteral("DROP TRIGGER audit_no_update"),
                     QStringLiteral("CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT 1; END")}),
              Texts{"trigger audit_no_update is not as a library has it"});
}

TEST_F(SchemaThatWasAltered, ATableThatIsMissingIsNamedOnce)
{
    EXPECT_EQ(after("DROP TABLE vocabulary_locks"), Texts{"table vocabulary_locks is missing"});
    EXPECT_FALSE(valueOf(library().verify()).sound());
}

} // namespace
} // namespace alliance::db

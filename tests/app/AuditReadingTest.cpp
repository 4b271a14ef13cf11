#include "app/services/AuditReading.h"

#include "tests/app/AppFixture.h"

namespace alliance::app
{
namespace
{

class AuditReadingTest : public AppTest
{
protected:
    void note(const char* action, const QUuid& session, int times)
    {
        for (int i = 0; i < times; ++i)
            ASSERT_TRUE(library().database().audit().record(QString::fromLatin1(action), QStringLiteral("session"),
                                                            session, session, {}));
    }
    // All parts of it; how many there were.
    int readAll(AuditQuery query, QList<AuditRow>& rows, std::int64_t& looked)
    {
        int parts = 0;
        do {
            const AuditPart part =
                valueOf(readAudit(library(), query, {{m_session, QStringLiteral("AB-01, session 1")}}));
            rows += part.rows;
            looked += part.looked;
            query.before = part.before;
            ++parts;
        } while (query.before > 0);
        return parts;
    }

    QUuid m_session = QUuid::createUuid();
};

TEST_F(AuditReadingTest, ThatOfTheWholeLibraryIsReadToItsBeginningTheLatestFirst)
{
    note("session.viewed", m_session, 1);
    note("session.aligned", {}, 2200);
    note("session.changed", m_session, 1);
    QList<AuditRow> rows;
    std::int64_t looked = 0;
    EXPECT_EQ(readAll({}, rows, looked), 2);
    const auto all = *library().database().audit().count();
    EXPECT_EQ(looked, all);
    ASSERT_EQ(rows.size(), all);
    EXPECT_EQ(rows.front().what, QStringLiteral("changed the session"));
    EXPECT_EQ(rows.front().session, QStringLiteral("AB-01, session 1"));
    EXPECT_EQ(rows.back().what, QStringLiteral("made the library"));
    EXPECT_TRUE(rows[1].session.isEmpty());
}

TEST_F(AuditReadingTest, WordsAreFoundInAnyColumnWhereverTheyLie)
{
    note("session.viewed", m_session, 1);
    note("session.aligned", {}, 2200);
    QList<AuditRow> rows;
    std::int64_t looked = 0;
    readAll({{}, 0, {QStringLiteral("WATCH"), QStringLiteral("ab-01")}}, rows, looked);
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows.front().what, QStringLiteral("opened the session to watch it"));
    EXPECT_EQ(looked, *library().database().audit().count());
}

TEST_F(AuditReadingTest, ThatOfASessionIsReadAtOnceAndHoldsNothingElse)
{
    note("session.viewed", m_session, 3);
    note("session.aligned", QUuid::createUuid(), 2);
    QList<AuditRow> rows;
    std::int64_t looked = 0;
    EXPECT_EQ(readAll({m_session, 0, {}}, rows, looked), 1);
    EXPECT_EQ(rows.size(), 3);
}

} // namespace
} // namespace alliance::app

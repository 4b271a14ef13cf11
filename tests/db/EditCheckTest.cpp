// What verification says of the list of what can be undone, when it was altered behind the program's back.

#include "db/core/Connection.h"
#include "tests/db/LibraryFixture.h"

#include <QJsonArray>

namespace alliance::db
{
namespace
{

using namespace std::chrono_literals;

class EditsThatWereAltered : public LibraryTest
{
protected:
    void SetUp() override
    {
        LibraryTest::SetUp();
        for (int number = 1; number <= 3; ++number)
            addNote();
        valueOf(library().edits().takeBack(m_session.id, m_edits[2]));
        const Collection one = valueOf(library().collections().create(QStringLiteral("Silence")));
        valueOf(library().edits().add({}, QStringLiteral("collection.add"),
                                      {{QStringLiteral("records"), QJsonArray{idText(one.id)}}}));
    }
    static QString idText(const QUuid& id) { return id.toString(QUuid::WithoutBraces); }
    void addNote()
    {
        const Note added = valueOf(library().notes().add(note(QStringLiteral("n"))));
        m_edits.append(valueOf(library().edits().add(m_session.id, QStringLiteral("note.add"),
                                                     {{QStringLiteral("record"), idText(added.id)},
                                                      {QStringLiteral("before"), 0},
                                                      {QStringLiteral("after"), 1}}))
                           .id);
    }
    // What verify() says of edits once that was run.
    QStringList after(const QString& sql, const QVariantList& values = {})
    {
        close();
        {
            const auto connection = valueOf(Connection::open(folder() / "library.db", OpenMode::Existing, 1000ms));
            EXPECT_GT(valueOf(connection->execute(sql, values)), 0) << sql.toStdString();
        }
        reopen();
        return findings();
    }
    QStringList findings()
    {
        QStringList all;
        for (const VerifyProblem& problem : valueOf(library().verify()).problems) {
            if (problem.kind == VerifyProblem::Kind::Edit)
                all << QString::fromStdString(problem.detail);
        }
        return all;
    }
    // What verify() says of the audit once its last events were cut off, together with what says where it ends.
    QStringList afterCutting(int events)
    {
        close();
        {
            const auto connection = valueOf(Connection::open(folder() / "library.db", OpenMode::Existing, 1000ms));
            valueOf(connection->execute(QStringLiteral("DROP TRIGGER audit_no_delete")));
            valueOf(connection->execute(
                QStringLiteral("DELETE FROM audit WHERE sequence > (SELECT MAX(sequence) FROM audit) - ?"), {events}));
            valueOf(connection->execute(
                QStringLiteral("UPDATE audit_head SET sequence = (SELECT MAX(sequence) FROM audit), "
                               "hash = (SELECT hash FROM audit ORDER BY sequence DESC LIMIT 1)")));
            guardAgain(*connection);
        }
        reopen();
        QStringList all;
        for (const VerifyProblem& problem : valueOf(library().verify()).problems)
            all << QString::fromStdString(problem.detail);
        return all;
    }
    QString id(int number) const { return idText(m_edits[number - 1]); }

    QList<QUuid> m_edits;
};

TEST_F(EditsThatWereAltered, AsTheyWereWrittenHoldTogether)
{
    EXPECT_TRUE(valueOf(library().verify()).sound());
    addNote(); // drops the third
    EXPECT_TRUE(valueOf(library().verify()).sound());
    valueOf(library().edits().takeBack(m_session.id, m_edits[3]));
    valueOf(library().edits().doAgain(m_session.id, m_edits[3]));
    EXPECT_TRUE(valueOf(library().verify()).sound());
}

TEST_F(EditsThatWereAltered, AStepThatIsMissingIsNamedByTheNextOne)
{
    const QStringList said = after(QStringLiteral("DELETE FROM edits WHERE id = ?"), {id(1)});
    EXPECT_EQ(said, QStringList{QStringLiteral("an edit is missing before: ") + id(2)});
}

TEST_F(EditsThatWereAltered, AStepThatWasTakenBackOnceIsMissed)
{
    const QStringList said = after(QStringLiteral("DELETE FROM edits WHERE id = ?"), {id(3)});
    EXPECT_TRUE(said.contains(QStringLiteral("an edit is missing: ") + id(3))) << said.join(u'\n').toStdString();
}

TEST_F(EditsThatWereAltered, LastStepsThatAreMissingAreToldByWhatWasRecordedAfterThem)
{
    addNote();
    addNote(); // records the note, and then keeps the step
    const QStringList said = after(QStringLiteral("DELETE FROM edits WHERE position >= 4"));
    ASSERT_EQ(said.size(), 1) << said.join(u'\n').toStdString();
    EXPECT_TRUE(said.first().contains(QStringLiteral("in session ") + idText(m_session.id))) << qPrintable(said[0]);
    EXPECT_TRUE(said.first().endsWith(QStringLiteral("was written after 4 of them"))) << qPrintable(said[0]);
}

TEST_F(EditsThatWereAltered, TheLastStepIsMissedOnceItsPersonDidAnythingInTheSession)
{
    addNote();
    succeed(library().audit().record(QStringLiteral("media.viewed"), QStringLiteral("session"), m_session.id,
                                     m_session.id, {}));
    EXPECT_TRUE(valueOf(library().verify()).sound());
    EXPECT_EQ(after(QStringLiteral("DELETE FROM edits WHERE position = 4")).size(), 1);
}

TEST_F(EditsThatWereAltered, TheLastStepsOfTheLibraryAreMissedInTheSameWay)
{
    valueOf(library().collections().create(QStringLiteral("Repair")));
    EXPECT_TRUE(valueOf(library().verify()).sound());
    EXPECT_EQ(after(QStringLiteral("DELETE FROM library_edits")).size(), 1);
}

TEST_F(EditsThatWereAltered, AnAuditWhoseEndWasCutOffIsToldByAStepThatWasWrittenAfterIt)
{
    succeed(library().audit().record(QStringLiteral("report.exported"), QStringLiteral("session"), m_session.id,
                                     m_session.id, {}));
    const QString own = idText(valueOf(library().notes().list(m_session.id)).first().id);
    const Edit step = valueOf(library().edits().add(
        m_session.id, QStringLiteral("note.edit"),
        {{QStringLiteral("record"), own}, {QStringLiteral("before"), 0}, {QStringLiteral("after"), 1}}));
    EXPECT_FALSE(step.body.contains(QStringLiteral("event")));
    const auto events = valueOf(library().audit().count());
    EXPECT_TRUE(valueOf(library().verify()).sound());
    EXPECT_EQ(
        afterCutting(1),
        QStringList{
            QStringLiteral("its end is missing: edit %1 was written after event %2").arg(idText(step.id)).arg(events)});
}

TEST_F(EditsThatWereAltered, AStepInAnotherStateThanTheAuditTellsIsNamed)
{
    const QStringList said = after(QStringLiteral("UPDATE edits SET state = 'done' WHERE id = ?"), {id(3)});
    EXPECT_EQ(said, QStringList{QStringLiteral("edit in another state than the audit tells: ") + id(3)});
    const QStringList more = after(QStringLiteral("UPDATE edits SET state = 'undone' WHERE id = ?"), {id(1)});
    EXPECT_TRUE(more.contains(QStringLiteral("edit in another state than the audit tells: ") + id(1)));
    EXPECT_TRUE(more.contains(QStringLiteral("edit after one that was taken back: ") + id(2)));
}

TEST_F(EditsThatWereAltered, AStepOfWhatIsNotThereIsNamed)
{
    const QString sql = QStringLiteral("UPDATE edits SET body = ? WHERE id = ?");
    const QString other = idText(QUuid::createUuid());
    EXPECT_EQ(after(sql, {QStringLiteral("{\"record\":\"%1\",\"before\":0,\"after\":1}").arg(other), id(2)}),
              QStringList{QStringLiteral("edit of something that is not there: ") + id(2)});
    const QString own = idText(valueOf(library().notes().list(m_session.id)).first().id);
    EXPECT_EQ(after(sql, {QStringLiteral("{\"record\":\"%1\",\"before\":1,\"after\":2}").arg(own), id(2)}),
              QStringList{QStringLiteral("edit of a version that is not there: ") + id(2)});
    EXPECT_EQ(after(sql, {QStringLiteral("[]"), id(2)}), QStringList{QStringLiteral("edit cannot be read: ") + id(2)});
}

TEST_F(EditsThatWereAltered, AStepOfAnotherSessionIsNamed)
{
    const Session other = valueOf(library().sessions().create({m_case.id, 0, {}, {}}));
    const QStringList said =
        after(QStringLiteral("UPDATE edits SET session_id = ?, position = 1 WHERE id = ?"), {idText(other.id), id(3)});
    EXPECT_TRUE(said.contains(QStringLiteral("edit of something in another session: ") + id(3)))
        << said.join(u'\n').toStdString();
}

TEST_F(EditsThatWereAltered, TimesThatGoBackAreNamed)
{
    const QStringList said = after(QStringLiteral("UPDATE edits SET created_us = 1 WHERE id = ?"), {id(2)});
    EXPECT_EQ(said, QStringList{QStringLiteral("edit older than the one before it: ") + id(2)});
}

TEST_F(EditsThatWereAltered, StepsOfTheLibraryAreSealedAndReferToWhatIsThere)
{
    EXPECT_EQ(after(QStringLiteral("UPDATE library_edits SET position = 2")).size(), 1);
    close();
    {
        const auto connection = valueOf(Connection::open(folder() / "library.db", OpenMode::Existing, 1000ms));
        valueOf(connection->execute(QStringLiteral("UPDATE library_edits SET position = 1, body = X'0102'")));
    }
    reopen();
    bool named = false;
    for (const VerifyProblem& problem : valueOf(library().verify()).problems)
        named = named || problem.kind == VerifyProblem::Kind::Seal;
    EXPECT_TRUE(named);
}

} // namespace
} // namespace alliance::db

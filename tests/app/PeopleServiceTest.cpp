// Who is told what of people, passphrases and keys.

#include "app/services/PeopleService.h"

#include "app/services/ErrorText.h"
#include "tests/app/TwoSupervisors.h"

namespace alliance::app
{
namespace
{

using PeopleServiceTest = TwoSupervisorsTest;

// “Bea” is what some ids begin with.
TEST_F(PeopleServiceTest, WhoIsCalledSoIsMeantAndNotWhoseIdBeginsSo)
{
    PeopleService people(*m_first);
    const QString beginning = m_ann.toString(QUuid::WithoutBraces).left(8);
    EXPECT_EQ(valueOf(people.findPerson(beginning)), m_ann);
    const db::Person named =
        valueOf(people.add({db::PersonRole::Trainee, beginning}, secret("what this trainee says"), cheap()));
    EXPECT_EQ(valueOf(people.findPerson(beginning)), named.id);
    EXPECT_EQ(valueOf(people.findPerson(beginning.toUpper())), named.id);
    EXPECT_EQ(valueOf(people.findPerson(m_ann.toString(QUuid::WithoutBraces).left(13))), m_ann);
    EXPECT_FALSE(people.findPerson(m_ann.toString(QUuid::WithoutBraces).left(3))) << "too little to mean somebody";
    EXPECT_FALSE(people.findPerson(QString()));
}

TEST_F(PeopleServiceTest, KeysThatAnotherProgramChangedAreNotTakenForASessionThatWasHandedAlready)
{
    const db::Person cem = valueOf(PeopleService(*m_first).add({db::PersonRole::Supervisor, QStringLiteral("Cem")},
                                                               secret("third supervisor's words"), cheap()));
    const auto other = openAs("first supervisor's words", m_ann);
    ASSERT_TRUE(PeopleService(*other).changePassphrase(secret("first supervisor's words"),
                                                       secret("four words of today"), cheap()));
    const db::Session session = *other->database().sessions().get(m_session);
    ASSERT_TRUE(other->database().sessions().update(
        m_session, {session.caseId, session.number, session.heldOn, QStringLiteral("under a key of now")}));
    const Done refused = PeopleService(*m_first).grant(m_session, cem.id);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(wordFailure(refused.error()).what.contains(QStringLiteral("passphrase was changed in another program")))
        << wordFailure(refused.error()).oneText().toStdString();
}

} // namespace
} // namespace alliance::app

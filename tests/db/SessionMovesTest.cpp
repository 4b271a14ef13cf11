// A session that was filed under the wrong case: who can read it follows the case, by keys.

#include "tests/db/SealedLibraryFixture.h"

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

constexpr const char* kFirst = "reeds reeds winds winds";
constexpr const char* kSecond = "heron heron heron heron";

class SessionMovesOfALibrary : public SealedLibraryTest
{
protected:
    void SetUp() override
    {
        SealedLibraryTest::SetUp();
        m_first = add(PersonRole::Trainee, QStringLiteral("Tomas Vale"), kFirst);
        m_second = add(PersonRole::Trainee, QStringLiteral("Ines Brook"), kSecond);
        Library all = owner();
        m_wrong = make(all, QStringLiteral("KESTREL-7"), 'a');
        m_right = make(all, QStringLiteral("HERON-2"), 'b');
        succeed(all.access().grant(m_wrong.session.id, m_first.id, SessionPart::Therapist));
        succeed(all.access().grant(m_right.session.id, m_second.id, SessionPart::Therapist));
        // The second trainee's, filed with the first one's.
        m_session = valueOf(all.sessions().create({m_wrong.one.id, 0, QDate(2024, 4, 2), QStringLiteral("Hers")})).id;
        succeed(all.access().grant(m_session, m_first.id, SessionPart::Therapist));
        NoteDraft draft;
        draft.sessionId = m_session;
        draft.kind = QStringLiteral("observation");
        draft.text = QStringLiteral("She waits.");
        draft.visibility = Visibility::Trainee;
        valueOf(all.notes().add(draft));
    }
    SessionMove move(Library& library)
    {
        const SessionMove planned = valueOf(library.sessionMoves().plan(m_session, m_right.one.id));
        succeed(library.sessionMoves().move(planned, {}));
        return planned;
    }
    // Keys of the session, or of a case, that are sealed to somebody.
    std::int64_t keysOf(const Person& person, const QUuid& subject) const
    {
        return valueOf(behindItsBack()->number(
            QStringLiteral("SELECT COUNT(*) FROM content_keys k JOIN key_grants g ON g.key_id = k.id WHERE "
                           "k.subject_id = ? AND g.person_id = ?"),
            {toSql(subject), toSql(person.id)}));
    }

    Person m_first;
    Person m_second;
    Made m_wrong;
    Made m_right;
    QUuid m_session;
};

TEST_F(SessionMovesOfALibrary, WhoReadsItFollowsTheCaseByKeys)
{
    EXPECT_EQ(categoryOf(openAs(kSecond).sessions().get(m_session)), ErrorCategory::Refused);
    Library all = owner();
    const SessionMove planned = move(all);
    EXPECT_EQ(planned.gain, QList<QUuid>{m_second.id});
    EXPECT_EQ(planned.lose, QList<QUuid>{m_first.id});
    EXPECT_EQ(planned.remain, QList<QUuid>{all.person()});

    Library second = openAs(kSecond);
    const Session moved = valueOf(second.sessions().get(m_session));
    EXPECT_EQ(moved.label, QStringLiteral("Hers"));
    EXPECT_EQ(moved.caseId, m_right.one.id);
    EXPECT_EQ(moved.number, 2);
    EXPECT_EQ(valueOf(second.notes().list(m_session)).first().text, QStringLiteral("She waits."));
    EXPECT_EQ(keysOf(m_second, m_wrong.one.id), 0) << "nothing of the other case";

    Library first = openAs(kFirst);
    EXPECT_EQ(categoryOf(first.sessions().get(m_session)), ErrorCategory::Refused);
    EXPECT_EQ(keysOf(m_first, m_session), 0);
    EXPECT_EQ(keysOf(m_first, m_right.one.id), 0);
    EXPECT_TRUE(first.sessions().get(m_wrong.session.id)) << "the rest of the case is as it was";
    EXPECT_EQ(valueOf(first.cases().get(m_wrong.one.id)).code, QStringLiteral("KESTREL-7"));
    for (Library* one : {&all, &first, &second}) {
        const VerifyReport report = valueOf(one->verify());
        EXPECT_TRUE(report.sound()) << report.problems.front().detail;
    }
}

TEST_F(SessionMovesOfALibrary, WhatIsWrittenAfterwardsIsUnderKeysThatWhoLostItNeverHad)
{
    const auto newest = [this] {
        return valueOf(behindItsBack()->number(
            QStringLiteral("SELECT MAX(generation) FROM content_keys WHERE scope = 'shared' AND subject_id = ?"),
            {toSql(m_session)}));
    };
    const std::int64_t before = newest();
    Library all = owner();
    move(all);
    EXPECT_GT(newest(), before);
    EXPECT_EQ(valueOf(all.notes().list(m_session)).size(), 1);
}

TEST_F(SessionMovesOfALibrary, TheCaseIsTakenFromWhoHasNothingElseInIt)
{
    Library all = owner();
    succeed(all.access().revoke(m_wrong.session.id, m_first.id));
    EXPECT_GT(keysOf(m_first, m_wrong.one.id), 0);
    move(all);
    EXPECT_EQ(keysOf(m_first, m_wrong.one.id), 0);
    EXPECT_TRUE(valueOf(all.verify()).sound());
}

TEST_F(SessionMovesOfALibrary, ToACaseInWhichNobodyWorksItsPeopleGoAlong)
{
    Library all = owner();
    const Case empty = valueOf(all.cases().create({QStringLiteral("WREN-1"), {}}));
    const SessionMove planned = valueOf(all.sessionMoves().plan(m_session, empty.id));
    EXPECT_TRUE(planned.lose.isEmpty());
    EXPECT_TRUE(planned.gain.isEmpty());
    EXPECT_EQ(planned.number, 2) << "its own number is free there";
    succeed(all.sessionMoves().move(planned, {}));
    Library first = openAs(kFirst);
    EXPECT_EQ(valueOf(first.sessions().get(m_session)).caseId, empty.id);
    EXPECT_EQ(valueOf(first.cases().get(empty.id)).code, QStringLiteral("WREN-1"));
}

TEST_F(SessionMovesOfALibrary, TheCaseItCameFromIsDestroyedAndNothingSeemsTamperedWith)
{
    Library all = owner();
    move(all);
    valueOf(all.destruction().destroy({{}, m_wrong.one.id, QStringLiteral("filed by mistake")}));
    all.destruction().finish();
    const VerifyReport report = valueOf(all.verify());
    EXPECT_TRUE(report.sound()) << (report.problems.empty() ? "" : report.problems.front().detail);
    EXPECT_TRUE(all.sessions().get(m_session));
}

TEST_F(SessionMovesOfALibrary, IsRefusedWhereItCannotBeDoneAndThenChangesNothing)
{
    Library all = owner();
    EXPECT_EQ(categoryOf(all.sessionMoves().plan(m_session, m_wrong.one.id)), ErrorCategory::Invalid);
    EXPECT_EQ(categoryOf(all.sessionMoves().plan(m_session, QUuid::createUuid())), ErrorCategory::NotFound);
    EXPECT_EQ(categoryOf(openAs(kFirst).sessionMoves().plan(m_session, m_right.one.id)), ErrorCategory::Refused);
    const SessionMove planned = valueOf(all.sessionMoves().plan(m_session, m_right.one.id));
    succeed(all.access().revoke(m_session, m_first.id));
    const std::int64_t events = valueOf(all.audit().count());
    EXPECT_EQ(categoryOf(all.sessionMoves().move(planned, {})), ErrorCategory::Conflict) << "who reads it has changed";
    EXPECT_EQ(valueOf(all.audit().count()), events);
    EXPECT_EQ(valueOf(all.sessions().get(m_session)).caseId, m_wrong.one.id);
}

} // namespace
} // namespace alliance::db

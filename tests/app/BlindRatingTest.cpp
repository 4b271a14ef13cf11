// What somebody who still has to rate or watch a session without knowing what others think of it is not told by the
// program, although the keys would not keep it from them.

#include "app/services/AuditView.h"
#include "app/services/OwnPassRecord.h"
#include "app/services/PeopleService.h"
#include "app/services/SearchService.h"
#include "app/services/SessionTagService.h"
#include "tests/app/PackageFixture.h"

namespace alliance::app
{
namespace
{

class BlindRating : public PackageTest
{
protected:
    std::unique_ptr<LibraryService> somebody(db::PersonRole role, const char* words)
    {
        const auto secret = [&] { return db::SecretText(std::string_view(words)); };
        m_person =
            valueOf(PeopleService(*m_ann).add({role, QStringLiteral("Cem")}, secret(), db::PassphraseCost::least())).id;
        if (role == db::PersonRole::GuestRater)
            EXPECT_TRUE(PeopleService(*m_ann).hand(m_session, m_person));
        else
            EXPECT_TRUE(PeopleService(*m_ann).grant(m_session, m_person));
        return valueOf(LibraryService::open(m_ann->folder(), db::Credentials::ofPassphrase(secret(), m_person)));
    }
    // Who did what is shown of the session of the fixture, and of all others.
    QList<QUuid> shown(LibraryService& library) const
    {
        const AuditView view = valueOf(AuditView::of(library));
        QList<QUuid> people;
        const auto events = library.database().audit().list(0, 1000);
        for (const db::AuditEvent& event : *events) {
            if (view.shows(event) && !people.contains(event.person))
                people.append(event.person);
        }
        return people;
    }
    static qsizetype found(LibraryService& library, const char* words)
    {
        const auto search = valueOf(SearchService::open(library.database().handle()));
        EXPECT_TRUE(search->fill({}));
        return valueOf(search->search(QString::fromUtf8(words), 10)).hits.size();
    }

    QUuid m_person;
};

TEST_F(BlindRating, IsForGuestRatersOnly)
{
    const auto trainee = somebody(db::PersonRole::Trainee, "a trainee's own words");
    EXPECT_EQ(categoryOf(PeopleService(*m_ann).hand(m_session, m_person)), base::ErrorCategory::Invalid);
    EXPECT_TRUE(PeopleService(*m_ann).revoke(m_session, m_person));
    EXPECT_EQ(categoryOf(PeopleService(*m_ann).hand(m_session, m_person)), base::ErrorCategory::Invalid);
    EXPECT_FALSE(trainee->session(m_session)) << "nor came the key with it";
}

TEST_F(BlindRating, TagsThatOthersGaveTheSessionAreToldOnceItIsFinished)
{
    const QStringList tags{QStringLiteral("repair")};
    valueOf(SessionTagService(*m_ann).set(m_session, tags, 0));
    const auto rater = somebody(db::PersonRole::GuestRater, "a guest rater's words");
    SessionTagService service(*rater);
    EXPECT_TRUE(valueOf(service.tags(m_session)).tags.isEmpty());
    EXPECT_TRUE(valueOf(service.history(m_session)).isEmpty());
    EXPECT_EQ(categoryOf(service.change(m_session, {QStringLiteral("mine")}, {})), base::ErrorCategory::Refused);
    EXPECT_EQ(found(*rater, "repair"), 0);
    EXPECT_EQ(found(*rater, "tag:repair"), 0);
    EXPECT_EQ(found(*m_ann, "tag:repair"), 1);
    ASSERT_TRUE(PeopleService(*rater).finish(m_session));
    EXPECT_EQ(valueOf(service.tags(m_session)).tags, tags);
    EXPECT_EQ(found(*rater, "tag:repair"), 1);
}

TEST_F(BlindRating, TheRecordOfChangesTellsARaterNothingOfOthersUntilThen)
{
    marker(*m_ann, "withdrawal", 0.5, 1.5);
    const auto rater = somebody(db::PersonRole::GuestRater, "a guest rater's words");
    marker(*rater, "withdrawal", 0.5, 1.5);
    EXPECT_EQ(shown(*rater), QList<QUuid>{m_person});
    EXPECT_EQ(shown(*m_ann), (QList<QUuid>{m_ann->database().person(), m_person}));
    ASSERT_TRUE(PeopleService(*rater).finish(m_session));
    EXPECT_TRUE(shown(*rater).contains(m_ann->database().person()));
}

TEST_F(BlindRating, AnOwnPassThatIsTakenBackLeavesWhatHeldBefore)
{
    using enum OwnPassStep;
    ASSERT_TRUE(recordOwnPass(*m_ann, m_session, Begun));
    EXPECT_TRUE(valueOf(ownPasses(*m_ann)).value(m_session));
    ASSERT_TRUE(recordOwnPass(*m_ann, m_session, TakenBack));
    EXPECT_FALSE(valueOf(ownPasses(*m_ann)).contains(m_session)) << "neither made nor finished";
    for (const OwnPassStep step : {Begun, Finished, Begun, TakenBack})
        ASSERT_TRUE(recordOwnPass(*m_ann, m_session, step));
    EXPECT_FALSE(valueOf(ownPasses(*m_ann)).value(m_session, true)) << "finished before";
}

TEST_F(BlindRating, TheRecordOfChangesTellsATraineeOfTheirSessionsAfterTheOwnPass)
{
    const auto trainee = somebody(db::PersonRole::Trainee, "a trainee's own words");
    note(*trainee, "what I felt", db::Visibility::Private);
    EXPECT_EQ(shown(*trainee), QList<QUuid>{m_person});
    ASSERT_TRUE(recordOwnPass(*trainee, m_session, OwnPassStep::Finished));
    EXPECT_TRUE(shown(*trainee).contains(m_ann->database().person()));
    const AuditView view = valueOf(AuditView::of(*trainee));
    db::AuditEvent elsewhere;
    elsewhere.person = m_ann->database().person();
    elsewhere.sessionId = QUuid::createUuid();
    EXPECT_FALSE(view.shows(elsewhere)) << "of another session";
    elsewhere.sessionId = {};
    EXPECT_FALSE(view.shows(elsewhere)) << "of the library";
}

} // namespace
} // namespace alliance::app

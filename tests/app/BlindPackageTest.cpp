// A package for blind rating: what goes along, what its reader sees, and how the rating comes back.

#include "app/services/CandidateService.h"
#include "app/services/ConsentService.h"
#include "app/services/MarkerService.h"
#include "app/services/NoteService.h"
#include "app/services/OwnPassRecord.h"
#include "app/services/PassageService.h"
#include "app/services/PersonalDecisions.h"
#include "app/services/SessionTagService.h"
#include "db/records/Codes.h"
#include "tests/app/PackageFixture.h"

namespace alliance::app
{
namespace
{

QString at(const char* text)
{
    return QString::fromUtf8(text);
}

class BlindPackage : public PackageTest
{
protected:
    void SetUp() override
    {
        PackageTest::SetUp();
        m_candidate = proposed(*m_ann);
        ASSERT_FALSE(m_candidate.isNull());
    }

    // Ann's work on the session, all with a word of it that is nowhere else.
    void workOnIt()
    {
        note(*m_ann, "sparrow for supervisors");
        note(*m_ann, "sparrow for the trainee", db::Visibility::Trainee);
        note(*m_ann, "sparrow for everybody", db::Visibility::Collection);
        note(*m_ann, "sparrow for nobody", db::Visibility::Private);
        marker(*m_ann, "confrontation", 0.5, 1.5);
        valueOf(PassageService(*m_ann).add({m_session, m_moment, at("S2"), at("sparrow"), db::Visibility::Trainee}));
        db::RatingDraft rating;
        rating.sessionId = m_session;
        rating.moment = m_moment;
        rating.visibility = db::Visibility::Trainee;
        rating.values = {{at("overall_withdrawal"), 3}};
        ASSERT_TRUE(m_ann->database().ratings().add(rating));
        ASSERT_TRUE(m_ann->database().candidates().decide(m_candidate,
                                                          {db::DecisionState::Rejected, at("sparrow outside"), {}}, 0));
        valueOf(CandidateService(*m_ann).add(missedMoment(m_moment, 0, vision::BehaviourKind::PostureShift)));
        valueOf(SessionTagService(*m_ann).set(m_session, {at("sparrow")}, 0));
        db::ConsentDraft terms;
        terms.caseId = valueOf(m_ann->session(m_session)).record.caseId;
        terms.purposes = {db::ConsentPurpose::IndividualSupervision};
        terms.remark = at("sparrow");
        valueOf(ConsentService(*m_ann).put(terms, 0));
    }

    PackageRequest toRater() const
    {
        PackageRequest request = requestTo(*m_ben);
        request.reader = db::PackageReaderRole::Rater;
        request.media = true;
        return request;
    }
    QUuid m_candidate;
};

TEST_F(BlindPackage, HoldsNothingThatAnybodyWroteOrDecidedEvenWithNames)
{
    workOnIt();
    PackageRequest request = toRater();
    request.names = true;
    const PackageContents contents = valueOf(PackageService(*m_ann).contents(request));
    const QByteArray json = db::toJson(contents.session);
    for (const char* word : {"sparrow", "confrontation", "overall_withdrawal", "S2", "rejected", "third hour"})
        EXPECT_FALSE(json.contains(word)) << word;
    EXPECT_EQ(contents.counts.candidates, 1) << "the one that was measured";
    EXPECT_TRUE(json.contains("looks away for 5.2 s"));
    EXPECT_EQ(contents.counts.consents, 1);
    EXPECT_EQ(contents.forOthers, 9) << "and it is said what stays";
    EXPECT_EQ(contents.privateOnes, 1);
}

TEST_F(BlindPackage, IsOpenedIntoAnOwnPassAndTheRatingComesBackBesideTheOthers)
{
    workOnIt();
    const auto package = file("rate.alliance-review");
    valueOf(PackageService(*m_ann).make(package, toRater(), {}));
    const PackageTaken taken = take(*m_ben, package);
    EXPECT_TRUE(taken.created && taken.ownPass);
    EXPECT_EQ(taken.recordings, 1);
    EXPECT_TRUE(valueOf(ownPasses(*m_ben)).value(m_session, false));
    EXPECT_TRUE(texts(*m_ben).isEmpty());
    EXPECT_TRUE(valueOf(MarkerService(*m_ben).list(m_session)).isEmpty());
    const auto candidates = m_ben->database().candidates().listOfSession(m_session);
    ASSERT_EQ(candidates->size(), 1);
    EXPECT_EQ(candidates->front().decision.version, 0);

    EXPECT_EQ(valueOf(PackageService(*m_ben).usualReader(m_session)), db::PackageReaderRole::Supervisor)
        << "codes are for supervisors unless released";
    const db::Marker rated = marker(*m_ben, "withdrawal", 0.6, 1.4);
    ASSERT_TRUE(m_ben->database().candidates().decide(m_candidate, {db::DecisionState::Accepted, {}, {}}, 0));
    bring(*m_ben, *m_ann);
    EXPECT_EQ(valueOf(MarkerService(*m_ann).get(rated.id)).author, m_ben->database().person());
    EXPECT_EQ(valueOf(MarkerService(*m_ann).list(m_session)).size(), 2);
    QList<PersonalDecision> stands = valueOf(personalDecisions(*m_ann, m_session));
    stands.removeIf([&](const PersonalDecision& one) { return one.candidate != m_candidate; });
    EXPECT_EQ(stands.size(), 2) << "of each of both";
    EXPECT_EQ(valueOf(PackageService(*m_ann).usualReader(m_session)), db::PackageReaderRole::Trainee);
    expectClean(*m_ann);
    expectClean(*m_ben);
}

TEST_F(BlindPackage, AnotherPackageBeginsNoOwnPass)
{
    EXPECT_FALSE(take(*m_ben, handOn(*m_ann, *m_ben)).ownPass);
    EXPECT_FALSE(valueOf(ownPasses(*m_ben)).contains(m_session));
}

} // namespace
} // namespace alliance::app

// A session that moves to another case: consent goes with its recordings, and decides whether it may move.

#include "app/services/SessionMoveService.h"

#include "app/services/ConsentService.h"
#include "tests/app/AppFixture.h"

namespace alliance::app
{
namespace
{

using base::ErrorCategory;
using db::ConsentPurpose;

class SessionMoves : public AppTest
{
protected:
    void SetUp() override
    {
        AppTest::SetUp();
        m_import = import(clip());
        m_other = library().database().cases().create({QStringLiteral("WREN-2"), {}})->id;
    }
    void consent(const QUuid& ofCase, const QList<ConsentPurpose>& purposes, db::FaceMask mask = db::FaceMask::None,
                 const QDate& withdrawn = {})
    {
        db::ConsentDraft draft;
        draft.caseId = ofCase;
        draft.purposes = purposes;
        draft.faceMask = mask;
        draft.withdrawnOn = withdrawn;
        const auto before = valueOf(ConsentService(library()).record(ofCase, {}));
        ASSERT_TRUE(library().database().consents().put(draft, before.version));
    }
    Outcome<SessionMovePlan> plan() { return SessionMoveService(library()).plan(m_import.sessionId, m_other); }
    EffectiveConsent now()
    {
        const QUuid recording = library().database().recordings().listOfSession(m_import.sessionId)->front().id;
        return valueOf(ConsentService(library()).effective(recording, valueOf(ConsentService(library()).today())));
    }

    ImportResult m_import;
    QUuid m_other;
};

TEST_F(SessionMoves, TheStrictestOfBothConsentsHoldsAfterwards)
{
    consent(m_import.caseId, {ConsentPurpose::OwnReview, ConsentPurpose::GroupSupervision}, db::FaceMask::Solid);
    consent(m_other, {ConsentPurpose::OwnReview, ConsentPurpose::Research});
    const auto planned = valueOf(plan());
    EXPECT_EQ(planned.to, QStringLiteral("WREN-2"));
    ASSERT_EQ(planned.consents.size(), 1);
    ASSERT_TRUE(SessionMoveService(library()).move(planned));
    EXPECT_EQ(library().database().sessions().get(m_import.sessionId)->caseId, m_other);
    EXPECT_EQ(now().purposes, QList<ConsentPurpose>{ConsentPurpose::OwnReview});
    EXPECT_EQ(now().faceMask, db::FaceMask::Solid);
    const auto all = *library().database().consents().listOfCase(m_other);
    EXPECT_EQ(all.size(), 2) << "the recording's own is one of the new case";
    EXPECT_TRUE(valueOf(library().verify(true, {})).clean());
}

TEST_F(SessionMoves, WithoutAConsentThatOfTheOtherCaseHoldsFromThenOn)
{
    consent(m_other, {ConsentPurpose::Research});
    const auto planned = valueOf(plan());
    EXPECT_TRUE(planned.consents.isEmpty());
    ASSERT_TRUE(SessionMoveService(library()).move(planned));
    EXPECT_EQ(now().purposes, QList<ConsentPurpose>{ConsentPurpose::Research});
}

TEST_F(SessionMoves, AConsentThatIsNotInForceOnEitherSideKeepsItWhereItIs)
{
    const QDate yesterday = QDate::currentDate().addDays(-1);
    consent(m_other, {ConsentPurpose::Research}, db::FaceMask::None, yesterday);
    const auto there = plan();
    ASSERT_EQ(categoryOf(there), ErrorCategory::Refused);
    EXPECT_TRUE(there.error().name.contains(QStringLiteral("consent of the other case")));
    consent(m_other, {ConsentPurpose::Research});
    consent(m_import.caseId, {ConsentPurpose::OwnReview}, db::FaceMask::None, yesterday);
    const auto here = plan();
    ASSERT_EQ(categoryOf(here), ErrorCategory::Refused);
    EXPECT_TRUE(here.error().name.contains(QStringLiteral("recorded under")));
    EXPECT_EQ(library().database().sessions().get(m_import.sessionId)->caseId, m_import.caseId);
}

TEST_F(SessionMoves, AConsentThatChangesBeforeItIsConfirmedIsNotOverruled)
{
    consent(m_import.caseId, {ConsentPurpose::OwnReview});
    const auto planned = valueOf(plan());
    consent(m_other, {ConsentPurpose::Research}, db::FaceMask::None, QDate::currentDate().addDays(-1));
    EXPECT_EQ(categoryOf(SessionMoveService(library()).move(planned)), ErrorCategory::Refused);
    consent(m_other, {ConsentPurpose::Research});
    consent(m_import.caseId, {ConsentPurpose::OwnReview, ConsentPurpose::Research});
    EXPECT_EQ(categoryOf(SessionMoveService(library()).move(planned)), ErrorCategory::Conflict);
    EXPECT_EQ(library().database().sessions().get(m_import.sessionId)->caseId, m_import.caseId);
}

TEST_F(SessionMoves, RemarksOnTheOtherCaseStayWithThoseWhoWorkThere)
{
    db::ConsentDraft draft;
    draft.caseId = m_import.caseId;
    draft.purposes = {ConsentPurpose::OwnReview};
    draft.remark = QStringLiteral("said by the mother of the other patient");
    ASSERT_TRUE(library().database().consents().put(draft, 0));
    const auto planned = valueOf(plan());
    ASSERT_EQ(planned.consents.size(), 1);
    EXPECT_EQ(planned.consents.front().remark, QString());
}

TEST_F(SessionMoves, SaysWhoOpensItAndThatItCannotBeUndone)
{
    const QStringList words = moveSentences(valueOf(plan()));
    EXPECT_TRUE(words.first().contains(QStringLiteral("session 1 of case WREN-2")));
    EXPECT_TRUE(words.last().startsWith(QStringLiteral("It cannot be undone")));
}

} // namespace
} // namespace alliance::app

#include "db/audit/AuditChain.h"
#include "db/core/LibraryFiles.h"
#include "db/core/Unlocking.h"
#include "tests/db/LibraryFixture.h"

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

class ConsentRecords : public LibraryTest
{
protected:
    ConsentDraft ofCase() const
    {
        ConsentDraft draft;
        draft.caseId = m_case.id;
        draft.givenOn = QDate(2024, 3, 1);
        draft.expiresOn = QDate(2026, 3, 1);
        draft.destroyBy = QDate(2027, 1, 1);
        draft.keepDays = 365;
        draft.purposes = {ConsentPurpose::OwnReview, ConsentPurpose::GroupSupervision};
        draft.faceMask = FaceMask::Pixelate;
        draft.maskedPeople = MaskedPeople({SessionPart::Patient, SessionPart::Observer});
        draft.voiceMask = true;
        draft.remark = QStringLiteral("Signed on paper, folder 12");
        return draft;
    }
};

TEST_F(ConsentRecords, ACaseHasNoneUntilOneIsStoredAndThenExactlyThat)
{
    EXPECT_FALSE(valueOf(library().consents().ofCase(m_case.id)));
    const Consent stored = valueOf(library().consents().put(ofCase(), 0));
    EXPECT_EQ(stored.version, 1);
    reopen();
    const auto read = valueOf(library().consents().ofCase(m_case.id));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->terms, ofCase());
    EXPECT_EQ(read->author, library().person());
}

TEST_F(ConsentRecords, ADrawingIsReadAsOne)
{
    ConsentDraft drawn = ofCase();
    drawn.faceMask = FaceMask::Skeleton;
    valueOf(library().consents().put(drawn, 0));
    EXPECT_EQ(valueOf(library().consents().ofCase(m_case.id))->terms, drawn);
    EXPECT_EQ(consentTerms(drawn)[QStringLiteral("face")].toString(), QStringLiteral("solid"))
        << "the strictest that programs before it know";
}

TEST(MaskOfAConsent, FiguresHideMoreThanACoveredFace)
{
    FaceMask mask = FaceMask::Skeleton;
    MaskedPeople people;
    addMask(mask, people, FaceMask::Solid, MaskedPeople());
    EXPECT_EQ(mask, FaceMask::Skeleton);
    EXPECT_EQ(kStrictestMask, FaceMask::Skeleton);
}

TEST(MaskedPeopleOfAConsent, AreReadAsTheyAreWrittenAndInDoubtEverybody)
{
    using enum SessionPart;
    const MaskedPeople some({Observer, Patient});
    EXPECT_EQ(toCode(some), QStringLiteral("patient,observer"));
    EXPECT_EQ(maskedPeopleFromCode(QStringLiteral("observer, patient")), some);
    EXPECT_EQ(maskedPeopleFromCode(QStringLiteral("everybody")), MaskedPeople());
    EXPECT_FALSE(maskedPeopleFromCode(QStringLiteral("patient,neighbour")));
    EXPECT_FALSE(maskedPeopleFromCode(QString()));
    EXPECT_TRUE(MaskedPeople(allSessionParts()).everybody());
    EXPECT_EQ(some.joined(MaskedPeople({Therapist})), MaskedPeople({Patient, Therapist, Observer}));
    EXPECT_TRUE(some.joined({}).everybody());
    EXPECT_TRUE(MaskedPeople().covers(some));
    EXPECT_FALSE(some.covers(MaskedPeople()));
    EXPECT_FALSE(some.covers(MaskedPeople({Therapist})));
}

TEST_F(ConsentRecords, ARecordingHasItsOwnBesideThatOfItsCase)
{
    valueOf(library().consents().put(ofCase(), 0));
    ConsentDraft draft;
    draft.recordingId = m_recording.id;
    draft.purposes = {ConsentPurpose::Research};
    const Consent own = valueOf(library().consents().put(draft, 0));
    EXPECT_EQ(own.terms.caseId, m_case.id);
    EXPECT_EQ(valueOf(library().consents().ofRecording(m_recording.id))->id, own.id);
    const QList<Consent> all = valueOf(library().consents().listOfCase(m_case.id));
    ASSERT_EQ(all.size(), 2);
    EXPECT_TRUE(all[0].terms.recordingId.isNull());
    EXPECT_EQ(all[1].id, own.id);
}

TEST_F(ConsentRecords, EveryChangeIsAVersionAndAnOldOneIsNotChangedByMistake)
{
    valueOf(library().consents().put(ofCase(), 0));
    ConsentDraft later = ofCase();
    later.withdrawnOn = QDate(2025, 6, 1);
    EXPECT_EQ(categoryOf(library().consents().put(later, 0)), ErrorCategory::Conflict);
    const Consent withdrawn = valueOf(library().consents().put(later, 1));
    EXPECT_EQ(withdrawn.version, 2);
    const QList<Consent> versions = valueOf(library().consents().versions(withdrawn.id));
    ASSERT_EQ(versions.size(), 2);
    EXPECT_EQ(versions[0].terms, ofCase());
    EXPECT_EQ(versions[1].terms, later);
    const QList<AuditEvent> events = valueOf(library().audit().list());
    EXPECT_EQ(events[events.size() - 2].action, QStringLiteral("consent.changed"));
    EXPECT_EQ(events.last().action, QStringLiteral("consent.withdrawn"));
    EXPECT_TRUE(valueOf(library().verify()).sound());
}

TEST_F(ConsentRecords, RefuseWhatCannotBe)
{
    ConsentDraft backwards = ofCase();
    backwards.expiresOn = backwards.givenOn.addDays(-1);
    EXPECT_EQ(categoryOf(library().consents().put(backwards, 0)), ErrorCategory::Invalid);
    ConsentDraft early = ofCase();
    early.withdrawnOn = early.givenOn.addDays(-1);
    EXPECT_EQ(categoryOf(library().consents().put(early, 0)), ErrorCategory::Invalid);
    ConsentDraft nobody = ofCase();
    nobody.caseId = QUuid::createUuid();
    EXPECT_EQ(categoryOf(library().consents().put(nobody, 0)), ErrorCategory::NotFound);
    ConsentDraft elsewhere = ofCase();
    elsewhere.caseId = valueOf(library().cases().create({QStringLiteral("OTHER"), {}})).id;
    elsewhere.recordingId = m_recording.id;
    EXPECT_EQ(categoryOf(library().consents().put(elsewhere, 0)), ErrorCategory::Invalid);
    EXPECT_FALSE(valueOf(library().consents().ofCase(m_case.id)));
}

TEST_F(ConsentRecords, DatesAreThereWithoutTheSealedParts)
{
    valueOf(library().consents().put(ofCase(), 0));
    ConsentDraft own;
    own.recordingId = m_recording.id;
    own.destroyBy = QDate(2025, 5, 5);
    valueOf(library().consents().put(own, 0));
    const QList<ConsentDates> dates = valueOf(library().consents().dates());
    ASSERT_EQ(dates.size(), 2);
    EXPECT_EQ(dates[0].keepDays, 365);
    EXPECT_EQ(dates[0].destroyBy, QDate(2027, 1, 1));
    EXPECT_TRUE(dates[0].sessionId.isNull());
    EXPECT_EQ(dates[1].sessionId, m_session.id);
    EXPECT_EQ(dates[1].destroyBy, QDate(2025, 5, 5));
}

TEST_F(ConsentRecords, ASessionHasItsOwnDayToo)
{
    succeed(library().retention().setDestroyBy(m_session.id, QDate(2025, 2, 3)));
    const QList<SessionDates> dates = valueOf(library().retention().list());
    ASSERT_EQ(dates.size(), 1);
    EXPECT_EQ(dates[0].destroyBy, QDate(2025, 2, 3));
    EXPECT_EQ(dates[0].heldOn, QDate(2024, 3, 5));
    succeed(library().retention().setDestroyBy(m_session.id, {}));
    EXPECT_TRUE(valueOf(library().retention().list()).isEmpty());
}

TEST_F(ConsentRecords, AClockThatWasSetBackDoesNotMakeItEarlierThanTheLastEvent)
{
    close();
    const QDateTime ahead = QDateTime::currentDateTimeUtc().addDays(40);
    {
        // As a program left it whose clock was ahead.
        const auto context = valueOf(unlockLibrary(folder(), OpenMode::Existing, std::chrono::milliseconds(1000)));
        const AuditHead last = valueOf(auditHead(context->database()));
        const auto next =
            appendAudit(context->database(), context->vault().auditKey(), last, ahead.toMSecsSinceEpoch() * 1000,
                        context->person(), {QStringLiteral("session.viewed"), QStringLiteral("session"), {}, {}});
        ASSERT_TRUE(next);
    }
    reopen();
    EXPECT_EQ(valueOf(library().audit().now()).toMSecsSinceEpoch(), ahead.toMSecsSinceEpoch());
}

TEST_F(ConsentRecords, TheClockCountsWhereItIsLater)
{
    const QDateTime before = QDateTime::currentDateTimeUtc();
    EXPECT_GE(valueOf(library().audit().now()).toMSecsSinceEpoch(), before.toMSecsSinceEpoch());
}

} // namespace
} // namespace alliance::db

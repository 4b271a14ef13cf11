#include "app/report/FeedbackReport.h"
#include "app/services/CollectionService.h"
#include "app/services/DestructionService.h"
#include "app/services/NoteService.h"
#include "app/services/RetentionService.h"
#include "tests/app/AppFixture.h"

#include <QSet>

#include <vector>

namespace alliance::app
{
namespace
{

using base::ErrorCategory;
using db::ConsentPurpose;

class Consenting : public AppTest
{
protected:
    void SetUp() override
    {
        AppTest::SetUp();
        m_import = import(clip());
        m_recording = m_import.recordingIds.front();
    }
    db::ConsentDraft ofCase(const QList<ConsentPurpose>& purposes) const
    {
        db::ConsentDraft draft;
        draft.caseId = m_import.caseId;
        draft.purposes = purposes;
        return draft;
    }
    db::Moment moment(double from, double to)
    {
        return valueOf(NoteService(library()).moment(
            m_import.sessionId, {base::MediaTime::fromSeconds(from), base::MediaTime::fromSeconds(to)}));
    }
    QStringList actions()
    {
        QStringList all;
        const QList<db::AuditEvent> events = *library().database().audit().list();
        for (const db::AuditEvent& event : events)
            all << event.action;
        return all;
    }

    ImportResult m_import;
    QUuid m_recording;
};

TEST_F(Consenting, FeedbackForIndividualSupervisionNeedsNoRecordAndAnythingElseDoes)
{
    const auto file = folder() / "feedback.html";
    FeedbackOptions options;
    options.stillWidth = 0;
    EXPECT_TRUE(writeFeedback(library(), m_import.sessionId, options, file, {}));
    EXPECT_EQ(actions().last(), QStringLiteral("report.exported"));
    const db::AuditEvent event = library().database().audit().list()->last();
    EXPECT_EQ(event.detail[QStringLiteral("purpose")].toString(), QStringLiteral("individual_supervision"));

    options.purpose = ConsentPurpose::Research;
    const qsizetype events = actions().size();
    const auto other = folder() / "research.html";
    EXPECT_EQ(categoryOf(writeFeedback(library(), m_import.sessionId, options, other, {}).map([] { return 0; })),
              ErrorCategory::Refused);
    EXPECT_FALSE(std::filesystem::exists(other));
    EXPECT_EQ(actions().size(), events);
    valueOf(ConsentService(library()).put(ofCase({ConsentPurpose::Research}), 0));
    EXPECT_TRUE(writeFeedback(library(), m_import.sessionId, options, other, {}));
}

TEST_F(Consenting, PicturesOfFacesThatMustBeHiddenAreLeftOutWhereNothingCanFindThem)
{
    db::NoteDraft note;
    note.sessionId = m_import.sessionId;
    note.moment = moment(1, 2);
    note.kind = QStringLiteral("observation");
    note.text = QStringLiteral("Looks down");
    note.visibility = db::Visibility::Trainee;
    valueOf(NoteService(library()).add(note));
    const auto with = valueOf(readyFeedback(library(), m_import.sessionId, {}, {}));
    ASSERT_NE(with.pictures.of(with.composition.moments.front()), nullptr);
    EXPECT_TRUE(with.pictures.leftOut.isEmpty());
    db::ConsentDraft masked = ofCase({ConsentPurpose::IndividualSupervision});
    masked.faceMask = db::FaceMask::Pixelate;
    valueOf(ConsentService(library()).put(masked, 0));
    const auto without = valueOf(readyFeedback(library(), m_import.sessionId, {}, {}));
    EXPECT_EQ(without.pictures.of(without.composition.moments.front()), nullptr);
    EXPECT_TRUE(without.pictures.leftOut.contains(QStringLiteral("faces to be covered")));
    EXPECT_TRUE(QString::fromUtf8(renderFeedback(without, FeedbackFormat::Html, Paper::A4))
                    .contains(QStringLiteral("faces to be covered")));
}

TEST_F(Consenting, AnExampleIsAskedForWhenItIsAddedAndWheneverItIsListed)
{
    CollectionService collections(library());
    const CollectionItem silence = valueOf(collections.create(QStringLiteral("Withdrawal / Silence")));
    EXPECT_EQ(silence.path, QStringLiteral("Withdrawal / Silence"));
    const db::ExampleDraft draft{silence.record.id, moment(1, 2), QStringLiteral("quiet"), {}};
    const auto refused = collections.add(draft);
    ASSERT_EQ(categoryOf(refused), ErrorCategory::Refused);
    EXPECT_TRUE(refused.error().name.contains(QStringLiteral("no consent on record")));

    db::ConsentDraft consent = ofCase({ConsentPurpose::ProgrammeLibrary});
    consent.faceMask = db::FaceMask::Blur;
    valueOf(ConsentService(library()).put(consent, 0));
    valueOf(collections.add(draft));
    auto listed = valueOf(collections.examples(silence.record.id));
    ASSERT_EQ(listed.size(), 1);
    EXPECT_TRUE(listed[0].verdict.allowed);
    EXPECT_EQ(listed[0].verdict.faceMask, db::FaceMask::Blur);

    consent.expiresOn = QDate::currentDate().addDays(-1);
    valueOf(ConsentService(library()).put(consent, 1));
    listed = valueOf(collections.examples(silence.record.id));
    ASSERT_EQ(listed.size(), 1);
    EXPECT_FALSE(listed[0].verdict.allowed);
    EXPECT_TRUE(listed[0].verdict.reason.contains(QStringLiteral("expired")));
}

TEST_F(Consenting, WithdrawingTakesTheExamplesOutOfEveryCollectionInOneStep)
{
    ConsentService service(library());
    const db::Consent given = valueOf(service.put(ofCase({ConsentPurpose::ProgrammeLibrary}), 0));
    CollectionService collections(library());
    const auto one = valueOf(collections.create(QStringLiteral("One")));
    const auto two = valueOf(collections.create(QStringLiteral("Two")));
    valueOf(collections.add({one.record.id, moment(0, 1), {}, {}}));
    valueOf(collections.add({two.record.id, moment(1, 2), {}, {}}));
    const WithdrawalEffect effect = valueOf(service.affected(m_import.caseId, {}));
    EXPECT_EQ(effect.examples.size(), 2);
    EXPECT_EQ(effect.collections, QStringList({QStringLiteral("One"), QStringLiteral("Two")}));

    EXPECT_EQ(categoryOf(service.withdraw(m_import.caseId, {}, QDate::currentDate(), given.version - 1)),
              ErrorCategory::Conflict);
    EXPECT_EQ(valueOf(collections.examples(one.record.id)).size(), 1) << "both or neither";
    valueOf(service.withdraw(m_import.caseId, {}, QDate::currentDate(), given.version));
    EXPECT_TRUE(valueOf(collections.examples(one.record.id)).isEmpty());
    EXPECT_TRUE(valueOf(collections.examples(two.record.id)).isEmpty());
    const auto verdict = valueOf(service.mayExportSession(ConsentPurpose::OwnReview, m_import.sessionId));
    EXPECT_TRUE(verdict.reason.contains(QStringLiteral("withdrawn")));
    const QList<DueItem> due = valueOf(RetentionService(library()).due(0));
    ASSERT_EQ(due.size(), 1);
    EXPECT_EQ(due[0].keep.reason, KeepUntilReason::Withdrawn);
}

TEST_F(Consenting, WhatIsDueIsListedByHowUrgentItIs)
{
    RetentionService retention(library());
    const QDate today = valueOf(ConsentService(library()).today());
    EXPECT_TRUE(valueOf(retention.due(1000)).isEmpty());
    ASSERT_TRUE(retention.setDestroyBy(m_import.sessionId, today.addDays(9)));
    EXPECT_TRUE(valueOf(retention.due(8)).isEmpty());
    const QList<DueItem> due = valueOf(retention.due(9));
    ASSERT_EQ(due.size(), 1);
    EXPECT_EQ(due[0].daysLeft, 9);
    EXPECT_EQ(dueText(due[0].daysLeft), QStringLiteral("destroy in 9 days"));
    EXPECT_EQ(valueOf(library().sessions()).front().daysToKeep, 9);
    EXPECT_EQ(valueOf(listedSession(library(), m_import.sessionId)).daysToKeep, 9) << "read alone as well";
}

TEST_F(Consenting, ASessionThatIsReadAloneMayBeKeptAsLongAsInTheList)
{
    RetentionService retention(library());
    ConsentService consents(library());
    const QDate today = valueOf(consents.today());
    std::vector<ImportResult> all{m_import};
    const auto importTo = [&](const char* code) {
        ImportRequest request;
        request.files = {clip()};
        request.caseCode = QString::fromLatin1(code);
        all.push_back(valueOf(ImportService(library()).import(request, {})));
        return all.back();
    };
    const ImportResult beside = importTo("AB-02");
    const ImportResult second = importTo("AB-02");
    const ImportResult kept = importTo("AB-03");
    importTo("AB-04"); // nothing is said of it
    ASSERT_TRUE(retention.setDestroyBy(m_import.sessionId, today.addDays(9)));
    db::ConsentDraft ofCase;
    ofCase.caseId = beside.caseId;
    ofCase.destroyBy = today.addDays(30);
    valueOf(consents.put(ofCase, 0));
    ofCase.keepDays = 40;
    valueOf(consents.put(ofCase, 1));
    db::ConsentDraft ofRecording = ofCase;
    ofRecording.recordingId = second.recordingIds.front();
    ofRecording.destroyBy = today.addDays(20);
    valueOf(consents.put(ofRecording, 0));
    ASSERT_TRUE(retention.setDestroyBy(beside.sessionId, today.addDays(30))); // the same day for another reason
    valueOf(consents.withdraw(kept.caseId, {}, today.addDays(-1), 0));

    QSet<int> days;
    const auto listed = valueOf(library().sessions());
    ASSERT_EQ(listed.size(), static_cast<qsizetype>(all.size()));
    const auto keep = valueOf(retention.all());
    EXPECT_EQ(keep.size(), 4);
    for (const SessionItem& one : listed) {
        EXPECT_EQ(valueOf(listedSession(library(), one.record.id)).daysToKeep, one.daysToKeep);
        const auto alone = valueOf(retention.of(one.record.id));
        ASSERT_EQ(alone.has_value(), keep.contains(one.record.id));
        if (alone) {
            EXPECT_EQ(alone->day, keep[one.record.id].day);
            EXPECT_EQ(alone->reason, keep[one.record.id].reason);
            days.insert(*one.daysToKeep);
        }
    }
    EXPECT_EQ(days, (QSet<int>{9, 30, 20, -1}));
}

TEST_F(Consenting, ADestroyedSessionLeavesNothingInTheFolderAndALibraryThatIsClean)
{
    db::NoteDraft note;
    note.sessionId = m_import.sessionId;
    note.kind = QStringLiteral("observation");
    note.text = QStringLiteral("Looks down");
    valueOf(NoteService(library()).add(note));
    DestructionService service(library());
    const db::DestructionRequest request{{m_import.sessionId}, {}, QStringLiteral("end of retention")};
    const DestructionPlan plan = valueOf(service.plan(request));
    EXPECT_EQ(plan.recordings, 1);
    EXPECT_EQ(plan.notes, 1);
    const DestructionResult result = valueOf(service.destroy(request, false));
    EXPECT_EQ(result.certificates.size(), 1);
    EXPECT_FALSE(result.filesLeft);
    EXPECT_TRUE(valueOf(library().sessions()).isEmpty());
    const QString id = m_recording.toString(QUuid::WithoutBraces);
    for (const QString& file : listing(libraryFolder()))
        EXPECT_FALSE(file.contains(id)) << file.toStdString();
    const LibraryCheck check = valueOf(library().verify(true, {}));
    EXPECT_TRUE(check.clean()) << check.findings.join(u' ').toStdString();
    EXPECT_TRUE(check.remarks.isEmpty());
    EXPECT_EQ(valueOf(service.findCertificate(result.certificates[0].id.toString(QUuid::WithoutBraces).left(8))).reason,
              QStringLiteral("end of retention"));
}

TEST_F(Consenting, WatchingIsNoted)
{
    ASSERT_TRUE(ConsentService(library()).recordView(m_import.sessionId));
    EXPECT_EQ(actions().last(), QStringLiteral("session.viewed"));
}

TEST_F(Consenting, WhatIsKeptUntilBeforeItWasAgreedIsRefused)
{
    ConsentService service(library());
    db::ConsentDraft draft = ofCase({ConsentPurpose::Research});
    draft.givenOn = QDate(2026, 1, 10);
    draft.destroyBy = QDate(2025, 12, 31); // a slip of the year would make every session due at once
    const auto refused = service.put(draft, 0);
    ASSERT_EQ(categoryOf(refused), ErrorCategory::Invalid);
    EXPECT_TRUE(refused.error().name.contains(QStringLiteral("31 December 2025")))
        << refused.error().name.toStdString();
    EXPECT_TRUE(valueOf(RetentionService(library()).all()).isEmpty());
    // As an earlier version of the program took it.
    draft.noneOnRecord = false;
    ASSERT_TRUE(library().database().consents().put(draft, 0));
    db::ConsentDraft right = draft;
    right.destroyBy = right.givenOn;
    valueOf(service.put(right, 1));
    EXPECT_EQ(categoryOf(service.restore(m_import.caseId, {}, 1, 2, true)), ErrorCategory::Invalid);
    ASSERT_TRUE(library().database().consents().put(draft, 2));
    EXPECT_TRUE(valueOf(service.withdraw(m_import.caseId, {}, QDate(2026, 2, 1), 3)).terms.withdrawnOn.isValid());
}

TEST_F(Consenting, WhatHasLeftTheLibraryIsCountedBeforeWithdrawing)
{
    ConsentService service(library());
    EXPECT_EQ(valueOf(service.affected(m_import.caseId, {})).left, 0);
    FeedbackOptions options;
    options.stillWidth = 0;
    ASSERT_TRUE(writeFeedback(library(), m_import.sessionId, options, folder() / "feedback.html", {}));
    ASSERT_TRUE(service.recordView(m_import.sessionId));
    EXPECT_EQ(valueOf(service.affected(m_import.caseId, {})).left, 1) << "watching is no export";
    EXPECT_EQ(valueOf(service.affected(m_import.caseId, m_recording)).left, 1);
}

} // namespace
} // namespace alliance::app

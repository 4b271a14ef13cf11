#include "tests/app/TwoSupervisors.h"

#include "app/services/CandidateService.h"
#include "app/services/MarkerService.h"
#include "app/services/NoteService.h"
#include "app/services/PeopleService.h"

namespace alliance::app
{

db::SecretText secret(const char* text)
{
    return db::SecretText(std::string_view(text));
}

void TwoSupervisorsTest::SetUp()
{
    AppTest::SetUp();
    m_first = std::move(valueOf(LibraryService::createSealed(folder() / "sealed", QStringLiteral("Ann"),
                                                             secret("first supervisor's words"), cheap()))
                            .library);
    ImportRequest request;
    request.files = {clip()};
    request.caseCode = QStringLiteral("AB-01");
    m_session = valueOf(ImportService(*m_first).import(request, {})).sessionId;
    m_ann = m_first->database().person();
    m_ben = valueOf(PeopleService(*m_first).add({db::PersonRole::Supervisor, QStringLiteral("Ben")},
                                                secret("second supervisor's words"), cheap()))
                .id;
    ASSERT_TRUE(PeopleService(*m_first).grant(m_session, m_ben));
    m_second = openAs("second supervisor's words", m_ben);
}

std::unique_ptr<LibraryService> TwoSupervisorsTest::openAs(const char* words, const QUuid& person) const
{
    return valueOf(LibraryService::open(folder() / "sealed", db::Credentials::ofPassphrase(secret(words), person)));
}

db::Marker TwoSupervisorsTest::code(LibraryService& library, const char* type, double start, double end)
{
    db::MarkerDraft draft;
    draft.sessionId = m_session;
    draft.visibility = db::Visibility::Supervision;
    draft.type = QString::fromLatin1(type);
    draft.moment = valueOf(NoteService(library).moment(
        m_session, {base::MediaTime::fromSeconds(start), base::MediaTime::fromSeconds(end)}));
    return valueOf(MarkerService(library).add(draft));
}

db::Moment TwoSupervisorsTest::moment(double start, double end)
{
    return valueOf(NoteService(*m_first).moment(
        m_session, {base::MediaTime::fromSeconds(start), base::MediaTime::fromSeconds(end)}));
}

QList<QUuid> TwoSupervisorsTest::measure(int count)
{
    QList<db::CandidateDraft> drafts;
    for (int place = 0; place < count; ++place) {
        db::CandidateDraft draft;
        draft.moment = moment(0.5 * place, 0.5 * place + 0.8);
        draft.rank = place + 1;
        drafts.append(draft);
    }
    db::MeasurementRun run;
    run.recordingId = valueOf(m_first->firstRecording(m_session)).record.id;
    EXPECT_TRUE(m_first->database().candidates().storeRun(run, drafts));
    QList<QUuid> ids;
    for (const CandidateItem& one : valueOf(CandidateService(*m_first).list(m_session)))
        ids.append(one.record.id);
    return ids;
}

void TwoSupervisorsTest::storeSameCandidates(LibraryService& library, const QUuid& session)
{
    db::MeasurementRun run;
    run.recordingId = valueOf(library.firstRecording(session)).record.id;
    QList<db::CandidateDraft> drafts;
    for (const CandidateItem& one : valueOf(CandidateService(*m_first).list(m_session))) {
        db::CandidateDraft draft;
        draft.moment = one.record.moment;
        draft.moment.recordingId = run.recordingId;
        draft.rank = one.record.rank;
        draft.id = one.record.id;
        drafts.append(draft);
    }
    EXPECT_TRUE(library.database().candidates().storeRun(run, drafts));
}

void TwoSupervisorsTest::decide(LibraryService& library, const QUuid& candidate, db::DecisionState state,
                                const char* reason, const std::optional<db::Moment>& adjusted)
{
    CandidateService service(library);
    valueOf(service.decide(candidate, {state, QString::fromUtf8(reason), adjusted},
                           valueOf(service.candidate(candidate)).record.decision.version));
}

void TwoSupervisorsTest::codeDifferently()
{
    code(*m_first, "withdrawal", 0.2, 0.8);
    code(*m_first, "withdrawal", 1.2, 1.8);
    code(*m_first, "confrontation", 2.2, 2.8);
    code(*m_second, "withdrawal", 0.3, 0.8);
    code(*m_second, "confrontation", 1.2, 1.8);
}

} // namespace alliance::app

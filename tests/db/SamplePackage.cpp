#include "tests/db/SamplePackage.h"

#include "db/package/PackageStates.h"

#include <QJsonArray>

namespace alliance::db
{
namespace
{

constexpr std::int64_t kCreatedUs = 1'790'000'000'000'000;

QUuid id(int number)
{
    return QUuid::createUuidV5(QUuid(), QByteArray::number(number));
}

PackagedVersion version(int number, const QString& text)
{
    PackagedVersion one;
    one.id = id(number);
    one.visibility = Visibility::Supervision;
    one.coding = {{QStringLiteral("kind"), QStringLiteral("observation")}};
    one.text = text;
    one.author = id(1);
    one.createdUs = kCreatedUs + number;
    return one;
}

PackagedVersion state(int number, const QJsonObject& coding)
{
    PackagedVersion one = version(number, {});
    one.visibility = Visibility::Trainee;
    one.coding = coding;
    return one;
}

// What is no row with versions, one of each.
QList<PackagedRecord> states(const PackagedSession& session, const Moment& moment)
{
    const QUuid recording = moment.recordingId;
    const auto record = [](PackagedKind kind, const QUuid& of, const QUuid& subject,
                           const QList<PackagedVersion>& versions) {
        return PackagedRecord{kind, stateRecord(kind, of), {}, id(1), kCreatedUs, versions, subject};
    };
    PackagedRecord mark{PackagedKind::GazeMark, id(301), {}, id(1), kCreatedUs, {state(410, markCoding(0, true))}};
    mark.versions.front().moment = moment;
    ConsentDraft consent;
    consent.purposes = {ConsentPurpose::IndividualSupervision};
    PackagedVersion draft = version(416, {});
    draft.coding = feedbackCoding({{QStringLiteral("introduction"), QStringLiteral("dear colleague")}}, {});
    const PackagedVersion release =
        state(415, feedbackCoding({}, {{QStringLiteral("introduction"), QStringLiteral("as it was")}}));
    return {
        mark,
        record(PackagedKind::Roles, recording, recording,
               {state(411, {}), state(412, rolesCoding({{0, QStringLiteral("left"), SessionPart::Patient, true}}))}),
        record(PackagedKind::Cameras, session.id, {}, {state(413, camerasCoding({{recording, {5'000'000}}}))}),
        record(PackagedKind::Consent, session.caseId, {}, {state(414, consentCoding(consent))}),
        record(PackagedKind::Feedback, session.id, id(600), {release, draft})};
}

} // namespace

PackagedSession samplePackage()
{
    PackagedSession session;
    session.id = id(100);
    session.caseId = id(101);
    session.caseCode = QStringLiteral("AB-01");
    session.number = 3;
    session.heldOn = QDate(2026, 9, 1);
    session.people = {{id(1), PersonRole::Supervisor, QStringLiteral("Supervisor 1")},
                      {id(2), PersonRole::Trainee, QStringLiteral("Trainee 2")}};
    session.parts = {{id(2), SessionPart::Therapist}};
    PackagedRecording recording;
    recording.id = id(200);
    recording.fileName = QStringLiteral("recording-1.mp4");
    recording.contentHash = QString(64, QLatin1Char('a'));
    recording.sizeBytes = 1000;
    recording.frameCount = 1500;
    recording.duration = base::MediaTime::fromSeconds(60);
    recording.people = {{0, QStringLiteral("left"), SessionPart::Patient, true}};
    session.recordings = {recording};
    const Moment moment{recording.id, recording.contentHash, {{1'000'000'000}, {2'000'000'000}}, 25, 50};
    PackagedCandidate candidate;
    candidate.candidate.id = id(300);
    candidate.candidate.moment = moment;
    candidate.candidate.confidence = 0.5;
    candidate.candidate.reasons = {QStringLiteral("looks away for 5 s")};
    session.candidates = {candidate};
    PackagedRecord note{PackagedKind::Note, id(400), {}, id(1), kCreatedUs, {}};
    note.versions = {version(401, QStringLiteral("first")), version(402, QStringLiteral("second"))};
    for (PackagedVersion& one : note.versions)
        one.moment = moment;
    PackagedRecord decision{PackagedKind::Decision, id(300), {}, id(1), kCreatedUs, {version(403, {})}};
    decision.versions.front().coding = {{QStringLiteral("state"), QStringLiteral("accepted")}};
    session.records = QList<PackagedRecord>{note, decision} + states(session, moment);
    return session;
}

PackageManifest sampleManifest()
{
    const PackagedSession session = samplePackage();
    PackageManifest manifest;
    manifest.id = id(500);
    manifest.made = QDateTime::fromMSecsSinceEpoch(kCreatedUs / 1000).toUTC();
    manifest.maker = id(1);
    manifest.makerName = QStringLiteral("Supervisor 1");
    manifest.program = QStringLiteral("0.1.0");
    manifest.sessionId = session.id;
    for (const PackagedRecording& one : session.recordings)
        manifest.media.append({one.id, one.contentHash, one.frameList, one.frameCount, one.sizeBytes, false});
    return manifest;
}

} // namespace alliance::db

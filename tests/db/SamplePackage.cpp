#include "tests/db/SamplePackage.h"

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
    session.marks = {{id(301), moment, 0, true, id(1), kCreatedUs}};
    PackagedRecord note{PackagedKind::Note, id(400), {}, id(1), kCreatedUs, {}};
    note.versions = {version(401, QStringLiteral("first")), version(402, QStringLiteral("second"))};
    for (PackagedVersion& one : note.versions)
        one.moment = moment;
    PackagedRecord decision{PackagedKind::Decision, id(300), {}, id(1), kCreatedUs, {version(403, {})}};
    decision.versions.front().coding = {{QStringLiteral("state"), QStringLiteral("accepted")}};
    session.records = {note, decision};
    ConsentDraft consent;
    consent.caseId = session.caseId;
    consent.purposes = {ConsentPurpose::IndividualSupervision};
    session.consents = {consent};
    return session;
}

PackageManifest sampleManifest()
{
    const PackagedSession session = samplePackage();
    PackageManifest manifest;
    manifest.id = id(500);
    manifest.made = QDateTime::fromMSecsSinceEpoch(kCreatedUs / 1000, Qt::UTC);
    manifest.maker = id(1);
    manifest.makerName = QStringLiteral("Supervisor 1");
    manifest.program = QStringLiteral("0.1.0");
    manifest.sessionId = session.id;
    for (const PackagedRecording& one : session.recordings)
        manifest.media.append({one.id, one.contentHash, one.frameList, one.frameCount, one.sizeBytes, false});
    return manifest;
}

} // namespace alliance::db

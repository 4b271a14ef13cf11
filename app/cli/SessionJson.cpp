#include "app/cli/SessionJson.h"

#include "app/cli/Verb.h"
#include "db/records/Codes.h"

#include <QJsonArray>

namespace alliance::app::cli
{
namespace
{

QString when(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QJsonObject recordingJson(const RecordingItem& recording)
{
    return {{QStringLiteral("id"), idText(recording.record.id)},
            {QStringLiteral("name"), recording.record.fileName},
            {QStringLiteral("file"), pathText(recording.bytes.mediaFile())},
            {QStringLiteral("derived"), pathText(recording.bytes.derivedFolder())},
            {QStringLiteral("storage"), db::toCode(recording.record.storage)},
            {QStringLiteral("sha256"), recording.record.contentHash},
            {QStringLiteral("size_bytes"), static_cast<qint64>(recording.record.sizeBytes)},
            {QStringLiteral("frames"), static_cast<qint64>(recording.record.frameCount)},
            {QStringLiteral("duration_s"), recording.record.duration.seconds()},
            {QStringLiteral("audio"), recording.record.hasAudio},
            {QStringLiteral("prepared"), recording.prepared()},
            {QStringLiteral("measured"), recording.measured}};
}

} // namespace

void addMoment(QJsonObject& json, const db::Moment& moment)
{
    json.insert(QStringLiteral("recording"), idText(moment.recordingId));
    json.insert(QStringLiteral("recording_sha256"), moment.contentHash);
    json.insert(QStringLiteral("start_ns"), static_cast<qint64>(moment.range.start.ns));
    json.insert(QStringLiteral("end_ns"), static_cast<qint64>(moment.range.end.ns));
    json.insert(QStringLiteral("start_s"), moment.range.start.seconds());
    json.insert(QStringLiteral("end_s"), moment.range.end.seconds());
    json.insert(QStringLiteral("start_frame"), static_cast<qint64>(moment.startFrame));
    json.insert(QStringLiteral("end_frame"), static_cast<qint64>(moment.endFrame));
}

QJsonObject sessionJson(const SessionItem& session, bool ownOnly)
{
    QJsonArray recordings;
    for (const RecordingItem& recording : session.recordings)
        recordings.append(recordingJson(recording));
    QJsonObject json{{QStringLiteral("session"), idText(session.record.id)},
                     {QStringLiteral("case"), session.caseCode},
                     {QStringLiteral("number"), session.record.number},
                     {QStringLiteral("title"), session.record.label},
                     {QStringLiteral("date"), session.record.heldOn.toString(Qt::ISODate)},
                     {QStringLiteral("measured"), session.measured()},
                     {QStringLiteral("prepared"), session.prepared()},
                     {QStringLiteral("recordings"), recordings}};
    if (ownOnly) {
        json.insert(QStringLiteral("own_only"), true);
    } else {
        json.insert(QStringLiteral("notes"), session.notes);
        json.insert(QStringLiteral("candidates"),
                    QJsonObject{{QStringLiteral("undecided"), session.candidatesOpen},
                                {QStringLiteral("accepted"), session.candidatesAccepted},
                                {QStringLiteral("rejected"), session.candidatesRejected}});
    }
    if (session.daysToKeep)
        json.insert(QStringLiteral("days_to_keep"), *session.daysToKeep);
    return json;
}

QJsonObject noteJson(const db::Note& note, const QString& author)
{
    QJsonObject json{{QStringLiteral("id"), idText(note.id)},
                     {QStringLiteral("version"), note.version},
                     {QStringLiteral("session"), idText(note.sessionId)},
                     {QStringLiteral("kind"), note.kind},
                     {QStringLiteral("text"), note.text},
                     {QStringLiteral("principles"), QJsonArray::fromStringList(note.principles)},
                     {QStringLiteral("stage"), note.stage},
                     {QStringLiteral("codes"), QJsonArray::fromStringList(note.codes)},
                     {QStringLiteral("tags"), QJsonArray::fromStringList(note.tags)},
                     {QStringLiteral("visibility"), db::toCode(note.visibility)},
                     {QStringLiteral("author"), author},
                     {QStringLiteral("created"), when(note.created)},
                     {QStringLiteral("edited"), when(note.edited)}};
    if (note.moment)
        addMoment(json, *note.moment);
    if (!note.candidateId.isNull())
        json.insert(QStringLiteral("candidate"), idText(note.candidateId));
    if (!note.markerId.isNull())
        json.insert(QStringLiteral("marker"), idText(note.markerId));
    if (!note.replyTo.isNull())
        json.insert(QStringLiteral("reply_to"), idText(note.replyTo));
    return json;
}

QJsonObject candidateJson(const CandidateItem& candidate)
{
    const db::Candidate& record = candidate.record;
    QJsonObject json{{QStringLiteral("id"), idText(record.id)},
                     {QStringLiteral("session"), idText(record.sessionId)},
                     {QStringLiteral("rank"), record.rank},
                     {QStringLiteral("source"), db::toCode(record.source)},
                     {QStringLiteral("current"), record.current},
                     {QStringLiteral("person"), record.track},
                     {QStringLiteral("person_name"), candidate.personName},
                     {QStringLiteral("confidence"), record.confidence},
                     {QStringLiteral("reasons"), QJsonArray::fromStringList(record.reasons)},
                     {QStringLiteral("behaviours"), record.behaviours},
                     {QStringLiteral("decision"), db::toCode(record.decision.state)},
                     {QStringLiteral("reason"), record.decision.reason}};
    addMoment(json, record.where());
    return json;
}

} // namespace alliance::app::cli

#include "db/package/PackageJson.h"

#include "db/package/PackageFields.h"
#include "db/records/Codes.h"

#include <QJsonDocument>

namespace alliance::db
{
namespace
{

// Of which a session, a recording or a case has one, whose id follows from that.
bool hasSubject(PackagedKind kind)
{
    return kind == PackagedKind::Roles || kind == PackagedKind::Consent || kind == PackagedKind::Feedback;
}

QString text(const QUuid& id)
{
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

QString text(const QDate& date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

template <typename T, typename To>
QJsonArray arrayOf(const QList<T>& all, const To& to)
{
    QJsonArray array;
    for (const T& one : all)
        array.append(to(one));
    return array;
}

qint64 whole(std::int64_t number)
{
    return static_cast<qint64>(number);
}

QByteArray bytesOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject momentJson(const Moment& moment)
{
    return {{QStringLiteral("recording"), text(moment.recordingId)},
            {QStringLiteral("content"), moment.contentHash},
            {QStringLiteral("start_ns"), whole(moment.range.start.ns)},
            {QStringLiteral("end_ns"), whole(moment.range.end.ns)},
            {QStringLiteral("start_frame"), whole(moment.startFrame)},
            {QStringLiteral("end_frame"), whole(moment.endFrame)}};
}

QJsonObject versionJson(const PackagedVersion& version)
{
    QJsonObject json{{QStringLiteral("id"), text(version.id)},
                     {QStringLiteral("deleted"), version.deleted},
                     {QStringLiteral("visibility"), toCode(version.visibility)},
                     {QStringLiteral("candidate"), text(version.candidateId)},
                     {QStringLiteral("marker"), text(version.markerId)},
                     {QStringLiteral("coding"), version.coding},
                     {QStringLiteral("text"), version.text},
                     {QStringLiteral("author"), text(version.author)},
                     {QStringLiteral("created_us"), whole(version.createdUs)}};
    if (version.moment)
        json.insert(QStringLiteral("moment"), momentJson(*version.moment));
    return json;
}

QJsonObject recordJson(const PackagedRecord& record)
{
    QJsonObject json{{QStringLiteral("kind"), toCode(record.kind)},
                     {QStringLiteral("id"), text(record.id)},
                     {QStringLiteral("reply_to"), text(record.replyTo)},
                     {QStringLiteral("author"), text(record.author)},
                     {QStringLiteral("created_us"), whole(record.createdUs)},
                     {QStringLiteral("versions"), arrayOf(record.versions, versionJson)}};
    if (hasSubject(record.kind))
        json.insert(QStringLiteral("of"), text(record.subject));
    return json;
}

QJsonObject recordingJson(const PackagedRecording& one)
{
    QJsonObject json{{QStringLiteral("id"), text(one.id)},
                     {QStringLiteral("file_name"), one.fileName},
                     {QStringLiteral("label"), one.label},
                     {QStringLiteral("content"), one.contentHash},
                     {QStringLiteral("frame_list"), one.frameList},
                     {QStringLiteral("size_bytes"), whole(one.sizeBytes)},
                     {QStringLiteral("frames"), whole(one.frameCount)},
                     {QStringLiteral("duration_ns"), whole(one.duration.ns)},
                     {QStringLiteral("offset_ns"), whole(one.offset.ns)},
                     {QStringLiteral("has_audio"), one.hasAudio},
                     {QStringLiteral("facts"), one.facts},
                     {QStringLiteral("people"), arrayOf(one.people, [](const RecordingPerson& person) {
                          return QJsonObject{
                              {QStringLiteral("track"), person.track},
                              {QStringLiteral("place"), person.place},
                              {QStringLiteral("part"), person.part ? toCode(*person.part) : kUnknownPart},
                              {QStringLiteral("said"), person.saidByReviewer}};
                      })}};
    if (one.run)
        json.insert(QStringLiteral("measured"), QJsonObject{{QStringLiteral("versions"), one.run->versions},
                                                            {QStringLiteral("settings"), one.run->settings},
                                                            {QStringLiteral("summary"), one.run->summary}});
    return json;
}

QJsonObject candidateJson(const PackagedCandidate& one)
{
    const Candidate& candidate = one.candidate;
    return {{QStringLiteral("id"), text(candidate.id)},
            {QStringLiteral("source"), toCode(candidate.source)},
            {QStringLiteral("moment"), momentJson(candidate.moment)},
            {QStringLiteral("track"), candidate.track},
            {QStringLiteral("rank"), candidate.rank},
            {QStringLiteral("confidence"), candidate.confidence},
            {QStringLiteral("behaviours"), candidate.behaviours},
            {QStringLiteral("reasons"), QJsonArray::fromStringList(candidate.reasons)},
            {QStringLiteral("current"), candidate.current},
            {QStringLiteral("author"), text(one.author)},
            {QStringLiteral("created_us"), whole(one.createdUs)}};
}

} // namespace

QString toCode(PackagedKind kind)
{
    switch (kind) {
    case PackagedKind::Marker:
        return QStringLiteral("marker");
    case PackagedKind::Note:
        return QStringLiteral("note");
    case PackagedKind::Passage:
        return QStringLiteral("passage");
    case PackagedKind::Rating:
        return QStringLiteral("rating");
    case PackagedKind::Settlement:
        return QStringLiteral("settlement");
    case PackagedKind::Decision:
        return QStringLiteral("decision");
    case PackagedKind::Tags:
        return QStringLiteral("tags");
    case PackagedKind::GazeMark:
        return QStringLiteral("gaze_mark");
    case PackagedKind::Roles:
        return QStringLiteral("roles");
    case PackagedKind::Cameras:
        return QStringLiteral("cameras");
    case PackagedKind::Part:
        return QStringLiteral("part");
    case PackagedKind::Consent:
        return QStringLiteral("consent");
    case PackagedKind::Feedback:
        return QStringLiteral("feedback");
    }
    return {};
}

QString toCode(PackageReaderRole role)
{
    switch (role) {
    case PackageReaderRole::Supervisor:
        return QStringLiteral("supervisor");
    case PackageReaderRole::Trainee:
        return QStringLiteral("trainee");
    case PackageReaderRole::Rater:
        break;
    }
    return QStringLiteral("rater");
}

bool PackagedVersion::sameContent(const PackagedVersion& other) const
{
    return deleted == other.deleted && visibility == other.visibility && moment == other.moment &&
           candidateId == other.candidateId && markerId == other.markerId && coding == other.coding &&
           text == other.text;
}

QByteArray toJson(const PackageManifest& manifest)
{
    const bool blind = manifest.reader == PackageReaderRole::Rater;
    return bytesOf({{kSchemaField, kPackageSchema},
                    {QStringLiteral("package"), text(manifest.id)},
                    {QStringLiteral("made_us"), whole(manifest.made.toMSecsSinceEpoch() * 1000)},
                    {QStringLiteral("maker"), text(manifest.maker)},
                    {QStringLiteral("maker_name"), manifest.makerName},
                    {QStringLiteral("maker_role"), toCode(manifest.makerRole)},
                    {QStringLiteral("purpose"), toCode(manifest.purpose)},
                    {QStringLiteral("reader"), toCode(blind ? PackageReaderRole::Trainee : manifest.reader)},
                    {QStringLiteral("blind"), blind},
                    {QStringLiteral("named"), manifest.named},
                    {QStringLiteral("program"), manifest.program},
                    {QStringLiteral("session"), text(manifest.sessionId)},
                    {QStringLiteral("recordings"), arrayOf(manifest.media, [](const PackageManifest::Media& one) {
                         return QJsonObject{{QStringLiteral("id"), text(one.recordingId)},
                                            {QStringLiteral("content"), one.contentHash},
                                            {QStringLiteral("frame_list"), one.frameList},
                                            {QStringLiteral("frames"), whole(one.frameCount)},
                                            {QStringLiteral("size_bytes"), whole(one.sizeBytes)},
                                            {QStringLiteral("inside"), one.inside}};
                     })}});
}

QByteArray toJson(const PackagedSession& session)
{
    return bytesOf(
        {{kSchemaField, kPackageSchema},
         {QStringLiteral("session"), text(session.id)},
         {QStringLiteral("case"), QJsonObject{{QStringLiteral("id"), text(session.caseId)},
                                              {QStringLiteral("code"), session.caseCode},
                                              {QStringLiteral("label"), session.caseLabel}}},
         {QStringLiteral("number"), session.number},
         {QStringLiteral("held"), text(session.heldOn)},
         {QStringLiteral("label"), session.label},
         {QStringLiteral("people"), arrayOf(session.people,
                                            [](const PackagedPerson& one) {
                                                return QJsonObject{{QStringLiteral("id"), text(one.id)},
                                                                   {QStringLiteral("role"), toCode(one.role)},
                                                                   {QStringLiteral("name"), one.name}};
                                            })},
         {QStringLiteral("parts"), arrayOf(session.parts,
                                           [](const SessionPerson& one) {
                                               return QJsonObject{{QStringLiteral("person"), text(one.personId)},
                                                                  {QStringLiteral("part"), toCode(one.part)}};
                                           })},
         {QStringLiteral("recordings"), arrayOf(session.recordings, recordingJson)},
         {QStringLiteral("candidates"), arrayOf(session.candidates, candidateJson)},
         {QStringLiteral("records"), arrayOf(session.records, recordJson)}});
}

} // namespace alliance::db

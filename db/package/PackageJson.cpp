#include "db/package/PackageJson.h"

#include "db/package/PackageFields.h"
#include "db/records/Codes.h"

#include <QHash>
#include <QJsonDocument>
#include <QSet>

#include <array>

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

constexpr std::int64_t kMostTracks = 1000;
constexpr std::int64_t kLatestUs = std::int64_t{253402300799} * 1'000'000; // the end of the year 9999
constexpr std::int64_t kEarliestOffsetNs = -std::int64_t{366} * 86'400 * 1'000'000'000;

const QString kSchema = QStringLiteral("schema");
const QString kUnknownPart = QStringLiteral("unknown");

template <typename Enum>
auto known()
{
    return [](const QString& code) { return fromCode<Enum>(code); };
}

std::optional<PackagedKind> kindFrom(const QString& code)
{
    for (const PackagedKind kind : kPackagedKinds) {
        if (toCode(kind) == code)
            return kind;
    }
    return std::nullopt;
}

std::optional<PackageReaderRole> readerFrom(const QString& code)
{
    for (const PackageReaderRole role : {PackageReaderRole::Supervisor, PackageReaderRole::Trainee}) {
        if (toCode(role) == code)
            return role;
    }
    return std::nullopt;
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
    return {{QStringLiteral("kind"), toCode(record.kind)},
            {QStringLiteral("id"), text(record.id)},
            {QStringLiteral("reply_to"), text(record.replyTo)},
            {QStringLiteral("author"), text(record.author)},
            {QStringLiteral("created_us"), whole(record.createdUs)},
            {QStringLiteral("versions"), arrayOf(record.versions, versionJson)}};
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

QJsonObject markJson(const PackagedMark& mark)
{
    return {{QStringLiteral("id"), text(mark.id)},         {QStringLiteral("moment"), momentJson(mark.moment)},
            {QStringLiteral("track"), mark.track},         {QStringLiteral("engaged"), mark.engaged},
            {QStringLiteral("author"), text(mark.author)}, {QStringLiteral("created_us"), whole(mark.createdUs)}};
}

QJsonObject consentJson(const ConsentDraft& one)
{
    return {{QStringLiteral("recording"), text(one.recordingId)},
            {QStringLiteral("given"), text(one.givenOn)},
            {QStringLiteral("expires"), text(one.expiresOn)},
            {QStringLiteral("withdrawn"), text(one.withdrawnOn)},
            {QStringLiteral("destroy_by"), text(one.destroyBy)},
            {QStringLiteral("keep_days"), one.keepDays},
            {QStringLiteral("purposes"), arrayOf(one.purposes, [](ConsentPurpose purpose) { return toCode(purpose); })},
            // For programs that do not know the drawing: the stricter mask.
            {QStringLiteral("face_mask"), toCode(one.faceMask == FaceMask::Skeleton ? FaceMask::Solid : one.faceMask)},
            {QStringLiteral("mask_drawn"), one.faceMask == FaceMask::Skeleton},
            {QStringLiteral("mask_people"), toCode(one.maskedPeople)},
            {QStringLiteral("voice_mask"), one.voiceMask},
            {QStringLiteral("remark"), one.remark}};
}

base::Result<QJsonObject> documentOf(const QByteArray& json, const char* what)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return base::fail(ErrorCategory::Damaged, std::string(what) + ": no JSON at " + std::to_string(error.offset));
    const QJsonValue schema = document.object()[kSchema];
    if (!schema.isDouble())
        return base::fail(ErrorCategory::Damaged, std::string(what) + ": schema");
    if (schema.toInteger() > kPackageSchema)
        return base::fail(ErrorCategory::Newer, "schema of the package");
    return document.object();
}

// Reads a session; knows what things may point at.
class SessionReader
{
public:
    base::Result<PackagedSession> read(const QJsonObject& json)
    {
        const PackageFields fields(json, {}, m_problem);
        PackagedSession session;
        session.id = fields.id("session");
        const PackageFields its = fields.at("case");
        session.caseId = its.id("id");
        session.caseCode = its.text("code");
        session.caseLabel = its.text("label");
        session.number = static_cast<int>(fields.number("number", 1, 1'000'000));
        session.heldOn = fields.date("held");
        session.label = fields.text("label");
        fields.elements("people", [&](const PackageFields& one) { session.people.append(person(one)); });
        fields.elements("parts", [&](const PackageFields& one) {
            session.parts.append(
                {author(one, "person"), one.code("part", SessionPart::Observer, known<SessionPart>())});
        });
        fields.elements("recordings", [&](const PackageFields& one) { session.recordings.append(recording(one)); });
        fields.elements("candidates", [&](const PackageFields& one) { session.candidates.append(candidate(one)); });
        fields.elements("marks", [&](const PackageFields& one) {
            session.marks.append({unused(one, "id"), moment(one.at("moment")),
                                  static_cast<int>(one.number("track", 0, kMostTracks)), one.flag("engaged"),
                                  author(one, "author"), one.number("created_us", 0, kLatestUs)});
        });
        fields.elements("records", [&](const PackageFields& one) { session.records.append(record(one, session)); });
        fields.elements("consents",
                        [&](const PackageFields& one) { session.consents.append(consent(one, session.caseId)); });
        if (m_problem)
            return tl::unexpected(*m_problem);
        return session;
    }

private:
    // No two things of a package have one id.
    QUuid unused(const PackageFields& fields, const char* name)
    {
        const QUuid id = fields.id(name);
        if (m_used.contains(id))
            fields.wrong(name);
        m_used.insert(id);
        return id;
    }

    QUuid author(const PackageFields& fields, const char* name) const
    {
        const QUuid id = fields.id(name);
        if (!m_people.contains(id))
            fields.wrong(name);
        return id;
    }

    PackagedPerson person(const PackageFields& fields)
    {
        PackagedPerson one{unused(fields, "id"), fields.code("role", PersonRole::Patient, known<PersonRole>()),
                           fields.text("name")};
        if (one.role == PersonRole::Recovery)
            fields.wrong("role");
        m_people.insert(one.id);
        return one;
    }

    PackagedRecording recording(const PackageFields& fields)
    {
        PackagedRecording one;
        one.id = unused(fields, "id");
        one.fileName = fields.text("file_name");
        if (one.fileName.contains(u'/') || one.fileName.contains(u'\\'))
            fields.wrong("file_name");
        one.label = fields.text("label");
        one.contentHash = fields.hash("content");
        one.frameList = fields.text("frame_list").isEmpty() ? QString() : fields.hash("frame_list");
        one.sizeBytes = fields.number("size_bytes");
        one.frameCount = fields.number("frames");
        one.duration = {fields.number("duration_ns")};
        one.offset = {fields.number("offset_ns", kEarliestOffsetNs, -kEarliestOffsetNs)};
        one.hasAudio = fields.flag("has_audio");
        one.facts = fields.object("facts");
        QSet<int> tracks;
        fields.elements("people", [&](const PackageFields& person) {
            const int track = static_cast<int>(person.number("track", 0, kMostTracks));
            const QString part = person.text("part");
            if (tracks.contains(track) || (part != kUnknownPart && !fromCode<SessionPart>(part)))
                person.wrong("part");
            tracks.insert(track);
            one.people.append({track, person.text("place"), fromCode<SessionPart>(part), person.flag("said")});
        });
        if (fields.has("measured")) {
            const PackageFields run = fields.at("measured");
            one.run = PackagedRun{run.object("versions"), run.object("settings"), run.object("summary")};
        }
        m_recordings.insert(one.id, one);
        return one;
    }

    Moment moment(const PackageFields& fields) const
    {
        Moment moment;
        moment.recordingId = fields.id("recording");
        moment.contentHash = fields.hash("content");
        moment.range = {{fields.number("start_ns")}, {fields.number("end_ns")}};
        moment.startFrame = fields.number("start_frame");
        moment.endFrame = fields.number("end_frame");
        const auto its = m_recordings.constFind(moment.recordingId);
        if (its == m_recordings.cend() || its->contentHash != moment.contentHash)
            fields.wrong("recording");
        else if (moment.range.end < moment.range.start || moment.endFrame < moment.startFrame ||
                 moment.endFrame > its->frameCount)
            fields.wrong("end_ns");
        return moment;
    }

    PackagedCandidate candidate(const PackageFields& fields)
    {
        PackagedCandidate one;
        Candidate& candidate = one.candidate;
        candidate.id = unused(fields, "id");
        candidate.source = fields.code("source", CandidateSource::Measured, known<CandidateSource>());
        candidate.moment = moment(fields.at("moment"));
        candidate.track = static_cast<int>(fields.number("track", -1, kMostTracks));
        candidate.rank = static_cast<int>(fields.number("rank", 0, std::numeric_limits<int>::max()));
        candidate.confidence = fields.real("confidence");
        candidate.behaviours = fields.array("behaviours");
        const QJsonArray reasons = fields.array("reasons");
        for (const auto& reason : reasons) {
            if (!reason.isString())
                fields.wrong("reasons");
            candidate.reasons.append(reason.toString());
        }
        candidate.current = fields.flag("current");
        one.author = fields.optionalId("author");
        if (candidate.source == CandidateSource::Reviewer && !m_people.contains(one.author))
            fields.wrong("author");
        one.createdUs = fields.number("created_us", 0, kLatestUs);
        m_candidates.insert(candidate.id);
        return one;
    }

    PackagedRecord record(const PackageFields& fields, const PackagedSession& session)
    {
        PackagedRecord one;
        one.kind = fields.code("kind", PackagedKind::Note, kindFrom);
        const bool ofAnother = one.kind == PackagedKind::Decision || one.kind == PackagedKind::Tags;
        one.id = ofAnother ? fields.id("id") : unused(fields, "id");
        if (one.kind == PackagedKind::Decision && (!m_candidates.contains(one.id) || m_decided.contains(one.id)))
            fields.wrong("id");
        if (one.kind == PackagedKind::Decision)
            m_decided.insert(one.id);
        if (one.kind == PackagedKind::Tags && (one.id != session.id || m_tagged))
            fields.wrong("id");
        m_tagged = m_tagged || one.kind == PackagedKind::Tags;
        one.replyTo = fields.optionalId("reply_to");
        one.author = author(fields, "author");
        one.createdUs = fields.number("created_us", 0, kLatestUs);
        fields.elements("versions",
                        [&](const PackageFields& version) { one.versions.append(versionOf(version, one.kind)); });
        if (one.versions.isEmpty())
            fields.wrong("versions");
        return one;
    }

    PackagedVersion versionOf(const PackageFields& fields, PackagedKind kind)
    {
        PackagedVersion one;
        one.id = unused(fields, "id");
        one.deleted = fields.flag("deleted");
        one.visibility = fields.code("visibility", Visibility::Trainee, known<Visibility>());
        // What is one person's alone is never handed on.
        if (one.visibility == Visibility::Private)
            fields.wrong("visibility");
        const bool mayHaveNone =
            kind == PackagedKind::Note || kind == PackagedKind::Decision || kind == PackagedKind::Tags;
        if (fields.has("moment") || !mayHaveNone)
            one.moment = moment(fields.at("moment"));
        one.candidateId = fields.optionalId("candidate");
        one.markerId = fields.optionalId("marker");
        one.coding = fields.object("coding");
        one.text = fields.text("text");
        one.author = author(fields, "author");
        one.createdUs = fields.number("created_us", 0, kLatestUs);
        if (kind == PackagedKind::Decision && !fromCode<DecisionState>(one.coding[QStringLiteral("state")].toString()))
            fields.wrong("coding");
        return one;
    }

    ConsentDraft consent(const PackageFields& fields, const QUuid& caseId) const
    {
        ConsentDraft one;
        one.caseId = caseId;
        one.recordingId = fields.optionalId("recording");
        if (!one.recordingId.isNull() && !m_recordings.contains(one.recordingId))
            fields.wrong("recording");
        one.givenOn = fields.date("given");
        one.expiresOn = fields.date("expires");
        one.withdrawnOn = fields.date("withdrawn");
        one.destroyBy = fields.date("destroy_by");
        one.keepDays = static_cast<int>(fields.number("keep_days", 0, 1'000'000));
        const QJsonArray purposes = fields.array("purposes");
        for (const auto& value : purposes) {
            const auto purpose = fromCode<ConsentPurpose>(value.toString());
            if (!purpose)
                fields.wrong("purposes");
            else
                one.purposes.append(*purpose);
        }
        one.faceMask = fields.code("face_mask", FaceMask::Solid, known<FaceMask>());
        if (fields.has("mask_drawn") && fields.flag("mask_drawn") && one.faceMask == FaceMask::Solid)
            one.faceMask = FaceMask::Skeleton;
        if (fields.has("mask_people")) // packages of earlier versions: everybody
            one.maskedPeople = fields.code("mask_people", MaskedPeople(), &maskedPeopleFromCode);
        one.voiceMask = fields.flag("voice_mask");
        one.remark = fields.text("remark");
        return one;
    }

    std::optional<base::Error> m_problem;
    QSet<QUuid> m_used;
    QSet<QUuid> m_people;
    QSet<QUuid> m_candidates;
    QSet<QUuid> m_decided;
    QHash<QUuid, PackagedRecording> m_recordings;
    bool m_tagged = false;
};

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
    }
    return {};
}

QString toCode(PackageReaderRole role)
{
    return role == PackageReaderRole::Supervisor ? QStringLiteral("supervisor") : QStringLiteral("trainee");
}

bool PackagedVersion::sameContent(const PackagedVersion& other) const
{
    return deleted == other.deleted && visibility == other.visibility && moment == other.moment &&
           candidateId == other.candidateId && markerId == other.markerId && coding == other.coding &&
           text == other.text;
}

QByteArray toJson(const PackageManifest& manifest)
{
    return bytesOf({{kSchema, kPackageSchema},
                    {QStringLiteral("package"), text(manifest.id)},
                    {QStringLiteral("made_us"), whole(manifest.made.toMSecsSinceEpoch() * 1000)},
                    {QStringLiteral("maker"), text(manifest.maker)},
                    {QStringLiteral("maker_name"), manifest.makerName},
                    {QStringLiteral("maker_role"), toCode(manifest.makerRole)},
                    {QStringLiteral("purpose"), toCode(manifest.purpose)},
                    {QStringLiteral("reader"), toCode(manifest.reader)},
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
        {{kSchema, kPackageSchema},
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
         {QStringLiteral("marks"), arrayOf(session.marks, markJson)},
         {QStringLiteral("records"), arrayOf(session.records, recordJson)},
         {QStringLiteral("consents"), arrayOf(session.consents, consentJson)}});
}

base::Result<PackageManifest> manifestFrom(const QByteArray& json)
{
    const auto document = documentOf(json, "manifest of the package");
    if (!document)
        return tl::unexpected(document.error());
    std::optional<base::Error> problem;
    const PackageFields fields(*document, QStringLiteral("manifest"), problem);
    PackageManifest manifest;
    manifest.id = fields.id("package");
    manifest.made = QDateTime::fromMSecsSinceEpoch(fields.number("made_us", 0, kLatestUs) / 1000, Qt::UTC);
    manifest.maker = fields.id("maker");
    manifest.makerName = fields.text("maker_name");
    manifest.makerRole = fields.code("maker_role", PersonRole::Supervisor, known<PersonRole>());
    manifest.purpose = fields.code("purpose", ConsentPurpose::OwnReview, known<ConsentPurpose>());
    manifest.reader = fields.code("reader", PackageReaderRole::Trainee, readerFrom);
    manifest.named = fields.flag("named");
    manifest.program = fields.text("program");
    manifest.sessionId = fields.id("session");
    fields.elements("recordings", [&](const PackageFields& one) {
        manifest.media.append({one.id("id"), one.hash("content"),
                               one.text("frame_list").isEmpty() ? QString() : one.hash("frame_list"),
                               one.number("frames"), one.number("size_bytes"), one.flag("inside")});
    });
    if (problem)
        return tl::unexpected(*problem);
    return manifest;
}

base::Result<PackagedSession> sessionFrom(const QByteArray& json)
{
    const auto document = documentOf(json, "records of the package");
    if (!document)
        return tl::unexpected(document.error());
    return SessionReader().read(*document);
}

base::Status checkTogether(const PackageManifest& manifest, const PackagedSession& session)
{
    bool same = manifest.sessionId == session.id && manifest.media.size() == session.recordings.size();
    for (qsizetype i = 0; same && i < manifest.media.size(); ++i) {
        const PackageManifest::Media& listed = manifest.media[i];
        const PackagedRecording& its = session.recordings[i];
        same = listed.recordingId == its.id && listed.contentHash == its.contentHash &&
               listed.frameCount == its.frameCount && listed.sizeBytes == its.sizeBytes &&
               listed.frameList == its.frameList;
    }
    if (!same)
        return base::fail(ErrorCategory::Damaged, "the manifest and the records of the package differ");
    return {};
}

} // namespace alliance::db

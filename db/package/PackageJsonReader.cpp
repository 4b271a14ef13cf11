#include "db/package/PackageFields.h"
#include "db/package/PackageJson.h"
#include "db/package/PackageStates.h"
#include "db/records/Codes.h"
#include "db/repositories/Consents.h"

#include <QHash>
#include <QJsonDocument>
#include <QSet>

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

constexpr std::int64_t kMostTracks = 1000;
constexpr std::int64_t kMostKeepDays = 36'500;                             // as consents keep to
constexpr std::int64_t kLatestUs = std::int64_t{253402300799} * 1'000'000; // the end of the year 9999
constexpr std::int64_t kEarliestOffsetNs = -std::int64_t{366} * 86'400 * 1'000'000'000;

constexpr int kWithoutStates = 1; // the schema before marks, roles, cameras and consents were records

template <typename Enum>
auto known()
{
    return [](const QString& code) { return fromCode<Enum>(code); };
}

std::optional<PackagedKind> kindFrom(const QString& code)
{
    for (const PackagedKind kind : kPackagedKinds) {
        // Who takes part is a list of its own.
        if (toCode(kind) == code && kind != PackagedKind::Part)
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

PackageReaderRole readerOf(const PackageFields& fields)
{
    const PackageReaderRole role = fields.code("reader", PackageReaderRole::Trainee, readerFrom);
    return fields.has("blind") && fields.flag("blind") ? PackageReaderRole::Rater : role;
}

base::Result<QJsonObject> documentOf(const QByteArray& json, const char* what)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return base::fail(ErrorCategory::Damaged, std::string(what) + ": no JSON at " + std::to_string(error.offset));
    const QJsonValue schema = document.object()[kSchemaField];
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
        fields.elements("records", [&](const PackageFields& one) { session.records.append(record(one, session)); });
        if (json[kSchemaField].toInt() <= kWithoutStates)
            addStates(fields, session);
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

    // Schema 1 did not say it of some.
    QUuid authorOf(const PackageFields& fields, PackagedKind kind) const
    {
        const bool mayBeUnknown =
            kind == PackagedKind::Roles || kind == PackagedKind::Cameras || kind == PackagedKind::Consent;
        return mayBeUnknown && fields.text("author").isEmpty() ? QUuid() : author(fields, "author");
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
        one.author = authorOf(fields, one.kind);
        one.createdUs = fields.number("created_us", 0, kLatestUs);
        readSubject(fields, session, one);
        fields.elements("versions",
                        [&](const PackageFields& version) { one.versions.append(versionOf(version, one.kind)); });
        if (one.versions.isEmpty())
            fields.wrong("versions");
        else if ((one.kind == PackagedKind::Roles || one.kind == PackagedKind::Cameras) &&
                 one.versions.back().coding.isEmpty())
            fields.wrong("versions");
        return one;
    }

    void readSubject(const PackageFields& fields, const PackagedSession& session, PackagedRecord& one) const
    {
        QUuid of = session.id;
        switch (one.kind) {
        case PackagedKind::Roles:
        case PackagedKind::Consent:
            one.subject = fields.optionalId("of");
            if ((one.kind == PackagedKind::Roles || !one.subject.isNull()) && !m_recordings.contains(one.subject))
                fields.wrong("of");
            of = one.subject.isNull() ? session.caseId : one.subject;
            break;
        case PackagedKind::Feedback:
            one.subject = fields.id("of");
            break;
        case PackagedKind::Cameras:
            break;
        default:
            return;
        }
        if (one.id != stateRecord(one.kind, of))
            fields.wrong("id");
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
        const bool hasNone = kind > PackagedKind::GazeMark;
        if (!hasNone && (fields.has("moment") || !mayHaveNone))
            one.moment = moment(fields.at("moment"));
        else if (hasNone && fields.has("moment"))
            fields.wrong("moment");
        one.candidateId = fields.optionalId("candidate");
        one.markerId = fields.optionalId("marker");
        one.coding = fields.object("coding");
        one.text = fields.text("text");
        one.author = authorOf(fields, kind);
        one.createdUs = fields.number("created_us", 0, kLatestUs);
        if (kind == PackagedKind::Decision && !fromCode<DecisionState>(one.coding[QStringLiteral("state")].toString()))
            fields.wrong("coding");
        if (kind >= PackagedKind::GazeMark && !one.coding.isEmpty())
            checkState(fields.at("coding"), kind, one);
        else if (kind == PackagedKind::GazeMark || kind > PackagedKind::Cameras)
            checkFilled(fields, one);
        return one;
    }

    // Only of what has a history elsewhere an earlier version may be an id and no more.
    static void checkFilled(const PackageFields& fields, const PackagedVersion& one)
    {
        if (one.coding.isEmpty())
            fields.wrong("coding");
    }

    void checkState(const PackageFields& coding, PackagedKind kind, const PackagedVersion& version) const
    {
        if (kind == PackagedKind::GazeMark) {
            coding.number("track", 0, kMostTracks);
            coding.flag("engaged");
        } else if (kind == PackagedKind::Roles) {
            checkRoles(coding);
        } else if (kind == PackagedKind::Cameras) {
            coding.elements("offsets", [this](const PackageFields& one) {
                if (!m_recordings.contains(one.id("recording")))
                    one.wrong("recording");
                one.number("offset_ns", kEarliestOffsetNs, -kEarliestOffsetNs);
            });
        } else if (kind == PackagedKind::Consent) {
            for (const char* day : {"given", "expires", "withdrawn", "destroy_by"})
                coding.date(day);
            coding.number("keep_days", 0, kMostKeepDays);
            ConsentDraft terms;
            if (!readConsentTerms(coding.object("terms"), terms) || version.deleted)
                coding.wrong("terms");
        } else if (kind == PackagedKind::Feedback) {
            const bool released = version.visibility == Visibility::Trainee;
            if ((!released && version.visibility != Visibility::Supervision) ||
                released == compositionIn(version.coding).isEmpty())
                coding.wrong("composition");
            if (!released || coding.has("plan"))
                coding.object("plan");
        }
    }

    static void checkRoles(const PackageFields& coding)
    {
        QSet<int> tracks;
        coding.elements("said", [&](const PackageFields& one) {
            const int track = static_cast<int>(one.number("track", 0, kMostTracks));
            const QString part = one.text("part");
            one.text("place");
            if (tracks.contains(track) || (!part.isEmpty() && !fromCode<SessionPart>(part)))
                one.wrong("part");
            tracks.insert(track);
        });
    }

    // What schema 1 tells of them.
    void addStates(const PackageFields& fields, PackagedSession& session)
    {
        const auto add = [&](PackagedKind kind, const QUuid& of, const QUuid& subject, const QJsonObject& coding,
                             const QString& text) {
            PackagedRecord one{kind, stateRecord(kind, of), {}, {}, 0, {}, subject};
            if (m_used.contains(one.id))
                fields.wrong("records");
            m_used.insert(one.id);
            PackagedVersion version;
            version.id = versionByContent(one.id, coding);
            version.visibility = Visibility::Trainee;
            version.coding = coding;
            version.text = text;
            one.versions.append(version);
            session.records.append(one);
        };
        fields.elements("marks", [&](const PackageFields& from) {
            PackagedRecord one{PackagedKind::GazeMark,
                               unused(from, "id"),
                               {},
                               author(from, "author"),
                               from.number("created_us", 0, kLatestUs),
                               {}};
            PackagedVersion version;
            version.id = firstVersion(one.id);
            version.visibility = Visibility::Trainee;
            version.moment = moment(from.at("moment"));
            version.coding = markCoding(static_cast<int>(from.number("track", 0, kMostTracks)), from.flag("engaged"));
            version.author = one.author;
            version.createdUs = one.createdUs;
            one.versions = {version};
            session.records.append(one);
        });
        QList<RecordingOffset> offsets;
        for (const PackagedRecording& one : session.recordings) {
            offsets.append({one.id, one.offset});
            const QJsonObject said = rolesCoding(one.people);
            if (!rolesIn(said).isEmpty())
                add(PackagedKind::Roles, one.id, one.id, said, {});
        }
        if (offsets.size() > 1)
            add(PackagedKind::Cameras, session.id, {}, camerasCoding(offsets), {});
        fields.elements("consents", [&](const PackageFields& from) {
            const ConsentDraft terms = consent(from, session.caseId);
            add(PackagedKind::Consent, terms.recordingId.isNull() ? session.caseId : terms.recordingId,
                terms.recordingId, consentCoding(terms), terms.remark);
        });
    }

    ConsentDraft consent(const PackageFields& fields, const QUuid& caseId)
    {
        ConsentDraft one;
        one.caseId = caseId;
        one.recordingId = fields.optionalId("recording");
        if ((!one.recordingId.isNull() && !m_recordings.contains(one.recordingId)) ||
            m_consented.contains(one.recordingId))
            fields.wrong("recording");
        m_consented.insert(one.recordingId);
        one.givenOn = fields.date("given");
        one.expiresOn = fields.date("expires");
        one.withdrawnOn = fields.date("withdrawn");
        one.destroyBy = fields.date("destroy_by");
        one.keepDays = static_cast<int>(fields.number("keep_days", 0, kMostKeepDays));
        const QJsonArray purposes = fields.array("purposes");
        for (const auto& value : purposes) {
            const auto purpose = fromCode<ConsentPurpose>(value.toString());
            if (!purpose)
                fields.wrong("purposes");
            else
                one.purposes.append(*purpose);
        }
        one.faceMask = fields.code("face_mask", kStrictestMask, known<FaceMask>());
        one.voiceMask = fields.flag("voice_mask");
        one.remark = fields.text("remark");
        return one;
    }

    std::optional<base::Error> m_problem;
    QSet<QUuid> m_used;
    QSet<QUuid> m_people;
    QSet<QUuid> m_candidates;
    QSet<QUuid> m_decided;
    QSet<QUuid> m_consented; // recordings, and null for the case
    QHash<QUuid, PackagedRecording> m_recordings;
    bool m_tagged = false;
};

} // namespace

base::Result<PackageManifest> manifestFrom(const QByteArray& json)
{
    const auto document = documentOf(json, "manifest of the package");
    if (!document)
        return tl::unexpected(document.error());
    std::optional<base::Error> problem;
    const PackageFields fields(*document, QStringLiteral("manifest"), problem);
    PackageManifest manifest;
    manifest.id = fields.id("package");
    manifest.made = QDateTime::fromMSecsSinceEpoch(fields.number("made_us", 0, kLatestUs) / 1000).toUTC();
    manifest.maker = fields.id("maker");
    manifest.makerName = fields.text("maker_name");
    manifest.makerRole = fields.code("maker_role", PersonRole::Supervisor, known<PersonRole>());
    manifest.purpose = fields.code("purpose", ConsentPurpose::OwnReview, known<ConsentPurpose>());
    manifest.reader = readerOf(fields);
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

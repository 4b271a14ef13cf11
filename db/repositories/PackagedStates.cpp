#include "db/repositories/PackagedStates.h"

#include "db/audit/AuditChain.h"
#include "db/audit/VersionRow.h"
#include "db/core/LibraryContext.h"
#include "db/package/PackageStates.h"
#include "db/records/Codes.h"
#include "db/repositories/Consents.h"
#include "db/repositories/GazeMarks.h"
#include "db/repositories/MomentColumns.h"
#include "db/repositories/Recordings.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

constexpr const char* kConsentVersions = "consent_versions";
constexpr const char* kFeedbackVersions = "feedback_versions";

const QString kVersions = QStringLiteral("versions"); // in the detail of an event: ids that came from elsewhere
const QString kParts = QStringLiteral("parts");
const QString kSaid = QStringLiteral("said");

QString text(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces);
}

QString action(PackagedKind kind)
{
    return toCode(kind) + QStringLiteral(".merged");
}

// Of a recording: what reviewers said, as the event tells it; events of earlier versions tell all parts.
QByteArray rolesKey(const QJsonObject& detail)
{
    const QJsonObject parts = detail[kParts].toObject();
    if (!detail.contains(kSaid))
        return QJsonDocument(parts).toJson(QJsonDocument::Compact);
    QJsonObject said;
    for (const auto& track : detail[kSaid].toArray()) {
        const QString name = QString::number(track.toInt());
        said.insert(name, parts[name]);
    }
    return QJsonDocument(said).toJson(QJsonDocument::Compact);
}

// Versions of states by what they are about, as the audit tells them.
class Histories
{
public:
    static base::Result<Histories> read(const Connection& database, const QUuid& sessionId)
    {
        Histories all;
        const base::Status done = database.forEach(
            QStringLiteral(
                "SELECT subject_id, action, detail, person_id, at_us FROM audit WHERE session_id = ? AND action IN "
                "('gaze_mark.removed', 'gaze_mark.restored', 'gaze_mark.merged', 'recording.people', 'roles.merged', "
                "'recording.offset', 'session.aligned', 'cameras.merged') ORDER BY sequence"),
            {toSql(sessionId)}, [&](const Row& row) -> base::Status {
                all.add(sessionId, row.uuid(0), row.text(1), QJsonDocument::fromJson(row.text(2).toUtf8()).object(),
                        row.uuid(3), row.integer(4));
                return {};
            });
        return done ? base::Result<Histories>(std::move(all)) : tl::unexpected(done.error());
    }

    // Oldest first: what every library begins with, then what became of it; the newest is still to be filled.
    PackagedRecord record(PackagedKind kind, const QUuid& id, const QUuid& author, std::int64_t createdUs) const
    {
        PackagedRecord record{kind, id, {}, author, createdUs, {}};
        PackagedVersion first;
        first.id = firstVersion(id);
        first.author = author;
        first.createdUs = createdUs;
        record.versions.append(first);
        for (const PackagedVersion& one : m_versions.value(id)) {
            const bool there = std::any_of(record.versions.begin(), record.versions.end(),
                                           [&](const PackagedVersion& known) { return known.id == one.id; });
            if (!there)
                record.versions.append(one);
        }
        for (qsizetype i = 0; i < record.versions.size(); ++i) {
            record.versions[i].number = static_cast<int>(i) + 1;
            record.versions[i].visibility = Visibility::Trainee;
        }
        return record;
    }
    bool tells(const QUuid& record) const { return m_versions.contains(record); }

private:
    void add(const QUuid& session, const QUuid& subject, const QString& what, const QJsonObject& detail,
             const QUuid& person, std::int64_t atUs)
    {
        QUuid record = subject;
        if (what == QLatin1String("recording.people") || what == QLatin1String("roles.merged"))
            record = stateRecord(PackagedKind::Roles, subject);
        else if (!what.startsWith(QLatin1String("gaze_mark")))
            record = stateRecord(PackagedKind::Cameras, session);
        if (what == QLatin1String("recording.people")) {
            // A measurement proposes, and says nothing.
            const QByteArray key = rolesKey(detail);
            if (m_roles.value(record, rolesKey({{kSaid, QJsonArray()}})) == key)
                return;
            m_roles.insert(record, key);
        }
        PackagedVersion version;
        version.author = person;
        version.createdUs = atUs;
        if (!detail.contains(kVersions)) {
            version.id = versionByEvent(record, person, atUs);
            m_versions[record].append(version);
        }
        for (const auto& id : detail[kVersions].toArray()) {
            version.id = QUuid::fromString(id.toString());
            if (!version.id.isNull())
                m_versions[record].append(version);
        }
    }

    QHash<QUuid, QList<PackagedVersion>> m_versions;
    QHash<QUuid, QByteArray> m_roles;
};

base::Status readMarks(const Connection& database, const Histories& histories, const QUuid& sessionId,
                       QList<PackagedRecord>& into)
{
    const QString sql =
        QStringLiteral("SELECT g.id, g.recording_id, r.content_hash, g.start_ns, g.end_ns, g.start_frame, g.end_frame, "
                       "g.track, g.engaged, g.author_id, g.created_us, g.withdrawn FROM gaze_marks g JOIN recordings r "
                       "ON r.id = g.recording_id WHERE r.session_id = ? ORDER BY g.created_us, g.id");
    return database.forEach(sql, {toSql(sessionId)}, [&](const Row& row) -> base::Status {
        PackagedRecord mark = histories.record(PackagedKind::GazeMark, row.uuid(0), row.uuid(9), row.integer(10));
        for (PackagedVersion& one : mark.versions) {
            one.moment = momentFrom(row, 1);
            one.coding = markCoding(row.number(7), row.flag(8));
        }
        mark.versions.back().deleted = row.flag(11);
        into.append(std::move(mark));
        return {};
    });
}

base::Status takeMark(LibraryContext& context, const PackagedRecord& record, const PackagedVersion& newest)
{
    const auto here = context.database().first<bool>(QStringLiteral("SELECT withdrawn FROM gaze_marks WHERE id = ?"),
                                                     {toSql(record.id)},
                                                     [](const Row& row) -> base::Result<bool> { return row.flag(0); });
    if (!here)
        return tl::unexpected(here.error());
    if (*here)
        return **here == newest.deleted ? base::Status() : GazeMarks(context).setWithdrawn(record.id, newest.deleted);
    if (!newest.moment)
        return base::fail(ErrorCategory::Invalid, "a mark without a place");
    if (const auto session = checkMoment(context, *newest.moment, {}); !session)
        return tl::unexpected(session.error());
    const auto added = context.database().execute(
        QStringLiteral("INSERT INTO gaze_marks (id, recording_id, track, engaged, start_ns, end_ns, start_frame, "
                       "end_frame, withdrawn, author_id, created_us) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        QVariantList{toSql(record.id), toSql(newest.moment->recordingId),
                     newest.coding[QStringLiteral("track")].toInt(),
                     toSql(newest.coding[QStringLiteral("engaged")].toBool())} +
            rangeValues(*newest.moment) +
            QVariantList{toSql(newest.deleted), toSql(record.author), toSql(record.createdUs)});
    return added ? base::Status() : tl::unexpected(added.error());
}

base::Status takeRoles(LibraryContext& context, const QUuid& recording, const QJsonObject& coding)
{
    Recordings recordings(context);
    const auto people = recordings.people(recording);
    if (!people)
        return tl::unexpected(people.error());
    if (rolesCoding(*people) == coding)
        return {};
    return recordings.setPeople(recording, withRoles(*people, coding));
}

base::Status takeCameras(LibraryContext& context, const QUuid& sessionId, const QJsonObject& coding)
{
    Recordings recordings(context);
    const auto here = recordings.listOfSession(sessionId);
    if (!here)
        return tl::unexpected(here.error());
    QList<RecordingOffset> moved;
    for (const RecordingOffset& one : camerasIn(coding)) {
        const bool differs = std::any_of(here->begin(), here->end(), [&](const Recording& its) {
            return its.id == one.recordingId && its.offset != one.offset;
        });
        if (differs)
            moved.append(one);
    }
    return moved.isEmpty() ? base::Status() : recordings.setOffsets(sessionId, moved);
}

QUuid subjectOf(const QUuid& sessionId, const PackagedRecord& record)
{
    if (record.kind == PackagedKind::Roles)
        return record.subject;
    return record.kind == PackagedKind::Cameras ? sessionId : record.id;
}

PackagedVersion versionOf(const Consent& consent)
{
    PackagedVersion version;
    version.id = consent.versionId;
    version.number = consent.version;
    version.visibility = Visibility::Trainee;
    version.coding = consentCoding(consent.terms);
    version.text = consent.terms.remark;
    version.author = consent.author;
    version.createdUs = consent.edited.toMSecsSinceEpoch() * 1000;
    return version;
}

QVariant dateValue(const QDate& date)
{
    return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : nullText();
}

base::Status insertConsent(LibraryContext& context, AuditEntry& entry, const ConsentDraft& terms, const QUuid& consent,
                           int number, const PackagedVersion& version)
{
    const auto library = context.librarySealer();
    const auto its = context.sealer(Scope::Case, terms.caseId);
    if (!library || !its)
        return tl::unexpected(library ? its.error() : library.error());
    entry.subjectId = consent;
    entry.detail.insert(QStringLiteral("case"), text(terms.caseId));
    entry.detail.insert(QStringLiteral("withdrawn"), terms.withdrawnOn.isValid());
    return insertVersionRow(context, entry, QLatin1String(kConsentVersions),
                            {toSql(version.id), toSql(consent), number, dateValue(terms.givenOn),
                             dateValue(terms.expiresOn), dateValue(terms.withdrawnOn), dateValue(terms.destroyBy),
                             terms.keepDays > 0 ? QVariant(terms.keepDays) : nullNumber(),
                             library->seal(kConsentVersions, "terms", version.id, consentTerms(terms)),
                             its->seal(kConsentVersions, "remark", version.id, terms.remark),
                             toSql(version.author.isNull() ? context.person() : version.author),
                             toSql(version.author.isNull() ? context.now() : version.createdUs)});
}

struct FeedbackRow {
    QUuid id;
    int newest = 0;
};

base::Result<std::optional<FeedbackRow>> feedbackHere(const Connection& database, const QUuid& sessionId)
{
    return database.first<FeedbackRow>(
        QStringLiteral("SELECT f.id, COALESCE((SELECT MAX(v.version) FROM feedback_versions v WHERE v.feedback_id = "
                       "f.id), 0) FROM feedbacks f WHERE f.session_id = ?"),
        {toSql(sessionId)}, [](const Row& row) -> base::Result<FeedbackRow> {
            return FeedbackRow{row.uuid(0), row.number(1)};
        });
}

// What the supervisors go on with where a release came without its plan, as it does to those who are none.
base::Result<QJsonObject> planOf(LibraryContext& context, const QUuid& sessionId, const QUuid& feedback, int number)
{
    const auto plan = context.database().first<QJsonObject>(
        QStringLiteral("SELECT id, plan, deleted FROM feedback_versions WHERE feedback_id = ? AND version = ?"),
        {toSql(feedback), number}, [&](const Row& row) -> base::Result<QJsonObject> {
            if (row.flag(2))
                return QJsonObject();
            SealedRow sealed(context.opener(sessionId), kFeedbackVersions, row.uuid(0));
            QJsonObject its = sealed.object("plan", row.bytes(1));
            if (!sealed.status())
                return base::fail(ErrorCategory::Conflict, "the draft of the feedback cannot be read");
            return its;
        });
    return plan.map([](const std::optional<QJsonObject>& its) { return its.value_or(QJsonObject()); });
}

base::Status insertFeedback(LibraryContext& context, AuditEntry& entry, const QUuid& sessionId, const QUuid& feedback,
                            int number, const PackagedVersion& version)
{
    const bool released = version.visibility == Visibility::Trainee;
    const auto supervisors = context.sealer(Scope::Supervision, sessionId);
    const auto everybody = context.sealer(Scope::Shared, sessionId);
    if (!supervisors || !everybody)
        return tl::unexpected(supervisors ? everybody.error() : supervisors.error());
    QVariant composition(QMetaType::fromType<QByteArray>());
    if (released)
        composition = everybody->seal(kFeedbackVersions, "composition", version.id, compositionIn(version.coding));
    base::Result<QJsonObject> plan = planIn(version.coding);
    if (released && plan->isEmpty())
        plan = planOf(context, sessionId, feedback, number - 1);
    if (!plan)
        return tl::unexpected(plan.error());
    return insertVersionRow(context, entry, QLatin1String(kFeedbackVersions),
                            {toSql(version.id), toSql(feedback), number, toSql(version.deleted),
                             toCode(version.visibility),
                             supervisors->seal(kFeedbackVersions, "plan", version.id, *plan), composition,
                             toSql(version.author), toSql(version.createdUs)});
}

} // namespace

base::Status readStates(LibraryContext& context, const QUuid& sessionId, QList<PackagedRecord>& into)
{
    const Connection& database = context.database();
    const auto histories = Histories::read(database, sessionId);
    if (!histories)
        return tl::unexpected(histories.error());
    if (const base::Status marks = readMarks(database, *histories, sessionId, into); !marks)
        return marks;
    const Recordings recordings(context);
    const auto all = recordings.listOfSession(sessionId);
    if (!all)
        return tl::unexpected(all.error());
    QList<RecordingOffset> offsets;
    for (const Recording& one : *all) {
        offsets.append({one.id, one.offset});
        const auto people = recordings.people(one.id);
        if (!people)
            return tl::unexpected(people.error());
        const QUuid id = stateRecord(PackagedKind::Roles, one.id);
        const QJsonObject said = rolesCoding(*people);
        if (rolesIn(said).isEmpty() && !histories->tells(id))
            continue;
        into.append(histories->record(PackagedKind::Roles, id, {}, 0));
        into.back().subject = one.id;
        into.back().versions.back().coding = said;
    }
    if (offsets.size() > 1) {
        into.append(histories->record(PackagedKind::Cameras, stateRecord(PackagedKind::Cameras, sessionId), {}, 0));
        into.back().versions.back().coding = camerasCoding(offsets);
    }
    return {};
}

base::Status readConsents(LibraryContext& context, const QUuid& caseId, const QUuid& sessionId,
                          QList<PackagedRecord>& into)
{
    const Consents consents(context);
    const auto all = consents.listOfCase(caseId);
    if (!all)
        return all.error().category == ErrorCategory::Refused ? base::Status() : tl::unexpected(all.error());
    for (const Consent& one : *all) {
        const QUuid recording = one.terms.recordingId;
        if (!recording.isNull()) {
            const auto its = context.database().number(
                QStringLiteral("SELECT COUNT(*) FROM recordings WHERE id = ? AND session_id = ?"),
                {toSql(recording), toSql(sessionId)});
            if (!its)
                return tl::unexpected(its.error());
            if (*its == 0)
                continue;
        }
        const auto versions = consents.versions(one.id);
        if (!versions)
            return tl::unexpected(versions.error());
        const QUuid of = recording.isNull() ? caseId : recording;
        PackagedRecord record{PackagedKind::Consent, stateRecord(PackagedKind::Consent, of), {}, {}, 0, {}, recording};
        for (const Consent& version : *versions)
            record.versions.append(versionOf(version));
        record.author = record.versions.front().author;
        record.createdUs = record.versions.front().createdUs;
        into.append(std::move(record));
    }
    return {};
}

base::Status readFeedback(LibraryContext& context, const QUuid& sessionId, QList<PackagedRecord>& into)
{
    PackagedRecord record{PackagedKind::Feedback, stateRecord(PackagedKind::Feedback, sessionId), {}, {}, 0, {}};
    const QString sql = QStringLiteral(
        "SELECT n.id, n.author_id, n.created_us, v.id, v.version, v.deleted, v.visibility, v.plan, v.composition, "
        "v.author_id, v.created_us FROM feedbacks n JOIN feedback_versions v ON v.feedback_id = n.id "
        "WHERE n.session_id = ? ORDER BY v.version");
    const base::Status done = context.database().forEach(sql, {toSql(sessionId)}, [&](const Row& row) -> base::Status {
        record.subject = row.uuid(0);
        record.author = row.uuid(1);
        record.createdUs = row.integer(2);
        PackagedVersion version;
        version.id = row.uuid(3);
        version.number = row.number(4);
        version.deleted = row.flag(5);
        version.visibility = fromCode<Visibility>(row.text(6)).value_or(Visibility::Private);
        const bool released = version.visibility == Visibility::Trainee;
        SealedRow plan(context.opener(sessionId), kFeedbackVersions, version.id);
        const QJsonObject planned = plan.object("plan", row.bytes(7));
        SealedRow whole(context.opener(sessionId), kFeedbackVersions, version.id);
        const QJsonObject composition = released ? whole.object("composition", row.bytes(8)) : QJsonObject();
        version.unreadable = released ? !whole.status() : !plan.status();
        version.coding = feedbackCoding(planned, composition);
        version.author = row.uuid(9);
        version.createdUs = row.integer(10);
        record.versions.append(std::move(version));
        return {};
    });
    if (done && !record.versions.isEmpty())
        into.append(std::move(record));
    return done;
}

base::Result<int> takeState(LibraryContext& context, const QUuid& sessionId, const PackagedRecord& record,
                            const QList<PackagedVersion>& versions)
{
    const PackagedVersion newest = record.versions.back();
    return context.change({action(record.kind), toCode(record.kind), subjectOf(sessionId, record), sessionId},
                          [&](AuditEntry& entry) -> base::Result<int> {
                              base::Status done;
                              if (record.kind == PackagedKind::GazeMark)
                                  done = takeMark(context, record, newest);
                              else if (record.kind == PackagedKind::Roles)
                                  done = takeRoles(context, record.subject, newest.coding);
                              else
                                  done = takeCameras(context, sessionId, newest.coding);
                              if (!done)
                                  return tl::unexpected(done.error());
                              QJsonArray ids;
                              for (const PackagedVersion& one : versions)
                                  ids.append(text(one.id));
                              entry.detail.insert(kVersions, ids);
                              return static_cast<int>(versions.size());
                          });
}

base::Result<int> takeConsent(LibraryContext& context, const QUuid& caseId, const PackagedRecord& record,
                              const QList<PackagedVersion>& versions)
{
    const Consents consents(context);
    const auto before = record.subject.isNull() ? consents.ofCase(caseId) : consents.ofRecording(record.subject);
    if (!before)
        return tl::unexpected(before.error());
    const QUuid id = *before ? (*before)->id : QUuid::createUuid();
    int number = *before ? (*before)->version : 0;
    for (const PackagedVersion& version : versions) {
        ConsentDraft terms = consentIn(version.coding);
        terms.caseId = caseId;
        terms.recordingId = record.subject;
        // The words that are here stay, with those that came along.
        terms.remark = joinedRemark(*before ? (*before)->terms.remark : QString(), version.text);
        const auto taken = context.change(
            {QStringLiteral("consent.merged"), QStringLiteral("consent"), id, {}},
            [&](AuditEntry& entry) -> base::Result<int> {
                if (number == 0) {
                    const auto added = context.database().execute(
                        QStringLiteral(
                            "INSERT INTO consents (id, case_id, recording_id, created_us) VALUES (?, ?, ?, ?)"),
                        {toSql(id), toSql(caseId), toSql(record.subject), toSql(context.now())});
                    if (!added)
                        return tl::unexpected(added.error());
                }
                const base::Status stored = insertConsent(context, entry, terms, id, number + 1, version);
                return stored ? base::Result<int>(number + 1) : tl::unexpected(stored.error());
            });
        if (!taken)
            return taken;
        number = *taken;
    }
    return number;
}

base::Result<int> takeFeedback(LibraryContext& context, const QUuid& sessionId, const PackagedRecord& record,
                               const QList<PackagedVersion>& versions)
{
    auto here = feedbackHere(context.database(), sessionId);
    if (!here)
        return tl::unexpected(here.error());
    const QUuid id = *here ? (*here)->id : record.subject;
    int number = *here ? (*here)->newest : 0;
    for (const PackagedVersion& version : versions) {
        const auto taken =
            context.change({QStringLiteral("feedback.merged"), QStringLiteral("feedback"), id, sessionId},
                           [&](AuditEntry& entry) -> base::Result<int> {
                               if (number == 0) {
                                   const auto added = context.database().execute(
                                       QStringLiteral("INSERT INTO feedbacks (id, session_id, author_id, created_us) "
                                                      "VALUES (?, ?, ?, ?)"),
                                       {toSql(id), toSql(sessionId), toSql(record.author), toSql(record.createdUs)});
                                   if (!added)
                                       return tl::unexpected(added.error());
                               }
                               const base::Status stored =
                                   insertFeedback(context, entry, sessionId, id, number + 1, version);
                               return stored ? base::Result<int>(number + 1) : tl::unexpected(stored.error());
                           });
        if (!taken)
            return taken;
        number = *taken;
    }
    return number;
}

} // namespace alliance::db

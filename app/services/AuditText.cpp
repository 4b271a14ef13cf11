#include "app/services/AuditText.h"

#include "app/services/ConsentRules.h"
#include "app/services/Permissions.h"
#include "app/services/RecordingFiles.h"
#include "db/records/Codes.h"
#include "db/records/ReadersChange.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace alliance::app
{
namespace
{

struct Words {
    const char* action;
    const char* text;
};

// What is there, in the order of what a session goes through.
constexpr Words kWords[] = {
    {"library.created", QT_TRANSLATE_NOOP("AuditText", "made the library")},
    {"library.backed_up", QT_TRANSLATE_NOOP("AuditText", "made a backup")},
    {"library.restored", QT_TRANSLATE_NOOP("AuditText", "put back a backup")},
    {"backup.removed", QT_TRANSLATE_NOOP("AuditText", "removed a backup")},
    {"person.added", QT_TRANSLATE_NOOP("AuditText", "added a person")},
    {"person.changed", QT_TRANSLATE_NOOP("AuditText", "changed a person")},
    {"person.removed", QT_TRANSLATE_NOOP("AuditText", "removed a person")},
    {"case.added", QT_TRANSLATE_NOOP("AuditText", "added a case")},
    {"case.changed", QT_TRANSLATE_NOOP("AuditText", "changed a case")},
    {"case.destroyed", QT_TRANSLATE_NOOP("AuditText", "destroyed a case")},
    {"session.added", QT_TRANSLATE_NOOP("AuditText", "added the session")},
    {"session.changed", QT_TRANSLATE_NOOP("AuditText", "changed the session")},
    {"session.moved", QT_TRANSLATE_NOOP("AuditText", "moved the session to another case")},
    {"session.people", QT_TRANSLATE_NOOP("AuditText", "said who takes part")},
    {"session.granted", QT_TRANSLATE_NOOP("AuditText", "let a person open the session")},
    {"session.aligned", QT_TRANSLATE_NOOP("AuditText", "aligned the cameras")},
    {"session.viewed", QT_TRANSLATE_NOOP("AuditText", "opened the session to watch it")},
    {"session.destroy_by", QT_TRANSLATE_NOOP("AuditText", "set until when the session is kept")},
    {"session.destroyed", QT_TRANSLATE_NOOP("AuditText", "destroyed the session")},
    {"recording.added", QT_TRANSLATE_NOOP("AuditText", "imported a recording")},
    {"recording.sealed", QT_TRANSLATE_NOOP("AuditText", "sealed a recording that was plain")},
    {"recording.relocated", QT_TRANSLATE_NOOP("AuditText", "said where a recording is now")},
    {"recording.labelled", QT_TRANSLATE_NOOP("AuditText", "named a recording")},
    {"recording.offset", QT_TRANSLATE_NOOP("AuditText", "moved a camera in time")},
    {"recording.people", QT_TRANSLATE_NOOP("AuditText", "said who is who in the picture")},
    {"recording.ingested", QT_TRANSLATE_NOOP("AuditText", "prepared a recording further")},
    {"recording.measured", QT_TRANSLATE_NOOP("AuditText", "measured a recording")},
    {"derived.stored", QT_TRANSLATE_NOOP("AuditText", "prepared a recording")},
    {"candidate.added", QT_TRANSLATE_NOOP("AuditText", "added a missed moment")},
    {"candidate.decided", QT_TRANSLATE_NOOP("AuditText", "decided on a candidate")},
    {"candidate.restored", QT_TRANSLATE_NOOP("AuditText", "took a decision back")},
    {"candidate.others_restored",
     QT_TRANSLATE_NOOP("AuditText", "took others' decisions back with it, or brought them")},
    {"gaze_mark.added", QT_TRANSLATE_NOOP("AuditText", "marked where somebody looks")},
    {"note.added", QT_TRANSLATE_NOOP("AuditText", "wrote a note")},
    {"note.edited", QT_TRANSLATE_NOOP("AuditText", "edited a note")},
    {"note.removed", QT_TRANSLATE_NOOP("AuditText", "removed a note")},
    {"note.restored", QT_TRANSLATE_NOOP("AuditText", "put a note back")},
    {"marker.added", QT_TRANSLATE_NOOP("AuditText", "coded a marker")},
    {"marker.edited", QT_TRANSLATE_NOOP("AuditText", "edited a marker")},
    {"marker.removed", QT_TRANSLATE_NOOP("AuditText", "removed a marker")},
    {"marker.restored", QT_TRANSLATE_NOOP("AuditText", "put a marker back")},
    {"feedback.added", QT_TRANSLATE_NOOP("AuditText", "began the feedback")},
    {"feedback.edited", QT_TRANSLATE_NOOP("AuditText", "edited the feedback")},
    {"feedback.removed", QT_TRANSLATE_NOOP("AuditText", "removed the feedback")},
    {"feedback.restored", QT_TRANSLATE_NOOP("AuditText", "put back an earlier version of the feedback")},
    {"feedback.released", QT_TRANSLATE_NOOP("AuditText", "released the feedback to the trainee")},
    {"settlement.added", QT_TRANSLATE_NOOP("AuditText", "settled a difference")},
    {"settlement.edited", QT_TRANSLATE_NOOP("AuditText", "settled a difference anew")},
    {"settlement.removed", QT_TRANSLATE_NOOP("AuditText", "left a difference open again")},
    {"settlement.restored", QT_TRANSLATE_NOOP("AuditText", "put back what was settled")},
    {"consent.changed", QT_TRANSLATE_NOOP("AuditText", "recorded consent")},
    {"consent.withdrawn", QT_TRANSLATE_NOOP("AuditText", "recorded that consent was withdrawn")},
    {"collection.added", QT_TRANSLATE_NOOP("AuditText", "made a collection")},
    {"collection.renamed", QT_TRANSLATE_NOOP("AuditText", "renamed a collection")},
    {"collection.moved", QT_TRANSLATE_NOOP("AuditText", "moved a collection")},
    {"collection.removed", QT_TRANSLATE_NOOP("AuditText", "removed a collection")},
    {"collection.restored", QT_TRANSLATE_NOOP("AuditText", "put a collection back")},
    {"example.added", QT_TRANSLATE_NOOP("AuditText", "added a moment to a collection")},
    {"example.retitled", QT_TRANSLATE_NOOP("AuditText", "renamed an example")},
    {"example.moved", QT_TRANSLATE_NOOP("AuditText", "moved an example")},
    {"example.removed", QT_TRANSLATE_NOOP("AuditText", "took a moment out of a collection")},
    {"example.restored", QT_TRANSLATE_NOOP("AuditText", "put an example back")},
    {"report.exported", QT_TRANSLATE_NOOP("AuditText", "exported feedback")},
    {"report.printed", QT_TRANSLATE_NOOP("AuditText", "printed feedback")},
    {"annotations.exported", QT_TRANSLATE_NOOP("AuditText", "exported notes and codes")},
    {"annotations.imported", QT_TRANSLATE_NOOP("AuditText", "imported notes and codes")},
    {"course.exported", QT_TRANSLATE_NOOP("AuditText", "exported the figures of a course")},
    {"signals.exported", QT_TRANSLATE_NOOP("AuditText", "exported the signals")},
    {"still.exported", QT_TRANSLATE_NOOP("AuditText", "exported a picture")},
    {"frames.exported", QT_TRANSLATE_NOOP("AuditText", "exported pictures")},
    {"clip.exported", QT_TRANSLATE_NOOP("AuditText", "exported a clip")},
    {"reel.viewed", QT_TRANSLATE_NOOP("AuditText", "looked at pictures of a made reel")},
    {"reel.discarded", QT_TRANSLATE_NOOP("AuditText", "discarded a reel that had not left")},
    {"reel.exported", QT_TRANSLATE_NOOP("AuditText", "exported a reel of examples")},
    {"library.cases_sealed", QT_TRANSLATE_NOOP("AuditText", "sealed the codes of the cases")},
    {"library.vocabulary_sealed", QT_TRANSLATE_NOOP("AuditText", "sealed what was written in the vocabulary")},
    {"key.made", QT_TRANSLATE_NOOP("AuditText", "made a key")},
    {"access.completed", QT_TRANSLATE_NOOP("AuditText", "finished giving a person access")},
    {"media.verified", QT_TRANSLATE_NOOP("AuditText", "checked the recordings")},
    {"person.passphrase_changed", QT_TRANSLATE_NOOP("AuditText", "changed a passphrase")},
    {"person.passphrase_reset", QT_TRANSLATE_NOOP("AuditText", "set a new passphrase with the recovery key")},
    {"person.taken_in", QT_TRANSLATE_NOOP("AuditText", "took a person in from a package")},
    {"session.released", QT_TRANSLATE_NOOP("AuditText", "released the session to the directors")},
    {"session.release_withdrawn", QT_TRANSLATE_NOOP("AuditText", "took the release to the directors back")},
    {"session.revoked", QT_TRANSLATE_NOOP("AuditText", "took a person's access to the session away")},
    {"session.handed", QT_TRANSLATE_NOOP("AuditText", "handed the session to a guest rater")},
    {"session.rated", QT_TRANSLATE_NOOP("AuditText", "finished rating the session")},
    {"pass.begun", QT_TRANSLATE_NOOP("AuditText", "began the own pass")},
    {"pass.finished", QT_TRANSLATE_NOOP("AuditText", "finished the own pass")},
    {"pass.taken_back", QT_TRANSLATE_NOOP("AuditText", "took back that the own pass comes first")},
    {"session.tagged", QT_TRANSLATE_NOOP("AuditText", "changed the tags of the session")},
    {"session.tags_merged", QT_TRANSLATE_NOOP("AuditText", "merged the tags of a package")},
    {"session.tags_restored", QT_TRANSLATE_NOOP("AuditText", "put back earlier tags of the session")},
    {"candidate.put_back", QT_TRANSLATE_NOOP("AuditText", "put a missed moment back")},
    {"candidate.taken_in", QT_TRANSLATE_NOOP("AuditText", "took a moment in from a package")},
    {"candidate.withdrawn", QT_TRANSLATE_NOOP("AuditText", "removed a missed moment")},
    {"gaze_mark.removed", QT_TRANSLATE_NOOP("AuditText", "removed a mark of where somebody looks")},
    {"gaze_mark.restored", QT_TRANSLATE_NOOP("AuditText", "put back a mark of where somebody looks")},
    {"gaze_mark.taken_in", QT_TRANSLATE_NOOP("AuditText", "took in a mark of where somebody looks from a package")},
    {"passage.added", QT_TRANSLATE_NOOP("AuditText", "marked a stage")},
    {"passage.edited", QT_TRANSLATE_NOOP("AuditText", "edited a stage")},
    {"passage.removed", QT_TRANSLATE_NOOP("AuditText", "removed a stage")},
    {"passage.restored", QT_TRANSLATE_NOOP("AuditText", "put a stage back")},
    {"rating.added", QT_TRANSLATE_NOOP("AuditText", "rated a segment")},
    {"rating.edited", QT_TRANSLATE_NOOP("AuditText", "rated a segment anew")},
    {"rating.removed", QT_TRANSLATE_NOOP("AuditText", "removed the rating of a segment")},
    {"rating.restored", QT_TRANSLATE_NOOP("AuditText", "put the rating of a segment back")},
    {"vocabulary.added", QT_TRANSLATE_NOOP("AuditText", "added a version of the vocabulary")},
    {"vocabulary.changed", QT_TRANSLATE_NOOP("AuditText", "changed the vocabulary")},
    {"vocabulary.locked", QT_TRANSLATE_NOOP("AuditText", "locked the vocabulary")},
    {"vocabulary.unlocked", QT_TRANSLATE_NOOP("AuditText", "unlocked the vocabulary")},
    {"package.exported", QT_TRANSLATE_NOOP("AuditText", "handed on a review package")},
    {"package.opened", QT_TRANSLATE_NOOP("AuditText", "opened a review package")},
    {"package.merged", QT_TRANSLATE_NOOP("AuditText", "merged a review package")},
    {"edit.undone", QT_TRANSLATE_NOOP("AuditText", "undid a step")},
    {"edit.redone", QT_TRANSLATE_NOOP("AuditText", "did a step again")},
    {"audit.exported", QT_TRANSLATE_NOOP("AuditText", "exported the record of changes")},
};

QString isoTime(std::int64_t micros)
{
    const QDateTime whole = QDateTime::fromSecsSinceEpoch(micros / 1'000'000).toUTC();
    return QStringLiteral("%1.%2Z")
        .arg(whole.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")))
        .arg(micros % 1'000'000, 6, 10, QLatin1Char('0'));
}

QByteArray quoted(const QString& text)
{
    return "\"" + text.toUtf8().replace("\"", "\"\"") + "\"";
}

QByteArray csvLine(const db::StoredAuditEvent& event)
{
    const QByteArrayList columns{QByteArray::number(static_cast<qlonglong>(event.sequence)),
                                 isoTime(event.atMicros).toUtf8(),
                                 QByteArray::number(static_cast<qlonglong>(event.atMicros)),
                                 event.person.toUtf8(),
                                 quoted(event.action),
                                 quoted(event.subject),
                                 event.subjectId.toUtf8(),
                                 event.sessionId.toUtf8(),
                                 quoted(event.detail),
                                 event.previousHash.toHex(),
                                 event.hash.toHex()};
    return columns.join(',') + "\r\n";
}

QJsonObject jsonEvent(const db::StoredAuditEvent& event)
{
    return {{QStringLiteral("sequence"), static_cast<qint64>(event.sequence)},
            {QStringLiteral("at"), isoTime(event.atMicros)},
            {QStringLiteral("at_us"), static_cast<qint64>(event.atMicros)},
            {QStringLiteral("person_id"), event.person},
            {QStringLiteral("action"), event.action},
            {QStringLiteral("subject"), event.subject},
            {QStringLiteral("subject_id"), event.subjectId},
            {QStringLiteral("session_id"), event.sessionId},
            {QStringLiteral("detail"), event.detail},
            {QStringLiteral("previous_hash"), QString::fromLatin1(event.previousHash.toHex())},
            {QStringLiteral("hash"), QString::fromLatin1(event.hash.toHex())}};
}

// How far one pass over the record is; it ends where the job was stopped.
struct Steps {
    JobContext job;
    std::int64_t count = 0;
    QString text;

    base::Status at(std::int64_t event) const
    {
        constexpr std::int64_t kEvery = 500;
        if (event % kEvery != 1)
            return {};
        if (job.stopped())
            return base::fail(base::ErrorCategory::Cancelled, "stopped");
        job.progress(static_cast<double>(event) / static_cast<double>(std::max<std::int64_t>(count, 1)), text);
        return {};
    }
};

constexpr double kCheckedPart = 0.5;

// As ConsentService::recordExport() notes it.
QStringList exportParts(const QJsonObject& detail)
{
    QStringList parts;
    if (const auto purpose = db::fromCode<db::ConsentPurpose>(detail[QStringLiteral("purpose")].toString()))
        parts.append(QCoreApplication::translate("AuditText", "purpose: %1").arg(purposeText(*purpose)));
    const auto mask = db::fromCode<db::FaceMask>(detail[QStringLiteral("face_mask")].toString());
    if (mask && *mask != db::FaceMask::None) {
        const auto people = db::maskedPeopleFromCode(detail[QStringLiteral("mask_people")].toString());
        parts.append(people && !people->everybody()
                         ? QCoreApplication::translate("AuditText", "faces %1 (%2)")
                               .arg(faceMaskText(*mask), maskedPeopleText(*people))
                         : QCoreApplication::translate("AuditText", "faces %1").arg(faceMaskText(*mask)));
    }
    if (detail[QStringLiteral("voice_mask")].toBool())
        parts.append(QCoreApplication::translate("AuditText", "voices changed"));
    return parts;
}

// Of a change of who may read something.
QString audienceText(db::Visibility audience)
{
    switch (audience) {
    case db::Visibility::Private:
        return QCoreApplication::translate("AuditText", "from then on for its author alone");
    case db::Visibility::Supervision:
        return QCoreApplication::translate("AuditText", "from then on for those who supervise");
    case db::Visibility::Trainee:
        return QCoreApplication::translate("AuditText", "from then on for all who share the session");
    case db::Visibility::Collection:
        return QCoreApplication::translate("AuditText", "from then on for directors and collections as well");
    }
    return {};
}

struct Released {
    const char* action; // of the change
    const char* wider;
    const char* narrower;
};

constexpr Released kReleased[] = {
    {"note.edited", QT_TRANSLATE_NOOP("AuditText", "released a note"),
     QT_TRANSLATE_NOOP("AuditText", "took the release of a note back")},
    {"marker.edited", QT_TRANSLATE_NOOP("AuditText", "released a marker"),
     QT_TRANSLATE_NOOP("AuditText", "took the release of a marker back")},
    {"passage.edited", QT_TRANSLATE_NOOP("AuditText", "released a stage"),
     QT_TRANSLATE_NOOP("AuditText", "took the release of a stage back")},
    {"rating.edited", QT_TRANSLATE_NOOP("AuditText", "released the rating of a segment"),
     QT_TRANSLATE_NOOP("AuditText", "took the release of a segment's rating back")},
};

// Null: it was another change, or more than that.
const char* releaseText(const QString& action, const QJsonObject& detail, bool wider)
{
    if (detail[db::readers::kMore].toBool())
        return nullptr;
    for (const Released& one : kReleased)
        if (action == QLatin1String(one.action))
            return wider ? one.wider : one.narrower;
    return nullptr;
}

} // namespace

QString auditText(const db::AuditEvent& event)
{
    static const QHash<QString, const char*> words = [] {
        QHash<QString, const char*> all;
        for (const Words& one : kWords)
            all.insert(QString::fromLatin1(one.action), one.text);
        return all;
    }();
    const char* text = words.value(event.action);
    const auto before = db::fromCode<db::Visibility>(event.detail[db::readers::kBefore].toString());
    const auto after = db::fromCode<db::Visibility>(event.detail[db::readers::kAfter].toString());
    const bool readers = before && after && *before != *after;
    if (const char* release = readers ? releaseText(event.action, event.detail, *after > *before) : nullptr)
        text = release;
    QStringList parts{text ? QCoreApplication::translate("AuditText", text) : event.action};
    if (readers)
        parts.append(audienceText(*after));
    if (leftLibrary(event))
        parts += exportParts(event.detail);
    return parts.join(QStringLiteral(" · "));
}

bool leftLibrary(const db::AuditEvent& event)
{
    return event.action == QLatin1String("report.printed") ||
           (event.action.endsWith(QLatin1String(".exported")) && event.action != QLatin1String("audit.exported"));
}

Outcome<AuditExport> exportAudit(LibraryService& library, const QUuid& session, AuditFormat format,
                                 const JobContext& job)
{
    if (const Done may = allowed(library, permission::exportAudit); !may)
        return tl::unexpected<Failure>(may.error());
    const auto fail = [&](const base::Error& error) {
        return tl::unexpected<Failure>(library.failure(error, Subject::Library, pathText(library.folder())));
    };
    const auto count = library.database().audit().count();
    if (!count)
        return fail(count.error());
    const Steps checked{job.part(0, kCheckedPart), *count,
                        QCoreApplication::translate("AuditText", "Checking the record of changes")};
    const Steps written{job.part(kCheckedPart, 1), *count,
                        QCoreApplication::translate("AuditText", "Writing the record of changes")};
    const auto verified = library.database().audit().verify([&](std::int64_t event) { return checked.at(event); });
    if (!verified)
        return fail(verified.error());
    AuditExport out;
    QJsonArray events;
    if (format == AuditFormat::Csv)
        out.bytes = "sequence,at,at_us,person_id,action,subject,subject_id,session_id,detail,previous_hash,hash\r\n";
    const base::Status read =
        library.database().audit().forEachStored(session, [&](const db::StoredAuditEvent& event) -> base::Status {
            if (base::Status on = written.at(event.sequence); !on)
                return on;
            ++out.events;
            out.lastHash = QString::fromLatin1(event.hash.toHex());
            if (format == AuditFormat::Csv)
                out.bytes += csvLine(event);
            else
                events.append(jsonEvent(event));
            return {};
        });
    if (!read)
        return fail(read.error());
    if (format == AuditFormat::Json)
        out.bytes = QJsonDocument(
                        QJsonObject{{QStringLiteral("library"), library.database().id().toString(QUuid::WithoutBraces)},
                                    {QStringLiteral("session"),
                                     session.isNull() ? QString() : session.toString(QUuid::WithoutBraces)},
                                    {QStringLiteral("whole"), session.isNull()},
                                    {QStringLiteral("last_hash"), out.lastHash},
                                    {QStringLiteral("events"), events}})
                        .toJson(QJsonDocument::Indented);
    return out;
}

Done recordAuditExport(LibraryService& library, const QUuid& session, const AuditExport& exported)
{
    const base::Status noted = library.database().audit().record(
        QStringLiteral("audit.exported"), QStringLiteral("library"), library.database().id(), session,
        {{QStringLiteral("events"), exported.events}, {QStringLiteral("last_hash"), exported.lastHash}});
    if (!noted)
        return tl::unexpected<Failure>(library.failure(noted.error(), Subject::Library, pathText(library.folder())));
    return {};
}

Outcome<AuditExport> writeAudit(LibraryService& library, const QUuid& session, AuditFormat format,
                                const std::filesystem::path& file, bool replace, const JobContext& job)
{
    std::error_code ignored;
    if (!replace && std::filesystem::exists(file, ignored))
        return failed(base::ErrorCategory::Conflict, "file exists", Subject::Output, pathText(file));
    auto exported = exportAudit(library, session, format, job);
    if (!exported)
        return exported;
    if (job.stopped())
        return failed(base::ErrorCategory::Cancelled, "stopped", Subject::Output, pathText(file));
    const std::string_view bytes(exported->bytes.constData(), static_cast<std::size_t>(exported->bytes.size()));
    if (const Done written = writeBytes(file, bytes); !written)
        return tl::unexpected<Failure>(written.error());
    if (const Done noted = recordAuditExport(library, session, *exported); !noted)
        return tl::unexpected<Failure>(noted.error());
    return exported;
}

} // namespace alliance::app

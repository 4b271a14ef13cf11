#include "db/repositories/Recordings.h"

#include "db/core/LibraryContext.h"
#include "db/core/LibraryFiles.h"
#include "db/records/Codes.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

// Only recordings of sessions that are sealed to the person who is working.
const QString kSelect = QStringLiteral(
    "SELECT r.id, r.session_id, r.storage, r.path, r.file_name, r.label, r.content_hash, r.size_bytes, r.frame_count, "
    "r.duration_ns, r.offset_ns, r.has_audio, r.facts, r.created_us, r.sealed, r.ingested FROM recordings r "
    "WHERE EXISTS (SELECT 1 FROM content_keys k JOIN key_grants g ON g.key_id = k.id WHERE k.scope = 'session' AND "
    "k.subject_id = r.session_id AND g.person_id = ?) ");

const QString kSelectFile = QStringLiteral(
    "SELECT id, recording_id, kind, path, content_hash, size_bytes, producer, created_us FROM signal_files ");

// A sealed copy is stored as an imported one with its mark.
QString storageColumn(Storage storage)
{
    return toCode(storage == Storage::Linked ? Storage::Linked : Storage::Imported);
}

Storage storageOf(const QString& column, bool sealed)
{
    if (fromCode<Storage>(column) != Storage::Imported)
        return Storage::Linked;
    return sealed ? Storage::Sealed : Storage::Imported;
}

const QString kUnknownPart = QStringLiteral("unknown");

std::function<base::Result<Recording>(const Row&)> mapper(const LibraryContext& context)
{
    return [&context](const Row& row) -> base::Result<Recording> {
        SealedRow sealed(context.opener(row.uuid(1)), "recordings", row.uuid(0), DamagedColumn::Blank);
        Recording recording{row.uuid(0),
                            row.uuid(1),
                            storageOf(row.text(2), row.flag(14)),
                            sealed.text("path", row.bytes(3)),
                            sealed.text("file_name", row.bytes(4)),
                            sealed.text("label", row.bytes(5)),
                            row.text(6),
                            row.integer(7),
                            row.integer(8),
                            {row.integer(9)},
                            {row.integer(10)},
                            row.flag(11),
                            sealed.object("facts", row.bytes(12)),
                            row.time(13),
                            row.flag(14),
                            row.flag(15)};
        if (!sealed.status())
            return tl::unexpected(sealed.status().error());
        // Where a sealed copy is does not need its words.
        if (sealed.anyBlank() && recording.path.isEmpty() && recording.storage == Storage::Sealed)
            recording.path = sealedMediaPath(recording.id);
        return recording;
    };
}

base::Result<SignalFile> fileFrom(const Row& row)
{
    return SignalFile{row.uuid(0), row.uuid(1),    row.text(2), row.text(3),
                      row.text(4), row.integer(5), row.text(6), row.time(7)};
}

bool isContentHash(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^[0-9a-f]{64}$"));
    return pattern.match(text).hasMatch();
}

base::Status check(const RecordingDraft& draft)
{
    if (!isContentHash(draft.contentHash))
        return base::fail(ErrorCategory::Invalid, "content hash");
    if (draft.path.isEmpty() || draft.sizeBytes < 0 || draft.frameCount < 0 || draft.duration.ns < 0)
        return base::fail(ErrorCategory::Invalid, "recording");
    return {};
}

} // namespace

base::Result<Recording> Recordings::create(const RecordingDraft& draft)
{
    if (const base::Status valid = check(draft); !valid)
        return tl::unexpected(valid.error());
    const QUuid id = draft.id.isNull() ? QUuid::createUuid() : draft.id;
    return m_context.change(
        {QStringLiteral("recording.added"), QStringLiteral("recording"), id, draft.sessionId},
        [&](AuditEntry& entry) -> base::Result<Recording> {
            entry.detail.insert(QStringLiteral("storage"), toCode(draft.storage));
            entry.detail.insert(QStringLiteral("content"), draft.contentHash);
            const auto sealer = m_context.sealer(Scope::Session, draft.sessionId);
            if (!sealer)
                return tl::unexpected(sealer.error());
            const auto sealText = [&](const char* column, const QString& text) {
                return sealer->seal("recordings", column, id, text);
            };
            const auto added = m_context.database().execute(
                QStringLiteral("INSERT INTO recordings (id, session_id, storage, path, file_name, label, content_hash, "
                               "size_bytes, frame_count, duration_ns, offset_ns, has_audio, facts, created_us, sealed) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                {toSql(id), toSql(draft.sessionId), storageColumn(draft.storage), sealText("path", draft.path),
                 sealText("file_name", draft.fileName), sealText("label", draft.label), draft.contentHash,
                 toSql(draft.sizeBytes), toSql(draft.frameCount), toSql(draft.duration.ns), toSql(draft.offset.ns),
                 toSql(draft.hasAudio), sealer->seal("recordings", "facts", id, draft.facts), toSql(m_context.now()),
                 toSql(draft.storage != Storage::Imported)});
            if (!added)
                return tl::unexpected(added.error());
            return get(id);
        });
}

base::Result<Recording> Recordings::get(const QUuid& id) const
{
    return required(m_context.database().first<Recording>(kSelect + QStringLiteral("AND r.id = ?"),
                                                          {toSql(m_context.person()), toSql(id)}, mapper(m_context)),
                    "recording");
}

base::Result<QList<Recording>> Recordings::list() const
{
    return m_context.database().list<Recording>(kSelect + QStringLiteral("ORDER BY r.created_us, r.id"),
                                                {toSql(m_context.person())}, mapper(m_context));
}

base::Result<QList<QUuid>> Recordings::ids() const
{
    return m_context.database().list<QUuid>(QStringLiteral("SELECT id FROM recordings ORDER BY created_us, id"), {},
                                            [](const Row& row) -> base::Result<QUuid> { return row.uuid(0); });
}

base::Result<QList<Recording>> Recordings::listOfSession(const QUuid& sessionId) const
{
    return m_context.database().list<Recording>(kSelect +
                                                    QStringLiteral("AND r.session_id = ? ORDER BY r.created_us, r.id"),
                                                {toSql(m_context.person()), toSql(sessionId)}, mapper(m_context));
}

base::Result<QList<Recording>> Recordings::findByHash(const QString& contentHash) const
{
    return m_context.database().list<Recording>(
        kSelect + QStringLiteral("AND r.content_hash = ? ORDER BY r.created_us, r.id"),
        {toSql(m_context.person()), toSql(contentHash)}, mapper(m_context));
}

base::Result<Recording> Recordings::relocate(const QUuid& id, Storage storage, const QString& path)
{
    if (path.isEmpty())
        return base::fail(ErrorCategory::Invalid, "path");
    const auto before = get(id);
    if (!before)
        return tl::unexpected(before.error());
    const bool seals = storage == Storage::Sealed && before->storage == Storage::Imported;
    const QString action = seals ? QStringLiteral("recording.sealed") : QStringLiteral("recording.relocated");
    return m_context.change(
        {action, QStringLiteral("recording"), id, before->sessionId},
        [&](AuditEntry& entry) -> base::Result<Recording> {
            entry.detail.insert(QStringLiteral("storage"), toCode(storage));
            const bool sealed = storage == Storage::Linked ? before->sealed : storage == Storage::Sealed;
            const auto sealer = m_context.sealer(Scope::Session, before->sessionId);
            if (!sealer)
                return tl::unexpected(sealer.error());
            const base::Status done = oneRow(
                m_context.database().execute(
                    QStringLiteral("UPDATE recordings SET storage = ?, path = ?, sealed = ? WHERE id = ?"),
                    {storageColumn(storage), sealer->seal("recordings", "path", id, path), toSql(sealed), toSql(id)}),
                "recording");
            if (!done)
                return tl::unexpected(done.error());
            return get(id);
        });
}

base::Result<Recording> Recordings::relabel(const QUuid& id, const QString& label)
{
    const auto before = get(id);
    if (!before)
        return tl::unexpected(before.error());
    return m_context.change(
        {QStringLiteral("recording.labelled"), QStringLiteral("recording"), id, before->sessionId},
        [&](AuditEntry&) -> base::Result<Recording> {
            const auto sealer = m_context.sealer(Scope::Session, before->sessionId);
            if (!sealer)
                return tl::unexpected(sealer.error());
            const base::Status done =
                oneRow(m_context.database().execute(QStringLiteral("UPDATE recordings SET label = ? WHERE id = ?"),
                                                    {sealer->seal("recordings", "label", id, label), toSql(id)}),
                       "recording");
            if (!done)
                return tl::unexpected(done.error());
            return get(id);
        });
}

base::Result<Recording> Recordings::setOffset(const QUuid& id, base::MediaTime offset)
{
    const auto before = get(id);
    if (!before)
        return tl::unexpected(before.error());
    return m_context.change(
        {QStringLiteral("recording.offset"), QStringLiteral("recording"), id, before->sessionId},
        [&](AuditEntry& entry) -> base::Result<Recording> {
            entry.detail.insert(QStringLiteral("from_ns"), static_cast<qint64>(before->offset.ns));
            entry.detail.insert(QStringLiteral("to_ns"), static_cast<qint64>(offset.ns));
            const base::Status done =
                oneRow(m_context.database().execute(QStringLiteral("UPDATE recordings SET offset_ns = ? WHERE id = ?"),
                                                    {toSql(offset.ns), toSql(id)}),
                       "recording");
            if (!done)
                return tl::unexpected(done.error());
            return get(id);
        });
}

base::Status Recordings::setOffsets(const QUuid& sessionId, const QList<RecordingOffset>& offsets)
{
    return m_context.change(
        {QStringLiteral("session.aligned"), QStringLiteral("session"), sessionId, sessionId},
        [&](AuditEntry& entry) -> base::Status {
            QJsonObject to;
            for (const RecordingOffset& one : offsets) {
                const base::Status done =
                    oneRow(m_context.database().execute(
                               QStringLiteral("UPDATE recordings SET offset_ns = ? WHERE id = ? AND session_id = ?"),
                               {toSql(one.offset.ns), toSql(one.recordingId), toSql(sessionId)}),
                           "recording");
                if (!done)
                    return done;
                to.insert(one.recordingId.toString(QUuid::WithoutBraces), static_cast<qint64>(one.offset.ns));
            }
            entry.detail.insert(QStringLiteral("to_ns"), to);
            return {};
        });
}

base::Status Recordings::setIngested(const QUuid& id, bool ingested)
{
    struct Before {
        QUuid session;
        bool ingested = false;
    };
    const auto before =
        required(m_context.database().first<Before>(
                     QStringLiteral("SELECT session_id, ingested FROM recordings WHERE id = ?"), {toSql(id)},
                     [](const Row& row) -> base::Result<Before> {
                         return Before{row.uuid(0), row.flag(1)};
                     }),
                 "recording");
    if (!before)
        return tl::unexpected(before.error());
    if (before->ingested == ingested)
        return {};
    return m_context.change({QStringLiteral("recording.ingested"), QStringLiteral("recording"), id, before->session},
                            [&](AuditEntry& entry) -> base::Status {
                                entry.detail.insert(QStringLiteral("whole"), ingested);
                                return oneRow(m_context.database().execute(
                                                  QStringLiteral("UPDATE recordings SET ingested = ? WHERE id = ?"),
                                                  {toSql(ingested), toSql(id)}),
                                              "recording");
                            });
}

base::Result<QList<RecordingPerson>> Recordings::people(const QUuid& recordingId) const
{
    return m_context.database().list<RecordingPerson>(
        QStringLiteral("SELECT track, place, part, said_by_reviewer FROM recording_people WHERE recording_id = ? "
                       "ORDER BY track"),
        {toSql(recordingId)}, [](const Row& row) -> base::Result<RecordingPerson> {
            return RecordingPerson{row.number(0), row.text(1), fromCode<SessionPart>(row.text(2)), row.flag(3)};
        });
}

base::Status Recordings::setPeople(const QUuid& recordingId, const QList<RecordingPerson>& people)
{
    const auto recording = get(recordingId);
    if (!recording)
        return tl::unexpected(recording.error());
    return m_context.change(
        {QStringLiteral("recording.people"), QStringLiteral("recording"), recordingId, recording->sessionId},
        [&](AuditEntry& entry) -> base::Status {
            QJsonObject parts;
            QJsonArray said;
            Connection& database = m_context.database();
            if (const auto gone = database.execute(
                    QStringLiteral("DELETE FROM recording_people WHERE recording_id = ?"), {toSql(recordingId)});
                !gone)
                return tl::unexpected(gone.error());
            for (const RecordingPerson& one : people) {
                const QString part = one.part ? toCode(*one.part) : kUnknownPart;
                parts.insert(QString::number(one.track), part);
                if (one.saidByReviewer)
                    said.append(one.track);
                const auto added = database.execute(
                    QStringLiteral("INSERT INTO recording_people (recording_id, track, place, part, said_by_reviewer) "
                                   "VALUES (?, ?, ?, ?, ?)"),
                    {toSql(recordingId), one.track, toSql(one.place), part, toSql(one.saidByReviewer)});
                if (!added)
                    return tl::unexpected(added.error());
            }
            entry.detail.insert(QStringLiteral("parts"), parts);
            entry.detail.insert(QStringLiteral("said"), said);
            return {};
        });
}

base::Result<SignalFile> Recordings::putSignalFile(const SignalFile& file)
{
    static const QRegularExpression kind(QStringLiteral("^[a-z][a-z0-9_]*$"));
    if (!kind.match(file.kind).hasMatch() || !isContentHash(file.contentHash) || file.path.isEmpty() ||
        file.sizeBytes < 0)
        return base::fail(ErrorCategory::Invalid, "derived file");
    const auto recording = get(file.recordingId);
    if (!recording)
        return tl::unexpected(recording.error());
    const QUuid id = QUuid::createUuid();
    return m_context.change(
        {QStringLiteral("derived.stored"), QStringLiteral("signal_file"), id, recording->sessionId},
        [&](AuditEntry& entry) -> base::Result<SignalFile> {
            entry.detail.insert(QStringLiteral("recording"), file.recordingId.toString(QUuid::WithoutBraces));
            entry.detail.insert(QStringLiteral("kind"), file.kind);
            Connection& database = m_context.database();
            if (const auto gone =
                    database.execute(QStringLiteral("DELETE FROM signal_files WHERE recording_id = ? AND kind = ?"),
                                     {toSql(file.recordingId), file.kind});
                !gone)
                return tl::unexpected(gone.error());
            const auto added = database.execute(
                QStringLiteral("INSERT INTO signal_files (id, recording_id, kind, path, content_hash, size_bytes, "
                               "producer, created_us) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
                {toSql(id), toSql(file.recordingId), file.kind, file.path, file.contentHash, toSql(file.sizeBytes),
                 toSql(file.producer), toSql(m_context.now())});
            if (!added)
                return tl::unexpected(added.error());
            return required(
                database.first<SignalFile>(kSelectFile + QStringLiteral("WHERE id = ?"), {toSql(id)}, fileFrom),
                "derived file");
        });
}

base::Result<QList<SignalFile>> Recordings::signalFiles(const QUuid& recordingId) const
{
    return m_context.database().list<SignalFile>(kSelectFile + QStringLiteral("WHERE recording_id = ? ORDER BY kind"),
                                                 {toSql(recordingId)}, fileFrom);
}

base::Result<std::optional<SignalFile>> Recordings::signalFile(const QUuid& recordingId, const QString& kind) const
{
    return m_context.database().first<SignalFile>(kSelectFile + QStringLiteral("WHERE recording_id = ? AND kind = ?"),
                                                  {toSql(recordingId), toSql(kind)}, fileFrom);
}

} // namespace alliance::db

#include "db/repositories/Notes.h"

#include "db/audit/VersionRow.h"
#include "db/core/AuthorSealer.h"
#include "db/core/LibraryContext.h"
#include "db/package/DraftCodings.h"
#include "db/records/Codes.h"
#include "db/records/JsonTexts.h"
#include "db/records/Tags.h"
#include "db/repositories/MomentColumns.h"
#include "db/repositories/VersionedRecords.h"
#include "db/repositories/Vocabulary.h"

#include <algorithm>

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

const QString kSelect = QStringLiteral(
    "SELECT n.id, v.id, v.version, v.deleted, n.session_id, v.recording_id, v.content_hash, v.start_ns, v.end_ns, "
    "v.start_frame, v.end_frame, v.coding, v.text, v.visibility, v.candidate_id, v.marker_id, n.reply_to, n.author_id, "
    "v.author_id, n.created_us, v.created_us FROM notes n JOIN note_versions v ON v.note_id = n.id ");

std::function<base::Result<Note>(const Row&)> noteMapper(const LibraryContext& context)
{
    return [&context](const Row& row) -> base::Result<Note> {
        SealedRow sealed(context.opener(row.uuid(4)), "note_versions", row.uuid(1));
        const QJsonObject coding = sealed.object("coding", row.bytes(11));
        Note note;
        note.id = row.uuid(0);
        note.versionId = row.uuid(1);
        note.version = row.number(2);
        note.deleted = row.flag(3);
        note.sessionId = row.uuid(4);
        note.moment = momentFrom(row, 5);
        note.kind = coding[QStringLiteral("kind")].toString();
        note.text = sealed.text("text", row.bytes(12));
        note.principles = textsIn(coding[QStringLiteral("principles")]);
        note.stage = coding[QStringLiteral("stage")].toString();
        note.codes = textsIn(coding[QStringLiteral("codes")]);
        note.tags = textsIn(coding[QStringLiteral("tags")]);
        note.visibility = fromCode<Visibility>(row.text(13)).value_or(Visibility::Private);
        note.candidateId = row.uuid(14);
        note.markerId = row.uuid(15);
        note.replyTo = row.uuid(16);
        note.author = row.uuid(17);
        note.versionAuthor = row.uuid(18);
        note.created = row.time(19);
        note.edited = row.time(20);
        if (!sealed.status())
            return tl::unexpected(sealed.status().error());
        return note;
    };
}

// Codes that the note has already stay allowed when a pack has lost them since.
base::Status checkCodes(LibraryContext& context, const NoteDraft& draft, const Note* previous)
{
    const auto packs = Vocabulary(context).packs();
    if (!packs)
        return tl::unexpected(packs.error());
    const auto offered = [&packs](const char* list, const QString& code) {
        const auto isCode = [&code](const Term& term) { return !term.retired && term.code == code; };
        return std::any_of(packs->begin(), packs->end(), [&](const VocabularyPack& pack) {
            return std::any_of(pack.lists.begin(), pack.lists.end(), [&](const TermList& one) {
                return (!list || one.code == QLatin1String(list)) &&
                       std::any_of(one.terms.begin(), one.terms.end(), isCode);
            });
        });
    };
    const auto invalid = [](const char* what) { return base::fail(ErrorCategory::Invalid, what); };
    if (!(previous && previous->kind == draft.kind) && !offered("note_kind", draft.kind))
        return invalid("unknown kind of note");
    if (!draft.stage.isEmpty() && !(previous && previous->stage == draft.stage) && !offered("stage", draft.stage))
        return invalid("unknown stage");
    for (const QString& code : draft.principles) {
        if (!(previous && previous->principles.contains(code)) && !offered("principle", code))
            return invalid("unknown principle");
    }
    for (const QString& code : draft.codes) {
        if (!(previous && previous->codes.contains(code)) && !offered(nullptr, code))
            return invalid("unknown code");
    }
    return {};
}

base::Status checkLinks(LibraryContext& context, const NoteDraft& draft)
{
    struct Link {
        QUuid id;
        QString sql;
        const char* what;
    };
    const Link links[] = {
        {draft.candidateId,
         QStringLiteral(
             "SELECT r.session_id FROM candidates c JOIN recordings r ON r.id = c.recording_id WHERE c.id = ?"),
         "candidate"},
        {draft.markerId, QStringLiteral("SELECT session_id FROM markers WHERE id = ?"), "marker"},
        {draft.replyTo, QStringLiteral("SELECT session_id FROM notes WHERE id = ?"), "note"},
    };
    for (const Link& link : links) {
        if (link.id.isNull())
            continue;
        const auto session =
            required(context.database().first<QUuid>(link.sql, {toSql(link.id)},
                                                     [](const Row& row) -> base::Result<QUuid> { return row.uuid(0); }),
                     link.what);
        if (!session)
            return tl::unexpected(session.error());
        if (*session != draft.sessionId)
            return base::fail(ErrorCategory::Invalid, std::string(link.what) + " of another session");
    }
    return {};
}

base::Status checkNote(LibraryContext& context, const NoteDraft& draft, const Note* previous)
{
    const bool wordsMayCome = draft.kind == QStringLiteral("felt_sense") && draft.moment;
    if (draft.text.trimmed().isEmpty() && !wordsMayCome)
        return base::fail(ErrorCategory::Invalid, "blank note");
    if (draft.moment) {
        if (const auto held = checkMoment(context, *draft.moment, draft.sessionId); !held)
            return tl::unexpected(held.error());
    }
    if (base::Status codes = checkCodes(context, draft, previous); !codes)
        return codes;
    if (base::Status tags = checkTags(draft.tags); !tags)
        return tags;
    return checkLinks(context, draft);
}

// All of a note that codes something; nothing of one that is removed.
QStringList codesOf(const NoteDraft& draft, bool deleted)
{
    return deleted
               ? QStringList()
               : draft.principles + QStringList(draft.stage.isEmpty() ? 0 : 1, draft.stage) + draft.codes + draft.tags;
}

// Of whoever has finished rating, codes and tags of notes stay as they are, too.
base::Status mayCode(LibraryContext& context, const QUuid& id, bool deleted, const NoteDraft& draft)
{
    base::Status open = ratingIsOpen(context, draft.sessionId);
    if (open)
        return open;
    const auto before = context.database().first<Note>(
        kSelect + QStringLiteral("WHERE n.id = ? ORDER BY v.version DESC LIMIT 1"), {toSql(id)}, noteMapper(context));
    if (!before)
        return tl::unexpected(before.error());
    const NoteDraft was = *before ? (*before)->draft() : NoteDraft();
    return codesOf(was, *before && (*before)->deleted) == codesOf(draft, deleted) ? base::Status() : open;
}

base::Status insertNoteVersion(LibraryContext& context, AuditEntry& entry, const QUuid& noteId, int version,
                               bool deleted, const NoteDraft& draft)
{
    const auto sealer =
        versionSealer(context, QStringLiteral("notes"), noteId, version, draft.visibility, draft.sessionId);
    if (!sealer)
        return tl::unexpected(sealer.error());
    const QUuid id = context.newRowId();
    entry.sessionId = draft.sessionId;
    return insertVersionRow(context, entry, QStringLiteral("note_versions"),
                            QVariantList{toSql(id), toSql(noteId), version, toSql(deleted), toCode(draft.visibility)} +
                                momentValues(draft.moment) +
                                QVariantList{toSql(draft.candidateId), toSql(draft.markerId),
                                             sealer->seal("note_versions", "coding", id, codingOf(draft)),
                                             sealer->seal("note_versions", "text", id, draft.text),
                                             toSql(context.person()), toSql(context.now())});
}

struct NoteKind {
    using Record = Note;
    using Draft = NoteDraft;
    static constexpr const char* name = "note";

    static QString select() { return kSelect; }
    static auto mapper(const LibraryContext& context) { return noteMapper(context); }
    static base::Status check(LibraryContext& context, const Draft& draft, const Record* previous)
    {
        return checkNote(context, draft, previous);
    }
    static Draft kept(Draft draft, const VersionedRow& row)
    {
        draft.sessionId = row.sessionId;
        draft.replyTo = row.replyTo;
        return draft;
    }
    static auto insertRow(LibraryContext& context, const QUuid& id, const Draft& draft)
    {
        return context.database().execute(
            QStringLiteral("INSERT INTO notes (id, session_id, reply_to, author_id, created_us) "
                           "VALUES (?, ?, ?, ?, ?)"),
            {toSql(id), toSql(draft.sessionId), toSql(draft.replyTo), toSql(context.person()), toSql(context.now())});
    }
    static base::Status insertVersion(LibraryContext& context, AuditEntry& entry, const QUuid& id, int version,
                                      bool deleted, const Draft& draft)
    {
        const base::Status may = mayCode(context, id, deleted, draft);
        return may ? insertNoteVersion(context, entry, id, version, deleted, draft) : may;
    }
    static Note added(const LibraryContext& context, const Draft& draft, const AddedRecord& given)
    {
        Note note;
        note.id = given.id;
        note.versionId = given.versionId;
        note.version = 1;
        note.sessionId = draft.sessionId;
        note.moment = draft.moment;
        note.kind = draft.kind;
        note.text = draft.text;
        note.principles = draft.principles;
        note.stage = draft.stage;
        note.codes = draft.codes;
        note.tags = draft.tags;
        note.visibility = draft.visibility;
        note.candidateId = draft.candidateId;
        note.markerId = draft.markerId;
        note.replyTo = draft.replyTo;
        note.author = context.person();
        note.versionAuthor = context.person();
        note.created = timeFromSql(given.createdUs);
        note.edited = timeFromSql(given.editedUs);
        return note;
    }
};

using NoteRecords = VersionedRecords<NoteKind>;

} // namespace

QJsonObject codingOf(const NoteDraft& draft)
{
    return {{QStringLiteral("kind"), draft.kind},
            {QStringLiteral("principles"), QJsonArray::fromStringList(draft.principles)},
            {QStringLiteral("stage"), draft.stage},
            {QStringLiteral("codes"), QJsonArray::fromStringList(draft.codes)},
            {QStringLiteral("tags"), QJsonArray::fromStringList(draft.tags)}};
}

base::Result<Note> Notes::add(const NoteDraft& draft)
{
    return NoteRecords(m_context).add(draft);
}

base::Result<Note> Notes::get(const QUuid& id) const
{
    return NoteRecords(m_context).get(id);
}

base::Result<QList<Note>> Notes::list(const QUuid& sessionId) const
{
    return NoteRecords(m_context).list(sessionId);
}

base::Result<QList<Note>> Notes::listRemoved(const QUuid& sessionId) const
{
    return NoteRecords(m_context).listRemoved(sessionId);
}

base::Result<Note> Notes::edit(const QUuid& id, const NoteDraft& draft, int basedOn)
{
    return NoteRecords(m_context).edit(id, draft, basedOn);
}

base::Result<Note> Notes::remove(const QUuid& id, int basedOn)
{
    return NoteRecords(m_context).remove(id, basedOn);
}

base::Result<Note> Notes::restore(const QUuid& id, int version, int basedOn)
{
    return NoteRecords(m_context).restore(id, version, basedOn);
}

base::Result<QList<Note>> Notes::versions(const QUuid& id) const
{
    return NoteRecords(m_context).versions(id);
}

} // namespace alliance::db

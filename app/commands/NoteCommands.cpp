#include "app/commands/NoteCommands.h"

#include "app/commands/RemoveTogether.h"
#include "app/services/NoteService.h"

namespace alliance::app
{
namespace
{

template <typename Change>
Command command(const QUuid& session, const QString& kind, Change change)
{
    return {session, editName(kind, {}), [change](LibraryService& library) -> Done {
                NoteService notes(library);
                const Outcome<db::Note> done = change(notes);
                if (!done)
                    return tl::unexpected<Failure>(done.error());
                return {};
            }};
}

} // namespace

Command addNote(const db::NoteDraft& draft)
{
    return command(draft.sessionId, editkind::kNoteAdd, [draft](NoteService& notes) { return notes.add(draft); });
}

Command editNote(const db::Note& before, const db::NoteDraft& after)
{
    return command(before.sessionId, editkind::kNoteEdit,
                   [id = before.id, basedOn = before.version, after](NoteService& notes) {
                       return notes.edit(id, basedOn, after);
                   });
}

Command removeNote(const db::Note& note)
{
    return command(note.sessionId, editkind::kNoteRemove,
                   [id = note.id, basedOn = note.version](NoteService& notes) { return notes.remove(id, basedOn); });
}

Command removeNotes(const QList<db::Note>& notes)
{
    return removeTogether<NoteService>(editkind::kNoteRemove, notes);
}

Command restoreNote(const db::Note& now, int version)
{
    return command(now.sessionId, editkind::kNoteRestore,
                   [id = now.id, basedOn = now.version, version](NoteService& notes) {
                       return notes.restore(id, version, basedOn);
                   });
}

} // namespace alliance::app

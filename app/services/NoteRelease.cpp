#include "app/services/NoteRelease.h"

#include "app/services/EditStep.h"

namespace alliance::app
{

QList<db::Note> heldBack(const QList<db::Note>& notes, const QUuid& person)
{
    QList<db::Note> own = notes;
    own.removeIf([&](const db::Note& note) {
        return note.author != person || note.visibility != db::Visibility::Private || note.deleted;
    });
    return own;
}

Outcome<int> releaseToSupervisor(LibraryService& library, const QUuid& session, const QList<db::Note>& notes)
{
    const QList<db::Note> own = heldBack(notes, library.database().person());
    return asEdit(library, session, [&](EditStep& step) -> Outcome<int> {
        QList<EditStep> steps;
        for (const db::Note& note : own) {
            db::NoteDraft draft = note.draft();
            draft.visibility = db::Visibility::Supervision;
            const auto edited = library.database().notes().edit(note.id, draft, note.version);
            if (!edited)
                return tl::unexpected<Failure>(
                    library.failure(edited.error(), Subject::Note, note.id.toString(QUuid::WithoutBraces)));
            steps.append(versionStep(editkind::kNoteEdit, note.id, note.version, edited->version));
        }
        step = togetherStep(steps, editdoing::kRelease);
        return static_cast<int>(own.size());
    });
}

} // namespace alliance::app

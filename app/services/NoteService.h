#pragma once
// Notes on moments, in threads of replies.

#include "app/services/RecordService.h"
#include "media/index/FrameIndex.h"

namespace alliance::app
{

// The place of `range` (start == end: a moment) with frames and content hash; Invalid when it is outside the recording.
Outcome<db::Moment> momentOn(const db::Recording& recording, const media::FrameIndex& index, base::TimeRange range);

struct NoteKind {
    using Record = db::Note;
    using Draft = db::NoteDraft;
    static constexpr Subject subject = Subject::Note;
    inline static const QString& kAdd = editkind::kNoteAdd;
    inline static const QString& kEdit = editkind::kNoteEdit;
    inline static const QString& kRemove = editkind::kNoteRemove;
    inline static const QString& kRestore = editkind::kNoteRestore;
    static db::Notes records(db::Library& library) { return library.notes(); }
    static db::NoteDraft tidied(db::NoteDraft draft);
    // The text is not blank (but for a felt sense whose words may come later), and every code is in the vocabulary or
    // on the note already.
    static Done check(LibraryService& library, const db::NoteDraft& draft, const db::Note* before);
};

// A note and how deep it is in its thread: 0 is no reply.
struct ThreadedNote {
    db::Note note;
    int depth = 0;
};

// Notes by time, each followed by its replies in order of writing. A reply whose note is not among them stands for
// itself.
QList<ThreadedNote> threaded(const QList<db::Note>& notes);

class NoteService : public RecordService<NoteKind>
{
public:
    using RecordService::RecordService;

    // The place of a range on the session's first recording, with its stored index.
    Outcome<db::Moment> moment(const QUuid& session, base::TimeRange range);
    // The notes by time, each followed by its replies in order of writing. A reply whose note was removed, or may not
    // be read, stands for itself.
    Outcome<QList<ThreadedNote>> threads(const QUuid& session);
};

} // namespace alliance::app

#pragma once
// Notes on moments. Every call is one transaction with its audit row; edits make versions, nothing is overwritten.

#include "app/services/LibraryService.h"
#include "media/index/FrameIndex.h"

namespace alliance::app
{

// The place of `range` (start == end: a moment) with frames and content hash; Invalid when it is outside the recording.
Outcome<db::Moment> momentOn(const db::Recording& recording, const media::FrameIndex& index, base::TimeRange range);

class NoteService
{
public:
    explicit NoteService(LibraryService& library) : m_library(library) {}

    // The same on the session's first recording, with its stored index.
    Outcome<db::Moment> moment(QUuid session, base::TimeRange range);

    // Invalid when the text is blank or a code is not in the vocabulary.
    Outcome<db::Note> add(const db::NoteDraft& draft);
    // Conflict when `basedOn` is not the newest version. An unchanged draft makes no version.
    Outcome<db::Note> edit(QUuid note, int basedOn, const db::NoteDraft& draft);
    Outcome<db::Note> remove(QUuid note, int basedOn);
    // A new version with the content of `version`; 0 is "removed".
    Outcome<db::Note> restore(QUuid note, int version, int basedOn);

    Outcome<db::Note> note(QUuid id);
    // In order of time; removed ones left out.
    Outcome<QList<db::Note>> list(QUuid session);
    // Oldest first.
    Outcome<QList<db::Note>> history(QUuid note);

private:
    Done check(const db::NoteDraft& draft);
    template <typename T>
    Outcome<T> named(base::Result<T> result, const QString& name) const;

    LibraryService& m_library;
};

} // namespace alliance::app

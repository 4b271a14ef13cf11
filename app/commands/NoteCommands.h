#pragma once
#include "app/commands/Command.h"
#include "db/records/Note.h"

namespace alliance::app
{

Command addNote(const db::NoteDraft& draft);
// `before` is what the person saw.
Command editNote(const db::Note& before, const db::NoteDraft& after);
Command removeNote(const db::Note& note);
Command removeNotes(const QList<db::Note>& notes); // of one session, at least one, as one step
// `now` is what the person saw.
Command restoreNote(const db::Note& now, int version);

} // namespace alliance::app

#pragma once
// What is being written in a session and not saved yet, as one draft: a JSON array of the notes (see NoteWork.h) with
// everything else as its last element, which readers of notes take for a blank one. Pure.

#include <QByteArray>
#include <QJsonObject>

namespace alliance::app
{

// Of that last element; each is its owner's business.
enum class DraftPart {
    Marker,   // that is being coded (see MarkerWork.h)
    Reason,   // for setting candidates aside
    StopTape, // the line under the picture
};

// `draft` with other notes (as toJson(NoteWorks) writes them; empty: none); the parts stay. Empty: nothing is left.
QByteArray draftWithNotes(const QByteArray& draft, const QByteArray& notes);
// `draft` with another such part (empty: none); everything else stays.
QByteArray draftWithPart(const QByteArray& draft, DraftPart part, const QJsonObject& content);
QJsonObject partIn(const QByteArray& draft, DraftPart part); // empty: none

} // namespace alliance::app

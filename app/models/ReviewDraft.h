#pragma once
// What is being written in a session and not saved yet, as one draft: a JSON array of the notes (see NoteWork.h) with
// the marker that is being coded (see MarkerWork.h) as its last element, which readers of notes take for a blank one.
// Pure.

#include <QByteArray>
#include <QJsonObject>

namespace alliance::app
{

// `draft` with other notes (as toJson(NoteWorks) writes them; empty: none); the marker stays. Empty: nothing is left.
QByteArray draftWithNotes(const QByteArray& draft, const QByteArray& notes);
// `draft` with another marker (empty: none); the notes stay.
QByteArray draftWithMarker(const QByteArray& draft, const QJsonObject& marker);
QJsonObject markerIn(const QByteArray& draft); // empty: none

} // namespace alliance::app

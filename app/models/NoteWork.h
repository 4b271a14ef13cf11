#pragma once
// A note that is being written: what the editor holds before it becomes a note, and after that while it is changed.
// Kept as JSON (sealed by the library) so that nothing that was typed is lost.

#include "db/records/Note.h"

#include <QByteArray>
#include <QHash>

namespace alliance::app
{

struct NoteWork {
    QUuid note;            // the one that is being changed; null: a new one
    int basedOn = 0;       // its version
    bool placed = false;   // has a place; a new note gets it with its first letter
    base::TimeRange range; // start == end: a moment
    QString kind;
    QString text;
    QStringList principles;
    QString stage;
    db::Visibility visibility = db::Visibility::Private;
    QUuid candidate;
    QUuid marker;
    QUuid replyTo; // null: no reply
    QStringList codes;
    QStringList tags;

    static NoteWork of(const db::Note& note);
    bool blank() const; // nothing that anyone would miss
    bool sameContent(const NoteWork& other) const;
    bool isAt(base::TimeRange place, const QUuid& ofCandidate) const; // on the same candidate, or touching the range
    friend bool operator==(const NoteWork&, const NoteWork&) = default;
};

// Notes being written, by the id of the note that is changed (null: the new one).
using NoteWorks = QHash<QUuid, NoteWork>;

QByteArray toJson(const NoteWorks& works);
// What cannot be read is left out.
NoteWorks noteWorksFromJson(const QByteArray& json);

} // namespace alliance::app

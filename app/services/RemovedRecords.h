#pragma once
// What was removed of a session and can be brought back: notes, markers, stages and ratings, in words for people.

#include "app/services/Failure.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUuid>

namespace alliance::app
{

class LibraryService;

struct RemovedItem {
    enum class Kind { Note, Marker, Stage, Ratings };
    Kind kind = Kind::Note;
    QUuid id;
    int version = 0; // that removed it
    QUuid author;
    QUuid removedBy;
    QString remover; // name; empty when not known
    QDateTime at;    // UTC
    QString what;    // "Note · Observation"
    QString place;   // as placeText()
    QString words;   // text or comment; may be empty
};

// The latest removal first. What the person may not read, or what does not open, is left out.
Outcome<QList<RemovedItem>> removedOf(LibraryService& library, const QUuid& session);

// Refused: somebody else wrote it and took it away themselves; it is not for this person to show it again.
Done mayBringBack(const QUuid& author, const QUuid& removedBy, const QUuid& person);

// As it was before: one step (see RecordService::bringBack).
Done bringBack(LibraryService& library, const RemovedItem& item);

} // namespace alliance::app

#pragma once
// A timestamped text by a person on a moment. Every edit, removal and restoring makes a version.

#include "db/records/Moment.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace alliance::db
{

enum class Visibility {
    Private,     // its author
    Supervision, // author and supervisor
    Trainee,     // released to the trainee
    Collection,  // released to the collection
};

struct NoteDraft {
    QUuid sessionId;
    std::optional<Moment> moment; // none: on the session as a whole
    QString kind;                 // code of vocabulary list "note_kind", such as "observation"; sealed
    QString text;                 // sealed; blank only for kind "felt_sense" on a moment: the words may come later
    QStringList principles;       // codes "M1" to "M10"; sealed
    QString stage;                // code "S1" to "S4" or empty; sealed
    QStringList codes;            // further vocabulary codes ("W2", "R5"); sealed
    Visibility visibility = Visibility::Private;
    QUuid candidateId; // null: none
    QUuid markerId;    // null: none
    QUuid replyTo;     // null: not a reply; the note it answers; cannot be changed by an edit
    QStringList tags;  // free words, see Tags.h; sealed
    friend bool operator==(const NoteDraft&, const NoteDraft&) = default;
};

struct Note {
    QUuid id;
    QUuid versionId;
    int version = 0; // from 1
    bool deleted = false;
    QUuid sessionId;
    std::optional<Moment> moment;
    QString kind;
    QString text;
    QStringList principles;
    QString stage;
    QStringList codes;
    Visibility visibility = Visibility::Private;
    QUuid candidateId;
    QUuid markerId;
    QUuid replyTo;
    QStringList tags;
    QUuid author;        // of the note
    QUuid versionAuthor; // of this version
    QDateTime created;   // UTC, first version
    QDateTime edited;    // UTC, this version

    // What an edit starts from.
    NoteDraft draft() const
    {
        return {sessionId, moment,     kind,        text,     principles, stage,
                codes,     visibility, candidateId, markerId, replyTo,    tags};
    }
};

} // namespace alliance::db

#pragma once
// One step that a person can take back in a session: what it was, as data. It outlives the program.

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QUuid>

#include <cstdint>

namespace alliance::db
{

enum class EditState {
    Done,
    Undone,  // can be done again
    Dropped, // another edit was made after it was taken back
};

struct Edit {
    QUuid id;
    QUuid sessionId; // null: of the library
    QUuid person;
    std::int64_t position = 0; // in the order of making, from 1, of this person in this session
    QString kind;              // "note.add", "candidate.decide", ...
    // Of a session: ids, version numbers, codes and numbers, never texts; it is not sealed. Of the library: sealed.
    QJsonObject body;
    EditState state = EditState::Done;
    QDateTime created; // UTC
};

} // namespace alliance::db

#pragma once
// One recorded therapy hour. May have several recordings (cameras).

#include "db/vault/NamedKey.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QUuid>

#include <optional>

namespace alliance::db
{

enum class SessionPart { Patient, Therapist, Supervisor, Observer };

// A session that is about to be entered: what comes with it is sealed before it has a row.
struct SessionSeed {
    QUuid id;
    NamedKey key;
};

struct SessionDraft {
    QUuid caseId;
    int number = 0; // place in the case, counted from 1; 0 lets create() take the next free number
    QDate heldOn;   // may be invalid: not known
    QString label;  // free text, may be empty; sealed under the session's key
    std::optional<SessionSeed> seed = {}; // of Library::seedSession(); nothing: id and key are made here
};

struct Session {
    QUuid id;
    QUuid caseId;
    int number = 0;
    QDate heldOn;
    QString label;
    QDateTime created; // UTC
};

struct SessionPerson {
    QUuid personId;
    SessionPart part = SessionPart::Patient;
    friend bool operator==(const SessionPerson&, const SessionPerson&) = default;
};

} // namespace alliance::db

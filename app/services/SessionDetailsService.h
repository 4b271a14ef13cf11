#pragma once
// What was entered with a session, its recordings and its case, put right later: number, date and title; name; code
// and label. Every change is one transaction with its audit events; what is of the session is one step of the session,
// what is of the case one of the library. A session is moved to another case by SessionMoveService, which is no step.

#include "app/services/EditStep.h"

#include <QDate>

#include <optional>

namespace alliance::app
{

// Nothing: as it is.
struct SessionChange {
    std::optional<int> number;
    std::optional<QDate> heldOn; // invalid: not known
    std::optional<QString> title;
};

struct CaseChange {
    std::optional<QString> code;
    std::optional<QString> label;
};

struct RecordingName {
    QUuid recording;
    QString label; // empty: it is called as its file
};

class SessionDetailsService
{
public:
    explicit SessionDetailsService(LibraryService& library) : m_library(library) {}

    // Refused: the role, or the date of a session that is not this person's to rule (Ownership.h). Invalid: a number
    // below 1, a day to come, a blank code. Conflict: the case has that number,
    // the library has that code. What changes nothing is no step.
    Outcome<db::Session> changeSession(const QUuid& session, const SessionChange& change);
    Outcome<db::Case> changeCase(const QUuid& caseId, const CaseChange& change);
    // A step of its session. Refused: the role.
    Outcome<db::Recording> renameRecording(const RecordingName& name);
    // All, or nothing.
    Done change(const QUuid& session, const SessionChange& ofSession, const CaseChange& ofCase,
                const QList<RecordingName>& names = {});

private:
    Done check(const db::Session& now, const db::SessionDraft& wanted);
    Done check(const db::Case& now, const db::CaseDraft& wanted);

    LibraryService& m_library;
};

} // namespace alliance::app

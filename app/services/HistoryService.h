#pragma once
// Undo and redo of what the person who works did in a session, or (session null) with consents, cases and collections,
// from what is stored: also after the program was closed or killed. Taking back a change of definitions, roles or marks
// finds behaviours and candidates anew from the stored signals. Each call is one transaction with its audit events.

#include "app/services/EditReplay.h"
#include "app/services/FindingsService.h"
#include "app/services/LibraryService.h"
#include "db/records/Edit.h"

#include <optional>

namespace alliance::app
{

// The step that undo would take back and the one that redo would do again.
struct NextSteps {
    std::optional<db::Edit> undo;
    std::optional<db::Edit> redo;

    QString undoName() const; // for people; empty: nothing
    QString redoName() const;
};

class HistoryService
{
public:
    // `onHand`: of the session that is worked on, where it is in memory; otherwise read from the library when needed.
    explicit HistoryService(LibraryService& library, MeasuredSession onHand = {})
        : m_library(library), m_onHand(std::move(onHand))
    {
    }

    Outcome<NextSteps> next(const QUuid& session);
    Outcome<QList<db::Edit>> list(const QUuid& session); // oldest first; dropped ones too

    // Returns the step. Refused: the role, or a consent, does not allow it now. Invalid: there is none. Conflict:
    // somebody has changed the thing since, or the next step is not `expected` (null: whatever it is); nothing has
    // changed then.
    Outcome<db::Edit> undo(const QUuid& session, const QUuid& expected = {});
    Outcome<db::Edit> redo(const QUuid& session, const QUuid& expected = {});

private:
    Outcome<db::Edit> go(const QUuid& session, const QUuid& expected, Replay direction);
    Failure failure(const base::Error& error, const QUuid& session) const;
    Done inLibrary(const db::Edit& edit, Replay direction, const std::function<base::Status()>& change);
    Done findAnew(const db::Edit& edit, Replay direction, const std::function<base::Status()>& change);

    LibraryService& m_library;
    MeasuredSession m_onHand;
};

} // namespace alliance::app

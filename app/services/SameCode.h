#pragma once
// Cases that share their code. Whoever cannot read a case makes another one of the same code when they file a session
// under it; to whoever may open both they are told apart by the beginning of their ids, which `--case` takes as well.

#include "app/services/LibraryService.h"
#include "db/records/Case.h"

#include <QSet>

#include <optional>

namespace alliance::app
{

// "HERON · 3f2a91bc"
QString markedCode(const QString& code, const QUuid& id);
bool isMarked(const QString& shown, const QString& code); // as above, whichever case it is
// Of the cases of these sessions, or of these cases that have sessions, those whose code another one of them has.
QSet<QUuid> casesThatShareTheirCode(const QList<SessionItem>& sessions);
QSet<QUuid> casesThatShareTheirCode(const QList<db::Case>& cases);
// The code, marked where the case is one of `shared`.
QString codeAmong(const QSet<QUuid>& shared, const QString& code, const QUuid& id);
// The session with its case's code marked where another case among these sessions has it.
SessionItem toldApart(SessionItem session, const QList<SessionItem>& among);

struct NamedCase {
    QUuid id;
    QString name; // its code; where it shares that: "HERON (3f2a91bc: 2 sessions, 2 Mar 2026 – 4 May 2026)"
};
// Those of the library that this person may read, but for one; by code.
Outcome<QList<NamedCase>> otherCases(LibraryService& library, const QUuid& thanThis);

// What somebody who files or changes something calls a case: its code, the beginning of its id, or both as above.
// Nothing: none is called so. Conflict, with the ids of all: several have that code; one whose sessions were moved to
// another one is not meant.
Outcome<std::optional<db::Case>> caseCalled(LibraryService& library, const QString& text);

// That there are other cases of the code of this one, which what is done to it does not touch, and how they are put
// together; empty: there is none that has sessions.
Outcome<QString> sameCodeText(LibraryService& library, const QUuid& caseId);

} // namespace alliance::app

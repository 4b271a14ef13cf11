#pragma once
// Steps on the details of a session, a recording or a case, and until when a session is kept. Dates and numbers stand
// in them as they are; words (title, code, label) in their object "sealed", which db/repositories/Edits.cpp keeps under
// the key of the session or the case. Only what a step changed is in it, and only that is looked at when it is
// replayed; see EditReplay.h.

#include "app/services/EditReplay.h"
#include "app/services/EditStep.h"

namespace alliance::app
{

// As stored, like those of EditStep.h; the last one is of the library.
namespace editkind
{
inline const QString kSessionDetails = QStringLiteral("session.details");
inline const QString kRecordingLabel = QStringLiteral("recording.label");
inline const QString kDestroyBy = QStringLiteral("session.destroy_by");
inline const QString kCaseDetails = QStringLiteral("case.details");
} // namespace editkind

// Contexts of a Conflict: what a step would put back is somebody else's by now.
inline constexpr const char* kCodeTakenSince = "another case has the code";
inline constexpr const char* kNumberTakenSince = "another session has the number";

// Of no kind where nothing differs.
EditStep sessionDetailsStep(const db::Session& before, const db::Session& after);
EditStep caseDetailsStep(const db::Case& before, const db::Case& after);
EditStep recordingLabelStep(const db::Recording& before, const db::Recording& after);
EditStep destroyByStep(const QDate& before, const QDate& after); // invalid: not set

base::Status moveSessionDetails(db::Library& library, const db::Edit& edit, Replay direction);
base::Status moveCaseDetails(db::Library& library, const db::Edit& edit, Replay direction);
base::Status moveRecordingLabel(db::Library& library, const db::Edit& edit, Replay direction);
base::Status moveDestroyBy(db::Library& library, const db::Edit& edit, Replay direction);

// As set for this session; invalid: not set.
base::Result<QDate> destroyByOf(db::Library& library, const QUuid& session);

} // namespace alliance::app

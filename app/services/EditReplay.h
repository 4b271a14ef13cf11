#pragma once
// Takes a stored step back, or does it again, for every kind: as free functions of what is stored. Each changes
// something only while the thing is as the step left it (undo) or found it (redo): Conflict otherwise, which means that
// somebody else has changed it since. To be called inside a transaction.

#include "db/Library.h"
#include "db/records/Edit.h"
#include "vision/candidates/Settings.h"

#include <QJsonArray>

#include <optional>

namespace alliance::app
{

enum class Replay { Undo, Redo };

// Whether findings follow from it and have to be made anew.
bool changesFindings(const db::Edit& edit);
// Of a change of definitions: those to find with. Nothing: as they are.
base::Result<std::optional<vision::Settings>> definitionsAfter(const db::Edit& edit, Replay direction);

// `definitions`: those that stand, for a change of definitions, which is only checked here.
base::Status replay(db::Library& library, const db::Edit& edit, Replay direction, const vision::Settings& definitions);

// Bodies of the kinds that have neither record nor versions.
QJsonObject alignBody(const QList<db::RecordingOffset>& before, const QList<db::RecordingOffset>& after);
QJsonObject rolesBody(const QUuid& recording, const QList<db::RecordingPerson>& before,
                      const QList<db::RecordingPerson>& after);
QJsonObject peopleBody(const QList<db::SessionPerson>& added);
QJsonObject definitionsBody(const vision::Settings& before, const vision::Settings& after);

} // namespace alliance::app

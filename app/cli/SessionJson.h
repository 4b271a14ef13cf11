#pragma once
// Records of a library as JSON for --json. Times in seconds and nanoseconds, frames beside them.

#include "app/services/LibraryTypes.h"
#include "db/records/Note.h"

#include <QJsonObject>

namespace alliance::app::cli
{

// `ownOnly`: without what was counted of others.
QJsonObject sessionJson(const SessionItem& session, bool ownOnly);
QJsonObject noteJson(const db::Note& note, const QString& author);
QJsonObject candidateJson(const CandidateItem& candidate);
// Recording, range and frames.
void addMoment(QJsonObject& json, const db::Moment& moment);

} // namespace alliance::app::cli

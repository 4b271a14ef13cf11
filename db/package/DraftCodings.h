#pragma once
// The coding of a draft as the library seals it, which is PackagedVersion::coding.

#include "db/records/Marker.h"
#include "db/records/Note.h"
#include "db/records/Passage.h"
#include "db/records/Rating.h"

#include <QJsonObject>

namespace alliance::db
{

QJsonObject codingOf(const NoteDraft& draft);
QJsonObject codingOf(const MarkerDraft& draft);
QJsonObject codingOf(const PassageDraft& draft);
QJsonObject codingOf(const RatingDraft& draft);

} // namespace alliance::db

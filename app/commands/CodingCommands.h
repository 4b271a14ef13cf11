#pragma once
// Edits of what people coded: markers, stages, ratings of segments, tags of the session.

#include "app/commands/Command.h"
#include "app/services/RemovedRecords.h"
#include "db/records/Marker.h"
#include "db/records/Passage.h"
#include "db/records/TagVersion.h"

#include <QMap>

namespace alliance::app
{

// Accepts the candidate that it names, too, when nobody has decided on that one.
Command addMarker(const db::MarkerDraft& draft);
// `before` is what the person saw.
Command editMarker(const db::Marker& before, const db::MarkerDraft& after);
Command removeMarker(const db::Marker& marker);
Command removeMarkers(const QList<db::Marker>& markers); // of one session, at least one, as one step
Command tagMarkers(const QList<db::Marker>& markers, const QStringList& tags); // likewise: beside those that each has
Command restoreMarker(const db::Marker& now, int version);

// See PassageService.
Command beginStage(const QUuid& session, const QString& stage, base::MediaTime at);
Command endStage(const QUuid& session, base::MediaTime at);
Command editPassage(const db::Passage& before, const db::PassageDraft& after);
Command removePassage(const db::Passage& passage);
Command restorePassage(const db::Passage& now, int version);

// Values of 0 take a value away; see RatingService.
Command rateSegment(const QUuid& session, const db::Moment& segment, const QMap<QString, int>& values);
Command restoreRating(const QUuid& session, const QUuid& rating, int basedOn, int version);

// A removed note, marker, stage or rating, as it was before.
Command bringBack(const QUuid& session, const RemovedItem& item);

Command tagSession(const QUuid& session, const QStringList& tags, int basedOn);
Command restoreTags(const QUuid& session, int version, int basedOn);

Command restoreSettlement(const QUuid& session, const QUuid& settlement, int version);

} // namespace alliance::app

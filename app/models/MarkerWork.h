#pragma once
// A marker that is being coded: what the editor shows and has not saved yet. Kept as JSON (sealed by the library), so
// that nothing that was typed is lost.

#include "app/models/MarkerCode.h"

#include <QJsonObject>

#include <optional>

namespace alliance::app
{

struct MarkerWork {
    QUuid marker;    // the one that is being changed; null: a new one
    int basedOn = 0; // its version
    bool placed = false;
    base::TimeRange range; // start == end: a moment
    MarkerCode code;
    QString comment;
    QStringList tags;
    db::Visibility visibility = db::Visibility::Private;
    QUuid candidate;

    static MarkerWork of(const db::Marker& stored);
    bool sameContent(const db::Marker& stored) const;
    bool isAt(base::TimeRange place, const QUuid& ofCandidate) const; // on the same candidate, or touching the range
};

QJsonObject toJson(const MarkerWork& work);
// Nothing: it is no marker with a place.
std::optional<MarkerWork> markerWorkFromJson(const QJsonObject& json);

// The one that is shown, and those that were put aside for it.
QJsonObject toJson(const std::optional<MarkerWork>& shown, const QList<MarkerWork>& aside); // empty: none
QList<MarkerWork> asideFromJson(const QJsonObject& json);

} // namespace alliance::app

#pragma once
// What a person said about the sightings of a reel's check, as a file that goes with one reel.

#include "app/services/ReelCheck.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace alliance::app
{

struct LookedAt {
    ReelSighting sighting;
    std::optional<bool> face; // false: no face shows; true: a face, cover the place; nothing: not yet looked at
};

struct ReelLook {
    QByteArray reel; // which reel it belongs to, see ReelDraft::identity()
    QList<LookedAt> places;

    // Is the sighting inside one that a person found to be none, or had covered?
    bool settles(const ReelSighting& sighting) const;
    // What a person had covered.
    std::vector<media::ReelCover> covers() const;
};

// JSON: {"reel":"...","places":[{"cut":1,"from":..,"to":..,"frames":..,"source_frame":..,"time_ns":..,
// "box":[x,y,w,h],"score":..,"face":null}]}. `cut` counts from 1, "to" is the last frame, "face" is for the person.
QByteArray lookJson(const ReelLook& look);
QJsonObject placeJson(const LookedAt& place);
std::optional<LookedAt> placeFrom(const QJsonObject& json); // nothing: not such a place
// Invalid: not such a file.
base::Result<ReelLook> lookFrom(const QByteArray& json);

} // namespace alliance::app

#pragma once
// What was measured of the people in a picture, in the picture's own coordinates: only what is stored, nothing new. The
// mesh of a face is a general one (GenericFace.h), placed and turned as the head was measured. Pure.

#include "vision/signals/SessionSignals.h"

#include <QLineF>
#include <QPointF>

#include <optional>
#include <vector>

namespace alliance::app
{

// Of one person; points are shares of the picture's width and height.
struct OverlayFace {
    QPointF centre;
    double height = 0; // forehead to chin, share of the picture's height
    QPointF arrow;     // from the centre: where the nose points, as long as half the face when it points sideways
    std::vector<QLineF> mesh; // empty when the face is turned away
    double confidence = 0;
};

struct OverlayBody {
    QLineF shoulders;
    QPointF torso;
    double confidence = 0;
};

struct OverlayPerson {
    int id = 0;
    std::optional<OverlayFace> face;
    std::optional<OverlayBody> body;
};

struct MeasurementOverlay {
    std::vector<OverlayPerson> people;
    bool empty() const { return people.empty(); }
};

// The samples nearest to `time`; those further away than they are usually apart are not shown.
MeasurementOverlay overlayAt(const vision::SessionSignals& measured, base::MediaTime time);

} // namespace alliance::app

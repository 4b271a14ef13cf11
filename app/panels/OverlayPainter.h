#pragma once
#include "app/models/MeasurementOverlay.h"
#include "app/resources/Theme.h"

class QPainter;

namespace alliance::app
{

// Faces with the direction they point to, shoulders and how sure the measurement is, over the picture that lies in
// `picture`; words at its upper edge say that the mesh of the faces is a general one. Lines are light with a dark edge,
// so that they are seen on any picture. Stateless.
void paintOverlay(QPainter& painter, const QRectF& picture, const MeasurementOverlay& overlay, const Theme& theme);

} // namespace alliance::app

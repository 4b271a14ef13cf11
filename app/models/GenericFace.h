#pragma once
// A face like anybody's, as a coarse mesh. It stands for a measured head where only the place, size and direction of
// the head are kept and no points of the face. Pure.

#include "vision/signals/Samples.h"

#include <QLineF>
#include <QPointF>
#include <QSizeF>

#include <vector>

namespace alliance::app
{

// All in pixels of the upright frame, as the camera sees it that the head direction was fitted with (focal length: the
// width of the frame; see vision/face/HeadDirection.h).
struct FaceDrawing {
    std::vector<QLineF> mesh; // what faces the camera; empty for the back of a head
    QPointF nose;             // the point half a face in front of the middle: where the nose points
};

FaceDrawing drawnFace(const vision::FaceSample& face, QSizeF frame);

} // namespace alliance::app

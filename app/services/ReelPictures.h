#pragma once
// The text on the pictures of a reel. Draws with QPainter: needs a QGuiApplication.

#include "app/services/Failure.h"
#include "media/export/ClipSink.h"
#include "media/export/ReelSpec.h"

#include <QImage>
#include <QRectF>
#include <QSize>
#include <QString>

#include <functional>

namespace alliance::app
{

// `size` in pixels of the reel everywhere. Long text is made smaller, then cut.
base::Image titleCard(const QSize& size, const QString& title, const QString& below);
// At the lower border, on a dark ground.
media::ReelOverlay captionOverlay(const QSize& size, const QString& text, base::TimeRange shown);
// At the upper border, so faint that one can look past it.
media::ReelOverlay watermarkOverlay(const QSize& size, const QString& text, base::TimeRange shown);

// Frames of a film that is not handed out yet, each with a frame round a place (parts of the picture).
struct MarkedPlace {
    std::int64_t frame = 0;
    QRectF box;
};
// What the picture of a place, by its number from 0, is given to. An error ends the work with it.
using PlaceWatch = std::function<base::Status(qsizetype, const QImage&)>;
// In the order asked for. Blocking; fails as reading the film or `watch` does.
base::Status markedPictures(const media::ClipSink& film, const QList<MarkedPlace>& places, const PlaceWatch& watch);

} // namespace alliance::app

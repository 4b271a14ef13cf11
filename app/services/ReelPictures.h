#pragma once
// The text on the pictures of a reel. Draws with QPainter: needs a QGuiApplication.

#include "media/export/ReelSpec.h"

#include <QImage>
#include <QRectF>
#include <QSize>
#include <QString>

#include <vector>

namespace alliance::app
{

// `size` in pixels of the reel everywhere. Long text is made smaller, then cut.
base::Image titleCard(const QSize& size, const QString& title, const QString& below);
// At the lower border, on a dark ground.
media::ReelOverlay captionOverlay(const QSize& size, const QString& text, base::TimeRange shown);
// Lifts those that are shown at once with an earlier one above it; to the upper border where there is no more room.
void stackCaptions(std::vector<media::ReelOverlay>& captions);
// At the upper border, light with a dark edge: legible on every picture, and one can look past it. In several lines
// where it is long.
media::ReelOverlay watermarkOverlay(const QSize& size, const QString& text, base::TimeRange shown);

// The picture with a line round a place (parts of it).
QImage markedPicture(QImage picture, const QRectF& box);

} // namespace alliance::app

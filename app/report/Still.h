#pragma once
// Pictures as files.

#include "media/base/Image.h"

#include <QByteArray>

namespace alliance::app
{

// RGB or grey, lossless. Empty when the view is.
QByteArray encodePng(base::ImageView view);
// quality 1..100.
QByteArray encodeJpeg(base::ImageView view, int quality);

} // namespace alliance::app

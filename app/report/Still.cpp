#include "app/report/Still.h"

#include <QBuffer>
#include <QImage>
#include <QImageWriter>

namespace alliance::app
{
namespace
{

QByteArray encode(base::ImageView view, const char* format, int quality)
{
    if (view.empty())
        return {};
    const QImage image(view.data, view.width, view.height, static_cast<qsizetype>(view.stride),
                       view.format == base::PixelFormat::Gray8 ? QImage::Format_Grayscale8 : QImage::Format_RGB888);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    return writer.write(image) ? bytes : QByteArray();
}

} // namespace

QByteArray encodePng(base::ImageView view)
{
    constexpr int kFast = 80; // Qt maps quality to zlib's level: high is fast
    return encode(view, "png", kFast);
}

QByteArray encodeJpeg(base::ImageView view, int quality)
{
    return encode(view, "jpeg", quality);
}

} // namespace alliance::app

#include "media/qt/QtVideoOutput.h"

#include <QVideoFrameFormat>

#include <cstring>

namespace alliance::media
{
namespace
{

// Shares the image's pixels with the QImage.
QImage wrap(const base::Image& image)
{
    const base::ImageView view = image.view();
    auto* keep = new base::Image(image);
    return QImage(
        view.data, view.width, view.height, static_cast<qsizetype>(view.stride), QImage::Format_RGB888,
        [](void* held) { delete static_cast<base::Image*>(held); }, keep);
}

} // namespace

base::Result<QImage> toQImage(const VideoFrame& frame, int maxWidth)
{
    auto image = toRgb(frame, maxWidth);
    if (!image)
        return tl::unexpected(image.error());
    return wrap(*image);
}

QtVideoOutput::QtVideoOutput(QObject* parent) : QObject(parent) {}

bool QtVideoOutput::present(const VideoFrame& frame)
{
    base::Result<base::Image> image = [&] {
        const std::scoped_lock lock(m_convertMutex);
        return m_converter.convert(frame, m_maxWidth.load());
    }();
    if (!image)
        return false;
    {
        const std::scoped_lock lock(m_mutex);
        m_picture = wrap(*image);
        m_source = frame;
    }
    Q_EMIT pictureReady(frame.frame, frame.time.ns, frame.damaged);
    return true;
}

QImage QtVideoOutput::picture() const
{
    const std::scoped_lock lock(m_mutex);
    return m_picture;
}

QVideoFrame QtVideoOutput::videoFrame() const
{
    const QImage image = picture().convertToFormat(QImage::Format_RGBX8888);
    if (image.isNull())
        return {};
    QVideoFrame frame(QVideoFrameFormat(image.size(), QVideoFrameFormat::Format_RGBX8888));
    if (!frame.map(QVideoFrame::WriteOnly))
        return {};
    const int bytes = std::min(frame.bytesPerLine(0), static_cast<int>(image.bytesPerLine()));
    for (int y = 0; y < image.height(); ++y)
        std::memcpy(frame.bits(0) + static_cast<std::ptrdiff_t>(y) * frame.bytesPerLine(0), image.constScanLine(y),
                    static_cast<std::size_t>(bytes));
    frame.unmap();
    return frame;
}

VideoFrame QtVideoOutput::source() const
{
    const std::scoped_lock lock(m_mutex);
    return m_source;
}

} // namespace alliance::media

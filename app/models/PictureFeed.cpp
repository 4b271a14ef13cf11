#include "app/models/PictureFeed.h"

#include <QMetaObject>

#include <cmath>
#include <cstdlib>

namespace alliance::app
{
namespace
{

// A small copy rounds its sides: a picture that differs by no more has the shape of the full one.
bool sameShape(media::PictureSize a, media::PictureSize b)
{
    const double wide = static_cast<double>(a.width) * b.height;
    const double high = static_cast<double>(b.width) * a.height;
    return std::abs(wide - high) <= 0.02 * wide;
}

} // namespace

PictureFeed::PictureFeed(QObject* parent) : QObject(parent) {}

void PictureFeed::present(const media::VideoFrame& frame)
{
    const std::scoped_lock lock(m_mutex);
    m_latest = frame;
    startLocked();
}

void PictureFeed::setBox(QSize box)
{
    const std::scoped_lock lock(m_mutex);
    if (box == m_box)
        return;
    m_box = box;
    if (!m_latest.empty())
        startLocked();
}

void PictureFeed::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_task.cancel();
    m_latest = {};
    m_done = {};
    m_posted = false;
    ++m_generation;
}

void PictureFeed::startLocked()
{
    m_task.start([this, frame = m_latest, box = m_box, generation = m_generation](const std::stop_token&) {
        convert(frame, box, generation);
    });
}

void PictureFeed::convert(const media::VideoFrame& frame, QSize box, std::uint64_t generation)
{
    if (frame.empty())
        return post({}, generation);
    const media::PictureSize own = media::uprightSize(frame);
    if (!frame.preview)
        m_full = own;
    const media::PictureSize shape = sameShape(own, m_full) ? m_full : own;
    QSize wanted;
    if (!box.isEmpty())
        wanted = QSize(shape.width, shape.height).scaled(box, Qt::KeepAspectRatio);
    m_converter.setMaxWidth(wanted.width() > 0 ? wanted.width() : 0);
    if (!m_converter.present(frame))
        return;
    QImage image = m_converter.picture();
    if (!wanted.isEmpty() && image.size() != wanted)
        image = image.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    post({std::move(image), frame.frame, frame.time, frame.damaged, frame.preview,
          frame.preview ? media::VideoFrame() : frame},
         generation);
}

void PictureFeed::post(ViewPicture picture, std::uint64_t generation)
{
    const std::scoped_lock lock(m_mutex);
    if (generation != m_generation)
        return;
    m_done = std::move(picture);
    if (!std::exchange(m_posted, true))
        QMetaObject::invokeMethod(this, &PictureFeed::deliver, Qt::QueuedConnection);
}

void PictureFeed::deliver()
{
    ViewPicture picture;
    {
        const std::scoped_lock lock(m_mutex);
        if (!std::exchange(m_posted, false))
            return;
        picture = m_done;
    }
    Q_EMIT ready(picture);
}

} // namespace alliance::app

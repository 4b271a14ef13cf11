#include "app/models/FramePictures.h"

namespace alliance::app
{

FramePictures::FramePictures(std::shared_ptr<const base::ByteStore> derived,
                             std::shared_ptr<const media::FrameIndex> index, QSize box)
    : m_derived(std::move(derived)), m_index(std::move(index)), m_box(box)
{
}

void FramePictures::prepare()
{
    if (m_proxy && m_strip)
        return;
    if (auto opened = media::ScrubProxy::open(m_derived, m_index))
        m_proxy = std::move(*opened);
    if (auto opened = media::ThumbnailStrip::open(m_derived, m_index))
        m_strip = std::move(*opened);
}

QImage FramePictures::exactly(std::int64_t frame)
{
    prepare();
    if (!m_proxy || !m_proxy->has(frame))
        return {};
    const base::Result<media::VideoFrame> small = m_proxy->frame(frame);
    if (!small)
        return {};
    const media::PictureSize whole = media::uprightSize(*small);
    m_converter.setMaxWidth(QSize(whole.width, whole.height).scaled(m_box, Qt::KeepAspectRatio).width());
    return m_converter.present(*small) ? m_converter.picture() : QImage();
}

QImage FramePictures::nearby(std::int64_t frame)
{
    prepare();
    if (!m_strip)
        return {};
    const base::Result<media::Thumbnail> kept = m_strip->nearest(m_index->timeOf(frame));
    if (!kept)
        return {};
    const base::ImageView view = kept->picture.view();
    return QImage(view.data, view.width, view.height, static_cast<qsizetype>(view.stride), QImage::Format_RGB888)
        .scaled(m_box, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace alliance::app

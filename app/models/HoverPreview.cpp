#include "app/models/HoverPreview.h"

#include "media/ingest/ScrubProxy.h"
#include "media/ingest/ThumbnailStrip.h"
#include "media/qt/QtVideoOutput.h"

#include <QMetaObject>

namespace alliance::app
{

struct HoverPreview::Source {
    std::shared_ptr<const base::ByteStore> derived;
    std::shared_ptr<const media::FrameIndex> index;
    std::unique_ptr<media::ScrubProxy> proxy;
    std::unique_ptr<media::ThumbnailStrip> strip;
    media::QtVideoOutput converter;

    void prepare()
    {
        if (proxy && strip)
            return;
        if (auto opened = media::ScrubProxy::open(derived, index))
            proxy = std::move(*opened);
        if (auto opened = media::ThumbnailStrip::open(derived, index))
            strip = std::move(*opened);
    }

    QImage exactly(std::int64_t frame)
    {
        if (!proxy || !proxy->has(frame))
            return {};
        const base::Result<media::VideoFrame> small = proxy->frame(frame);
        if (!small)
            return {};
        const media::PictureSize whole = media::uprightSize(*small);
        converter.setMaxWidth(QSize(whole.width, whole.height).scaled(kBox, Qt::KeepAspectRatio).width());
        return converter.present(*small) ? converter.picture() : QImage();
    }

    QImage nearby(std::int64_t frame)
    {
        if (!strip)
            return {};
        const base::Result<media::Thumbnail> kept = strip->nearest(index->timeOf(frame));
        if (!kept)
            return {};
        const base::ImageView view = kept->picture.view();
        return QImage(view.data, view.width, view.height, static_cast<qsizetype>(view.stride), QImage::Format_RGB888)
            .scaled(kBox, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
};

HoverPreview::HoverPreview(QObject* parent) : QObject(parent) {}
HoverPreview::~HoverPreview() = default;

void HoverPreview::open(std::shared_ptr<const base::ByteStore> derived, std::shared_ptr<const media::FrameIndex> index)
{
    cancel();
    m_exact.clear();
    m_source = index ? std::make_shared<Source>() : nullptr;
    if (m_source) {
        m_source->derived = std::move(derived);
        m_source->index = std::move(index);
    }
}

void HoverPreview::request(qint64 frame)
{
    if (!m_source)
        return;
    const std::uint64_t generation = ++m_generation;
    if (const QImage* known = m_exact.object(frame)) {
        m_task.cancel();
        Q_EMIT ready(frame, *known, true);
        return;
    }
    // A picture takes some milliseconds: one that is begun is finished, so that a moving pointer gets pictures, too.
    m_task.start([this, frame, generation, source = m_source](const std::stop_token&) {
        source->prepare();
        QImage picture = source->exactly(frame);
        const bool exact = !picture.isNull();
        if (!exact)
            picture = source->nearby(frame);
        QMetaObject::invokeMethod(
            this,
            [this, frame, picture, exact, generation, source] {
                if (source == m_source)
                    deliver(frame, picture, exact, generation);
            },
            Qt::QueuedConnection);
    });
}

void HoverPreview::cancel()
{
    ++m_generation;
    m_task.cancel();
}

void HoverPreview::deliver(qint64 frame, const QImage& picture, bool exact, std::uint64_t generation)
{
    // Of an earlier place of the pointer: kept, for the pointer may come back.
    if (exact)
        m_exact.insert(frame, new QImage(picture));
    if (generation == m_generation)
        Q_EMIT ready(frame, picture, exact);
}

} // namespace alliance::app

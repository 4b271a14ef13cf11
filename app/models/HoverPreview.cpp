#include "app/models/HoverPreview.h"

#include "media/base/ByteStore.h"
#include "media/ingest/ScrubProxy.h"
#include "media/qt/QtVideoOutput.h"

#include <QMetaObject>

namespace alliance::app
{

struct HoverPreview::Source {
    std::filesystem::path derived;
    std::shared_ptr<const media::FrameIndex> index;
    std::unique_ptr<media::ScrubProxy> proxy;
    media::QtVideoOutput converter;

    void prepare()
    {
        if (proxy)
            return;
        const std::shared_ptr<const base::ByteStore> store = base::openFolderStore(derived);
        if (auto opened = media::ScrubProxy::open(store, index))
            proxy = std::move(*opened);
        converter.setMaxWidth(kWidth);
    }

    QImage convert(const base::Result<media::VideoFrame>& frame)
    {
        return frame && converter.present(*frame) ? converter.picture() : QImage();
    }
};

HoverPreview::HoverPreview(QObject* parent) : QObject(parent) {}
HoverPreview::~HoverPreview() = default;

void HoverPreview::open(const std::filesystem::path& derived, std::shared_ptr<const media::FrameIndex> index)
{
    cancel();
    m_exact.clear();
    m_source = index ? std::make_shared<Source>() : nullptr;
    if (m_source) {
        m_source->derived = derived;
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
        QImage picture;
        bool exact = false;
        if (source->proxy && source->proxy->has(frame)) {
            picture = source->convert(source->proxy->frame(frame));
            exact = !picture.isNull();
        }
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

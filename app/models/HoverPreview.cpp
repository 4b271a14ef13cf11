#include "app/models/HoverPreview.h"

#include "app/models/FramePictures.h"

#include <QMetaObject>

namespace alliance::app
{

HoverPreview::HoverPreview(QObject* parent) : QObject(parent) {}
HoverPreview::~HoverPreview() = default;

void HoverPreview::open(std::shared_ptr<const base::ByteStore> derived, std::shared_ptr<const media::FrameIndex> index)
{
    cancel();
    m_exact.clear();
    m_source = index ? std::make_shared<FramePictures>(std::move(derived), std::move(index), kBox) : nullptr;
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

#pragma once
// Small pictures for the pointer that hovers over the timeline: exactly the frame from the scrub proxy, else the
// nearest one that was kept while the recording was prepared, else none. In a thread of its own; the newest request
// wins; what was made is kept for a while.

#include "app/models/LatestTask.h"
#include "media/base/ByteStore.h"
#include "media/index/FrameIndex.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSize>

#include <memory>

namespace alliance::app
{

class FramePictures;

class HoverPreview : public QObject
{
    Q_OBJECT

public:
    static constexpr QSize kBox{240, 136}; // pixels that a picture fills at the most

    explicit HoverPreview(QObject* parent = nullptr);
    ~HoverPreview() override;

    // `derived`: what is derived from the recording. A null index: no recording.
    void open(std::shared_ptr<const base::ByteStore> derived, std::shared_ptr<const media::FrameIndex> index);
    // ready() follows, at once when the picture is known; not for requests that a newer one overtakes.
    void request(qint64 frame);
    void cancel();

Q_SIGNALS:
    // `exact`: the picture is the frame itself, not one near it. A null picture: there is none yet.
    void ready(qint64 frame, const QImage& picture, bool exact);

private:
    void deliver(qint64 frame, const QImage& picture, bool exact, std::uint64_t generation);

    std::shared_ptr<FramePictures> m_source; // touched by the task's thread only
    QCache<qint64, QImage> m_exact{96};
    std::uint64_t m_generation = 0; // of open() and request()
    LatestTask m_task;              // last: its work uses the members above
};

} // namespace alliance::app

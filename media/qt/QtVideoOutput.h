#pragma once
// Carries the player's pictures into the window's thread. The latest picture wins; slow painting never queues up.

#include "media/base/Result.h"
#include "media/decode/VideoFrame.h"

#include <QImage>
#include <QObject>
#include <QVideoFrame>

#include <atomic>
#include <mutex>

namespace alliance::media
{

// Upright RGB picture (Format_RGB888), no copy kept by the frame. See RgbConverter::convert for failures.
base::Result<QImage> toQImage(const VideoFrame& frame, int maxWidth = 0);

class QtVideoOutput : public QObject
{
    Q_OBJECT
public:
    explicit QtVideoOutput(QObject* parent = nullptr);

    // Any thread. Converts here (so not in the window's thread) and announces it by pictureReady. False: it cannot be
    // converted and the picture before stays.
    bool present(const VideoFrame& frame);
    // Pictures are converted no wider than this; 0: as recorded. Any thread.
    void setMaxWidth(int pixels) { m_maxWidth = pixels; }

    // The latest picture, for the receiver of pictureReady or a repaint. Any thread.
    QImage picture() const;
    QVideoFrame videoFrame() const; // the same for a QVideoSink
    VideoFrame source() const;      // the frame it was made from

Q_SIGNALS:
    // Emitted from the presenting thread: connect from a QObject of the window's thread (queued by Qt).
    void pictureReady(qint64 frame, qint64 timeNs, bool damaged);

private:
    mutable std::mutex m_mutex;
    QImage m_picture;
    VideoFrame m_source;
    RgbConverter m_converter; // guarded by m_convertMutex
    std::mutex m_convertMutex;
    std::atomic<int> m_maxWidth{0};
};

} // namespace alliance::media

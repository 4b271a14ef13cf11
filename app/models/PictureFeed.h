#pragma once
// The way of one view's pictures from the player's thread into the window: converted and scaled in a thread of its own,
// the newest wins, so that neither the player nor the window ever waits.

#include "app/models/LatestTask.h"
#include "media/base/MediaTime.h"
#include "media/decode/VideoFrame.h"
#include "media/qt/QtVideoOutput.h"

#include <QImage>
#include <QObject>
#include <QSize>

#include <cstdint>
#include <mutex>

namespace alliance::app
{

struct ViewPicture {
    QImage image;         // upright, square pixels; null: this camera recorded nothing at this time
    qint64 frame = -1;    // of this view's recording
    base::MediaTime time; // on this view's recording
    bool damaged = false;
    bool preview = false;            // the exact frame, in less detail until the full one is there
    media::VideoFrame recorded = {}; // what it was made of; empty: a preview, or nothing
};

class PictureFeed : public QObject
{
    Q_OBJECT

public:
    explicit PictureFeed(QObject* parent = nullptr);

    // Any thread, returns at once. An empty frame gives a null picture.
    void present(const media::VideoFrame& frame);
    // Pictures are made to fill this box (pixels of the screen); empty: as they were recorded.
    void setBox(QSize box);
    // Pictures on their way never arrive.
    void clear();

Q_SIGNALS:
    // In this object's thread; pictures that came while it was busy are left out.
    void ready(const alliance::app::ViewPicture& picture);

private:
    void startLocked(); // conversion of the latest frame; m_mutex is held
    void convert(const media::VideoFrame& frame, QSize box, std::uint64_t generation);
    void post(ViewPicture picture, std::uint64_t generation);
    void deliver();

    media::QtVideoOutput m_converter; // used in the task's thread
    media::PictureSize m_full;        // of the last picture in full detail; task's thread only
    std::mutex m_mutex;
    media::VideoFrame m_latest;
    QSize m_box;
    ViewPicture m_done;
    bool m_posted = false;
    std::uint64_t m_generation = 0; // of clear()
    LatestTask m_task;              // last: its work uses the members above
};

} // namespace alliance::app

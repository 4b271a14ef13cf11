#include "app/models/EarlyLook.h"

#include "app/services/RecordingFiles.h"

#include <QMetaObject>

#include <utility>

namespace alliance::app
{

EarlyLook::EarlyLook(QObject* parent) : QObject(parent) {}

void EarlyLook::open(const RecordingItem& recording, std::shared_ptr<const media::FrameIndex> known)
{
    close();
    m_task.start([this, recording, known = std::move(known), generation = m_generation](const std::stop_token&) {
        auto source = openRecording(recording);
        if (!source)
            return;
        auto opened = media::EarlyPictures::open(std::move(*source), known);
        if (!opened)
            return;
        QMetaObject::invokeMethod(
            this,
            [this, pictures = std::shared_ptr<media::EarlyPictures>(std::move(*opened)), generation] {
                if (generation == m_generation)
                    m_pictures = pictures;
            },
            Qt::QueuedConnection);
    });
}

void EarlyLook::close()
{
    ++m_generation;
    m_task.cancel();
    m_pictures.reset();
    m_next.reset();
    m_busy = false;
}

void EarlyLook::request(base::MediaTime time)
{
    if (!m_pictures)
        return;
    if (m_busy)
        m_next = time;
    else
        look(time);
}

void EarlyLook::look(base::MediaTime time)
{
    m_busy = true;
    m_task.start([this, pictures = m_pictures, time, generation = m_generation](const std::stop_token& stop) {
        auto found = pictures->at(time, stop);
        QMetaObject::invokeMethod(
            this,
            [this, found = std::move(found), generation] {
                if (generation == m_generation)
                    take(found);
            },
            Qt::QueuedConnection);
    });
}

void EarlyLook::take(const base::Result<media::VideoFrame>& found)
{
    m_busy = false;
    const auto next = std::exchange(m_next, std::nullopt);
    if (!found) {
        close();
        Q_EMIT failed();
        return;
    }
    if (next)
        look(*next);
    Q_EMIT this->found(*found);
}

} // namespace alliance::app

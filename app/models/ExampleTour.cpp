#include "app/models/ExampleTour.h"

#include "app/models/PlaceOnSession.h"
#include "app/models/PlaybackController.h"
#include "app/models/ReviewSession.h"

#include <algorithm>

namespace alliance::app
{

ExampleTour::ExampleTour(ReviewSession& session, PlaybackController& playback, QObject* parent)
    : QObject(parent), m_session(session), m_playback(playback)
{
    m_title.setSingleShot(true);
    connect(&m_title, &QTimer::timeout, this, &ExampleTour::play);
    connect(&m_session, &ReviewSession::positionChanged, this, [this](qint64, base::MediaTime time) {
        arrive();
        follow(time);
    });
    connect(&m_session, &ReviewSession::playingChanged, this, [this](bool playing) {
        // A moment that goes to the end of the recording.
        if (!playing && isOn() && m_started && !m_done && m_session.currentFrame() + 1 >= m_session.frameCount())
            finish();
    });
    connect(&m_session, &ReviewSession::openFailed, this, &ExampleTour::end);
    connect(&m_session, &ReviewSession::opened, this, [this] {
        // Somebody has opened another one.
        if (isOn() && m_session.sessionId() != m_stops[m_index].session)
            end();
        else if (isOn() && m_session.cameras().isEmpty())
            QTimer::singleShot(m_titleMs, this, &ExampleTour::next); // it cannot be played: the picture says why
    });
}

const TourStop* ExampleTour::stop() const
{
    return isOn() ? &m_stops[m_index] : nullptr;
}

void ExampleTour::start(const QString& name, const QList<TourStop>& stops, int from)
{
    if (stops.isEmpty())
        return;
    m_name = name;
    m_stops = stops;
    go(std::clamp(from, 0, count() - 1));
}

void ExampleTour::next()
{
    if (isOn() && m_index + 1 < count())
        go(m_index + 1);
    else
        end();
}

void ExampleTour::previous()
{
    if (isOn())
        go(std::max(0, m_index - 1));
}

void ExampleTour::again()
{
    if (isOn())
        go(m_index);
}

void ExampleTour::end()
{
    if (!isOn())
        return;
    m_title.stop();
    m_stops.clear();
    m_index = 0;
    m_waiting = false;
    Q_EMIT changed();
}

void ExampleTour::keepOnly(const QSet<QUuid>& examples)
{
    if (!isOn())
        return;
    if (!examples.contains(stop()->example)) {
        m_playback.pause();
        return end();
    }
    const auto isGone = [&](const TourStop& one) { return !examples.contains(one.example); };
    m_index -= static_cast<int>(std::count_if(m_stops.cbegin(), m_stops.cbegin() + m_index, isGone));
    if (m_stops.removeIf(isGone) > 0)
        Q_EMIT changed();
}

void ExampleTour::go(int index)
{
    m_index = index;
    m_seek = Seek::Wanted;
    m_waiting = true;
    m_started = false;
    m_done = false;
    m_playback.pause();
    m_title.start(m_titleMs);
    Q_EMIT changed();
    const QUuid wanted = m_stops[m_index].session;
    if (m_session.isOpen() && m_session.sessionId() == wanted)
        arrive();
    else
        Q_EMIT sessionNeeded(wanted);
}

base::TimeRange ExampleTour::range() const
{
    const db::Moment& moment = m_stops[m_index].moment;
    base::TimeRange range{timeOnSession(m_session, moment.recordingId, moment.range.start),
                          timeOnSession(m_session, moment.recordingId, moment.range.end)};
    if (moment.isPoint()) {
        range.start.ns = std::max<std::int64_t>(0, range.start.ns - kBeforePoint.ns);
        range.end.ns += kAfterPoint.ns;
    }
    range.end = std::min(range.end, m_session.duration());
    return range;
}

// The session shows a picture: from now on it can be gone elsewhere.
void ExampleTour::arrive()
{
    if (!isOn() || !m_waiting || m_session.currentFrame() < 0 || m_session.sessionId() != m_stops[m_index].session)
        return;
    const base::MediaTime start = range().start;
    if (m_seek == Seek::Wanted) {
        m_seek = Seek::OnItsWay;
        const db::Moment& moment = m_stops[m_index].moment;
        if (moment.isPoint())
            m_session.whenListed(start, [this, start] { m_session.seekToTime(start); });
        else
            seekToPlace(m_session, moment.recordingId, moment.range.start, moment.startFrame);
    }
    if (m_session.frameAt(start) != m_session.currentFrame())
        return;
    m_seek = Seek::There;
    m_waiting = false;
    play();
}

void ExampleTour::play()
{
    if (!isOn() || m_waiting || m_title.isActive() || m_started)
        return;
    m_started = true;
    Q_EMIT changed();
    m_playback.play();
}

void ExampleTour::follow(base::MediaTime time)
{
    if (isOn() && m_started && !m_done && m_session.isPlaying() && time >= range().end)
        finish();
}

void ExampleTour::finish()
{
    if (m_index + 1 < count())
        return go(m_index + 1);
    m_done = true;
    m_playback.pause();
    Q_EMIT changed();
}

} // namespace alliance::app

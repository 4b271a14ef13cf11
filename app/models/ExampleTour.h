#pragma once
// Plays moments of any sessions one after the other, with the title of each for a moment before it. It asks for the
// session that is needed, waits for its first picture, goes to the moment and plays it to its end. Whoever pauses or
// seeks meanwhile stays in the tour. Lives in the window's thread.

#include "app/services/CodedMoments.h"
#include "media/base/MediaTime.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

namespace alliance::app
{

class PlaybackController;
class ReviewSession;

struct TourStop {
    QUuid example;
    QUuid session;
    db::Moment moment;
    QString title;
    QString detail; // "AB-01 · Session 3 · 0:12:40", codes
};

class ExampleTour : public QObject
{
    Q_OBJECT

public:
    static constexpr int kTitleMs = 2500;                         // long enough to read two lines
    static constexpr base::MediaTime kBeforePoint{3'000'000'000}; // played around a moment without a length
    static constexpr base::MediaTime kAfterPoint{7'000'000'000};

    // Both outlive it.
    ExampleTour(ReviewSession& session, PlaybackController& playback, QObject* parent = nullptr);

    void setTitleTime(int milliseconds) { m_titleMs = milliseconds; }
    // From the first one on; nothing to play: nothing happens.
    void start(const QString& name, const QList<TourStop>& stops, int from = 0);
    void next(); // after the last one: ended
    void previous();
    void again(); // the one that was played
    void end();
    // Only these are played from now on. Where the one that is on is none of them it stops, and the tour ends.
    void keepOnly(const QSet<QUuid>& examples);

    bool isOn() const { return !m_stops.isEmpty(); }
    const QString& name() const { return m_name; }
    int index() const { return m_index; }
    int count() const { return static_cast<int>(m_stops.size()); }
    const TourStop* stop() const; // null: not on
    bool showsTitle() const { return m_title.isActive() || m_waiting; }
    bool isDone() const { return m_done; } // the last one was played to its end

Q_SIGNALS:
    void sessionNeeded(const QUuid& session);
    void changed(); // another stop, its title or its picture, the end of the tour

private:
    enum class Seek { Wanted, OnItsWay, There };

    void go(int index);
    void arrive();
    void play();
    void follow(base::MediaTime time);
    void finish();
    base::TimeRange range() const; // that is played, on the session's clock

    ReviewSession& m_session;
    PlaybackController& m_playback;
    QString m_name;
    QList<TourStop> m_stops;
    int m_index = 0;
    Seek m_seek = Seek::Wanted;
    bool m_waiting = false; // for the session or the picture
    bool m_started = false; // the stop has been played
    bool m_done = false;
    int m_titleMs = kTitleMs;
    QTimer m_title;
};

} // namespace alliance::app

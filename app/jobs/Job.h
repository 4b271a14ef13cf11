#pragma once
// One piece of long work, seen from the thread that owns the queue (the window's). All signals arrive in that thread.
// At most about 20 progress signals per second.

#include "app/jobs/JobContext.h"
#include "app/jobs/TimeLeft.h"
#include "app/services/Failure.h"

#include <QElapsedTimer>
#include <QObject>
#include <QUuid>
#include <QVariant>

#include <optional>

namespace alliance::app
{

class JobQueue;
using JobWork = std::function<Outcome<QVariant>(const JobContext&)>;

struct JobOptions {
    // The work waits while it is paused, and when it is cancelled what it did is kept: a later job goes on from there.
    bool resumable = false;
    // The work waits while it is paused, and when it is cancelled nothing of it is left.
    bool pausable = false;
};

class Job : public QObject
{
    Q_OBJECT
public:
    enum class State { Waiting, Running, Paused, Finished, Failed, Cancelled };
    Q_ENUM(State)

    // Queues make jobs.
    Job(QString title, const JobOptions& options, JobQueue* queue);

    QUuid id() const { return m_id; }
    QString title() const { return m_title; }
    State state() const { return m_state; }
    bool over() const { return m_state > State::Paused; }
    bool resumable() const { return m_options.resumable; }
    bool canPause() const { return m_options.resumable || m_options.pausable; }
    double fraction() const { return m_fraction; } // 0..1
    QString activity() const { return m_activity; }
    // Estimated from the progress of this run so far; nothing in the first 2 seconds, below 2 % and while paused.
    std::optional<qint64> secondsLeft() const;
    QVariant result() const { return m_result; }                        // after finished()
    const std::optional<Failure>& failure() const { return m_failure; } // after failed() or cancelled()
    // What starts the same request anew; empty: it cannot be. Owners take it back when that could not work any more.
    void setAgain(std::function<void()> again);
    bool canTryAgain() const; // it failed, of something that may have passed, or was cancelled and can go on

public Q_SLOTS:
    // The work stops at its next step; cancelled() follows unless it was already through.
    void cancel();
    // Only a job that runs and canPause() is paused; those that wait behind it in its queue go on waiting.
    void pause();
    void resume();
    // Starts the same request anew, in a job of its own, and forgets this one. Nothing unless canTryAgain().
    void tryAgain();

Q_SIGNALS:
    void started();
    void paused();
    void resumed();
    void progressed(double fraction, const QString& activity);
    void finished(const QVariant& result);
    void failed(const alliance::app::Failure& failure);
    void cancelled();
    void ended(); // after any of the last three
    void againChanged();

private:
    friend class JobQueue;
    void begin();
    void goOnAt(double fraction);
    void report(double fraction, const QString& activity);
    void conclude(Outcome<QVariant> outcome);

    JobQueue* m_queue; // the parent
    QUuid m_id = QUuid::createUuid();
    QString m_title;
    JobOptions m_options;
    State m_state = State::Waiting;
    double m_fraction = 0;
    QString m_activity;
    QElapsedTimer m_clock;
    TimeLeft m_left;
    std::stop_source m_stop;
    std::atomic<bool> m_paused = false; // read by the work
    QVariant m_result;
    std::optional<Failure> m_failure;
    std::function<void()> m_again;
};

} // namespace alliance::app

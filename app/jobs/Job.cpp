#include "app/jobs/Job.h"

#include "app/jobs/JobQueue.h"

#include <utility>

namespace alliance::app
{
namespace
{

// A disk that was full or away, a file that somebody else had open.
bool mayPass(base::ErrorCategory category)
{
    switch (category) {
    case base::ErrorCategory::NotFound:
    case base::ErrorCategory::Unreadable:
    case base::ErrorCategory::Empty:
    case base::ErrorCategory::NoSpace:
    case base::ErrorCategory::Unwritable:
    case base::ErrorCategory::Busy:
    case base::ErrorCategory::Conflict:
    case base::ErrorCategory::Internal:
        return true;
    case base::ErrorCategory::NotAFile:
    case base::ErrorCategory::Unsupported:
    case base::ErrorCategory::Damaged:
    case base::ErrorCategory::Newer:
    case base::ErrorCategory::Refused:
    case base::ErrorCategory::Invalid:
    case base::ErrorCategory::Cancelled:
        break;
    }
    return false;
}

} // namespace

Job::Job(QString title, const JobOptions& options, JobQueue* queue)
    : QObject(queue), m_queue(queue), m_title(std::move(title)), m_options(options)
{
    m_clock.start();
}

std::optional<qint64> Job::secondsLeft() const
{
    return m_state == State::Running ? m_left.seconds(m_fraction, m_clock.elapsed()) : std::nullopt;
}

void Job::cancel()
{
    m_stop.request_stop();
    m_queue->withdraw(this);
}

void Job::pause()
{
    if (m_state != State::Running || !canPause())
        return;
    m_paused = true;
    m_left.pause(m_clock.elapsed());
    m_state = State::Paused;
    Q_EMIT paused();
}

void Job::resume()
{
    if (m_state != State::Paused)
        return;
    m_paused = false;
    m_left.resume(m_clock.elapsed());
    m_state = State::Running;
    Q_EMIT resumed();
}

void Job::setAgain(std::function<void()> again)
{
    m_again = std::move(again);
    Q_EMIT againChanged();
}

bool Job::canTryAgain() const
{
    if (!m_again)
        return false;
    return m_state == State::Failed ? mayPass(m_failure->error.category)
                                    : m_state == State::Cancelled && m_options.resumable;
}

void Job::tryAgain()
{
    if (!canTryAgain())
        return;
    const std::function<void()> again = std::exchange(m_again, {});
    again();
    m_queue->forget(this);
}

void Job::begin()
{
    m_state = State::Running;
    m_left.start(0, m_clock.elapsed());
    Q_EMIT started();
}

void Job::goOnAt(double fraction)
{
    m_left.start(fraction, m_clock.elapsed());
    if (m_state == State::Paused)
        m_left.pause(m_clock.elapsed());
}

void Job::report(double fraction, const QString& activity)
{
    m_fraction = std::clamp(fraction, 0.0, 1.0);
    m_activity = activity;
    Q_EMIT progressed(m_fraction, m_activity);
}

void Job::conclude(Outcome<QVariant> outcome)
{
    if (outcome) {
        m_state = State::Finished;
        m_fraction = 1.0;
        m_result = std::move(*outcome);
        Q_EMIT finished(m_result);
    } else if (outcome.error().cancelled()) {
        m_state = State::Cancelled;
        m_failure = std::move(outcome.error());
        Q_EMIT cancelled();
    } else {
        m_state = State::Failed;
        m_failure = std::move(outcome.error());
        Q_EMIT failed(*m_failure);
    }
    Q_EMIT ended();
}

} // namespace alliance::app

#include "app/jobs/Job.h"

#include "app/jobs/JobQueue.h"

namespace alliance::app
{

Job::Job(QString title, JobQueue* queue) : QObject(queue), m_queue(queue), m_title(std::move(title)) {}

std::optional<qint64> Job::secondsLeft() const
{
    if (m_state != State::Running || m_fraction < 0.02 || m_running.elapsed() < 2000)
        return std::nullopt;
    const double elapsed = static_cast<double>(m_running.elapsed()) / 1000.0;
    return static_cast<qint64>(elapsed * (1.0 - m_fraction) / m_fraction + 0.5);
}

void Job::cancel()
{
    m_stop.request_stop();
    m_queue->withdraw(this);
}

void Job::begin()
{
    m_state = State::Running;
    m_running.start();
    Q_EMIT started();
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
        Q_EMIT cancelled();
    } else {
        m_state = State::Failed;
        m_failure = std::move(outcome.error());
        Q_EMIT failed(*m_failure);
    }
    Q_EMIT ended();
}

} // namespace alliance::app

#include "app/jobs/JobQueue.h"

#include "app/jobs/GiveWay.h"

#include <QCoreApplication>

#include <chrono>

namespace alliance::app
{
namespace
{

constexpr auto kBetweenReports = std::chrono::milliseconds(50);

// Runs in the worker's thread: passes on what is worth showing.
class Reporter
{
public:
    explicit Reporter(std::function<void(double, const QString&)> send) : m_send(std::move(send)) {}
    void operator()(double fraction, const QString& text)
    {
        const auto now = std::chrono::steady_clock::now();
        if (m_any && text == m_text && fraction < 1.0 && now - m_last < kBetweenReports)
            return;
        m_any = true;
        m_last = now;
        m_text = text;
        m_send(fraction, text);
    }

private:
    std::function<void(double, const QString&)> m_send;
    bool m_any = false;
    std::chrono::steady_clock::time_point m_last;
    QString m_text;
};

Outcome<QVariant> cancelledOutcome()
{
    return failed(base::ErrorCategory::Cancelled, "job cancelled", Subject::Session, {});
}

} // namespace

JobQueue::JobQueue(int threads, QObject* parent, JobPriority priority) : QObject(parent)
{
    qRegisterMetaType<Failure>();
    for (int i = 0; i < std::max(1, threads); ++i)
        m_threads.emplace_back([this, priority](const std::stop_token& stop) {
            if (priority == JobPriority::Background)
                giveWay(kBackgroundNiceness);
            work(stop);
        });
}

JobQueue::~JobQueue()
{
    cancelAll();
    for (std::jthread& thread : m_threads)
        thread.request_stop();
    m_threads.clear(); // joins
}

Job* JobQueue::start(const QString& title, JobWork work, const JobOptions& options)
{
    auto* job = new Job(title, options, this);
    m_jobs.append(job);
    for (const auto signal : {&Job::started, &Job::paused, &Job::resumed, &Job::ended})
        connect(job, signal, this, &JobQueue::changed);
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back({job, job->m_stop.get_token(), std::move(work)});
    }
    m_ready.notify_one();
    Q_EMIT added(job);
    Q_EMIT changed();
    return job;
}

bool JobQueue::busy() const
{
    return std::any_of(m_jobs.begin(), m_jobs.end(), [](const Job* job) { return !job->over(); });
}

void JobQueue::clearEnded()
{
    const QList<Job*> jobs = std::exchange(m_jobs, {});
    for (Job* job : jobs) {
        if (job->over())
            job->deleteLater();
        else
            m_jobs.append(job);
    }
    Q_EMIT changed();
}

void JobQueue::forget(Job* job)
{
    m_jobs.removeOne(job);
    job->deleteLater();
    Q_EMIT changed();
}

void JobQueue::cancelAll()
{
    const QList<Job*> jobs = m_jobs;
    for (Job* job : jobs)
        if (!job->over())
            job->cancel();
}

void JobQueue::withdraw(Job* job)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto at = std::find_if(m_waiting.begin(), m_waiting.end(), [job](const Item& i) { return i.job == job; });
        if (at == m_waiting.end())
            return; // a worker has it and concludes it
        m_waiting.erase(at);
    }
    job->conclude(cancelledOutcome());
}

void JobQueue::work(const std::stop_token& stop)
{
    for (;;) {
        std::unique_lock lock(m_mutex);
        if (!m_ready.wait(lock, stop, [this] { return !m_waiting.empty(); }))
            return;
        Item item = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        run(std::move(item));
    }
}

// The job lives in the queue's thread and outlives this call: only concluded jobs are deleted, and the destructor joins
// before its children go.
void JobQueue::run(Item item)
{
    Job* job = item.job;
    const auto inQueueThread = [job](auto call) {
        QMetaObject::invokeMethod(job, std::move(call), Qt::QueuedConnection);
    };
    inQueueThread([job] { job->begin(); });
    auto reporter = std::make_shared<Reporter>([job, inQueueThread](double fraction, const QString& text) {
        inQueueThread([job, fraction, text] { job->report(fraction, text); });
    });
    const JobContext context(
        item.stop, [reporter](double fraction, const QString& text) { (*reporter)(fraction, text); },
        [job, inQueueThread](double fraction) { inQueueThread([job, fraction] { job->goOnAt(fraction); }); },
        &job->m_paused);
    Outcome<QVariant> outcome = item.stop.stop_requested() ? cancelledOutcome() : item.work(context);
    item.work = {};
    inQueueThread([job, outcome = std::move(outcome)]() mutable { job->conclude(std::move(outcome)); });
}

} // namespace alliance::app

#pragma once
// Runs jobs in the order given on a fixed number of worker threads, which may give way to all other work of the
// machine. Lives in one thread (the window's); only the work runs elsewhere. Destruction cancels everything and waits
// for the workers.

#include "app/jobs/Job.h"

#include <QList>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace alliance::app
{

enum class JobPriority { Normal, Background };

class JobQueue : public QObject
{
    Q_OBJECT
public:
    explicit JobQueue(int threads = 1, QObject* parent = nullptr, JobPriority priority = JobPriority::Normal);
    ~JobQueue() override;

    // The queue owns the job until clearEnded() or its own end.
    Job* start(const QString& title, JobWork work, const JobOptions& options = {});
    const QList<Job*>& jobs() const { return m_jobs; }
    bool busy() const;
    // Forgets the jobs that are over; their pointers become invalid when control returns to the event loop.
    void clearEnded();
    void cancelAll();

Q_SIGNALS:
    void added(alliance::app::Job* job);
    void changed(); // a job was added, changed its state or was removed

private:
    friend class Job;
    struct Item {
        Job* job;
        std::stop_token stop;
        JobWork work;
    };
    void withdraw(Job* job);
    void forget(Job* job); // that is over
    void work(const std::stop_token& stop);
    void run(Item item);

    QList<Job*> m_jobs;
    std::mutex m_mutex;
    std::condition_variable_any m_ready;
    std::deque<Item> m_waiting;
    std::vector<std::jthread> m_threads;
};

} // namespace alliance::app

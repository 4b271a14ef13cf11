#pragma once
// The open library as the window sees it: its sessions, and the long work on it (import, measurement, feedback), each
// as a job in the background with its own connection to the library. Lives in the window's thread and never waits.

#include "app/jobs/JobQueue.h"
#include "app/report/FeedbackReport.h"
#include "app/services/ImportService.h"
#include "app/services/LibraryTypes.h"
#include "app/services/MeasurementService.h"

#include <QHash>
#include <QObject>

#include <filesystem>
#include <memory>
#include <optional>

namespace alliance::app
{

class CommandStack;
class LibraryWorker;

enum class JobKind { Import, Measure, Feedback };

class LibraryController : public QObject
{
    Q_OBJECT

public:
    // `models`: folder of the networks for measuring.
    explicit LibraryController(std::filesystem::path models, QObject* parent = nullptr);
    ~LibraryController() override;

    void open(const std::filesystem::path& folder);                              // opened() or openFailed()
    void create(const std::filesystem::path& folder, const QString& personName); // likewise
    void close(); // cancels the jobs; waits only for the step in hand
    bool isOpen() const { return m_open; }
    std::filesystem::path folder() const;
    QString name() const;                                 // last part of the folder
    LibraryWorker* worker() { return m_worker.get(); }    // null when closed
    CommandStack* commands() { return m_commands.get(); } // null when closed

    const QList<SessionItem>& sessions() const { return m_sessions; }
    const SessionItem* session(const QUuid& id) const; // valid until sessionsChanged
    QStringList caseCodes() const;
    void reload();

    // A session can be opened as soon as imported() says so; its measurement starts by itself.
    Job* import(const ImportRequest& request);
    Job* measure(const QUuid& session);
    Job* exportFeedback(const QUuid& session, const std::filesystem::path& file);
    // The page as text, without a file.
    Job* previewFeedback(const QUuid& session);
    const Job* measuring(const QUuid& session) const; // null when no measurement waits or runs

    QList<Job*> jobs() const; // oldest first
    bool busy() const;
    void clearEndedJobs();
    void cancelJobs();

Q_SIGNALS:
    void opened();
    void openFailed(const alliance::app::Failure& failure);
    void closed();
    void sessionsChanged();
    void sessionProgressed(const QUuid& session); // its measurement moved on
    void jobAdded(alliance::app::Job* job);
    void jobsChanged();
    void imported(const alliance::app::ImportResult& result);
    void measured(const alliance::app::MeasurementResult& result);
    void feedbackWritten(const QString& file);
    void feedbackReady(const QString& html);
    void jobFailed(const alliance::app::Failure& failure, alliance::app::JobKind kind);

private:
    Job* run(JobQueue& queue, JobKind kind, const QString& title, JobWork work);
    JobWork onLibrary(std::function<Outcome<QVariant>(LibraryService&, const JobContext&)> work) const;

    std::filesystem::path m_models;
    bool m_open = false;
    std::unique_ptr<LibraryWorker> m_worker;
    std::unique_ptr<CommandStack> m_commands;
    QList<SessionItem> m_sessions;
    QHash<QUuid, Job*> m_measuring;
    // Two queues: an import never waits for a measurement.
    std::unique_ptr<JobQueue> m_transfers;
    std::unique_ptr<JobQueue> m_measurements;
};

} // namespace alliance::app

#include "app/models/LibraryController.h"

#include "app/commands/CommandStack.h"
#include "app/services/DamageText.h"
#include "app/services/LibraryWorker.h"
#include "app/services/RetentionService.h"
#include "app/services/SameCode.h"
#include "app/services/SessionName.h"
#include "app/services/SignalFiles.h"

#include <QFileInfo>

#include <algorithm>

namespace alliance::app
{

LibraryController::LibraryController(std::filesystem::path models, QObject* parent)
    : QObject(parent),
      m_models(std::move(models)),
      m_imports(std::make_unique<JobQueue>(1)),
      m_transfers(std::make_unique<JobQueue>(1)),
      m_films(std::make_unique<JobQueue>(1)),
      m_measurements(std::make_unique<JobQueue>(1, nullptr, JobPriority::Background))
{
    for (JobQueue* queue : queues()) {
        connect(queue, &JobQueue::added, this, &LibraryController::jobAdded);
        connect(queue, &JobQueue::changed, this, &LibraryController::jobsChanged);
    }
}

LibraryController::~LibraryController()
{
    close();
}

void LibraryController::tellDamaged(const QList<db::DamagedRow>& rows)
{
    QStringList sentences;
    for (const db::DamagedRow& row : rows)
        sentences.append(damagedText(row, row.sessionId.isNull() ? QString() : nameOf(row.sessionId)));
    Q_EMIT damaged(sentences);
}

void LibraryController::close()
{
    const bool wasOpen = isOpen();
    m_library.reset();
    cancelJobs();
    // What was asked of this library names its sessions: the next one to work here does not read that.
    for (Job* job : jobs()) {
        job->setAgain({});
        connect(job, &Job::ended, this, &LibraryController::clearEndedJobs, Qt::QueuedConnection);
    }
    clearEndedJobs();
    m_working.clear();
    m_failures.clear();
    m_sessions.clear();
    if (wasOpen)
        Q_EMIT closed();
    m_commands.reset();
    m_worker.reset();
}

std::filesystem::path LibraryController::folder() const
{
    return m_worker ? m_worker->folder() : std::filesystem::path();
}

QString LibraryController::name() const
{
    return QFileInfo(pathText(folder())).fileName();
}

const SessionItem* LibraryController::session(const QUuid& id) const
{
    for (const SessionItem& item : m_sessions)
        if (item.record.id == id)
            return &item;
    return nullptr;
}

QStringList LibraryController::caseCodes() const
{
    QStringList codes;
    const QSet<QUuid> shared = casesThatShareTheirCode(m_sessions);
    for (const SessionItem& item : m_sessions) {
        const QUuid& id = item.record.caseId;
        const QString code = codeAmong(shared, item.caseCode, id);
        if (!codes.contains(code))
            codes.append(code);
    }
    codes.sort();
    return codes;
}

void LibraryController::reload()
{
    readSessions([] {});
}

void LibraryController::readSessions(const std::function<void()>& then)
{
    if (!isOpen())
        return;
    m_worker->ask(
        m_worker.get(), [](LibraryService& library) { return library.sessions(); },
        [this, then](Outcome<QList<SessionItem>> sessions) {
            if (!sessions)
                return;
            m_sessions = std::move(*sessions);
            Q_EMIT sessionsChanged();
            then();
        });
}

void LibraryController::reloadSession(const QUuid& id)
{
    if (!isOpen())
        return;
    if (id.isNull() || !session(id))
        return reload();
    m_worker->ask(
        m_worker.get(), [id](LibraryService& library) { return listedSession(library, id); },
        [this](Outcome<SessionItem> changed) {
            if (!changed)
                return;
            const auto known = std::find_if(m_sessions.begin(), m_sessions.end(), [&](const SessionItem& item) {
                return item.record.id == changed->record.id;
            });
            if (known != m_sessions.end())
                *known = std::move(*changed);
            Q_EMIT sessionsChanged();
        });
}

JobWork LibraryController::onLibrary(std::function<Outcome<QVariant>(LibraryService&, const JobContext&)> work) const
{
    return [handle = *m_library, work = std::move(work)](const JobContext& job) -> Outcome<QVariant> {
        auto library = LibraryService::open(handle);
        if (!library)
            return tl::unexpected(library.error());
        return work(**library, job);
    };
}

Job* LibraryController::run(JobQueue& queue, JobKind kind, const QString& title, JobWork work,
                            const JobOptions& options)
{
    Job* job = queue.start(title, std::move(work), options);
    connect(job, &Job::failed, this, [this, kind](const Failure& failure) { Q_EMIT jobFailed(failure, kind); });
    return job;
}

Job* LibraryController::import(const ImportRequest& asked)
{
    ImportRequest request = asked;
    request.measure = true;
    QStringList names;
    for (const std::filesystem::path& file : request.files)
        names.append(pathText(file.filename()));
    const QString title =
        names.size() > 1 ? tr("Import %1").arg(names.join(QStringLiteral(", "))) : tr("Import “%1”").arg(names.front());
    Job* job = run(*m_imports, JobKind::Import, title,
                   onLibrary([request](LibraryService& library, const JobContext& context) -> Outcome<QVariant> {
                       auto result = ImportService(library).import(request, context);
                       if (!result)
                           return tl::unexpected(result.error());
                       return QVariant::fromValue(*result);
                   }),
                   {.pausable = true});
    job->setAgain([this, asked] { import(asked); });
    connect(job, &Job::finished, this, [this](const QVariant& value) {
        const auto result = value.value<ImportResult>();
        if (!isOpen())
            return;
        m_worker->ask(
            m_worker.get(), [](LibraryService& library) { return library.sessions(); },
            [this, result](Outcome<QList<SessionItem>> sessions) {
                if (sessions)
                    m_sessions = std::move(*sessions);
                ingest(result.sessionId, true, Asked::ByPerson, tr("Preparing %1").arg(nameOf(result.sessionId)));
                Q_EMIT sessionsChanged();
                Q_EMIT imported(result);
            });
    });
    return job;
}

QString LibraryController::nameOf(const QUuid& session) const
{
    const SessionItem* item = this->session(session);
    return item ? sessionName(*item) : tr("session");
}

Job* LibraryController::exportFeedback(const QUuid& session, const std::filesystem::path& file, FeedbackOptions options)
{
    options.models = m_models;
    Job* job = run(
        *m_transfers, JobKind::Feedback, tr("Export feedback"),
        onLibrary([session, file, options](LibraryService& library, const JobContext& context) -> Outcome<QVariant> {
            const Done done = writeFeedback(library, session, options, file, context);
            if (!done)
                return tl::unexpected(done.error());
            return QVariant(pathText(file));
        }));
    job->setAgain([this, session, file, options] { exportFeedback(session, file, options); });
    connect(job, &Job::finished, this, [this](const QVariant& value) { Q_EMIT feedbackWritten(value.toString()); });
    return job;
}

Job* LibraryController::exportSignals(const QUuid& session, const std::filesystem::path& folder,
                                      db::ConsentPurpose purpose)
{
    Job* job =
        run(*m_transfers, JobKind::Signals, tr("Export signals"),
            onLibrary([session, folder, purpose](LibraryService& library, const JobContext&) -> Outcome<QVariant> {
                const Done done = app::exportSignals(library, session, folder, purpose);
                if (!done)
                    return tl::unexpected(done.error());
                return QVariant(pathText(folder));
            }));
    job->setAgain([this, session, folder, purpose] { exportSignals(session, folder, purpose); });
    connect(job, &Job::finished, this, [this](const QVariant& value) { Q_EMIT signalsWritten(value.toString()); });
    return job;
}

void LibraryController::destroy(const db::DestructionRequest& request, bool removeBackups)
{
    if (!isOpen())
        return;
    for (const SessionItem& item : std::as_const(m_sessions)) {
        Job* job = m_working.value(item.record.id).job;
        if (!job || !(request.sessions.contains(item.record.id) || item.record.caseId == request.caseId))
            continue;
        connect(job, &Job::ended, this, [this, request, removeBackups] { destroy(request, removeBackups); });
        job->setAgain({});
        job->cancel();
        return;
    }
    // A reel keeps what it shows beside the recordings: nothing may be written there any more.
    for (Job* job : m_films->jobs()) {
        if (job->over())
            continue;
        connect(job, &Job::ended, this, [this, request, removeBackups] { destroy(request, removeBackups); });
        job->cancel();
        return;
    }
    destroyNow(request, removeBackups);
}

void LibraryController::destroyNow(const db::DestructionRequest& request, bool removeBackups)
{
    Job* job = run(*m_transfers, JobKind::Destroy, tr("Destroy"),
                   onLibrary([request, removeBackups](LibraryService& library, const JobContext&) -> Outcome<QVariant> {
                       auto result = DestructionService(library).destroy(request, removeBackups);
                       if (!result)
                           return tl::unexpected(result.error());
                       return QVariant::fromValue(*result);
                   }));
    ++m_destroying;
    connect(job, &Job::ended, this, [this] { --m_destroying; });
    connect(job, &Job::finished, this, [this](const QVariant& value) {
        reload();
        Q_EMIT destroyed(value.value<DestructionResult>());
    });
}

Job* LibraryController::start(JobKind kind, const QString& title,
                              std::function<Outcome<QVariant>(LibraryService&, const JobContext&)> work,
                              const JobOptions& options)
{
    const bool aside = kind == JobKind::Reel && m_destroying == 0;
    JobQueue& queue = kind == JobKind::Import && options.pausable ? *m_imports : aside ? *m_films : *m_transfers;
    return run(queue, kind, title, onLibrary(std::move(work)), options);
}

Job* LibraryController::startWithoutLibrary(JobKind kind, const QString& title, JobWork work)
{
    return run(*m_transfers, kind, title, std::move(work));
}

std::array<JobQueue*, 4> LibraryController::queues() const
{
    return {m_imports.get(), m_transfers.get(), m_films.get(), m_measurements.get()};
}

QList<Job*> LibraryController::jobs() const
{
    QList<Job*> all;
    for (const JobQueue* queue : queues())
        all += queue->jobs();
    return all;
}

bool LibraryController::busy() const
{
    const auto all = queues();
    return std::any_of(all.begin(), all.end(), [](const JobQueue* queue) { return queue->busy(); });
}

void LibraryController::clearEndedJobs()
{
    for (JobQueue* queue : queues())
        queue->clearEnded();
}

void LibraryController::cancelJobs()
{
    for (JobQueue* queue : queues())
        queue->cancelAll();
}

} // namespace alliance::app

#include "app/models/LibraryController.h"

#include "app/commands/CommandStack.h"
#include "app/services/DamageText.h"
#include "app/services/IngestTrouble.h"
#include "app/services/LibraryWorker.h"
#include "app/services/PeopleService.h"
#include "app/services/Permissions.h"
#include "app/services/RetentionService.h"
#include "app/services/SameCode.h"
#include "app/services/SessionName.h"
#include "app/services/SignalFiles.h"
#include "db/vault/RecoveryKey.h"

#include <QFileInfo>

#include <algorithm>

namespace alliance::app
{
namespace
{

struct Opened {
    db::LibraryHandle library;
    QList<SessionItem> sessions;
    bool sealed = false;
    QUuid person;
    db::PersonRole role = db::PersonRole::Supervisor;
    RecordMark mark; // before the sessions were read
};

constexpr const char* kSessionOfJob = "session"; // property of those that prepare or measure one
constexpr const char* kNobodyCalledSo = "nobody is called so";
constexpr int kIdLength = 8; // characters that tell people of one name apart

// The first of its people who is still there made the library.
Done resetPassphraseOf(LibraryService& library, const QString& person, const db::SecretText& passphrase)
{
    PeopleService service(library);
    const auto people = service.people();
    if (!people)
        return tl::unexpected<Failure>(people.error());
    QStringList names;
    QList<QUuid> meant;
    for (const PersonItem& one : *people) {
        if (!one.record.canOpen)
            continue;
        const QString id = one.record.id.toString(QUuid::WithoutBraces);
        names.append(LibraryController::tr("%1 (%2)").arg(one.record.name, id.left(kIdLength)));
        if (person.isEmpty() || one.record.name.compare(person, Qt::CaseInsensitive) == 0 ||
            (person.size() >= kIdLength && id.startsWith(person, Qt::CaseInsensitive)))
            meant.append(one.record.id);
    }
    if (names.isEmpty())
        return failed(base::ErrorCategory::NotFound, "nobody", Subject::Library, pathText(library.folder()));
    if (meant.size() == 1 || person.isEmpty())
        return service.resetPassphrase(meant.front(), passphrase);
    return failed(base::ErrorCategory::NotFound, kNobodyCalledSo, Subject::Argument,
                  LibraryController::tr("Nobody, or more than one person, is called “%1” here. These open the library: "
                                        "%2. The characters in brackets can be typed instead of a name.")
                      .arg(person, names.join(QStringLiteral(", "))));
}

// The recovery key, as text to be shown; empty for an open library.
Outcome<QVariant> make(const NewLibrary& request)
{
    if (!request.passphrase) {
        const auto made = LibraryService::create(request.folder, request.personName);
        if (!made)
            return tl::unexpected(made.error());
        return QVariant(QString());
    }
    const auto made =
        LibraryService::createSealed(request.folder, request.personName, db::SecretText(request.passphrase->view()));
    if (!made)
        return tl::unexpected(made.error());
    const std::string_view key = made->recoveryKey.view();
    return QVariant(QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size())));
}

} // namespace

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

void LibraryController::create(const NewLibrary& request)
{
    close();
    Job* job = m_transfers->start(tr("Create library"), [request](const JobContext&) { return make(request); });
    connect(job, &Job::finished, this, [this, request](const QVariant& recoveryKey) {
        open(request.folder, {request.passphrase, nullptr, {}});
        Q_EMIT created(recoveryKey.toString());
    });
    connect(job, &Job::failed, this, [this](const Failure& failure) { Q_EMIT openFailed(failure); });
    connect(job, &Job::ended, this, [this] { m_transfers->clearEnded(); });
}

void LibraryController::recover(const std::filesystem::path& folder, const db::Credentials& recoveryKey,
                                const QString& person, const std::shared_ptr<const db::SecretText>& newPassphrase)
{
    close();
    Job* job = m_transfers->start(tr("Set a new passphrase"),
                                  [folder, recoveryKey, person, newPassphrase](const JobContext&) -> Outcome<QVariant> {
                                      auto library = LibraryService::open(folder, recoveryKey);
                                      if (!library)
                                          return tl::unexpected(library.error());
                                      const Done done = resetPassphraseOf(**library, person, *newPassphrase);
                                      if (!done)
                                          return tl::unexpected(done.error());
                                      return QVariant();
                                  });
    connect(job, &Job::finished, this, [this, folder, newPassphrase] { open(folder, {newPassphrase, nullptr, {}}); });
    connect(job, &Job::failed, this, [this, folder](const Failure& failure) { tellLocked(folder, failure); });
    connect(job, &Job::ended, this, [this] { m_transfers->clearEnded(); });
}

void LibraryController::tellLocked(const std::filesystem::path& folder, const Failure& failure)
{
    const std::string& why = failure.error.context;
    if (failure.error.category == base::ErrorCategory::Refused && why == db::kNeedsPassphrase)
        Q_EMIT passphraseNeeded(folder, {});
    else if (failure.error.category == base::ErrorCategory::Refused && why == db::kOpensNothing)
        Q_EMIT passphraseNeeded(folder, tr("That opens nothing in this library. Capital letters and spaces matter."));
    else if (failure.error.category == base::ErrorCategory::Invalid && why == db::kNoRecoveryKey)
        Q_EMIT passphraseNeeded(folder, tr("That is not a recovery key: a character is wrong or missing."));
    else if (why == kNobodyCalledSo)
        Q_EMIT passphraseNeeded(folder, failure.name);
    else
        Q_EMIT openFailed(failure);
}

void LibraryController::open(const std::filesystem::path& folder, const db::Credentials& credentials)
{
    close();
    m_worker = std::make_unique<LibraryWorker>(folder, credentials);
    m_commands = std::make_unique<CommandStack>(*m_worker);
    // After the list of sessions that the words name.
    connect(m_worker.get(), &LibraryWorker::damaged, this, &LibraryController::tellDamaged, Qt::QueuedConnection);
    m_worker->ask(
        m_worker.get(),
        [](LibraryService& library) -> Outcome<Opened> {
            const auto role = roleOf(library);
            if (!role)
                return tl::unexpected<Failure>(role.error());
            const RecordMark mark = recordMark(library).value_or(RecordMark());
            return library.sessions().map([&](QList<SessionItem> sessions) {
                db::Library& database = library.database();
                return Opened{
                    database.handle(), std::move(sessions), database.isSealed(), database.person(), *role, mark};
            });
        },
        [this, folder](Outcome<Opened> result) {
            if (!result) {
                const Failure failure = result.error();
                m_commands.reset();
                m_worker.release()->deleteLater(); // we are inside its answer
                tellLocked(folder, failure);
                return;
            }
            m_sessions = std::move(result->sessions);
            m_library = std::move(result->library);
            m_sealed = result->sealed;
            m_person = result->person;
            m_role = result->role;
            m_markAtOpening = result->mark;
            connect(m_commands.get(), &CommandStack::applied, this, &LibraryController::reloadSession);
            connect(m_commands.get(), &CommandStack::changedElsewhere, this, &LibraryController::reloadSession);
            Q_EMIT opened();
            Q_EMIT sessionsChanged();
            goOnWithIngest();
        });
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

Job* LibraryController::measure(const QUuid& session)
{
    const Working running = m_working.value(session);
    if (running.job && running.measures)
        return running.job;
    Job* job = ingest(session, true, Asked::ByPerson, tr("Measure %1").arg(nameOf(session)));
    if (running.job) {
        running.job->cancel(); // what it did is kept
        running.job->setAgain({});
    }
    return job;
}

void LibraryController::goOnWithIngest()
{
    for (const SessionItem& item : std::as_const(m_sessions))
        goOnWith(item);
    if (!m_worker)
        return;
    // Why others could not be measured before the library was closed.
    m_worker->ask(
        m_worker.get(),
        [sessions = m_sessions](LibraryService&) -> Outcome<QHash<QUuid, Failure>> { return keptTroubles(sessions); },
        [this](const Outcome<QHash<QUuid, Failure>>& kept) {
            if (!kept)
                return;
            for (auto one = kept->begin(); one != kept->end(); ++one) {
                const bool over = one->subject == Subject::Models &&
                                  one->error.category == base::ErrorCategory::NotFound && canMeasure();
                if (over || working(one.key()) || m_failures.contains(one.key()))
                    continue;
                m_failures.insert(one.key(), {true, *one});
                Q_EMIT sessionProgressed(one.key());
            }
        });
}

void LibraryController::goOnWith(const SessionItem& item)
{
    const QUuid id = item.record.id;
    if (!item.pending() || working(id))
        return;
    const std::optional<IngestProgress>& first = item.recordings.front().ingest;
    const bool measures = first && first->measure;
    if (measures && !permission::measure(m_role))
        return; // left to those who do
    ingest(id, measures, Asked::ByItself, tr("Preparing %1").arg(nameOf(id)));
}

void LibraryController::prepare(const QUuid& session)
{
    readSessions([this, session] {
        // By value: what starts may read the sessions again.
        if (const SessionItem* item = this->session(session))
            goOnWith(SessionItem(*item));
    });
}

Job* LibraryController::ingest(const QUuid& session, bool measures, Asked asked, const QString& title)
{
    IngestSettings settings;
    settings.usual = m_usualDefinitions;
    if (measures)
        settings.models = m_models;
    Job* job = m_measurements->start(
        title, onLibrary([session, settings](LibraryService& library, const JobContext& context) -> Outcome<QVariant> {
            auto result = IngestService(library).ingest(session, context, settings);
            if (!result)
                return tl::unexpected(result.error());
            if (result->notMeasured)
                return tl::unexpected(*result->notMeasured);
            return QVariant::fromValue(*result);
        }),
        {true});
    // It goes on with what these did.
    for (Job* before : m_measurements->jobs())
        if (before->over() && before->property(kSessionOfJob).toUuid() == session)
            before->setAgain({});
    job->setProperty(kSessionOfJob, session);
    m_working.insert(session, {job, measures, {}});
    m_failures.remove(session);
    job->setAgain([this, session, measures, title] {
        if (!working(session))
            ingest(session, measures, Asked::ByPerson, title);
    });
    for (const auto signal : {&Job::started, &Job::paused, &Job::resumed})
        connect(job, signal, this, [this, session] { Q_EMIT sessionProgressed(session); });
    connect(job, &Job::progressed, this, [this, session] { progressed(session); });
    connect(job, &Job::failed, this, [this, session, measures, asked](const Failure& failure) {
        // What another program prepares has not failed. Nobody waits for what began by itself: its row tells.
        if (asked == Asked::ByPerson || failure.error.category != base::ErrorCategory::Busy)
            m_failures.insert(session, {measures, failure});
        if (asked == Asked::ByItself)
            return;
        Q_EMIT jobFailed(failure, JobKind::Measure);
        Q_EMIT workFailed(session);
    });
    connect(job, &Job::ended, this, [this, session, job] {
        if (m_working.value(session).job == job)
            m_working.remove(session);
        Q_EMIT sessionProgressed(session);
        Q_EMIT derivedChanged(session);
        reloadSession(session);
    });
    connect(job, &Job::finished, this, [this](const QVariant& value) {
        if (const auto result = value.value<IngestResult>(); result.measurement)
            Q_EMIT measured(*result.measurement);
    });
    Q_EMIT sessionProgressed(session);
    return job;
}

void LibraryController::progressed(const QUuid& session)
{
    constexpr qint64 kDerivedEveryMs = 3000;
    Q_EMIT sessionProgressed(session);
    const auto working = m_working.find(session);
    if (working == m_working.end())
        return;
    if (!working->told.isValid() || working->told.elapsed() >= kDerivedEveryMs) {
        working->told.start();
        Q_EMIT derivedChanged(session);
    }
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

const Job* LibraryController::working(const QUuid& session) const
{
    return m_working.value(session).job;
}

const WorkFailure* LibraryController::workFailure(const QUuid& session) const
{
    const auto found = m_failures.constFind(session);
    return found == m_failures.constEnd() ? nullptr : &*found;
}

bool LibraryController::canMeasure() const
{
    std::error_code error;
    return std::filesystem::exists(m_models / "manifest.json", error);
}

const Job* LibraryController::measuring(const QUuid& session) const
{
    const Working working = m_working.value(session);
    return working.measures ? working.job : nullptr;
}

QString LibraryController::workText(const QUuid& session) const
{
    const Working working = m_working.value(session);
    if (!working.job)
        return {};
    const int percent = static_cast<int>(working.job->fraction() * 100);
    if (working.job->state() == Job::State::Waiting)
        return working.measures ? tr("Waiting to measure") : tr("Waiting to prepare");
    if (working.job->state() == Job::State::Paused)
        return tr("Paused at %1 %").arg(percent);
    return (working.measures ? tr("Measuring %1 %") : tr("Preparing %1 %")).arg(percent);
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

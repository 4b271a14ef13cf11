// Preparing and measuring sessions: the jobs, and what is told of them.

#include "app/models/LibraryController.h"
#include "app/services/IngestTrouble.h"
#include "app/services/LibraryWorker.h"
#include "app/services/Permissions.h"

namespace alliance::app
{
namespace
{

constexpr const char* kSessionOfJob = "session"; // property of those that prepare or measure one

} // namespace

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

} // namespace alliance::app

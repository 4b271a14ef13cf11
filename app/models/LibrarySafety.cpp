#include "app/models/LibrarySafety.h"

#include "app/services/LibraryWorker.h"
#include "app/services/Permissions.h"

#include <QSettings>

#include <chrono>
#include <thread>

namespace alliance::app
{
namespace
{

const QString kDaysKey = QStringLiteral("backup/remindAfterDays");
constexpr int kStopTries = 50; // 10 s for a job that was told to stop
constexpr std::chrono::milliseconds kStopPause{200};

} // namespace

LibrarySafety::LibrarySafety(LibraryController& library, QSettings& settings, QObject* parent)
    : QObject(parent), m_library(library), m_settings(settings)
{
    connect(&m_library, &LibraryController::opened, this, &LibrarySafety::remind);
    connect(&m_library, &LibraryController::jobFailed, this, [this](const Failure& failure, JobKind kind) {
        if (kind == JobKind::Safety)
            Q_EMIT failed(failure);
    });
}

Job* LibrarySafety::backUp(const BackupRequest& request)
{
    Job* job = m_library.start(JobKind::Safety, tr("Back up library"),
                               [request](LibraryService& library, const JobContext& context) -> Outcome<QVariant> {
                                   auto result = backUpLibrary(library, request, context);
                                   if (!result)
                                       return tl::unexpected(result.error());
                                   return QVariant::fromValue(*result);
                               });
    job->setAgain([this, request] { backUp(request); });
    connect(job, &Job::finished, this, [this](const QVariant& value) { Q_EMIT backedUp(value.value<BackupResult>()); });
    return job;
}

Job* LibrarySafety::restore(const RestoreRequest& request)
{
    std::error_code different;
    const std::filesystem::path open = m_library.folder();
    const bool replaces = m_library.isOpen() && std::filesystem::equivalent(open, request.folder, different);
    if (replaces)
        m_library.close();
    Job* job = m_library.startWithoutLibrary(
        JobKind::Safety, tr("Restore library"), [request](const JobContext& context) -> Outcome<QVariant> {
            // What was at work in it has been told to stop.
            auto result = restoreLibrary(request, context);
            for (int i = 0; i < kStopTries && !context.stopped() && !result &&
                            result.error().error.category == base::ErrorCategory::Busy;
                 ++i) {
                std::this_thread::sleep_for(kStopPause);
                result = restoreLibrary(request, context);
            }
            if (!result)
                return tl::unexpected(result.error());
            return QVariant::fromValue(*result);
        });
    connect(job, &Job::finished, this,
            [this, passphrase = request.library.credentials.passphrase](const QVariant& value) {
                const auto result = value.value<RestoreResult>();
                m_leave([this, passphrase, result] {
                    // By the recovery key nobody works: the window asks for a new passphrase.
                    m_library.open(result.folder, {passphrase, nullptr, {}});
                    Q_EMIT restored(result);
                });
                if (m_library.folder() != result.folder) // another one is not left, or not yet
                    Q_EMIT restored(result);
            });
    if (replaces) {
        const auto back = [this, open] { m_leave([this, open] { m_library.open(open); }); };
        connect(job, &Job::cancelled, this, back);
        connect(job, &Job::failed, this, back);
    }
    return job;
}

Job* LibrarySafety::check()
{
    Job* job = m_library.start(JobKind::Safety, tr("Check library"),
                               [](LibraryService& library, const JobContext& context) -> Outcome<QVariant> {
                                   const auto check = library.verify(true, context);
                                   if (!check)
                                       return tl::unexpected(check.error());
                                   return QVariant::fromValue(*check);
                               });
    job->setAgain([this] { check(); });
    connect(job, &Job::finished, this, [this](const QVariant& value) { Q_EMIT checked(value.value<LibraryCheck>()); });
    return job;
}

Job* LibrarySafety::sealRecordings()
{
    Job* job = m_library.start(JobKind::Safety, tr("Seal recordings"),
                               [](LibraryService& library, const JobContext& context) -> Outcome<QVariant> {
                                   auto result = SealingService(library).seal({}, context);
                                   if (!result)
                                       return tl::unexpected(result.error());
                                   return QVariant::fromValue(*result);
                               });
    job->setAgain([this] { sealRecordings(); });
    connect(job, &Job::ended, &m_library, &LibraryController::reload);
    connect(job, &Job::finished, this, [this](const QVariant& value) { Q_EMIT sealed(value.value<SealingResult>()); });
    return job;
}

int LibrarySafety::remindAfterDays() const
{
    return std::max(0, m_settings.value(kDaysKey, kUsualDays).toInt());
}

void LibrarySafety::setRemindAfterDays(int days)
{
    m_settings.setValue(kDaysKey, days);
}

void LibrarySafety::remind()
{
    const int limit = remindAfterDays();
    if (limit == 0 || !permission::backUp(m_library.role()))
        return;
    m_library.worker()->ask(
        this, [](LibraryService& library) { return daysSinceBackup(library); },
        [this, limit](Outcome<std::optional<qint64>> days) {
            if (!days || (*days && **days < limit))
                return;
            Q_EMIT backupDue(*days ? static_cast<int>(**days) : -1);
        });
}

} // namespace alliance::app

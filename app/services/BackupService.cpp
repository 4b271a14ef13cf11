#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(BackupService)
}

#include "app/services/BackupService.h"
#include "app/services/Ownership.h"
#include "app/services/Permissions.h"
#include "app/services/RestoreEffect.h"
#include "app/services/ServerWords.h"
#include "db/core/LibraryFiles.h"
#include "db/core/ServerTrouble.h"

#include <QFileInfo>

#include <algorithm>

namespace alliance::app
{
namespace
{

using base::ErrorCategory;

// Which of the two folders an error is about.
Failure backupFailure(const base::Error& error, const LibraryService& library, const BackupRequest& request)
{
    switch (error.category) {
    case ErrorCategory::NoSpace:
    case ErrorCategory::Unwritable:
    case ErrorCategory::Conflict:
        return {error, Subject::Backup, pathText(request.folder)};
    default:
        return {error, Subject::Library, pathText(library.folder())};
    }
}

Failure restoreFailure(const base::Error& error, const RestoreRequest& request)
{
    if (db::serverTrouble(error))
        return {error, Subject::Library, pathText(request.folder)};
    switch (error.category) {
    case ErrorCategory::NotFound:
    case ErrorCategory::Damaged:
    case ErrorCategory::Unreadable:
    case ErrorCategory::Refused:
    case ErrorCategory::Newer:
        return {error, Subject::Backup, pathText(request.backup)};
    default:
        return {error, Subject::Restored, pathText(request.folder)};
    }
}

QString counted(std::int64_t count, const char* one, const char* several)
{
    return count == 1 ? tr(one) : tr(several).arg(count);
}

// A restore where a library is.
class InPlace
{
public:
    explicit InPlace(const RestoreRequest& request) : m_request(request) {}

    // What stands there, and whether the person may replace it. Nobody has it open here afterwards.
    Done lookAtOld()
    {
        // One that was interrupted ends here: what it puts there is looked at, too.
        if (const base::Status finished = db::finishRestore(m_request.folder); !finished)
            return failed(finished.error(), Subject::Restored, pathText(m_request.folder));
        m_place = db::restorePlace(m_request.folder);
        m_replaces = m_place.library;
        if (!m_replaces)
            return {};
        auto old = db::Library::open(m_request.folder, m_request.library);
        if (!old && old.error().category == ErrorCategory::Busy)
            return failed(old.error(), Subject::Restored, pathText(m_request.folder));
        if (!old && old.error().category == ErrorCategory::Refused && old.error().context == db::kOpensNothing)
            return failed(old.error(), Subject::Argument,
                          tr("What was typed does not open the library that is to be replaced, so it cannot be told "
                             "whether you may. Restore into a new folder, or use the recovery key."));
        if (const auto trouble = old ? std::nullopt : db::serverTrouble(old.error());
            trouble && trouble->kind != db::ServerTrouble::Kind::NoLibrary)
            return failed(old.error(), Subject::Library, pathText(m_request.folder));
        if (!old && old.error().category == ErrorCategory::Refused)
            return failed(old.error(), Subject::Backup, pathText(m_request.backup));
        if (!old)
            return {}; // put aside as it is
        if (Done may = mayReplace(*old); !may)
            return may;
        m_id = old->id();
        if (auto acts = standingActs(*old))
            m_acts = std::move(*acts);
        return {};
    }

    base::Status accept(db::Library& restored, QJsonObject& detail)
    {
        if (!m_replaces)
            return {};
        if (const Done may = mayReplace(restored); !may)
            return refuse(may.error());
        if (!m_acts)
            return m_request.confirmed
                       ? base::Status()
                       : refuse({{ErrorCategory::Refused, kUndoesActs}, Subject::Argument, remarks().join(u'\n')});
        if (restored.id() != m_id)
            return m_request.confirmed ? base::Status() : refuse(otherLibrary());
        const auto undone = undoneIn(restored, *m_acts);
        if (!undone)
            return tl::unexpected(undone.error());
        if (!undone->isEmpty() && !m_request.confirmed)
            return refuse({{ErrorCategory::Refused, kUndoesActs}, Subject::Argument, undone->join(u'\n')});
        if (!undone->isEmpty())
            detail.insert(QStringLiteral("undone"), undone->size());
        return {};
    }

    const db::RestorePlace& seen() const { return m_place; }
    const std::optional<Failure>& refusal() const { return m_refusal; }
    QStringList remarks() const
    {
        if (!m_replaces || m_acts)
            return {};
        return {tr("The library that was there could not be read: what was destroyed, withdrawn or taken away in it "
                   "since the backup was made has to be done again.")};
    }

private:
    static Done mayReplace(db::Library& library)
    {
        const auto person = library.people().current();
        return person ? permission::replaceLibrary(person->role)
                      : failed(person.error(), Subject::Library, pathText(library.folder()));
    }
    Failure otherLibrary() const
    {
        return {{ErrorCategory::Refused, kOtherLibrary},
                Subject::Argument,
                tr("“%1” is another library than that of the backup. Restoring puts the backup in its place; what is "
                   "there is kept in its folder “backups”.")
                    .arg(pathText(m_request.folder))};
    }
    base::Status refuse(const Failure& failure)
    {
        m_refusal = failure;
        return tl::unexpected(failure.error);
    }

    const RestoreRequest& m_request;
    db::RestorePlace m_place;
    bool m_replaces = false;
    QUuid m_id;                         // of the library that is there
    std::optional<StandingActs> m_acts; // nothing: the library that is there could not be read
    std::optional<Failure> m_refusal;
};

QStringList remarksOf(const db::BackupReport& report, const BackupRequest& request)
{
    QStringList remarks;
    if (!request.media)
        remarks << tr("Recordings are not in it: keep the folder “media” of the library as well.");
    if (report.mediaMissing > 0 && request.media)
        remarks << counted(
            report.mediaMissing,
            QT_TRANSLATE_NOOP("BackupService", "One recording is missing in the library or cannot be read."),
            QT_TRANSLATE_NOOP("BackupService", "%1 recordings are missing in the library or cannot be read."));
    if (report.mediaOutside > 0)
        remarks << counted(
            report.mediaOutside,
            QT_TRANSLATE_NOOP("BackupService", "One recording lies outside the library and is not in the backup."),
            QT_TRANSLATE_NOOP("BackupService", "%1 recordings lie outside the library and are not in the backup."));
    if (report.mediaShared > 0)
        remarks << counted(
            report.mediaShared,
            QT_TRANSLATE_NOOP("BackupService", "One recording has not changed and is shared with an earlier backup."),
            QT_TRANSLATE_NOOP("BackupService",
                              "%1 recordings have not changed and are shared with an earlier backup."));
    if (!report.findings.empty())
        remarks << tr("Something in the library does not hold together, and so it is in the backup: check the "
                      "library.");
    if (!report.recorded)
        remarks << tr("That it was made could not be noted in the library.");
    return remarks;
}

} // namespace

bool liesInLibrary(const std::filesystem::path& library, const std::filesystem::path& folder)
{
    std::error_code error;
    const auto whole = std::filesystem::weakly_canonical(std::filesystem::absolute(library, error), error);
    const auto inside = std::filesystem::weakly_canonical(std::filesystem::absolute(folder, error), error);
    return std::mismatch(whole.begin(), whole.end(), inside.begin(), inside.end()).first == whole.end();
}

Outcome<BackupResult> backUpLibrary(LibraryService& library, const BackupRequest& request, const JobContext& job)
{
    if (const Done may = allowed(library, permission::backUp); !may)
        return tl::unexpected<Failure>(may.error());
    if (liesInLibrary(library.folder(), request.folder))
        return failed(ErrorCategory::Invalid, "the backup lies in the library", Subject::Argument,
                      tr("A backup inside the library would be lost together with it. Choose a folder elsewhere."));
    const QString words = tr("Backing up");
    job.progress(0.0, words);
    const db::BackupOptions options{request.media, job.stopToken(),
                                    [&](double fraction) { job.progress(fraction, words); }};
    auto report = db::backUp(library.database(), request.folder, options);
    if (!report)
        return tl::unexpected<Failure>(backupFailure(report.error(), library, request));
    job.progress(1.0, tr("Backed up and checked"));
    QStringList remarks = remarksOf(*report, request);
    return BackupResult{std::move(*report), request.folder, std::move(remarks)};
}

Done checkBackupKey(const std::filesystem::path& backup, const db::Credentials& credentials)
{
    if (const base::Status opens = db::opensBackup(backup, credentials); !opens)
        return failed(opens.error(), Subject::Backup, pathText(backup));
    return {};
}

Outcome<RestoreResult> restoreLibrary(const RestoreRequest& request, const JobContext& job)
{
    const QString words = tr("Restoring");
    job.progress(0.0, words);
    InPlace place(request);
    if (Done may = place.lookAtOld(); !may)
        return tl::unexpected<Failure>(may.error());
    const db::RestoreOptions how{
        job.stopToken(), [&](double fraction) { job.progress(fraction, words); },
        [&](db::Library& restored, QJsonObject& detail) { return place.accept(restored, detail); }, request.server,
        place.seen()};
    auto report = db::restoreBackup(request.backup, request.folder, request.library, how);
    if (!report)
        return tl::unexpected<Failure>(place.refusal().value_or(restoreFailure(report.error(), request)));
    job.progress(1.0, tr("Restored and checked"));
    QStringList remarks = place.remarks();
    if (!report->replaced.empty())
        remarks << tr("What was there before is kept in “%1”.").arg(pathText(report->replaced));
    if (!report->replacedSchema.isEmpty())
        remarks << tr("The database that was there before is kept on the server, in the schema “%1”.")
                       .arg(report->replacedSchema);
    if (report->mediaMissing > 0)
        remarks << counted(
            report->mediaMissing,
            QT_TRANSLATE_NOOP("BackupService",
                              "One recording is not in the backup: put it back into the folder “media”."),
            QT_TRANSLATE_NOOP("BackupService",
                              "%1 recordings are not in the backup: put them back into the folder “media”."));
    if (const QString remark = serverRemark(request.server); !remark.isEmpty())
        remarks << remark;
    return RestoreResult{std::move(*report), request.folder, std::move(remarks)};
}

QString backupName(const std::filesystem::path& library, const std::filesystem::path& beside)
{
    const QString name =
        tr("%1 backup %2").arg(QFileInfo(pathText(library)).fileName(), QDate::currentDate().toString(Qt::ISODate));
    for (int number = 1;; ++number) {
        const QString one = number == 1 ? name : QStringLiteral("%1 (%2)").arg(name).arg(number);
        std::error_code none;
        if (!std::filesystem::exists(beside / one.toStdString(), none))
            return one;
    }
}

Outcome<std::optional<qint64>> daysSinceBackup(LibraryService& library)
{
    const auto fail = [&](const base::Error& error) {
        return tl::unexpected<Failure>(Failure{error, Subject::Library, pathText(library.folder())});
    };
    const auto sessions = library.database().sessions().list();
    if (!sessions)
        return fail(sessions.error());
    if (sessions->isEmpty())
        return std::optional<qint64>(0);
    const auto last = db::lastBackup(library.database());
    if (!last)
        return fail(last.error());
    if (!*last)
        return std::optional<qint64>();
    return std::optional<qint64>((*last)->daysTo(QDateTime::currentDateTimeUtc()));
}

} // namespace alliance::app

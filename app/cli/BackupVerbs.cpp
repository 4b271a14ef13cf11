#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(BackupVerbs)
}

#include "app/cli/Passphrases.h"
#include "app/cli/ServerOption.h"
#include "app/cli/Verb.h"
#include "app/services/BackupService.h"

#include <QJsonArray>

namespace alliance::app::cli
{
namespace
{

ExitCode backup(const Arguments& arguments, Console& console)
{
    auto library = openLibrary(arguments);
    if (!library)
        return console.failure(library.error());
    const BackupRequest request{pathOf(arguments.positional(1)), arguments.has(QStringLiteral("media"))};
    const auto done = backUpLibrary(**library, request, console.job());
    if (!done)
        return console.failure(done.error());
    const db::BackupReport& report = done->report;
    QStringList lines{
        tr("Backed up into %1 and checked. Recordings in it: %2.").arg(arguments.positional(1)).arg(report.mediaFiles)};
    lines += done->remarks;
    QJsonArray findings;
    for (const std::string& finding : report.findings)
        findings.append(QString::fromStdString(finding));
    console.result({{QStringLiteral("backup"), arguments.positional(1)},
                    {QStringLiteral("recordings"), static_cast<qint64>(report.mediaFiles)},
                    {QStringLiteral("bytes"), static_cast<qint64>(report.mediaBytes)},
                    {QStringLiteral("shared"), static_cast<qint64>(report.mediaShared)},
                    {QStringLiteral("missing"), static_cast<qint64>(request.media ? report.mediaMissing : 0)},
                    {QStringLiteral("outside"), static_cast<qint64>(report.mediaOutside)},
                    {QStringLiteral("recorded"), report.recorded},
                    {QStringLiteral("findings"), findings},
                    {QStringLiteral("remarks"), QJsonArray::fromStringList(done->remarks)}},
                   lines.join(QLatin1Char('\n')));
    return done->whole() || !request.media ? ExitCode::Done : ExitCode::Failed;
}

ExitCode restore(const Arguments& arguments, Console& console)
{
    RestoreRequest request;
    request.backup = pathOf(arguments.positional(0));
    request.folder = pathOf(arguments.positional(1));
    request.confirmed = arguments.has(QStringLiteral("yes"));
    auto server = serverOf(arguments);
    if (!server)
        return console.failure(server.error());
    request.server = std::move(*server);
    const auto work = [&](const db::Credentials& credentials) {
        request.library.credentials = credentials;
        return restoreLibrary(request, console.job());
    };
    const bool byRecovery = arguments.has(QStringLiteral("recovery"));
    auto key = byRecovery ? secretOf(kRecoveryVariable, tr("Recovery key")) : db::SecretText();
    if (!key)
        return console.failure(key.error());
    const auto done = byRecovery ? work(db::Credentials::ofRecoveryKey(std::move(*key))) : withCredentials(work);
    if (!done && done.error().error.context == kOtherLibrary) {
        console.result({{QStringLiteral("restored"), false}, {QStringLiteral("other_library"), true}},
                       tr("%1\nNothing was changed. Say --yes to do it.").arg(done.error().name));
        return ExitCode::Failed;
    }
    if (!done && done.error().error.context == kUndoesActs) {
        const QStringList undone = done.error().name.split(u'\n');
        console.result(
            {{QStringLiteral("restored"), false}, {QStringLiteral("undoes"), QJsonArray::fromStringList(undone)}},
            tr("The library in %1 is newer than the backup. Restoring it there undoes:\n%2\nNothing was "
               "changed. Say --yes to do it.")
                .arg(arguments.positional(1), undone.join(u'\n')));
        return ExitCode::Failed;
    }
    if (!done)
        return console.failure(done.error());
    QStringList lines{tr("Restored into %1 and checked.").arg(arguments.positional(1))};
    lines += done->remarks;
    return console.result({{QStringLiteral("library"), arguments.positional(1)},
                           {QStringLiteral("replaced"), pathText(done->report.replaced)},
                           {QStringLiteral("replaced_schema"), done->report.replacedSchema},
                           {QStringLiteral("recordings"), static_cast<qint64>(done->report.mediaFiles)},
                           {QStringLiteral("missing"), static_cast<qint64>(done->report.mediaMissing)},
                           {QStringLiteral("remarks"), QJsonArray::fromStringList(done->remarks)}},
                          lines.join(QLatin1Char('\n')));
}

} // namespace

Verb libraryBackupVerb()
{
    return {{QStringLiteral("library backup"),
             QStringLiteral("PATH DEST"),
             2,
             2,
             tr("copy a library into a new folder while it is in use, and check the copy"),
             tr("DEST is a folder that does not exist or is empty: a backup is never overwritten. With --media, "
                "recordings that have not changed since an earlier backup beside DEST are shared with it instead of "
                "copied again, where the medium allows it. Files that can be made again (derived/) are left out."),
             {{QStringLiteral("media"), {}, tr("with the recordings that lie in the library")}, jsonOption()}},
            backup};
}

Verb libraryRestoreVerb()
{
    return {{QStringLiteral("library restore"),
             QStringLiteral("BACKUP PATH"),
             2,
             2,
             tr("put a backup back, into a new folder or in the place of a library"),
             tr("The backup is copied, opened and checked first. The library that was in PATH is kept in "
                "PATH/backups/replaced-TIME, or in another schema of the server that its database is on. No program "
                "may have it open. With --server a new library's database goes to a server. In the place of a library "
                "only supervisors, "
                "directors and the recovery key (ALLIANCE_RECOVERY_KEY with --recovery) restore; what that undoes "
                "(destroyed, withdrawn, taken away since), and that it is another library, is said first and needs "
                "--yes."),
             {{QStringLiteral("yes"),
               {},
               tr("undo what was destroyed, withdrawn and taken away since; replace another "
                  "library")},
              {QStringLiteral("recovery"), {}, tr("open both with the recovery key")},
              serverOption(),
              jsonOption()}},
            restore};
}

} // namespace alliance::app::cli

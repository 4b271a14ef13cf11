#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(SealVerb)
}

#include "app/cli/Verb.h"
#include "app/services/SealingService.h"

#include <QJsonArray>
#include <QJsonObject>

namespace alliance::app::cli
{
namespace
{

ExitCode seal(const Arguments& arguments, Console& console)
{
    auto open = openSession(arguments);
    if (!open)
        return console.failure(open.error());
    const auto done = SealingService(*open->library).seal(open->session, console.job());
    if (!done)
        return console.failure(done.error());
    QStringList lines;
    for (const QString& finding : done->findings)
        lines.append(QStringLiteral("! ") + finding);
    if (done->sealed > 0)
        lines.append(
            tr("Recordings sealed, read back and compared: %1. Their plain files are removed.").arg(done->sealed));
    if (done->removed > 0)
        lines.append(tr("Recordings of which a plain file was left and is removed now: %1.").arg(done->removed));
    if (done->renewed > 0)
        lines.append(tr("Recordings sealed anew, so that everybody who opens the library can check them: %1.")
                         .arg(done->renewed));
    if (lines.isEmpty())
        lines.append(tr("No recording in the library is plain, and everybody who opens it can check all of them."));
    console.result({{QStringLiteral("sealed"), done->sealed},
                    {QStringLiteral("removed"), done->removed},
                    {QStringLiteral("renewed"), done->renewed},
                    {QStringLiteral("bytes"), done->bytes},
                    {QStringLiteral("findings"), QJsonArray::fromStringList(done->findings)}},
                   lines.join(QLatin1Char('\n')));
    return done->findings.isEmpty() ? ExitCode::Done : ExitCode::Failed;
}

} // namespace

Verb librarySealVerb()
{
    return {{QStringLiteral("library seal"),
             QStringLiteral("PATH"),
             1,
             1,
             tr("seal recordings that an earlier version took in as they were"),
             tr("A plain file is removed only after the sealed copy was read back and compared with it. What an "
                "earlier version sealed so that only those who may open it can check it is sealed anew. Can be "
                "interrupted at any time: the next run goes on. Recordings that are only linked stay as they are."),
             {optionalSessionOption(), jsonOption()}},
            seal};
}

} // namespace alliance::app::cli

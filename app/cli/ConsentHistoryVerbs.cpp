#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(ConsentHistoryVerbs)
}

#include "app/cli/ConsentOptions.h"
#include "app/cli/RecordHistory.h"
#include "app/services/ConsentService.h"
#include "app/services/ConsentVersions.h"

#include <QJsonArray>

#include <climits>

namespace alliance::app::cli
{
namespace
{

ExitCode history(const Arguments& arguments, Console& console)
{
    const auto library = openLibrary(arguments);
    if (!library)
        return console.failure(library.error());
    const auto subject = consentSubjectOf(**library, arguments);
    if (!subject)
        return console.failure(subject.error());
    const auto versions = consentVersions(**library, subject->caseId, subject->recording);
    if (!versions)
        return console.failure(versions.error());
    return versionsResult(*versions, {}, console, tr("No consent was ever recorded for %1.").arg(subject->name));
}

ExitCode restoreConsent(const Arguments& arguments, Console& console)
{
    const auto version = wholeNumberOf(arguments, QStringLiteral("version"), 1, INT_MAX);
    if (!version)
        return console.failure(version.error());
    const auto library = openLibrary(arguments);
    if (!library)
        return console.failure(library.error());
    const auto subject = consentSubjectOf(**library, arguments);
    if (!subject)
        return console.failure(subject.error());
    ConsentService service(**library);
    const auto now = service.record(subject->caseId, subject->recording);
    if (!now)
        return console.failure(now.error());
    const auto looser = service.loosenedBy(subject->caseId, subject->recording, *version);
    if (!looser)
        return console.failure(looser.error());
    const bool confirmed = arguments.has(QStringLiteral("yes"));
    QJsonObject json{{QStringLiteral("loosens"), QJsonArray::fromStringList(*looser)},
                     {QStringLiteral("restored"), false}};
    if (!looser->isEmpty() && !confirmed) {
        console.result(json, tr("Version %1 is looser than the consent for %2 as it is now:\n%3\nNothing was changed. "
                                "Say --yes to do it.")
                                 .arg(*version)
                                 .arg(subject->name, looser->join(QLatin1Char('\n'))));
        return ExitCode::Failed;
    }
    const auto stored = service.restore(subject->caseId, subject->recording, *version, now->version, confirmed);
    if (!stored)
        return console.failure(stored.error());
    json.insert(QStringLiteral("restored"), true);
    json.insert(QStringLiteral("version"), stored->version);
    QStringList lines{tr("Consent for %1 is as in version %2 again (version %3); “alliance undo” takes it back.")
                          .arg(subject->name)
                          .arg(*version)
                          .arg(stored->version)};
    return console.result(json, (lines + *looser).join(QLatin1Char('\n')));
}

} // namespace

Verb consentHistoryVerb()
{
    return {{QStringLiteral("consent history"),
             QStringLiteral("PATH"),
             1,
             1,
             tr("show the versions of a consent, and what each changed"),
             {},
             consentSubjectOptions() + QList<Option>{jsonOption()}},
            history};
}

Verb consentRestoreVerb()
{
    return {{QStringLiteral("consent restore"), QStringLiteral("PATH"), 1, 1,
             tr("make an earlier version of a consent the newest"),
             tr("What it allows more than the consent as it is now is said first; it is done with --yes only."),
             consentSubjectOptions() +
                 QList<Option>{{QStringLiteral("version"), QStringLiteral("N"), tr("which one"), false, true},
                               {QStringLiteral("yes"), {}, tr("also where it loosens the consent")},
                               jsonOption()}},
            restoreConsent};
}

} // namespace alliance::app::cli

#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(AgreementVerb)
}

#include "app/cli/RecordArguments.h"
#include "app/services/AgreementService.h"
#include "app/services/OwnOnly.h"

namespace alliance::app::cli
{
namespace
{

ExitCode run(const Arguments& arguments, Console& console)
{
    AgreementOptions options;
    options.people = listOf(arguments, QStringLiteral("person"));
    if (arguments.has(QStringLiteral("unit"))) {
        const auto unit = secondsOf(arguments.value(QStringLiteral("unit")), QStringLiteral("unit"));
        if (!unit)
            return console.failure(unit.error());
        options.unit = *unit;
    }
    if (arguments.has(QStringLiteral("tolerance"))) {
        const auto tolerance = secondsOf(arguments.value(QStringLiteral("tolerance")), QStringLiteral("tolerance"));
        if (!tolerance)
            return console.failure(tolerance.error());
        options.toleranceS = tolerance->seconds();
    }
    auto open = openSession(arguments);
    if (!open)
        return console.failure(open.error());
    if (const Done may = afterOwnPass(*open->library, open->session); !may)
        return console.failure(may.error());
    const auto report = agreementOf(*open->library, open->session, options);
    if (!report)
        return console.failure(report.error());
    return console.result(agreementJson(*report), agreementText(*report));
}

} // namespace

Verb agreementVerb()
{
    return {
        {QStringLiteral("agreement"),
         QStringLiteral("LIBRARY"),
         1,
         1,
         tr("how far people who coded a session agree: kappa, alpha, ICC, event by event"),
         tr("Markers over units of time and as events; ratings of segments item by item. How often each code was given "
            "stands beside the figures: where it is rare, kappa is low whatever the coders do."),
         {sessionOption(),
          {QStringLiteral("person"), QStringLiteral("NAME"), tr("only these (several times, or with commas)"), true},
          {QStringLiteral("unit"), QStringLiteral("SECONDS"), tr("unit of time; 1 when missing")},
          {QStringLiteral("tolerance"), QStringLiteral("SECONDS"),
           tr("how far apart matching events may begin; 2 when missing")},
          jsonOption()}},
        run};
}

} // namespace alliance::app::cli

#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(SessionMoveVerb)
}

#include "app/cli/ConsentOptions.h"
#include "app/cli/RecordArguments.h"
#include "app/services/SessionMoveService.h"

#include <QJsonArray>

namespace alliance::app::cli
{
namespace
{

ExitCode moveSession(const Arguments& arguments, Console& console)
{
    auto open = openSession(arguments);
    if (!open)
        return console.failure(open.error());
    const auto to = caseOf(*open->library, arguments.value(QStringLiteral("case")));
    if (!to)
        return console.failure(to.error());
    SessionMoveService service(*open->library);
    const auto plan = service.plan(open->session, to->id);
    if (!plan)
        return console.failure(plan.error());
    const bool confirmed = arguments.has(QStringLiteral("yes"));
    if (confirmed) {
        if (const Done moved = service.move(*plan); !moved)
            return console.failure(moved.error());
    }
    QStringList lines = moveSentences(*plan);
    lines << (confirmed ? tr("Moved.") : tr("Nothing was changed. Say --yes to do it."));
    console.result({{QStringLiteral("session"), idText(open->session)},
                    {QStringLiteral("case"), plan->to},
                    {QStringLiteral("case_before"), plan->from},
                    {QStringLiteral("number"), plan->move.number},
                    {QStringLiteral("gain"), QJsonArray::fromStringList(plan->gain)},
                    {QStringLiteral("lose"), QJsonArray::fromStringList(plan->lose)},
                    {QStringLiteral("remain"), QJsonArray::fromStringList(plan->remain)},
                    {QStringLiteral("moved"), confirmed}},
                   lines.join(QLatin1Char('\n')));
    return confirmed ? ExitCode::Done : ExitCode::Failed;
}

} // namespace

Verb sessionMoveVerb()
{
    return {{QStringLiteral("session move"),
             QStringLiteral("PATH"),
             1,
             1,
             tr("move a session that was filed under the wrong case to another one"),
             tr("Who works in the other case opens it from then on, who does not no longer. Without --yes it says who "
                "that would be and changes nothing."),
             {sessionOption(),
              {QStringLiteral("case"), QStringLiteral("CODE"), tr("code of the other case"), false, true},
              {QStringLiteral("yes"), {}, tr("do it")},
              jsonOption()}},
            moveSession};
}

} // namespace alliance::app::cli

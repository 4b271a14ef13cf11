#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(RetentionVerbs)
}

#include "app/cli/ConsentOptions.h"
#include "app/cli/Passphrases.h"
#include "app/services/RetentionService.h"

#include <QJsonArray>

namespace alliance::app::cli
{
namespace
{

constexpr int kDays = 30;

ExitCode due(const Arguments& arguments, Console& console)
{
    int days = kDays;
    if (arguments.has(QStringLiteral("days"))) {
        bool isNumber = false;
        const QString text = arguments.value(QStringLiteral("days"));
        days = text.toInt(&isNumber);
        if (!isNumber || days < 0)
            return console.failure(wrongArgument(tr("“%1” is not a number of days (--days).").arg(text)).value());
    }
    const auto library = openLibrary(arguments);
    if (!library)
        return console.failure(library.error());
    const auto items = RetentionService(**library).due(days);
    if (!items)
        return console.failure(items.error());
    QJsonArray json;
    QStringList lines;
    for (const DueItem& item : *items) {
        json.append(QJsonObject{{QStringLiteral("session"), idText(item.sessionId)},
                                {QStringLiteral("case"), item.caseCode},
                                {QStringLiteral("case_id"), idText(item.caseId)},
                                {QStringLiteral("number"), item.number},
                                {QStringLiteral("destroy_by"), item.keep.day.toString(Qt::ISODate)},
                                {QStringLiteral("days_left"), item.daysLeft},
                                {QStringLiteral("reason"), keepReasonText(item.keep.reason)}});
        lines.append(QStringLiteral("%1  %2 #%3  %4  %5 (%6)")
                         .arg(idText(item.sessionId).left(8), item.caseName, QString::number(item.number),
                              item.keep.day.toString(Qt::ISODate), dueText(item.daysLeft),
                              keepReasonText(item.keep.reason)));
    }
    if (lines.isEmpty())
        lines.append(tr("No session is due within %1 days.").arg(days));
    return console.result({{QStringLiteral("due"), json}}, lines.join(QLatin1Char('\n')));
}

ExitCode setDay(const Arguments& arguments, Console& console)
{
    const auto day = dateOf(arguments, QStringLiteral("date"));
    if (!day)
        return console.failure(day.error());
    auto open = openSession(arguments);
    if (!open)
        return console.failure(open.error());
    const Done done = RetentionService(*open->library).setDestroyBy(open->session, *day);
    if (!done)
        return console.failure(done.error());
    return console.result({{QStringLiteral("session"), idText(open->session)},
                           {QStringLiteral("destroy_by"), day->toString(Qt::ISODate)}},
                          day->isValid() ? tr("The session may be kept until %1.").arg(day->toString(Qt::ISODate))
                                         : tr("Nothing is set for the session itself any more; what consents say "
                                              "stays."));
}

} // namespace

Verb libraryDueVerb()
{
    return {{QStringLiteral("library due"),
             QStringLiteral("PATH"),
             1,
             1,
             tr("list the sessions that have to be destroyed soon"),
             tr("The day is the earliest of what was set for the session and what consents ask for. Nothing is "
                "destroyed by itself."),
             {{QStringLiteral("days"), QStringLiteral("N"), tr("within this many days; %1 when missing").arg(kDays)},
              jsonOption()}},
            due};
}

Verb libraryDestroyByVerb()
{
    return {{QStringLiteral("library destroy-by"),
             QStringLiteral("PATH"),
             1,
             1,
             tr("set until when a session may be kept"),
             {},
             {sessionOption(),
              {QStringLiteral("date"), QStringLiteral("DATE"), tr("last day, like 2027-03-31; none takes it back"),
               false, true},
              jsonOption()}},
            setDay};
}

} // namespace alliance::app::cli

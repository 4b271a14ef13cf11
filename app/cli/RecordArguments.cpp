#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(RecordArguments)
}

#include "app/cli/RecordArguments.h"
#include "db/records/Codes.h"

namespace alliance::app::cli
{
Option timeOption(bool required)
{
    return {QStringLiteral("time"), QStringLiteral("S"), tr("time in seconds from the first frame"), false, required};
}

Option untilOption(bool required)
{
    return {QStringLiteral("until"), QStringLiteral("S"), tr("end of a range, in seconds"), false, required};
}

Option visibilityOption()
{
    return {QStringLiteral("visibility"), QStringLiteral("V"),
            tr("private (when missing, of a trainee), supervision (when missing, of others), trainee, collection")};
}

Option tagOption()
{
    return {QStringLiteral("tag"), QStringLiteral("WORDS"), tr("tag; may be given several times"), true};
}

Outcome<base::TimeRange> rangeOf(const Arguments& arguments)
{
    const auto start = secondsOf(arguments.value(QStringLiteral("time")), QStringLiteral("time"));
    if (!start)
        return tl::unexpected<Failure>(start.error());
    if (!arguments.has(QStringLiteral("until")))
        return base::TimeRange{*start, *start};
    const auto end = secondsOf(arguments.value(QStringLiteral("until")), QStringLiteral("until"));
    if (!end)
        return tl::unexpected<Failure>(end.error());
    return base::TimeRange{*start, *end};
}

Outcome<std::optional<db::Visibility>> visibilityOf(const Arguments& arguments)
{
    if (!arguments.has(QStringLiteral("visibility")))
        return std::optional<db::Visibility>();
    const QString code = arguments.value(QStringLiteral("visibility"));
    const auto visibility = db::fromCode<db::Visibility>(code);
    if (!visibility)
        return wrongArgument(
            tr("“%1” is not a visibility. It can be private, supervision, trainee or collection.").arg(code));
    return visibility;
}

QStringList listOf(const Arguments& arguments, const QString& option)
{
    QStringList all;
    for (const QString& value : arguments.values(option)) {
        for (const QString& one : value.split(QLatin1Char(','), Qt::SkipEmptyParts))
            all.append(one.trimmed());
    }
    all.removeDuplicates();
    return all;
}

Outcome<int> wholeNumberOf(const Arguments& arguments, const QString& option, int least, int most)
{
    bool isNumber = false;
    const QString text = arguments.value(option);
    const int number = text.trimmed().toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        return wrongArgument(
            tr("“%1” is not a whole number from %2 to %3 (--%4).").arg(text).arg(least).arg(most).arg(option));
    return number;
}

} // namespace alliance::app::cli

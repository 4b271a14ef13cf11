#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(RatingVerbs)
}

#include "app/cli/RecordHistory.h"
#include "app/services/RatingService.h"

#include <QJsonArray>

#include <climits>

namespace alliance::app::cli
{
namespace
{

Outcome<QMap<QString, int>> valuesOf(const Arguments& arguments)
{
    QMap<QString, int> values;
    for (const QString& text : arguments.positionals().mid(1)) {
        const qsizetype sign = text.lastIndexOf(QLatin1Char('='));
        bool isNumber = false;
        const int value = text.mid(sign + 1).toInt(&isNumber);
        if (sign < 1 || !isNumber || value < 0 || value > db::kHighestRating)
            return wrongArgument(
                tr("“%1” is not a rating: write CODE=1 to CODE=5, or CODE=0 to take it away.").arg(text));
        values.insert(text.left(sign), value);
    }
    return values;
}

Outcome<db::Moment> segmentOf(const Arguments& arguments, RatingService& ratings, const QUuid& session)
{
    auto length = ratings.segmentLength();
    if (arguments.has(QStringLiteral("length")))
        length = secondsOf(arguments.value(QStringLiteral("length")), QStringLiteral("length"));
    if (!length)
        return tl::unexpected<Failure>(length.error());
    if (arguments.has(QStringLiteral("segment"))) {
        const auto number = wholeNumberOf(arguments, QStringLiteral("segment"), 1, INT_MAX);
        if (!number)
            return tl::unexpected<Failure>(number.error());
        return ratings.segment(session, *number, *length);
    }
    if (!arguments.has(QStringLiteral("time")))
        return wrongArgument(tr("Say which segment: --segment, or --time for the one at a time."));
    const auto time = secondsOf(arguments.value(QStringLiteral("time")), QStringLiteral("time"));
    if (!time)
        return tl::unexpected<Failure>(time.error());
    return ratings.segmentAt(session, *time, *length);
}

ExitCode set(const Arguments& arguments, Console& console)
{
    const auto values = valuesOf(arguments);
    if (!values)
        return console.failure(values.error());
    const auto visibility = visibilityOf(arguments);
    if (!visibility)
        return console.failure(visibility.error());
    auto open = openSession(arguments);
    if (!open)
        return console.failure(open.error());
    RatingService ratings(*open->library);
    const auto segment = segmentOf(arguments, ratings, open->session);
    if (!segment)
        return console.failure(segment.error());
    std::optional<QString> comment;
    if (arguments.has(QStringLiteral("comment")))
        comment = arguments.value(QStringLiteral("comment"));
    const auto rating = ratings.set(*segment, open->session, *values, comment, *visibility);
    if (!rating)
        return console.failure(rating.error());
    QJsonObject json = ratingJson(*rating, open->library->personName(rating->author));
    json.insert(QStringLiteral("rating"), idText(rating->id));
    json.insert(QStringLiteral("removed"), rating->deleted);
    return console.result(json, rating->deleted ? tr("Rating removed") : ratingLine(*rating));
}

ExitCode list(const Arguments& arguments, Console& console)
{
    auto open = openSession(arguments);
    if (!open)
        return console.failure(open.error());
    if (arguments.has(QStringLiteral("removed")))
        return listRemoved<RatingService>(*open, console, QStringLiteral("ratings"), ratingJson, ratingLine);
    const auto ratings = RatingService(*open->library).list(open->session);
    if (!ratings)
        return console.failure(ratings.error());
    const auto view = OwnView::of(*open->library, open->session);
    if (!view)
        return console.failure(view.error());
    QJsonArray json;
    QStringList lines;
    for (const db::Rating& rating : *ratings) {
        if (!view->shows(rating.author))
            continue;
        const QString author = open->library->personName(rating.author);
        json.append(ratingJson(rating, author));
        lines.append(ratingLine(rating) + QStringLiteral("  ") + author);
    }
    if (lines.isEmpty())
        lines.append(tr("No ratings."));
    return console.result(view->noted({{QStringLiteral("ratings"), json}}), view->noted(lines));
}

Verb ratingVerb(const char* name, const QString& summary, const QList<Option>& options,
                std::function<ExitCode(const Arguments&, Console&)> run)
{
    return {{QStringLiteral("rating ") + QString::fromLatin1(name), QStringLiteral("PATH RATING"), 2, 2, summary,
             tr("RATING is an id or the first characters of it, as “rating list” gives it."),
             options + QList<Option>{optionalSessionOption(), jsonOption()}},
            std::move(run)};
}

} // namespace

Verb ratingSetVerb()
{
    return {{QStringLiteral("rating set"),
             QStringLiteral("PATH CODE=VALUE..."),
             2,
             -1,
             tr("rate a segment of a session, each value from 1 to 5"),
             tr("CODE is overall_withdrawal, overall_confrontation, extent_of_resolution, therapist_contribution, or a "
                "marker such as W2 for its significance in the segment. Your earlier rating of the segment is changed; "
                "CODE=0 takes a value away."),
             {sessionOption(),
              {QStringLiteral("segment"), QStringLiteral("N"), tr("number of the segment, from 1")},
              {QStringLiteral("time"), QStringLiteral("S"), tr("the segment at this time, in seconds")},
              {QStringLiteral("length"), QStringLiteral("S"),
               tr("length of segments in seconds (when missing: that of the vocabulary, 300)")},
              {QStringLiteral("comment"), QStringLiteral("T"), tr("a few words")},
              visibilityOption(),
              jsonOption()}},
            set};
}

Verb ratingListVerb()
{
    return {{QStringLiteral("rating list"),
             QStringLiteral("PATH"),
             1,
             1,
             tr("list the ratings of a session's segments"),
             {},
             {sessionOption(), removedOption(), jsonOption()}},
            list};
}

Verb ratingHistoryVerb()
{
    return ratingVerb("history", tr("show the versions of a segment's ratings"), {},
                      [](const Arguments& arguments, Console& console) {
                          return showVersions<RatingService>(arguments, console, QStringLiteral("rating"),
                                                             ratingVersions);
                      });
}

Verb ratingRestoreVerb()
{
    return ratingVerb("restore", tr("bring removed ratings back, or make an earlier version the newest"),
                      {versionOption()}, [](const Arguments& arguments, Console& console) {
                          return restore<RatingService>(arguments, console, QStringLiteral("rating"), ratingJson);
                      });
}

} // namespace alliance::app::cli

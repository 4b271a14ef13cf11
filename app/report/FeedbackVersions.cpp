#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(FeedbackVersions)
}

#include "app/report/FeedbackService.h"
#include "app/report/FeedbackVersions.h"
#include "app/services/IdText.h"

namespace alliance::app
{
namespace
{

// Everything that was written, in the order of the pages.
QString wordsOf(const FeedbackPlan& plan)
{
    QStringList words{plan.introduction};
    QStringList keys = plan.order;
    for (auto one = plan.comments.begin(); one != plan.comments.end(); ++one) {
        if (!keys.contains(one.key()))
            keys.append(one.key());
    }
    for (const QString& key : keys)
        words.append(plan.comments.value(key));
    words.append(plan.closing);
    words.removeAll(QString());
    return words.join(QStringLiteral("\n\n"));
}

// Moments are told apart by their place in the list and by what kind they are; that an order changed is said as such.
QString orderText(const FeedbackPlan& plan, const QStringList& first)
{
    QStringList places;
    for (const QString& key : plan.order)
        places.append(QString::number(first.indexOf(key) + 1));
    return places.join(QStringLiteral(", "));
}

} // namespace

Outcome<QList<VersionItem>> feedbackVersions(LibraryService& library, const QUuid& session)
{
    const auto fail = [&](const base::Error& error) {
        return tl::unexpected<Failure>(library.failure(error, Subject::Feedback, idText(session)));
    };
    const auto newest = library.database().feedbacks().ofSession(session);
    if (!newest)
        return fail(newest.error());
    if (!*newest)
        return QList<VersionItem>();
    const auto all = library.database().feedbacks().versions((*newest)->id);
    if (!all)
        return fail(all.error());
    QStringList first; // every key, numbered as it came up
    QList<VersionWords> words;
    for (const db::Feedback& one : *all) {
        const FeedbackPlan plan = planFromJson(one.plan);
        for (const QString& key : plan.order) {
            if (!first.contains(key))
                first.append(key);
        }
        words.append({one.version,
                      one.versionAuthor,
                      one.edited,
                      one.deleted,
                      wordsOf(plan),
                      {{tr("Order of the moments"), orderText(plan, first)},
                       {tr("Left out"), tr("%n part(s)", nullptr, static_cast<int>(plan.leftOut.size()))},
                       {tr("Pictures"), plan.pictures ? tr("with pictures") : tr("without pictures")},
                       {tr("Released"), one.released ? tr("to the trainee") : tr("draft")}}});
    }
    return comparedVersions(library, words);
}

} // namespace alliance::app

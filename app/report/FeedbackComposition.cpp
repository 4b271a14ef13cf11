#include "app/report/FeedbackComposition.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace alliance::app
{
namespace
{

std::int64_t startOf(const std::optional<FeedbackPlace>& place)
{
    return place ? place->range.start.ns : -1;
}

// Names may be left out or differ between libraries.
bool sameReply(const FeedbackReply& a, const FeedbackReply& b)
{
    return a.id.isNull() || b.id.isNull() ? a.written == b.written && a.text == b.text : a.id == b.id;
}

// Those of `more` that are not there yet.
void add(QList<FeedbackReply>& replies, const QList<FeedbackReply>& more)
{
    for (const FeedbackReply& reply : more) {
        const bool there = std::any_of(replies.begin(), replies.end(),
                                       [&](const FeedbackReply& other) { return sameReply(other, reply); });
        if (!there)
            replies.append(reply);
    }
}

} // namespace

bool allowedFor(Audience audience, db::Visibility visibility)
{
    switch (visibility) {
    case db::Visibility::Private:
        return false;
    case db::Visibility::Supervision:
        return audience == Audience::Supervision;
    case db::Visibility::Trainee:
    case db::Visibility::Collection:
        return true;
    }
    return false;
}

QString FeedbackComposition::title() const
{
    return sessionLabel.isEmpty() ? QCoreApplication::translate("Feedback", "Session %1").arg(sessionNumber)
                                  : sessionLabel;
}

QList<FeedbackNote> FeedbackComposition::notes() const
{
    QList<FeedbackNote> all;
    for (const FeedbackMoment& moment : moments)
        all.append(moment.notes);
    std::stable_sort(all.begin(), all.end(),
                     [](const FeedbackNote& a, const FeedbackNote& b) { return startOf(a.place) < startOf(b.place); });
    return all;
}

QString noteKey(const QUuid& note)
{
    return QStringLiteral("note:") + note.toString(QUuid::WithoutBraces);
}

QString writtenField(const FeedbackPlan& before, const FeedbackPlan& after)
{
    QStringList fields;
    if (before.introduction != after.introduction)
        fields.append(QStringLiteral("introduction"));
    if (before.closing != after.closing)
        fields.append(QStringLiteral("closing"));
    QStringList keys = before.comments.keys() + after.comments.keys();
    keys.removeDuplicates();
    for (const QString& key : keys) {
        if (before.comments.value(key) != after.comments.value(key))
            fields.append(QStringLiteral("comment:") + key);
    }
    const bool chosen =
        before.order != after.order || before.leftOut != after.leftOut || before.pictures != after.pictures;
    return fields.size() == 1 && !chosen ? fields.front() : QString();
}

FeedbackPlan joinedPlan(const FeedbackPlan& base, const FeedbackPlan& mine, const FeedbackPlan& theirs)
{
    const auto words = [](const QString& from, const QString& one, const QString& other) {
        if (one == from || one == other)
            return other;
        if (other == from)
            return one;
        if (one.startsWith(other) || other.startsWith(one))
            return one.size() > other.size() ? one : other;
        return other + QStringLiteral("\n\n") + one;
    };
    FeedbackPlan joined = theirs;
    joined.introduction = words(base.introduction, mine.introduction, theirs.introduction);
    joined.closing = words(base.closing, mine.closing, theirs.closing);
    const QStringList commented = base.comments.keys() + mine.comments.keys() + theirs.comments.keys();
    for (const QString& key : commented) {
        const QString comment = words(base.comments.value(key), mine.comments.value(key), theirs.comments.value(key));
        if (comment.isEmpty())
            joined.comments.remove(key);
        else
            joined.comments.insert(key, comment);
    }
    if (mine.order != base.order)
        joined.order = mine.order;
    for (const QString& key : mine.leftOut) {
        if (!base.leftOut.contains(key) && !joined.leftOut.contains(key))
            joined.leftOut.append(key);
    }
    joined.leftOut.removeIf(
        [&](const QString& key) { return base.leftOut.contains(key) && !mine.leftOut.contains(key); });
    if (mine.pictures != base.pictures)
        joined.pictures = mine.pictures;
    return joined;
}

QList<FeedbackMoment> inOrder(const QList<FeedbackMoment>& moments, const QStringList& order)
{
    QList<FeedbackMoment> named;
    for (const QString& key : order) {
        const auto found = std::find_if(moments.begin(), moments.end(),
                                        [&](const FeedbackMoment& moment) { return moment.key == key; });
        if (found != moments.end())
            named.append(*found);
    }
    for (const FeedbackMoment& moment : moments) {
        if (order.contains(moment.key))
            continue;
        // Before the first that is later: what came since the order was made finds its place by time.
        const auto later = std::find_if(named.begin(), named.end(), [&](const FeedbackMoment& other) {
            return startOf(other.place) > startOf(moment.place);
        });
        named.insert(later, moment);
    }
    return named;
}

FeedbackComposition compose(const FeedbackComposition& all, const FeedbackPlan& plan)
{
    const QSet<QString> out(plan.leftOut.begin(), plan.leftOut.end());
    FeedbackComposition composed = all;
    composed.introduction = plan.introduction.trimmed();
    composed.closing = plan.closing.trimmed();
    composed.moments.clear();
    for (FeedbackMoment& moment : inOrder(all.moments, plan.order)) {
        if (out.contains(moment.key))
            continue;
        moment.notes.removeIf([&](const FeedbackNote& note) { return out.contains(noteKey(note.id)); });
        moment.comment = plan.comments.value(moment.key).trimmed();
        if (!plan.pictures)
            moment.stillFrame = -1;
        composed.moments.append(moment);
    }
    if (out.contains(kStagesKey))
        composed.stages.clear();
    return composed;
}

void addReplies(FeedbackComposition& released, const FeedbackComposition& now)
{
    add(released.replies, now.replies);
    QHash<QUuid, QList<FeedbackReply>> ofNotes;
    QHash<QString, QList<FeedbackReply>> ofMoments;
    for (const FeedbackMoment& moment : now.moments) {
        ofMoments.insert(moment.key, moment.replies);
        for (const FeedbackNote& note : moment.notes)
            ofNotes.insert(note.id, note.replies);
    }
    for (FeedbackMoment& moment : released.moments) {
        add(moment.replies, ofMoments.value(moment.key));
        for (FeedbackNote& note : moment.notes)
            add(note.replies, ofNotes.value(note.id));
    }
}

} // namespace alliance::app

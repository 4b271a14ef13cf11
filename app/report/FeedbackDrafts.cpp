#include "app/report/FeedbackDrafts.h"

#include <QJsonDocument>

namespace alliance::app
{
namespace
{

const QString kWindows = QStringLiteral("windows");
const QString kPlan = QStringLiteral("plan");
const QString kBasedOn = QStringLiteral("based_on");
const QString kReplies = QStringLiteral("replies");
const QString kReply = QStringLiteral("reply");
const QString kTo = QStringLiteral("to");

UnsentReply replyIn(const QJsonObject& json)
{
    return {json[kTo].toString(), json[kReply].toString()};
}

} // namespace

QJsonObject planDraft(const QJsonObject& plan, int basedOn)
{
    return {{kPlan, plan}, {kBasedOn, basedOn}};
}

QJsonObject planIn(const QJsonObject& draft)
{
    return draft[kPlan].toObject();
}

int versionSeen(const QJsonObject& draft)
{
    return draft[kBasedOn].toInt();
}

FeedbackDrafts feedbackDrafts(const QByteArray& file)
{
    FeedbackDrafts drafts;
    const QJsonObject json = QJsonDocument::fromJson(file).object();
    if (json[kPlan].isObject())
        drafts.plans.insert({}, json);
    const QJsonObject windows = json[kWindows].toObject();
    for (auto one = windows.begin(); one != windows.end(); ++one) {
        const QUuid id = QUuid::fromString(one.key());
        const QJsonObject content = one->toObject();
        if (content[kPlan].isObject())
            drafts.plans.insert(id, content);
        else if (content[kReply].isString()) // the one of all windows
            drafts.replies.insert(id, replyIn(content));
    }
    const QJsonObject replies = json[kReplies].toObject();
    for (auto one = replies.begin(); one != replies.end(); ++one)
        drafts.replies.insert(QUuid::fromString(one.key()), replyIn(one->toObject()));
    return drafts;
}

QByteArray fileOf(const FeedbackDrafts& drafts)
{
    QJsonObject windows;
    for (auto one = drafts.plans.begin(); one != drafts.plans.end(); ++one)
        windows.insert(one.key().toString(QUuid::WithoutBraces), one.value());
    QJsonObject replies;
    for (auto one = drafts.replies.begin(); one != drafts.replies.end(); ++one)
        replies.insert(one.key().toString(QUuid::WithoutBraces), QJsonObject{{kReply, one->text}, {kTo, one->to}});
    QJsonObject json;
    if (!windows.isEmpty())
        json.insert(kWindows, windows);
    if (!replies.isEmpty())
        json.insert(kReplies, replies);
    return json.isEmpty() ? QByteArray() : QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void removeTakenPlans(FeedbackDrafts& drafts, const FeedbackWindow& window)
{
    for (const UnkeptDraft& one : window.takenOver) {
        if (one.window != window.id && drafts.plans.value(one.window) == one.content)
            drafts.plans.remove(one.window);
    }
}

void removeTakenReplies(FeedbackDrafts& drafts, const FeedbackWindow& window)
{
    for (const LeftReply& one : window.takenReplies) {
        if (one.window != window.id && drafts.replies.value(one.window) == one.reply)
            drafts.replies.remove(one.window);
    }
}

} // namespace alliance::app

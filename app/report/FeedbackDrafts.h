#pragma once
// What somebody is writing in the feedback on one session: plans that are no version yet, and replies that were not
// sent. One file of theirs (db::DraftOf::Feedback) holds those of all their windows, each its own, so that no window
// writes over another one's words. Pure.

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QUuid>

namespace alliance::app
{

// A plan as it was read.
struct UnkeptDraft {
    QUuid window;
    QJsonObject content;
};

// That is being written. An empty text: none is.
struct UnsentReply {
    QString to; // key of a moment; empty: to all of it
    QString text;
    friend bool operator==(const UnsentReply&, const UnsentReply&) = default;
};

struct LeftReply {
    QUuid window;
    UnsentReply reply;
    friend bool operator==(const LeftReply&, const LeftReply&) = default;
};

// That somebody writes in. A null id is one like any other.
struct FeedbackWindow {
    QUuid id;
    // Drafts whose words are in what is written here from then on.
    QList<UnkeptDraft> takenOver = {};
    QList<LeftReply> takenReplies = {};
};

// By the window's id.
struct FeedbackDrafts {
    QMap<QUuid, QJsonObject> plans;
    QMap<QUuid, UnsentReply> replies;
};

QJsonObject planDraft(const QJsonObject& plan, int basedOn);
QJsonObject planIn(const QJsonObject& draft);
int versionSeen(const QJsonObject& draft); // the version that was seen; 0: none

// Files of earlier versions of the program, too: they knew of one plan, or of one reply, for all windows, which stands
// for itself then.
FeedbackDrafts feedbackDrafts(const QByteArray& file);
QByteArray fileOf(const FeedbackDrafts& drafts); // empty: there are none

// Without those that the window has taken over; not where somebody goes on writing.
void removeTakenPlans(FeedbackDrafts& drafts, const FeedbackWindow& window);
void removeTakenReplies(FeedbackDrafts& drafts, const FeedbackWindow& window);

} // namespace alliance::app

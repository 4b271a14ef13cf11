#pragma once
// The feedback on a session as it is kept: a plan that is worked on, and releases, which never change. What is being
// typed is a draft beside that; it becomes a version when somebody has finished with it. Reading drafts
// is a matter of keys, writing and releasing them one of the role (Permissions). Drafts are steps that can be taken
// back; a release is not: somebody may have read it. It is followed by another one.

#include "app/report/FeedbackComposition.h"
#include "app/report/FeedbackDrafts.h"
#include "app/services/LibraryService.h"
#include "db/records/Feedback.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <optional>

namespace alliance::app
{

struct FeedbackRelease {
    int number = 0; // from 1
    QString by;
    QDateTime at; // UTC
    FeedbackComposition composition;
};

struct FeedbackState {
    QUuid id;             // null: none has been begun, or it is not for this person
    int version = 0;      // the newest one; 0: none
    bool removed = false; // by taking back that it was begun
    bool mayCompose = false;
    bool traineeMissing = false; // in a sealed library no trainee may open the session
    // Names of the others who can read what is released of it, and replies. Nothing: in an open library, or not known.
    std::optional<QStringList> readers;
    bool changedSinceRelease = true; // there is something to release
    FeedbackPlan plan;
    // Written after the newest version, by this person, and not a version yet: in all windows together.
    std::optional<FeedbackPlan> unkept;
    QList<UnkeptDraft> unkeptDrafts;
    QList<LeftReply> unsentReplies;  // of this person, in all windows
    QList<FeedbackRelease> releases; // oldest first
    bool ratesBlind = false;         // who reads was handed the session and has not finished: none is shown yet
};

class FeedbackService
{
public:
    explicit FeedbackService(LibraryService& library) : m_library(library) {}

    Outcome<FeedbackState> state(const QUuid& session);
    // basedOn: the version that was seen (0: none). An unchanged plan makes no version. Conflict: somebody else has
    // written one since; Refused: the role.
    Outcome<db::Feedback> save(const QUuid& session, const FeedbackPlan& plan, int basedOn);
    // A new draft with the plan of that version, as a step. Conflict: there is a newer version than `basedOn`.
    // NotFound: no such version. Refused: the role.
    Outcome<db::Feedback> restore(const QUuid& session, int version, int basedOn);
    // save(), together with what somebody else has written since `basedOn`; the draft of this window, and those that
    // hold nothing else, are in it from then on. Where it fails, the plan is kept as the draft of this window.
    struct Saved {
        db::Feedback feedback;
        FeedbackPlan plan; // as it is kept
    };
    Outcome<Saved> saveJoined(const QUuid& session, const FeedbackPlan& plan, int basedOn,
                              const FeedbackWindow& window = {});
    // Of what is being written: sealed for this person alone, no version and no step. Replaces the one before of this
    // window, and those that it has taken over. state() tells it, joined to what others have written since `basedOn`.
    Done keepDraft(const QUuid& session, const FeedbackPlan& plan, int basedOn, const FeedbackWindow& window = {});
    // Likewise, of a reply; an empty one removes it.
    Done keepReply(const QUuid& session, const UnsentReply& reply, const FeedbackWindow& window = {});
    // Which drafts of a window are there: another one that has taken them over removes them with its own.
    struct DraftsThere {
        bool plan = false;
        bool reply = false;
    };
    Outcome<DraftsThere> draftsOf(const QUuid& session, const QUuid& window);
    // What the trainee may see of the plan, as it is now. Refused also where consent forbids individual supervision;
    // Invalid: there is nothing in it.
    Outcome<FeedbackRelease> release(const QUuid& session, int basedOn);
    // With the replies since. NotFound: there is no release of this number, or it is not for this person.
    Outcome<FeedbackRelease> released(const QUuid& session, int number);
    // A note of one's own, to a moment of the feedback (empty: to all of it). NotFound: no moment of that key.
    Outcome<db::Note> reply(const QUuid& session, const QString& momentKey, const QString& text);
    // Every release, oldest first.
    Outcome<QList<FeedbackRelease>> releases(const QUuid& session);
    // How many this person can read of each; sessions without any are left out.
    QHash<QUuid, int> releaseCounts(const QList<QUuid>& sessions);
    // Those in which a reply of this person was left unsent, in any window.
    QSet<QUuid> withUnsentReply(const QList<QUuid>& sessions);

private:
    Outcome<db::Feedback> named(base::Result<db::Feedback> result, const QUuid& session) const;
    // That of a version; empty where it is 0 or not to be read.
    FeedbackPlan planAt(const QUuid& feedback, int version) const;
    Done readDrafts(const QUuid& session, const base::Result<QByteArray>& file, FeedbackState& state);
    // What a draft says, with what others have written since.
    FeedbackPlan planOf(const QJsonObject& draft, const FeedbackState& state) const;
    // One after the other with other programs.
    base::Status changeDrafts(const QUuid& session, const std::function<void(FeedbackDrafts&)>& change);
    LibraryService& m_library;
};

} // namespace alliance::app

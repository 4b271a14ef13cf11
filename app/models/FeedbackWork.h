#pragma once
// The feedback on one session while it is looked at and written: what there is to choose from, the plan, the releases,
// the pictures. Everything is read and kept in the library's thread. Lives in the window's thread.
//
// What is typed is kept as a draft every second, again where another program has removed it, and becomes one version,
// which one undo takes back, when that sitting is over: after a while without typing, when another field is written in
// or a choice is made, with keep(), a release and the end of this object. A draft that a crash has left goes on where
// it was, together with what others have written since.

#include "app/models/FeedbackPictureLoader.h"
#include "app/report/FeedbackMaterial.h"
#include "app/report/FeedbackService.h"
#include "app/report/FeedbackVersions.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>

namespace alliance::app
{

class LibraryWorker;

class FeedbackWork : public QObject
{
    Q_OBJECT

public:
    // Does nothing once `worker` is gone. `models`: folder of the networks that find faces.
    FeedbackWork(LibraryWorker& worker, const QUuid& session, const std::filesystem::path& models,
                 QObject* parent = nullptr);
    ~FeedbackWork() override; // what is no version yet becomes one, as long as there is a worker

    void open();             // opened() or failed(); again to read what others have written, once all is a version
    void makePicturesAnew(); // consent, or who is who, may have changed; changed()
    const QUuid& session() const { return m_session; }
    bool isOpen() const { return m_open; }
    bool mayCompose() const { return m_state.mayCompose; }
    const FeedbackState& state() const { return m_state; }
    const FeedbackMaterial& material() const { return m_material; }
    const FeedbackPictures& pictures() const { return m_pictures.pictures(); }
    bool readsPictures() const { return m_reading || m_pictures.isReading(); }

    // What is shown: 0 is the draft, which only somebody who writes feedback has.
    int shown() const { return m_shown; }
    void show(int release);
    FeedbackComposition composition() const;
    QList<FeedbackMoment> choices() const; // of the draft, in order, those that are left out too

    const FeedbackPlan& plan() const { return m_plan; }
    void setPlan(const FeedbackPlan& plan);          // changed(), and kept a moment later
    void setSitting(std::chrono::milliseconds rest); // after which it is over; some minutes as a rule
    void move(const QString& key, int by);           // earlier (-1) or later (1) among the choices
    void setLeftOut(const QString& key, bool out);
    bool kept() const { return !m_undrafted && !m_drafting && !m_saving; } // as a draft or a version
    bool isVersion() const { return !m_unsaved && !m_saving; }
    bool wasRecovered() const { return m_recovered; } // of a draft that was left, until it is a version
    void keep();                                      // as a version, now; keptChanged() tells it
    // A reply that is being written: kept as a draft likewise, until it is sent.
    void setReply(const UnsentReply& reply);
    // One that was left unsent before, or in another window, to go on with here; an empty one: there is none more.
    UnsentReply takeReply();
    bool wordsKept() const { return kept() && !m_replyUndrafted && !m_replyDrafting; } // the reply, too
    void keepDrafts();                                  // now; keptChanged() or notKept()
    bool canKeep() const { return !m_worker.isNull(); } // the library is open

    // Both keep first. What is restored becomes the newest version and is read anew: opened(), or failed().
    void readVersions(QObject* receiver, const std::function<void(const Outcome<QList<VersionItem>>&)>& answer);
    void restore(int version);

    void release(); // keeps first; released() or failed()
    void reply(const QString& momentKey, const QString& text);
    // May what is shown leave on paper? printable(), once all its pictures are there, and it is on record; or failed().
    void askPrint();

Q_SIGNALS:
    void opened();
    void changed();         // what is shown
    void picturesChanged(); // of what is shown: more of them, or none any more
    void keptChanged();
    void released(int number);
    void replied();
    void printable();
    void failed(const alliance::app::Failure& failure);
    void notKept(); // what is being written, not even as a draft

private:
    struct Read {
        FeedbackState state;
        FeedbackMaterial material;
        QList<FeedbackComposition> releases; // with the replies since
    };
    void take(Read read);
    template <typename Work, typename Answer>
    void ask(Work work, Answer answer);
    void goOnPrinting();
    void save(std::function<void()> then);
    void saved(const FeedbackPlan& asked, const FeedbackService::Saved& saved);
    void keepDraft();
    void keepReply();
    bool wroteReply() const;
    void lookForDrafts();
    void draftFailed(const Failure& failure);
    void loseWorker();

    QPointer<LibraryWorker> m_worker; // null once the library is closed
    QUuid m_session;
    FeedbackWindow m_window;
    QTimer m_draft;   // until the next draft
    QTimer m_look;    // whether drafts of this window are still there
    QTimer m_sitting; // until what was written becomes a version
    std::chrono::milliseconds m_rest;
    QString m_field; // that is being written in; empty: none
    bool m_open = false;
    bool m_unsaved = false;   // no version yet
    bool m_undrafted = false; // no draft yet either
    bool m_drafting = false;
    bool m_drafted = false; // this window has a draft of what is no version yet
    UnsentReply m_reply;
    bool m_replyUndrafted = false;
    bool m_replyDrafting = false;
    bool m_saving = false;
    bool m_again = false; // asked for while saving: what stood in the way then may be gone
    bool m_recovered = false;
    bool m_reading = false;       // what there is, its pictures come after that
    bool m_openLater = false;     // when all is a version
    std::function<void()> m_then; // after the version that waits for the one that is being made
    int m_shown = 0;
    FeedbackState m_state;
    FeedbackMaterial m_material;
    QList<FeedbackComposition> m_releases;
    FeedbackPlan m_plan;
    FeedbackPictureLoader m_pictures;
    bool m_printAllowed = false; // and waits for its pictures
};

} // namespace alliance::app

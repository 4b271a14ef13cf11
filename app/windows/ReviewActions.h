#pragma once
// What the actions of playback and review do, and when they can be used. Knows the session and the player, no panel.

#include "app/actions/HeldKey.h"

#include <QObject>

namespace alliance::app
{

class ActionRegistry;
class CandidateQueue;
class LibraryController;
class PlaybackController;
class ReviewSession;

class ReviewActions : public QObject
{
    Q_OBJECT

public:
    ReviewActions(ActionRegistry& actions, LibraryController& library, ReviewSession& session,
                  PlaybackController& playback, CandidateQueue& queue, QObject* parent);

Q_SIGNALS:
    void queueNeeded();                  // its reason field is about to ask: it must be seen
    void remarked(const QString& words); // a passing remark for the picture

public:
    // The library was opened or closed: undo and redo follow its command stack.
    void followCommands();
    void refreshMeasuring(bool busy); // whether the session can be measured, which it is `busy` with or not

private:
    void followKeys();
    void bindPlayback();
    void bindRange();
    void refreshRange();
    void bindReview();
    void bindEdit();
    void refresh();
    void refreshUndo();

    ActionRegistry& m_actions;
    LibraryController& m_library;
    ReviewSession& m_session;
    PlaybackController& m_playback;
    CandidateQueue& m_queue;
    HeldKey m_pauseKey{Qt::Key_K};
};

} // namespace alliance::app

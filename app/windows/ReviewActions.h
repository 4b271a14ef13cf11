#pragma once
// What the actions of playback and review do, and when they can be used. Knows the session and the player, no panel.

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace alliance::app
{

class ActionRegistry;
class LibraryController;
class PlaybackController;
class ReviewSession;

class ReviewActions : public QObject
{
    Q_OBJECT

public:
    ReviewActions(ActionRegistry& actions, LibraryController& library, ReviewSession& session,
                  PlaybackController& playback, QWidget& window);

    // The library was opened or closed: undo and redo follow its command stack.
    void followCommands();

private:
    void bindPlayback();
    void bindReview();
    void bindEdit();
    void refresh();
    void refreshUndo();
    void askForReason();

    ActionRegistry& m_actions;
    LibraryController& m_library;
    ReviewSession& m_session;
    PlaybackController& m_playback;
    QWidget& m_window;
    QPointer<QWidget> m_dialog;
};

} // namespace alliance::app

#pragma once
// The trainee's way through the window: what waits on the page of sessions, what is next in a session, comparing moment
// by moment, rehearsal prompts, the course over sessions. All but what is next is there for everybody.

#include "app/models/TraineePath.h"
#include "app/services/RehearsalService.h"
#include "app/windows/MainWindow.h"

#include <QObject>

#include <optional>

namespace alliance::app
{

class BlindPass;
class ComparisonPanel;
class ReleaseFlow;
class TraineeBar;
class TraineeStrip;

class TraineeFlow : public QObject
{
    Q_OBJECT

public:
    // All outlive it; the comparison becomes a tab beside `neighbour`, `window` owns all.
    TraineeFlow(const WindowParts& parts, BlindPass& pass, QDockWidget& neighbour, MainWindow& window);

    ComparisonPanel& comparison() { return *m_comparison; }

private:
    void bindHome();
    void makeDock(QDockWidget& neighbour);
    void bindActions();
    void compare();
    void step(int direction);
    void rehearse();
    void arrive();
    void read();                                  // the feedback on the open session
    int feedbackRead(const QUuid& session) const; // newest version that was opened
    void countFeedback();
    void lookForReplies();
    void showState();
    void refresh();
    bool isTrainee() const;
    TraineeState state() const;

    WindowParts m_parts;
    BlindPass& m_pass;
    MainWindow& m_window;
    ComparisonPanel* m_comparison = nullptr;
    QDockWidget* m_dock = nullptr;
    TraineeStrip* m_strip = nullptr;
    TraineeBar* m_bar = nullptr;
    ReleaseFlow* m_release = nullptr;
    QHash<QUuid, int> m_feedback;     // released versions, by session
    QSet<QUuid> m_unsent;             // sessions with a reply that was begun
    QUuid m_hidden;                   // session in which nothing more is to be proposed
    QUuid m_comparing;                // to be compared as soon as it is open
    QUuid m_reading;                  // its feedback is to be read then
    std::optional<db::Note> m_wanted; // prompt to be shown in its session
};

} // namespace alliance::app

#pragma once
// What a person does at the window, by posted events as the window system would post them.

#include <QEvent>
#include <QObject>
#include <QTimer>

namespace alliance::app
{
class MainWindow;
class NoteEditor;
class TimelineWidget;
} // namespace alliance::app

namespace alliance::bench
{

// Drags across the whole timeline and back, 60 moves a second, a new drag every 300 moves.
class ScrubbingHand : public QObject
{
public:
    explicit ScrubbingHand(app::MainWindow& window);
    void start() { m_timer.start(); }
    void stop();
    int moves() const { return m_moves; }

private:
    void move();
    void post(QEvent::Type type, Qt::MouseButton button, Qt::MouseButtons buttons);

    app::TimelineWidget* m_timeline;
    QTimer m_timer;
    int m_moves = 0;
    bool m_down = false;
};

// Types notes, about 15 characters a second, and saves each with Ctrl+Enter.
class TypingHand : public QObject
{
public:
    explicit TypingHand(app::MainWindow& window);
    void start();
    void stop() { m_timer.stop(); }
    int characters() const { return m_characters; }

private:
    void type();

    app::NoteEditor& m_editor;
    QTimer m_timer;
    int m_characters = 0;
};

} // namespace alliance::bench

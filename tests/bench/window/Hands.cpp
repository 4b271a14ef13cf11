#include "tests/bench/window/Hands.h"

#include "app/panels/NoteEditor.h"
#include "app/timeline/TimelineWidget.h"
#include "app/windows/MainWindow.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

namespace alliance::bench
{
namespace
{

constexpr int kMoveMs = 16;
constexpr int kMovesOfDrag = 300;
constexpr int kEdge = 160; // pixels at both ends of the timeline that are not dragged over: names of the rows
constexpr int kKeyMs = 66;
constexpr int kCharactersOfNote = 90;

} // namespace

ScrubbingHand::ScrubbingHand(app::MainWindow& window) : m_timeline(window.findChild<app::TimelineWidget*>())
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kMoveMs);
    connect(&m_timer, &QTimer::timeout, this, &ScrubbingHand::move);
}

void ScrubbingHand::stop()
{
    m_timer.stop();
    if (std::exchange(m_down, false))
        post(QEvent::MouseButtonRelease, Qt::LeftButton, Qt::NoButton);
}

void ScrubbingHand::move()
{
    ++m_moves;
    if (m_moves % kMovesOfDrag == 0 && m_down) {
        post(QEvent::MouseButtonRelease, Qt::LeftButton, Qt::NoButton);
        m_down = false;
    } else if (!m_down) {
        post(QEvent::MouseButtonPress, Qt::LeftButton, Qt::LeftButton);
        m_down = true;
    } else {
        post(QEvent::MouseMove, Qt::NoButton, Qt::LeftButton);
    }
}

void ScrubbingHand::post(QEvent::Type type, Qt::MouseButton button, Qt::MouseButtons buttons)
{
    const int phase = m_moves % kMovesOfDrag;
    const bool back = (m_moves / kMovesOfDrag) % 2 == 1;
    const int width = std::max(1, m_timeline->width() - 2 * kEdge);
    const QPointF at(kEdge + static_cast<double>(width) * (back ? kMovesOfDrag - phase : phase) / kMovesOfDrag, 8);
    QCoreApplication::postEvent(
        m_timeline, new QMouseEvent(type, at, m_timeline->mapToGlobal(at), button, buttons, Qt::NoModifier));
}

TypingHand::TypingHand(app::MainWindow& window) : m_editor(window.noteEditor())
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kKeyMs);
    connect(&m_timer, &QTimer::timeout, this, &TypingHand::type);
}

void TypingHand::start()
{
    m_editor.startNew();
    m_timer.start();
}

void TypingHand::type()
{
    QWidget* field = QApplication::focusWidget();
    if (!field || !m_editor.isAncestorOf(field)) {
        m_editor.startNew();
        return;
    }
    ++m_characters;
    const auto press = [&](int key, Qt::KeyboardModifiers modifiers, const QString& text) {
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease})
            QCoreApplication::postEvent(field, new QKeyEvent(type, key, modifiers, text));
    };
    if (m_characters % kCharactersOfNote == 0) {
        m_editor.save();
        return;
    }
    const QChar letter(m_characters % 6 == 0 ? u' ' : static_cast<char16_t>(u'a' + m_characters % 26));
    press(letter.toUpper().unicode(), Qt::NoModifier, QString(letter));
}

} // namespace alliance::bench

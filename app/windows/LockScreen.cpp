#include "app/windows/LockScreen.h"

#include "app/models/LibraryWork.h"
#include "app/models/PlaybackController.h"
#include "app/panels/LockCover.h"
#include "app/services/ErrorText.h"
#include "app/services/LibraryWorker.h"

#include <QApplication>
#include <QEvent>

#include <utility>

namespace alliance::app
{
namespace
{

constexpr std::chrono::milliseconds kLookEvery(250);

// What a hand, a pen or another program does to a widget.
bool isOperation(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::ContextMenu:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::TabletRelease:
    case QEvent::NativeGesture:
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
    case QEvent::HoverMove:
    case QEvent::ToolTip:
    case QEvent::WhatsThis:
        return true;
    default:
        return false;
    }
}

} // namespace

LockScreen::LockScreen(LibraryController& library, PlaybackController& playback, const Theme& theme,
                       std::function<std::chrono::milliseconds()> patience, std::function<bool()> wordsKept)
    : m_library(library),
      m_playback(playback),
      m_theme(theme),
      m_patience(std::move(patience)),
      m_wordsKept(std::move(wordsKept)),
      m_covers([this](QWidget& window) { return makeCover(window); })
{
    connect(&m_library, &LibraryController::jobsChanged, this, &LockScreen::watchPauses);
    connect(&m_library, &LibraryController::jobFailed, this, [this] { m_failed += isOn() ? 1 : 0; });
    connect(&m_library, &LibraryController::closed, this, &LockScreen::takeAway, Qt::QueuedConnection);
    connect(&m_look, &QTimer::timeout, this, &LockScreen::look);
}

LockScreen::~LockScreen()
{
    if (isOn())
        m_playback.setSilenced(false);
}

void LockScreen::lock()
{
    if (isOn())
        return;
    m_playback.setSilenced(true);
    m_playback.pause();
    m_failed = 0;
    m_looked = m_stopping = false;
    m_trying = false;
    if (m_stands.isValid())
        m_stands.start(); // somebody was here until now
    m_covers.setOn(true);
    qApp->installEventFilter(this); // the last one comes first
    m_look.start(kLookEvery);
    look();
}

void LockScreen::takeAway()
{
    if (!isOn())
        return;
    m_look.stop();
    qApp->removeEventFilter(this);
    m_playback.setSilenced(false);
    m_covers.setOn(false);
}

CoverPane* LockScreen::makeCover(QWidget& window)
{
    // A floating panel has no room; the window that it belongs to asks.
    const bool asks = window.windowType() != Qt::Tool;
    auto* cover = new LockCover(window, m_theme, asks ? LockCover::Asks::Passphrase : LockCover::Asks::Nothing);
    cover->showWork(workOf(m_library));
    cover->setBusy(m_trying);
    connect(cover, &LockCover::unlockRequested, this, &LockScreen::tryPassphrase);
    connect(cover, &LockCover::closeRequested, this, &LockScreen::stop, Qt::QueuedConnection);
    return cover;
}

void LockScreen::watchPauses()
{
    if (!workOf(m_library).stands)
        m_stands.invalidate();
    else if (!m_stands.isValid())
        m_stands.start();
}

void LockScreen::look()
{
    if (!isOn() || !m_library.isOpen())
        return;
    LibraryWork work = workOf(m_library);
    const bool kept = m_wordsKept();
    work.words = !kept && std::exchange(m_looked, true); // at first they are on their way
    for (CoverPane* pane : m_covers.all())
        static_cast<LockCover*>(pane)->showWork(work);
    if (!kept)
        return;
    if (m_stopping)
        Q_EMIT toBeClosed(Ended::Stopped);
    else if (!m_library.busy())
        endWhenNothingFollows();
    else if (m_stands.hasPassed(m_patience()))
        Q_EMIT toBeClosed(Ended::Paused);
}

// What a job has asked of the library when it ended (an import has its session prepared) is answered before this is.
void LockScreen::endWhenNothingFollows()
{
    m_library.worker()->ask(
        this, [](LibraryService&) -> Done { return {}; },
        [this](const Done&) {
            if (isOn() && !m_library.busy() && m_wordsKept())
                Q_EMIT toBeClosed(Ended::ByItself);
        });
}

void LockScreen::stop()
{
    m_stopping = true;
    if (m_wordsKept())
        Q_EMIT toBeClosed(Ended::Stopped);
    else
        say(tr("Words that were written could not be kept yet: unlock, and keep or copy them first."));
}

void LockScreen::tryPassphrase(const std::shared_ptr<const db::SecretText>& passphrase)
{
    if (m_trying || !m_library.isOpen())
        return;
    m_trying = true;
    for (CoverPane* pane : m_covers.all())
        static_cast<LockCover*>(pane)->setBusy(true);
    m_library.worker()->ask(
        this,
        [passphrase](LibraryService& library) -> Done {
            if (const base::Status opened = library.database().people().tryPassphrase(*passphrase); !opened)
                return failed(opened.error(), Subject::Library, pathText(library.folder()));
            return {};
        },
        [this](const Done& opened) {
            m_trying = false;
            if (!isOn())
                return;
            if (opened) {
                takeAway();
                Q_EMIT unlocked();
                return;
            }
            say(opened.error().error.category == base::ErrorCategory::Refused
                    ? tr("That is not the passphrase of whoever is signed in. Capital letters and spaces matter.")
                    : wordFailure(opened.error()).oneText());
        });
}

void LockScreen::say(const QString& problem)
{
    for (CoverPane* pane : m_covers.all())
        static_cast<LockCover*>(pane)->showProblem(problem);
}

void LockScreen::focusBack(const QWidget* window)
{
    QMetaObject::invokeMethod(
        this,
        [this, window] { // only compared: it may be gone
            if (CoverPane* pane = isOn() ? m_covers.over(window) : nullptr)
                pane->setFocus();
        },
        Qt::QueuedConnection);
}

bool LockScreen::eventFilter(QObject* watched, QEvent* event)
{
    m_covers.see(watched, *event);
    if (event->type() == QEvent::Shortcut)
        return true;
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget)
        return false;
    switch (event->type()) {
    case QEvent::ShortcutOverride: // comes as a key then, to the field
        event->accept();
        return true;
    case QEvent::FocusIn:
        if (!m_covers.holds(widget))
            focusBack(widget->window());
        return false;
    case QEvent::Close: // by its frame
        if (!event->spontaneous() || !m_covers.over(widget))
            return false;
        event->ignore();
        say(tr("The window is locked: unlock it, or stop the work first."));
        return true;
    default:
        return isOperation(event->type()) && !m_covers.holds(widget);
    }
}

} // namespace alliance::app

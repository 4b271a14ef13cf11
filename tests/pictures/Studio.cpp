#include "tests/pictures/Studio.h"

#include "app/panels/FeedbackPreview.h"
#include "app/panels/GuideBubble.h"
#include "app/panels/NoticeBar.h"
#include "app/panels/OwnPassStrip.h"
#include "app/panels/PlayerView.h"
#include "app/panels/PrivacyCover.h"
#include "app/panels/RestoreDialog.h"
#include "app/panels/ReviewPage.h"
#include "app/services/Failure.h"
#include "vision/models/ModelSet.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QMessageBox>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QThread>

namespace alliance::pictures
{
namespace
{

constexpr int kPatienceMs = 30'000;
constexpr int kSettleMs = 350;   // lists, pictures and the timeline paint themselves after the frame
constexpr int kTitleHeight = 30; // of what a desktop puts above a dialog
constexpr int kWorkMs = 20'000;  // the longest that is waited for recordings to be prepared

void run(int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    do {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QThread::msleep(5);
    } while (clock.elapsed() < milliseconds);
}

bool waitFor(const std::function<bool()>& done, int patience = kPatienceMs)
{
    QElapsedTimer clock;
    clock.start();
    while (!done()) {
        if (clock.elapsed() > patience)
            return false;
        run(10);
    }
    return true;
}

// Dialogs, menus and covers that stand over the window.
QList<QWidget*> above(const QWidget& window)
{
    QList<QWidget*> widgets;
    for (QWidget* one : QApplication::topLevelWidgets()) {
        if (one != &window && one->isVisible() &&
            (qobject_cast<QDialog*>(one) || (one->windowFlags() & Qt::Popup) != 0))
            widgets.append(one);
    }
    return widgets;
}

} // namespace

Studio::Studio(QApplication& application, const QDir& folder, const std::filesystem::path& library, MadeLibraries made,
               const Look& look)
    : m_given(library),
      m_made(std::move(made)),
      m_settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat),
      m_library(vision::modelFolder()),
      m_playback(m_session, nullptr),
      m_recent(m_settings)
{
    m_settings.setValue(QStringLiteral("view/theme"), look.theme);
    m_settings.setValue(QStringLiteral("view/text-size"), look.text);
    m_themes = std::make_unique<app::ThemeActions>(m_theme, m_actions, m_settings, application);
    application.installEventFilter(&m_guard);
    m_window = std::make_unique<app::MainWindow>(
        app::WindowParts{m_theme, m_actions, m_library, m_session, m_playback, m_recent, m_settings});
}

Studio::~Studio()
{
    m_busy = false;
}

void Studio::show(QSize size)
{
    m_window->resize(size);
    m_window->show();
    run(kSettleMs);
}

bool Studio::take(const View& view, const QString& file)
{
    closeAll();
    if (!goTo(view.place))
        return false;
    settle();
    for (const Step& step : view.steps) {
        if (const auto* id = std::get_if<app::ActionId>(&step)) {
            if (!waitFor([this, id] { return m_actions.action(*id)->isEnabled(); }, kWorkMs))
                return false;
            trigger(*id);
        } else if (const auto* text = std::get_if<QString>(&step)) {
            typeText(*text);
        } else {
            std::get<std::function<void(Studio&)>>(step)(*this);
        }
        settle();
    }
    const bool saved = picture().save(file);
    m_busy = false;
    return saved;
}

void Studio::trigger(app::ActionId id)
{
    m_actions.action(id)->trigger();
}

void Studio::settle()
{
    run(kSettleMs);
    // What is made in the background is there, or it is work that was begun for its picture.
    waitFor([this] { return m_busy || !isMakingPages(); }, kWorkMs);
    run(50);
}

bool Studio::isMakingPages() const
{
    const auto* preview = find<app::FeedbackPreview>();
    const auto* figures = find<QProgressBar>("agreementProgress");
    return (preview && preview->document().pages.isEmpty()) || figures;
}

void Studio::raise(const char* dock)
{
    auto* its = m_window->findChild<QDockWidget*>(QLatin1String(dock));
    its->show();
    its->raise();
}

void Studio::finishOwnPass()
{
    if (auto* strip = m_window->findChild<app::OwnPassStrip*>(); strip && strip->isVisible())
        strip->finish().click();
    if (const auto* question = m_window->findChild<QMessageBox*>(QStringLiteral("finishQuestion")))
        for (QAbstractButton* button : question->buttons())
            if (question->buttonRole(button) == QMessageBox::AcceptRole)
                button->click();
}

void Studio::restoreFrom(const std::filesystem::path& backup)
{
    auto* dialog =
        new app::RestoreDialog(backup, m_library.folder(), QStringLiteral("/home/maren/Documents"), m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Studio::keepBusy()
{
    m_busy = true;
    const auto work = [this](double until, bool fails) {
        return [this, until, fails](app::LibraryService&, const app::JobContext& context) -> app::Outcome<QVariant> {
            context.progress(until, {});
            while (m_busy && !fails && !context.stopped())
                QThread::msleep(5);
            if (fails)
                return app::failed(base::ErrorCategory::NoSpace, "disk", app::Subject::Library,
                                   QStringLiteral("Programme library"));
            return QVariant();
        };
    };
    m_library.clearEndedJobs();
    m_library.start(app::JobKind::Safety, QStringLiteral("Back up “Programme library”"), work(0, true));
    m_library.start(app::JobKind::Measure, QStringLiteral("Measure AB-01, session 3"), work(0.42, false));
    m_library.start(app::JobKind::Measure, QStringLiteral("Measure AB-01, session 2"), work(0, false));
}

bool Studio::goTo(Place place)
{
    switch (place) {
    case Place::Nothing:
        leave();
        return true;
    case Place::Home:
        return open(m_given, {}, "given");
    case Place::Review:
        return open(m_given, {}, "given") && openSession(chosenSession());
    case Place::Programme:
        return open(m_made.programme, credentialsOf(Who::Supervisor), "supervisor");
    case Place::ProgrammeReview:
        return open(m_made.programme, credentialsOf(Who::Supervisor), "supervisor") && openSession(m_made.session);
    case Place::Trainee:
        return open(m_made.programme, credentialsOf(Who::Trainee), "trainee");
    case Place::TraineeReview:
        return open(m_made.programme, credentialsOf(Who::Trainee), "trainee") && openSession(m_made.session);
    case Place::Locked:
        leave();
        m_window->openLibrary(QString::fromStdString(m_made.programme.string()));
        return true;
    case Place::Missing:
        return open(m_made.withoutMedia, credentialsOf(Who::Supervisor), "without media") &&
               openSession(m_made.session, false);
    }
    return false;
}

void Studio::leave()
{
    m_window->goHome(); // closes the session
    run(kSettleMs);
    m_library.close();
    m_opened.clear();
}

bool Studio::open(const std::filesystem::path& folder, const db::Credentials& credentials, const char* who)
{
    const QString wanted = QString::fromLatin1(who);
    if (m_opened == wanted && m_library.isOpen()) {
        m_window->goHome();
        return true;
    }
    leave();
    run(kSettleMs);
    m_library.open(folder, credentials);
    m_opened = wanted;
    if (!waitFor([&] { return m_library.isOpen() && !m_library.sessions().isEmpty(); }))
        return false;
    run(kSettleMs);
    waitFor([this] { return !m_library.busy(); }, kWorkMs); // recordings are prepared
    return true;
}

QUuid Studio::chosenSession() const
{
    const app::SessionItem* best = nullptr;
    for (const app::SessionItem& item : m_library.sessions()) {
        if (!best || item.notes > best->notes)
            best = &item;
    }
    return best ? best->record.id : QUuid();
}

bool Studio::openSession(const QUuid& session, bool withPicture)
{
    if (m_window->showsReview() && m_session.isOpen() && m_session.sessionId() == session)
        return true;
    bool shown = false;
    const auto picture = QObject::connect(&m_playback, &app::PlaybackController::pictureReady, m_window.get(),
                                          [&](int, const app::ViewPicture& it) { shown = shown || it.frame >= 0; });
    m_window->openSession(session);
    const bool opened = waitFor([&] { return withPicture ? shown : m_session.isOpen(); });
    QObject::disconnect(picture);
    if (opened && !m_session.candidates().isEmpty())
        m_session.selectCandidate(m_session.candidates().front().record.id);
    run(kSettleMs);
    return opened;
}

void Studio::typeText(const QString& text)
{
    QWidget* field = QApplication::focusWidget() ? QApplication::focusWidget() : m_window->focusWidget();
    for (const QChar character : text) {
        if (!field)
            return;
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(character));
        QApplication::sendEvent(field, &down);
    }
}

void Studio::closeAll()
{
    m_busy = false;
    if (m_window->findChild<app::PrivacyCover*>())
        trigger(app::ActionId::HideEverything); // the same command goes on
    for (QWidget* one : above(*m_window))
        one->close();
    if (auto* tour = m_window->findChild<app::GuideBubble*>())
        Q_EMIT tour->endRequested();
    finishOwnPass();
    if (m_actions.action(app::ActionId::ShowOverlay)->isChecked())
        trigger(app::ActionId::ShowOverlay);
    trigger(app::ActionId::LeaveField);
    trigger(app::ActionId::ResetLayout);
    m_window->notices().clear();
    run(50);
}

QPixmap Studio::picture() const
{
    m_window->review().picture().showRemark({}); // passing remarks do not belong into documents
    QPixmap whole = m_window->grab();
    QPainter painter(&whole);
    for (QWidget* one : above(*m_window)) {
        QRect at(one->mapToGlobal(QPoint()) - m_window->mapToGlobal(QPoint()), one->size());
        QRect frame = at;
        if (one->windowType() == Qt::Dialog &&
            !(one->windowFlags() & Qt::FramelessWindowHint)) { // as a desktop would place it
            at.moveCenter(m_window->rect().center() + QPoint(0, kTitleHeight / 2));
            at.moveTop(std::max(at.top(), kTitleHeight));
            frame = at.adjusted(0, -kTitleHeight, 0, 0);
            const QRect title(frame.topLeft(), QSize(frame.width(), kTitleHeight));
            painter.fillRect(title, m_window->palette().color(QPalette::AlternateBase));
            painter.setPen(m_window->palette().color(QPalette::WindowText));
            painter.drawText(title, Qt::AlignCenter, one->windowTitle());
        }
        painter.drawPixmap(at.topLeft(), one->grab());
        painter.setPen(m_window->palette().color(QPalette::Mid));
        painter.drawRect(frame.adjusted(-1, -1, 0, 0));
    }
    return whole;
}

} // namespace alliance::pictures

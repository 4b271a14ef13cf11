// Pictures of every view of the window, for the documentation and to be looked at. See packaging/pictures.
//
// alliance-pictures LIBRARY OUT --theme light|dark|contrast --size WxH [--language de]
//
// Writes OUT/VIEW-THEME-WxH.png, and prints their names. LIBRARY is an open library with at least one measured session;
// it is worked on in a copy. 1: a view could not be shown; it is named on stderr, and the others are there.

#include "app/actions/ActionRegistry.h"
#include "app/actions/KeyGuard.h"
#include "app/models/LibraryController.h"
#include "app/models/PlaybackController.h"
#include "app/models/RecentLibraries.h"
#include "app/models/ReviewSession.h"
#include "app/panels/GuideBubble.h"
#include "app/panels/PlayerView.h"
#include "app/panels/ReviewPage.h"
#include "app/resources/ThemeChoice.h"
#include "app/services/Language.h"
#include "app/windows/MainWindow.h"
#include "app/windows/ThemeActions.h"
#include "tests/pictures/Views.h"
#include "vision/models/ModelSet.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QPainter>
#include <QSettings>
#include <QTemporaryDir>
#include <QThread>
#include <QUuid>

#include <cstdio>
#include <filesystem>

namespace alliance::pictures
{
namespace
{

constexpr int kPatienceMs = 60'000;
constexpr int kSettleMs = 700; // lists, pictures and the timeline paint themselves after the frame

int give(const QString& problem)
{
    std::fprintf(stderr, "alliance-pictures: %s\n", qPrintable(problem));
    return 1;
}

void run(int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    do {
        QCoreApplication::processEvents();
        QThread::msleep(5);
    } while (clock.elapsed() < milliseconds);
}

bool waitFor(const std::function<bool()>& done)
{
    QElapsedTimer clock;
    clock.start();
    while (!done()) {
        if (clock.elapsed() > kPatienceMs)
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

class Studio
{
public:
    Studio(QApplication& application, const QDir& folder, const QString& theme)
        : m_settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat),
          m_library(vision::modelFolder()),
          m_playback(m_session, nullptr),
          m_recent(m_settings)
    {
        m_settings.setValue(QStringLiteral("view/theme"), theme);
        m_themes = std::make_unique<app::ThemeActions>(m_theme, m_actions, m_settings, application);
        application.installEventFilter(&m_guard);
        m_window = std::make_unique<app::MainWindow>(
            app::WindowParts{m_theme, m_actions, m_library, m_session, m_playback, m_recent, m_settings});
    }

    bool show(const QString& library, QSize size)
    {
        m_window->resize(size);
        m_window->show();
        run(kSettleMs);
        m_library.open(library.toStdString());
        return waitFor([&] { return m_library.isOpen() && !m_library.sessions().isEmpty(); });
    }

    // False: it could not be shown.
    bool take(const View& view, const QString& file)
    {
        closeAll();
        if (view.place == Place::Review && !openSession())
            return false;
        if (view.place == Place::Home)
            m_window->goHome();
        run(kSettleMs);
        for (const Step& step : view.steps) {
            if (const auto* action = std::get_if<app::ActionId>(&step)) {
                QAction* it = m_actions.action(*action);
                if (!it->isEnabled())
                    return false;
                it->trigger();
            } else {
                typeText(std::get<QString>(step));
            }
            run(kSettleMs);
        }
        return picture().save(file);
    }

private:
    bool openSession()
    {
        if (m_window->showsReview())
            return true;
        const app::SessionItem* best = nullptr;
        for (const app::SessionItem& item : m_library.sessions()) {
            if (!best || item.notes > best->notes)
                best = &item;
        }
        bool shown = false;
        const auto picture = QObject::connect(&m_playback, &app::PlaybackController::pictureReady, m_window.get(),
                                              [&](int, const app::ViewPicture& it) { shown = shown || it.frame >= 0; });
        m_window->openSession(best->record.id);
        const bool opened = waitFor([&] { return shown; });
        QObject::disconnect(picture);
        if (opened && !m_session.candidates().isEmpty())
            m_session.selectCandidate(m_session.candidates().front().record.id);
        run(2 * kSettleMs);
        return opened;
    }

    void typeText(const QString& text)
    {
        QWidget* field = QApplication::focusWidget() ? QApplication::focusWidget() : m_window->focusWidget();
        for (const QChar character : text) {
            if (!field)
                return;
            QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(character));
            QApplication::sendEvent(field, &down);
        }
    }

    void closeAll()
    {
        for (QWidget* one : above(*m_window))
            one->close();
        if (auto* tour = m_window->findChild<app::GuideBubble*>())
            Q_EMIT tour->endRequested();
        m_actions.action(app::ActionId::LeaveField)->trigger();
        m_actions.action(app::ActionId::ResetLayout)->trigger();
        run(50);
    }

    QPixmap picture() const
    {
        m_window->review().picture().showRemark({}); // passing remarks do not belong into documents
        QPixmap whole = m_window->grab();
        QPainter painter(&whole);
        for (QWidget* one : above(*m_window)) {
            const QPoint at = one->mapToGlobal(QPoint()) - m_window->mapToGlobal(QPoint());
            painter.drawPixmap(at, one->grab());
            painter.setPen(m_window->palette().color(QPalette::Mid));
            painter.drawRect(QRect(at, one->size()).adjusted(-1, -1, 0, 0));
        }
        return whole;
    }

    app::Theme m_theme;
    app::KeyGuard m_guard;
    QSettings m_settings;
    app::ActionRegistry m_actions;
    app::LibraryController m_library;
    app::ReviewSession m_session;
    app::PlaybackController m_playback;
    app::RecentLibraries m_recent;
    std::unique_ptr<app::ThemeActions> m_themes;
    std::unique_ptr<app::MainWindow> m_window;
};

} // namespace
} // namespace alliance::pictures

int main(int argc, char** argv)
{
    using namespace alliance::pictures;
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("light, dark or contrast"),
                                   QStringLiteral("NAME"), QStringLiteral("light"));
    const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("Of the window"), QStringLiteral("WxH"),
                                  QStringLiteral("1280x720"));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("en or de"), QStringLiteral("CODE"),
                                      QStringLiteral("en"));
    parser.addOptions({theme, size, language});
    parser.addPositionalArgument(QStringLiteral("library"), QStringLiteral("Folder of an open library"));
    parser.addPositionalArgument(QStringLiteral("out"), QStringLiteral("Folder of the pictures"));
    parser.process(application);
    const QStringList places = parser.positionalArguments();
    const QStringList sides = parser.value(size).split(u'x');
    if (places.size() != 2 || sides.size() != 2)
        return give(QStringLiteral("LIBRARY OUT [--theme NAME] [--size WxH]"));
    alliance::app::useLanguage(application, parser.value(language));
    const QTemporaryDir own;
    const QString library = own.filePath(QStringLiteral("Demo library"));
    std::error_code error;
    std::filesystem::copy(places[0].toStdString(), library.toStdString(), std::filesystem::copy_options::recursive,
                          error);
    if (error || !QDir().mkpath(places[1]))
        return give(QStringLiteral("the library cannot be copied, or the folder cannot be made"));

    Studio studio(application, QDir(own.path()), parser.value(theme));
    if (!studio.show(library, {sides[0].toInt(), sides[1].toInt()}))
        return give(QStringLiteral("the library does not open"));
    int missing = 0;
    for (const View& view : views()) {
        const QString name =
            QStringLiteral("%1-%2-%3.png").arg(QLatin1String(view.name), parser.value(theme), parser.value(size));
        if (studio.take(view, QDir(places[1]).filePath(name)))
            std::puts(qPrintable(name));
        else
            missing += give(QStringLiteral("%1 could not be shown").arg(QLatin1String(view.name)));
    }
    return missing > 0 ? 1 : 0;
}

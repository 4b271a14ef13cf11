#include "app/actions/ActionRegistry.h"
#include "app/actions/KeyGuard.h"
#include "app/actions/WheelGuard.h"
#include "app/actions/WholeLists.h"
#include "app/models/LibraryController.h"
#include "app/models/PlaybackController.h"
#include "app/models/RecentLibraries.h"
#include "app/models/ReviewSession.h"
#include "app/services/ErrorText.h"
#include "app/services/Language.h"
#include "app/windows/ExchangeFlow.h"
#include "app/windows/MainWindow.h"
#include "app/windows/ScreenshotTask.h"
#include "app/windows/ThemeActions.h"
#include "media/qt/QtAudioOutput.h"
#include "vision/models/ModelSet.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>
#include <memory>
#include <string_view>
#include <vector>

namespace
{

using namespace alliance::app;

struct Options {
    QString library;
    QUuid session;
    ScreenshotOptions screenshot;
    QSize size;
    QString theme; // as ThemeChoice has it; empty: the person's own
};

QSize parseSize(const QString& text)
{
    const QStringList parts = text.split(u'x');
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
}

// Qt takes "--session ID" for itself (session managers) and removes it, so it gets the arguments without ours.
std::vector<char*> argumentsForQt(int argc, char** argv)
{
    std::vector<char*> kept;
    for (int i = 0; i < argc; ++i) {
        if (std::string_view(argv[i]) == "--session")
            ++i;
        else
            kept.push_back(argv[i]);
    }
    return kept;
}

Options parseOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("main", "Review of recorded therapy sessions"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("library"),
                                 QApplication::translate("main", "Library folder or review package to open"),
                                 QStringLiteral("[library]"));
    const QCommandLineOption session(QStringLiteral("session"),
                                     QApplication::translate("main", "Session to open: its id"), QStringLiteral("id"));
    const QCommandLineOption shot(
        QStringLiteral("screenshot"),
        QApplication::translate("main", "Save a picture of the window when the session is shown, then quit"),
        QStringLiteral("file"));
    const QCommandLineOption at(QStringLiteral("at"),
                                QApplication::translate("main", "With --screenshot: the time to show"),
                                QStringLiteral("seconds"));
    const QCommandLineOption size(QStringLiteral("size"), QApplication::translate("main", "Size of the window"),
                                  QStringLiteral("WxH"));
    const QCommandLineOption theme(QStringLiteral("theme"),
                                   QApplication::translate("main", "Colours: system, light, dark or contrast"),
                                   QStringLiteral("name"));
    // Taken out of the arguments before: it decides what language they are explained in.
    const QCommandLineOption language(QStringLiteral("language"),
                                      QApplication::translate("main", "Language: en or de; the system's without it"),
                                      QStringLiteral("code"));
    parser.addOptions({session, shot, at, size, theme, language});
    parser.process(arguments);
    Options options;
    options.library = parser.positionalArguments().value(0);
    options.session = QUuid::fromString(parser.value(session));
    options.screenshot.file = parser.value(shot);
    if (parser.isSet(at))
        options.screenshot.at = parser.value(at).toDouble();
    options.size = parseSize(parser.value(size));
    options.theme = parser.value(theme);
    if (parser.isSet(session) && options.session.isNull()) {
        std::fprintf(stderr, "alliance-review: %s\n",
                     qPrintable(QApplication::translate("main", "--session needs the whole id of a session.")));
        std::exit(2);
    }
    if (!options.screenshot.file.isEmpty() && options.library.isEmpty()) {
        std::fprintf(stderr, "alliance-review: %s\n",
                     qPrintable(QApplication::translate("main", "--screenshot needs a library.")));
        std::exit(2);
    }
    return options;
}

// What the command line says, or else what the person chose, or else the system's language. A picture for documents is
// English unless the command line says otherwise.
void speak(QApplication& application, QStringList& arguments, const QSettings& settings)
{
    QString language = takeLanguage(arguments);
    if (!language.isEmpty() && !isLanguage(language)) {
        std::fputs("alliance-review: --language is en or de.\n", stderr);
        std::exit(2);
    }
    if (language.isEmpty() && arguments.contains(QStringLiteral("--screenshot")))
        language = QStringLiteral("en");
    if (language.isEmpty())
        language = chosenLanguage(settings);
    useLanguage(application, language.isEmpty() ? systemLanguage() : language);
}

} // namespace

int main(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    std::vector<char*> forQt = argumentsForQt(argc, argv);
    int countForQt = static_cast<int>(forQt.size());
    forQt.push_back(nullptr);
    QApplication application(countForQt, forQt.data());
    QApplication::setApplicationName(QStringLiteral("alliance-review"));
    QApplication::setOrganizationName(QStringLiteral("Alliance Review"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.alliance_review.AllianceReview")); // packaging/linux
    QApplication::setApplicationVersion(QStringLiteral(ALLIANCE_VERSION));
    QSettings personal;
    speak(application, arguments, personal);

    const Options options = parseOptions(arguments);
    const bool picturing = !options.screenshot.file.isEmpty();
    Theme theme;
    KeyGuard guard;
    application.installEventFilter(&guard);
    WheelGuard wheel;
    application.installEventFilter(&wheel);
    WholeLists lists;
    application.installEventFilter(&lists);

    // A picture for documents looks the same for everybody: it neither reads nor writes personal settings.
    const std::unique_ptr<QTemporaryDir> nowhere = picturing ? std::make_unique<QTemporaryDir>() : nullptr;
    std::unique_ptr<QSettings> blank;
    if (picturing)
        blank = std::make_unique<QSettings>(nowhere->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    QSettings& settings = picturing ? *blank : personal;

    ActionRegistry actions;
    if (!options.theme.isEmpty())
        settings.setValue(QStringLiteral("view/theme"), options.theme);
    else if (picturing)
        settings.setValue(QStringLiteral("view/theme"), toKey(ThemeChoice::Light));
    const ThemeActions themes(theme, actions, settings, application);
    LibraryController library(alliance::vision::modelFolder());
    ReviewSession session;
    PlaybackController playback(session, picturing ? nullptr : alliance::media::makeQtAudioOutput());
    RecentLibraries recent(settings);
    MainWindow window({theme, actions, library, session, playback, recent, settings});
    if (options.size.isValid())
        window.resize(options.size);
    if (picturing) {
        new ScreenshotTask(window, session, playback, options.screenshot);
        QObject::connect(&library, &LibraryController::openFailed, &application, [](const Failure& failure) {
            std::fprintf(stderr, "alliance-review: %s\n", qPrintable(wordFailure(failure).oneText()));
            QCoreApplication::exit(1);
        });
        if (options.session.isNull())
            QObject::connect(&library, &LibraryController::opened, &window, [&] {
                if (!library.sessions().isEmpty())
                    window.openSession(library.sessions().front().record.id);
            });
    }
    window.show();
    if (!options.session.isNull())
        window.openSession(options.session);
    // A file manager gives a review package in place of a library.
    if (!options.library.isEmpty() && !window.exchange().drop({options.library}, false).isEmpty())
        window.openLibrary(options.library);
    return QApplication::exec();
}

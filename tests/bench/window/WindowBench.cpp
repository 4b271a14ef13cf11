// alliance-bench-window --make FOLDER [--sessions N] [--hour FILE]: a library of made-up sessions, one recording that
//   can be played, and further recordings beside it, to be imported; and an hour of film, linked and prepared. FILE:
//   this one, else it is made. Some minutes.
// alliance-bench-window --timeline: only how long the timeline paints an hour.
// alliance-bench-window FOLDER [--seconds N] [--film FILE]: opens it in the real window and measures, as JSON, how soon
//   the window is usable after the program started, and how long its thread is ever blocked while a hand scrubs, types,
//   recordings are imported and measured, and all at once. FILE: a film with people, measured in the last. Of a long
//   recording: how soon the exact picture of each move of a drag over the whole timeline is painted. Then how long the
//   timeline paints an hour with 2,000 items. Each figure that has a bar is printed with it on the error output; exit 1
//   when one is missed. Run it twice: the bar of the start is for a machine that has read the files before.

#include "app/actions/ActionRegistry.h"
#include "app/actions/KeyGuard.h"
#include "app/cli/MadeUpLibrary.h"
#include "app/models/LibraryController.h"
#include "app/models/PlaybackController.h"
#include "app/models/RecentLibraries.h"
#include "app/models/ReviewSession.h"
#include "app/resources/Theme.h"
#include "app/services/ErrorText.h"
#include "app/services/IngestService.h"
#include "app/windows/MainWindow.h"
#include "media/qt/QtAudioOutput.h"
#include "tests/bench/window/Bars.h"
#include "tests/bench/window/Hands.h"
#include "tests/bench/window/LongFilm.h"
#include "tests/bench/window/LoopWatch.h"
#include "tests/bench/window/TimelinePaint.h"
#include "tests/bench/window/WindowDrag.h"
#include "tests/support/media/ClipMaker.h"
#include "vision/models/ModelSet.h"

#include <QCommandLineParser>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QSettings>

#include <cstdio>
#include <ctime>
#include <functional>
#include <unistd.h>

namespace
{

using namespace alliance;

constexpr int kDefaultSessions = 500;
constexpr int kNotesEach = 10;
constexpr int kDefaultSeconds = 10; // of each activity
constexpr int kMoves = 300;         // of the drag over a long recording
constexpr int kPatienceMs = 60'000;
constexpr double kStartMs = 1000;     // until the window is usable
constexpr double kBlockMs = 50;       // of the window's thread, of 999 in 1000 beats
constexpr double kLongestMs = 200;    // of them all
constexpr double kShownOfDrag = 0.95; // of the moves, exactly and before the next one
const QString kLibrary = QStringLiteral("library");
const QString kPlayed = QStringLiteral("played.mp4");
const QString kImported = QStringLiteral("imported.mp4");
const QString kHour = QStringLiteral("hour.mp4");
const QString kCaseOfHour = QStringLiteral("AA-01");
const QString kMs = QStringLiteral("ms");
const QString kAll = QStringLiteral("all at once");
const QString kImportedLast = QStringLiteral("imported last.mp4");

int give(const char* what)
{
    std::fprintf(stderr, "alliance-bench-window: %s\n", what);
    return 1;
}

int give(const app::Failure& failure)
{
    return give(qPrintable(app::wordFailure(failure).oneText()));
}

app::Done addPlayable(app::LibraryService& library, const app::ImportRequest& request)
{
    const auto imported = app::ImportService(library).import(request, {});
    if (!imported)
        return tl::unexpected<app::Failure>(imported.error());
    if (const auto made = app::IngestService(library).ingest(imported->sessionId, {}); !made)
        return tl::unexpected<app::Failure>(made.error());
    return {};
}

int make(const QDir& folder, int sessions, QString hour)
{
    QDir().mkpath(folder.path());
    for (const auto& [name, first, frames] : {std::tuple{kPlayed, 0, 3000}, std::tuple{kImported, 100'000, 1500},
                                              std::tuple{kImportedLast, 200'000, 1500}}) {
        support::ClipSpec spec;
        spec.width = 640;
        spec.height = 360;
        spec.frames = frames;
        spec.firstNumber = first;
        spec.gop = 250;
        spec.bFrames = 2;
        spec.sound = support::Sound::Beeps;
        if (!support::makeClip(spec, folder.filePath(name).toStdString()))
            return give("the clips cannot be written");
    }
    auto library =
        app::LibraryService::create(folder.filePath(kLibrary).toStdString(), QStringLiteral("Dr. Maren Quill"));
    if (!library)
        return give(library.error());
    if (const auto made = app::cli::makeUp(**library, {sessions - 1, (sessions - 1) * kNotesEach, 1}, {}); !made)
        return give(made.error());
    app::ImportRequest request;
    request.files = {folder.filePath(kPlayed).toStdString()};
    request.caseCode = QStringLiteral("AA-00"); // the first in the list
    if (const auto added = addPlayable(**library, request); !added)
        return give(added.error());
    if (hour.isEmpty()) {
        hour = folder.filePath(kHour);
        if (!bench::makeLongFilm(hour))
            return give("the hour of film cannot be made");
    }
    app::ImportRequest longOne;
    longOne.files = {hour.toStdString()};
    longOne.caseCode = kCaseOfHour;
    longOne.link = true;
    if (const auto added = addPlayable(**library, longOne); !added)
        return give(added.error());
    return 0;
}

// Since the program was started, from the kernel's account of it: to its tick, mostly 10 ms.
double processAgeMs()
{
    QFile file(QStringLiteral("/proc/self/stat"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    // Fields after the name in brackets; the start is the 22nd of all.
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const double started = fields.value(19).toDouble() / static_cast<double>(sysconf(_SC_CLK_TCK));
    return (static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9 - started) * 1000;
}

void run(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

bool waitFor(const std::function<bool()>& done)
{
    const auto start = bench::Clock::now();
    while (!done()) {
        if (bench::millisecondsSince(start) > kPatienceMs)
            return false;
        run(5);
    }
    return true;
}

class Bench
{
public:
    Bench(bench::LoopWatch& watch, const QDir& folder, int seconds, QString film)
        : m_watch(watch),
          m_folder(folder),
          m_seconds(seconds),
          m_film(std::move(film)),
          m_settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat),
          m_library(vision::modelFolder()),
          m_playback(m_session, media::makeQtAudioOutput()),
          m_recent(m_settings),
          m_window({m_theme, m_actions, m_library, m_session, m_playback, m_recent, m_settings})
    {
        m_theme.apply(watch);
        watch.installEventFilter(&m_guard);
    }

    int run()
    {
        m_window.resize(1280, 720);
        m_watch.begin();
        m_window.show();
        m_window.openLibrary(m_folder.filePath(kLibrary));
        if (!waitFor([&] { return m_library.isOpen() && !m_library.sessions().isEmpty(); }))
            return give("the library does not open");
        waitUntilIdle();
        const double usable = processAgeMs();
        m_result.insert(QStringLiteral("usable_after_ms"), usable);
        m_bars.atMost(QStringLiteral("start to usable window, %1 sessions").arg(m_library.sessions().size()), usable,
                      kStartMs, kMs);
        m_result.insert(QStringLiteral("sessions"), m_library.sessions().size());
        m_result.insert(QStringLiteral("starting"), m_watch.result());
        m_watch.begin();
        if (!openSession(sessionOf([](const app::SessionItem& item) {
                return !item.recordings.isEmpty() && item.recordings.front().record.fileName == kPlayed;
            })))
            return give("the session does not open");
        m_result.insert(QStringLiteral("opening"), m_watch.result());
        activities();
        if (m_progress == 0)
            return give("nothing was prepared or measured while it was watched");
        const QUuid hour = sessionOf([](const app::SessionItem& item) { return item.caseCode == kCaseOfHour; });
        if (!hour.isNull()) {
            if (!openSession(hour))
                return give("the long recording does not open");
            drag();
        }
        paint();
        m_result.insert(QStringLiteral("progress_reports"), m_progress);
        m_result.insert(QStringLiteral("bars"), m_bars.json());
        m_result.insert(QStringLiteral("within"), m_bars.areMet());
        std::puts(QJsonDocument(m_result).toJson().constData());
        std::fputs(qPrintable(m_bars.text()), stderr);
        if (hour.isNull())
            std::fputs("not measured: a drag over a long recording (it comes with --make FOLDER)\n", stderr);
        return m_bars.areMet() ? 0 : 1;
    }

private:
    // What was to be laid out and painted is.
    void waitUntilIdle()
    {
        bool painted = false;
        QMetaObject::invokeMethod(
            &m_watch, [&] { painted = true; }, Qt::QueuedConnection);
        static_cast<void>(waitFor([&] { return painted; }));
        QApplication::processEvents();
    }

    bool openSession(const QUuid& session)
    {
        bool shown = false;
        const auto picture = QObject::connect(&m_playback, &app::PlaybackController::pictureReady, &m_window,
                                              [&](int, const app::ViewPicture& it) { shown = shown || it.frame >= 0; });
        m_window.openSession(session);
        const bool opened = waitFor([&] { return shown; });
        QObject::disconnect(picture);
        waitUntilIdle();
        return opened;
    }

    QUuid sessionOf(const std::function<bool(const app::SessionItem&)>& wanted) const
    {
        for (const app::SessionItem& item : m_library.sessions()) {
            if (wanted(item))
                return item.record.id;
        }
        return {};
    }

    void import(const QString& file)
    {
        app::ImportRequest request;
        request.files = {file.toStdString()};
        request.measure = true;
        m_library.import(request);
    }

    void during(const QString& name, const std::function<void()>& begin, const std::function<void()>& end)
    {
        m_watch.begin();
        begin();
        ::run(m_seconds * 1000);
        end();
        m_result.insert(name, m_watch.result());
        if (name == kAll) {
            m_bars.atMost(QStringLiteral("blocks of the window's thread, all at once, 999 of 1000"),
                          m_watch.waits().percentile(0.999), kBlockMs, kMs);
            m_bars.atMost(QStringLiteral("the longest of them"), m_watch.waits().longest(), kLongestMs, kMs);
        }
        ::run(500);
    }

    void drag()
    {
        const app::cli::DragFigures figures = bench::WindowDrag(m_window, m_session).run(kMoves);
        m_result.insert(QStringLiteral("drag"), figures.json());
        m_bars.atLeast(QStringLiteral("moves of a drag shown exactly before the next, %1 moves").arg(figures.moves),
                       100.0 * static_cast<double>(figures.inTime) /
                           static_cast<double>(std::max<qint64>(1, figures.moves)),
                       100 * kShownOfDrag, QStringLiteral("%"));
    }

    void paint()
    {
        const bench::PaintFigures figures = bench::paintTimeline(m_theme);
        m_result.insert(QStringLiteral("timeline"), figures.json());
        figures.addTo(m_bars);
    }

    void activities()
    {
        bench::ScrubbingHand scrubbing(m_window);
        bench::TypingHand typing(m_window);
        QObject::connect(&m_library, &app::LibraryController::sessionProgressed, &m_window, [this] { ++m_progress; });
        during(
            QStringLiteral("resting"), [] {}, [] {});
        during(
            QStringLiteral("scrubbing"), [&] { scrubbing.start(); }, [&] { scrubbing.stop(); });
        during(
            QStringLiteral("typing"), [&] { typing.start(); }, [&] { typing.stop(); });
        during(
            QStringLiteral("importing and measuring"), [&] { import(m_folder.filePath(kImported)); }, [] {});
        during(
            kAll,
            [&] {
                import(m_film.isEmpty() ? m_folder.filePath(kImportedLast) : m_film);
                scrubbing.start();
                typing.start();
            },
            [&] {
                scrubbing.stop();
                typing.stop();
            });
        m_result.insert(QStringLiteral("moves"), scrubbing.moves());
        m_result.insert(QStringLiteral("characters"), typing.characters());
    }

    bench::LoopWatch& m_watch;
    QDir m_folder;
    int m_seconds;
    QString m_film;
    QJsonObject m_result;
    bench::Bars m_bars;
    int m_progress = 0; // reports of the work in the background
    app::Theme m_theme = app::lightTheme();
    app::KeyGuard m_guard;
    QSettings m_settings;
    app::ActionRegistry m_actions;
    app::LibraryController m_library;
    app::ReviewSession m_session;
    app::PlaybackController m_playback;
    app::RecentLibraries m_recent;
    app::MainWindow m_window;
};

// Of these figures alone.
int paintOnly(QApplication& application)
{
    const app::Theme theme = app::lightTheme();
    theme.apply(application);
    const bench::PaintFigures figures = bench::paintTimeline(theme);
    bench::Bars bars;
    figures.addTo(bars);
    std::puts(QJsonDocument(figures.json()).toJson().constData());
    std::fputs(qPrintable(bars.text()), stderr);
    return bars.areMet() ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    bench::LoopWatch application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption makeIt(QStringLiteral("make"), QStringLiteral("Make FOLDER's library"));
    const QCommandLineOption sessions(QStringLiteral("sessions"), QStringLiteral("How many"), QStringLiteral("N"),
                                      QString::number(kDefaultSessions));
    const QCommandLineOption seconds(QStringLiteral("seconds"), QStringLiteral("Of each activity"), QStringLiteral("N"),
                                     QString::number(kDefaultSeconds));
    const QCommandLineOption film(QStringLiteral("film"), QStringLiteral("To be imported last"),
                                  QStringLiteral("FILE"));
    const QCommandLineOption hour(QStringLiteral("hour"),
                                  QStringLiteral("To be linked and prepared, in place of one that is made"),
                                  QStringLiteral("FILE"));
    const QCommandLineOption timeline(QStringLiteral("timeline"), QStringLiteral("Paint the timeline, nothing else"));
    parser.addOptions({timeline, makeIt, sessions, seconds, film, hour});
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("Of the library and the recordings"));
    parser.process(application);
    if (parser.isSet(timeline))
        return paintOnly(application);
    const QStringList places = parser.positionalArguments();
    if (places.size() != 1)
        return give("one folder, please");
    const QDir folder(places.front());
    if (parser.isSet(makeIt))
        return make(folder, std::max(2, parser.value(sessions).toInt()), parser.value(hour));
    return Bench(application, folder, std::max(1, parser.value(seconds).toInt()), parser.value(film)).run();
}

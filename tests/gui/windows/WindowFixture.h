#pragma once
// The whole window on a temporary library with one session: a clip whose frames carry their numbers, and candidates.

#include "app/actions/ActionRegistry.h"
#include "app/actions/KeyGuard.h"
#include "app/models/LibraryController.h"
#include "app/models/PlaybackController.h"
#include "app/models/RecentLibraries.h"
#include "app/models/ReviewSession.h"
#include "app/resources/Theme.h"
#include "app/services/FileLock.h"
#include "app/timeline/TimelineWidget.h"
#include "app/windows/MainWindow.h"
#include "tests/support/media/ClipMaker.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <optional>

namespace alliance::app
{

class WindowTest : public ::testing::Test
{
protected:
    static constexpr int kFrames = 100; // at 25 a second

    WindowTest();
    ~WindowTest() override;

    void SetUp() override;

    // A library with one imported session and candidates at the given frames (one second long each). Further cameras
    // carry the numbers 1000, 1001, ..., then 2000, ...
    void makeLibrary(const QList<int>& candidateFrames = {}, int cameras = 1);
    // One second from the frame on, with an id of its own.
    static db::CandidateDraft candidateAt(const db::Recording& recording, int frame, int rank);
    // A sealed one of a supervisor and the trainee Iris Vale, each with a passphrase, with one imported session that
    // both may open. It stays open for the supervisor as long as what is returned is kept.
    static constexpr const char* kSupervisor = "four plain words here";
    static constexpr const char* kTrainee = "reeds in the wind";
    std::unique_ptr<LibraryService> makeSealedLibrary(const QDate& heldOn = {});
    // What preparing the session makes: all of it with the small copy for scrubbing, or only a picture every two
    // seconds.
    void prepareScrubbing(bool everyFrame = true);
    // The window does not prepare the first recording either.
    void keepUnprepared();
    void openLibrary();              // and waits for the answers
    void openSession();              // and waits for its first picture and the answers
    void finishOwnPass();            // of the open session, and confirms that
    void answer(const char* button); // the question that is on screen

    std::filesystem::path path(const char* name) const;
    QString writeFile(const char* name, const QByteArray& content);
    std::filesystem::path makeClip(const char* name, int frames = kFrames, int firstNumber = 0);

    // In the library, beside the window.
    template <typename Work>
    auto inLibrary(Work&& work)
    {
        const auto library = LibraryService::open(path("library"));
        return work(**library);
    }

    // Runs the event loop until `done`; fails the test after 30 s.
    static bool waitFor(const std::function<bool()>& done);
    // Until the open library has answered what it was asked, and what that led to, and that is laid out. Its own thread
    // answers: what is read without waiting is of one moment on one computer and of another on the next.
    void waitForAnswers();
    static void layOut(); // what was posted, and what that led to
    // The one of that kind that is on screen, when it comes; null after 30 s.
    template <typename Dialog>
    Dialog* shown()
    {
        const auto find = [&]() -> Dialog* {
            for (auto* dialog : m_window->findChildren<Dialog*>())
                if (dialog->isVisible())
                    return dialog;
            return nullptr;
        };
        return waitFor([&] { return find() != nullptr; }) ? find() : nullptr;
    }
    int shownNumber(int view = 0) const; // the number that the picture on screen carries
    void hold(Qt::Key key);              // down, until release()
    void release(Qt::Key key);
    TimelineWidget& timeline() const;
    QPoint timelinePoint(int frame) const; // on the row of the sound, or below it
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);
    bool waitForFrame(int frame);

    QTemporaryDir m_folder;
    std::optional<FileLock> m_unprepared;
    Theme m_theme = lightTheme();
    KeyGuard m_guard;
    QSettings m_settings;
    ActionRegistry m_actions;
    LibraryController m_library;
    ReviewSession m_session;
    PlaybackController m_playback;
    RecentLibraries m_recent;
    std::unique_ptr<MainWindow> m_window;
    QUuid m_sessionId;
    // Of clips made from now on.
    support::Sound m_sound = support::Sound::None;
    support::Container m_container = support::Container::Mp4;
    int m_bFrames = 0;
};

} // namespace alliance::app

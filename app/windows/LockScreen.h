#pragma once
// The library is locked while something goes on in it: everything is covered and silent, and nothing can be operated
// but the passphrase of whoever is signed in, or stopping the work. It asks to be closed when nothing goes on any more,
// or when what goes on has been paused for too long; in either case not before all words are kept. What was open and
// typed stays as it is behind it.

#include "app/models/LibraryController.h"
#include "app/resources/Theme.h"
#include "app/windows/AwayTimer.h"
#include "app/windows/WindowCovers.h"

#include <QTimer>

#include <chrono>

namespace alliance::app
{

class PlaybackController;

class LockScreen : public QObject
{
    Q_OBJECT

public:
    enum class Ended { ByItself, Paused, Stopped };
    Q_ENUM(Ended)

    // Both outlive it. `patience`: how long paused work may keep the library open. `wordsKept`: whether closing the
    // library loses nothing that is being written.
    LockScreen(LibraryController& library, PlaybackController& playback, const Theme& theme,
               std::function<std::chrono::milliseconds()> patience, std::function<bool()> wordsKept);
    ~LockScreen() override;

    bool isOn() const { return m_covers.isOn(); }
    void lock();                              // while the library is open and sealed
    void takeAway();                          // with or without the library
    void look();                              // whether it can be closed
    int failures() const { return m_failed; } // jobs, since it was locked

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void unlocked();
    void toBeClosed(alliance::app::LockScreen::Ended why); // the library; takeAway() is to follow

private:
    CoverPane* makeCover(QWidget& window);
    void watchPauses();
    void endWhenNothingFollows();
    void stop();
    void tryPassphrase(const std::shared_ptr<const db::SecretText>& passphrase);
    void say(const QString& problem);
    void focusBack(const QWidget* window);

    LibraryController& m_library;
    PlaybackController& m_playback;
    const Theme& m_theme;
    std::function<std::chrono::milliseconds()> m_patience;
    std::function<bool()> m_wordsKept;
    WindowCovers m_covers;
    QTimer m_look;
    bool m_looked = false;
    bool m_stopping = false; // as soon as all words are kept
    AwayTimer m_stands;      // valid while all that goes on is paused
    bool m_trying = false;
    int m_failed = 0;
};

} // namespace alliance::app

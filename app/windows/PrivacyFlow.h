#pragma once
// Locking and unlocking a library, its people, and who may open which session, as pages and dialogs.

#include "app/models/LibraryController.h"
#include "app/windows/LibraryLock.h"
#include "app/windows/LockScreen.h"

#include <QObject>
#include <QUuid>

class QMenu;
class QSettings;

namespace alliance::app
{

class ActionRegistry;
class HomePage;
class PlaybackController;
class RecentLibraries;
class ReviewSession;
class WordsFlow;
struct Theme;

class PrivacyFlow : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        ActionRegistry& actions;
        LibraryController& library;
        ReviewSession& session;
        PlaybackController& playback;
        RecentLibraries& recent;
        QSettings& settings;
        HomePage& home;
        const Theme& theme;
        WordsFlow& words;
    };

    // `window`: owns it and its dialogs.
    PrivacyFlow(const Parts& parts, QWidget& window);

    bool isLocked() const { return m_screen.isOn(); }

    QMenu* makeLockMenu(QWidget* parent) { return m_lock.makeMenu(parent); }
    LibraryLock& lock() { return m_lock; }

Q_SIGNALS:
    void homeRequested();
    void locked(); // with work going on behind it: the window stays where it is

private:
    void askPassphrase(const std::filesystem::path& folder, const QString& tried);
    void lockNow(const QString& reason);
    void closeLocked(const QString& reason);
    void endLock(LockScreen::Ended why);
    void showRecoveryKey(const QString& key);
    void showAccess();
    void libraryOpened();
    void showState();

    Parts m_parts;
    QWidget& m_window;
    LibraryLock m_lock;
    LockScreen m_screen;
    QString m_reason;               // why it was locked last
    std::filesystem::path m_locked; // the library whose passphrase is asked for
};

} // namespace alliance::app

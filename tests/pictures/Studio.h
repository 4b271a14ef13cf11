#pragma once
// The window with what it needs, brought to a view and looked at.

#include "app/actions/ActionRegistry.h"
#include "app/actions/KeyGuard.h"
#include "app/models/LibraryController.h"
#include "app/models/PlaybackController.h"
#include "app/models/RecentLibraries.h"
#include "app/models/ReviewSession.h"
#include "app/resources/Theme.h"
#include "app/windows/MainWindow.h"
#include "app/windows/ThemeActions.h"
#include "tests/pictures/MadeLibraries.h"
#include "tests/pictures/Views.h"

#include <QApplication>
#include <QSettings>

#include <atomic>
#include <memory>

class QDir;

namespace alliance::pictures
{

struct Look {
    QString theme; // as ThemeChoice has it
    int text;      // per cent, one of those that can be chosen
};

class Studio
{
public:
    // `folder`: for settings. `library`: the one that was given, a copy.
    Studio(QApplication& application, const QDir& folder, const std::filesystem::path& library, MadeLibraries made,
           const Look& look);
    ~Studio();

    void show(QSize size);
    // False: it could not be shown.
    bool take(const View& view, const QString& file);

    // For steps of views.
    app::MainWindow& window() { return *m_window; }
    app::LibraryController& library() { return m_library; }
    const MadeLibraries& made() const { return m_made; }
    void trigger(app::ActionId id);
    // The last widget of that kind and name that is on screen; null: none.
    template <typename Widget>
    Widget* find(const char* name = "") const
    {
        Widget* found = nullptr;
        for (QWidget* one : QApplication::allWidgets()) {
            auto* it = qobject_cast<Widget*>(one);
            if (it && it->isVisible() && (*name == 0 || it->objectName() == QLatin1String(name)))
                found = it;
        }
        return found;
    }
    void settle(); // until lists, pictures and the timeline are painted
    void raise(const char* dock);
    void finishOwnPass();
    void restoreFrom(const std::filesystem::path& backup); // asks how
    // Work that goes on until the next view: some waits, some has failed.
    void keepBusy();

private:
    bool goTo(Place place);
    void leave(); // without a library
    bool open(const std::filesystem::path& folder, const db::Credentials& credentials, const char* who);
    bool isMakingPages() const; // of feedback, or figures of agreement
    bool openSession(const QUuid& session, bool withPicture = true);
    QUuid chosenSession() const;
    void typeText(const QString& text);
    void closeAll();
    QPixmap picture() const;

    std::filesystem::path m_given;
    MadeLibraries m_made;
    QString m_opened; // library and who
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
    std::atomic<bool> m_busy = false;
};

} // namespace alliance::pictures

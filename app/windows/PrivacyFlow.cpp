#include "app/windows/PrivacyFlow.h"

#include "app/actions/ActionRegistry.h"
#include "app/models/PlaybackController.h"
#include "app/models/RecentLibraries.h"
#include "app/models/ReviewSession.h"
#include "app/panels/HomePage.h"
#include "app/panels/PassphraseDialog.h"
#include "app/panels/PeopleDialog.h"
#include "app/panels/RecoveryKeyDialog.h"
#include "app/panels/SessionAccessDialog.h"
#include "app/panels/UnlockPanel.h"
#include "app/services/SessionName.h"
#include "app/windows/WordsFlow.h"

#include <QDialog>
#include <QFileDialog>
#include <QFileInfo>

namespace alliance::app
{

PrivacyFlow::PrivacyFlow(const Parts& parts, QWidget& window)
    : QObject(&window),
      m_parts(parts),
      m_window(window),
      m_lock(
          // What is repeated plays without anybody.
          parts.settings, [this] { return m_parts.session.isPlaying() && !m_parts.playback.range().isLooping(); },
          this),
      m_screen(
          parts.library, parts.playback, parts.theme,
          [this] {
              const std::chrono::milliseconds after = m_lock.after();
              return after.count() > 0 ? after : LibraryLock::kUsual;
          },
          [this] { return m_parts.words.areKept(); })
{
    const auto on = [this](ActionId id, auto work) {
        connect(m_parts.actions.action(id), &QAction::triggered, this, work);
    };
    on(ActionId::LockLibrary, [this] { lockNow({}); });
    on(ActionId::ManagePeople, [this] {
        if (m_parts.library.isOpen())
            (new PeopleDialog(*m_parts.library.worker(), m_parts.library.isSealed(), &m_window))->open();
    });
    on(ActionId::ChangePassphrase, [this] {
        if (m_parts.library.isOpen())
            (new PassphraseDialog(*m_parts.library.worker(), &m_window))->open();
    });
    on(ActionId::SessionAccess, [this] { showAccess(); });
    connect(&m_lock, &LibraryLock::idle, this,
            [this] { lockNow(tr("It was locked because nobody had used the program for a while.")); });
    // Later: the worker whose answer this may be goes with the library.
    connect(&m_screen, &LockScreen::toBeClosed, this, &PrivacyFlow::endLock, Qt::QueuedConnection);
    LibraryController& library = m_parts.library;
    connect(&library, &LibraryController::opened, this, &PrivacyFlow::libraryOpened);
    connect(&library, &LibraryController::closed, this, [this] {
        m_lock.setActive(false);
        showState();
    });
    connect(&library, &LibraryController::passphraseNeeded, this, &PrivacyFlow::askPassphrase);
    connect(&library, &LibraryController::created, this, &PrivacyFlow::showRecoveryKey);
    connect(&m_parts.session, &ReviewSession::draftKept, &m_screen, &LockScreen::look);
    connect(&m_parts.session, &ReviewSession::opened, this, &PrivacyFlow::showState);
    connect(&m_parts.session, &ReviewSession::closed, this, &PrivacyFlow::showState);
    UnlockPanel& panel = m_parts.home.locked();
    connect(&panel, &UnlockPanel::unlockRequested, this, [this](db::Credentials credentials) {
        credentials.person = m_parts.recent.person(pathText(m_locked));
        m_parts.library.open(m_locked, credentials);
    });
    connect(&panel, &UnlockPanel::recoverRequested, this,
            [this](const db::Credentials& key, const QString& person,
                   const std::shared_ptr<const db::SecretText>& passphrase) {
                m_parts.library.recover(m_locked, key, person, passphrase);
            });
    showState();
}

void PrivacyFlow::askPassphrase(const std::filesystem::path& folder, const QString& tried)
{
    if (folder != m_locked || tried.isEmpty()) {
        m_locked = folder;
        m_parts.home.showLocked(QFileInfo(pathText(folder)).fileName(), {});
        Q_EMIT homeRequested();
    }
    m_parts.home.locked().showProblem(tried);
}

void PrivacyFlow::lockNow(const QString& reason)
{
    const LibraryController& library = m_parts.library;
    if (!library.isOpen() || !library.isSealed() || m_screen.isOn())
        return;
    m_reason = reason;
    m_parts.words.keep();
    if (!library.busy() && m_parts.words.areKept())
        return closeLocked(reason);
    // They may be windows of the desktop, which nothing can cover.
    for (auto* dialog : m_window.findChildren<QFileDialog*>())
        dialog->reject();
    Q_EMIT locked();
    m_screen.lock();
}

void PrivacyFlow::endLock(LockScreen::Ended why)
{
    if (!m_screen.isOn())
        return;
    QStringList words{m_reason};
    if (why == LockScreen::Ended::ByItself)
        words.append(tr("What was going on has ended, and the library is closed."));
    else
        words.append(tr("The work was stopped: measuring and reels go on from there, an import has to be begun anew."));
    if (m_screen.failures() > 0)
        words.append(tr("Something failed meanwhile: look whether all is there that you expect."));
    words.removeAll(QString());
    closeLocked(words.join(u' '));
    m_screen.takeAway();
}

void PrivacyFlow::closeLocked(const QString& reason)
{
    LibraryController& library = m_parts.library;
    const QString name = library.name();
    m_locked = library.folder();
    for (QDialog* dialog : m_window.findChildren<QDialog*>())
        dialog->close();
    m_parts.session.close();
    library.close();
    m_parts.home.showLocked(name, reason);
    Q_EMIT homeRequested();
}

void PrivacyFlow::showRecoveryKey(const QString& key)
{
    if (key.isEmpty())
        return;
    auto* dialog =
        new RecoveryKeyDialog(QFileInfo(pathText(m_parts.library.folder())).fileName(), key, m_parts.theme, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PrivacyFlow::showAccess()
{
    const QUuid session = m_parts.session.isOpen() ? m_parts.session.sessionId() : m_parts.home.currentSession();
    const SessionItem* item = m_parts.library.session(session);
    if (!item)
        return;
    (new SessionAccessDialog(*m_parts.library.worker(), session, sessionName(*item), &m_window))->open();
}

void PrivacyFlow::libraryOpened()
{
    m_locked.clear();
    m_parts.recent.setPerson(pathText(m_parts.library.folder()), m_parts.library.person());
    m_lock.setActive(m_parts.library.isSealed());
    showState();
}

void PrivacyFlow::showState()
{
    const bool open = m_parts.library.isOpen();
    const bool sealed = open && m_parts.library.isSealed();
    ActionRegistry& actions = m_parts.actions;
    actions.setEnabled({ActionId::LockLibrary, ActionId::ChangePassphrase}, sealed);
    actions.setEnabled({ActionId::ManagePeople}, open);
    actions.setEnabled({ActionId::SessionAccess}, sealed && !m_parts.library.sessions().isEmpty());
}

} // namespace alliance::app

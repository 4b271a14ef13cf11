#include "app/windows/SafetyFlow.h"

#include "app/actions/ActionRegistry.h"
#include "app/models/MayNot.h"
#include "app/models/ReviewSession.h"
#include "app/panels/BackupDialog.h"
#include "app/panels/CheckDialog.h"
#include "app/panels/NoticeBar.h"
#include "app/panels/RestoreDialog.h"
#include "app/services/Permissions.h"
#include "app/windows/MainWindow.h"
#include "app/windows/UsualPlace.h"
#include "app/windows/WordsFlow.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>

#include <algorithm>

namespace alliance::app
{
namespace
{

const QString kPlaceKey = QStringLiteral("backup/place");
const QString kBackupDue = QStringLiteral("backup"); // what its notice is about

} // namespace

SafetyFlow::SafetyFlow(const WindowParts& parts, NoticeBar& notices, WordsFlow& words, QWidget& window)
    : QObject(&window),
      m_actions(parts.actions),
      m_library(parts.library),
      m_session(parts.session),
      m_settings(parts.settings),
      m_notices(notices),
      m_words(words),
      m_window(window),
      m_safety(parts.library, parts.settings)
{
    const auto on = [&](ActionId id, auto work) { connect(m_actions.action(id), &QAction::triggered, this, work); };
    on(ActionId::BackUpLibrary, [this] { askForBackup(); });
    on(ActionId::RestoreLibrary, [this] { chooseBackup(); });
    on(ActionId::CheckLibrary, [this] { check(); });
    on(ActionId::SealRecordings, [this] { askToSeal(); });
    connect(&m_safety, &LibrarySafety::backedUp, this, &SafetyFlow::tellBackedUp);
    connect(&m_safety, &LibrarySafety::restored, this, &SafetyFlow::tellRestored);
    connect(&m_safety, &LibrarySafety::checked, this, &SafetyFlow::tellChecked);
    connect(&m_safety, &LibrarySafety::sealed, this, &SafetyFlow::tellSealed);
    connect(&m_safety, &LibrarySafety::backupDue, this, &SafetyFlow::tellDue);
    connect(&m_library, &LibraryController::opened, this, &SafetyFlow::enable);
    connect(&m_library, &LibraryController::closed, this, &SafetyFlow::enable);
    m_safety.setLeave([this](const std::function<void()>& then) { m_words.whenLeft(then); });
    enable();
}

void SafetyFlow::enable()
{
    m_actions.setReason(ActionId::BackUpLibrary, whyMayNot(m_library, permission::backUp));
    if (!m_library.isOpen())
        m_actions.setEnabled({ActionId::BackUpLibrary}, false);
    m_actions.setEnabled({ActionId::CheckLibrary, ActionId::SealRecordings}, m_library.isOpen());
}

QString SafetyFlow::usualPlace() const
{
    return app::usualPlace(m_settings, kPlaceKey);
}

void SafetyFlow::askForBackup()
{
    if (!m_library.isOpen())
        return;
    auto* dialog = new BackupDialog(m_library.folder(), usualPlace(), m_safety.remindAfterDays(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_settings.setValue(kPlaceKey, dialog->place());
        m_safety.setRemindAfterDays(dialog->remindAfterDays());
        m_safety.backUp(dialog->request());
    });
    dialog->open();
}

void SafetyFlow::chooseBackup()
{
    auto* dialog = new QFileDialog(&m_window, tr("Choose the folder of a backup"), usualPlace());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &SafetyFlow::askForRestore);
    dialog->open();
}

void SafetyFlow::askForRestore(const QString& backup)
{
    auto* dialog = new RestoreDialog(std::filesystem::path(backup.toStdString()),
                                     m_library.isOpen() ? m_library.folder() : std::filesystem::path(),
                                     QFileInfo(backup).absolutePath(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { restore(dialog->request()); });
    dialog->open();
}

void SafetyFlow::restore(const RestoreRequest& request)
{
    if (!m_words.leave([this, request] { restore(request); }))
        return;
    m_session.close();
    const Job* job = m_safety.restore(request);
    connect(job, &Job::failed, this, [this, request](const Failure& failure) {
        if (failure.error.context == kUndoesActs)
            askToReplace(request,
                         tr("The library is newer than the backup. Restoring it there undoes what was done since."),
                         failure.name);
        if (failure.error.context == kOtherLibrary)
            askToReplace(request, failure.name, {});
    });
}

void SafetyFlow::askToReplace(const RestoreRequest& request, const QString& why, const QString& what)
{
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Restore library"), why, QMessageBox::Cancel, &m_window);
    box->setObjectName(QStringLiteral("undoQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(what);
    auto* go = box->addButton(tr("&Restore nevertheless"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(go, &QPushButton::clicked, this, [this, request] {
        RestoreRequest confirmed = request;
        confirmed.confirmed = true;
        restore(confirmed);
    });
    box->open();
}

void SafetyFlow::check()
{
    if (!m_library.isOpen())
        return;
    m_safety.check();
}

void SafetyFlow::askToSeal()
{
    if (!m_library.isOpen())
        return;
    qsizetype plain = 0;
    for (const SessionItem& item : m_library.sessions())
        plain += std::count_if(item.recordings.begin(), item.recordings.end(),
                               [](const RecordingItem& one) { return one.record.storage == db::Storage::Imported; });
    auto* box = new QMessageBox(QMessageBox::Question, tr("Seal recordings"),
                                plain == 0   ? tr("No recording in this library is known to be plain.")
                                : plain == 1 ? tr("One recording in this library is plain: an earlier version took it "
                                                  "in as it was.")
                                             : tr("%1 recordings in this library are plain: an earlier version took "
                                                  "them in as they were.")
                                                   .arg(plain),
                                QMessageBox::Cancel, &m_window);
    box->setObjectName(QStringLiteral("sealQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr(
        "Each is sealed, read back and compared; only then its plain file is removed. It needs room for a second "
        "copy of the largest one, can be cancelled, and goes on where it was. A file system may keep old blocks of a "
        "file that was removed, and so do backups made before. An open session is closed."));
    auto* seal = box->addButton(plain == 0 ? tr("&Look for plain files") : tr("&Seal"), QMessageBox::AcceptRole);
    box->setDefaultButton(seal);
    connect(seal, &QPushButton::clicked, this, &SafetyFlow::seal);
    box->open();
}

void SafetyFlow::seal()
{
    if (!m_library.isOpen() || !m_words.leave([this] { seal(); }))
        return;
    m_session.close(); // it would go on reading the plain file
    m_safety.sealRecordings();
}

void SafetyFlow::tellSealed(const SealingResult& result)
{
    QStringList words;
    if (result.sealed > 0)
        words.append(result.sealed == 1
                         ? tr("One recording was sealed and its plain file removed.")
                         : tr("%1 recordings were sealed and their plain files removed.").arg(result.sealed));
    if (result.removed > 0)
        words.append(tr("Plain files that were left beside sealed recordings were removed."));
    if (result.renewed > 0)
        words.append(tr("Recordings of an earlier version were sealed anew: everybody who opens the library can check "
                        "them now."));
    if (words.isEmpty())
        words.append(tr("Nothing in the library was plain that could be sealed."));
    m_notices.show(result.findings.isEmpty() ? NoticeKind::Good : NoticeKind::Warning, words.join(u' '),
                   result.findings.join(u' '));
}

void SafetyFlow::tellBackedUp(const BackupResult& result)
{
    m_notices.withdraw(kBackupDue);
    m_notices.show(result.whole() ? NoticeKind::Good : NoticeKind::Warning,
                   tr("Backed up as “%1” and checked.").arg(QFileInfo(pathText(result.folder)).fileName()),
                   result.remarks.join(u' '));
}

void SafetyFlow::tellRestored(const RestoreResult& result)
{
    m_notices.show(result.report.mediaMissing == 0 ? NoticeKind::Good : NoticeKind::Warning,
                   tr("Restored into “%1” and checked.").arg(QFileInfo(pathText(result.folder)).fileName()),
                   result.remarks.join(u' '));
}

void SafetyFlow::tellChecked(const LibraryCheck& check)
{
    if (check.clean() && check.remarks.isEmpty()) {
        m_notices.show(NoticeKind::Good, CheckDialog::summary(check));
        return;
    }
    auto* dialog = new CheckDialog(check, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SafetyFlow::tellDue(int days)
{
    m_notices.show(
        NoticeKind::Info,
        days < 0 ? tr("This library has not been backed up yet.")
                 : tr("The last backup of this library is %n day(s) old.", nullptr, days),
        tr("A broken disk would take the notes with it."), tr("Back up…"), [this] { askForBackup(); }, kBackupDue);
}

} // namespace alliance::app

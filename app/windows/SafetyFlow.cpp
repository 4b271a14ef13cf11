#include "app/windows/SafetyFlow.h"

#include "app/actions/ActionRegistry.h"
#include "app/models/ReviewSession.h"
#include "app/panels/BackupDialog.h"
#include "app/panels/CheckDialog.h"
#include "app/panels/NoticeBar.h"
#include "app/panels/RestoreDialog.h"
#include "app/windows/MainWindow.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace alliance::app
{
namespace
{

const QString kPlaceKey = QStringLiteral("backup/place");

} // namespace

SafetyFlow::SafetyFlow(const WindowParts& parts, NoticeBar& notices, QWidget& window)
    : QObject(&window),
      m_actions(parts.actions),
      m_library(parts.library),
      m_session(parts.session),
      m_settings(parts.settings),
      m_notices(notices),
      m_window(window),
      m_safety(parts.library, parts.settings)
{
    const auto on = [&](ActionId id, auto work) { connect(m_actions.action(id), &QAction::triggered, this, work); };
    on(ActionId::BackUpLibrary, [this] { askForBackup(); });
    on(ActionId::RestoreLibrary, [this] { chooseBackup(); });
    on(ActionId::CheckLibrary, [this] { check(); });
    connect(&m_safety, &LibrarySafety::backedUp, this, &SafetyFlow::tellBackedUp);
    connect(&m_safety, &LibrarySafety::restored, this, &SafetyFlow::tellRestored);
    connect(&m_safety, &LibrarySafety::checked, this, &SafetyFlow::tellChecked);
    connect(&m_safety, &LibrarySafety::backupDue, this, &SafetyFlow::tellDue);
    connect(&m_library, &LibraryController::opened, this, &SafetyFlow::enable);
    connect(&m_library, &LibraryController::closed, this, &SafetyFlow::enable);
    enable();
}

void SafetyFlow::enable()
{
    m_actions.setEnabled({ActionId::BackUpLibrary, ActionId::CheckLibrary}, m_library.isOpen());
}

QString SafetyFlow::usualPlace() const
{
    const QString last = m_settings.value(kPlaceKey).toString();
    if (QFileInfo(last).isDir())
        return last;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
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
        Q_EMIT showJobsRequested();
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
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_session.close();
        m_safety.restore(dialog->request());
        Q_EMIT showJobsRequested();
    });
    dialog->open();
}

void SafetyFlow::check()
{
    if (!m_library.isOpen())
        return;
    m_safety.check();
    Q_EMIT showJobsRequested();
}

void SafetyFlow::tellBackedUp(const BackupResult& result)
{
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
    m_notices.show(NoticeKind::Info,
                   days < 0 ? tr("This library has not been backed up yet.")
                            : tr("The last backup of this library is %1 days old.").arg(days),
                   tr("A broken disk would take the notes with it."), tr("Back up…"), [this] { askForBackup(); });
}

} // namespace alliance::app

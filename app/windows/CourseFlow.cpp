#include "app/windows/CourseFlow.h"

#include "app/models/BlindPass.h"
#include "app/models/LibraryController.h"
#include "app/models/ReviewSession.h"
#include "app/panels/CourseDialog.h"
#include "app/panels/HomePage.h"
#include "app/panels/NoticeBar.h"
#include "app/panels/PurposeDialog.h"
#include "app/services/LibraryWorker.h"
#include "app/windows/UsualPlace.h"

#include <QFileDialog>
#include <QFileInfo>

namespace alliance::app
{
namespace
{

QString fileName(const Course& course)
{
    QString name = CourseFlow::tr("Course %1").arg(course.name);
    for (const QChar forbidden : QStringLiteral("/\\:*?\"<>|"))
        name.replace(forbidden, u'-');
    return name + QStringLiteral(".csv");
}

} // namespace

CourseFlow::CourseFlow(const WindowParts& parts, const BlindPass& pass, MainWindow& window)
    : QObject(&window), m_parts(parts), m_pass(pass), m_window(window)
{
    connect(m_parts.actions.action(ActionId::ShowCourse), &QAction::triggered, this, &CourseFlow::show);
    const auto refresh = [this] { m_parts.actions.setEnabled({ActionId::ShowCourse}, m_parts.library.isOpen()); };
    connect(&m_parts.library, &LibraryController::opened, this, refresh);
    connect(&m_parts.library, &LibraryController::closed, this, refresh);
    refresh();
}

CourseWish CourseFlow::wish() const
{
    if (m_parts.library.role() == db::PersonRole::Trainee)
        return {Course::Of::Trainee, m_parts.library.person()};
    const SessionItem* session = m_parts.library.session(m_parts.session.isOpen() ? m_parts.session.sessionId()
                                                                                  : m_window.home().currentSession());
    return {Course::Of::Case, session ? session->record.caseId : QUuid()};
}

void CourseFlow::show()
{
    if (!m_parts.library.isOpen())
        return;
    if (m_dialog) {
        m_dialog->raise();
        return m_dialog->activateWindow();
    }
    const auto ownPassFirst = [this] {
        QSet<QUuid> sessions;
        for (const SessionItem& session : m_parts.library.sessions()) {
            if (m_pass.hides(session.record.id))
                sessions.insert(session.record.id);
        }
        return sessions;
    };
    m_dialog = new CourseDialog(*m_parts.library.worker(), wish(), ownPassFirst(), m_parts.theme, &m_window);
    const auto follow = [dialog = m_dialog, ownPassFirst] { dialog->setOwnPassFirst(ownPassFirst()); };
    connect(&m_pass, &BlindPass::choicesChanged, m_dialog, follow);
    connect(&m_parts.library, &LibraryController::sessionsChanged, m_dialog, follow);
    connect(m_dialog, &CourseDialog::openRequested, &m_window, &MainWindow::openSession, Qt::QueuedConnection);
    connect(m_dialog, &CourseDialog::saveRequested, this, &CourseFlow::save);
    connect(&m_parts.library, &LibraryController::closed, m_dialog, &QDialog::close);
    m_dialog->open();
}

void CourseFlow::save(const Course& course)
{
    QList<QUuid> sessions;
    for (const CourseSession& session : course.sessions) {
        if (session.withheld.isEmpty())
            sessions.append(session.id);
    }
    auto* purposes = new PurposeDialog(*m_parts.library.worker(), sessions, m_dialog);
    connect(purposes, &PurposeDialog::chosen, this, [this, course](db::ConsentPurpose purpose) {
        auto* dialog = new QFileDialog(m_dialog, tr("Save as a table"), personalFolder(), tr("Table (*.csv)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(QStringLiteral("csv"));
        dialog->selectFile(fileName(course));
        connect(dialog, &QFileDialog::fileSelected, this,
                [this, course, purpose](const QString& file) { write(course, purpose, file); });
        dialog->open();
    });
    purposes->open();
}

void CourseFlow::write(const Course& course, db::ConsentPurpose purpose, const QString& file)
{
    m_parts.library.worker()->ask(
        this,
        [course, purpose, path = std::filesystem::path(file.toStdString())](LibraryService& library) {
            return exportCourse(library, course, path, purpose);
        },
        [this, name = QFileInfo(file).fileName()](const Outcome<CourseExport>& written) {
            if (!written)
                return m_window.notices().showFailure(written.error());
            m_window.notices().show(
                written->leftOut.isEmpty() ? NoticeKind::Good : NoticeKind::Warning, tr("Written: “%1”.").arg(name),
                written->leftOut.isEmpty() ? QString()
                                           : tr("Left out: %1").arg(written->leftOut.join(QLatin1Char(' '))));
        });
}

} // namespace alliance::app

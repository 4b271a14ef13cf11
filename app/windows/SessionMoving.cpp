#include "app/windows/SessionMoving.h"

#include "app/models/LibraryController.h"
#include "app/panels/NoticeBar.h"
#include "app/services/LibraryWorker.h"

#include <QInputDialog>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

namespace alliance::app
{

SessionMoving::SessionMoving(LibraryController& library, const SessionItem& session, NoticeBar& notices,
                             QWidget& window, Leave leave)
    : QObject(&window),
      m_library(library),
      m_session(session),
      m_notices(notices),
      m_window(window),
      m_leave(std::move(leave))
{
    connect(&m_library, &LibraryController::closed, this, &QObject::deleteLater);
    m_library.worker()->ask(
        this, [own = m_session.record.caseId](LibraryService& all) { return otherCases(all, own); },
        [this](const Outcome<QList<NamedCase>>& cases) { cases ? offer(*cases) : end(cases.error()); });
}

void SessionMoving::offer(const QList<NamedCase>& cases)
{
    QStringList names;
    QHash<QString, QUuid> ids;
    for (const NamedCase& one : cases) {
        names << one.name;
        ids.insert(one.name, one.id);
    }
    auto* dialog = new QInputDialog(&m_window);
    dialog->setObjectName(QStringLiteral("moveTarget"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Move to another case"));
    dialog->setLabelText(names.isEmpty() ? tr("There is no other case yet. Import a recording under its code first.")
                                         : tr("Case that session %1 of %2 belongs to:")
                                               .arg(QString::number(m_session.record.number), m_session.caseCode));
    dialog->setComboBoxItems(names);
    connect(&m_library, &LibraryController::closed, dialog, &QDialog::close);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, ids](const QString& name) {
        if (ids.contains(name))
            plan(ids.value(name));
    });
    connect(dialog, &QDialog::rejected, this, &QObject::deleteLater);
    dialog->open();
}

void SessionMoving::plan(const QUuid& toCase)
{
    LibraryWorker* worker = m_library.worker();
    if (!worker)
        return;
    worker->ask(
        this,
        [session = m_session.record.id, toCase](LibraryService& all) {
            return SessionMoveService(all).plan(session, toCase);
        },
        [this](const Outcome<SessionMovePlan>& planned) { planned ? ask(*planned) : end(planned.error()); });
}

void SessionMoving::ask(const SessionMovePlan& plan)
{
    auto* box =
        new QMessageBox(QMessageBox::NoIcon, tr("Move to another case"),
                        tr("Move the session to case %1?").arg(movedTo(plan)), QMessageBox::NoButton, &m_window);
    box->setObjectName(QStringLiteral("moveQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(moveSentences(plan).join(QLatin1Char('\n')));
    QPushButton* keep = box->addButton(tr("Leave it where it is"), QMessageBox::RejectRole);
    const QAbstractButton* yes = box->addButton(tr("&Move"), QMessageBox::AcceptRole);
    box->setDefaultButton(keep);
    connect(&m_library, &LibraryController::closed, box, &QDialog::close);
    connect(box, &QMessageBox::finished, this, [this, box, yes, plan] {
        if (box->clickedButton() == yes)
            move(plan);
        else
            deleteLater();
    });
    box->open();
}

void SessionMoving::move(const SessionMovePlan& plan)
{
    m_leave([self = QPointer<SessionMoving>(this), plan] {
        if (self)
            self->store(plan);
    });
}

void SessionMoving::store(const SessionMovePlan& plan)
{
    LibraryWorker* worker = m_library.worker();
    if (!worker)
        return;
    worker->ask(
        this, [plan](LibraryService& all) { return SessionMoveService(all).move(plan); },
        [this, plan](const Done& moved) {
            if (!moved)
                return end(moved.error());
            m_library.reload();
            m_notices.show(
                NoticeKind::Good,
                tr("The session is session %1 of case %2 now.").arg(QString::number(plan.move.number), movedTo(plan)),
                {});
            deleteLater();
        });
}

void SessionMoving::end(const Failure& failure)
{
    m_notices.showFailure(failure);
    deleteLater();
}

} // namespace alliance::app

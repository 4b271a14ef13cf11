#include "app/models/CollectionBoard.h"
#include "app/models/LibraryController.h"
#include "app/models/MomentListModel.h"
#include "app/models/ReviewSession.h"
#include "app/panels/CollectionsPage.h"
#include "app/panels/NoticeBar.h"
#include "app/windows/CollectionsFlow.h"

#include <QMessageBox>
#include <QPushButton>

namespace alliance::app
{
namespace
{

const QString kAboutStep = QStringLiteral("collections/step");

// Enter alone leaves it as it is.
void askAboutConsent(QWidget& window, const QString& title, const QString& button, std::function<void()> change)
{
    const QString name = QStringLiteral("consentStepQuestion");
    if (window.findChild<QMessageBox*>(name, Qt::FindDirectChildrenOnly))
        return;
    auto* box =
        new QMessageBox(QMessageBox::NoIcon, CollectionsFlow::tr("Consent"), title, QMessageBox::NoButton, &window);
    box->setObjectName(name);
    box->setInformativeText(CollectionsFlow::tr("This step was not made in the collections: it changes what the people "
                                                "in the recordings agreed to, and with it what may be shown and "
                                                "exported."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(box->addButton(CollectionsFlow::tr("Keep the consent as it is"), QMessageBox::RejectRole));
    const QAbstractButton* changing = box->addButton(button, QMessageBox::DestructiveRole);
    QObject::connect(box, &QMessageBox::buttonClicked, &window,
                     [changing, change = std::move(change)](const QAbstractButton* clicked) {
                         if (clicked == changing)
                             change();
                     });
    box->open();
}

} // namespace

void CollectionsFlow::bindActions()
{
    using enum ActionId;
    const auto on = [this](ActionId id, auto work) {
        connect(m_parts.actions.action(id), &QAction::triggered, this, work);
    };
    const auto onPage = [this, on](ActionId id, auto work) {
        on(id, [this, work] {
            if (isShown())
                work();
        });
    };
    on(ShowCollections, [this] { show(); });
    on(FindExamples, [this] { find(); });
    onPage(PlayCollection, [this] { play(); });
    onPage(NewCollection, [this] { askForName(false); });
    onPage(RenameCollection, [this] { rename(); });
    onPage(RemoveFromCollection, [this] { remove(); });
    onPage(CollectionUp, [this] { moveChosen(CollectionMove::Up); });
    onPage(CollectionDown, [this] { moveChosen(CollectionMove::Down); });
    onPage(CollectionIn, [this] { moveCollection(CollectionMove::In); });
    onPage(CollectionOut, [this] { moveCollection(CollectionMove::Out); });
    onPage(AddToCollection, [this] { add(); });
    onPage(Undo, [this] { undo(); });
    onPage(Redo, [this] { redo(); });
    onPage(LeaveField, [this] { m_page->enter(); });
    // What it was can be out of sight.
    connect(m_board, &CollectionBoard::stepped, this, [this](bool undo, const QString& name) {
        m_window.notices().withdraw(kAboutStep);
        m_window.notices().show(NoticeKind::Good, (undo ? tr("Undone: %1") : tr("Redone: %1")).arg(name), {}, {}, {},
                                kAboutStep);
    });
}

void CollectionsFlow::undo()
{
    if (!m_board->undoesConsent())
        return m_board->undo();
    askAboutConsent(m_window, tr("Undo “%1”?").arg(m_board->undoName()), tr("Undo"),
                    [board = m_board, step = m_board->undoName()] {
                        if (board->undoesConsent() && board->undoName() == step)
                            board->undo();
                    });
}

void CollectionsFlow::redo()
{
    if (!m_board->redoesConsent())
        return m_board->redo();
    askAboutConsent(m_window, tr("Redo “%1”?").arg(m_board->redoName()), tr("Redo"),
                    [board = m_board, step = m_board->redoName()] {
                        if (board->redoesConsent() && board->redoName() == step)
                            board->redo();
                    });
}

void CollectionsFlow::refresh()
{
    using enum ActionId;
    const bool open = m_parts.library.isOpen();
    m_parts.actions.setEnabled({ShowCollections, FindExamples}, open);
    const bool shown = open && isShown();
    const bool collection = shown && !m_board->current().isNull();
    const MomentItem* moment = shown ? m_page->chosenMoment() : nullptr;
    const QString right = open && !hasRight() ? tr("Only supervisors and directors compile collections.") : QString();
    const QString none = tr("Make a collection first");
    for (const ActionId id :
         {RenameCollection, RemoveFromCollection, CollectionUp, CollectionDown, CollectionIn, CollectionOut})
        m_parts.actions.setReason(id, !collection ? none : right);
    m_parts.actions.setReason(NewCollection, right);
    m_parts.actions.setEnabled({NewCollection}, shown && right.isEmpty());
    m_parts.actions.setReason(PlayCollection, collection && !m_page->shownExamples().isEmpty()
                                                  ? QString()
                                                  : tr("There is no example to play"));
    if (!shown) {
        if (!m_parts.session.isOpen()) {
            m_parts.actions.setEnabled({AddToCollection}, false);
            nameUndo({}, {});
        }
        return;
    }
    m_parts.actions.setReason(AddToCollection, !right.isEmpty()                ? right
                                               : !m_page->showsFound()         ? tr("Find examples first")
                                               : !moment                       ? tr("Choose a moment first")
                                               : m_board->isCollected(*moment) ? tr("It is in this collection already")
                                                                               : QString());
    nameUndo(m_board->undoName(), m_board->redoName());
}

void CollectionsFlow::nameUndo(const QString& undo, const QString& redo)
{
    const auto name = [this](ActionId id, const QString& plain, const QString& words, const QString& step) {
        QAction* action = m_parts.actions.action(id);
        action->setEnabled(!step.isEmpty());
        action->setText(step.isEmpty() ? plain : words.arg(step));
    };
    name(ActionId::Undo, tr("&Undo"), tr("&Undo: %1"), undo);
    name(ActionId::Redo, tr("&Redo"), tr("&Redo: %1"), redo);
}

} // namespace alliance::app

#include "app/models/CollectionBoard.h"
#include "app/models/LibraryController.h"
#include "app/models/MomentListModel.h"
#include "app/models/ReviewSession.h"
#include "app/panels/CollectionsPage.h"
#include "app/windows/CollectionsFlow.h"

namespace alliance::app
{

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
    onPage(Undo, [this] { m_board->undo(); });
    onPage(Redo, [this] { m_board->redo(); });
    onPage(LeaveField, [this] { m_page->enter(); });
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

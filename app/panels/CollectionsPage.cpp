#include "app/panels/CollectionsPage.h"

#include "app/models/CollectionBoard.h"
#include "app/models/CollectionTreeModel.h"
#include "app/panels/ElidedLabel.h"
#include "app/panels/FlowLayout.h"
#include "app/panels/MomentFilterBar.h"
#include "app/panels/ReadableColumn.h"
#include "app/panels/TeachingPage.h"
#include "app/services/TimeText.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

namespace alliance::app
{
namespace
{

constexpr int kFoundTab = 1;

} // namespace

CollectionsPage::CollectionsPage(CollectionBoard& board, ActionRegistry& actions, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_board(board),
      m_actions(actions),
      m_theme(theme),
      m_treeModel(new CollectionTreeModel(board, this)),
      m_examplesModel(new MomentListModel(board, MomentListModel::Shows::Examples, this)),
      m_foundModel(new MomentListModel(board, MomentListModel::Shows::Found, this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeSide());
    layout->addWidget(new ReadableColumn(makeMain()), 1);
    connect(m_treeModel, &CollectionTreeModel::modelAboutToBeReset, this, &CollectionsPage::leaveTree);
    connect(m_treeModel, &CollectionTreeModel::rebuilt, this, &CollectionsPage::followTree);
    connect(&m_board, &CollectionBoard::currentChanged, this,
            [this] { m_tree->setCurrentIndex(m_treeModel->indexOf(m_board.current())); });
    connect(&m_board, &CollectionBoard::vocabularyChanged, this,
            [this] { m_filters->setVocabulary(m_board.vocabulary()); });
    connect(m_filters, &MomentFilterBar::changed, this, [this] {
        m_examplesModel->setFilter(m_filters->filter());
        m_foundModel->setFilter(m_filters->filter());
        showLists();
    });
    for (const auto signal : {&CollectionBoard::currentChanged, &CollectionBoard::collectionsChanged,
                              &CollectionBoard::examplesChanged, &CollectionBoard::foundChanged})
        connect(&m_board, signal, this, &CollectionsPage::showState);
    connect(&m_stills, &MomentStills::ready, this, [this](const QUuid& recording, qint64 frame) {
        m_examplesModel->refreshRow(recording, frame);
        m_foundModel->refreshRow(recording, frame);
    });
    showState();
}

void CollectionsPage::addTool(ActionId id)
{
    makeTool(id, ActionRegistry::plainText(m_actions.spec(id)));
}

void CollectionsPage::addStrip(QWidget& strip)
{
    m_column->insertWidget(m_column->indexOf(m_tools) + 1, &strip);
}

QPushButton* CollectionsPage::makeTool(ActionId id, const QString& text)
{
    auto* button = actionButton(m_actions, id, m_tools->count() == 1);
    button->setText(text);
    m_tools->addWidget(button);
    return button;
}

void CollectionsPage::leaveTree()
{
    m_treeShows = CollectionTreeModel::idAt(m_tree->currentIndex());
    m_treeScroll = m_tree->verticalScrollBar()->value();
    m_closed.clear();
    for (const CollectionItem& one : m_board.collections()) {
        const QModelIndex index = m_treeModel->indexOf(one.record.id);
        if (index.isValid() && m_treeModel->hasChildren(index) && !m_tree->isExpanded(index))
            m_closed.insert(one.record.id);
    }
}

// What was closed stays so, unless what is chosen anew lies inside.
void CollectionsPage::followTree()
{
    const QModelIndex current = m_treeModel->indexOf(m_board.current());
    const bool same = m_treeShows == m_board.current();
    m_tree->expandAll();
    m_tree->setCurrentIndex(current);
    for (const QUuid& one : std::as_const(m_closed))
        m_tree->collapse(m_treeModel->indexOf(one));
    if (same)
        m_tree->verticalScrollBar()->setValue(m_treeScroll);
    else if (current.isValid())
        m_tree->scrollTo(current);
}

QString CollectionsPage::summary() const
{
    base::MediaTime length;
    for (const MomentItem& one : m_board.examples())
        length.ns += one.moment.range.length().ns;
    const auto count = m_board.examples().size();
    const QString words = count == 1 ? tr("One example") : tr("%1 examples").arg(count);
    return length.ns > 0 ? words + QStringLiteral(" · ") + lengthText(length) : words;
}

void CollectionsPage::showState()
{
    const CollectionItem* current = m_board.collection(m_board.current());
    m_name->setFullText(current ? current->path : tr("Collections"));
    m_summary->setVisible(current != nullptr);
    m_summary->setText(summary());
    m_gone->setText(m_board.gone().join(QLatin1Char('\n')));
    m_gone->setVisible(!showsFound() && !m_board.gone().isEmpty());
    showLists();
}

void CollectionsPage::showLists()
{
    const bool found = showsFound();
    const MomentListModel& model = found ? *m_foundModel : *m_examplesModel;
    QListView& list = found ? *m_found : *m_examples;
    m_tabs->setVisible(found || !m_board.collections().isEmpty());
    m_take->setVisible(found && model.rowCount() > 0);
    m_filters->setVisible(model.all() > 0);
    QWidget* shown = &list;
    if (!found && m_board.collections().isEmpty())
        shown = m_board.isReady() ? static_cast<QWidget*>(m_noCollection) : m_none;
    else if (model.all() == 0 && !(found && m_board.isFinding()))
        shown = found ? m_noMoment : m_noExample;
    else if (model.rowCount() == 0)
        shown = m_none;
    m_none->setText(!m_board.isReady() ? QString()
                    : found && m_board.isFinding() && model.all() == 0
                        ? tr("Reading the sessions: %1 of %2").arg(m_board.sessionsRead()).arg(m_board.sessions())
                        : tr("None of these moments has these codes."));
    if (shown != &list)
        teach();
    m_content->setCurrentWidget(shown);
    if (!m_wanted.isNull() && m_examplesModel->indexOf(m_wanted).isValid())
        m_examples->setCurrentIndex(m_examplesModel->indexOf(std::exchange(m_wanted, {})));
    const QModelIndex current = list.currentIndex().isValid() ? list.currentIndex() : model.index(0, 0);
    if (current.isValid() && !list.selectionModel()->isSelected(current))
        list.setCurrentIndex(current); // chosen is what can be seen to be
    Q_EMIT chosenChanged();
}

// What the page is for, to whom it is shown.
void CollectionsPage::teach()
{
    const bool compiles = m_board.compiles();
    m_noCollection->setWords(
        tr("No collections yet"),
        compiles ? tr("A collection holds moments that show something worth teaching: a withdrawal that was noticed, a "
                      "repair in four stages, restraint. Make one, then look for examples among the coded moments of "
                      "your sessions.")
                 : tr("Supervisors and directors collect moments that show something worth teaching. What they take "
                      "from a session that you may open is shown here."));
    m_noExample->setWords(
        compiles && m_board.gone().isEmpty() ? tr("Nothing in this collection yet")
                                             : tr("Nothing in this collection can be shown"),
        compiles ? tr("Find examples among the coded moments, or press %1 on a moment while you review a session. Only "
                      "what its consent allows in a programme library can be taken in.")
                       .arg(m_actions.keyText(ActionId::AddToCollection))
                 : tr("Nothing in it can be shown to you now."));
    const QString moments =
        m_board.role() == db::PersonRole::Director
            ? tr("Moments appear here when somebody has coded them in a session that was released to the directors, "
                 "and released the marker to the collection.")
            : tr("Moments appear here when somebody has coded them in a session that you may open: %1 codes a moment "
                 "in the review.")
                  .arg(m_actions.keyText(ActionId::CodeMoment));
    m_noMoment->setWords(tr("No coded moments yet"),
                         m_board.leavesOut()
                             ? moments + u' ' + tr("Sessions in which your own pass comes first are left out.")
                             : moments);
}

bool CollectionsPage::event(QEvent* event)
{
    if (event->type() == QEvent::WindowActivate)
        m_board.look();
    return QWidget::event(event);
}

bool CollectionsPage::showsFound() const
{
    return m_tabs->currentIndex() == kFoundTab;
}

void CollectionsPage::showFound(bool found)
{
    m_tabs->setCurrentIndex(found ? kFoundTab : 0);
}

const MomentItem* CollectionsPage::chosenMoment() const
{
    const QListView& list = showsFound() ? *m_found : *m_examples;
    const MomentListModel& model = showsFound() ? *m_foundModel : *m_examplesModel;
    // Where the keyboard comes into it, a list has a current row that nobody has chosen.
    const QModelIndex current = list.currentIndex();
    return list.selectionModel()->isSelected(current) ? model.at(current) : nullptr;
}

bool CollectionsPage::treeHasFocus() const
{
    return m_tree->hasFocus();
}

void CollectionsPage::chooseExample(const QUuid& example)
{
    m_wanted = example;
    if (const QModelIndex there = m_examplesModel->indexOf(example); there.isValid()) {
        m_examples->setCurrentIndex(there);
        m_wanted = {};
    }
}

void CollectionsPage::enter()
{
    showFound(false);
    if (m_board.collections().isEmpty() || m_board.examples().isEmpty())
        m_tree->setFocus();
    else
        m_examples->setFocus();
}

} // namespace alliance::app

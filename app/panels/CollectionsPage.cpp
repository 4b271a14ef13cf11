#include "app/panels/CollectionsPage.h"

#include "app/models/CollectionBoard.h"
#include "app/models/CollectionTreeModel.h"
#include "app/panels/ElidedLabel.h"
#include "app/panels/FlowLayout.h"
#include "app/panels/MomentDelegate.h"
#include "app/panels/MomentFilterBar.h"
#include "app/panels/MomentView.h"
#include "app/panels/PageStack.h"
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

#include <algorithm>
#include <memory>
#include <utility>

namespace alliance::app
{
namespace
{

constexpr int kSideWidth = 272;
constexpr int kLeastName = 240;
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

QWidget* CollectionsPage::makeSide()
{
    auto* side = new QFrame;
    side->setObjectName(QStringLiteral("sidebar"));
    side->setFixedWidth(kSideWidth);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(16, 20, 16, 16);
    layout->setSpacing(8);
    auto* heading = new QLabel(tr("Collections"));
    heading->setProperty("heading", 2);
    layout->addWidget(heading);
    m_tree = new QTreeView;
    m_tree->setObjectName(QStringLiteral("collections"));
    m_tree->setAccessibleName(tr("Collections"));
    m_tree->setModel(m_treeModel);
    m_tree->setHeaderHidden(true);
    m_tree->setDragEnabled(true);
    m_tree->setAcceptDrops(true);
    m_tree->setDropIndicatorShown(true);
    m_tree->setDragDropMode(QAbstractItemView::DragDrop);
    m_tree->setDefaultDropAction(Qt::MoveAction);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setIndentation(16);
    m_tree->setIconSize({16, 16});
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (index.isValid())
            m_board.choose(CollectionTreeModel::idAt(index));
    });
    connect(m_tree, &QTreeView::activated, this, [this] {
        showFound(false);
        m_examples->setFocus();
    });
    layout->addWidget(m_tree, 1);
    layout->addWidget(actionButton(m_actions, ActionId::NewCollection, false));
    layout->addWidget(actionButton(m_actions, ActionId::GoHome, false));
    return side;
}

QWidget* CollectionsPage::makeMain()
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    m_column = layout;
    layout->setContentsMargins(32, 24, 32, 24);
    layout->setSpacing(12);
    m_tools = new FlowLayout(12);
    auto* title = new QWidget;
    title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    title->setMinimumWidth(kLeastName);
    auto* names = new QVBoxLayout(title);
    names->setContentsMargins(0, 0, 0, 0);
    names->setSpacing(2);
    m_name = new ElidedLabel;
    m_name->setProperty("heading", 1);
    m_summary = mutedLabel({});
    names->addWidget(m_name);
    names->addWidget(m_summary);
    m_tools->addWidget(title);
    addTool(ActionId::PlayCollection);
    m_take = makeTool(ActionId::AddToCollection, tr("Take into the collection"));
    m_take->setObjectName(QStringLiteral("takeMoment"));
    layout->addLayout(m_tools);
    m_tabs = new QTabBar;
    m_tabs->setObjectName(QStringLiteral("momentTabs"));
    m_tabs->setAccessibleName(tr("What is listed"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->addTab(tr("In this collection"));
    m_tabs->addTab(m_actions.withKey(tr("Find examples"), ActionId::FindExamples));
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (tab == kFoundTab && m_board.sessions() == 0)
            m_board.find();
        showState();
    });
    m_filters = new MomentFilterBar;
    m_filters->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* row = new FlowLayout(16);
    row->addWidget(m_tabs);
    row->addWidget(m_filters);
    layout->addLayout(row);
    m_gone = new QLabel;
    m_gone->setObjectName(QStringLiteral("gone"));
    m_gone->setWordWrap(true);
    layout->addWidget(m_gone);
    m_examples = makeList(*m_examplesModel, tr("Examples"));
    m_examples->setObjectName(QStringLiteral("examples"));
    m_examples->setDragDropMode(QAbstractItemView::DragDrop);
    m_examples->setDefaultDropAction(Qt::MoveAction);
    m_found = makeList(*m_foundModel, tr("Coded moments"));
    m_found->setObjectName(QStringLiteral("foundMoments"));
    m_none = mutedLabel({});
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_noCollection = new TeachingPage(m_theme, m_actions, QStringLiteral("folder"), {}, {}, {ActionId::NewCollection});
    m_noExample = new TeachingPage(m_theme, m_actions, QStringLiteral("search"), {}, {}, {ActionId::FindExamples});
    m_noMoment = new TeachingPage(m_theme, m_actions, QStringLiteral("search"), {}, {}, {ActionId::GoHome});
    teach();
    m_content = new PageStack;
    for (QWidget* one :
         std::initializer_list<QWidget*>{m_examples, m_found, m_none, m_noCollection, m_noExample, m_noMoment})
        m_content->addWidget(one);
    layout->addWidget(m_content, 1);
    return page;
}

namespace
{

// What was chosen stays so where it is listed anew, or what has come into its place in that collection; what is in
// sight stays in sight.
void keepChoice(QListView& list, MomentListModel& model, const CollectionBoard& board)
{
    struct Choice {
        MomentItem moment;
        int row = -1;
        int scroll = 0;
        QUuid collection;
    };
    const auto choice = std::make_shared<Choice>();
    QObject::connect(&model, &QAbstractItemModel::modelAboutToBeReset, &list, [&list, &model, choice] {
        const MomentItem* moment = model.at(list.currentIndex());
        choice->row = moment ? list.currentIndex().row() : -1;
        choice->scroll = list.verticalScrollBar()->value();
        if (moment)
            choice->moment = *moment;
    });
    QObject::connect(&model, &QAbstractItemModel::modelReset, &list, [&list, &model, &board, choice] {
        const bool same = std::exchange(choice->collection, board.current()) == board.current();
        if (choice->row < 0 || model.rowCount() == 0)
            return;
        QModelIndex kept = model.indexOf(choice->moment);
        if (!kept.isValid() && same)
            kept = model.index(std::min(choice->row, model.rowCount() - 1), 0);
        list.setCurrentIndex(kept);
        if (!same && !choice->moment.example.isNull())
            return;
        list.doItemsLayout(); // before that there is nowhere to scroll to
        list.verticalScrollBar()->setValue(choice->scroll);
    });
}

} // namespace

QListView* CollectionsPage::makeList(MomentListModel& model, const QString& name)
{
    auto* list = new MomentView;
    list->setAccessibleName(name);
    list->setModel(&model);
    keepChoice(*list, model, m_board);
    list->setUniformItemSizes(true);
    list->setMouseTracking(true);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setItemDelegate(new MomentDelegate(
        m_theme,
        [this](const QModelIndex& index) {
            if (!index.data(MomentListModel::WithheldRole).toString().isEmpty())
                return QImage();
            const RecordingItem* recording = m_board.recording(index.data(MomentListModel::RecordingRole).toUuid());
            return recording ? m_stills.picture(*recording, index.data(MomentListModel::FrameRole).toLongLong())
                             : QImage();
        },
        list));
    connect(list, &QListView::activated, this, [this, &model](const QModelIndex& index) {
        if (const MomentItem* moment = model.at(index))
            Q_EMIT openRequested(*moment);
    });
    connect(list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CollectionsPage::chosenChanged);
    return list;
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
        tr("Nothing in this collection yet"),
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

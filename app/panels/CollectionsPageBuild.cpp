#include "app/models/CollectionBoard.h"
#include "app/models/CollectionTreeModel.h"
#include "app/panels/CollectionsPage.h"
#include "app/panels/ElidedLabel.h"
#include "app/panels/FlowLayout.h"
#include "app/panels/MomentDelegate.h"
#include "app/panels/MomentFilterBar.h"
#include "app/panels/MomentView.h"
#include "app/panels/PageStack.h"
#include "app/panels/TeachingPage.h"
#include "app/resources/ThemeStyle.h"

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

} // namespace

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
    m_tree->setTextElideMode(Qt::ElideMiddle); // how many are in it stands at the end
    setTreeStep(*m_tree, 16);
    setIconSide(*m_tree, 16);
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
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        if (showsFound() && m_board.sessions() == 0)
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

} // namespace alliance::app

#pragma once
// The page of collections: the tree on the left; on the right the examples of the chosen collection, or coded moments
// that could become examples, with filters above either.

#include "app/actions/ActionRegistry.h"
#include "app/models/MomentListModel.h"
#include "app/models/MomentStills.h"
#include "app/resources/Theme.h"

#include <QSet>
#include <QUuid>
#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTreeView;
class QVBoxLayout;

namespace alliance::app
{

class CollectionBoard;
class CollectionTreeModel;
class ElidedLabel;
class FlowLayout;
class MomentFilterBar;
class TeachingPage;

class CollectionsPage : public QWidget
{
    Q_OBJECT

public:
    // All outlive it.
    CollectionsPage(CollectionBoard& board, ActionRegistry& actions, const Theme& theme, QWidget* parent = nullptr);

    QTreeView& tree() { return *m_tree; }
    QListView& examples() { return *m_examples; }
    QListView& found() { return *m_found; }
    MomentFilterBar& filters() { return *m_filters; }
    // A button for something that is done with the chosen collection, beside "Play all".
    void addTool(ActionId id);
    // Above the lists; takes it over.
    void addStrip(QWidget& strip);

    bool showsFound() const;
    void showFound(bool found);
    // In the list that is shown; null: none. Valid until the lists change.
    const MomentItem* chosenMoment() const;
    const QList<MomentItem>& shownExamples() const { return m_examplesModel->moments(); }
    bool treeHasFocus() const;
    void chooseExample(const QUuid& example); // as soon as it is in the list
    void enter();                             // puts the focus where the work begins
    void refreshStills() { m_stills.clear(); }

Q_SIGNALS:
    void openRequested(const alliance::app::MomentItem& moment);
    void chosenChanged();

protected:
    bool event(QEvent* event) override;

private:
    QWidget* makeSide();
    QWidget* makeMain();
    QPushButton* makeTool(ActionId id, const QString& text);
    QListView* makeList(MomentListModel& model, const QString& name);
    void leaveTree();
    void followTree();
    void showState();
    void showLists();
    void teach();
    QString summary() const;

    CollectionBoard& m_board;
    ActionRegistry& m_actions;
    const Theme& m_theme;
    MomentStills m_stills;
    CollectionTreeModel* m_treeModel = nullptr;
    MomentListModel* m_examplesModel = nullptr;
    MomentListModel* m_foundModel = nullptr;
    QTreeView* m_tree = nullptr;
    FlowLayout* m_tools = nullptr;
    QVBoxLayout* m_column = nullptr; // of the tools and all below them
    ElidedLabel* m_name = nullptr;
    QLabel* m_summary = nullptr;
    QPushButton* m_take = nullptr; // the chosen moment that was found
    QTabBar* m_tabs = nullptr;
    MomentFilterBar* m_filters = nullptr;
    QLabel* m_gone = nullptr;
    QStackedWidget* m_content = nullptr;
    QListView* m_examples = nullptr;
    QListView* m_found = nullptr;
    QLabel* m_none = nullptr;
    TeachingPage* m_noCollection = nullptr;
    TeachingPage* m_noExample = nullptr;
    TeachingPage* m_noMoment = nullptr;
    QUuid m_wanted; // example to choose
    // Of the tree, while it is built anew.
    QUuid m_treeShows;
    QSet<QUuid> m_closed;
    int m_treeScroll = 0;
};

} // namespace alliance::app

#pragma once
// The page of collections in the window: what its actions do, opening an example at its frame, and playing a collection
// in the review.

#include "app/services/Failure.h"
#include "app/windows/MainWindow.h"

#include <QObject>

#include <functional>
#include <memory>

namespace alliance::app
{

class BlindPass;
class CollectionBoard;
class CollectionsPage;
class ExampleTour;
class ReelFlow;
class TitleCard;
struct MomentItem;
enum class CollectionMove;

class CollectionsFlow : public QObject
{
    Q_OBJECT

public:
    // Adds the page. All parts outlive it; `window` owns it. What is coded in a session is found after the own pass.
    CollectionsFlow(const WindowParts& parts, BlindPass& pass, MainWindow& window);

    ~CollectionsFlow() override;

    CollectionBoard& board() { return *m_board; }
    CollectionsPage& page() { return *m_page; }
    ExampleTour& tour() { return *m_tour; }
    ReelFlow& reels() { return *m_reels; }

private:
    void bindActions();
    void bindTour();
    void show();
    void find();
    void play();
    void open(const MomentItem& moment);
    void arrive();
    void add();
    void remove();
    void tellRemoved();
    void tellNotAdded(const Failure& failure, const QUuid& session);
    void tellRefused(const Failure& failure, const QString& actionText = {}, std::function<void()> action = {});
    void recordConsent(const QUuid& session);
    void askForName(bool renames);
    void rename();
    void askForTitle(const MomentItem& example);
    void moveChosen(CollectionMove move);
    void moveCollection(CollectionMove move);
    void showTour();
    void leaveOutGone();
    void watch();
    void undo();
    void redo();
    void refresh();
    void nameUndo(const QString& undo, const QString& redo);
    bool isShown() const;
    bool hasRight() const; // to compile collections

    WindowParts m_parts;
    MainWindow& m_window;
    CollectionBoard* m_board = nullptr;
    CollectionsPage* m_page = nullptr;
    ExampleTour* m_tour = nullptr;
    TitleCard* m_card = nullptr;
    ReelFlow* m_reels = nullptr;
    std::unique_ptr<MomentItem> m_wanted; // to be shown in its session
    std::unique_ptr<MomentItem> m_toTake; // into the collection that is being made for it
    QUuid m_takeInto;                     // that collection, once it is made
    QString m_removed;                    // to be told when the library has done it
    QString m_removedStep;                // name of the step that its notice undoes
    QString m_refusedAfter;               // the step that was the last one when something was refused
};

} // namespace alliance::app

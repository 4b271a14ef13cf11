#pragma once
// Reels of collections in the window: asking for one, making it as a job, looking at it before it leaves, handing it
// out. What is made and not handed out waits in the library, through closing and opening it.

#include "app/services/KeptReelWork.h"
#include "app/windows/MainWindow.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace alliance::app
{

class CollectionBoard;
class CollectionsPage;
class Job;
class KeptReelsStrip;
class ReelLookDialog;

class ReelFlow : public QObject
{
    Q_OBJECT

public:
    // Adds its tools to the page. All outlive it; `window` owns it.
    ReelFlow(const WindowParts& parts, CollectionBoard& board, CollectionsPage& page, MainWindow& window);

    const QList<KeptReelItem>& kept() const { return m_kept; }

private:
    void ask();
    void begin(const ReelRequest& request, const ReelTarget& target);
    void make(const QUuid& reel);
    void handOut(const QUuid& reel);
    void chooseTarget(const QUuid& reel);
    void startHandingOut(const QUuid& reel);
    void goOn(const QUuid& reel);
    bool isHeldBack(const KeptReel& reel) const;
    void goOnWithFirst();
    void look(const KeptReelItem& item);
    void askToDiscard(const QUuid& reel);
    void discard(const QUuid& reel);
    void follow(const QUuid& reel, Job* job);
    void tellMade(const KeptReel& reel);
    void tellHandedOut(const HandedOutReel& handed);
    void tellWaiting();
    void withdrawNotices(const QList<KeptReelItem>& before);
    void reload(bool tells = false);
    void refresh();
    QString nameOf(const QUuid& reel) const;
    const KeptReelItem* item(const QUuid& reel) const;
    QString usualPlace() const;

    WindowParts m_parts;
    CollectionBoard& m_board;
    MainWindow& m_window;
    KeptReelsStrip* m_strip = nullptr;
    QList<KeptReelItem> m_kept;
    QHash<QUuid, Job*> m_jobs; // by reel
    QPointer<ReelLookDialog> m_look;
};

} // namespace alliance::app

#pragma once
// The reels that have not left the library, above the examples: one that is being made with its progress, one that
// waits for a person with what is to be done. Hidden while there is none.

#include "app/services/KeptReels.h"

#include <QFrame>

class QVBoxLayout;

namespace alliance::app
{

class Job;

struct KeptReelRow {
    KeptReelItem item;
    Job* job = nullptr; // that works on it
    QString reason;     // why nobody may go on with it now; empty: somebody may
};
// "“Silence”: 3 places to look at before it is handed out"
QString keptReelWords(const KeptReelItem& item);

class KeptReelsStrip : public QFrame
{
    Q_OBJECT

public:
    explicit KeptReelsStrip(QWidget* parent = nullptr);

    void setRows(const QList<KeptReelRow>& rows);

Q_SIGNALS:
    // What the button of a reel says: look at it, go on making it, or hand it out.
    void goOnRequested(const QUuid& reel);
    void discardRequested(const QUuid& reel);

private:
    QWidget* makeRow(const KeptReelRow& one);

    QVBoxLayout* m_layout = nullptr;
    QList<QWidget*> m_rows;
    QStringList m_shown; // what the rows say
};

} // namespace alliance::app

#pragma once
// The candidates of the open session, to be walked with one hand: N and P next and previous, A accept, R reject (the
// reason is asked in place), U leave undecided, Enter go there. The actions of the window call the same slots.

#include "app/resources/Theme.h"
#include "db/records/Candidate.h"

#include <QTimer>
#include <QUuid>
#include <QWidget>

class QLabel;
class QListView;
class QProgressBar;
class QPushButton;

namespace alliance::app
{

class CandidateListModel;
class CandidateReasonField;
class CodingSession;
class CoverageStrip;
class PanelScroll;
class ReviewSession;

class CandidateQueue : public QWidget
{
    Q_OBJECT

public:
    CandidateQueue(ReviewSession& session, const Theme& theme, QWidget* parent = nullptr);

    QListView& list() { return *m_list; }
    bool isAskingForReason() const;
    QList<QUuid> picked() const;          // the chosen ones, one or several
    void pick(const QUuid& id, bool run); // see pickRow()
    // Why the person who works decides on nothing; empty: they do.
    void setMayNot(const QString& reason);
    // Nor measure, or say anything of the people who were measured.
    void setMayNotMeasure(const QString& reason);
    // How far measuring the session is, in words; empty: it is not being measured.
    void setMeasuring(const QString& words);
    // Where measuring stopped before it was through, in words; empty: it did not.
    void setStopped(const QString& words);
    // Why it could not be measured, and what to do; empty: it was not tried, or could be.
    void setFailed(const QString& why);
    void setCoding(const CodingSession& coding); // names who decided; must outlive the panel
    // Its letters are shortcuts of the window, which a person may have changed: none of them is for the list itself.
    void leaveKeysToWindow() { m_keysElsewhere = true; }

public Q_SLOTS:
    // On the selected candidate, or on all that are chosen together; they go on to the next one without a decision, and
    // come back when the library refuses. Nothing happens without a selection.
    void acceptCurrent();
    void rejectCurrent(); // shows the field for the reason
    void leaveUndecided();
    void goOnAfter(const QList<QUuid>& decided); // to the next one without a decision, if there is one
    void next();
    void previous();

Q_SIGNALS:
    void measureRequested(); // from the empty state
    void pickedChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build(); // this and its parts: CandidateQueueBuild.cpp
    QWidget* makeHead();
    void buildList();
    void buildEmpty();
    void buildButtons();
    void showState();
    void showEmpty();
    void takeWords(QString& kept, const QString& words); // shown where there is nothing else to show
    void showTried();
    void showSelected();
    void bringIntoSight(const QModelIndex& index);
    void followOrder();
    void step(int direction);
    void bindReason();
    void confirmReason(const QString& reason);
    void showReason(const QList<QUuid>& ids, const QString& reason);
    void endReason();
    // What is typed there and not decided yet is a draft of the session (CandidateQueueDraft.cpp).
    void keepReason();
    void dropReason();
    void forgetReason(const QList<QUuid>& ids); // they were answered otherwise
    void offerKept();
    void candidatesArrived();
    QList<QUuid> meant() const;                                                                // by a decision now
    void decide(const QList<QUuid>& ids, db::DecisionState state, const QString& reason = {}); // and goes on
    int currentRow() const;
    void forgetAnswered(); // what the library has taken
    void comeBack();       // to the first that it has not

    ReviewSession& m_session;
    const Theme& m_theme;
    CandidateListModel* m_model = nullptr;
    CoverageStrip* m_coverage = nullptr;
    QLabel* m_progressText = nullptr;
    QLabel* m_running = nullptr; // what the decisions say so far
    QLabel* m_tried = nullptr;   // that numbers are those of definitions that are tried out
    QProgressBar* m_progress = nullptr;
    PanelScroll* m_scroll = nullptr; // all but the answers
    QListView* m_list = nullptr;
    QWidget* m_empty = nullptr;
    QLabel* m_emptyTitle = nullptr;
    QLabel* m_emptyText = nullptr;
    QPushButton* m_measure = nullptr;
    CandidateReasonField* m_reason = nullptr;
    QWidget* m_buttons = nullptr;
    QString m_mayNot;
    QString m_measuring;
    QString m_stopped;
    QString m_failed;
    struct Answer {
        QUuid candidate;
        db::DecisionState state = db::DecisionState::Undecided;
        QString reason;
    };
    QList<Answer> m_answers; // on their way to the library
    QList<QUuid> m_asked;    // candidates that the field is about
    QTimer m_keepSoon;       // the reason, while it is typed
    bool m_opened = false;   // the session, whose candidates are still to come
    bool m_deciding = false; // with the reason that is kept
    bool m_following = false;
    bool m_keysElsewhere = false;
};

} // namespace alliance::app

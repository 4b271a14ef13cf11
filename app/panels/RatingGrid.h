#pragma once
// The segments of the session, rated by keys: digits rate and go on, arrows move, 0 takes a value away, Enter goes to
// the segment in the recording, Space plays. Stays open beside the window while the recording is watched.

#include "app/resources/Theme.h"

#include <QDialog>
#include <QUuid>

class QLabel;
class QTableView;
class QToolButton;

namespace alliance::db
{
struct Rating;
}

namespace alliance::app
{

class ActionRegistry;
class CodingSession;
class RatingGridModel;
struct Failure;

class RatingGrid : public QDialog
{
    Q_OBJECT

public:
    // Closes with the session; deletes itself when closed.
    RatingGrid(CodingSession& coding, ActionRegistry& actions, const Theme& theme, QWidget* parent = nullptr);

    QTableView& table() { return *m_table; }
    QString stateText() const;

Q_SIGNALS:
    void historyRequested(const QUuid& rating);
    void chosenChanged(const QUuid& rating); // that of the current segment while the keyboard is here; null: none

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void start();
    bool key(int key);
    void rate(int value);
    void askForHistory();
    void showCell();
    void showReaders();
    const db::Rating* current() const; // of the person who works; null: the segment is not rated
    void tellChosen();
    void showState();

    CodingSession& m_coding;
    ActionRegistry& m_actions;
    const Theme& m_theme;
    RatingGridModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_cell = nullptr;
    QLabel* m_state = nullptr;
    QLabel* m_readers = nullptr; // who may read the rating of the segment
    QToolButton* m_release = nullptr;
    QString m_problem;
    QUuid m_chosen;
};

} // namespace alliance::app

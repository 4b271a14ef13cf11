#pragma once
// One difference: what each of the two coded, side by side, and what is to hold: one of the two, another value, or left
// open. An optional word why goes with it.

#include "app/resources/Theme.h"
#include "app/services/SettlementService.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace alliance::app
{

class ActionRegistry;
class DifferenceWalk;

class SettlePanel : public QWidget
{
    Q_OBJECT

public:
    // The buttons are those of the actions that settle.
    SettlePanel(DifferenceWalk& walk, ActionRegistry& actions, const Theme& theme, QWidget* parent = nullptr);

    void settle(SettleAs as); // Other: asks for the value
    QLineEdit& otherField() { return *m_other; }
    QLineEdit& whyField() { return *m_why; }

Q_SIGNALS:
    void left(); // done with a field: the picture has the keys again
    void historyRequested(const QUuid& settlement);

private:
    struct Side {
        QLabel* name = nullptr;
        QLabel* code = nullptr;
        QLabel* more = nullptr;
    };
    QWidget* makeSide(Side& side);
    QWidget* makeAnswers();
    void show();
    void showSide(Side& side, bool first);
    QString emptyText() const; // nothing is chosen
    void settleOther();
    void showOther(); // scrolls to it

    DifferenceWalk& m_walk;
    ActionRegistry& m_actions;
    QLabel* m_empty = nullptr;
    QWidget* m_body = nullptr; // these two: of the chosen difference
    QWidget* m_answers = nullptr;
    QLabel* m_what = nullptr;
    Side m_first;
    Side m_second;
    QLabel* m_state = nullptr;
    QPushButton* m_history = nullptr; // of what was settled
    QLineEdit* m_other = nullptr;
    QLabel* m_otherWords = nullptr;
    QLineEdit* m_why = nullptr;
    QString hint() const;
    QString m_shown; // the row whose words are in the fields
};

} // namespace alliance::app

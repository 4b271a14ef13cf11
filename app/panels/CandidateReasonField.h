#pragma once
// Where a rejected candidate gets its reason: in place, by keyboard. A digit in the empty field picks one of the usual
// reasons, Up and Down walk through them, anything else is typed; Enter confirms, Escape cancels. Where what is around
// it scrolls, all of it comes into sight when it is shown.

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace alliance::app
{

class CandidateReasonField : public QFrame
{
    Q_OBJECT

public:
    explicit CandidateReasonField(QWidget* parent = nullptr);

    // Shows the field with `reason` in it; the keyboard stays where it is.
    void offer(const QString& candidate, const QString& reason);
    void startTyping();     // takes the keyboard
    QString reason() const; // trimmed

Q_SIGNALS:
    void typed();                          // by hand
    void confirmed(const QString& reason); // never blank
    void cancelled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void bringIntoSight();
    void showSoon();
    void fitList();
    void confirm();
    void pick(int row);

    QLabel* m_title = nullptr;
    QLineEdit* m_edit = nullptr;
    QLabel* m_problem = nullptr;
    QListWidget* m_list = nullptr;
    QPushButton* m_confirm = nullptr;
    bool m_willShow = false;
};

} // namespace alliance::app

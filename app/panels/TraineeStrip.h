#pragma once
// What a trainee may do next in the open session.

#include "app/actions/ActionRegistry.h"
#include "app/models/TraineePath.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace alliance::app
{

class TraineeStrip : public QWidget
{
    Q_OBJECT

public:
    explicit TraineeStrip(ActionRegistry& actions, QWidget* parent = nullptr);

    void showState(const TraineeState& state);
    QString words() const;

Q_SIGNALS:
    void readRequested();    // the feedback
    void releaseRequested(); // of everything that is kept back
    void closed();

private:
    QLabel* m_words = nullptr;
    QPushButton* m_write = nullptr;
    QPushButton* m_read = nullptr;
    QPushButton* m_release = nullptr;
    QPushButton* m_compare = nullptr;
};

} // namespace alliance::app

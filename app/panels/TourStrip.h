#pragma once
// Says which example of a collection is played, and goes on, back, or out of it.

#include "app/actions/ActionRegistry.h"

#include <QWidget>

class QPushButton;

namespace alliance::app
{

class ElidedLabel;
class ExampleTour;

class TourStrip : public QWidget
{
    Q_OBJECT

public:
    TourStrip(ExampleTour& tour, ActionRegistry& actions, QWidget* parent = nullptr);

Q_SIGNALS:
    void leaveRequested(); // back to the collections

private:
    void showState();

    ExampleTour& m_tour;
    ElidedLabel* m_words = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_previous = nullptr;
    QPushButton* m_next = nullptr;
};

} // namespace alliance::app

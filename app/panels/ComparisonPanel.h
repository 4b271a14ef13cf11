#pragma once
// What I marked and what others released, moment by moment, side by side. The chosen row shows all its words; where it
// is higher than the list, Up and Down read on in it first.

#include "app/resources/Theme.h"

#include <QWidget>

class QLabel;
class QListView;

namespace alliance::app
{

class CodingSession;
class ComparisonModel;
class FilteredList;

class ComparisonPanel : public QWidget
{
    Q_OBJECT

public:
    // All outlive it.
    ComparisonPanel(CodingSession& coding, const Theme& theme, QWidget* parent = nullptr);

    ComparisonModel& model() { return *m_model; }
    QListView& list();
    // To the moment behind the playhead, or before it: chooses it, and the picture follows. False: there is none.
    bool step(int direction);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void go(int row); // of the model
    void unfoldChosen();
    bool readOn(int key); // false: all that lies that way is in sight
    QString emptyWords() const;
    void showState();

    CodingSession& m_coding;
    ComparisonModel* m_model = nullptr;
    FilteredList* m_list = nullptr;
    QLabel* m_summary = nullptr;
};

} // namespace alliance::app

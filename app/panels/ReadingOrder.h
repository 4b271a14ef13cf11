#pragma once
// Tab goes through the window as one reads it: the tool bar, then column by column, and in each panel as its layouts
// lie. Qt's own order is that of making: whatever is put in later would come last, and panels behind the tab of another
// one would take the keyboard unseen.

#include <QObject>

class QMainWindow;
class QWidget;

namespace alliance::app
{

// Where Tab (back: Shift+Tab) goes from there, as the window is shown now; round and round. Null: nowhere.
QWidget* nextInReading(QWidget& window, QWidget& from, bool back);

// The next one in `around` that Tab comes to in Qt's own order, without `from`; null: none.
QWidget* nextStopIn(const QWidget& around, QWidget& from, bool back);

// Leads each step by Tab in the window, and in its panels that float. Lives as long as the window.
class ReadingOrder : public QObject
{
    Q_OBJECT

public:
    explicit ReadingOrder(QMainWindow& window);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QMainWindow& m_window;
};

} // namespace alliance::app

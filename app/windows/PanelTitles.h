#pragma once
// The titles of panels that share a place: where not all of them have room in their row, they stand closer together
// first, then in smaller letters, before any is scrolled out of sight.

#include <QObject>

class QMainWindow;
class QTabBar;

namespace alliance::app
{

class PanelTitles : public QObject
{
    Q_OBJECT

public:
    explicit PanelTitles(QMainWindow& window); // which owns it

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void watch(QObject* child);
    void fitSoon(); // once for many changes in a row
    void fit();

    QMainWindow& m_window;
    bool m_willFit = false;
    bool m_fitting = false;
};

} // namespace alliance::app

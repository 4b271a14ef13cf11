#pragma once
// The own first pass, and the edges of a candidate set by hand.

#include "app/models/BlindPass.h"
#include "app/windows/MainWindow.h"

#include <QObject>

namespace alliance::app
{

class ReviewAids : public QObject
{
    Q_OBJECT

public:
    // All outlive it; `window` owns it.
    ReviewAids(const WindowParts& parts, ReviewPage& review, TimelineWidget& timeline, MainWindow& window);

    BlindPass& pass() { return m_pass; }

private:
    void bindPass(ReviewPage& review);
    void bindEdges();
    void setEdge(bool start);
    QUuid marked() const; // in the list of sessions, while that is shown
    void choosePass(bool on);
    void showPass();
    void askToEndPass();
    QString whoReads() const; // what the trainee wrote in the open session
    void refresh();

    WindowParts m_parts;
    MainWindow& m_window;
    TimelineWidget& m_timeline;
    BlindPass m_pass;
};

} // namespace alliance::app

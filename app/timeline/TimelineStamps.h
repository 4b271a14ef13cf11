#pragma once
// Shapes that come many times in a row are drawn once, with smooth edges, and then put where they belong as small
// pictures, on whole pixels of the screen. Made for the painting of one row; nothing is kept beyond it.

#include <QColor>
#include <QPainter>
#include <QPixmap>

#include <functional>
#include <vector>

namespace alliance::app
{

class TimelineStamps
{
public:
    // The painter outlives it.
    explicit TimelineStamps(QPainter& painter);

    // Puts shape `key` with its foot or middle at the point. `draw` is called the first time that this key comes; it
    // draws around the point it is given, within `reach` pixels. All shapes of a key stand at the same height.
    void put(int key, QPointF at, double reach, const std::function<void(QPainter&, QPointF)>& draw);

private:
    struct Stamp {
        int key = 0;
        QPixmap picture;
    };

    QPainter& m_painter;
    double m_ratio;
    std::vector<Stamp> m_stamps;
};

// How a bar looks; without a line it has only its fill.
struct BarLook {
    QColor fill;
    QColor line;
    Qt::PenStyle lineStyle = Qt::SolidLine;
    double lineWidth = 1;
    double radius = 3;

    bool operator==(const BarLook&) const = default;
};

// Bars with round corners in one height. Their ends lie on whole pixels of the screen.
class TimelineBars
{
public:
    // A line lies on the upper and the lower edge, and within the ends. The painter outlives it.
    TimelineBars(QPainter& painter, double top, double height);

    void draw(double left, double right, const BarLook& look);

private:
    struct Stamp {
        BarLook look;
        int width = 0; // pixels of the screen
        QPixmap picture;
    };

    const QPixmap& stamp(const BarLook& look, int width);
    void drawMiddle(double left, double right, const BarLook& look);

    QPainter& m_painter;
    double m_ratio;
    double m_room; // around a bar in its picture, for its line
    double m_top;
    double m_height;
    std::vector<Stamp> m_stamps;
};

} // namespace alliance::app

#pragma once
// A line through many points in order of time, with smooth edges. It takes the time of the pixels that it covers: Qt's
// own, as one path, takes milliseconds for some hundred points, since its cells of a scanline are searched one by one.

#include <QColor>
#include <QImage>
#include <QPainter>

#include <vector>

namespace alliance::app
{

class TimelineCurve
{
public:
    // Kept within the area, which is one of the painter's pixels; the painter outlives it.
    TimelineCurve(QPainter& painter, const QRect& area, const QColor& color, double width);

    void moveTo(QPointF to); // begins a part that is not joined to the one before
    void lineTo(QPointF to); // never to the left of the last point
    void draw();             // all that came since the last time

private:
    // Where an upright line through the pixels meets the curve, in pixels of the screen from the picture's top.
    struct Cut {
        float top = 0;
        float bottom = -1; // above the top: nowhere
    };

    QPointF onPicture(QPointF point) const;
    void cut(std::size_t at, double top, double bottom);
    void addDisc(QPointF centre);
    void addStretch(QPointF from, QPointF to);
    void finishPart();
    void fillColumn(int column);

    QPainter& m_painter;
    double m_ratio;
    QPointF m_origin;
    double m_reach; // pixels of the screen, half of the line's width
    QRgb m_color;
    QImage m_picture;
    std::vector<Cut> m_cuts;    // several for a pixel; of the part that is being made
    std::vector<float> m_steps; // of a column: how much more is covered than in the row above
    QPointF m_last;
    int m_leftmost = 0; // columns of the part
    int m_rightmost = -1;
};

} // namespace alliance::app

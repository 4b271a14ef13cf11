#pragma once
// How much of a picture is shown in a view, and which part of it. Pure geometry; coordinates of the view.

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace alliance::app
{

class PictureZoom
{
public:
    static constexpr double kMost = 12; // times the size that fits
    static constexpr double kStep = 1.25;

    double factor() const { return m_factor; } // 1: all of it is shown
    bool isFit() const { return m_factor <= 1; }

    // Where the whole picture lies, in a view of that size; larger than the view when zoomed. Never leaves a gap that
    // could be filled.
    QRectF rect(const QSizeF& picture, const QSizeF& view) const;
    // By that factor, so that what is at `at` stays there.
    void zoom(double by, const QPointF& at, const QSizeF& picture, const QSizeF& view);
    // The picture moves with a hand that moves by so much.
    void pan(const QPointF& by, const QSizeF& picture, const QSizeF& view);
    void fit() { *this = {}; }

    friend bool operator==(const PictureZoom&, const PictureZoom&) = default;

private:
    double m_factor = 1;
    QPointF m_middle{0.5, 0.5}; // of the view, as a share of the picture
};

} // namespace alliance::app

#include "app/models/PictureZoom.h"

#include <algorithm>

namespace alliance::app
{
namespace
{

// Of one direction: where the picture begins, so that `middle` of it is in the middle of the view, without a gap.
double begin(double length, double view, double middle)
{
    if (length <= view)
        return (view - length) / 2;
    return std::clamp(view / 2 - middle * length, view - length, 0.0);
}

} // namespace

QRectF PictureZoom::rect(const QSizeF& picture, const QSizeF& view) const
{
    if (picture.isEmpty() || view.isEmpty())
        return {};
    const QSizeF size = picture.scaled(view, Qt::KeepAspectRatio) * m_factor;
    return {QPointF(begin(size.width(), view.width(), m_middle.x()), begin(size.height(), view.height(), m_middle.y())),
            size};
}

void PictureZoom::zoom(double by, const QPointF& at, const QSizeF& picture, const QSizeF& view)
{
    const QRectF before = rect(picture, view);
    if (before.isEmpty())
        return;
    m_factor = std::clamp(m_factor * by, 1.0, kMost);
    if (isFit())
        return fit();
    const QPointF held((at.x() - before.left()) / before.width(), (at.y() - before.top()) / before.height());
    const QSizeF after = picture.scaled(view, Qt::KeepAspectRatio) * m_factor;
    m_middle = QPointF(held.x() + (view.width() / 2 - at.x()) / after.width(),
                       held.y() + (view.height() / 2 - at.y()) / after.height());
    pan({}, picture, view);
}

void PictureZoom::pan(const QPointF& by, const QSizeF& picture, const QSizeF& view)
{
    if (isFit())
        return;
    const QSizeF size = picture.scaled(view, Qt::KeepAspectRatio) * m_factor;
    if (size.isEmpty())
        return;
    m_middle -= QPointF(by.x() / size.width(), by.y() / size.height());
    // What cannot be shown is not kept, or panning back would begin with nothing.
    const QRectF now = rect(picture, view);
    m_middle = QPointF((view.width() / 2 - now.left()) / now.width(), (view.height() / 2 - now.top()) / now.height());
}

} // namespace alliance::app

// The row of thumbnails.

#include "app/timeline/TimelinePainters.h"

#include <cmath>

namespace alliance::app
{

int paintPictures(QPainter& painter, const QRect& rect, const std::vector<TimelinePicture>& pictures,
                  const TimelineView& view)
{
    int drawn = 0;
    const int height = rect.height() - 2 * kPictureMargin;
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (const PictureSlot& slot : pictureSlots(view, height, pictureShape(pictures))) {
        const TimelinePicture* picture = pictureFor(slot, pictures, view);
        if (!picture)
            continue;
        const QSize fitted =
            picture->image.size().scaled(static_cast<int>(std::lround(slot.width)), height, Qt::KeepAspectRatio);
        const int left = rect.left() + static_cast<int>(std::lround(slot.x + (slot.width - fitted.width()) / 2));
        const int top = rect.top() + kPictureMargin + (height - fitted.height()) / 2;
        painter.drawImage(QRect(QPoint(left, top), fitted), picture->image);
        ++drawn;
    }
    painter.restore();
    return drawn;
}

} // namespace alliance::app

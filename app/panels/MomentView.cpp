#include "app/panels/MomentView.h"

#include "app/models/MomentListModel.h"
#include "app/resources/ElidedText.h"

#include <QDrag>
#include <QMimeData>
#include <QPainter>

#include <algorithm>
#include <memory>

namespace alliance::app
{
namespace
{

constexpr int kMostWide = 240;
constexpr QPoint kBeside(-14, -10);

} // namespace

QPixmap MomentView::dragPicture(const QModelIndex& index) const
{
    const QFontMetrics metrics = fontMetrics();
    const int margin = metrics.height() / 3;
    const QString words = elided(metrics, index.data(MomentListModel::TitleRole).toString(), kMostWide - 2 * margin);
    const QSize size(std::min(metrics.horizontalAdvance(words) + 2 * margin, kMostWide), metrics.height() + margin);
    QPixmap picture(size * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(palette().color(QPalette::Base));
    QPainter painter(&picture);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::Text));
    painter.drawRect(QRect({0, 0}, size).adjusted(0, 0, -1, -1));
    painter.drawText(QRect({0, 0}, size), Qt::AlignCenter, words);
    return picture;
}

void MomentView::startDrag(Qt::DropActions supported)
{
    const QModelIndex index = currentIndex();
    std::unique_ptr<QMimeData> dragged(index.isValid() ? model()->mimeData({index}) : nullptr);
    if (!dragged)
        return;
    auto* drag = new QDrag(this); // Qt deletes it
    drag->setMimeData(dragged.release());
    drag->setPixmap(dragPicture(index));
    drag->setHotSpot(kBeside);
    drag->exec(supported, defaultDropAction());
}

} // namespace alliance::app

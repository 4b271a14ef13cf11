#include "app/panels/ReelLookPicture.h"

#include <QPainter>

#include <algorithm>

namespace alliance::app
{
namespace
{

constexpr double kCloseShare = 0.36; // of the width, for the place enlarged
constexpr double kAround = 1.0;      // of the place's larger side, seen on each side of it
constexpr int kGap = 12;

QRect fitted(const QSizeF& size, const QRect& area)
{
    const QSizeF scaled = size.scaled(area.size(), Qt::KeepAspectRatio);
    return QRectF(area.center().x() - scaled.width() / 2, area.center().y() - scaled.height() / 2, scaled.width(),
                  scaled.height())
        .toRect();
}

} // namespace

ReelLookPicture::ReelLookPicture(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("lookPicture"));
    setMinimumSize(640, 300);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ReelLookPicture::showPicture(const QImage& picture, const QRectF& box, const QString& words)
{
    m_picture = picture;
    m_box = box;
    m_words = words;
    update();
}

void ReelLookPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), m_theme.colors.stage);
    if (m_picture.isNull()) {
        painter.setPen(m_theme.colors.stageText);
        painter.drawText(rect().adjusted(kGap, kGap, -kGap, -kGap), Qt::AlignCenter | Qt::TextWordWrap, m_words);
        return;
    }
    const QRect inner = rect().adjusted(kGap, kGap, -kGap, -kGap);
    const int close = static_cast<int>(inner.width() * kCloseShare);
    paintWhole(painter, inner.adjusted(0, 0, -close - kGap, 0));
    paintClose(painter, {inner.right() - close + 1, inner.top(), close, inner.height()});
}

void ReelLookPicture::paintWhole(QPainter& painter, const QRect& area) const
{
    const QRect at = fitted(m_picture.size(), area);
    painter.drawImage(at, m_picture);
    paintFrame(painter, {at.x() + m_box.x() * at.width(), at.y() + m_box.y() * at.height(), m_box.width() * at.width(),
                         m_box.height() * at.height()});
}

void ReelLookPicture::paintClose(QPainter& painter, const QRect& area) const
{
    const QRectF box(m_box.x() * m_picture.width(), m_box.y() * m_picture.height(), m_box.width() * m_picture.width(),
                     m_box.height() * m_picture.height());
    const double reach = kAround * std::max(box.width(), box.height());
    const QRectF seen = box.adjusted(-reach, -reach, reach, reach).intersected(QRectF(m_picture.rect()));
    if (seen.isEmpty())
        return;
    const QRect at = fitted(seen.size(), area);
    painter.drawImage(QRectF(at), m_picture, seen);
    const double scale = at.width() / seen.width();
    paintFrame(painter, {at.x() + (box.x() - seen.x()) * scale, at.y() + (box.y() - seen.y()) * scale,
                         box.width() * scale, box.height() * scale});
}

void ReelLookPicture::paintFrame(QPainter& painter, const QRectF& frame) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.colors.stage, 5));
    painter.drawRect(frame);
    painter.setPen(QPen(m_theme.colors.playhead, 2));
    painter.drawRect(frame);
}

} // namespace alliance::app

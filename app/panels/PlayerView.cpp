#include "app/panels/PlayerView.h"

#include <QMouseEvent>
#include <QPainter>

#include <utility>

namespace alliance::app
{

PlayerView::PlayerView(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::ClickFocus);
    setAccessibleName(tr("Picture of the recording"));
}

void PlayerView::showFrame(const QImage& picture, std::int64_t frame)
{
    m_picture = picture;
    m_frame = frame;
    m_message.clear();
    update();
    Q_EMIT frameShown(frame);
}

void PlayerView::showMessage(const QString& text)
{
    m_message = text;
    update();
}

void PlayerView::clear()
{
    m_picture = {};
    m_frame = -1;
    m_damaged = false;
    m_message.clear();
    update();
}

void PlayerView::setDamaged(bool damaged)
{
    if (std::exchange(m_damaged, damaged) != damaged)
        update();
}

QRectF PlayerView::pictureRect() const
{
    if (m_picture.isNull())
        return {};
    const QSizeF fitted = QSizeF(m_picture.size()).scaled(QSizeF(size()), Qt::KeepAspectRatio);
    return {QPointF((width() - fitted.width()) / 2, (height() - fitted.height()) / 2), fitted};
}

QSize PlayerView::sizeHint() const
{
    return {960, 540};
}

QSize PlayerView::minimumSizeHint() const
{
    return {320, 180};
}

void PlayerView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors.stage);
    if (!m_picture.isNull() && m_message.isEmpty()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(pictureRect(), m_picture);
        if (m_damaged)
            paintDamaged(painter);
        return;
    }
    painter.setPen(m_theme.colors.stageText);
    painter.setFont(m_theme.font(11));
    const QRect area = rect().adjusted(32, 16, -32, -16);
    painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, m_message);
}

void PlayerView::paintDamaged(QPainter& painter) const
{
    const QString text = tr("This part of the recording is damaged");
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(9.5, QFont::Medium));
    const QSizeF size(QFontMetrics(painter.font()).horizontalAdvance(text) + 24, 28);
    const QRectF chip(pictureRect().topLeft() + QPointF(12, 12), size);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colors.warningSoft);
    painter.drawRoundedRect(chip, 6, 6);
    painter.setPen(m_theme.colors.warning);
    painter.drawText(chip, Qt::AlignCenter, text);
}

void PlayerView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT clicked();
    QWidget::mousePressEvent(event);
}

void PlayerView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT doubleClicked();
}

} // namespace alliance::app

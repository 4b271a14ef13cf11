#include "app/panels/TitleCard.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace alliance::app
{
namespace
{

constexpr int kMostWide = 720;
constexpr int kMargin = 32;

} // namespace

TitleCard::TitleCard(const Theme& theme, QWidget& pictures) : QWidget(&pictures), m_theme(theme)
{
    setObjectName(QStringLiteral("titleCard"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    pictures.installEventFilter(this);
    hide();
}

void TitleCard::showTitle(const QString& number, const QString& title, const QString& detail)
{
    m_number = number;
    m_title = title;
    m_detail = detail;
    setAccessibleName(title);
    setAccessibleDescription(detail);
    setGeometry(parentWidget()->rect());
    raise();
    show();
    update();
}

bool TitleCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    else if (event->type() == QEvent::ChildAdded && isVisible())
        raise();
    return QWidget::eventFilter(watched, event);
}

void TitleCard::paintEvent(QPaintEvent*)
{
    const ThemeColors& c = m_theme.colors;
    QPainter painter(this);
    painter.fillRect(rect(), c.stage);
    painter.setPen(c.stageText);
    const int width = std::min(this->width() - 2 * kMargin, kMostWide);
    const QFont large = m_theme.font(20, QFont::DemiBold);
    const QFont small = m_theme.font(11);
    const QRect column((this->width() - width) / 2, 0, width, QWIDGETSIZE_MAX);
    const int flags = Qt::AlignHCenter | Qt::TextWordWrap;
    const int titleHeight = QFontMetrics(large).boundingRect(column, flags, m_title).height();
    const int detailHeight = QFontMetrics(small).boundingRect(column, flags, m_detail).height();
    const int line = QFontMetrics(small).lineSpacing();
    const int gap = line / 2;
    // All of it in the middle; what consent says stands last and has to have room.
    int top = std::max(0, (height() - line - gap - titleHeight - gap - detailHeight) / 2);
    painter.setFont(small);
    painter.drawText(QRect(column.left(), top, width, line), Qt::AlignHCenter, m_number);
    top += line + gap;
    painter.setFont(large);
    painter.drawText(QRect(column.left(), top, width, titleHeight), flags, m_title);
    top += titleHeight + gap;
    painter.setFont(small);
    painter.drawText(QRect(column.left(), top, width, detailHeight), flags, m_detail);
}

} // namespace alliance::app

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
constexpr int kDetailLines = 7; // where it is, its codes, and what consent says

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
    const QRect column((this->width() - width) / 2, 0, width, height());
    const int flags = Qt::AlignHCenter | Qt::TextWordWrap;
    const QRect title = QFontMetrics(large).boundingRect(column, flags, m_title);
    const int line = QFontMetrics(small).lineSpacing();
    const int top = (height() - title.height() - 2 * line) / 2;
    painter.setFont(small);
    painter.drawText(QRect(column.left(), top - line, width, line), Qt::AlignHCenter, m_number);
    painter.setFont(large);
    painter.drawText(QRect(column.left(), top + line / 2, width, title.height()), flags, m_title);
    painter.setFont(small);
    painter.drawText(QRect(column.left(), top + title.height() + line, width, kDetailLines * line), flags, m_detail);
}

} // namespace alliance::app

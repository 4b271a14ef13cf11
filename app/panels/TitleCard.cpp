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
constexpr int kFlags = Qt::AlignHCenter | Qt::TextWordWrap;
constexpr double kTitlePoints = 20;
constexpr double kDetailPoints = 11;
constexpr double kLeastPoints = 7;

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

TitleCard::Lines TitleCard::lines(double large, double small) const
{
    Lines lines;
    lines.large = m_theme.font(large, QFont::DemiBold);
    lines.small = m_theme.font(small);
    const int width = std::min(this->width() - 2 * kMargin, kMostWide);
    const QRect column((this->width() - width) / 2, 0, width, QWIDGETSIZE_MAX);
    const int line = QFontMetrics(lines.small).lineSpacing();
    const int gap = line / 2;
    const int title = QFontMetrics(lines.large).boundingRect(column, kFlags, m_title).height();
    const int detail = QFontMetrics(lines.small).boundingRect(column, kFlags, m_detail).height();
    lines.height = line + gap + title + gap + detail;
    const int top = std::max(0, (height() - lines.height) / 2);
    lines.number = QRect(column.left(), top, width, line);
    lines.title = QRect(column.left(), top + line + gap, width, title);
    lines.detail = QRect(column.left(), top + line + gap + title + gap, width, detail);
    return lines;
}

// All of it in the middle; what consent says stands last and has to have room, in smaller letters if need be.
TitleCard::Lines TitleCard::lines() const
{
    double large = kTitlePoints;
    double small = kDetailPoints;
    Lines all = lines(large, small);
    while (all.height > height() && small > kLeastPoints) {
        large = std::max(kLeastPoints, large - 2);
        small -= 1;
        all = lines(large, small);
    }
    return all;
}

void TitleCard::paintEvent(QPaintEvent*)
{
    const ThemeColors& c = m_theme.colors;
    QPainter painter(this);
    painter.fillRect(rect(), c.stage);
    painter.setPen(c.stageText);
    const Lines all = lines();
    painter.setFont(all.small);
    painter.drawText(all.number, Qt::AlignHCenter, m_number);
    painter.setFont(all.large);
    painter.drawText(all.title, kFlags, m_title);
    painter.setFont(all.small);
    painter.drawText(all.detail, kFlags, m_detail);
}

} // namespace alliance::app

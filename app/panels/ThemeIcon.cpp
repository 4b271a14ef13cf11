#include "app/panels/ThemeIcon.h"

#include "app/resources/Icons.h"
#include "app/resources/ThemeStyle.h"

#include <QEvent>

namespace alliance::app
{

ThemeIcon::ThemeIcon(const Theme& theme, const QString& icon, QColor ThemeColors::*color, int size, QWidget* parent)
    : QLabel(parent), m_theme(theme), m_icon(icon), m_color(color), m_size(size)
{
    setAlignment(Qt::AlignCenter);
    draw();
}

void ThemeIcon::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        draw();
}

void ThemeIcon::draw()
{
    setPixmap(strokePixmap(m_icon, m_theme.colors.*m_color, withText(*this, m_size), devicePixelRatioF()));
}

} // namespace alliance::app

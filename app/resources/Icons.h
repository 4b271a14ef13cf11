#pragma once
// Our own stroke icons (:/icons/NAME.svg, 24 units, one colour), drawn sharp at any scale in a colour of the theme.

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace alliance::app
{

// Normal and disabled states in the theme's text colours; empty icon if there is no such file.
QIcon strokeIcon(const QString& name);
QIcon strokeIcon(const QString& name, const QColor& color);
QPixmap strokePixmap(const QString& name, const QColor& color, int size, double pixelRatio);

} // namespace alliance::app

#pragma once
#include "app/resources/Theme.h"

#include <QLabel>

namespace alliance::app
{

// One of our icons in a colour of the theme, whatever theme is chosen meanwhile. For decoration: it says nothing.
class ThemeIcon : public QLabel
{
    Q_OBJECT

public:
    // `theme` outlives it. `size`: pixels, with text of the usual size.
    ThemeIcon(const Theme& theme, const QString& icon, QColor ThemeColors::*color, int size, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();

    const Theme& m_theme;
    QString m_icon;
    QColor ThemeColors::*m_color;
    int m_size;
};

} // namespace alliance::app

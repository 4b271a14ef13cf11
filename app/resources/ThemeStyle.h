#pragma once
// The style below the style sheet: Fusion, with icons, indicators and arrows that grow with the size of text. With text
// of the usual size it paints as Fusion does.

#include "app/resources/Theme.h"

#include <QProxyStyle>

class QTreeView;

namespace alliance::app
{

class ThemeStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit ThemeStyle(double textScale);

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const override;
    using QProxyStyle::polish;
    void polish(QWidget* widget) override;

private:
    double m_scale;
    mutable bool m_scaling = false; // what a scaled size is made of is not scaled as well
};

// Pixels that belong to text of the usual size, for the size that is chosen now.
int withText(const QWidget& widget, int pixels);
int withText(const Theme& theme, int pixels);

// These follow the size of text while the widget lives; pixels at the usual size. Icons of buttons, lists and tool bars
// that have another size than the style's:
void setIconSide(QWidget& widget, int pixels);
// Each level of a tree further in than the one above:
void setTreeStep(QTreeView& tree, int pixels);
// Words that stand below those of a check box or radio button.
void standBelowBox(QWidget& words);

} // namespace alliance::app

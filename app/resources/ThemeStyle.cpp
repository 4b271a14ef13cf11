#include "app/resources/ThemeStyle.h"

#include "app/resources/Icons.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolBar>
#include <QTreeView>

#include <cmath>

namespace alliance::app
{
namespace
{

constexpr const char* kIconSide = "iconSide";
constexpr const char* kBelowBox = "belowCheckBox";
constexpr const char* kTreeStep = "treeStep";
constexpr int kBox = 22;       // px to the words of a check box that grow with the text: indicator and gap
constexpr int kBoxBorders = 4; // and those that do not
constexpr int kArrow = 12;     // px, with text of the usual size
// px of the ring of a button that has the keyboard, and of the button's own colour around it
constexpr int kRing = 2;
constexpr int kRingInset = 2;
constexpr int kRingRadius = 4;
// Asked for like a size, because widgets know their style and no theme.
constexpr auto kTextPercent = static_cast<QStyle::PixelMetric>(QStyle::PM_CustomBase + 1);

bool growsWithText(QStyle::PixelMetric metric)
{
    switch (metric) {
    case QStyle::PM_SmallIconSize:
    case QStyle::PM_LargeIconSize:
    case QStyle::PM_ButtonIconSize:
    case QStyle::PM_ToolBarIconSize:
    case QStyle::PM_ListViewIconSize:
    case QStyle::PM_TabBarIconSize:
    case QStyle::PM_LineEditIconSize:
    case QStyle::PM_MessageBoxIconSize:
    case QStyle::PM_IndicatorWidth:
    case QStyle::PM_IndicatorHeight:
    case QStyle::PM_ExclusiveIndicatorWidth:
    case QStyle::PM_ExclusiveIndicatorHeight:
    case QStyle::PM_MenuButtonIndicator:
    case QStyle::PM_TreeViewIndentation:
    case QStyle::PM_SliderThickness:
    case QStyle::PM_SliderControlThickness:
    case QStyle::PM_SliderLength:
    case QStyle::PM_TabBarScrollButtonWidth:
    case QStyle::PM_ToolBarExtensionExtent:
        return true;
    default:
        return false;
    }
}

bool isArrow(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowDown:
    case QStyle::PE_IndicatorArrowLeft:
    case QStyle::PE_IndicatorArrowRight:
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorBranch:
    case QStyle::PE_IndicatorMenuCheckMark:
        return true;
    default:
        return false;
    }
}

// Where an arrow of that size stands; those of submenus keep off the edge.
QRect roomFor(const QRect& given, int side, bool atEdge, Qt::LayoutDirection direction)
{
    QRect room(QPoint(), given.size().expandedTo({side, side}));
    room.moveCenter(given.center());
    if (atEdge && direction == Qt::LeftToRight)
        room.moveRight(given.right());
    else if (atEdge)
        room.moveLeft(given.left());
    return room;
}

bool isMain(const QWidget* widget)
{
    const auto* button = qobject_cast<const QPushButton*>(widget);
    return button && (button->isDefault() || button->property("primary").toBool());
}

// Within the button, whose own colour goes on around it: so it is as large as without the keyboard.
void drawRing(QPainter& painter, const QRect& button, const QColor& ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, kRing));
    painter.setBrush(Qt::NoBrush);
    constexpr double kIn = kRingInset + kRing / 2.0;
    painter.drawRoundedRect(QRectF(button).adjusted(kIn, kIn, -kIn, -kIn), kRingRadius, kRingRadius);
    painter.restore();
}

void setIconSize(QWidget& widget, int side)
{
    const QSize size(side, side);
    if (auto* button = qobject_cast<QAbstractButton*>(&widget))
        button->setIconSize(size);
    else if (auto* view = qobject_cast<QAbstractItemView*>(&widget))
        view->setIconSize(size);
    else if (auto* bar = qobject_cast<QToolBar*>(&widget))
        bar->setIconSize(size);
}

void follow(QWidget& widget)
{
    if (const QVariant side = widget.property(kIconSide); side.isValid())
        setIconSize(widget, withText(widget, side.toInt()));
    if (widget.property(kBelowBox).toBool())
        widget.setContentsMargins(withText(widget, kBox) + kBoxBorders, 0, 0, 0);
    if (const QVariant step = widget.property(kTreeStep); step.isValid())
        if (auto* tree = qobject_cast<QTreeView*>(&widget))
            tree->setIndentation(withText(widget, step.toInt()));
}

} // namespace

ThemeStyle::ThemeStyle(double textScale)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_scale(textScale)
{
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    if (metric == kTextPercent)
        return static_cast<int>(std::lround(m_scale * 100));
    if (m_scale == 1 || m_scaling || !growsWithText(metric))
        return QProxyStyle::pixelMetric(metric, option, widget);
    const QScopedValueRollback scaling(m_scaling, true);
    return static_cast<int>(std::lround(QProxyStyle::pixelMetric(metric, option, widget) * m_scale));
}

// Fusion's arrows and the marks of menus have one size, however much room there is.
void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    if (element == PE_FrameFocusRect && option && isMain(widget))
        return drawRing(*painter, widget->rect(), option->palette.color(QPalette::HighlightedText));
    if (m_scale == 1 || m_scaling || !isArrow(element) || !option)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    const QScopedValueRollback scaling(m_scaling, true);
    const auto shorter = [this](int length) { return static_cast<int>(std::lround(length / m_scale)); };
    const bool ofSubmenu = qobject_cast<const QMenu*>(widget) && element != PE_IndicatorMenuCheckMark;
    const QRect room = roomFor(option->rect, static_cast<int>(kArrow * m_scale), ofSubmenu, option->direction);
    if (element == PE_IndicatorMenuCheckMark) {
        if (option->state & State_On)
            strokeIcon(QStringLiteral("check"), option->palette.color(QPalette::Text)).paint(painter, room);
        return;
    }
    QStyleOption small = *option;
    small.rect = QRect(0, 0, shorter(room.width()), shorter(room.height()));
    painter->save();
    painter->translate(room.topLeft());
    painter->scale(m_scale, m_scale);
    QProxyStyle::drawPrimitive(element, &small, painter, widget);
    painter->restore();
}

// The way to menus and commands that have no room: Fusion's is a picture of 8 pixels.
QIcon ThemeStyle::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const
{
    return m_scale != 1 && which == SP_ToolBarHorizontalExtensionButton
               ? strokeIcon(QStringLiteral("chevron-right"))
               : QProxyStyle::standardIcon(which, option, widget);
}

void ThemeStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    follow(*widget);
    if (widget->objectName() == QLatin1String("qt_menubar_ext_button"))
        if (auto* button = qobject_cast<QAbstractButton*>(widget)) // a tool bar's asks for it by itself
            button->setIcon(standardIcon(SP_ToolBarHorizontalExtensionButton, nullptr, widget));
}

int withText(const QWidget& widget, int pixels)
{
    const int percent = widget.style()->pixelMetric(kTextPercent, nullptr, &widget);
    return percent > 0 ? static_cast<int>(std::lround(pixels * percent / 100.0)) : pixels;
}

int withText(const Theme& theme, int pixels)
{
    return static_cast<int>(std::lround(pixels * theme.textScale));
}

void setIconSide(QWidget& widget, int pixels)
{
    widget.setProperty(kIconSide, pixels);
    follow(widget);
}

void standBelowBox(QWidget& words)
{
    words.setProperty(kBelowBox, true);
    follow(words);
}

void setTreeStep(QTreeView& tree, int pixels)
{
    tree.setProperty(kTreeStep, pixels);
    follow(tree);
}

} // namespace alliance::app

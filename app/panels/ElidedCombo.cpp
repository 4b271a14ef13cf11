#include "app/panels/ElidedCombo.h"

#include "app/models/TipText.h"
#include "app/resources/ElidedText.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QStylePainter>
#include <QToolTip>

namespace alliance::app
{
namespace
{

constexpr int kUsual = 40; // characters
constexpr int kLeast = 16;

} // namespace

ElidedCombo::ElidedCombo(QWidget* parent) : QComboBox(parent)
{
    view()->setTextElideMode(Qt::ElideMiddle);
    connect(model(), &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int first, int last) {
        for (int row = first; row <= last; ++row)
            setItemData(row, tipText(itemText(row)), Qt::ToolTipRole);
    });
}

QString ElidedCombo::shownText() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect field = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    if (fontMetrics().horizontalAdvance(currentText()) <= field.width())
        return currentText();
    return elided(fontMetrics(), currentText(), field.width(), Qt::ElideMiddle);
}

QSize ElidedCombo::notWiderThan(QSize size, int characters) const
{
    const int most = fontMetrics().averageCharWidth() * characters;
    return {std::min(size.width(), most), size.height()};
}

QSize ElidedCombo::sizeHint() const
{
    return notWiderThan(QComboBox::sizeHint(), kUsual);
}

QSize ElidedCombo::minimumSizeHint() const
{
    return notWiderThan(QComboBox::minimumSizeHint(), kLeast);
}

bool ElidedCombo::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && !isEditable() && shownText() != currentText()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), tipText(currentText()), this);
        return true;
    }
    return QComboBox::event(event);
}

void ElidedCombo::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    painter.setPen(palette().color(QPalette::Text));
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    option.currentText = shownText();
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace alliance::app

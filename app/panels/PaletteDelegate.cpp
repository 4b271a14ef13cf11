#include "app/panels/PaletteDelegate.h"

#include "app/models/PaletteModel.h"
#include "app/panels/PanelParts.h"
#include "app/panels/RowPlace.h"
#include "app/resources/ElidedText.h"

#include <QPainter>

namespace alliance::app
{
namespace
{

constexpr double kSmall = 9; // pt
constexpr int kSide = 12;
constexpr int kTop = 5;

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200,
            QFontMetrics(m_theme.font()).lineSpacing() + QFontMetrics(m_theme.font(kSmall)).lineSpacing() + 2 * kTop};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ThemeColors& c = m_theme.colors;
    painter->save();
    const bool chosen = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, rowGround(c, option.state));
    if (chosen)
        painter->fillRect(placeInRow(option, QRect(option.rect.topLeft(), QSize(3, option.rect.height()))), c.accent);
    const QRect area = option.rect.adjusted(kSide, kTop, -kSide, -kTop);
    const QString keys = index.data(PaletteModel::KeysRole).toString();
    const QString reason = index.data(PaletteModel::ReasonRole).toString();
    const QFont mono = m_theme.monoFont(kSmall);
    const int keysWidth = keys.isEmpty() ? 0 : QFontMetrics(mono).horizontalAdvance(keys) + kSide;
    const QFontMetrics large(m_theme.font());
    const QRect first(area.left(), area.top(), area.width() - keysWidth, large.lineSpacing());
    painter->setFont(m_theme.font());
    painter->setPen(reason.isEmpty() ? c.text : c.textMuted);
    painter->drawText(placeInRow(option, first), Qt::AlignLeft | Qt::AlignVCenter,
                      elided(large, index.data().toString(), first.width()));
    painter->setPen(c.textMuted);
    painter->setFont(mono);
    painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, keys);
    QFont small = m_theme.font(kSmall);
    small.setItalic(!reason.isEmpty());
    painter->setFont(small);
    const QRect second(area.left(), first.bottom() + 1, first.width(), area.bottom() - first.bottom());
    const QString below =
        reason.isEmpty() ? index.data(PaletteModel::PlaceRole).toString() : PaletteModel::tr("Not now: %1").arg(reason);
    painter->drawText(placeInRow(option, second), Qt::AlignLeft | Qt::AlignVCenter,
                      elided(QFontMetrics(small), below, second.width()));
    painter->restore();
}

} // namespace alliance::app

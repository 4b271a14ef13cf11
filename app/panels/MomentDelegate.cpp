#include "app/panels/MomentDelegate.h"

#include "app/models/MomentListModel.h"
#include "app/panels/PanelParts.h"
#include "app/panels/RowPlace.h"
#include "app/resources/ElidedText.h"
#include "app/resources/Icons.h"
#include "app/resources/ThemeStyle.h"
#include "app/timeline/TimelineMarks.h"

#include <QPainter>

#include <algorithm>

namespace alliance::app
{
namespace
{

constexpr int kPadding = 12;
constexpr QSize kStill(128, 72);
constexpr int kMark = 12;
constexpr int kSign = 20;
constexpr int kNoStill = 24;
constexpr int kChipSpace = 6;
constexpr int kLineSpace = 4;
constexpr int kRounding = 2; // or words that fit are cut

} // namespace

MomentDelegate::MomentDelegate(const Theme& theme, std::function<QImage(const QModelIndex&)> still, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_still(std::move(still))
{
}

QFont MomentDelegate::titleFont() const
{
    return m_theme.font(11, QFont::DemiBold);
}

QFont MomentDelegate::smallFont() const
{
    return m_theme.font(9.5);
}

QFont MomentDelegate::chipFont() const
{
    return m_theme.font(9);
}

int MomentDelegate::chipHeight() const
{
    return QFontMetrics(chipFont()).height() + 5;
}

QSize MomentDelegate::stillSize() const
{
    return kStill * std::max(1.0, m_theme.textScale);
}

QSize MomentDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const int words =
        QFontMetrics(titleFont()).height() + QFontMetrics(smallFont()).height() + chipHeight() + 2 * kLineSpace;
    return {360, std::max(stillSize().height(), words) + 2 * kPadding};
}

void MomentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ThemeColors& c = m_theme.colors;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    const bool chosen = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, rowGround(c, option.state));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.border);
    if (chosen && option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(c.accent, 2));
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -2));
    }
    const QRect area = option.rect.adjusted(kPadding, kPadding, -kPadding, -kPadding);
    const auto at = [&option](const QRect& part) { return placeInRow(option, part); };
    paintStill(*painter, at(QRect(area.topLeft(), stillSize())), index);

    const QFont strong = titleFont();
    const QFont small = smallFont();
    QRect words = area.adjusted(stillSize().width() + 16, 0, 0, 0);
    const int third = area.height() / 3;
    QRect top(words.left(), words.top(), words.width(), third);
    painter->setFont(small);
    const QString note =
        elided(QFontMetrics(small), index.data(MomentListModel::NoteRole).toString(), words.width() / 2);
    if (!note.isEmpty()) {
        painter->setPen(c.textMuted);
        painter->drawText(at(top), Qt::AlignRight | Qt::AlignVCenter, note);
        top.setRight(top.right() - QFontMetrics(small).horizontalAdvance(note) - 12);
    }
    const int shape = index.data(MomentListModel::ShapeRole).toInt();
    if (shape >= 0) {
        const int size = withText(m_theme, kMark);
        const QRect mark = at(QRect(top.left(), top.top(), size, top.height()));
        paintMarkerMark(*painter, QPointF(mark.left() + size / 2.0, top.center().y() + 0.5), size,
                        static_cast<MarkerShape>(shape), c);
        top.setLeft(top.left() + size + 8);
    }
    const auto text = [&](const QRect& place, const QFont& font, const QColor& ink, int role) {
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(at(place), Qt::AlignLeft | Qt::AlignVCenter,
                          elided(QFontMetrics(font), index.data(role).toString(), place.width()));
    };
    text(top, strong, c.text, MomentListModel::TitleRole);
    text(QRect(words.left(), words.top() + third, words.width(), third), small, c.textMuted,
         MomentListModel::PlaceRole);
    paintCodes(*painter, option, QRect(words.left(), words.top() + 2 * third, words.width(), third),
               index.data(MomentListModel::CodesRole).toStringList());
    painter->restore();
}

void MomentDelegate::paintStill(QPainter& painter, const QRect& area, const QModelIndex& index) const
{
    painter.fillRect(area, m_theme.colors.stage);
    const QString withheld = index.data(MomentListModel::WithheldRole).toString();
    if (!withheld.isEmpty())
        return paintWithheld(painter, area, withheld);
    const QImage picture = m_still(index);
    if (picture.isNull()) {
        const int size = withText(m_theme, kNoStill);
        const QPixmap icon = strokePixmap(QStringLiteral("session"), m_theme.colors.stageText, size,
                                          painter.device()->devicePixelRatioF());
        painter.drawPixmap(area.center() - QPoint(size / 2, size / 2), icon);
        return;
    }
    QRect place(QPoint(), picture.size().scaled(area.size(), Qt::KeepAspectRatio));
    place.moveCenter(area.center());
    painter.drawImage(place, picture);
}

void MomentDelegate::paintWithheld(QPainter& painter, const QRect& area, const QString& why) const
{
    const int size = withText(m_theme, kSign);
    const QFont font = chipFont();
    const int flags = Qt::AlignHCenter | Qt::TextWordWrap;
    const QRect words = QFontMetrics(font).boundingRect(area.adjusted(6, 0, -6, 0), flags, why);
    const int top = area.top() + (area.height() - size - kLineSpace - words.height()) / 2;
    painter.drawPixmap(
        area.center().x() - size / 2, top,
        strokePixmap(QStringLiteral("hide"), m_theme.colors.stageText, size, painter.device()->devicePixelRatioF()));
    painter.setFont(font);
    painter.setPen(m_theme.colors.stageText);
    painter.drawText(QRect(area.left() + 6, top + size + kLineSpace, area.width() - 12, words.height()), flags, why);
}

// As many as there is room for; the rest as "+2".
void MomentDelegate::paintCodes(QPainter& painter, const QStyleOptionViewItem& option, const QRect& area,
                                const QStringList& codes) const
{
    const ThemeColors& c = m_theme.colors;
    const QFont font = chipFont();
    const QFontMetrics metrics(font);
    painter.setFont(font);
    int left = area.left();
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const auto rest = codes.size() - i;
        const QString more = QStringLiteral("+%1").arg(rest);
        int width = metrics.horizontalAdvance(codes[i]) + 16 + kRounding;
        const int reserve = rest > 1 ? metrics.horizontalAdvance(more) + kChipSpace : 0;
        if (left + width + reserve > area.right() && i > 0) {
            painter.setPen(c.textMuted);
            painter.drawText(placeInRow(option, QRect(left, area.top(), area.right() - left, area.height())),
                             Qt::AlignLeft | Qt::AlignVCenter, more);
            return;
        }
        width = std::min(width, area.right() - reserve - left);
        const double height = chipHeight();
        const double x = placeInRow(option, QRect(left, area.top(), width, area.height())).left();
        const QRectF chip(x, area.center().y() - height / 2, width, height);
        painter.setPen(QPen(c.border, 1));
        painter.setBrush(c.raised);
        painter.drawRoundedRect(chip, height / 2, height / 2);
        painter.setPen(c.text);
        painter.drawText(chip.adjusted(8, 0, -8, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         elided(metrics, codes[i], width - 16));
        left += width + kChipSpace;
    }
}

} // namespace alliance::app

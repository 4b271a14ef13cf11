#include "app/panels/SearchDelegate.h"

#include "app/models/SearchListModel.h"
#include "app/panels/PanelParts.h"
#include "app/panels/RowPlace.h"
#include "app/resources/ElidedText.h"

#include <QPainter>
#include <QTextLayout>

namespace alliance::app
{
namespace
{

constexpr int kPassageLines = 3;
constexpr int kMargin = 12;

} // namespace

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, QFontMetrics(m_theme.font()).lineSpacing() * (kPassageLines + 1) + 26};
}

void SearchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ThemeColors& c = m_theme.colors;
    painter->save();
    const bool chosen = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, rowGround(c, option.state));
    const auto place = [&option](const QRect& part) { return placeInRow(option, part); };
    painter->fillRect(
        place(QRect(option.rect.left() + kMargin, option.rect.bottom(), option.rect.width() - kMargin, 1)), c.border);
    if (chosen)
        painter->fillRect(place(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())), c.accent);
    const QRect area = option.rect.adjusted(kMargin, 9, -kMargin, -9);
    const int line = QFontMetrics(m_theme.font()).lineSpacing();
    paintHead(*painter, QRect(area.left(), area.top(), area.width(), line), index);
    paintPassage(*painter, area.adjusted(0, line + 4, 0, 0), index);
    if ((option.state & QStyle::State_HasFocus) && chosen) {
        painter->setPen(QPen(c.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

void SearchDelegate::paintHead(QPainter& painter, const QRect& area, const QModelIndex& index) const
{
    const ThemeColors& c = m_theme.colors;
    const QFont strong = m_theme.font(0, QFont::DemiBold);
    const QFont small = m_theme.font(9);
    const QString kind = index.data(SearchListModel::KindRole).toString();
    const QString date = index.data(SearchListModel::DateRole).toString();
    const int dateWidth = QFontMetrics(small).horizontalAdvance(date);
    const int kindWidth = QFontMetrics(strong).horizontalAdvance(kind) + 10;
    painter.setPen(c.text);
    painter.setFont(strong);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, kind);
    painter.setPen(c.textMuted);
    painter.setFont(small);
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, date);
    const QRect place =
        QStyle::visualRect(painter.layoutDirection(), area, area.adjusted(kindWidth, 0, -dateWidth - 10, 0));
    painter.drawText(
        place, Qt::AlignLeft | Qt::AlignVCenter,
        elided(QFontMetrics(small), index.data(SearchListModel::PlaceRole).toString(), place.width(), Qt::ElideMiddle));
}

void SearchDelegate::paintPassage(QPainter& painter, const QRect& area, const QModelIndex& index) const
{
    const ThemeColors& c = m_theme.colors;
    auto passage = index.data(SearchListModel::PassageRole).value<db::SearchPassage>();
    const auto tags = index.data(SearchListModel::TagsRole).value<db::SearchPassage>();
    if (!tags.text.isEmpty()) {
        if (!passage.text.isEmpty())
            passage.text += QStringLiteral("  ");
        for (const db::SearchPassage::Mark& mark : tags.marks)
            passage.marks.append({mark.start + passage.text.size(), mark.length});
        passage.text += tags.text;
    }
    QList<QTextLayout::FormatRange> formats;
    for (const db::SearchPassage::Mark& mark : passage.marks) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(mark.start);
        range.length = static_cast<int>(mark.length);
        range.format.setBackground(c.warningSoft);
        range.format.setForeground(c.text);
        range.format.setFontWeight(QFont::DemiBold);
        formats.append(range);
    }
    QTextLayout layout(passage.text, m_theme.font());
    layout.setFormats(formats);
    layout.beginLayout();
    double y = 0;
    for (int i = 0; i < kPassageLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(area.width());
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    painter.setPen(c.text);
    painter.setClipRect(area);
    layout.draw(&painter, area.topLeft());
}

} // namespace alliance::app

#include "app/panels/StagePathDelegate.h"

#include "app/models/CourseTableModel.h"
#include "app/resources/ElidedText.h"
#include "app/services/Course.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace alliance::app
{
namespace
{

constexpr int kPadding = 8; // px

// Pixels; what holds words grows with them.
struct Sizes {
    double scale;
    double nodeWidth = 22 * scale;
    double nodeHeight = 16 * scale;
    double rise = 9 * scale;        // from a stage to the next
    double usualStep = 32 * scale;  // from a node to the next
    double leastStep = 26 * scale;  // closer together, lines between nodes cannot be seen
    double nameHeight = 16 * scale; // above the way of each person
    double betweenPeople = 6 * scale;
};

// From 0; stages as they are reached on this way.
int levelOf(const QStringList& stages, const QString& stage)
{
    return static_cast<int>(std::max<qsizetype>(0, stages.indexOf(stage)));
}

QStringList sorted(QStringList stages)
{
    stages.removeDuplicates();
    stages.sort();
    return stages;
}

double heightOf(const Sizes& sizes, const QStringList& steps)
{
    return sizes.nodeHeight + sizes.rise * static_cast<double>(std::max<qsizetype>(0, sorted(steps).size() - 1));
}

} // namespace

StagePathDelegate::StagePathDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme)
{
}

QSize StagePathDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const Sizes sizes{m_theme.textScale};
    const bool named = !index.data(CourseTableModel::CodersRole).toStringList().isEmpty();
    double height = 2.0 * kPadding;
    for (const QVariant& steps : index.data(CourseTableModel::StepsRole).toList())
        height += heightOf(sizes, steps.toStringList()) + sizes.betweenPeople + (named ? sizes.nameHeight : 0);
    return {160, static_cast<int>(height)};
}

void StagePathDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariantList ways = index.data(CourseTableModel::StepsRole).toList();
    if (ways.isEmpty())
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem ground(option);
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    const Sizes sizes{m_theme.textScale};
    const QStringList names = index.data(CourseTableModel::CodersRole).toStringList();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(option.rect);
    QRectF area = QRectF(option.rect).adjusted(kPadding, kPadding, -kPadding, -kPadding);
    double whole = -sizes.betweenPeople;
    for (const QVariant& steps : ways)
        whole += heightOf(sizes, steps.toStringList()) + sizes.betweenPeople + (names.isEmpty() ? 0 : sizes.nameHeight);
    area.setTop(area.top() + std::max(0.0, (area.height() - whole) / 2));
    for (qsizetype i = 0; i < ways.size(); ++i) {
        const QStringList steps = ways[i].toStringList();
        if (!names.isEmpty()) {
            painter->setFont(m_theme.font(8.5));
            painter->setPen(m_theme.colors.textMuted);
            const QString name = elided(QFontMetrics(painter->font()), names[i], int(area.width()));
            painter->drawText(QRectF(area.left(), area.top(), area.width(), sizes.nameHeight),
                              Qt::AlignLeft | Qt::AlignVCenter, name);
            area.setTop(area.top() + sizes.nameHeight);
        }
        paintPath(*painter, QRectF(area.left(), area.top(), area.width(), heightOf(sizes, steps)), steps);
        area.setTop(area.top() + heightOf(sizes, steps) + sizes.betweenPeople);
    }
    painter->restore();
}

QString StagePathDelegate::loopWords(const QStringList& steps)
{
    const int loops = StagePath{{}, steps}.loops();
    if (loops == 0)
        return {};
    return loops == 1 ? tr("1 × back") : tr("%1 × back").arg(loops);
}

void StagePathDelegate::paintPath(QPainter& painter, const QRectF& whole, const QStringList& steps) const
{
    const ThemeColors& c = m_theme.colors;
    const Sizes sizes{m_theme.textScale};
    const QString loops = loopWords(steps);
    const QFont small = m_theme.font(8.5);
    const int loopsWidth = loops.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(loops) + kPadding;
    const QRectF area = whole.adjusted(0, 0, -loopsWidth, 0);
    const QStringList stages = sorted(steps);
    const double room = area.width() - sizes.nodeWidth;
    const qsizetype most = std::max<qsizetype>(1, static_cast<qsizetype>(room / sizes.leastStep) + 1);
    const bool all = steps.size() <= most;
    const qsizetype shown = all ? steps.size() : std::max<qsizetype>(1, most - 1);
    const double step =
        std::clamp(room / static_cast<double>(std::max<qsizetype>(1, shown)), sizes.leastStep, sizes.usualStep);
    const auto node = [&](qsizetype i) {
        return QRectF(area.left() + static_cast<double>(i) * step,
                      area.bottom() - sizes.nodeHeight - sizes.rise * levelOf(stages, steps[i]), sizes.nodeWidth,
                      sizes.nodeHeight);
    };
    for (qsizetype i = 1; i < shown; ++i) {
        const bool back = steps[i] < steps[i - 1];
        painter.setPen(QPen(back ? c.warning : c.strategy, 2 * sizes.scale, back ? Qt::DotLine : Qt::SolidLine));
        painter.drawLine(node(i - 1).center(), node(i).center());
    }
    painter.setFont(m_theme.font(8.5, QFont::DemiBold));
    for (qsizetype i = 0; i < shown; ++i) {
        painter.setPen(QPen(c.strategy, 1.2));
        painter.setBrush(c.surface);
        painter.drawRoundedRect(node(i), 4, 4);
        painter.setPen(c.text);
        painter.drawText(node(i), Qt::AlignCenter, steps[i]);
    }
    painter.setPen(c.textMuted);
    double left = node(shown - 1).right() + 4;
    if (!all) {
        painter.drawText(QRectF(left, area.top(), area.right() - left, area.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         tr("+%1").arg(steps.size() - shown));
        left = area.right();
    }
    painter.setFont(small);
    painter.drawText(QRectF(left, whole.top(), whole.right() - left, whole.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     QStringLiteral(" ") + loops);
}

} // namespace alliance::app

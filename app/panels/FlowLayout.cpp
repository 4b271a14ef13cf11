#include "app/panels/FlowLayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace alliance::app
{
namespace
{

bool expands(const QLayoutItem& item)
{
    return item.expandingDirections().testFlag(Qt::Horizontal);
}

int heightOf(const QLayoutItem& item, int width)
{
    return item.hasHeightForWidth() ? std::max(item.minimumSize().height(), item.heightForWidth(width))
                                    : item.sizeHint().height();
}

} // namespace

FlowLayout::FlowLayout(int spacing)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::alignColumns()
{
    m_aligned = true;
    invalidate();
}

int FlowLayout::widest() const
{
    int most = 0;
    for (const auto& item : m_items)
        if (!item->isEmpty())
            most = std::max(most, item->sizeHint().width());
    return most;
}

int FlowLayout::columns(int width) const
{
    const int all = static_cast<int>(
        std::count_if(m_items.begin(), m_items.end(), [](const auto& one) { return !one->isEmpty(); }));
    const int most = std::clamp((width + spacing()) / std::max(1, widest() + spacing()), 1, std::max(1, all));
    const int rows = (std::max(1, all) + most - 1) / most;
    return (std::max(1, all) + rows - 1) / rows; // no line is much shorter than another
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize FlowLayout::minimumSize() const
{
    QSize least(0, 0);
    for (const auto& item : m_items)
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    return least.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const
{
    int width = -spacing();
    int height = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + spacing();
        height = std::max(height, item->sizeHint().height());
    }
    return QSize(std::max(0, width), height).grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

std::vector<FlowLayout::Line> FlowLayout::lines(int width) const
{
    std::vector<Line> lines;
    const int inLine = m_aligned ? columns(width) : 1;
    int left = 0; // of the last line
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const int wanted = item->sizeHint().width();
        if (lines.empty() || (inLine > 1 ? static_cast<int>(lines.back().size()) == inLine : wanted > left)) {
            lines.emplace_back();
            left = width;
        }
        lines.back().push_back(item.get());
        left -= wanted + spacing();
    }
    return lines;
}

int FlowLayout::arrange(const QRect& rect, bool place) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    const int inLine = m_aligned ? columns(area.width()) : 1;
    const bool aligned = inLine > 1;
    const int column = (area.width() - (inLine - 1) * spacing()) / inLine;
    int y = area.top();
    for (const Line& line : lines(area.width())) {
        int left = area.width() + spacing();
        int growing = 0;
        for (const QLayoutItem* item : line) {
            left -= item->sizeHint().width() + spacing();
            growing += expands(*item) ? 1 : 0;
        }
        std::vector<QRect> places;
        int x = area.left();
        int height = 0;
        for (const QLayoutItem* item : line) {
            const int share = expands(*item) && left > 0 ? left / growing : 0;
            left -= share;
            growing -= expands(*item) ? 1 : 0;
            const int width = aligned ? column : std::min(item->sizeHint().width() + share, area.width());
            places.emplace_back(x, y, width, heightOf(*item, width));
            x += width + spacing();
            height = std::max(height, places.back().height());
        }
        for (std::size_t i = 0; place && i < line.size(); ++i) {
            if (line[i]->expandingDirections().testFlag(Qt::Vertical))
                places[i].setHeight(height);
            places[i].translate(0, (height - places[i].height()) / 2);
            line[i]->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), area, places[i]));
        }
        y += height + spacing();
    }
    const int used = std::max(area.top(), y - spacing()) - area.top();
    return used + rect.height() - area.height();
}

} // namespace alliance::app

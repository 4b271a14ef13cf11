#include "app/panels/WordsLabel.h"

#include <utility>

namespace alliance::app
{
namespace
{

constexpr int kWidths = 32; // while a window is drawn wider there is a new one each time

} // namespace

int WordsLabel::heightForWidth(int width) const
{
    Look look{text(),        font(),       contentsMargins(), frameWidth(), margin(),          indent(),
              logicalDpiY(), textFormat(), alignment(),       wordWrap(),   buddy() != nullptr};
    if (look != m_look || m_heights.size() >= kWidths) {
        m_look = std::move(look);
        m_heights.clear();
    }
    const auto known = m_heights.constFind(width);
    return known != m_heights.constEnd() ? *known : *m_heights.insert(width, QLabel::heightForWidth(width));
}

} // namespace alliance::app

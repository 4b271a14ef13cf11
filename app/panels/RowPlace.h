#pragma once
// Rows that paint themselves plan their parts from left to right; where the program is read from right to left, the
// parts lie mirrored.

#include <QStyle>
#include <QStyleOptionViewItem>

namespace alliance::app
{

inline QRect placeInRow(const QStyleOptionViewItem& option, const QRect& part)
{
    return QStyle::visualRect(option.direction, option.rect, part);
}

} // namespace alliance::app

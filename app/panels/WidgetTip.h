#pragma once
// The tool tip of a widget that says words of any length.

#include "app/models/TipText.h"

#include <QWidget>

namespace alliance::app
{

// A screen reader gets the words as they are: it would read the markup of the tip.
inline void setTip(QWidget& widget, const QString& words)
{
    widget.setToolTip(tipText(words));
    widget.setAccessibleDescription(words);
}

} // namespace alliance::app

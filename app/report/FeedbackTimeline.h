#pragma once
#include "app/report/FeedbackContent.h"

namespace alliance::app::feedback
{

// Inline SVG of the whole session: accepted moments with their numbers, notes, and where nothing can be told.
QString timelineSvg(const FeedbackContent& content);

} // namespace alliance::app::feedback

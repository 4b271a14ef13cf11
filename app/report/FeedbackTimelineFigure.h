#pragma once
// The picture of the session on a feedback's pages, with its legend: one figure of the document, as wide as the flow.
// Needs a QGuiApplication (fonts).

#include "app/report/FeedbackTimeline.h"
#include "app/report/pages/PageFlow.h"

namespace alliance::app::feedback
{

void addTimelineFigure(pages::PageFlow& flow, const TimelinePicture& picture);

} // namespace alliance::app::feedback

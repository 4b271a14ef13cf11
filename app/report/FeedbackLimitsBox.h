#pragma once
// What a feedback cannot tell, and how much of the session was seen of each person: the box that ends its pages. Needs
// a QGuiApplication (fonts).

#include "app/report/FeedbackComposition.h"
#include "app/report/pages/PageFlow.h"

namespace alliance::app::feedback
{

void addLimitsBox(pages::PageFlow& flow, const FeedbackComposition& composition);

} // namespace alliance::app::feedback

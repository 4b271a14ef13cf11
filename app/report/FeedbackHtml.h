#pragma once
// The feedback as a page. Pure: same content, same bytes.

#include "app/report/FeedbackComposition.h"
#include "app/report/FeedbackPictures.h"

namespace alliance::app
{

// One HTML document: styles inside, pictures as data, a policy that forbids every request. All texts of people are
// escaped.
QString renderFeedback(const FeedbackComposition& composition, const FeedbackPictures& pictures);

} // namespace alliance::app

#pragma once
// A feedback laid out on pages: what the PDF, the preview and the printer show. Needs a QGuiApplication (fonts).

#include "app/report/FeedbackComposition.h"
#include "app/report/FeedbackPictures.h"
#include "app/report/pages/PageDocument.h"
#include "app/report/Paper.h"

namespace alliance::app
{

// Anchors: "moment-KEY" for each moment, "introduction", "closing".
pages::PageDocument feedbackPages(const FeedbackComposition& composition, const FeedbackPictures& pictures,
                                  Paper paper);

} // namespace alliance::app

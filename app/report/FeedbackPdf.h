#pragma once
// A feedback as a tagged PDF. Pure, but for the fonts of the machine. Needs a QGuiApplication.

#include "app/report/FeedbackComposition.h"
#include "app/report/FeedbackPictures.h"
#include "app/report/Paper.h"

namespace alliance::app
{

QByteArray feedbackPdf(const FeedbackComposition& composition, const FeedbackPictures& pictures, Paper paper);

} // namespace alliance::app

#include "app/report/FeedbackPdf.h"

#include "app/report/FeedbackPages.h"
#include "app/report/pages/PdfWriter.h"

namespace alliance::app
{

QByteArray feedbackPdf(const FeedbackComposition& composition, const FeedbackPictures& pictures, Paper paper)
{
    return pages::pdfOf(feedbackPages(composition, pictures, paper));
}

} // namespace alliance::app

#pragma once
// The pages of a feedback on a printer: those of the PDF.

#include "app/report/pages/PageDocument.h"
#include "app/report/Paper.h"
#include "media/base/Result.h"

class QPrinter;

namespace alliance::app
{

// Of the printer's page, where feedback is laid out for it; else `usual`.
Paper paperOf(const QPrinter& printer, Paper usual);

// The pages that the printer is set to; all, where no range is set. Each fills the sheet as in the PDF; on paper of
// another size it is made smaller or larger as a whole. The printer is in full-page mode. Fails with Unwritable where
// the printer takes nothing: there is none, it does not answer, or the file it writes to cannot be written. In any
// thread.
base::Status printPages(QPrinter& printer, const pages::PageDocument& document);

} // namespace alliance::app

#include "app/panels/FeedbackPrinting.h"

#include "app/report/pages/PagePainter.h"

#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace alliance::app
{
namespace
{

constexpr double kPointsPerInch = 72;

base::Status notPrinted()
{
    return base::fail(base::ErrorCategory::Unwritable, "printer");
}

} // namespace

Paper paperOf(const QPrinter& printer, Paper usual)
{
    switch (printer.pageLayout().pageSize().id()) {
    case QPageSize::A4:
        return Paper::A4;
    case QPageSize::Letter:
        return Paper::Letter;
    default:
        return usual;
    }
}

base::Status printPages(QPrinter& printer, const pages::PageDocument& document)
{
    const int count = static_cast<int>(document.pages.size());
    const bool ranged = printer.printRange() == QPrinter::PageRange && printer.toPage() > 0;
    const int first = ranged ? std::max(printer.fromPage(), 1) : 1;
    const int last = ranged ? std::min(printer.toPage(), count) : count;
    QPainter painter;
    if (count == 0 || last < first || !painter.begin(&printer))
        return notPrinted();
    const QSizeF sheet = printer.pageLayout().fullRect(QPageLayout::Point).size();
    const QSizeF page = document.size / pages::kUnitsPerPoint;
    const double fit = std::min(sheet.width() / page.width(), sheet.height() / page.height());
    const double scale = printer.resolution() / kPointsPerInch;
    for (int number = first; number <= last; ++number) {
        if (number > first && !printer.newPage())
            return notPrinted();
        painter.save();
        painter.scale(scale, scale);
        painter.translate((sheet.width() - fit * page.width()) / 2, (sheet.height() - fit * page.height()) / 2);
        painter.scale(fit, fit);
        pages::paintPage(painter, document.pages[number - 1]);
        painter.restore();
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error)
        return notPrinted();
    return {};
}

} // namespace alliance::app

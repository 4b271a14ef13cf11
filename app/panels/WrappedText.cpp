#include "app/panels/WrappedText.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStringList>
#include <QTextLayout>
#include <QTextOption>

namespace alliance::app
{
namespace
{

QTextOption breakingAnywhere()
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

} // namespace

QString wrappedText(const QString& text, const QFont& font, int width, int lines)
{
    const QStringList paragraphs = text.split(u'\n');
    QStringList shown;
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        const QString& paragraph = paragraphs[i];
        QTextLayout layout(paragraph, font);
        layout.setTextOption(breakingAnywhere());
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            const int end = line.textStart() + line.textLength();
            shown.append(paragraph.mid(line.textStart(), line.textLength()).trimmed());
            if (shown.size() < lines)
                continue;
            if (end < paragraph.size() || i + 1 < paragraphs.size()) // the last line says that more follows
                shown.last() = QFontMetrics(font).elidedText(paragraph.mid(line.textStart()) + QStringLiteral(" …"),
                                                             Qt::ElideRight, width);
            layout.endLayout();
            return shown.join(u'\n');
        }
        layout.endLayout();
    }
    return shown.join(u'\n');
}

void paintParagraphs(QPainter& painter, const QRect& area, const QString& text, int lines)
{
    const QFontMetrics metrics(painter.font());
    int y = area.top();
    const QStringList paragraphs = text.split(u'\n');
    for (qsizetype i = 0; i < paragraphs.size() && lines > 0; ++i) {
        const QString& paragraph = paragraphs[i];
        QStringList rows = wrappedText(paragraph, painter.font(), area.width(), lines).split(u'\n');
        if (rows.size() == lines && i + 1 < paragraphs.size())
            rows = wrappedText(paragraph + u'\n', painter.font(), area.width(), lines).split(u'\n');
        QTextOption option(Qt::AlignLeft | Qt::AlignTop); // where its words begin
        option.setTextDirection(paragraph.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        option.setWrapMode(QTextOption::NoWrap);
        for (const QString& row : rows) {
            painter.drawText(QRectF(area.left(), y, area.width(), metrics.height()), row, option);
            y += metrics.lineSpacing();
        }
        lines -= static_cast<int>(rows.size());
    }
}

} // namespace alliance::app

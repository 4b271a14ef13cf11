#include "app/panels/WrappedText.h"

#include <QFontMetrics>
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

} // namespace alliance::app

#include "app/report/pages/TextLines.h"

#include "app/report/pages/PageDocument.h"

#include <QFont>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

namespace alliance::app::pages
{
namespace
{

constexpr double kWideSpacing = 0.07; // of the size

// The program's own family where it is installed.
QString family()
{
    static const QString chosen = [] {
        const QStringList installed = QFontDatabase::families();
        for (const char* name : {"Inter", "Noto Sans", "DejaVu Sans"}) {
            if (installed.contains(QLatin1String(name)))
                return QString::fromLatin1(name);
        }
        return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    }();
    return chosen;
}

QFont fontOf(const TextStyle& style)
{
    QFont font(family());
    font.setPixelSize(static_cast<int>(std::lround(style.points * kUnitsPerPoint)));
    font.setWeight(static_cast<QFont::Weight>(style.weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    if (style.wide)
        font.setLetterSpacing(QFont::AbsoluteSpacing, kWideSpacing * font.pixelSize());
    return font;
}

// The part of a span that stands in the line.
Fragment fragmentOf(const QTextLine& line, int from, int length, const Span& span, const QString& text)
{
    Fragment fragment;
    fragment.glyphs = line.glyphRuns(from, length);
    fragment.text = text.mid(from, length);
    fragment.text.remove(QChar::LineSeparator);
    fragment.colour = span.style.colour;
    fragment.target = span.target;
    for (const QGlyphRun& run : fragment.glyphs)
        fragment.rect |= run.boundingRect();
    return fragment;
}

// From where a line's own place is to where lines of this height have their letters.
void place(Line& line, double lineTop, double ascent, double descent)
{
    const double shift = (line.height - ascent - descent) / 2 - lineTop;
    for (Fragment& fragment : line.fragments) {
        for (QGlyphRun& run : fragment.glyphs) {
            QList<QPointF> positions = run.positions();
            for (QPointF& position : positions)
                position.ry() += shift;
            run.setPositions(positions);
        }
        fragment.rect.moveTop(0);
        fragment.rect.setHeight(line.height);
    }
}

} // namespace

QList<Line> linesOf(const QList<Span>& spans, double width)
{
    if (spans.isEmpty())
        return {};
    QString text;
    QList<QTextLayout::FormatRange> formats;
    double leading = 0;
    for (const Span& span : spans) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(text.size());
        range.length = static_cast<int>(span.text.size());
        range.format.setFont(fontOf(span.style));
        formats.append(range);
        text += span.text;
        leading = std::max(leading, span.style.points * span.style.leading * kUnitsPerPoint);
    }
    text.replace(QLatin1Char('\n'), QChar::LineSeparator);
    text.replace(QLatin1Char('\t'), QLatin1Char(' '));
    QTextLayout layout(text, fontOf(spans.front().style));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    QList<QTextLine> broken;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, 0});
        broken.append(line);
    }
    layout.endLayout();
    QList<Line> lines;
    for (const QTextLine& line : broken) {
        Line to;
        to.height = leading;
        to.width = line.naturalTextWidth();
        const int end = line.textStart() + line.textLength();
        for (qsizetype i = 0; i < formats.size(); ++i) {
            const int from = std::max(line.textStart(), formats[i].start);
            const int until = std::min(end, formats[i].start + formats[i].length);
            if (from < until)
                to.fragments.append(fragmentOf(line, from, until - from, spans[i], text));
        }
        place(to, 0, line.ascent(), line.descent());
        lines.append(std::move(to));
    }
    return lines;
}

} // namespace alliance::app::pages

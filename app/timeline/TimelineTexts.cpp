#include "app/timeline/TimelineTexts.h"

#include <QTextLayout>
#include <QTextOption>

namespace alliance::app
{

TimelineTexts::TimelineTexts(const QFont& font)
    : m_font(font), m_metrics(font), m_ascent(m_metrics.ascent()), m_descent(m_metrics.descent())
{
}

const TimelineTexts::Kept& TimelineTexts::kept(const QString& text)
{
    if (const auto found = m_kept.constFind(text); found != m_kept.cend())
        return *found;
    if (m_kept.size() >= kMost)
        m_kept.clear();
    QTextLayout layout(text, m_font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    Kept made;
    made.width = m_metrics.horizontalAdvance(text);
    if (!line.isValid())
        return *m_kept.insert(text, made);
    made.natural = line.naturalTextWidth();
    made.ascent = line.ascent();
    made.height = line.ascent() + line.descent(); // as the painter counts; height() is rounded up
    made.runs = layout.glyphRuns();
    for (QGlyphRun& run : made.runs) {
        QList<QPointF> places = run.positions();
        for (QPointF& place : places)
            place.ry() -= made.ascent;
        run.setPositions(places);
    }
    return *m_kept.insert(text, made);
}

int TimelineTexts::width(const QString& text)
{
    return kept(text).width;
}

void TimelineTexts::draw(QPainter& painter, QPointF baseline, const QString& text)
{
    for (const QGlyphRun& run : kept(text).runs)
        painter.drawGlyphRun(baseline, run);
}

void TimelineTexts::draw(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text)
{
    const Kept& kept = this->kept(text);
    const double spare = rect.width() - kept.natural;
    const double right = alignment & Qt::AlignRight ? spare : alignment & Qt::AlignHCenter ? spare / 2 : 0;
    const QRectF line(rect.left() + right, rect.top() + (rect.height() - kept.height) / 2, kept.natural, kept.height);
    const bool cut = !rect.contains(line);
    if (cut) {
        painter.save();
        painter.setClipRect(rect, Qt::IntersectClip);
    }
    draw(painter, {line.left(), line.top() + kept.ascent}, text);
    if (cut)
        painter.restore();
}

} // namespace alliance::app

#pragma once
// Short texts in one font that are drawn again and again: each is measured and laid out once. They look as QPainter
// draws them. UI thread only.

#include <QFont>
#include <QFontMetrics>
#include <QGlyphRun>
#include <QHash>
#include <QList>
#include <QPainter>
#include <QString>

namespace alliance::app
{

class TimelineTexts
{
public:
    static constexpr qsizetype kMost = 2'000; // kept; then it begins anew

    explicit TimelineTexts(const QFont& font);

    const QFont& font() const { return m_font; }
    int ascent() const { return m_ascent; }
    int descent() const { return m_descent; }
    qsizetype kept() const { return m_kept.size(); }

    int width(const QString& text); // pixels, as of QFontMetrics
    // In the painter's pen; its font does not count.
    void draw(QPainter& painter, QPointF baseline, const QString& text);
    // One line, in the middle of the height, left, right or in the middle of the width; what has no room is cut.
    void draw(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text);

private:
    struct Kept {
        int width = 0;
        double natural = 0; // width, not in whole pixels
        double ascent = 0;  // of its line
        double height = 0;
        QList<QGlyphRun> runs; // places from the beginning of the baseline
    };

    const Kept& kept(const QString& text);

    QFont m_font;
    QFontMetrics m_metrics;
    int m_ascent;
    int m_descent;
    QHash<QString, Kept> m_kept;
};

} // namespace alliance::app

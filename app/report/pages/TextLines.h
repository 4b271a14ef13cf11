#pragma once
// Text broken into lines for a page. Needs a QGuiApplication (fonts).

#include <QColor>
#include <QGlyphRun>
#include <QList>
#include <QRectF>
#include <QString>

namespace alliance::app::pages
{

struct TextStyle {
    double points = 10;
    int weight = 400;
    QColor colour;
    double leading = 1.42; // distance of lines by size
    bool wide = false;     // letters further apart: for small capitals of headings
};

struct Span {
    QString text;
    TextStyle style;
    QString target{}; // name of an anchor: a link
};

struct Fragment {
    QList<QGlyphRun> glyphs; // from the upper left corner of the line
    QString text;
    QColor colour;
    QString target;
    QRectF rect; // likewise
};

struct Line {
    QList<Fragment> fragments;
    double height = 0;
    double width = 0;
};

// In units of a page. Line ends in the text break lines; a word that is too long is broken.
QList<Line> linesOf(const QList<Span>& spans, double width);

} // namespace alliance::app::pages

#pragma once
// A document of finished pages: what stands where, and what it means. The PDF, the preview and the printer show the
// same one. Units: tenths of a point, x to the right, y downwards from the upper left corner of the sheet.

#include <QByteArray>
#include <QColor>
#include <QGlyphRun>
#include <QHash>
#include <QList>
#include <QRectF>
#include <QSize>
#include <QSizeF>
#include <QString>

namespace alliance::app::pages
{

inline constexpr double kUnitsPerPoint = 10;

// What a part of the document is, as in the standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4).
enum class Role { Document, Section, H1, H2, H3, P, List, Item, Figure, Caption, Table, Row, Head, Cell, Link, Block };

struct Node {
    Role role = Role::P;
    int parent = -1;
    QString alternative; // of a figure: what it shows
};

struct Piece {
    enum class Kind { Text, Box, Dot, Picture };
    Kind kind = Kind::Box;
    int node = -1; // index of a node; -1: decoration
    QRectF rect;   // of a text the place it takes
    QColor colour;
    double radius = 0;       // of the corners of a box
    QList<QGlyphRun> glyphs; // of a text: placed on the page
    QString text;            // what they say
    QByteArray jpeg;         // of a picture
    QSize pixels;
};

struct Jump {
    QRectF rect;
    QString target; // name of an anchor
    int node = -1;  // the link
};

struct Page {
    QList<Piece> pieces; // in order of drawing and reading
    QList<Jump> jumps;
};

struct Spot {
    int page = 0;
    double y = 0;
};

struct Bookmark {
    QString title;
    int level = 0; // 0, or 1: below the one before
    Spot spot;
    QString key; // of the moment it leads to, or empty
};

struct PageDocument {
    QSizeF size; // of every page
    QString title;
    QString language;  // BCP 47
    QList<Node> nodes; // the first is the document
    QList<Page> pages;
    QList<Bookmark> bookmarks;
    QHash<QString, Spot> anchors;
};

} // namespace alliance::app::pages

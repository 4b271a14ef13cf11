#pragma once
// Fills pages from top to bottom: paragraphs that break over pages, with bars and tinted grounds that go on with them,
// pictures beside a column, tables. Needs a QGuiApplication (fonts).

#include "app/report/pages/PageDocument.h"
#include "app/report/pages/TextLines.h"

namespace alliance::app::pages
{

struct Margins {
    double left = 520, top = 520, right = 520, bottom = 620; // units of a page
};

class PageFlow
{
public:
    PageFlow(QSizeF size, const Margins& margins);

    int node(Role role, int parent, const QString& alternative = {});
    // A paragraph in the column that is set, and the gap below it. `role`'s node is made below `parent` and returned.
    int paragraph(Role role, int parent, const QList<Span>& spans, double gapBelow);
    // Each at its share of the column's width, as one row.
    void row(int table, Role role, const QList<QList<Span>>& cells, const QList<double>& shares, double gapBelow);

    // A new page where less than that is left on this one.
    void need(double height);
    void gap(double height); // none at the top of a page
    void anchor(const QString& name);
    void bookmark(const QString& title, int level, const QString& key = {});

    // Grounds and bars reach around what comes until they end, page by page.
    void beginBlock(const QColor& ground, const QColor& bar, double padding);
    void endBlock();
    // A column to the right of what was placed beside it.
    void beginColumn(double indent);
    void endColumn();
    // At the left edge of the column, without moving on. The lowest line of it is kept: endBeside() goes below it.
    void beside(Piece piece);
    void endBeside();
    // At this place of the page that is being filled, without moving on.
    void put(Piece piece);
    void line(const QColor& colour); // across the column

    double y() const { return m_y; }
    double left() const { return m_left; }
    double width() const { return m_right - m_left; }
    int page() const { return static_cast<int>(m_document.pages.size()) - 1; }

    // On every page, at the foot: left, and "page of pages" by `numbers` (%1, %2) right.
    PageDocument finish(const QString& foot, const QString& numbers, const TextStyle& style);

private:
    struct Block {
        QColor ground, bar;
        double padding = 0;
        double left = 0, right = 0; // before the padding
        double top = 0;
        qsizetype firstPiece = 0;
    };

    void newPage();
    void openBlocks();
    void closeBlock(const Block& block);
    void placeLine(const Line& line, double x, int node);
    Page& current() { return m_document.pages.last(); }

    PageDocument m_document;
    Margins m_margins;
    double m_left, m_right, m_y = 0;
    QList<Block> m_blocks;
    QList<double> m_indents;
    double m_besideBottom = 0;
    int m_besidePage = -1;
};

} // namespace alliance::app::pages

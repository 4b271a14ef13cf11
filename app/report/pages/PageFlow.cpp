#include "app/report/pages/PageFlow.h"

#include <algorithm>

namespace alliance::app::pages
{
namespace
{

constexpr double kBarWidth = 22;
constexpr double kBlockRadius = 40;
constexpr double kRule = 7;

double heightOf(const QList<Line>& lines)
{
    double height = 0;
    for (const Line& line : lines)
        height += line.height;
    return height;
}

// Its letters, with the left end of their line's top at `place`.
Piece pieceOf(const Fragment& fragment, QPointF place)
{
    Piece piece;
    piece.kind = Piece::Kind::Text;
    piece.colour = fragment.colour;
    piece.text = fragment.text;
    piece.rect = fragment.rect.translated(place);
    for (QGlyphRun run : fragment.glyphs) {
        QList<QPointF> positions = run.positions();
        for (QPointF& position : positions)
            position += place;
        run.setPositions(positions);
        piece.glyphs.append(run);
    }
    return piece;
}

} // namespace

PageFlow::PageFlow(QSizeF size, const Margins& margins)
    : m_margins(margins), m_left(margins.left), m_right(size.width() - margins.right)
{
    m_document.size = size;
    m_document.nodes.append({Role::Document, -1, {}});
    newPage();
}

int PageFlow::node(Role role, int parent, const QString& alternative)
{
    m_document.nodes.append({role, parent, alternative});
    return static_cast<int>(m_document.nodes.size()) - 1;
}

void PageFlow::newPage()
{
    if (!m_document.pages.isEmpty()) {
        for (auto block = m_blocks.rbegin(); block != m_blocks.rend(); ++block)
            closeBlock(*block);
    }
    m_document.pages.append(Page());
    m_y = m_margins.top;
    openBlocks();
}

void PageFlow::openBlocks()
{
    for (Block& block : m_blocks) {
        block.top = m_y;
        block.firstPiece = 0;
        m_y += block.padding;
    }
}

void PageFlow::closeBlock(const Block& block)
{
    const double bottom = m_y + block.padding;
    if (bottom <= block.top + 2 * block.padding)
        return;
    QList<Piece>& pieces = current().pieces;
    qsizetype at = block.firstPiece;
    const auto insert = [&](const QRectF& rect, const QColor& colour, double radius) {
        Piece piece;
        piece.rect = rect;
        piece.colour = colour;
        piece.radius = radius;
        pieces.insert(at++, piece);
    };
    if (block.ground.isValid())
        insert({block.left, block.top, block.right - block.left, bottom - block.top}, block.ground, kBlockRadius);
    if (block.bar.isValid())
        insert({block.left, block.top, kBarWidth, bottom - block.top}, block.bar, 0);
}

void PageFlow::beginBlock(const QColor& ground, const QColor& bar, double padding)
{
    m_blocks.append({ground, bar, padding, m_left, m_right, m_y, current().pieces.size()});
    m_indents.append(m_left);
    const double inner = std::max(padding, 90.0);
    m_left += inner;
    m_right -= ground.isValid() ? inner : 0;
    m_y += padding;
}

void PageFlow::endBlock()
{
    const Block block = m_blocks.takeLast();
    closeBlock(block);
    m_left = block.left;
    m_right = block.right;
    m_indents.removeLast();
    m_y += block.padding;
}

void PageFlow::beginColumn(double indent)
{
    m_indents.append(m_left);
    m_left += indent;
}

void PageFlow::endColumn()
{
    m_left = m_indents.takeLast();
}

void PageFlow::need(double height)
{
    const double room = m_document.size.height() - m_margins.bottom - m_y;
    if (height > room && m_y > m_margins.top)
        newPage();
}

void PageFlow::gap(double height)
{
    if (m_y > m_margins.top)
        m_y += height;
}

void PageFlow::anchor(const QString& name)
{
    m_document.anchors.insert(name, {page(), m_y});
}

void PageFlow::bookmark(const QString& title, int level, const QString& key)
{
    m_document.bookmarks.append({title, level, {page(), m_y}, key});
}

void PageFlow::placeLine(const Line& line, double x, int node)
{
    for (const Fragment& fragment : line.fragments) {
        if (fragment.rect.width() <= 0) // blanks at the edge of a line
            continue;
        Piece piece = pieceOf(fragment, {x, m_y});
        piece.node = fragment.target.isEmpty() ? node : this->node(Role::Link, node);
        if (!fragment.target.isEmpty())
            current().jumps.append({piece.rect, fragment.target, piece.node});
        current().pieces.append(std::move(piece));
    }
}

int PageFlow::paragraph(Role role, int parent, const QList<Span>& spans, double gapBelow)
{
    const int its = node(role, parent);
    const QList<Line> lines = linesOf(spans, width());
    const double bottom = m_document.size.height() - m_margins.bottom;
    const auto fits = [&](qsizetype first, qsizetype count) {
        return m_y + heightOf(lines.mid(first, count)) <= bottom;
    };
    for (qsizetype i = 0; i < lines.size(); ++i) {
        // No line of a paragraph stands alone at the foot or at the head of a page.
        const qsizetype left = lines.size() - i;
        const bool first = i == 0 && left > 1;
        const bool lastButOne = left == 2;
        if (!fits(i, first || lastButOne ? 2 : 1))
            newPage();
        placeLine(lines[i], m_left, its);
        m_y += lines[i].height;
    }
    m_y += gapBelow;
    return its;
}

void PageFlow::row(int table, Role role, const QList<QList<Span>>& cells, const QList<double>& shares, double gapBelow)
{
    const int its = node(Role::Row, table);
    QList<QList<Line>> broken;
    double height = 0;
    const double gutter = 60;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        broken.append(linesOf(cells[i], width() * shares[i] - gutter));
        height = std::max(height, heightOf(broken.last()));
    }
    need(height);
    const double top = m_y;
    double x = m_left;
    for (qsizetype i = 0; i < broken.size(); ++i) {
        const int cell = node(i == 0 ? Role::Head : role, its);
        m_y = top;
        for (const Line& line : broken[i]) {
            placeLine(line, x, cell);
            m_y += line.height;
        }
        x += width() * shares[i];
    }
    m_y = top + height + gapBelow;
}

void PageFlow::put(Piece piece)
{
    current().pieces.append(std::move(piece));
}

void PageFlow::beside(Piece piece)
{
    if (m_besidePage != page()) {
        m_besidePage = page();
        m_besideBottom = 0;
    }
    m_besideBottom = std::max(m_besideBottom, piece.rect.bottom());
    put(std::move(piece));
}

void PageFlow::endBeside()
{
    if (m_besidePage == page())
        m_y = std::max(m_y, m_besideBottom);
    m_besidePage = -1;
}

void PageFlow::line(const QColor& colour)
{
    Piece piece;
    piece.rect = {m_left, m_y, width(), kRule};
    piece.colour = colour;
    put(piece);
    m_y += kRule;
}

PageDocument PageFlow::finish(const QString& foot, const QString& numbers, const TextStyle& style)
{
    const double y = m_document.size.height() - m_margins.bottom + 220;
    const qsizetype pages = m_document.pages.size();
    for (qsizetype i = 0; i < pages; ++i) {
        const auto place = [&](const QString& text, bool right) {
            const QList<Line> lines = linesOf({{text, style}}, width());
            if (lines.isEmpty())
                return;
            const double x = right ? m_right - lines.front().width : m_left;
            for (const Fragment& fragment : lines.front().fragments)
                m_document.pages[i].pieces.append(pieceOf(fragment, {x, y}));
        };
        place(foot, false);
        place(numbers.arg(i + 1).arg(pages), true);
    }
    return std::move(m_document);
}

} // namespace alliance::app::pages

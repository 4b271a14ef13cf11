#include "app/report/pages/PdfWriter.h"

#include "app/report/pages/PdfFonts.h"
#include "app/report/pages/PdfObjects.h"

#include <algorithm>
#include <cmath>

namespace alliance::app::pages
{
namespace
{

constexpr double kCircle = 0.5522847498; // handle of a quarter circle as a cubic curve

const char* nameOf(Role role)
{
    switch (role) {
    case Role::Document:
        return "Document";
    case Role::Section:
        return "Sect";
    case Role::H1:
        return "H1";
    case Role::H2:
        return "H2";
    case Role::H3:
        return "H3";
    case Role::P:
        return "P";
    case Role::List:
        return "L";
    case Role::Item:
        return "LI";
    case Role::Figure:
        return "Figure";
    case Role::Caption:
        return "Caption";
    case Role::Table:
        return "Table";
    case Role::Row:
        return "TR";
    case Role::Head:
        return "TH";
    case Role::Cell:
        return "TD";
    case Role::Link:
        return "Link";
    case Role::Block:
        return "Div";
    }
    return "P";
}

// Where a node's content comes from, in reading order.
struct Kid {
    enum class Kind { Node, Content, Annotation };
    Kind kind = Kind::Node;
    int number = 0; // of the node, of the marked content, of the object
    int page = 0;   // index of it
};

class Writer
{
public:
    explicit Writer(const PageDocument& document)
        : m_document(document), m_kids(document.nodes.size()), m_placed(document.nodes.size(), false)
    {
    }

    QByteArray write()
    {
        const int catalog = m_objects.reserve();
        const int tree = m_objects.reserve();
        const int root = m_objects.reserve();
        for (qsizetype i = 0; i < m_document.nodes.size(); ++i)
            m_elements.append(m_objects.reserve());
        for (qsizetype i = 0; i < m_document.pages.size(); ++i)
            m_pages.append(m_objects.reserve());
        m_placed[0] = true;
        QList<QByteArray> contents;
        for (qsizetype i = 0; i < m_document.pages.size(); ++i)
            contents.append(content(static_cast<int>(i)));
        const QByteArray resources = fontsAndPictures();
        for (qsizetype i = 0; i < m_document.pages.size(); ++i)
            page(static_cast<int>(i), tree, contents[i], resources);
        QByteArray kids;
        for (const int page : m_pages)
            kids += ref(page) + ' ';
        m_objects.set(tree, "<</Type /Pages /Kids [" + kids + "] /Count " + QByteArray::number(m_pages.size()) + ">>");
        structure(root);
        const QByteArray outline = bookmarks();
        const int info = m_objects.add("<</Title " + pdfText(m_document.title) + ">>");
        m_objects.set(catalog, "<</Type /Catalog /Pages " + ref(tree) + " /StructTreeRoot " + ref(root) +
                                   " /MarkInfo <</Marked true>> /Lang " + pdfText(m_document.language) +
                                   " /ViewerPreferences <</DisplayDocTitle true>> /Metadata " + ref(metadata()) +
                                   outline + ">>");
        return m_objects.file(catalog, info);
    }

private:
    double height() const { return m_document.size.height(); }

    // ---- what is drawn

    static QByteArray colour(const QColor& colour)
    {
        return real(colour.redF()) + ' ' + real(colour.greenF()) + ' ' + real(colour.blueF()) + " rg\n";
    }

    static QByteArray point(double x, double y) { return real(x) + ' ' + real(y) + ' '; }

    static QByteArray rounded(const QRectF& rect, double radius)
    {
        const double r = std::min({radius, rect.width() / 2, rect.height() / 2});
        if (r < 0.5)
            return point(rect.x(), rect.y()) + point(rect.width(), rect.height()) + "re f\n";
        const double k = r * (1 - kCircle);
        const double l = rect.left(), t = rect.top(), b = rect.bottom(), e = rect.right();
        return point(l + r, t) + "m " + point(e - r, t) + "l " + point(e - k, t) + point(e, t + k) + point(e, t + r) +
               "c " + point(e, b - r) + "l " + point(e, b - k) + point(e - k, b) + point(e - r, b) + "c " +
               point(l + r, b) + "l " + point(l + k, b) + point(l, b - k) + point(l, b - r) + "c " + point(l, t + r) +
               "l " + point(l, t + k) + point(l + k, t) + point(l + r, t) + "c f\n";
    }

    QByteArray run(const QGlyphRun& run)
    {
        const int font = m_fonts.number(run.rawFont());
        if (font < 0)
            return {};
        const double size = run.rawFont().pixelSize();
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        QByteArray code = "/F" + QByteArray::number(font) + ' ' + real(size) + " Tf\n";
        QPointF pen;
        bool open = false;
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            const QPointF at = positions[i];
            if (!open || std::abs(at.y() - pen.y()) > 0.05) {
                code += (open ? QByteArray(">] TJ\n") : QByteArray()) + "1 0 0 -1 " + point(at.x(), at.y()) + "Tm\n[<";
                open = true;
            } else if (const double shift = (pen.x() - at.x()) * 1000 / size; std::abs(shift) >= 1) {
                code += '>' + real(std::round(shift)) + '<';
            } else {
                // Too small to be seen: kept from adding up.
                code += QByteArray::number(glyphs[i], 16).rightJustified(4, '0');
                pen.rx() += m_fonts.advance(font, glyphs[i]) * size / 1000;
                continue;
            }
            code += QByteArray::number(glyphs[i], 16).rightJustified(4, '0');
            pen = {at.x() + m_fonts.advance(font, glyphs[i]) * size / 1000, at.y()};
        }
        return open ? code + ">] TJ\n" : QByteArray();
    }

    QByteArray drawn(const Piece& piece)
    {
        switch (piece.kind) {
        case Piece::Kind::Box:
            return colour(piece.colour) + rounded(piece.rect, piece.radius);
        case Piece::Kind::Dot:
            return colour(piece.colour) + rounded(piece.rect, piece.rect.width());
        case Piece::Kind::Picture:
            m_pictures.append(piece);
            return "q " + point(piece.rect.width(), 0) + point(0, -piece.rect.height()) +
                   point(piece.rect.left(), piece.rect.bottom()) + "cm /I" + QByteArray::number(m_pictures.size() - 1) +
                   " Do Q\n";
        case Piece::Kind::Text:
            break;
        }
        const bool clear = m_fonts.use(piece);
        QByteArray text = colour(piece.colour) + "BT\n";
        for (const QGlyphRun& one : piece.glyphs)
            text += run(one);
        text += "ET\n";
        return clear ? text : "/Span <</ActualText " + pdfText(piece.text) + ">> BDC\n" + text + "EMC\n";
    }

    // Below its parents, where it comes first.
    void place(int node)
    {
        if (m_placed[node])
            return;
        m_placed[node] = true;
        const int parent = m_document.nodes[node].parent;
        place(parent);
        m_kids[parent].append({Kid::Kind::Node, node, 0});
    }

    QByteArray content(int number)
    {
        const double scale = 1 / kUnitsPerPoint;
        QByteArray code = real(scale) + " 0 0 " + real(-scale) + " 0 " + real(height() * scale) + " cm\n";
        const QList<Piece>& pieces = m_document.pages[number].pieces;
        QList<int> owners; // of the marked contents of the page, in order
        for (qsizetype i = 0; i < pieces.size();) {
            const int node = pieces[i].node;
            if (node < 0) {
                code += "/Artifact BMC\n";
            } else {
                place(node);
                const int id = static_cast<int>(owners.size());
                owners.append(node);
                m_kids[node].append({Kid::Kind::Content, id, number});
                code += QByteArray("/") + nameOf(m_document.nodes[node].role) + " <</MCID " + QByteArray::number(id) +
                        ">> BDC\n";
            }
            for (; i < pieces.size() && pieces[i].node == node; ++i)
                code += drawn(pieces[i]);
            code += "EMC\n";
        }
        m_owners.append(owners);
        return code;
    }

    QByteArray fontsAndPictures()
    {
        QByteArray pictures;
        for (qsizetype i = 0; i < m_pictures.size(); ++i) {
            const Piece& one = m_pictures[i];
            pictures += "/I" + QByteArray::number(i) + ' ' +
                        ref(m_objects.addStream(one.jpeg,
                                                "/Type /XObject /Subtype /Image /ColorSpace /DeviceRGB "
                                                "/BitsPerComponent 8 /Width " +
                                                    QByteArray::number(one.pixels.width()) + " /Height " +
                                                    QByteArray::number(one.pixels.height()),
                                                "DCTDecode")) +
                        ' ';
        }
        return ref(m_objects.add("<</Font <<" + m_fonts.write(m_objects) + ">> /XObject <<" + pictures + ">>>>"));
    }

    QByteArray destination(const Spot& spot) const
    {
        const double above = 120; // a little of what is above is seen
        return '[' + ref(m_pages[spot.page]) + " /XYZ null " +
               real((height() - std::max(0.0, spot.y - above)) / kUnitsPerPoint) + " null]";
    }

    void page(int number, int tree, const QByteArray& code, const QByteArray& resources)
    {
        QByteArray links;
        for (const Jump& jump : m_document.pages[number].jumps) {
            const auto target = m_document.anchors.constFind(jump.target);
            if (target == m_document.anchors.constEnd() || !m_placed[jump.node])
                continue;
            const QRectF& box = jump.rect;
            const QByteArray corners = point(box.left() / kUnitsPerPoint, (height() - box.bottom()) / kUnitsPerPoint) +
                                       point(box.right() / kUnitsPerPoint, (height() - box.top()) / kUnitsPerPoint);
            const int link =
                m_objects.add("<</Type /Annot /Subtype /Link /Rect [" + corners + "] /Border [0 0 0] /F 4 /Dest " +
                              destination(*target) + " /Contents " + pdfText(QStringLiteral("→")) + " /StructParent " +
                              QByteArray::number(m_document.pages.size() + m_linkOwners.size()) + ">>");
            m_linkOwners.append(jump.node);
            m_kids[jump.node].append({Kid::Kind::Annotation, link, number});
            links += ref(link) + ' ';
        }
        m_objects.set(m_pages[number], "<</Type /Page /Parent " + ref(tree) + " /MediaBox [0 0 " +
                                           point(m_document.size.width() / kUnitsPerPoint, height() / kUnitsPerPoint) +
                                           "] /Resources " + resources + " /Contents " +
                                           ref(m_objects.addStream(code)) + " /StructParents " +
                                           QByteArray::number(number) + " /Tabs /S" +
                                           (links.isEmpty() ? QByteArray() : " /Annots [" + links + "]") + ">>");
    }

    // ---- what it means

    QByteArray kidOf(const Kid& kid) const
    {
        switch (kid.kind) {
        case Kid::Kind::Node:
            return ref(m_elements[kid.number]);
        case Kid::Kind::Content:
            return "<</Type /MCR /Pg " + ref(m_pages[kid.page]) + " /MCID " + QByteArray::number(kid.number) + ">>";
        case Kid::Kind::Annotation:
            break;
        }
        return "<</Type /OBJR /Pg " + ref(m_pages[kid.page]) + " /Obj " + ref(kid.number) + ">>";
    }

    void structure(int root)
    {
        for (qsizetype i = 0; i < m_document.nodes.size(); ++i) {
            const Node& node = m_document.nodes[i];
            QByteArray kids;
            for (const Kid& kid : m_kids[i])
                kids += kidOf(kid) + ' ';
            QByteArray more;
            if (!node.alternative.isEmpty())
                more += " /Alt " + pdfText(node.alternative);
            if (node.role == Role::Head)
                more += " /A <</O /Table /Scope /" + QByteArray(headsRow(node) ? "Row" : "Column") + ">>";
            m_objects.set(m_elements[i], QByteArray("<</Type /StructElem /S /") + nameOf(node.role) + " /P " +
                                             ref(node.parent < 0 ? root : m_elements[node.parent]) + more + " /K [" +
                                             kids + "]>>");
        }
        QByteArray parents;
        for (qsizetype i = 0; i < m_owners.size(); ++i) {
            QByteArray owners;
            for (const int node : m_owners[i])
                owners += ref(m_elements[node]) + ' ';
            parents += QByteArray::number(i) + " [" + owners + "] ";
        }
        for (qsizetype i = 0; i < m_linkOwners.size(); ++i)
            parents += QByteArray::number(m_owners.size() + i) + ' ' + ref(m_elements[m_linkOwners[i]]) + ' ';
        m_objects.set(root, "<</Type /StructTreeRoot /K " + ref(m_elements[0]) + " /ParentTree <</Nums [" + parents +
                                "]>> /ParentTreeNextKey " + QByteArray::number(m_owners.size() + m_linkOwners.size()) +
                                ">>");
    }

    // The first cell of a row of other cells names the row.
    bool headsRow(const Node& node) const
    {
        return std::any_of(m_document.nodes.begin(), m_document.nodes.end(),
                           [&](const Node& other) { return other.parent == node.parent && other.role == Role::Cell; });
    }

    QByteArray bookmarks()
    {
        const QList<Bookmark>& all = m_document.bookmarks;
        if (all.isEmpty())
            return {};
        const int root = m_objects.reserve();
        QList<int> items;
        for (qsizetype i = 0; i < all.size(); ++i)
            items.append(m_objects.reserve());
        const auto next = [&](qsizetype from, int step) -> qsizetype {
            for (qsizetype i = from + step; i >= 0 && i < all.size(); i += step) {
                if (all[i].level == all[from].level)
                    return i;
                if (all[i].level < all[from].level)
                    break;
            }
            return -1;
        };
        qsizetype parent = -1;
        qsizetype tops = 0;
        qsizetype lastTop = 0;
        for (qsizetype i = 0; i < all.size(); ++i) {
            QByteArray more;
            if (all[i].level == 0) {
                parent = i;
                ++tops;
                lastTop = i;
                qsizetype below = i + 1;
                while (below < all.size() && all[below].level > 0)
                    ++below;
                if (below > i + 1)
                    more = " /First " + ref(items[i + 1]) + " /Last " + ref(items[below - 1]) + " /Count " +
                           QByteArray::number(-(below - i - 1));
            }
            if (const qsizetype before = next(i, -1); before >= 0)
                more += " /Prev " + ref(items[before]);
            if (const qsizetype after = next(i, 1); after >= 0)
                more += " /Next " + ref(items[after]);
            m_objects.set(items[i], "<</Title " + pdfText(all[i].title) + " /Parent " +
                                        ref(all[i].level == 0 ? root : items[parent]) + " /Dest " +
                                        destination(all[i].spot) + more + ">>");
        }
        m_objects.set(root, "<</Type /Outlines /First " + ref(items[0]) + " /Last " + ref(items[lastTop]) + " /Count " +
                                QByteArray::number(tops) + ">>");
        return " /Outlines " + ref(root) + " /PageMode /UseOutlines";
    }

    int metadata()
    {
        const QByteArray title = m_document.title.toHtmlEscaped().toUtf8();
        const QByteArray language = m_document.language.toUtf8();
        const QByteArray packet =
            "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
            "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" "
            "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
            title + "</rdf:li></rdf:Alt></dc:title><dc:language><rdf:Bag><rdf:li>" + language +
            "</rdf:li></rdf:Bag></dc:language></rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>";
        return m_objects.add("<</Type /Metadata /Subtype /XML /Length " + QByteArray::number(packet.size()) +
                             ">>\nstream\n" + packet + "\nendstream");
    }

    const PageDocument& m_document;
    PdfObjects m_objects;
    PdfFonts m_fonts;
    QList<Piece> m_pictures;
    QList<QList<Kid>> m_kids;
    QList<bool> m_placed;
    QList<int> m_elements; // objects of the nodes
    QList<int> m_pages;    // objects of the pages
    QList<QList<int>> m_owners;
    QList<int> m_linkOwners;
};

} // namespace

QByteArray pdfOf(const PageDocument& document)
{
    return Writer(document).write();
}

} // namespace alliance::app::pages

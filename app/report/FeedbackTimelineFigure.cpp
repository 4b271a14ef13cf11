#include "app/report/FeedbackTimelineFigure.h"

#include "app/report/FeedbackPageStyles.h"

#include <algorithm>

namespace alliance::app::feedback
{
namespace
{

using pages::PageFlow;
using pages::Piece;
using pages::TextStyle;

QColor colourOf(TimelineShape::Kind kind)
{
    switch (kind) {
    case TimelineShape::Kind::Stage:
        return kStage;
    case TimelineShape::Kind::Note:
        return kAmber;
    case TimelineShape::Kind::Span:
        return kAmberBar;
    case TimelineShape::Kind::Restraint:
        return kGreen;
    case TimelineShape::Kind::Untold:
        return kUntold;
    case TimelineShape::Kind::Axis:
        return kAxis;
    default:
        return kTeal;
    }
}

class Figure
{
public:
    Figure(PageFlow& flow, const TimelinePicture& picture) : m_flow(flow), m_picture(picture) {}

    void add()
    {
        const double padding = 110;
        const double scale = (m_flow.width() - 2 * padding) / TimelinePicture::kWidth;
        m_flow.need(m_picture.height * scale + 500);
        m_node = m_flow.node(pages::Role::Figure, 0, m_picture.description);
        m_flow.beginBlock(kWash, {}, padding);
        const double top = m_flow.y();
        for (const TimelineShape& shape : m_picture.shapes)
            draw(shape, m_flow.left(), top, scale);
        m_flow.gap(m_picture.height * scale + 30);
        legend();
        m_flow.endBlock();
    }

private:
    void draw(const TimelineShape& shape, double left, double top, double scale)
    {
        using Kind = TimelineShape::Kind;
        Piece piece;
        piece.node = m_node;
        piece.colour = colourOf(shape.kind);
        piece.rect = {left + shape.x * scale, top + shape.y * scale, shape.width * scale, shape.height * scale};
        switch (shape.kind) {
        case Kind::Note:
        case Kind::Restraint:
            piece.kind = Piece::Kind::Dot;
            piece.rect.translate(-shape.width * scale / 2, -shape.height * scale / 2);
            break;
        case Kind::Tick:
        case Kind::Lane:
        case Kind::Count:
        case Kind::StageName: {
            TextStyle style = shape.kind == Kind::Count ? kCount : kTick;
            if (shape.kind == Kind::StageName) {
                style.colour = kStageInk;
                style.points = 5;
            }
            words(shape, style, piece.rect.topLeft());
            return;
        }
        default:
            piece.radius = shape.kind == Kind::Moment ? 12 : 0;
            piece.rect.setWidth(std::max(piece.rect.width(), 5.0));
            piece.rect.setHeight(std::max(piece.rect.height(), 5.0));
            break;
        }
        m_flow.put(piece);
    }

    void words(const TimelineShape& shape, const TextStyle& style, QPointF baseline)
    {
        const QList<pages::Line> lines = pages::linesOf({{shape.text, style}}, 1e6);
        if (lines.isEmpty())
            return;
        const double share = shape.anchor == TimelineShape::Anchor::Start    ? 0
                             : shape.anchor == TimelineShape::Anchor::Middle ? 0.5
                                                                             : 1;
        // The baseline of a line is near four fifths of its height.
        place(lines.front(), {baseline.x() - share * lines.front().width, baseline.y() - 0.76 * lines.front().height});
    }

    void place(const pages::Line& line, QPointF at)
    {
        for (const pages::Fragment& fragment : line.fragments) {
            Piece piece;
            piece.kind = Piece::Kind::Text;
            piece.node = m_node;
            piece.colour = fragment.colour;
            piece.text = fragment.text;
            piece.rect = fragment.rect.translated(at);
            for (QGlyphRun run : fragment.glyphs) {
                QList<QPointF> positions = run.positions();
                for (QPointF& position : positions)
                    position += at;
                run.setPositions(positions);
                piece.glyphs.append(run);
            }
            m_flow.put(piece);
        }
    }

    void legend()
    {
        double x = m_flow.left();
        double y = m_flow.y();
        double height = 0;
        for (const auto& [kind, name] : m_picture.legend) {
            const QList<pages::Line> lines = pages::linesOf({{name, kTick}}, 1e6);
            if (lines.isEmpty())
                continue;
            const double width = lines.front().width + 300;
            height = lines.front().height;
            if (x + width > m_flow.left() + m_flow.width()) {
                x = m_flow.left();
                y += height * 1.3;
            }
            Piece dot;
            dot.kind = Piece::Kind::Dot;
            dot.node = m_node;
            dot.colour = colourOf(kind);
            dot.rect = {x, y + height / 2 - 28, 56, 56};
            m_flow.put(dot);
            place(lines.front(), {x + 90, y});
            x += width;
        }
        m_flow.gap(y - m_flow.y() + height);
    }

    PageFlow& m_flow;
    const TimelinePicture& m_picture;
    int m_node = 0; // of the whole figure
};

} // namespace

void addTimelineFigure(PageFlow& flow, const TimelinePicture& picture)
{
    Figure(flow, picture).add();
}

} // namespace alliance::app::feedback

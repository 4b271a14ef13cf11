#include "app/report/pages/PagePainter.h"

#include <QImage>
#include <QPainter>

namespace alliance::app::pages
{

void paintPage(QPainter& painter, const Page& page)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(1 / kUnitsPerPoint, 1 / kUnitsPerPoint);
    for (const Piece& piece : page.pieces) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(piece.colour);
        switch (piece.kind) {
        case Piece::Kind::Box:
            painter.drawRoundedRect(piece.rect, piece.radius, piece.radius);
            break;
        case Piece::Kind::Dot:
            painter.drawEllipse(piece.rect);
            break;
        case Piece::Kind::Picture:
            painter.drawImage(piece.rect, QImage::fromData(piece.jpeg, "jpeg"));
            break;
        case Piece::Kind::Text:
            painter.setPen(piece.colour);
            for (const QGlyphRun& run : piece.glyphs)
                painter.drawGlyphRun({0, 0}, run);
            break;
        }
    }
    painter.restore();
}

} // namespace alliance::app::pages

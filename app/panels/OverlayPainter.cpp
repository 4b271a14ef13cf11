#include "app/panels/OverlayPainter.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace alliance::app
{
namespace
{

struct Pen {
    double line; // px
    double edge; // px, dark below the line
};

constexpr Pen kMark{2, 5};
constexpr Pen kMesh{1, 2.5};
constexpr double kHead = 9;   // px, of the arrow
constexpr double kMargin = 8; // px, of the words about all faces

class OverlayPainter
{
public:
    OverlayPainter(QPainter& painter, const QRectF& picture, const Theme& theme)
        : m_painter(painter), m_picture(picture), m_theme(theme)
    {
    }

    void paint(const OverlayFace& face)
    {
        const QPointF centre = placed(face.centre);
        QPainterPath mesh;
        for (const QLineF& line : face.mesh) {
            mesh.moveTo(placed(line.p1()));
            mesh.lineTo(placed(line.p2()));
        }
        stroke(mesh, kMesh);
        QPainterPath path;
        const QPointF tip = centre + QPointF(face.arrow.x() * m_picture.width(), face.arrow.y() * m_picture.height());
        path.addEllipse(centre, 3, 3);
        const QLineF shaft(centre, tip);
        if (shaft.length() > kHead) {
            path.moveTo(centre);
            path.lineTo(tip);
            for (const double turn : {150.0, -150.0}) {
                QLineF wing = shaft;
                wing.setAngle(shaft.angle() + turn);
                wing.setLength(kHead);
                path.moveTo(tip);
                path.lineTo(tip + wing.p2() - wing.p1());
            }
        }
        stroke(path, kMark);
        const double below = std::max(centre.y() + face.height * m_picture.height() / 2, mesh.boundingRect().bottom());
        label({centre.x(), below}, face.confidence);
    }

    void paint(const OverlayBody& body)
    {
        QPainterPath path;
        const QPointF from = placed(body.shoulders.p1());
        const QPointF to = placed(body.shoulders.p2());
        path.moveTo(from);
        path.lineTo(to);
        for (const QPointF& end : {from, to})
            path.addEllipse(end, 4, 4);
        stroke(path, kMark);
        label(placed(body.torso) + QPointF(0, 4), body.confidence);
    }

    // Nobody shall take the mesh for more than was measured.
    void explainMesh()
    {
        const QString words = QCoreApplication::translate(
            "OverlayPainter",
            "The mesh is a general face, turned as the head was measured. No points of the face are kept.");
        m_painter.setFont(m_theme.font(8));
        const QRectF seen = (m_picture & QRectF(m_painter.window())).adjusted(kMargin, kMargin, -kMargin, -kMargin);
        const int flags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;
        const QRectF text = m_painter.boundingRect(seen.adjusted(4, 1, -4, 0), flags, words);
        paintWords(text.adjusted(-4, -1, 4, 1), flags, words);
    }

private:
    QPointF placed(const QPointF& share) const
    {
        return {m_picture.left() + share.x() * m_picture.width(), m_picture.top() + share.y() * m_picture.height()};
    }
    void stroke(const QPainterPath& path, const Pen& pen)
    {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_theme.colors.stage, pen.edge, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.drawPath(path);
        m_painter.setPen(QPen(m_theme.colors.stageText, pen.line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.drawPath(path);
    }
    void label(const QPointF& below, double confidence)
    {
        const QString words =
            QCoreApplication::translate("OverlayPainter", "%1 % sure").arg(std::lround(confidence * 100));
        m_painter.setFont(m_theme.font(8));
        const QFontMetricsF metrics(m_painter.font());
        QRectF box(0, 0, metrics.horizontalAdvance(words) + 8, metrics.height() + 2);
        box.moveCenter(below + QPointF(0, box.height() / 2 + 3));
        paintWords(box, Qt::AlignCenter, words);
    }
    void paintWords(const QRectF& box, int flags, const QString& words)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_theme.colors.stage);
        m_painter.drawRoundedRect(box, 3, 3);
        m_painter.setPen(m_theme.colors.stageText);
        m_painter.drawText(box.adjusted(4, 1, -4, -1), flags, words);
    }

    QPainter& m_painter;
    QRectF m_picture;
    const Theme& m_theme;
};

} // namespace

void paintOverlay(QPainter& painter, const QRectF& picture, const MeasurementOverlay& overlay, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    OverlayPainter over(painter, picture, theme);
    bool mesh = false;
    for (const OverlayPerson& person : overlay.people) {
        if (person.body)
            over.paint(*person.body);
        if (person.face)
            over.paint(*person.face);
        mesh = mesh || (person.face && !person.face->mesh.empty());
    }
    if (mesh)
        over.explainMesh();
    painter.restore();
}

} // namespace alliance::app

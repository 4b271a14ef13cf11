#include "app/panels/OverlayPainter.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace alliance::app
{
namespace
{

constexpr double kLine = 2;       // px
constexpr double kEdge = 5;       // px, dark below the line
constexpr double kHead = 9;       // px, of the arrow
constexpr double kFaceShape = .7; // width : height of a face

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
        const double height = face.height * m_picture.height();
        QPainterPath path;
        path.addEllipse(centre, height * kFaceShape / 2, height / 2);
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
        stroke(path);
        label(centre + QPointF(0, height / 2), face.confidence);
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
        stroke(path);
        label(placed(body.torso) + QPointF(0, 4), body.confidence);
    }

private:
    QPointF placed(const QPointF& share) const
    {
        return {m_picture.left() + share.x() * m_picture.width(), m_picture.top() + share.y() * m_picture.height()};
    }
    void stroke(const QPainterPath& path)
    {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_theme.colors.stage, kEdge, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.drawPath(path);
        m_painter.setPen(QPen(m_theme.colors.stageText, kLine, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
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
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_theme.colors.stage);
        m_painter.drawRoundedRect(box, 3, 3);
        m_painter.setPen(m_theme.colors.stageText);
        m_painter.drawText(box, Qt::AlignCenter, words);
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
    for (const OverlayPerson& person : overlay.people) {
        if (person.body)
            over.paint(*person.body);
        if (person.face)
            over.paint(*person.face);
    }
    painter.restore();
}

} // namespace alliance::app

#include "app/panels/CandidateSignalPicture.h"

#include "app/resources/ElidedText.h"
#include "app/services/TimeText.h"
#include "app/timeline/TimelinePainters.h"
#include "app/timeline/TimelineSnap.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace alliance::app
{

using base::MediaTime;
using base::TimeRange;

namespace
{

constexpr MediaTime kAround{15'000'000'000};

} // namespace

CandidateSignalPicture::CandidateSignalPicture(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setAccessibleName(tr("Measured signals around the candidate"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CandidateSignalPicture::setContent(const TimelineData& session, int person, TimeRange range)
{
    m_data = {};
    m_data.duration = session.duration;
    m_data.frames = session.frames;
    m_data.measured = session.measured;
    m_person = person;
    m_range = range;
    for (const auto& lane : session.lanes) {
        if (lane && lane->person == person)
            m_data.lanes.push_back(lane);
    }
    const TimeRange shown{range.start - kAround, range.end + kAround};
    for (const auto& behaviour : session.behaviours) {
        if (behaviour.person == person && behaviour.range.overlaps(shown))
            m_data.behaviours.push_back(behaviour);
    }
    for (const auto& gap : session.cannotTell) {
        if (gap.person == person && gap.range.overlaps(shown))
            m_data.cannotTell.push_back(gap);
    }
    m_view.setDuration(session.duration);
    m_view.setWidth(width());
    m_view.setVisible(shown);
    setAccessibleDescription(tr("From %1 to %2").arg(timeText(m_view.visible().start), timeText(m_view.visible().end)));
    updateGeometry();
    update();
}

void CandidateSignalPicture::setPlayhead(MediaTime time)
{
    if (time == m_playhead)
        return;
    m_playhead = time;
    update();
}

int CandidateSignalPicture::line() const
{
    return fontMetrics().height();
}

QSize CandidateSignalPicture::sizeHint() const
{
    const int lanes = static_cast<int>(m_data.lanes.size());
    return {260, line() + 12 + line() + 10 + lanes * line() * 3};
}

QSize CandidateSignalPicture::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void CandidateSignalPicture::resizeEvent(QResizeEvent*)
{
    m_view.setWidth(width());
}

void CandidateSignalPicture::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_data.duration.ns > 0)
        Q_EMIT seekRequested(snapToFrame(m_view.timeAt(event->position().x()), m_data));
}

void CandidateSignalPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QFont small = font();
    small.setPointSizeF(std::max(6.0, font().pointSizeF() * 0.85));
    const TimelineStyle style{m_theme.colors, font(), small};
    painter.fillRect(rect(), style.colors.lane);
    QRect row(0, 0, width(), line() + 12);
    paintRuler(painter, row, m_data, m_view, style);
    paintRulerLabels(painter, row, m_view, style);

    const double x0 = m_view.xOf(m_range.start);
    const double x1 = std::max(x0 + 2, m_view.xOf(m_range.end));
    QColor shade = style.colors.accent;
    shade.setAlphaF(0.12F);
    painter.fillRect(QRectF(x0, row.bottom() + 1, x1 - x0, height()), shade);

    const auto finishRow = [&] {
        painter.setPen(style.colors.border);
        painter.drawLine(0, row.bottom(), width(), row.bottom());
    };
    row = QRect(0, row.bottom() + 1, width(), line() + 10);
    paintCannotTell(painter, row, m_data, m_view, m_person, style);
    paintBehaviours(painter, row, m_data, m_view, m_person, style);
    finishRow();
    const QFontMetrics metrics(small);
    for (const auto& lane : m_data.lanes) {
        row = QRect(0, row.bottom() + 1, width(), line() * 3);
        paintCannotTell(painter, row, m_data, m_view, m_person, style);
        paintSignal(painter, row, *lane, m_view, style);
        painter.setFont(small);
        painter.setPen(style.colors.textMuted);
        const QString title = QStringLiteral("%1, %2").arg(lane->name, lane->unit);
        const QString shown = elided(metrics, title, width() - 50);
        QColor ground = style.colors.lane;
        ground.setAlphaF(0.8F);
        painter.fillRect(QRect(2, row.top() + 1, metrics.horizontalAdvance(shown) + 6, metrics.height()), ground);
        painter.drawText(QPoint(5, row.top() + 1 + metrics.ascent()), shown);
        finishRow();
    }
    const double playhead = m_view.xOf(m_playhead);
    if (playhead >= 0 && playhead <= width()) {
        painter.setPen(QPen(style.colors.playhead, 1.5));
        painter.drawLine(QPointF(playhead, 0), QPointF(playhead, height()));
    }
    painter.setPen(style.colors.border);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace alliance::app

#include "app/panels/FeedbackPreview.h"

#include "app/report/pages/PagePainter.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace alliance::app
{
namespace
{

constexpr int kGap = 16;      // pixels around pages
constexpr int kFocusLine = 2; // px
constexpr double kLeastZoom = 0.5, kMostZoom = 4, kZoomStep = 1.2;
constexpr double kAbove = 200; // units that stay in view above a moment

} // namespace

FeedbackPreview::FeedbackPreview(QWidget* parent) : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("feedbackPreview"));
    setAccessibleName(tr("Preview of the feedback"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    verticalScrollBar()->setSingleStep(40);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
}

void FeedbackPreview::setDocument(const pages::PageDocument& document)
{
    m_document = document;
    layOut();
}

void FeedbackPreview::setWaits(bool waits)
{
    m_waits = waits;
    viewport()->update();
}

double FeedbackPreview::scale() const
{
    const double room = std::max(100, viewport()->width() - 2 * kGap);
    return m_document.size.isEmpty() ? 1 : m_zoom * room / m_document.size.width();
}

double FeedbackPreview::pageTop(int page) const
{
    return kGap + page * (m_document.size.height() * scale() + kGap);
}

void FeedbackPreview::layOut()
{
    m_pictures.clear();
    const int height = static_cast<int>(pageTop(static_cast<int>(m_document.pages.size())));
    const int width = static_cast<int>(m_document.size.width() * scale()) + 2 * kGap;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    viewport()->update();
}

void FeedbackPreview::zoom(double factor)
{
    const double share = verticalScrollBar()->maximum() > 0
                             ? static_cast<double>(verticalScrollBar()->value()) / verticalScrollBar()->maximum()
                             : 0;
    m_zoom = std::clamp(factor, kLeastZoom, kMostZoom);
    layOut();
    verticalScrollBar()->setValue(static_cast<int>(share * verticalScrollBar()->maximum()));
}

void FeedbackPreview::showMoment(const QString& key)
{
    const auto spot = m_document.anchors.constFind(QStringLiteral("moment-") + key);
    if (spot != m_document.anchors.constEnd())
        verticalScrollBar()->setValue(
            static_cast<int>(pageTop(spot->page) + std::max(0.0, spot->y - kAbove) * scale()));
}

QPixmap FeedbackPreview::picture(int page)
{
    if (const auto there = m_pictures.constFind(page); there != m_pictures.constEnd())
        return *there;
    const double ratio = devicePixelRatioF();
    QPixmap pixmap((m_document.size * scale() * ratio).toSize());
    pixmap.fill(Qt::white);
    QPainter painter(&pixmap);
    const double points = scale() * ratio * pages::kUnitsPerPoint;
    painter.scale(points, points);
    pages::paintPage(painter, m_document.pages[page]);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    m_pictures.insert(page, pixmap);
    return pixmap;
}

void FeedbackPreview::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().window());
    if (m_document.pages.isEmpty() && m_waits) {
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("Making the pages…"));
    }
    const double width = m_document.size.width() * scale();
    const double left = std::max<double>(kGap, (viewport()->width() - width) / 2) - horizontalScrollBar()->value();
    const double height = m_document.size.height() * scale();
    for (int i = 0; i < m_document.pages.size(); ++i) {
        const double top = pageTop(i) - verticalScrollBar()->value();
        if (top > viewport()->height() || top + height < 0) {
            m_pictures.remove(i);
            continue;
        }
        painter.drawPixmap(QPointF(left, top), picture(i));
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().highlight(), kFocusLine));
        painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
}

void FeedbackPreview::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void FeedbackPreview::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void FeedbackPreview::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void FeedbackPreview::keyPressEvent(QKeyEvent* event)
{
    QScrollBar* bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Home:
        bar->setValue(0);
        return;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        return;
    case Qt::Key_Space:
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        return;
    case Qt::Key_Plus:
        zoom(m_zoom * kZoomStep);
        return;
    case Qt::Key_Minus:
        zoom(m_zoom / kZoomStep);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void FeedbackPreview::mousePressEvent(QMouseEvent* event)
{
    const double y = event->position().y() + verticalScrollBar()->value();
    QString hit;
    for (const pages::Bookmark& bookmark : m_document.bookmarks) {
        if (pageTop(bookmark.spot.page) + bookmark.spot.y * scale() > y)
            break;
        hit = bookmark.key;
    }
    if (!hit.isEmpty())
        Q_EMIT momentClicked(hit);
}

} // namespace alliance::app

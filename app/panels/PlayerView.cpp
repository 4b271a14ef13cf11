#include "app/panels/PlayerView.h"

#include "app/panels/OverlayPainter.h"
#include "app/panels/SpokenWords.h"
#include "app/panels/WrappedText.h"
#include "app/resources/Shades.h"
#include "app/resources/ThemeStyle.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>
#include <utility>

namespace alliance::app
{
namespace
{

constexpr int kPreviewPatienceMs = 1000;
constexpr int kRemarkMs = 6000;
constexpr int kChipHeight = 24; // of one line
constexpr int kRemarkLines = 3; // what stands on the left has one
constexpr int kChipMargin = 10;
constexpr double kNotch = 120;       // angleDelta of one step of a wheel
constexpr double kMostPixels = 4096; // a side; a larger picture is not made, however far it is zoomed
constexpr int kDragStart = 3;        // px

} // namespace

PlayerView::PlayerView(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::ClickFocus);
    setAccessibleName(tr("Picture of the recording"));
    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(kPreviewPatienceMs);
    connect(&m_previewTimer, &QTimer::timeout, this, [this] {
        m_previewStays = true;
        update();
    });
    m_remarkTimer.setSingleShot(true);
    m_remarkTimer.setInterval(kRemarkMs);
    connect(&m_remarkTimer, &QTimer::timeout, this, [this] {
        m_remark.clear();
        update();
    });
}

void PlayerView::showPicture(const ViewPicture& picture)
{
    const bool same = picture.frame == m_picture.frame && picture.preview == m_picture.preview;
    m_picture = picture;
    m_message = picture.image.isNull() ? tr("Not recorded at this time") : QString();
    if (!picture.preview) {
        m_previewTimer.stop();
        m_previewStays = false;
    } else if (!same) {
        m_previewStays = false;
        m_previewTimer.start();
    }
    update();
}

void PlayerView::showMessage(const QString& text)
{
    m_message = text;
    update();
}

void PlayerView::clear()
{
    m_picture = {};
    m_overlay = {};
    m_hand.reset();
    setZoom({});
    m_message.clear();
    m_remark.clear();
    m_previewStays = false;
    m_previewTimer.stop();
    m_remarkTimer.stop();
    update();
}

void PlayerView::setCaption(const QString& name)
{
    if (name == m_caption && !accessibleName().isEmpty())
        return;
    m_caption = name;
    setAccessibleName(name.isEmpty() ? tr("Picture of the recording") : tr("Picture of %1").arg(name));
    update();
}

void PlayerView::showRemark(const QString& text)
{
    m_remark = text;
    speak(*this, text);
    m_remarkTimer.start();
    update();
}

QRectF PlayerView::pictureRect() const
{
    return m_picture.image.isNull() ? QRectF() : m_zoom.rect(m_picture.image.size(), size());
}

void PlayerView::setOverlay(const MeasurementOverlay& overlay)
{
    if (overlay.empty() && m_overlay.empty())
        return;
    m_overlay = overlay;
    update();
}

void PlayerView::setZoom(const PictureZoom& zoom)
{
    if (std::exchange(m_zoom, zoom) == zoom)
        return;
    const QSizeF wanted = QSizeF(size()) * devicePixelRatioF() * m_zoom.factor();
    const QSizeF most = wanted.scaled(kMostPixels, kMostPixels, Qt::KeepAspectRatio);
    Q_EMIT resized((wanted.width() > most.width() && !m_zoom.isFit() ? most : wanted).toSize());
    setCursor(m_zoom.isFit() ? Qt::ArrowCursor : Qt::OpenHandCursor);
    Q_EMIT zoomChanged();
    update();
}

void PlayerView::zoomBy(double factor)
{
    PictureZoom zoom = m_zoom;
    zoom.zoom(factor, QPointF(width() / 2.0, height() / 2.0), m_picture.image.size(), size());
    setZoom(zoom);
}

void PlayerView::panBy(const QPointF& pixels)
{
    PictureZoom zoom = m_zoom;
    zoom.pan(pixels, m_picture.image.size(), size());
    setZoom(zoom);
}

void PlayerView::zoomToFit()
{
    setZoom({});
}

QSize PlayerView::sizeHint() const
{
    return {960, 540};
}

QSize PlayerView::minimumSizeHint() const
{
    return {160, 90};
}

void PlayerView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors.stage);
    if (!m_picture.image.isNull() && m_message.isEmpty()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(pictureRect(), m_picture.image);
        paintOverlay(painter, pictureRect(), m_overlay, m_theme);
    } else {
        painter.setPen(m_theme.colors.stageText);
        painter.setFont(m_theme.font(11));
        const QRect area = rect().adjusted(32, 16, -32, -16);
        painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, m_message);
    }
    paintChips(painter);
}

void PlayerView::paintChips(QPainter& painter) const
{
    const ChipLook quiet{shade(m_theme.colors.stage, kVeilShade), m_theme.colors.stageText};
    const bool shown = !m_picture.image.isNull() && m_message.isEmpty();
    if (shown && m_picture.damaged)
        paintChip(painter, Qt::AlignLeft | Qt::AlignTop, tr("This part of the recording is damaged"),
                  {m_theme.colors.warningSoft, m_theme.colors.warning});
    else if (shown && !m_zoom.isFit())
        paintChip(painter, Qt::AlignLeft | Qt::AlignTop, tr("%1 %").arg(std::lround(m_zoom.factor() * 100)), quiet);
    if (shown && m_previewStays && (m_remark.isEmpty() || m_caption.isEmpty()))
        paintChip(painter, Qt::AlignRight | Qt::AlignTop, tr("Preview"), quiet);
    if (!m_caption.isEmpty())
        paintChip(painter, Qt::AlignLeft | Qt::AlignBottom, m_caption, quiet);
    if (!m_remark.isEmpty())
        paintChip(painter, Qt::AlignRight | (m_caption.isEmpty() ? Qt::AlignBottom : Qt::AlignTop), m_remark, quiet);
}

void PlayerView::paintChip(QPainter& painter, Qt::Alignment corner, const QString& text, const ChipLook& look) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(9, QFont::Medium));
    const QRectF area = (m_picture.image.isNull() ? QRectF(rect()) : pictureRect() & QRectF(rect()))
                            .adjusted(kChipMargin, kChipMargin, -kChipMargin, -kChipMargin);
    const QFontMetricsF metrics(painter.font());
    const QString words = wrappedText(text, painter.font(), static_cast<int>(area.width()) - 20,
                                      corner & Qt::AlignRight ? kRemarkLines : 1);
    const QSizeF needed = metrics.boundingRect(QRectF(0, 0, area.width(), area.height()), 0, words).size();
    QRectF chip(0, 0, std::ceil(needed.width()) + 20,
                withText(m_theme, kChipHeight) + needed.height() - metrics.height());
    chip.moveLeft(corner & Qt::AlignRight ? area.right() - chip.width() : area.left());
    chip.moveTop(corner & Qt::AlignBottom ? area.bottom() - chip.height() : area.top());
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.ground);
    painter.drawRoundedRect(chip, m_theme.radius, m_theme.radius);
    painter.setPen(look.ink);
    painter.drawText(chip, Qt::AlignCenter, words);
}

void PlayerView::resizeEvent(QResizeEvent*)
{
    Q_EMIT resized(size() * devicePixelRatioF() * m_zoom.factor());
}

void PlayerView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    if (m_zoom.isFit())
        Q_EMIT clicked();
    else
        m_hand = event->position(); // a click, or the beginning of a drag
    m_dragged = false;
    QWidget::mousePressEvent(event);
}

void PlayerView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_hand)
        return QWidget::mouseMoveEvent(event);
    const QPointF by = event->position() - *m_hand;
    if (!m_dragged && by.manhattanLength() < kDragStart)
        return;
    m_dragged = true;
    m_hand = event->position();
    setCursor(Qt::ClosedHandCursor);
    panBy(by);
}

void PlayerView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && std::exchange(m_hand, std::nullopt)) {
        setCursor(m_zoom.isFit() ? Qt::ArrowCursor : Qt::OpenHandCursor);
        if (!m_dragged)
            Q_EMIT clicked();
    }
    QWidget::mouseReleaseEvent(event);
}

void PlayerView::wheelEvent(QWheelEvent* event)
{
    const double notches = event->angleDelta().y() / kNotch;
    if (notches == 0 || m_picture.image.isNull())
        return event->ignore();
    PictureZoom zoom = m_zoom;
    zoom.zoom(std::pow(PictureZoom::kStep, notches), event->position(), m_picture.image.size(), size());
    setZoom(zoom);
    event->accept();
}

void PlayerView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    Q_EMIT clicked();
    Q_EMIT doubleClicked();
}

} // namespace alliance::app

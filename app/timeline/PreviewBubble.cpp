#include "app/timeline/PreviewBubble.h"

#include <QPainter>

#include <algorithm>

namespace alliance::app
{
namespace
{

constexpr int kMargin = 6;    // round the picture
constexpr int kEdge = 8;      // least distance from the window's edges
constexpr int kDistance = 6;  // above the timeline
constexpr int kLineSpace = 5; // of a line of words, above and below together

} // namespace

PreviewBubble::PreviewBubble(const Theme& theme, QWidget* window) : QWidget(window), m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setFont(m_theme.font(9, QFont::Medium));
    hide();
}

void PreviewBubble::showAt(const QString& words, QRect timeline, int x)
{
    m_words = words;
    m_timeline = timeline;
    m_x = x;
    place();
    if (!isVisible()) {
        show();
        raise();
    }
    update();
}

void PreviewBubble::setPicture(const QImage& picture, bool exact)
{
    m_picture = picture;
    m_exact = exact;
    place();
    update();
}

int PreviewBubble::line() const
{
    return fontMetrics().height() + kLineSpace;
}

void PreviewBubble::place()
{
    const bool near = !m_picture.isNull() && !m_exact;
    const int words = fontMetrics().horizontalAdvance(m_words);
    const QSize size(std::max(m_picture.width(), words + 8) + 2 * kMargin,
                     (m_picture.isNull() ? 0 : m_picture.height() + kMargin) + line() * (near ? 2 : 1) + kMargin);
    const int widest = parentWidget()->width() - kEdge - size.width();
    const int left = std::clamp(m_x - size.width() / 2, kEdge, std::max(kEdge, widest));
    const int top = std::max(kEdge, m_timeline.top() - kDistance - size.height());
    setGeometry(QRect(QPoint(left, top), size));
}

void PreviewBubble::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colors.text);
    painter.drawRoundedRect(rect(), m_theme.radius, m_theme.radius);
    int top = kMargin / 2;
    if (!m_picture.isNull()) {
        painter.drawImage(QPoint((width() - m_picture.width()) / 2, kMargin), m_picture);
        top = kMargin + m_picture.height() + kMargin / 2;
    }
    painter.setPen(m_theme.colors.surface);
    painter.drawText(QRect(0, top, width(), line()), Qt::AlignCenter, m_words);
    if (!m_picture.isNull() && !m_exact) {
        painter.setPen(m_theme.colors.stageText);
        painter.drawText(QRect(0, top + line(), width(), line()), Qt::AlignCenter, tr("Picture from nearby"));
    }
}

} // namespace alliance::app

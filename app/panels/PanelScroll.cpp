#include "app/panels/PanelScroll.h"

#include <QApplication>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>

namespace alliance::app
{
namespace
{

constexpr int kLeastHeight = 96;

// Layouts in it would say what they needed before.
void forget(QLayout& layout)
{
    for (int i = 0; i < layout.count(); ++i)
        if (QLayout* inner = layout.itemAt(i)->layout())
            forget(*inner);
    layout.invalidate();
}

} // namespace

PanelScroll::PanelScroll(QWidget* content, int narrowest, QWidget* parent) : QScrollArea(parent), m_narrowest(narrowest)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    content->setAutoFillBackground(false); // as it is in a dock
    viewport()->setAutoFillBackground(false);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

QSize PanelScroll::leastOfContent() const
{
    return widget()->minimumSizeHint().expandedTo(widget()->minimumSize());
}

QSize PanelScroll::sizeHint() const
{
    return widget()->sizeHint().expandedTo(minimumSizeHint());
}

QSize PanelScroll::minimumSizeHint() const
{
    const QSize least = leastOfContent();
    const int whole = least.width() + verticalScrollBar()->sizeHint().width();
    return {m_narrowest > 0 ? std::min(whole, m_narrowest) : whole, std::min(least.height(), kLeastHeight)};
}

bool PanelScroll::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        if (QLayout* layout = widget()->layout()) {
            forget(*layout);
            // What was laid out already asks for it again when it forgets: without end.
            QCoreApplication::removePostedEvents(widget(), QEvent::LayoutRequest);
            layout->activate();
        }
        fit();
        updateGeometry();
    }
    return QScrollArea::eventFilter(watched, event);
}

void PanelScroll::resizeEvent(QResizeEvent* event)
{
    fit();
    QScrollArea::resizeEvent(event);
}

int PanelScroll::heightFor(int width) const
{
    const QLayout* layout = widget()->layout();
    const bool wraps = layout && layout->hasHeightForWidth();
    const int least = std::max(leastOfContent().height(), wraps ? layout->minimumHeightForWidth(width) : 0);
    if (m_narrowest <= 0)
        return least;
    // An editor: the style sheet lets buttons become lower than large letters need.
    return std::max(least, wraps ? layout->heightForWidth(width) : widget()->sizeHint().height());
}

// Not widgetResizable: that gives what wraps its preferred height, and a list below it would never shrink.
void PanelScroll::fit()
{
    QSize room = maximumViewportSize();
    const int least = leastOfContent().width();
    if (heightFor(std::max(room.width(), least)) > room.height())
        room.rwidth() -= verticalScrollBar()->sizeHint().width();
    if (least > room.width())
        room.rheight() -= horizontalScrollBar()->sizeHint().height();
    const int width = std::max(room.width(), least);
    widget()->resize(width, std::max(room.height(), heightFor(width)));
}

// A press of the mouse moves nothing: its release would hit something else.
void PanelScroll::follow(QWidget* focus)
{
    if (!focus || focus == widget() || !widget()->isAncestorOf(focus) || QApplication::mouseButtons() != Qt::NoButton)
        return;
    for (QWidget* around = focus->parentWidget(); around != this; around = around->parentWidget())
        if (auto* inner = qobject_cast<QScrollArea*>(around))
            inner->ensureWidgetVisible(focus, 0, 0);
    ensureWidgetVisible(focus, 0, 0);
}

void takeRest(QWidget& area, int least)
{
    area.setSizePolicy(area.sizePolicy().horizontalPolicy(), QSizePolicy::Ignored);
    area.setMinimumHeight(least);
}

} // namespace alliance::app

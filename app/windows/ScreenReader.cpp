#include "app/windows/ScreenReader.h"

#include "app/panels/PlayerView.h"
#include "app/panels/SpokenWords.h"
#include "app/services/TimeText.h"
#include "app/timeline/TimelineWidget.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>

namespace alliance::app
{
namespace
{

// In seconds.
class TimelineForReaders : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit TimelineForReaders(TimelineWidget& timeline)
        : QAccessibleWidget(&timeline, QAccessible::Slider), m_timeline(timeline)
    {
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Value ? timeText(m_timeline.playhead(), TimePrecision::Milliseconds)
                                          : QAccessibleWidget::text(what);
    }
    QVariant currentValue() const override { return m_timeline.playhead().seconds(); }
    void setCurrentValue(const QVariant& value) override
    {
        const double wanted = std::clamp(value.toDouble(), 0.0, m_timeline.data().duration.seconds());
        Q_EMIT m_timeline.seekRequested(base::MediaTime::fromSeconds(wanted));
    }
    QVariant maximumValue() const override { return m_timeline.data().duration.seconds(); }
    QVariant minimumValue() const override { return 0.0; }
    QVariant minimumStepSize() const override { return 0.0; } // any frame

private:
    TimelineWidget& m_timeline;
};

QAccessibleInterface* explained(const QString& className, QObject* object)
{
    if (className == QLatin1String(TimelineWidget::staticMetaObject.className()))
        if (auto* timeline = qobject_cast<TimelineWidget*>(object))
            return new TimelineForReaders(*timeline);
    if (className == QLatin1String(PlayerView::staticMetaObject.className()))
        if (auto* view = qobject_cast<PlayerView*>(object))
            return new QAccessibleWidget(view, QAccessible::Graphic);
    if (className == QLatin1String(SpokenWords::staticMetaObject.className()))
        if (auto* words = qobject_cast<SpokenWords*>(object))
            return new QAccessibleWidget(words, QAccessible::Notification);
    return nullptr;
}

} // namespace

void explainPaintedWidgets()
{
    static const bool once = (QAccessible::installFactory(explained), true);
    static_cast<void>(once);
}

} // namespace alliance::app

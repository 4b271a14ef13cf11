#include "app/windows/PanelTitles.h"

#include <QChildEvent>
#include <QCoreApplication>
#include <QDockWidget>
#include <QLayout>
#include <QMainWindow>
#include <QStyle>
#include <QTabBar>

#include <utility>

namespace alliance::app
{
namespace
{

constexpr const char* kTight = "tight"; // see the style sheet
constexpr double kSmaller = 0.9;

void makeTight(QTabBar& tabs, bool tight)
{
    if (tabs.property(kTight).toBool() == tight)
        return;
    tabs.setProperty(kTight, tight);
    tabs.style()->unpolish(&tabs);
    tabs.style()->polish(&tabs);
    QEvent changed(QEvent::StyleChange); // the bar measures its titles anew, which polishing alone does not do
    QCoreApplication::sendEvent(&tabs, &changed);
}

void makeSmall(QTabBar& tabs, bool small)
{
    tabs.setFont(QFont()); // that of the window
    if (!small)
        return;
    QFont font = tabs.font();
    font.setPointSizeF(font.pointSizeF() * kSmaller);
    tabs.setFont(font);
}

bool haveRoom(const QTabBar& tabs)
{
    return tabs.sizeHint().width() <= tabs.width();
}

bool hasItsHeight(const QTabBar& tabs)
{
    return tabs.sizeHint().height() == tabs.height();
}

void fitTitles(QTabBar& tabs)
{
    tabs.setElideMode(Qt::ElideNone);
    tabs.setUsesScrollButtons(true);
    makeSmall(tabs, false);
    makeTight(tabs, false);
    if (tabs.count() == 0 || haveRoom(tabs))
        return;
    makeTight(tabs, true);
    if (!haveRoom(tabs))
        makeSmall(tabs, true);
}

} // namespace

PanelTitles::PanelTitles(QMainWindow& window) : QObject(&window), m_window(window)
{
    m_window.installEventFilter(this);
    for (QObject* child : m_window.children())
        watch(child);
    fitSoon();
}

void PanelTitles::watch(QObject* child)
{
    if (qobject_cast<QTabBar*>(child) || qobject_cast<QDockWidget*>(child))
        child->installEventFilter(this); // once, however often it is asked for
}

bool PanelTitles::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window) {
        if (event->type() == QEvent::ChildPolished)
            watch(static_cast<QChildEvent*>(event)->child());
        return false;
    }
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Hide:
        fitSoon();
        break;
    case QEvent::Resize:
    case QEvent::FontChange:
    case QEvent::StyleChange:
        if (qobject_cast<QTabBar*>(watched))
            fitSoon();
        break;
    default:
        break;
    }
    return false;
}

void PanelTitles::fitSoon()
{
    if (!m_fitting && !std::exchange(m_willFit, true))
        QMetaObject::invokeMethod(this, &PanelTitles::fit, Qt::QueuedConnection);
}

void PanelTitles::fit()
{
    m_willFit = false;
    m_fitting = true;
    bool otherHeight = false;
    for (auto* tabs : m_window.findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
        fitTitles(*tabs);
        otherHeight = otherHeight || (tabs->count() > 0 && tabs->isVisible() && !hasItsHeight(*tabs));
    }
    m_fitting = false;
    if (!otherHeight)
        return;
    m_window.layout()->invalidate(); // the window places the rows, and does not hear of it
    m_window.layout()->activate();
}

} // namespace alliance::app

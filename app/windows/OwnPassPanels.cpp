#include "app/windows/OwnPassPanels.h"

#include "app/models/ReviewSession.h"

#include <QDockWidget>
#include <QSettings>
#include <QTabBar>

#include <algorithm>

namespace alliance::app
{
namespace
{

struct Pair {
    const char* usual;
    const char* ownPass;
};
constexpr Pair kPairs[] = {{"queueDock", "notesDock"}, {"reasonsDock", "noteDock"}};

// Kept, as the places of the panels are: another run of the program puts back what this one brought to the front.
QString keyOf(const Pair& pair)
{
    return QStringLiteral("window/own-pass-") + QString::fromLatin1(pair.ownPass);
}

} // namespace

OwnPassPanels::OwnPassPanels(const WindowParts& parts, MainWindow& window)
    : QObject(&window), m_parts(parts), m_window(window)
{
    // Once the panels of the session are there.
    for (const auto signal : {&ReviewSession::opened, &ReviewSession::blindChanged})
        connect(&m_parts.session, signal, this, &OwnPassPanels::follow, Qt::QueuedConnection);
}

void OwnPassPanels::follow()
{
    if (!m_parts.session.isOpen() || !m_window.showsReview())
        return;
    const bool blind = m_parts.session.isBlind();
    for (const Pair& pair : kPairs) {
        auto* usual = m_window.findChild<QDockWidget*>(QLatin1String(pair.usual));
        auto* ownPass = m_window.findChild<QDockWidget*>(QLatin1String(pair.ownPass));
        const bool brought = m_parts.settings.value(keyOf(pair)).toBool();
        if (blind && !brought && isInFrontOf(*usual, *ownPass)) {
            ownPass->raise();
            m_parts.settings.setValue(keyOf(pair), true);
        } else if (!blind && brought) {
            if (isInFrontOf(*ownPass, *usual))
                usual->raise();
            m_parts.settings.remove(keyOf(pair));
        }
    }
}

bool OwnPassPanels::isInFrontOf(QDockWidget& dock, QDockWidget& other) const
{
    if (!m_window.tabifiedDockWidgets(&other).contains(&dock))
        return false;
    const auto rows = m_window.findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly);
    return std::any_of(rows.begin(), rows.end(), [&dock](const QTabBar* row) {
        return row->tabData(row->currentIndex()).value<quintptr>() == reinterpret_cast<quintptr>(&dock);
    });
}

} // namespace alliance::app

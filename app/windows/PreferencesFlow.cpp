#include "app/windows/PreferencesFlow.h"

#include "app/actions/ActionRegistry.h"
#include "app/panels/PreferencesDialog.h"

namespace alliance::app
{

PreferencesFlow::PreferencesFlow(const WindowParts& parts, const PreferenceOwners& owners, MainWindow& window)
    : QObject(&window),
      m_parts(parts),
      m_owners(owners),
      m_window(window),
      m_playback(parts.playback, parts.settings),
      m_definitions(parts.library, parts.settings)
{
    connect(m_parts.actions.action(ActionId::ShowPreferences), &QAction::triggered, this, &PreferencesFlow::show);
}

void PreferencesFlow::show()
{
    if (m_window.findChild<PreferencesDialog*>())
        return;
    (new PreferencesDialog(preferencePages(m_parts, m_owners, m_playback, m_definitions), &m_window))->open();
}

} // namespace alliance::app

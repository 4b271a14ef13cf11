#pragma once
// "Preferences…": the dialog, and the settings that act from the start on.

#include "app/models/PlaybackPreferences.h"
#include "app/models/UsualDefinitions.h"
#include "app/windows/PreferencePages.h"

#include <QObject>

namespace alliance::app
{

class PreferencesFlow : public QObject
{
    Q_OBJECT

public:
    // All outlive it; `window` owns it.
    PreferencesFlow(const WindowParts& parts, const PreferenceOwners& owners, MainWindow& window);

private:
    void show();

    WindowParts m_parts;
    PreferenceOwners m_owners;
    MainWindow& m_window;
    PlaybackPreferences m_playback;
    UsualDefinitions m_definitions;
};

} // namespace alliance::app

#pragma once
// What can be set in the program: each setting with where it acts.

#include "app/models/Preference.h"
#include "app/windows/MainWindow.h"

namespace alliance::app
{

class BlindPass;
class LibraryLock;
class LibrarySafety;
class PictureTools;
class PlaybackPreferences;
class StepActions;
class UsualDefinitions;

// Whom settings belong to. All outlive what is made from them.
struct PreferenceOwners {
    BlindPass& pass;
    LibraryLock& lock;
    LibrarySafety& safety;
    PictureTools& pictures;
    StepActions& steps;
};

QList<PreferencePage> preferencePages(const WindowParts& parts, const PreferenceOwners& owners,
                                      PlaybackPreferences& playback, UsualDefinitions& definitions);

} // namespace alliance::app

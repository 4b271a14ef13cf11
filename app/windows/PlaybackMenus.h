#pragma once
// Submenus of playback: steps, and what follows the player: speed, sound track, deinterlacing. Made once by the window.

#include "media/player/Player.h"

#include <QMenu>
#include <QObject>

#include <vector>

class QActionGroup;
class QSettings;

namespace alliance::app
{

class ActionRegistry;
class PlaybackController;

class PlaybackMenus : public QObject
{
    Q_OBJECT

public:
    // All outlive it. Puts the stored choice of deinterlacing into the player.
    PlaybackMenus(ActionRegistry& actions, PlaybackController& playback, QSettings& settings, QObject* parent);

    QMenu* stepMenu() { return &m_step; }
    // For the menu bar and, the same one, for the button of the transport bar.
    QMenu* speedMenu() { return &m_speed; }
    // Its entry hides itself while there is nothing to choose.
    QMenu* soundMenu() { return &m_sound; }

private:
    void showSpeed();
    void listTracks();

    ActionRegistry& m_actions;
    PlaybackController& m_playback;
    QSettings& m_settings;
    QMenu m_step;
    QMenu m_speed;
    QMenu m_sound;
    QActionGroup* m_speeds = nullptr;
    QActionGroup* m_tracks = nullptr;
    std::vector<media::AudioTrack> m_listed;
};

} // namespace alliance::app

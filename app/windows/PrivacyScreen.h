#pragma once
// One key hides everything: a calm cover over every window and dialog, the player stands and is silent, the titles of
// the windows say nothing. Until it is pressed again no other key does anything, and what opens meanwhile is covered.

#include "app/windows/WindowCovers.h"

#include <QPointer>

namespace alliance::app
{

class ActionRegistry;
class PlaybackController;
class PrivacyFlow;

class PrivacyScreen : public QObject
{
    Q_OBJECT

public:
    // Actions and playback outlive it; `window` owns it. Where `privacy` is locked, that hides more than this would,
    // and its field takes every key.
    PrivacyScreen(ActionRegistry& actions, PlaybackController& playback, PrivacyFlow& privacy, QWidget& window);
    ~PrivacyScreen() override;

    bool isOn() const { return m_covers.isOn(); }
    void setOn(bool on);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isOurKey(const QEvent& event) const;
    bool filterWhileOn(QObject* watched, QEvent* event);

    ActionRegistry& m_actions;
    PlaybackController& m_playback;
    QPointer<PrivacyFlow> m_privacy;
    WindowCovers m_covers;
};

} // namespace alliance::app

#pragma once
// One key hides everything: a calm cover over every window and dialog, the player stands and is silent, the titles of
// the windows say nothing. Until it is pressed again no other key does anything, and what opens meanwhile is covered.

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace alliance::app
{

class ActionRegistry;
class PlaybackController;
class PrivacyCover;

class PrivacyScreen : public QObject
{
    Q_OBJECT

public:
    // Both outlive it; `window` owns it.
    PrivacyScreen(ActionRegistry& actions, PlaybackController& playback, QWidget& window);
    ~PrivacyScreen() override;

    bool isOn() const { return m_on; }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Covered {
        QPointer<PrivacyCover> cover;
        QString title;
    };

    void setOn(bool on);
    void cover(QWidget& window);
    void uncover();
    bool isOurKey(const QEvent& event) const;
    bool belongsToCover(const QObject* object) const;
    bool filterWhileOn(QObject* watched, QEvent* event);

    ActionRegistry& m_actions;
    PlaybackController& m_playback;
    bool m_on = false;
    QPointer<QWidget> m_focus; // before
    QHash<QWidget*, Covered> m_covered;
};

} // namespace alliance::app

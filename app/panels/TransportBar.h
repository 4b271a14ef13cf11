#pragma once
// Under the picture: play, steps, jumps, repeat, speed, candidates, where we are (both fields can be typed into),
// sound.

#include "app/actions/ActionRegistry.h"
#include "app/resources/Theme.h"

#include <QWidget>

#include <array>

class QLabel;
class QLineEdit;
class QMenu;
class QSlider;
class QToolButton;

namespace alliance::app
{

class PlaybackController;
class ReviewSession;

class TransportBar : public QWidget
{
    Q_OBJECT

public:
    TransportBar(ReviewSession& session, PlaybackController& playback, ActionRegistry& actions, const Theme& theme,
                 QWidget* parent = nullptr);

    QLineEdit& timeField() { return *m_time; }
    QLineEdit& frameField() { return *m_frame; }
    QToolButton& speedButton() { return *m_speed; }
    // Opened by the button that shows the speed.
    void setSpeedMenu(QMenu* menu);
    QSize minimumSizeHint() const override; // without what can be left out

public Q_SLOTS:
    void editTime();
    void editFrame();

Q_SIGNALS:
    void refused(const QString& words); // what was typed into a field cannot be gone to, or is beyond the end
    void fieldLeft();                   // a field was used: the keyboard belongs to the picture again

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitLabels();
    std::array<QWidget*, 6> dispensable() const; // the first goes first
    QToolButton* addButton(ActionId id, int size);
    void showPosition();
    void showLength();
    void showPlaying(bool playing);
    void showSpeed();
    void showSound(bool muted, double volume);
    void refuse(QLineEdit& field, const QString& words);
    void goToTyped(QLineEdit& field);
    QWidget* makeFields(const Theme& theme);
    QWidget* makeButtons();
    QWidget* makeSound();

    ReviewSession& m_session;
    PlaybackController& m_playback;
    ActionRegistry& m_actions;
    QLineEdit* m_time = nullptr;
    QLineEdit* m_frame = nullptr;
    QLabel* m_length = nullptr;
    QLabel* m_frames = nullptr;
    QLabel* m_frameName = nullptr;
    QToolButton* m_play = nullptr;
    QToolButton* m_jumpBack = nullptr;
    QToolButton* m_jumpForward = nullptr;
    QToolButton* m_speed = nullptr;
    QToolButton* m_mute = nullptr;
    QSlider* m_volume = nullptr;
};

} // namespace alliance::app

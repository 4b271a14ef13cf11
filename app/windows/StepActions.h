#pragma once
// The keys for steps and jumps: how far they go is a person's choice, kept on this machine, and their commands say it.

#include "app/actions/ActionRegistry.h"

class QSettings;

namespace alliance::app
{

class PlaybackController;

// One pair of commands, back and forward.
struct StepSize {
    ActionId back;
    ActionId forward;
    const char* key; // stable name
    bool byFrames;   // else by seconds
    double usual;
    double least;
    double most;
};

class StepActions : public QObject
{
    Q_OBJECT

public:
    // All outlive it. What is stored and out of range is the usual.
    StepActions(ActionRegistry& actions, PlaybackController& playback, QSettings& settings, QObject* parent = nullptr);

    static const QList<StepSize>& sizes(); // that can be chosen
    double value(const StepSize& size) const;
    void setValue(const StepSize& size, double value);

private:
    void bind(const StepSize& size);
    void word(const StepSize& size);

    ActionRegistry& m_actions;
    PlaybackController& m_playback;
    QSettings& m_settings;
};

} // namespace alliance::app

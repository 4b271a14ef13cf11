#include "app/windows/StepActions.h"

#include "app/models/PlaybackController.h"

#include <QLocale>
#include <QSettings>

namespace alliance::app
{
namespace
{

constexpr double kMostFrames = 1000;
constexpr double kLeastSeconds = 0.1;
constexpr double kMostSeconds = 120;

QString settingOf(const StepSize& size)
{
    return QStringLiteral("playback/") + QLatin1String(size.key);
}

} // namespace

const QList<StepSize>& StepActions::sizes()
{
    using enum ActionId;
    static const QList<StepSize> all{
        {StepBack5, StepForward5, "short-step", true, 5, 1, kMostFrames},
        {StepBack10, StepForward10, "middle-step", true, 10, 1, kMostFrames},
        {StepBack25, StepForward25, "long-step", true, 25, 1, kMostFrames},
        {JumpBackHalf, JumpForwardHalf, "short-jump", false, 0.5, kLeastSeconds, kMostSeconds},
        {JumpBack1, JumpForward1, "middle-jump", false, 1, kLeastSeconds, kMostSeconds},
        {JumpBack5, JumpForward5, "long-jump", false, 5, kLeastSeconds, kMostSeconds},
    };
    return all;
}

StepActions::StepActions(ActionRegistry& actions, PlaybackController& playback, QSettings& settings, QObject* parent)
    : QObject(parent), m_actions(actions), m_playback(playback), m_settings(settings)
{
    connect(actions.action(ActionId::StepBack), &QAction::triggered, this, [this] { m_playback.stepFrames(-1); });
    connect(actions.action(ActionId::StepForward), &QAction::triggered, this, [this] { m_playback.stepFrames(1); });
    for (const StepSize& size : sizes()) {
        bind(size);
        if (value(size) != size.usual)
            word(size);
    }
}

void StepActions::bind(const StepSize& size)
{
    for (const auto& [id, direction] : {std::pair{size.back, -1}, std::pair{size.forward, 1}})
        connect(m_actions.action(id), &QAction::triggered, this, [this, size, direction = direction] {
            if (size.byFrames)
                m_playback.stepFrames(direction * static_cast<int>(value(size)));
            else
                m_playback.jump(base::MediaTime::fromSeconds(direction * value(size)));
        });
}

double StepActions::value(const StepSize& size) const
{
    bool number = false;
    const double stored = m_settings.value(settingOf(size)).toDouble(&number);
    return number && stored >= size.least && stored <= size.most ? stored : size.usual;
}

void StepActions::setValue(const StepSize& size, double value)
{
    m_settings.setValue(settingOf(size), value);
    word(size);
}

void StepActions::word(const StepSize& size)
{
    const double now = value(size);
    const int frames = static_cast<int>(now);
    const QString seconds = QLocale().toString(now, 'g', 4);
    const QString back = size.byFrames ? tr("%n frame(s) back", nullptr, frames) : tr("%1 seconds back").arg(seconds);
    const QString forward =
        size.byFrames ? tr("%n frame(s) forward", nullptr, frames) : tr("%1 seconds forward").arg(seconds);
    m_actions.setWords(size.back, back, back);
    m_actions.setWords(size.forward, forward, forward);
}

} // namespace alliance::app

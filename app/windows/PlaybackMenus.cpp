#include "app/windows/PlaybackMenus.h"

#include "app/actions/ActionRegistry.h"
#include "app/models/PlaybackController.h"
#include "app/models/PlaybackSpeed.h"

#include <QActionGroup>
#include <QLocale>
#include <QSettings>

#include <cmath>

namespace alliance::app
{
namespace
{

const QString kDeinterlace = QStringLiteral("playback/deinterlace");

QString channelWords(int channels)
{
    switch (channels) {
    case 1:
        return PlaybackMenus::tr("mono");
    case 2:
        return PlaybackMenus::tr("stereo");
    default:
        return PlaybackMenus::tr("%1 channels").arg(channels);
    }
}

// "Track 2: German, Clip-on microphone (mono)"
QString trackWords(const media::AudioTrack& track, int number)
{
    QStringList parts;
    const QLocale language(QString::fromStdString(track.language));
    if (!track.language.empty() && language.language() != QLocale::C)
        parts.append(QLocale::languageToString(language.language()));
    if (!track.title.empty())
        parts.append(QString::fromStdString(track.title));
    const QString name = PlaybackMenus::tr("Track %1").arg(number);
    const QString what = parts.isEmpty() ? name : QStringLiteral("%1: %2").arg(name, parts.join(QStringLiteral(", ")));
    return QStringLiteral("%1 (%2)").arg(what, channelWords(track.channels));
}

} // namespace

PlaybackMenus::PlaybackMenus(ActionRegistry& actions, PlaybackController& playback, QSettings& settings,
                             QObject* parent)
    : QObject(parent),
      m_actions(actions),
      m_playback(playback),
      m_settings(settings),
      m_step(tr("&Step and jump")),
      m_speed(tr("Spee&d")),
      m_sound(tr("Sound &track")),
      m_speeds(new QActionGroup(this)),
      m_tracks(new QActionGroup(this))
{
    using enum ActionId;
    for (const QList<ActionId>& part :
         {QList<ActionId>{StepBack, StepForward, StepBack5, StepForward5, StepBack10, StepForward10, StepBack25,
                          StepForward25},
          QList<ActionId>{JumpBackHalf, JumpForwardHalf, JumpBack1, JumpForward1, JumpBack5, JumpForward5}}) {
        if (!m_step.isEmpty())
            m_step.addSeparator();
        for (const ActionId id : part)
            m_step.addAction(m_actions.action(id));
    }
    for (const double speed : kSpeeds) {
        QAction* action = m_speeds->addAction(speedText(speed));
        action->setCheckable(true);
        action->setData(speed);
        m_speed.addAction(action);
    }
    m_speed.addSeparator();
    for (const ActionId id : {Slower, Faster, NormalSpeed})
        m_speed.addAction(m_actions.action(id));
    connect(m_speeds, &QActionGroup::triggered, &m_playback,
            [&playback](const QAction* action) { playback.setSpeed(action->data().toDouble()); });
    connect(&m_playback, &PlaybackController::speedChanged, this, &PlaybackMenus::showSpeed);
    showSpeed();

    connect(m_tracks, &QActionGroup::triggered, &m_playback,
            [&playback](const QAction* action) { playback.chooseAudioTrack(action->data().toInt()); });
    connect(&m_playback, &PlaybackController::audioTracksChanged, this, &PlaybackMenus::listTracks);
    connect(&m_playback, &PlaybackController::viewsChanged, this, &PlaybackMenus::listTracks);
    listTracks();

    QAction* deinterlace = m_actions.action(ActionId::Deinterlace);
    deinterlace->setChecked(m_settings.value(kDeinterlace, true).toBool());
    m_playback.setDeinterlace(deinterlace->isChecked());
    connect(deinterlace, &QAction::toggled, this, [this](bool on) {
        m_settings.setValue(kDeinterlace, on);
        m_playback.setDeinterlace(on);
    });
}

void PlaybackMenus::showSpeed()
{
    for (QAction* action : m_speeds->actions())
        action->setChecked(std::abs(action->data().toDouble() - m_playback.speed()) < 1e-6);
}

void PlaybackMenus::listTracks()
{
    const std::vector<media::AudioTrack> tracks = m_playback.audioTracks();
    if (tracks != m_listed) {
        for (QAction* action : m_tracks->actions()) {
            m_tracks->removeAction(action);
            m_sound.removeAction(action);
            action->deleteLater(); // one of them may be what was just chosen
        }
        m_listed = tracks;
        int number = 0;
        for (const media::AudioTrack& track : tracks) {
            QAction* action = m_tracks->addAction(trackWords(track, ++number));
            action->setCheckable(true);
            action->setData(track.stream);
            m_sound.addAction(action);
        }
    }
    for (QAction* action : m_tracks->actions())
        action->setChecked(action->data().toInt() == m_playback.audioTrack());
    m_sound.menuAction()->setVisible(tracks.size() > 1);
}

} // namespace alliance::app

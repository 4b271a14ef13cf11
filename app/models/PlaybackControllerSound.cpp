// What is heard, and why nothing is.

#include "app/models/PlaybackController.h"
#include "app/models/ReviewSession.h"

#include <algorithm>

namespace alliance::app
{

void PlaybackController::silence(const std::string& why)
{
    const RecordingItem* item = m_session.recording();
    if (!m_ready || !item)
        return;
    if (!item->record.hasAudio)
        Q_EMIT silenced(tr("This recording has no sound"));
    else if (why == "the audio device failed")
        Q_EMIT silenced(tr("Sound device lost; playing silently"));
    else if (why.starts_with("no audio"))
        Q_EMIT silenced(tr("No sound device; playing silently"));
    else
        Q_EMIT silenced(tr("The sound cannot be played; playing silently"));
}

int PlaybackController::audioTrack() const
{
    return m_chosenTrack >= 0 ? m_chosenTrack : m_player->audioTrack();
}

void PlaybackController::chooseAudioTrack(int stream)
{
    m_chosenTrack = stream;
    m_player->chooseAudioTrack(stream);
    Q_EMIT audioTracksChanged();
}

void PlaybackController::setVolume(double linear)
{
    m_volume = std::clamp(linear, 0.0, 1.0);
    m_player->setVolume(m_volume);
    Q_EMIT soundChanged(m_muted, m_volume);
}

void PlaybackController::setMuted(bool muted)
{
    m_muted = muted;
    m_player->setMuted(m_muted || m_silenced);
    Q_EMIT soundChanged(m_muted, m_volume);
}

void PlaybackController::setSilenced(bool silenced)
{
    m_silenced = silenced;
    m_player->setMuted(m_muted || m_silenced);
}

} // namespace alliance::app

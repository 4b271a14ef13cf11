#include "app/models/PlaybackPreferences.h"

#include "app/models/PlaybackController.h"
#include "app/models/PlaybackSpeed.h"

#include <QSettings>

#include <cmath>

namespace alliance::app
{
namespace
{

constexpr double kSecond = 1e9; // ns
const QString kPreRoll = QStringLiteral("playback/pre-roll");
const QString kPostRoll = QStringLiteral("playback/post-roll");
const QString kRepeats = QStringLiteral("playback/repeat-candidates");
const QString kKeeps = QStringLiteral("playback/keep-speed-and-volume");
const QString kSpeed = QStringLiteral("playback/speed");
const QString kVolume = QStringLiteral("playback/volume");
const QString kMemory = QStringLiteral("playback/picture-memory");

base::MediaTime timeOf(double seconds)
{
    return {std::llround(seconds * kSecond)};
}

} // namespace

PlaybackPreferences::PlaybackPreferences(PlaybackController& playback, QSettings& settings, QObject* parent)
    : QObject(parent), m_playback(playback), m_settings(settings)
{
    apply();
    if (keepsSound()) {
        bool number = false;
        const double speed = m_settings.value(kSpeed).toDouble(&number);
        if (number && speed >= kSpeeds.front() && speed <= kSpeeds.back())
            m_playback.setSpeed(speed);
        const double volume = m_settings.value(kVolume).toDouble(&number);
        if (number && volume >= 0 && volume <= 1)
            m_playback.setVolume(volume);
    }
    connect(&m_playback, &PlaybackController::speedChanged, this, &PlaybackPreferences::keep);
    connect(&m_playback, &PlaybackController::soundChanged, this, &PlaybackPreferences::keep);
}

double PlaybackPreferences::seconds(const QString& key, base::MediaTime usual) const
{
    bool number = false;
    const double stored = m_settings.value(key).toDouble(&number);
    return number && stored >= 0 && stored <= kMostSeconds ? stored : static_cast<double>(usual.ns) / kSecond;
}

double PlaybackPreferences::preRoll() const
{
    return seconds(kPreRoll, LoopRange::kPreRoll);
}

double PlaybackPreferences::postRoll() const
{
    return seconds(kPostRoll, LoopRange::kPostRoll);
}

void PlaybackPreferences::setPreRoll(double seconds)
{
    m_settings.setValue(kPreRoll, seconds);
    apply();
}

void PlaybackPreferences::setPostRoll(double seconds)
{
    m_settings.setValue(kPostRoll, seconds);
    apply();
}

bool PlaybackPreferences::repeatsCandidates() const
{
    return m_settings.value(kRepeats, false).toBool();
}

void PlaybackPreferences::setRepeatsCandidates(bool on)
{
    m_settings.setValue(kRepeats, on);
    apply();
}

bool PlaybackPreferences::keepsSound() const
{
    return m_settings.value(kKeeps, false).toBool();
}

void PlaybackPreferences::setKeepsSound(bool on)
{
    m_settings.setValue(kKeeps, on);
    keep();
}

int PlaybackPreferences::usualPictureMemory()
{
    return static_cast<int>(media::SeekOptions().cacheBytes >> 20);
}

int PlaybackPreferences::pictureMemory() const
{
    bool number = false;
    const int stored = m_settings.value(kMemory).toInt(&number);
    return number && stored >= kLeastMemory && stored <= kMostMemory ? stored : usualPictureMemory();
}

void PlaybackPreferences::setPictureMemory(int mebibytes)
{
    m_settings.setValue(kMemory, mebibytes);
    apply();
}

void PlaybackPreferences::apply()
{
    m_playback.range().setRolls(timeOf(preRoll()), timeOf(postRoll()));
    m_playback.range().setRepeatsCandidates(repeatsCandidates());
    m_playback.setPictureMemory(static_cast<std::int64_t>(pictureMemory()) << 20);
}

void PlaybackPreferences::keep()
{
    if (!keepsSound())
        return;
    m_settings.setValue(kSpeed, m_playback.speed());
    m_settings.setValue(kVolume, m_playback.volume());
}

} // namespace alliance::app

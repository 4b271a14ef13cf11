#pragma once
// How a person wants sessions to be played, kept on this machine and put into the player at once.

#include "media/base/MediaTime.h"

#include <QObject>

class QSettings;

namespace alliance::app
{

class PlaybackController;

class PlaybackPreferences : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMostSeconds = 30; // before and after what is repeated
    // Smallest and largest memory for pictures, in MiB: below, backwards playing stops to decode; above, the machine
    // has nothing left for others.
    static constexpr int kLeastMemory = 128;
    static constexpr int kMostMemory = 4096;

    // Both outlive it. Puts what is stored into the player; what is out of range is the usual.
    PlaybackPreferences(PlaybackController& playback, QSettings& settings, QObject* parent = nullptr);

    double preRoll() const;  // seconds
    double postRoll() const; // seconds
    void setPreRoll(double seconds);
    void setPostRoll(double seconds);
    bool repeatsCandidates() const;
    void setRepeatsCandidates(bool on);
    // Speed and loudness of the last use hold at the next start.
    bool keepsSound() const;
    void setKeepsSound(bool on);
    int pictureMemory() const; // MiB
    void setPictureMemory(int mebibytes);
    static int usualPictureMemory(); // MiB

private:
    double seconds(const QString& key, base::MediaTime usual) const;
    void apply();
    void keep(); // speed and loudness as they are

    PlaybackController& m_playback;
    QSettings& m_settings;
};

} // namespace alliance::app

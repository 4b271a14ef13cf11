#pragma once
// The sound of the first recording: device, track, loudness, and what happens when the device goes. Internal to media.

#include "media/player/AudioFeeder.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace alliance::media
{

// Player's thread only.
class Sound
{
public:
    // `output` may be null: no sound. `noticed` is called from another thread when takeNotice() has something.
    Sound(std::unique_ptr<AudioOutput> output, std::function<void()> noticed);

    // Fails with what keeps sound from being heard; the tracks are known all the same where there are any.
    void extend(std::shared_ptr<const FrameIndex> index) { m_index = std::move(index); } // of the same recording
    base::Status open(std::unique_ptr<base::ByteSource> source, std::shared_ptr<const FrameIndex> index);
    void close();
    // Tries again where the device was missing or went away.
    void revive();
    // What is heard stops; play() goes on with the new track. False: there is no such track.
    bool choose(int stream);

    void play(base::MediaTime time, double speed, const std::optional<base::TimeRange>& loop);
    void pause();
    void setLoudness(double linear); // 0..1

    // The clock while it plays; null: none.
    const AudioFeeder* feeder() const { return m_feeder.get(); }
    bool isHeard() const; // while it plays
    std::optional<std::string> takeNotice();
    const std::vector<AudioTrack>& tracks() const { return m_tracks; }
    int track() const { return m_stream; } // -1: none

private:
    base::Status start(int stream);

    std::unique_ptr<AudioOutput> m_output;
    std::function<void()> m_noticed;
    std::unique_ptr<base::ByteSource> m_source; // kept to be cloned; null: closed
    std::shared_ptr<const FrameIndex> m_index;
    std::vector<AudioTrack> m_tracks;
    int m_stream = -1;
    double m_loudness = 1.0;
    std::unique_ptr<AudioFeeder> m_feeder;
};

} // namespace alliance::media

#include "media/player/Sound.h"

#include <algorithm>
#include <utility>

namespace alliance::media
{
namespace
{

constexpr int kSampleRate = 48000; // of the device
constexpr int kChannels = 2;

} // namespace

Sound::Sound(std::unique_ptr<AudioOutput> output, std::function<void()> noticed)
    : m_output(std::move(output)), m_noticed(std::move(noticed))
{
}

base::Status Sound::open(std::unique_ptr<base::ByteSource> source, std::shared_ptr<const FrameIndex> index)
{
    m_source = std::move(source);
    m_index = std::move(index);
    return start(-1);
}

base::Status Sound::start(int stream)
{
    auto source = m_source->clone();
    if (!source)
        return tl::unexpected(source.error());
    auto reader = AudioReader::open(std::move(*source), m_index, {kSampleRate, kChannels, stream});
    if (!reader)
        return tl::unexpected(reader.error());
    m_tracks = (*reader)->tracks();
    m_stream = (*reader)->stream();
    if (!m_output)
        return base::fail(base::ErrorCategory::NotFound, "no audio output");
    if (auto started = m_output->start(kSampleRate, kChannels); !started)
        return started;
    m_output->setVolume(m_loudness);
    m_feeder = std::make_unique<AudioFeeder>(*m_output, std::move(*reader), m_noticed);
    return {};
}

void Sound::close()
{
    m_feeder.reset();
    if (m_output && m_source)
        m_output->stop();
    m_source.reset();
    m_index.reset();
    m_tracks.clear();
    m_stream = -1;
}

void Sound::revive()
{
    const bool gone = !m_feeder || m_feeder->lost();
    if (!gone || !m_source || !m_output || m_stream < 0)
        return;
    m_feeder.reset();
    // Still silent when that fails, which was said before.
    static_cast<void>(start(m_stream));
}

bool Sound::choose(int stream)
{
    const auto wanted = [=](const AudioTrack& track) { return track.stream == stream; };
    if (std::none_of(m_tracks.begin(), m_tracks.end(), wanted))
        return false;
    m_feeder.reset();
    static_cast<void>(start(stream));
    m_stream = stream;
    return true;
}

void Sound::play(base::MediaTime time, double speed, const std::optional<base::TimeRange>& loop)
{
    if (m_feeder)
        m_feeder->play(time, speed, loop);
}

void Sound::pause()
{
    if (m_feeder)
        m_feeder->pause();
}

void Sound::setLoudness(double linear)
{
    m_loudness = linear;
    if (m_output)
        m_output->setVolume(linear);
}

bool Sound::isHeard() const
{
    return m_feeder && m_feeder->now().has_value() && m_output->played().count() > 0;
}

std::optional<std::string> Sound::takeNotice()
{
    return m_feeder ? m_feeder->takeNotice() : std::nullopt;
}

} // namespace alliance::media

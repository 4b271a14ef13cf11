#include "app/services/SpeechDetector.h"

#include <array>
#include <cmath>

namespace alliance::app
{
namespace
{

constexpr float kFullScale = 32768;

std::int16_t stored(float sample)
{
    return static_cast<std::int16_t>(std::lround(std::clamp(sample * kFullScale, -kFullScale, kFullScale - 1)));
}

struct Span {
    std::size_t from;
    std::size_t to; // half-open
};

std::vector<Span> spansOf(const std::vector<std::uint8_t>& voiced)
{
    std::vector<Span> spans;
    for (std::size_t i = 0; i < voiced.size(); ++i) {
        if (voiced[i] == 0)
            continue;
        if (i > 0 && voiced[i - 1] != 0)
            spans.back().to = i + 1;
        else
            spans.push_back({i, i + 1});
    }
    return spans;
}

std::vector<Span> bridged(const std::vector<Span>& spans, std::size_t bridge, std::size_t shortest)
{
    std::vector<Span> joined;
    for (const Span& span : spans) {
        if (!joined.empty() && span.from - joined.back().to <= bridge)
            joined.back().to = span.to;
        else
            joined.push_back(span);
    }
    std::erase_if(joined, [shortest](const Span& span) { return span.to - span.from < shortest; });
    return joined;
}

} // namespace

std::size_t VoiceMeter::pending() const
{
    const std::size_t done = m_voiced.size() % kStretch;
    return std::min(m_voiced.size() - done, kWarmUp) + done;
}

bool VoiceMeter::heard(std::size_t frame)
{
    std::array<float, VoiceActivity::kFrame> samples{};
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = static_cast<float>(m_sound[frame * samples.size() + i]) / kFullScale;
    return m_detector->hears(samples);
}

void VoiceMeter::add(const std::vector<float>& samples)
{
    std::transform(samples.begin(), samples.end(), std::back_inserter(m_sound), stored);
    for (std::size_t frame = pending(); frame < soundFrames(); frame = pending()) {
        if (!m_detector) {
            m_detector.emplace();
            for (std::size_t before = 0; before < frame; ++before)
                heard(before);
        }
        m_voiced.push_back(heard(frame) ? 1 : 0);
        if (m_voiced.size() % kStretch == 0) {
            const std::size_t past = frame + 1 - std::min(frame + 1, kWarmUp);
            m_sound.erase(m_sound.begin(), m_sound.begin() + static_cast<std::ptrdiff_t>(past * VoiceActivity::kFrame));
            m_detector.reset();
        }
    }
}

vision::SpeechTrack findSpeech(const std::vector<std::uint8_t>& voiced, const SpeechSettings& settings)
{
    const auto timeOf = [](std::size_t frame) {
        return base::MediaTime{static_cast<std::int64_t>(frame) * 1'000'000'000 / VoiceActivity::kFramesPerSecond};
    };
    const auto frames = [](double seconds) {
        return static_cast<std::size_t>(std::lround(seconds * VoiceActivity::kFramesPerSecond));
    };
    vision::SpeechTrack track;
    track.covered = {{}, timeOf(voiced.size())};
    for (const Span& span : bridged(spansOf(voiced), frames(settings.bridgeS), frames(settings.minSpeechS)))
        track.speech.push_back({timeOf(span.from), timeOf(span.to)});
    return track;
}

} // namespace alliance::app

#include "app/services/SpeechDetector.h"

#include <cmath>

namespace alliance::app
{
namespace
{

constexpr float kSilenceDb = -100.0F;

float percentile(std::vector<float> values, double share)
{
    if (values.empty())
        return kSilenceDb;
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

// One value per second of sound: the 10th percentile of the levels in the window around it.
std::vector<float> noiseFloor(const std::vector<float>& levels, std::size_t stepsPerSecond, std::size_t window)
{
    std::vector<float> floor;
    for (std::size_t at = 0; at < levels.size(); at += stepsPerSecond) {
        const std::size_t middle = at + stepsPerSecond / 2;
        const std::size_t from = middle > window / 2 ? middle - window / 2 : 0;
        const std::size_t to = std::min(levels.size(), middle + window / 2);
        floor.push_back(percentile({levels.begin() + static_cast<std::ptrdiff_t>(std::min(from, to)),
                                    levels.begin() + static_cast<std::ptrdiff_t>(to)},
                                   0.1));
    }
    return floor;
}

struct Span {
    std::size_t from;
    std::size_t to; // half-open
};

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

LevelMeter::LevelMeter(int sampleRate, const SpeechSettings& settings)
    : m_stepSamples(std::max<std::size_t>(1, static_cast<std::size_t>(sampleRate * settings.stepS)))
{
    m_step.reserve(m_stepSamples);
}

void LevelMeter::add(const std::vector<float>& samples)
{
    for (const float sample : samples) {
        m_step.push_back(sample);
        if (m_step.size() == m_stepSamples)
            closeStep();
    }
}

std::vector<float> LevelMeter::take()
{
    if (!m_step.empty())
        closeStep();
    return std::exchange(m_levels, {});
}

void LevelMeter::closeStep()
{
    double sum = 0;
    double squares = 0;
    for (const float sample : m_step) {
        sum += sample;
        squares += static_cast<double>(sample) * sample;
    }
    const double count = static_cast<double>(m_step.size());
    const double variance = std::max(0.0, squares / count - (sum / count) * (sum / count));
    m_levels.push_back(variance > 1e-10 ? static_cast<float>(10.0 * std::log10(variance)) : kSilenceDb);
    m_step.clear();
}

vision::SpeechTrack findSpeech(const std::vector<float>& levels, const SpeechSettings& settings)
{
    vision::SpeechTrack track;
    const auto timeOf = [&](std::size_t step) {
        return base::MediaTime::fromSeconds(static_cast<double>(step) * settings.stepS);
    };
    track.covered = {{}, timeOf(levels.size())};
    if (levels.empty())
        return track;
    const auto steps = [&](double seconds) { return static_cast<std::size_t>(std::lround(seconds / settings.stepS)); };
    const std::size_t perSecond = std::max<std::size_t>(1, steps(1.0));
    const std::vector<float> floor = noiseFloor(levels, perSecond, steps(settings.floorWindowS));
    const double highestFloor = percentile(levels, 0.95) - settings.floorBelowPeakDb;
    std::vector<Span> spans;
    bool speaking = false;
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const double base = std::min<double>(floor[i / perSecond], highestFloor);
        const double start = std::max(base + settings.startAboveDb, settings.quietestDb);
        const double end = std::max(base + settings.endAboveDb, settings.quietestDb - 4.0);
        const bool now = levels[i] >= (speaking ? end : start);
        if (now && !speaking)
            spans.push_back({i, i + 1});
        else if (now)
            spans.back().to = i + 1;
        speaking = now;
    }
    for (const Span& span : bridged(spans, steps(settings.bridgeS), steps(settings.minSpeechS)))
        track.speech.push_back({timeOf(span.from), timeOf(span.to)});
    return track;
}

} // namespace alliance::app

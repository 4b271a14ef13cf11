#include "media/audio/TempoFilter.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace alliance::media
{
namespace
{

constexpr double kPieceSeconds = 0.020;     // two periods of a deep voice
constexpr double kSlowPieceSeconds = 0.016; // below half speed, where each piece is heard longest
constexpr double kReachSeconds = 0.005;     // half a period of that voice: what lining up takes
constexpr double kHeardReachSeconds = 0.01; // but no farther than this as it is heard
constexpr double kAloofness = 0.15;         // how much better a piece at the end of its reach must fit
constexpr float kQuiet = 1e-8F;             // energy per group below which there is nothing to line up

} // namespace

base::Result<std::unique_ptr<TempoFilter>> TempoFilter::make(int sampleRate, int channels, double factor)
{
    if (sampleRate < 1000 || channels < 1 || channels > 2 || !(factor >= 0.25 && factor <= 4.0))
        return base::fail(base::ErrorCategory::Invalid, "speed or sound format");
    return std::unique_ptr<TempoFilter>(new TempoFilter(sampleRate, channels, factor));
}

TempoFilter::TempoFilter(int sampleRate, int channels, double factor)
    : m_channels(static_cast<std::size_t>(channels)),
      m_factor(factor),
      m_hop(std::llround((factor < 0.5 ? kSlowPieceSeconds : kPieceSeconds) / 2 * sampleRate)),
      m_reach(std::llround(std::min(kReachSeconds, kHeardReachSeconds * factor) * sampleRate)),
      m_first(-m_hop - m_reach)
{
    for (std::int64_t i = 0; i < m_hop; ++i) {
        const double phase = (static_cast<double>(i) + 0.5) / static_cast<double>(m_hop);
        m_fade.push_back(static_cast<float>(0.5 - 0.5 * std::cos(std::numbers::pi * phase)));
    }
    m_input.assign(static_cast<std::size_t>(-m_first) * m_channels, 0.0F);
    m_mono.assign(static_cast<std::size_t>(-m_first), 0.0F);
}

void TempoFilter::append(std::span<const float> samples)
{
    m_input.insert(m_input.end(), samples.begin(), samples.end());
    for (std::size_t i = 0; i + m_channels <= samples.size(); i += m_channels)
        m_mono.push_back(m_channels == 2 ? 0.5F * (samples[i] + samples[i + 1]) : samples[i]);
}

base::Status TempoFilter::process(std::span<const float> samples, std::vector<float>& out)
{
    m_taken += static_cast<std::int64_t>(samples.size() / m_channels);
    append(samples);
    emit(out);
    return {};
}

base::Status TempoFilter::finish(std::vector<float>& out)
{
    const std::int64_t whole = std::llround(static_cast<double>(m_taken) / m_factor);
    const std::vector<float> silence(static_cast<std::size_t>(2 * m_hop + m_reach) * m_channels, 0.0F);
    while (m_given < whole) {
        append(silence);
        emit(out);
    }
    out.resize(out.size() - static_cast<std::size_t>(m_given - whole) * m_channels);
    m_given = whole;
    return {};
}

// How far from `ideal` the piece that continues the one before best starts.
std::int64_t TempoFilter::bestShift(std::int64_t ideal) const
{
    const float* wanted = m_mono.data() + at(m_before + m_hop);
    const auto length = static_cast<std::size_t>(m_hop);
    float energy = 0.0F;
    for (std::size_t i = 0; i < length; ++i)
        energy += wanted[i] * wanted[i];
    const float quiet = kQuiet * static_cast<float>(length);
    if (energy < quiet)
        return 0;
    double best = 0.0;
    std::int64_t shift = 0;
    for (std::int64_t distance = 0; distance <= m_reach; ++distance) {
        for (const std::int64_t candidate : {distance, -distance}) {
            const float* have = m_mono.data() + at(ideal + candidate);
            float product = 0.0F;
            float size = quiet;
            for (std::size_t i = 0; i < length; ++i) {
                product += wanted[i] * have[i];
                size += have[i] * have[i];
            }
            const double far = static_cast<double>(distance) / static_cast<double>(m_reach);
            const double fit = product / std::sqrt(size) * (1.0 - kAloofness * far);
            if (fit > best) {
                best = fit;
                shift = candidate;
            }
        }
    }
    return shift;
}

void TempoFilter::emit(std::vector<float>& out)
{
    while (true) {
        const double centre = static_cast<double>(m_piece * m_hop) * m_factor;
        const std::int64_t ideal = std::llround(centre) - m_hop;
        const std::int64_t needed = std::max(ideal + m_reach, m_before) + 2 * m_hop;
        if (needed > m_first + static_cast<std::int64_t>(m_mono.size()))
            break;
        if (m_piece == 0) {
            m_before = ideal;
            ++m_piece;
            continue;
        }
        const std::int64_t start = ideal + bestShift(ideal);
        const float* falling = m_input.data() + at(m_before + m_hop) * m_channels;
        const float* rising = m_input.data() + at(start) * m_channels;
        for (std::size_t i = 0; i < static_cast<std::size_t>(m_hop) * m_channels; ++i) {
            const float fade = m_fade[i / m_channels];
            out.push_back(falling[i] * (1.0F - fade) + rising[i] * fade);
        }
        m_given += m_hop;
        m_before = start;
        ++m_piece;
        forget();
    }
}

void TempoFilter::forget()
{
    const double next = static_cast<double>(m_piece * m_hop) * m_factor;
    const std::int64_t used = std::min<std::int64_t>(m_before + m_hop, std::llround(next) - m_hop - m_reach);
    const std::int64_t held = static_cast<std::int64_t>(m_mono.size());
    const std::int64_t drop = std::min(used - m_first, held);
    constexpr std::int64_t kWorthwhile = 16384;
    if (drop < kWorthwhile)
        return;
    m_input.erase(m_input.begin(), m_input.begin() + drop * static_cast<std::int64_t>(m_channels));
    m_mono.erase(m_mono.begin(), m_mono.begin() + drop);
    m_first += drop;
}

} // namespace alliance::media

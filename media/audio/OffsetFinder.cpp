#include "media/audio/OffsetFinder.h"

#include "media/audio/Fourier.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace alliance::media
{
namespace
{

constexpr double kStep = 0.01;        // seconds per value of the loudness
constexpr std::size_t kAround = 50;   // steps on each side for the mean that is taken off
constexpr double kStretch = 120.0;    // seconds of the reference that are looked for together
constexpr std::size_t kStretches = 8; // spread over the reference
constexpr double kShortest = 2.0;     // seconds of sound
constexpr double kNear = 0.06;        // seconds by which places of the same offset may differ, besides drift
constexpr double kMostDrift = 300e-6; // of clocks
constexpr double kOtherPeak = 0.5;    // seconds from the best place from where another counts
constexpr double kSurely = 1.9;       // the best place stands out so much: certain
constexpr double kHardly = 1.15;      // and so little by chance
constexpr double kSampleWindow = 8.0; // seconds compared sample by sample
constexpr double kSampleReach = 0.05; // seconds round the place found by loudness
constexpr double kClearPeak = 8.0;    // times the usual height: the samples agree
constexpr double kDriftFrom = 60.0;   // seconds of common sound that tell a drift

using Samples = std::vector<float>;

// Loudness of a whole recording, one value per step.
base::Result<Samples> loudness(AudioReader& reader, const std::stop_token& stop)
{
    if (auto sought = reader.seek({}); !sought)
        return tl::unexpected(sought.error());
    const auto window = static_cast<std::size_t>(std::llround(kStep * reader.sampleRate()));
    Samples energies;
    double energy = 0.0;
    std::size_t count = 0;
    float before = 0.0F;
    while (true) {
        auto block = reader.next(stop);
        if (!block)
            return tl::unexpected(block.error());
        if (!*block)
            break;
        for (const float sample : (*block)->samples) {
            const double change = sample - before; // keeps hum and rumble out
            before = sample;
            energy += change * change;
            if (++count == window) {
                energies.push_back(static_cast<float>(energy));
                energy = 0.0;
                count = 0;
            }
        }
    }
    double mean = 0.0;
    for (const float value : energies)
        mean += value;
    mean /= static_cast<double>(std::max<std::size_t>(1, energies.size()));
    const double floor = 1e-3 * mean + 1e-12;
    for (float& value : energies)
        value = static_cast<float>(std::log(value + floor));
    return energies;
}

// Takes the mean over a second off and scales to unit variance.
Samples flattened(const Samples& values)
{
    std::vector<double> sums(values.size() + 1, 0.0);
    for (std::size_t i = 0; i < values.size(); ++i)
        sums[i + 1] = sums[i] + values[i];
    Samples flat(values.size());
    double energy = 0.0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::size_t from = i > kAround ? i - kAround : 0;
        const std::size_t to = std::min(values.size(), i + kAround + 1);
        const double mean = (sums[to] - sums[from]) / static_cast<double>(to - from);
        flat[i] = static_cast<float>(values[i] - mean);
        energy += static_cast<double>(flat[i]) * flat[i];
    }
    const double deviation = std::sqrt(energy / static_cast<double>(std::max<std::size_t>(1, flat.size())));
    for (float& value : flat)
        value = deviation > 0 ? static_cast<float>(value / deviation) : 0.0F;
    return flat;
}

// What one stretch of the reference says.
struct Vote {
    double time = 0.0;   // middle of the stretch on the reference's clock, seconds
    double offset = 0.0; // seconds
    double certainty = 0.0;
    bool agrees(const Vote& with) const
    {
        return std::abs(offset - with.offset) <= kNear + kMostDrift * std::abs(time - with.time);
    }
};

// Height of the curve's top between its values, as a shift from `at` in values.
double between(const std::vector<double>& curve, std::size_t at)
{
    if (at == 0 || at + 1 >= curve.size())
        return 0.0;
    const double bend = curve[at - 1] - 2.0 * curve[at] + curve[at + 1];
    return bend < 0 ? std::clamp(0.5 * (curve[at - 1] - curve[at + 1]) / bend, -0.5, 0.5) : 0.0;
}

std::optional<Vote> voteOf(const Samples& reference, std::size_t from, std::size_t length, const Correlator& other)
{
    const std::span<const float> part(reference.data() + from, length);
    const auto curve = other.correlate(part);
    const auto best = static_cast<std::size_t>(std::max_element(curve.begin(), curve.end()) - curve.begin());
    if (curve[best] <= 0)
        return std::nullopt;
    const auto apart = static_cast<std::size_t>(kOtherPeak / kStep);
    double second = 0.0;
    for (std::size_t i = 0; i < curve.size(); ++i) {
        if (i + apart < best || i > best + apart)
            second = std::max(second, curve[i]);
    }
    const double lag = static_cast<double>(best) - static_cast<double>(length - 1) + between(curve, best);
    Vote vote;
    vote.time = (static_cast<double>(from) + static_cast<double>(length) / 2) * kStep;
    vote.offset = (static_cast<double>(from) - lag) * kStep;
    const double ratio = second > 0 ? curve[best] / second : kHardly;
    vote.certainty = std::clamp((ratio - kHardly) / (kSurely - kHardly), 0.0, 1.0);
    return vote;
}

// The votes for the offset that has most of them.
std::vector<Vote> majority(const std::vector<Vote>& votes)
{
    std::vector<Vote> most;
    double weight = -1.0;
    for (const Vote& leader : votes) {
        std::vector<Vote> party;
        double sum = 0.0;
        for (const Vote& vote : votes) {
            if (!vote.agrees(leader))
                continue;
            party.push_back(vote);
            sum += vote.certainty + 0.01;
        }
        if (sum > weight) {
            weight = sum;
            most = std::move(party);
        }
    }
    return most;
}

base::Result<Samples> samplesFrom(AudioReader& reader, double seconds, std::size_t count, const std::stop_token& stop)
{
    if (auto sought = reader.seek(base::MediaTime::fromSeconds(seconds)); !sought)
        return tl::unexpected(sought.error());
    Samples samples;
    while (samples.size() < count) {
        auto block = reader.next(stop);
        if (!block)
            return tl::unexpected(block.error());
        if (!*block)
            break;
        samples.insert(samples.end(), (*block)->samples.begin(), (*block)->samples.end());
    }
    samples.resize(count);
    return samples;
}

// Correlation with phase transform at shifts of -reach .. reach samples; the shift is that of `b` against `a`.
std::vector<double> phaseCorrelation(const Samples& a, const Samples& b, std::size_t reach)
{
    std::size_t size = 1;
    while (size < a.size() + b.size())
        size *= 2;
    std::vector<std::complex<double>> first(size);
    std::vector<std::complex<double>> second(size);
    std::copy(a.begin(), a.end(), first.begin());
    std::copy(b.begin(), b.end(), second.begin());
    transform(first, false);
    transform(second, false);
    double mean = 0.0;
    for (std::size_t i = 0; i < size; ++i) {
        first[i] = std::conj(first[i]) * second[i];
        mean += std::abs(first[i]) / static_cast<double>(size);
    }
    // Not wholly white: where both have next to nothing there is only noise.
    for (auto& value : first)
        value /= std::abs(value) + 0.1 * mean + 1e-12;
    transform(first, true);
    std::vector<double> curve(2 * reach + 1);
    for (std::size_t i = 0; i < curve.size(); ++i)
        curve[i] = first[(i + size - reach) % size].real();
    return curve;
}

// Replaces the offset by what the samples say, where they say it clearly.
base::Status refine(Vote& vote, AudioReader& reference, AudioReader& other, const std::stop_token& stop)
{
    const double rate = reference.sampleRate();
    double start = vote.time - kSampleWindow / 2;
    start = std::max({start, 0.0, vote.offset});
    const auto count = static_cast<std::size_t>(kSampleWindow * rate);
    const auto a = samplesFrom(reference, start, count, stop);
    if (!a)
        return tl::unexpected(a.error());
    const auto b = samplesFrom(other, start - vote.offset, count, stop);
    if (!b)
        return tl::unexpected(b.error());
    const auto reach = static_cast<std::size_t>(kSampleReach * rate);
    const auto curve = phaseCorrelation(*a, *b, reach);
    const auto best = static_cast<std::size_t>(std::max_element(curve.begin(), curve.end()) - curve.begin());
    double usual = 0.0;
    for (const double value : curve)
        usual += value * value;
    usual = std::sqrt(usual / static_cast<double>(curve.size()));
    if (curve[best] < kClearPeak * usual)
        return {};
    // `b` is later by this much than the offset says: then the other's zero is earlier.
    const double shift = (static_cast<double>(best) - static_cast<double>(reach) + between(curve, best)) / rate;
    vote.offset -= shift;
    return {};
}

OffsetEstimate lineThrough(const std::vector<Vote>& votes, double referenceSeconds, double otherSeconds)
{
    double sum = 0.0;
    double meanTime = 0.0;
    double meanOffset = 0.0;
    double doubt = 1.0;
    for (const Vote& vote : votes) {
        const double weight = vote.certainty + 0.01;
        sum += weight;
        meanTime += weight * vote.time;
        meanOffset += weight * vote.offset;
        doubt *= 1.0 - vote.certainty;
    }
    meanTime /= sum;
    meanOffset /= sum;
    double spread = 0.0;
    double slope = 0.0;
    for (const Vote& vote : votes) {
        const double weight = vote.certainty + 0.01;
        spread += weight * (vote.time - meanTime) * (vote.time - meanTime);
        slope += weight * (vote.time - meanTime) * (vote.offset - meanOffset);
    }
    const double from = std::max(0.0, meanOffset);
    const double to = std::min(referenceSeconds, meanOffset + otherSeconds);
    const bool tells = votes.size() > 1 && to - from >= kDriftFrom && spread > 0;
    const double drift = tells ? slope / spread : 0.0;
    const double middle = meanOffset + drift * ((from + to) / 2 - meanTime);
    return {base::MediaTime::fromSeconds(middle), 1.0 - doubt, drift * 1e6};
}

} // namespace

base::Result<OffsetEstimate> findOffset(AudioReader& reference, AudioReader& other, std::stop_token stop)
{
    if (reference.channels() != 1 || other.channels() != 1 || reference.sampleRate() != other.sampleRate())
        return base::fail(base::ErrorCategory::Invalid, "the sounds must be mono of one rate");
    auto first = loudness(reference, stop);
    if (!first)
        return tl::unexpected(first.error());
    auto second = loudness(other, stop);
    if (!second)
        return tl::unexpected(second.error());
    const auto shortest = static_cast<std::size_t>(kShortest / kStep);
    if (first->size() < shortest || second->size() < shortest)
        return base::fail(base::ErrorCategory::NotFound, "too little sound");
    const Samples flat = flattened(*first);
    const auto length = std::min(flat.size(), static_cast<std::size_t>(kStretch / kStep));
    const Correlator correlator(flattened(*second), length);
    const std::size_t free = flat.size() - length;
    const std::size_t count = std::clamp<std::size_t>(2 * flat.size() / length - 1, 1, kStretches);
    std::vector<Vote> votes;
    for (std::size_t i = 0; i < count; ++i) {
        if (stop.stop_requested())
            return base::fail(base::ErrorCategory::Cancelled);
        const std::size_t from = count > 1 ? free * i / (count - 1) : 0;
        if (auto vote = voteOf(flat, from, length, correlator))
            votes.push_back(*vote);
    }
    votes = majority(votes);
    if (votes.empty())
        return OffsetEstimate{};
    for (Vote& vote : votes) {
        if (auto refined = refine(vote, reference, other, stop); !refined)
            return tl::unexpected(refined.error());
    }
    return lineThrough(votes, static_cast<double>(first->size()) * kStep, static_cast<double>(second->size()) * kStep);
}

} // namespace alliance::media

#pragma once
// Sound as a WAV file in memory, and something that sounds like talk.

#include "media/audio/AudioReader.h"
#include "tests/support/media/MemoryBytes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <random>
#include <vector>

namespace alliance::media::testing
{

inline std::vector<std::uint8_t> wavOf(const std::vector<float>& samples, int rate)
{
    std::vector<std::uint8_t> bytes;
    const auto text = [&](const char* four) { bytes.insert(bytes.end(), four, four + 4); };
    const auto number = [&](std::uint32_t value, int size) {
        for (int i = 0; i < size; ++i)
            bytes.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
    };
    const auto dataSize = static_cast<std::uint32_t>(samples.size() * 2);
    text("RIFF");
    number(36 + dataSize, 4);
    text("WAVE");
    text("fmt ");
    number(16, 4);
    number(1, 2);
    number(1, 2);
    number(static_cast<std::uint32_t>(rate), 4);
    number(static_cast<std::uint32_t>(rate) * 2, 4);
    number(2, 2);
    number(16, 2);
    text("data");
    number(dataSize, 4);
    for (const float sample : samples) {
        const auto value = static_cast<std::int16_t>(std::lround(std::clamp(sample, -1.0F, 1.0F) * 32767.0F));
        number(static_cast<std::uint16_t>(value), 2);
    }
    return bytes;
}

// Syllables of noise with pauses between, the same for the same seed at every rate: value at a time in seconds.
class Talk
{
public:
    Talk(std::uint64_t seed, double seconds)
    {
        std::mt19937_64 random(seed);
        std::uniform_real_distribution<double> unit(0.0, 1.0);
        for (double at = 0.0; at < seconds;) {
            const double length = 0.06 + 0.2 * unit(random);
            m_syllables.push_back(
                {at, length, 0.1 + 0.4 * unit(random), 150.0 + 900.0 * unit(random), 700.0 + 1500.0 * unit(random)});
            at += length + (unit(random) < 0.15 ? 0.3 + unit(random) : 0.01);
        }
    }

    double at(double time) const
    {
        const auto later = [](double t, const Syllable& syllable) { return t < syllable.start; };
        const auto next = std::upper_bound(m_syllables.begin(), m_syllables.end(), time, later);
        if (next == m_syllables.begin())
            return 0.0;
        const Syllable& syllable = *std::prev(next);
        const double within = time - syllable.start;
        if (within > syllable.length)
            return 0.0;
        const double swell = std::sin(M_PI * within / syllable.length);
        return syllable.loudness * swell *
               (std::sin(2 * M_PI * syllable.low * within) + std::sin(2 * M_PI * syllable.high * within)) / 2;
    }

private:
    struct Syllable {
        double start;
        double length;
        double loudness;
        double low;
        double high;
    };
    std::vector<Syllable> m_syllables;
};

// How a microphone hears `talk`: from `start` on its clock, which runs by `ppm` fast.
struct Microphone {
    double start = 0.0;
    double seconds = 20.0;
    int rate = 8000;
    double gain = 1.0;
    double noise = 0.0;
    double ppm = 0.0;
    std::uint64_t seed = 1; // of its noise
};

inline std::vector<float> hear(const Talk& talk, const Microphone& microphone)
{
    std::mt19937_64 random(microphone.seed);
    std::uniform_real_distribution<double> noise(-microphone.noise, microphone.noise);
    std::vector<float> samples(static_cast<std::size_t>(microphone.seconds * microphone.rate));
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double time = static_cast<double>(i) / microphone.rate / (1.0 + microphone.ppm * 1e-6);
        samples[i] = static_cast<float>(microphone.gain * talk.at(microphone.start + time) + noise(random));
    }
    return samples;
}

inline std::unique_ptr<AudioReader> readerOf(const std::vector<float>& samples, int rate, int readRate = 8000)
{
    auto reader = AudioReader::open(support::memorySource(wavOf(samples, rate)), nullptr, {readRate, 1});
    EXPECT_TRUE(reader) << (reader ? "" : reader.error().context);
    return reader ? std::move(*reader) : nullptr;
}

} // namespace alliance::media::testing

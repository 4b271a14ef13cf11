// Speed changes, pitch and place stay.

#include "media/audio/TempoFilter.h"

#include <gtest/gtest.h>

#include <cmath>

namespace alliance::media::testing
{
namespace
{

constexpr int kRate = 48000;

std::vector<float> stretched(const std::vector<float>& in, int channels, double factor, std::size_t pieceGroups = 1024)
{
    auto filter = TempoFilter::make(kRate, channels, factor);
    EXPECT_TRUE(filter);
    std::vector<float> out;
    const std::size_t step = pieceGroups * static_cast<std::size_t>(channels);
    for (std::size_t at = 0; at < in.size(); at += step) {
        const std::size_t count = std::min(step, in.size() - at);
        EXPECT_TRUE((*filter)->process(std::span(in).subspan(at, count), out));
    }
    EXPECT_TRUE((*filter)->finish(out));
    return out;
}

std::vector<float> tone(double hertz, double seconds)
{
    std::vector<float> samples(static_cast<std::size_t>(seconds * kRate));
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = 0.5F * static_cast<float>(std::sin(2 * M_PI * hertz * static_cast<double>(i) / kRate));
    return samples;
}

// Frequency by counting passages through zero, away from the ends.
double pitchOf(const std::vector<float>& samples)
{
    int passages = 0;
    const std::size_t from = samples.size() / 4;
    const std::size_t to = samples.size() * 3 / 4;
    for (std::size_t i = from; i < to; ++i)
        passages += samples[i - 1] < 0 && samples[i] >= 0 ? 1 : 0;
    return passages * static_cast<double>(kRate) / static_cast<double>(to - from);
}

TEST(TempoFilter, KeepsThePitchAndGivesTheExactLength)
{
    for (const double factor : {0.25, 0.5, 0.75, 1.5, 2.0, 4.0}) {
        const auto out = stretched(tone(220.0, 2.0), 1, factor);
        EXPECT_EQ(static_cast<long long>(out.size()), std::llround(2.0 * kRate / factor)) << factor;
        EXPECT_NEAR(pitchOf(out), 220.0, 6.0) << factor;
    }
}

TEST(TempoFilter, KeepsTheLoudnessOfASteadyTone)
{
    for (const double factor : {0.5, 1.5, 3.0}) {
        const auto out = stretched(tone(150.0, 2.0), 1, factor);
        for (std::size_t at = out.size() / 4; at + 4800 < out.size() * 3 / 4; at += 4800) {
            double energy = 0;
            for (std::size_t i = at; i < at + 4800; ++i)
                energy += static_cast<double>(out[i]) * out[i];
            EXPECT_NEAR(std::sqrt(energy / 4800), 0.5 / std::sqrt(2.0), 0.06) << factor;
        }
    }
}

TEST(TempoFilter, WhatIsHeardKeepsItsPlace)
{
    // Silence, then a tone from one second on.
    std::vector<float> in(kRate, 0.0F);
    const auto sound = tone(1000.0, 1.0);
    in.insert(in.end(), sound.begin(), sound.end());
    for (const double factor : {0.25, 0.5, 1.5, 4.0}) {
        const auto out = stretched(in, 1, factor);
        std::size_t onset = 0;
        while (onset < out.size() && std::abs(out[onset]) < 0.25F)
            ++onset;
        EXPECT_NEAR(static_cast<double>(onset) / kRate, 1.0 / factor, 0.02) << factor;
    }
}

TEST(TempoFilter, DoesNotDependOnThePiecesItIsFedWith)
{
    const auto in = tone(300.0, 0.7);
    EXPECT_EQ(stretched(in, 1, 1.3, 100), stretched(in, 1, 1.3, 5000));
}

TEST(TempoFilter, KeepsChannelsApart)
{
    std::vector<float> in;
    for (const float sample : tone(200.0, 0.5)) {
        in.push_back(sample);
        in.push_back(0.0F);
    }
    const auto out = stretched(in, 2, 0.8);
    for (std::size_t i = 1; i < out.size(); i += 2)
        ASSERT_EQ(out[i], 0.0F);
    const std::size_t groups = in.size() / 2;
    EXPECT_EQ(out.size() / 2, static_cast<std::size_t>(std::llround(static_cast<double>(groups) / 0.8)));
}

TEST(TempoFilter, RefusesSpeedsItCannotDo)
{
    EXPECT_FALSE(TempoFilter::make(kRate, 2, 0.1));
    EXPECT_FALSE(TempoFilter::make(kRate, 2, 5.0));
    EXPECT_FALSE(TempoFilter::make(kRate, 3, 1.0));
}

} // namespace
} // namespace alliance::media::testing

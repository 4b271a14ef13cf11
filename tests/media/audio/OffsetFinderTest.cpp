// Recordings of one session find their places on one clock by what they hear.

#include "media/audio/OffsetFinder.h"

#include "tests/media/audio/WavSound.h"

namespace alliance::media::testing
{
namespace
{

OffsetEstimate estimate(const std::vector<float>& reference, int referenceRate, const std::vector<float>& other,
                        int otherRate)
{
    const auto first = readerOf(reference, referenceRate);
    const auto second = readerOf(other, otherRate);
    if (!first || !second)
        return {};
    const auto found = findOffset(*first, *second);
    EXPECT_TRUE(found) << (found ? "" : found.error().context);
    return found.value_or(OffsetEstimate{});
}

constexpr double kTolerance = 0.005;

TEST(OffsetFinder, FindsWhereALaterRecordingBegins)
{
    const Talk talk(11, 60.0);
    const auto reference = hear(talk, {.seconds = 40.0});
    const auto other = hear(talk, {.start = 7.318, .seconds = 30.0});
    const OffsetEstimate found = estimate(reference, 8000, other, 8000);
    EXPECT_NEAR(found.offset.seconds(), 7.318, kTolerance);
    EXPECT_GT(found.confidence, 0.9);
}

TEST(OffsetFinder, FindsWhereAnEarlierRecordingBegan)
{
    const Talk talk(12, 60.0);
    const auto reference = hear(talk, {.start = 12.5, .seconds = 25.0});
    const auto other = hear(talk, {.seconds = 45.0});
    const OffsetEstimate found = estimate(reference, 8000, other, 8000);
    EXPECT_NEAR(found.offset.seconds(), -12.5, kTolerance);
    EXPECT_GT(found.confidence, 0.9);
}

TEST(OffsetFinder, BearsOtherRatesLevelsAndNoise)
{
    const Talk talk(13, 90.0);
    const auto reference = hear(talk, {.seconds = 60.0, .rate = 44100, .gain = 0.8, .noise = 0.05, .seed = 3});
    const auto other =
        hear(talk, {.start = 3.21, .seconds = 50.0, .rate = 16000, .gain = 0.15, .noise = 0.03, .seed = 4});
    const OffsetEstimate found = estimate(reference, 44100, other, 16000);
    EXPECT_NEAR(found.offset.seconds(), 3.21, kTolerance);
    EXPECT_GT(found.confidence, 0.5);
}

TEST(OffsetFinder, FindsARecordingThatStartsMinutesLater)
{
    const Talk talk(14, 500.0);
    const auto reference = hear(talk, {.seconds = 420.0});
    const auto other = hear(talk, {.start = 263.77, .seconds = 200.0, .noise = 0.02});
    const OffsetEstimate found = estimate(reference, 8000, other, 8000);
    EXPECT_NEAR(found.offset.seconds(), 263.77, kTolerance);
    EXPECT_GT(found.confidence, 0.9);
}

TEST(OffsetFinder, TellsHowFarTheClocksDriftApart)
{
    const Talk talk(15, 620.0);
    const auto reference = hear(talk, {.seconds = 600.0});
    const auto other = hear(talk, {.start = 1.0, .seconds = 590.0, .ppm = 60.0});
    const OffsetEstimate found = estimate(reference, 8000, other, 8000);
    // The other's clock runs fast, so its zero moves back on the reference's.
    EXPECT_NEAR(found.driftPpm, -60.0, 6.0);
    const double middle = 1.0 - 60e-6 * 295.0;
    EXPECT_NEAR(found.offset.seconds(), middle, kTolerance);
}

TEST(OffsetFinder, KnowsWhenTheSoundsHaveNothingInCommon)
{
    for (const std::uint64_t seed : {21, 22, 23}) {
        const auto reference = hear(Talk(seed, 60.0), {.seconds = 60.0});
        const auto other = hear(Talk(seed + 100, 60.0), {.seconds = 50.0, .noise = 0.01});
        EXPECT_LT(estimate(reference, 8000, other, 8000).confidence, 0.4) << seed;
    }
    const auto silence = std::vector<float>(8000 * 20, 0.0F);
    EXPECT_EQ(estimate(silence, 8000, silence, 8000).confidence, 0.0);
}

TEST(OffsetFinder, RefusesWhatItCannotCompare)
{
    const auto talk = hear(Talk(1, 30.0), {.seconds = 10.0});
    const auto first = readerOf(talk, 8000);
    const auto other = readerOf(talk, 8000, 16000);
    EXPECT_EQ(findOffset(*first, *other).error().category, base::ErrorCategory::Invalid);
    const auto brief = readerOf(std::vector<float>(8000, 0.1F), 8000);
    EXPECT_EQ(findOffset(*first, *brief).error().category, base::ErrorCategory::NotFound);
    std::stop_source stopped;
    stopped.request_stop();
    const auto second = readerOf(talk, 8000);
    EXPECT_EQ(findOffset(*first, *second, stopped.get_token()).error().category, base::ErrorCategory::Cancelled);
}

} // namespace
} // namespace alliance::media::testing

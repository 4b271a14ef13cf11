// Sound lies on the clock of the pictures: clips beep for 100 ms from every full second on.

#include "media/audio/AudioReader.h"

#include "tests/media/ClipFixture.h"

#include <cmath>

namespace alliance::media::testing
{
namespace
{

using base::MediaTime;
using support::ClipSpec;
using support::Codec;
using support::Container;

struct Track {
    MediaTime start;
    int rate = 0;
    int channels = 0;
    std::vector<float> samples;
    double seconds() const { return static_cast<double>(samples.size()) / channels / rate; }
};

Track readAll(AudioReader& reader)
{
    Track track;
    std::int64_t expectedNs = -1;
    while (true) {
        auto block = reader.next();
        EXPECT_TRUE(block);
        if (!block || !*block)
            return track;
        if (expectedNs < 0)
            track.start = (*block)->time;
        else
            EXPECT_NEAR(static_cast<double>((*block)->time.ns), static_cast<double>(expectedNs), 2.0);
        track.rate = (*block)->sampleRate;
        track.channels = (*block)->channels;
        track.samples.insert(track.samples.end(), (*block)->samples.begin(), (*block)->samples.end());
        const auto groups = static_cast<std::int64_t>(track.samples.size()) / track.channels;
        expectedNs = track.start.ns + groups * 1'000'000'000 / track.rate;
    }
}

// Seconds at which sound begins after at least 200 ms of quiet (or at the start).
std::vector<double> onsets(const Track& track)
{
    std::vector<double> found;
    int quiet = track.rate;
    for (std::size_t i = 0; i * track.channels < track.samples.size(); ++i) {
        if (std::abs(track.samples[i * track.channels]) > 0.1F) {
            if (quiet > track.rate / 5)
                found.push_back(track.start.seconds() + static_cast<double>(i) / track.rate);
            quiet = 0;
        } else {
            ++quiet;
        }
    }
    return found;
}

void expectBeeps(const Track& track, int first, int last)
{
    auto found = onsets(track);
    if (!found.empty() && found.back() > last + 0.5)
        found.pop_back(); // the last coded block reaches a little into the next second
    ASSERT_EQ(found.size(), static_cast<std::size_t>(last - first + 1));
    for (int second = first; second <= last; ++second)
        EXPECT_NEAR(found[static_cast<std::size_t>(second - first)], second, 0.012) << second;
}

class Sound : public ::testing::TestWithParam<std::pair<Container, Codec>>
{
protected:
    static OpenClip clip()
    {
        return openClip(ClipSpec{.container = GetParam().first,
                                 .codec = GetParam().second,
                                 .frames = 100,
                                 .bFrames = GetParam().second == Codec::H264 ? 2 : 0,
                                 .sound = support::Sound::Beeps});
    }
};

TEST_P(Sound, BeepsWhereThePicturesSayTheyAre)
{
    const OpenClip opened = clip();
    for (const AudioSpec spec : {AudioSpec{}, AudioSpec{8000, 1}, AudioSpec{44100, 2}}) {
        auto reader = AudioReader::open(opened.source(), opened.index, spec);
        ASSERT_TRUE(reader) << reader.error().context;
        const Track track = readAll(**reader);
        EXPECT_EQ(track.start, MediaTime{});
        EXPECT_EQ(track.rate, spec.sampleRate > 0 ? spec.sampleRate : 48000);
        EXPECT_EQ(track.channels, spec.channels > 0 ? spec.channels : 1);
        EXPECT_NEAR(track.seconds(), 4.0, 0.1);
        expectBeeps(track, 0, 3);
    }
}

TEST_P(Sound, StartsExactlyWhereItWasSought)
{
    const OpenClip opened = clip();
    auto reader = AudioReader::open(opened.source(), opened.index, {48000, 2});
    ASSERT_TRUE(reader) << reader.error().context;
    for (const double at : {2.5, 0.5, 1.7, 0.0, 3.3, 2.999}) {
        ASSERT_TRUE((*reader)->seek(MediaTime::fromSeconds(at)));
        const Track track = readAll(**reader);
        EXPECT_EQ(track.start, MediaTime::fromSeconds(at));
        const int first = static_cast<int>(std::ceil(at - 0.05));
        if (first <= 3)
            expectBeeps(track, first, 3);
        EXPECT_NEAR(track.seconds(), 4.0 - at, 0.1);
    }
}

INSTANTIATE_TEST_SUITE_P(
    Containers, Sound,
    ::testing::Values(std::pair{Container::Mp4, Codec::H264}, std::pair{Container::Mkv, Codec::H264},
                      std::pair{Container::Ts, Codec::H264}, std::pair{Container::WebM, Codec::Vp9},
                      std::pair{Container::Ps, Codec::Mpeg2}, std::pair{Container::Avi, Codec::Mjpeg}));

TEST(AudioReader, ReadsARecordingWithoutVideo)
{
    const auto bytes = clipBytes({.frames = 0, .sound = support::Sound::Beeps, .soundSeconds = 3});
    auto reader = AudioReader::open(support::memorySource(bytes), nullptr, {16000, 1});
    ASSERT_TRUE(reader) << reader.error().context;
    expectBeeps(readAll(**reader), 0, 2);
}

TEST(AudioReader, GoesOnInSilenceThroughDamage)
{
    auto bytes = *clipBytes({.container = Container::Ts, .frames = 100, .sound = support::Sound::Beeps});
    const OpenClip opened = openClip(std::make_shared<const std::vector<std::uint8_t>>(bytes));
    for (std::size_t i = bytes.size() * 2 / 5; i < bytes.size() / 2; ++i)
        bytes[i] = static_cast<std::uint8_t>(i * 31);
    auto reader = AudioReader::open(support::memorySource(bytes), opened.index, {48000, 1});
    ASSERT_TRUE(reader);
    const Track track = readAll(**reader);
    EXPECT_NEAR(track.seconds(), 4.0, 0.1);
    const auto found = onsets(track);
    ASSERT_GE(found.size(), 2U);
    EXPECT_NEAR(found.front(), 0.0, 0.012);
    EXPECT_NEAR(found.back(), 3.0, 0.012);
}

TEST(AudioReader, SaysWhenThereIsNoSound)
{
    const OpenClip opened = openClip({.frames = 10});
    const auto reader = AudioReader::open(opened.source(), opened.index);
    ASSERT_FALSE(reader);
    EXPECT_EQ(reader.error().category, base::ErrorCategory::NotFound);
}

TEST(AudioReader, CanBeCancelled)
{
    const OpenClip opened = openClip({.frames = 50, .sound = support::Sound::Beeps});
    auto reader = AudioReader::open(opened.source(), opened.index);
    ASSERT_TRUE(reader);
    std::stop_source stop;
    stop.request_stop();
    const auto block = (*reader)->next(stop.get_token());
    ASSERT_FALSE(block);
    EXPECT_EQ(block.error().category, base::ErrorCategory::Cancelled);
    EXPECT_TRUE((*reader)->next());
}

} // namespace
} // namespace alliance::media::testing

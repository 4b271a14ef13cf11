// The sound of a clip is that of its time, to the sample: recordings beep for 100 ms from every full second on.

#include "media/audio/AudioReader.h"
#include "media/export/ClipExport.h"
#include "tests/media/ClipFixture.h"
#include "tests/media/export/MemoryClip.h"

#include <cmath>

namespace alliance::media::testing
{
namespace
{

using support::ClipSpec;
using support::Codec;
using support::Container;

constexpr int kRate = 48000;

std::vector<float> soundOf(const OpenClip& clip)
{
    std::vector<float> samples;
    auto reader = AudioReader::open(clip.source(), clip.index, {kRate, 1});
    if (!reader)
        return samples;
    while (true) {
        const auto block = (*reader)->next();
        EXPECT_TRUE(block);
        if (!block || !*block)
            return samples;
        samples.insert(samples.end(), (*block)->samples.begin(), (*block)->samples.end());
    }
}

// Shift of `clip` against `recording` from `start` on at which they are most alike, in samples.
int shiftOf(const std::vector<float>& clip, const std::vector<float>& recording, std::int64_t start)
{
    constexpr int kReach = 480; // 10 ms
    int best = kReach;
    double bestSum = -1;
    for (int shift = -kReach; shift <= kReach; ++shift) {
        double sum = 0;
        for (std::size_t i = kReach; i + kReach < clip.size(); i += 3) {
            const std::int64_t at = start + static_cast<std::int64_t>(i) + shift;
            if (at >= 0 && at < static_cast<std::int64_t>(recording.size()))
                sum += static_cast<double>(clip[i]) * recording[static_cast<std::size_t>(at)];
        }
        if (sum > bestSum) {
            bestSum = sum;
            best = shift;
        }
    }
    return best;
}

OpenClip cut(const OpenClip& recording, FrameRange range, ClipReport* report = nullptr)
{
    MemoryClip sink;
    const auto made = exportClip(*recording.source(), recording.index, range, sink);
    EXPECT_TRUE(made) << (made ? "" : made.error().context);
    if (made && report)
        *report = *made;
    return openClip(std::make_shared<const std::vector<std::uint8_t>>(sink.bytes()));
}

TEST(ClipSound, IsThatOfThePicturesToTheMillisecond)
{
    for (const ClipSpec& spec :
         {ClipSpec{.frames = 100, .gop = 25, .bFrames = 2, .sound = support::Sound::Beeps},
          ClipSpec{.container = Container::Mkv,
          .frames = 100,
          .gop = 25,
          .variableTimes = true,
          .sound = support::Sound::Beeps},
          ClipSpec{.container = Container::WebM, .codec = Codec::Vp9, .frames = 100, .sound = support::Sound::Beeps},
          ClipSpec{.container = Container::Ts, .frames = 100, .gop = 25, .sound = support::Sound::Beeps}}) {
        SCOPED_TRACE(support::clipName(spec));
        const OpenClip recording = openClip(spec);
        const std::vector<float> before = soundOf(recording);
        for (const FrameRange range : {FrameRange{0, 60}, FrameRange{17, 83}}) {
            ClipReport report;
            const OpenClip clip = cut(recording, range, &report);
            EXPECT_TRUE(report.sound);
            const std::vector<float> after = soundOf(clip);
            const base::MediaTime start = recording.index->timeOf(range.first);
            const double seconds = (recording.index->timeOf(range.end) - start).seconds();
            EXPECT_NEAR(static_cast<double>(after.size()) / kRate, seconds, 0.03);
            EXPECT_LE(std::abs(shiftOf(after, before, std::llround(start.seconds() * kRate))), kRate / 1000)
                << "from frame " << range.first;
        }
    }
}

TEST(ClipSound, IsLeftOutWhereThereIsNoneOrNobodyWantsIt)
{
    const OpenClip silent = openClip(ClipSpec{.frames = 30, .gop = 10});
    ClipReport report;
    cut(silent, {5, 25}, &report);
    EXPECT_FALSE(report.sound);

    const OpenClip loud = openClip(ClipSpec{.frames = 30, .gop = 10, .sound = support::Sound::Beeps});
    MemoryClip sink;
    ClipOptions options;
    options.sound = false;
    const auto made = exportClip(*loud.source(), loud.index, {5, 25}, sink, options);
    ASSERT_TRUE(made);
    EXPECT_FALSE(made->sound);
    const OpenClip clip = openClip(std::make_shared<const std::vector<std::uint8_t>>(sink.bytes()));
    EXPECT_FALSE(AudioReader::open(clip.source(), clip.index));
}

} // namespace
} // namespace alliance::media::testing

#include "app/services/SpeechDetector.h"

#include "app/services/SoundTrack.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace alliance::app
{
namespace
{

constexpr int kRate = 8000;

// Noise of the given level, with louder tones in `speech`.
std::vector<float> levelsOf(double seconds, const std::vector<std::pair<double, double>>& speech, double noise,
                            double voice, double offset = 0)
{
    std::mt19937 random(7);
    std::normal_distribution<double> hiss(0.0, std::max(noise, 1e-12));
    LevelMeter meter(kRate);
    std::vector<float> samples;
    for (int i = 0; i < static_cast<int>(seconds * kRate); ++i) {
        const double t = static_cast<double>(i) / kRate;
        double sample = offset + hiss(random);
        for (const auto& [from, to] : speech) {
            if (t >= from && t < to)
                sample += voice * std::sin(t * 2 * 3.14159265 * 220);
        }
        samples.push_back(static_cast<float>(sample));
    }
    meter.add(samples);
    return meter.take();
}

void expectSpeech(const vision::SpeechTrack& track, const std::vector<std::pair<double, double>>& expected)
{
    ASSERT_EQ(track.speech.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        EXPECT_NEAR(track.speech[i].start.seconds(), expected[i].first, 0.06);
        EXPECT_NEAR(track.speech[i].end.seconds(), expected[i].second, 0.06);
    }
}

TEST(SpeechDetector, FindsSpeechAndTheSilenceBetween)
{
    const std::vector<std::pair<double, double>> said{{1, 4}, {9, 12.5}};
    const vision::SpeechTrack track = findSpeech(levelsOf(20, said, 0.001, 0.2));
    expectSpeech(track, said);
    EXPECT_NEAR(track.covered.end.seconds(), 20, 0.03);
}

TEST(SpeechDetector, ANoisyRoomAndAQuietVoiceAreToldApart)
{
    const std::vector<std::pair<double, double>> said{{5, 8}, {15, 19}};
    expectSpeech(findSpeech(levelsOf(30, said, 0.01, 0.12)), said);
}

TEST(SpeechDetector, PausesBetweenWordsBelongToSpeech)
{
    expectSpeech(findSpeech(levelsOf(10, {{2, 3}, {3.2, 4}, {4.3, 5}}, 0.001, 0.2)), {{2, 5}});
}

TEST(SpeechDetector, AKnockIsNoSpeech)
{
    EXPECT_TRUE(findSpeech(levelsOf(10, {{5, 5.05}}, 0.001, 0.3)).speech.empty());
}

TEST(SpeechDetector, SilenceHissAndAConstantOffsetAreNoSpeech)
{
    EXPECT_TRUE(findSpeech(levelsOf(10, {}, 0.0, 0)).speech.empty());
    EXPECT_TRUE(findSpeech(levelsOf(10, {}, 0.001, 0)).speech.empty());
    EXPECT_TRUE(findSpeech(levelsOf(10, {}, 0.0, 0, 0.5)).speech.empty());
    EXPECT_TRUE(findSpeech({}).speech.empty());
}

TEST(SoundTrackFiles, SpeechAndWaveformComeBackAsTheyWereStored)
{
    vision::SpeechTrack speech;
    speech.covered = {{0}, {5'000'000'000}};
    speech.speech = {{{1}, {2}}, {{30}, {40}}};
    const auto read = readSpeechJson(speechJson(speech));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->covered, speech.covered);
    EXPECT_EQ(read->speech, speech.speech);

    const Waveform waveform{{0.0F, 0.25F, 1.0F}};
    const auto peaks = readWaveform(waveformBytes(waveform));
    ASSERT_TRUE(peaks);
    ASSERT_EQ(peaks->peaks.size(), 3U);
    EXPECT_NEAR(peaks->peaks[1], 0.25F, 0.003F);
    EXPECT_FALSE(readWaveform("nonsense"));
    EXPECT_FALSE(readSpeechJson("{"));
}

} // namespace
} // namespace alliance::app

#include "app/services/SpeechDetector.h"

#include "app/services/SoundTrack.h"
#include "vision/models/StateArchive.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace alliance::app
{
namespace
{

constexpr int kRate = VoiceActivity::kRate;

using Spans = std::vector<std::pair<double, double>>;

// A tube like a throat: rings at one frequency.
struct Resonator {
    double frequency;
    double width;
    double before = 0;
    double last = 0;

    double ring(double push)
    {
        const double decay = std::exp(-3.14159265 * width / kRate);
        const double now =
            push + 2 * decay * std::cos(2 * 3.14159265 * frequency / kRate) * last - decay * decay * before;
        before = std::exchange(last, now);
        return now;
    }
};

// Vowels at four syllables a second where somebody speaks, in noise; levels are RMS of full scale.
std::vector<float> sound(double seconds, const Spans& speech, double noise, double voice, double offset = 0)
{
    std::mt19937 random(7);
    std::normal_distribution<double> hiss(0.0, std::max(noise, 1e-12));
    std::array<Resonator, 3> throat{{{600, 80}, {1200, 100}, {2500, 140}}};
    std::vector<float> samples;
    double glottis = 0;
    for (int i = 0; i < static_cast<int>(seconds * kRate); ++i) {
        const double t = static_cast<double>(i) / kRate;
        const bool speaks =
            std::any_of(speech.begin(), speech.end(), [t](const auto& s) { return t >= s.first && t < s.second; });
        glottis += (120 + 15 * std::sin(2 * t)) / kRate;
        double push = speaks && glottis >= 1 ? 1 : 0;
        glottis -= std::floor(glottis);
        double sung = 0;
        throat[0].frequency = 550 + 150 * std::sin(9 * t);
        throat[1].frequency = 1300 + 400 * std::sin(7 * t);
        for (Resonator& tube : throat)
            sung += tube.ring(push);
        const double syllable = 0.55 + 0.45 * std::sin(2 * 3.14159265 * 4 * t);
        samples.push_back(static_cast<float>(offset + hiss(random) + voice * 1.5 * syllable * sung));
    }
    return samples;
}

std::vector<std::uint8_t> voicedIn(const std::vector<float>& samples)
{
    VoiceMeter meter;
    meter.add(samples);
    return meter.voiced();
}

void expectSpeech(const vision::SpeechTrack& track, const Spans& expected)
{
    ASSERT_EQ(track.speech.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        EXPECT_NEAR(track.speech[i].start.seconds(), expected[i].first, 0.15);
        EXPECT_NEAR(track.speech[i].end.seconds(), expected[i].second, 0.25);
    }
}

TEST(SpeechDetector, FindsSpeechAndTheSilenceBetween)
{
    const Spans said{{1, 4}, {9, 12.5}};
    const vision::SpeechTrack track = findSpeech(voicedIn(sound(20, said, 0.001, 0.1)));
    expectSpeech(track, said);
    EXPECT_NEAR(track.covered.end.seconds(), 20, 0.03);
}

TEST(SpeechDetector, ANoisyRoomAndAQuietVoiceAreToldApart)
{
    const Spans said{{5, 8}, {15, 19}};
    expectSpeech(findSpeech(voicedIn(sound(30, said, 0.01, 0.05))), said);
}

TEST(SpeechDetector, PausesBetweenWordsBelongToSpeech)
{
    std::vector<std::uint8_t> voiced(1000, 0);
    for (const auto& [from, to] : {std::pair(200, 300), {320, 400}, {430, 500}, {700, 705}})
        std::fill(voiced.begin() + from, voiced.begin() + to, 1);
    const vision::SpeechTrack track = findSpeech(voiced); // a click at the end is none
    ASSERT_EQ(track.speech.size(), 1U);
    EXPECT_EQ(track.speech[0].start.seconds(), 2);
    EXPECT_EQ(track.speech[0].end.seconds(), 5);
}

TEST(SpeechDetector, SilenceHissHumAndAConstantOffsetAreNoSpeech)
{
    EXPECT_TRUE(findSpeech(voicedIn(sound(10, {}, 0.0, 0))).speech.empty());
    EXPECT_TRUE(findSpeech(voicedIn(sound(10, {}, 0.001, 0))).speech.empty());
    EXPECT_TRUE(findSpeech(voicedIn(sound(10, {}, 0.0, 0, 0.5))).speech.empty());
    EXPECT_TRUE(findSpeech({}).speech.empty());
    std::vector<float> hum = sound(10, {}, 0.001, 0);
    for (std::size_t i = 0; i < hum.size(); ++i)
        hum[i] += static_cast<float>(0.1 * std::sin(2 * 3.14159265 * 50 * static_cast<double>(i) / kRate));
    EXPECT_TRUE(findSpeech(voicedIn(hum)).speech.empty());
}

TEST(SpeechDetector, GoesOnWithTheSameAnswersAfterItWasStoredAndHoweverTheSoundIsCut)
{
    const std::vector<float> samples = sound(75, {{2, 9}, {14, 31}, {33, 50}, {58, 64}}, 0.01, 0.05);
    const std::vector<std::uint8_t> whole = voicedIn(samples);
    ASSERT_EQ(whole.size(), 7500U);
    std::mt19937 random(3);
    auto meter = std::make_unique<VoiceMeter>();
    for (std::size_t at = 0; at < samples.size();) {
        const std::size_t next = std::min<std::size_t>(samples.size(), at + 1 + random() % 60'000);
        meter->add(
            {samples.begin() + static_cast<std::ptrdiff_t>(at), samples.begin() + static_cast<std::ptrdiff_t>(next)});
        at = next;
        vision::StateWriter writer;
        writer(*meter);
        const std::vector<std::uint8_t> state = writer.take();
        EXPECT_LT(state.size(), 700'000U);
        meter = std::make_unique<VoiceMeter>();
        vision::StateReader reader(state);
        reader(*meter);
        ASSERT_TRUE(reader.good() && reader.atEnd());
    }
    EXPECT_EQ(meter->voiced(), whole);
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

#include "vision/candidates/SpeechCues.h"

#include "tests/vision/candidates/SyntheticSession.h"

#include <gtest/gtest.h>

using namespace alliance;
using namespace alliance::vision;
using test::only;
using test::SyntheticSession;

namespace
{

base::TimeRange seconds(double start, double end)
{
    return {base::MediaTime::fromSeconds(start), base::MediaTime::fromSeconds(end)};
}

// Question and answer every twenty seconds; the answer comes after `latencies` seconds.
std::vector<SpeakerTurn> conversation(const std::vector<double>& latencies)
{
    std::vector<SpeakerTurn> turns;
    double t = 0;
    for (const double latency : latencies) {
        turns.push_back({seconds(t, t + 5), 1});
        turns.push_back({seconds(t + 5 + latency, t + 15), 0});
        t += 20;
    }
    return turns;
}

} // namespace

TEST(SpeechCues, AnAnswerIsLateAgainstThePersonsOwnAnswers)
{
    const auto quick = conversation({0.4, 0.5, 0.6, 0.4, 0.5, 4.5, 0.6, 0.5, 0.4, 0.7});
    const auto found = findLongLatencies(Dialogue(quick, 0, false), 0, {});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].kind, BehaviourKind::LongLatency);
    EXPECT_EQ(found[0].range, seconds(105, 109.5));
    EXPECT_NEAR(found[0].measures.at("duration_s"), 4.5, 1e-9);
    EXPECT_NEAR(found[0].measures.at("percentile"), 90, 1e-9);
    // Who always takes four seconds does so once more.
    const auto slow = conversation({4.4, 4.5, 4.6, 4.4, 4.5, 4.5, 4.6, 4.5, 6.4, 4.7});
    const auto late = findLongLatencies(Dialogue(slow, 0, false), 0, {});
    ASSERT_EQ(late.size(), 2U);
    EXPECT_EQ(late[0].range, seconds(165, 171.4));
    // The slowest answer of a quick person is not long.
    EXPECT_TRUE(
        findLongLatencies(Dialogue(conversation({0.4, 0.5, 0.6, 0.4, 0.5, 0.5, 0.6, 2.5, 0.4, 0.7}), 0, false), 0, {})
            .empty());
}

TEST(SpeechCues, FewAnswersAndUnknownSpeakersSayNothing)
{
    EXPECT_TRUE(findLongLatencies(Dialogue(conversation({0.5, 5.0, 0.4}), 0, false), 0, {}).empty());
    auto turns = conversation({0.4, 0.5, 0.6, 0.4, 0.5, 4.5, 0.6, 0.5, 0.4, 0.7});
    for (auto& turn : turns) {
        turn.person = turn.person == 1 ? kUnknownSpeaker : turn.person;
    }
    EXPECT_TRUE(findLongLatencies(Dialogue(turns, 0, false), 0, {}).empty());
    // Where only one person is in the picture, speech without a mouth is the other's.
    EXPECT_EQ(findLongLatencies(Dialogue(turns, 0, true), 0, {}).size(), 1U);
}

TEST(SpeechCues, TheEndOfTheOthersSpeechIsContext)
{
    const Dialogue dialogue(conversation({0.5, 0.5}), 0, false);
    const auto since = [&](double t) { return dialogue.sinceOtherSpoke(base::MediaTime::fromSeconds(t)); };
    EXPECT_FALSE(since(3).has_value());
    ASSERT_TRUE(since(7).has_value());
    EXPECT_NEAR(*since(7), 2, 1e-9);
    EXPECT_FALSE(since(22).has_value());
    EXPECT_NEAR(since(26).value_or(0), 1, 1e-9);
}

TEST(SpeechCues, ACandidateSaysThatTheOtherHadJustSpoken)
{
    // Both mouths move while their owner speaks: the other until 60 s, this person from 70 s on.
    const auto mouths = [](double from, double to) {
        return [=](SignalSample& s, double t) {
            if (s.face && t >= from && t < to) {
                s.face->mouth = static_cast<int>(t * 5) % 2 == 0 ? 0.02 : 0.3;
            }
        };
    };
    auto session = SyntheticSession(120, 3);
    auto signals = session.eyesAside(63, 69).change(mouths(70, 90)).signals();
    signals.people.push_back(SyntheticSession(120, 4).change(mouths(40, 60)).person(1));
    const SpeechTrack speech{seconds(0, 120), {seconds(40, 60), seconds(70, 90)}};
    const auto findings = findBehaviours(signals, &speech, {});
    const auto gaze = only(findings, BehaviourKind::GazeAversion);
    ASSERT_EQ(gaze.size(), 1U);
    EXPECT_NEAR(gaze[0].measures.at("after_speech_s"), 3, 0.6);
    ASSERT_EQ(findings.candidates.size(), 1U);
    const auto& reasons = findings.candidates[0].reasons;
    EXPECT_TRUE(std::any_of(reasons.begin(), reasons.end(), [](const std::string& reason) {
        return reason.find("s after the other had ended speaking") != std::string::npos;
    }));
}

#include "tests/vision/candidates/SyntheticSession.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <set>

using namespace alliance;
using namespace alliance::vision;
using test::findIn;
using test::only;
using test::SyntheticSession;

namespace
{
SyntheticSession busySession()
{
    SyntheticSession session(300, 7);
    session.eyesDown(60, 66).shift(70, 71.5, 0.4, 0).eyesAside(120, 125).headTurn(200, 215, 35);
    return session;
}

SpeechTrack speechWithAPause()
{
    const auto s = [](double t) { return base::MediaTime::fromSeconds(t); };
    return {{s(0), s(300)}, {{s(0.5), s(121)}, {s(126), s(299.5)}}};
}
} // namespace

TEST(Candidates, CuesWithinTenSecondsBecomeOneMoment)
{
    const auto findings = findIn(busySession());
    ASSERT_EQ(findings.candidates.size(), 3U);
    const auto& first = findings.candidates[0];
    EXPECT_EQ(first.rank, 1);
    EXPECT_EQ(first.behaviours.size(), 2U);
    EXPECT_NEAR(first.range.start.seconds(), 60, 0.5);
    EXPECT_NEAR(first.range.end.seconds(), 71.5, 0.7);
    EXPECT_EQ(first.reasons.size(), 2U);
}

TEST(Candidates, MoreKindsOfCueRankFirstThenTheRarer)
{
    const auto findings = findIn(busySession());
    ASSERT_EQ(findings.candidates.size(), 3U);
    // Fifteen seconds with the head are rarer than five with the eyes.
    EXPECT_NEAR(findings.candidates[1].range.start.seconds(), 200, 0.5);
    EXPECT_NEAR(findings.candidates[2].range.start.seconds(), 120, 0.5);
}

TEST(Candidates, SilenceSupportsAMomentButIsNoneByItself)
{
    const auto signals = busySession().signals();
    const auto speech = speechWithAPause();
    const auto findings = findBehaviours(signals, &speech, {}, {}, {});
    ASSERT_EQ(findings.candidates.size(), 3U);
    EXPECT_EQ(only(findings, BehaviourKind::Silence).size(), 1U);
    const auto with = std::find_if(findings.candidates.begin(), findings.candidates.end(),
                                   [](const Candidate& c) { return std::abs(c.range.start.seconds() - 120) < 1; });
    ASSERT_NE(with, findings.candidates.end());
    EXPECT_EQ(with->behaviours.size(), 2U);
    EXPECT_EQ(with->reasons.back(), "Nobody spoke for 5.0 s");
    EXPECT_EQ(with->rank, 2);

    const auto quiet = findBehaviours(SyntheticSession(300).signals(), &speech, {}, {}, {});
    EXPECT_TRUE(quiet.candidates.empty());
}

TEST(Candidates, LongStillnessIsReportedAsSupport)
{
    SyntheticSession session(600);
    session.still(300, 340);
    const auto findings = findIn(session);
    const auto still = only(findings, BehaviourKind::Stillness);
    ASSERT_EQ(still.size(), 1U);
    EXPECT_NEAR(still[0].range.start.seconds(), 300, 2);
    EXPECT_TRUE(findings.candidates.empty());
}

TEST(Candidates, ReasonsAreMeasuredAndNameNoFeeling)
{
    const auto findings = findIn(busySession());
    for (const auto& candidate : findings.candidates) {
        for (const auto& reason : candidate.reasons) {
            EXPECT_NE(reason.find_first_of("0123456789"), std::string::npos) << reason;
            for (const auto* word : {"withdraw", "rupture", "anxious", "sad", "avoid", "probab"}) {
                EXPECT_EQ(reason.find(word), std::string::npos) << reason;
            }
        }
    }
}

TEST(Candidates, IdsAreMadeFromRecordingAndContent)
{
    const auto a = findIn(busySession());
    const auto other = findBehaviours(busySession().signals(), nullptr, {}, {"other", "", 0, 0},
                                      [](const std::string& text) { return text; });
    std::set<std::string> ids;
    for (const auto& candidate : a.candidates) {
        ids.insert(candidate.id);
    }
    for (const auto& candidate : other.candidates) {
        ids.insert(candidate.id);
    }
    EXPECT_EQ(ids.size(), 6U);
}

TEST(Candidates, TheSameSignalsGiveTheSameBytes)
{
    EXPECT_EQ(candidatesJson(findIn(busySession())), candidatesJson(findIn(busySession())));
    EXPECT_EQ(summaryJson(findIn(busySession())), summaryJson(findIn(busySession())));
}

TEST(Candidates, ALaterStartShiftsEverythingAndChangesNothingElse)
{
    const auto now = findIn(busySession());
    const auto later = findIn(busySession().startingAt(1000));
    ASSERT_EQ(now.behaviours.size(), later.behaviours.size());
    for (std::size_t i = 0; i < now.behaviours.size(); ++i) {
        const auto& a = now.behaviours[i];
        const auto& b = later.behaviours[i];
        EXPECT_EQ(b.range.start.ns - a.range.start.ns, 1'000'000'000'000);
        EXPECT_EQ(b.range.end.ns - a.range.end.ns, 1'000'000'000'000);
        EXPECT_EQ(a.kind, b.kind);
        EXPECT_EQ(a.direction, b.direction);
        EXPECT_NEAR(a.confidence, b.confidence, 1e-9);
        EXPECT_EQ(a.startFrame, b.startFrame);
    }
}

TEST(Candidates, TheJsonHasTheStatedFormAndCanBeReadBack)
{
    const auto findings = findIn(busySession());
    const auto text = candidatesJson(findings);
    const auto json = nlohmann::json::parse(text);
    EXPECT_EQ(json["settings"]["gaze_aversion"]["min_duration_s"], 4.0);
    EXPECT_EQ(json["settings"]["posture_shift"]["min_trunk_deg"], 7.0);
    EXPECT_EQ(json["recording"]["sha256"], "abc");
    EXPECT_EQ(json["recording"]["frames"], 100);
    EXPECT_EQ(json["people"][0]["id"], 0);
    EXPECT_EQ(json["people"][0]["role"], "unknown");
    EXPECT_EQ(json["behaviours"][0]["kind"], "gaze_aversion");
    EXPECT_EQ(json["behaviours"][0]["direction"], "down");
    EXPECT_NEAR(json["behaviours"][0]["start_frame"].get<int>(), 60 * 25, 5);
    EXPECT_EQ(json["candidates"][0]["rank"], 1);
    const auto read = readCandidatesJson(text);
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(candidatesJson(*read), text);
    EXPECT_FALSE(readCandidatesJson("{\"behaviours\":[{}]}").has_value());
    EXPECT_FALSE(readCandidatesJson("not json").has_value());
}

TEST(Candidates, ARecordingWithoutPeopleGivesAnEmptyQueue)
{
    SessionSignals signals;
    signals.covered = {{0}, {10'000'000'000}};
    const auto findings = findBehaviours(signals, nullptr, {});
    EXPECT_TRUE(findings.behaviours.empty());
    EXPECT_TRUE(findings.candidates.empty());
    EXPECT_NO_THROW(candidatesJson(findings));
}

TEST(Candidates, SayWhereTheyLieAmongThisPersonsOwn)
{
    const auto findings = findIn(busySession());
    const auto gaze = only(findings, BehaviourKind::GazeAversion);
    ASSERT_FALSE(gaze.empty());
    for (const auto& behaviour : gaze) {
        EXPECT_GE(behaviour.measures.at("percentile"), 0);
        EXPECT_LE(behaviour.measures.at("percentile"), 100);
    }
    const auto longest = std::max_element(gaze.begin(), gaze.end(), [](const Behaviour& a, const Behaviour& b) {
        return a.range.length() < b.range.length();
    });
    EXPECT_GT(longest->measures.at("percentile"), 60);
    const auto shifts = only(findings, BehaviourKind::PostureShift);
    ASSERT_EQ(shifts.size(), 1U);
    EXPECT_GT(shifts[0].measures.at("percentile"), 90);
}

TEST(Candidates, CarryWhatCouldHaveMisledThemThroughTheFile)
{
    SyntheticSession session(120);
    session.withoutBody().shift(60, 61.6, 0, 0, -0.3);
    auto findings = findIn(session);
    ASSERT_EQ(findings.candidates.size(), 1U);
    EXPECT_EQ(findings.behaviours[0].caveats, std::vector<std::string>{"head_only"});
    const std::vector<std::string> cautions{"worded by the caller"};
    findings.candidates[0].cautions = cautions;
    const auto read = readCandidatesJson(candidatesJson(findings));
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->candidates[0].cautions, cautions);
    EXPECT_EQ(read->behaviours.at(0).caveats, findings.behaviours[0].caveats);
}

TEST(Candidates, TwoPeoplesCuesStayApart)
{
    auto signals = SyntheticSession(200, 3).eyesAside(100, 106).signals();
    signals.people.push_back(SyntheticSession(200, 4).shift(103, 104.5, 0.4, 0).person(1));
    const auto findings = findBehaviours(signals, nullptr, {});
    ASSERT_EQ(findings.candidates.size(), 2U);
    EXPECT_NE(findings.candidates[0].person, findings.candidates[1].person);
    for (const auto& candidate : findings.candidates) {
        EXPECT_EQ(candidate.behaviours.size(), 1U);
    }
}

TEST(Candidates, AHandAtTheFaceIsTold)
{
    SyntheticSession session(120);
    session.eyesDown(60, 66).change([](SignalSample& s, double t) {
        if (s.body && s.face && t >= 59 && t < 66) {
            s.body->imageLeftHand = s.face->centre + cv::Point2f(10, 70);
        }
    });
    const auto findings = findIn(session);
    ASSERT_EQ(findings.candidates.size(), 1U);
    EXPECT_EQ(findings.candidates[0].reasons.back().substr(0, 30), "A hand was at the face for 6.0");
}

TEST(Candidates, CoverageComesBeforeAnyCount)
{
    SyntheticSession session(120);
    session.gone(60, 90);
    const auto findings = findIn(session);
    ASSERT_EQ(findings.people.size(), 1U);
    EXPECT_NEAR(findings.people[0].bodyCoverage, 0.75, 0.02);
    EXPECT_NEAR(findings.people[0].cannotTellS, 30, 1);
    double reasons = 0;
    for (const auto& [reason, seconds] : findings.people[0].whyNot) {
        reasons += seconds;
    }
    EXPECT_NEAR(reasons, findings.people[0].cannotTellS, 1e-9);
    const auto text = summaryJson(findings);
    EXPECT_LT(text.find("\"coverage\""), text.find("\"behaviours\""));
    EXPECT_LT(text.find("why_not_s"), text.find("\"count\""));
    const auto read = readCandidatesJson(candidatesJson(findings));
    ASSERT_TRUE(read.has_value());
    EXPECT_NEAR(read->people[0].bodyCoverage, findings.people[0].bodyCoverage, 1e-6);
    EXPECT_EQ(read->people[0].whyNot.size(), findings.people[0].whyNot.size());
}

TEST(Settings, EveryNumberSurvivesItsJson)
{
    Settings settings;
    settings.gazeAversion.minDurationS = 1.5;
    settings.postureShift.minTrunkDeg = 9;
    const auto read = Settings::fromJson(settings.toJson());
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->toJson(), settings.toJson());
    EXPECT_EQ(read->gazeAversion.minDurationS, 1.5);
}

TEST(Settings, PartsMayBeMissingAndUnknownOrSenselessOnesAreRefusedByName)
{
    const auto part = Settings::fromJson(R"({"posture_shift":{"hold_s":1.0}})");
    ASSERT_TRUE(part.has_value());
    EXPECT_EQ(part->postureShift.holdS, 1.0);
    EXPECT_EQ(part->gazeAversion.minDurationS, 4.0);
    for (const auto* text :
         {R"({"gaze_aversion":{"min_duration":1}})", R"({"gaze":{}})", R"({"gaze_aversion":{"min_duration_s":-1}})",
          R"({"gaze_aversion":{"min_duration_s":"4"}})", R"({"gaze_aversion":4})", "[]", ""}) {
        const auto read = Settings::fromJson(text);
        ASSERT_FALSE(read.has_value()) << text;
        EXPECT_EQ(read.error().category, base::ErrorCategory::Invalid);
    }
}

TEST(Settings, EveryNumberHasItsBoundsAndCanBeSet)
{
    Settings settings;
    const auto json = nlohmann::json::parse(settings.toJson());
    for (const auto& [group, numbers] : json.items()) {
        for (const auto& [key, value] : numbers.items()) {
            SCOPED_TRACE(group + "." + key);
            const auto standard = value.get<double>();
            EXPECT_EQ(settingValue(settings, group, key), standard);
            const double near = standard * 0.99;
            EXPECT_TRUE(setSetting(settings, group, key, near).has_value());
            for (const double beyond : {-1.0, 1e6}) {
                EXPECT_FALSE(setSetting(settings, group, key, beyond).has_value());
            }
            EXPECT_EQ(settingValue(settings, group, key), near);
        }
    }
    EXPECT_TRUE(Settings::fromJson(settings.toJson()).has_value());
    EXPECT_FALSE(settingValue(settings, "gaze", "none").has_value());
    EXPECT_FALSE(setSetting(settings, "gaze_aversion", "none", 1).has_value());
}

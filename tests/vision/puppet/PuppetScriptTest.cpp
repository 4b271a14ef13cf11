#include "tests/support/puppet/PuppetScript.h"

#include "tests/support/puppet/PuppetMotion.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace alliance::test
{
namespace
{

bool overlaps(const nlohmann::json& a, const nlohmann::json& b)
{
    return a["start"] < b["end"] && b["start"] < a["end"];
}

TEST(PuppetScript, TheDemoSessionHasWhatAReviewerShouldFind)
{
    const auto clip = nlohmann::json::parse(truthJson(demoScript(), "x.mp4"))["clips"]["x.mp4"];
    const auto& patient = clip["persons"]["right"];
    const auto& therapist = clip["persons"]["left"];
    EXPECT_EQ(patient["role"], "patient");
    EXPECT_GE(patient["gaze_averted"].size(), 4U);
    EXPECT_GE(patient["posture_shift"].size(), 3U);
    EXPECT_GE(therapist["gaze_averted"].size(), 1U);
    EXPECT_GE(therapist["posture_shift"].size(), 1U);
    for (const auto& person : {patient, therapist}) {
        EXPECT_FALSE(person["quiet"].empty());
        for (const auto& aversion : person["gaze_averted"]) {
            EXPECT_GE(aversion["end"].get<double>() - aversion["start"].get<double>(), 5);
        }
    }
}

TEST(PuppetScript, QuietSpansKeepAwayFromEverythingThatCounts)
{
    const auto clip = nlohmann::json::parse(truthJson(demoScript(), "x.mp4"))["clips"]["x.mp4"];
    for (const auto& person : clip["persons"]) {
        for (const auto& quiet : person["quiet"]) {
            EXPECT_GE(quiet["end"].get<double>() - quiet["start"].get<double>(), 15);
            for (const char* kind : {"gaze_averted", "posture_shift"}) {
                for (const auto& event : person[kind]) {
                    EXPECT_FALSE(overlaps(quiet, event)) << quiet << event;
                }
            }
        }
    }
}

TEST(PuppetScript, AShortenedScriptEndsWhereItIsCut)
{
    const PuppetScript script = shortened(demoScript(), 20);
    EXPECT_EQ(script.seconds, 20);
    EXPECT_FALSE(script.lines.empty());
    for (const DialogueLine& line : script.lines) {
        EXPECT_LT(line.start, 20);
    }
}

TEST(PuppetMotion, TheSameSeedMovesTheSameWayAndAnotherDoesNot)
{
    const PuppetMotion a(demoScript(), {}, 1);
    const PuppetMotion b(demoScript(), {}, 1);
    const PuppetMotion c(demoScript(), {}, 2);
    EXPECT_EQ(a.pose(Place::Right, 12.3).yaw, b.pose(Place::Right, 12.3).yaw);
    EXPECT_NE(a.pose(Place::Right, 12.3).yaw, c.pose(Place::Right, 12.3).yaw);
}

TEST(PuppetMotion, SwayIsSmallAgainstWhatIsScripted)
{
    const PuppetScript script = demoScript();
    const PuppetMotion motion(script, {}, 1);
    for (double time = 0; time < script.seconds; time += 0.1) {
        for (const Place place : kPlaces) {
            const PuppetPose scripted = motion.scriptedPose(place, time);
            const PuppetPose moved = motion.pose(place, time);
            EXPECT_NEAR(moved.yaw, scripted.yaw, 3);
            EXPECT_NEAR(moved.pitch, scripted.pitch, 3);
            EXPECT_NEAR(moved.shiftX, scripted.shiftX, 0.03);
        }
    }
}

TEST(PuppetMotion, ThePatientSitsBackAfterLeaningBackAndStaysThere)
{
    const PuppetMotion motion(demoScript(), {}, 1);
    EXPECT_GT(motion.scriptedPose(Place::Right, 55).lean, motion.scriptedPose(Place::Right, 47).lean + 3);
    EXPECT_EQ(motion.scriptedPose(Place::Right, 55).shiftX, motion.scriptedPose(Place::Right, 65).shiftX);
}

TEST(PuppetMotion, TheMouthOpensWithTheVoice)
{
    SpeechEnvelope voice;
    voice.level.assign(1000, 0.8F);
    const PuppetMotion silent(demoScript(), {}, 1);
    const PuppetMotion speaking(demoScript(), {SpeechEnvelope{}, voice}, 1);
    EXPECT_GT(speaking.pose(Place::Right, 5).jaw, silent.pose(Place::Right, 5).jaw + 0.2);
    EXPECT_EQ(speaking.pose(Place::Left, 5).jaw, silent.pose(Place::Left, 5).jaw);
}

} // namespace
} // namespace alliance::test

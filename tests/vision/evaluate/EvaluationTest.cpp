#include "vision/evaluate/Evaluation.h"

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

using namespace alliance;
using namespace alliance::vision;

namespace
{

struct Found {
    const char* kind;
    double start;
    double end;
    int person = 0;
};

std::string foundJson(const std::vector<Found>& found, const std::string& file = "a.mp4")
{
    nlohmann::json json;
    json["recording"] = {{"sha256", ""}, {"file", file}};
    json["people"] = {{{"id", 0}, {"place", "left"}}, {{"id", 1}, {"place", "right"}}};
    json["behaviours"] = nlohmann::json::array();
    for (const auto& f : found) {
        json["behaviours"].push_back({{"kind", f.kind},
                                      {"person", f.person},
                                      {"start_ns", std::int64_t(f.start * 1e9)},
                                      {"end_ns", std::int64_t(f.end * 1e9)}});
    }
    return json.dump();
}

const std::string kTruth = R"({"clips":{"a.mp4":{
  "gaze_averted":[{"start":10,"end":14,"confidence":0.9},{"start":30,"end":35},{"start":50,"end":54,"confidence":0.5}],
  "posture_shift":[{"start":70,"end":71.5,"confidence":0.8}],
  "quiet":[{"start":80,"end":100}]},
  "b.mp4":{"gaze_averted":[],"posture_shift":[],"quiet":[]}}})";

BehaviourScore gazeScore(const std::vector<Found>& found, const std::string& truth = kTruth)
{
    const auto result = evaluate(truth, foundJson(found));
    EXPECT_TRUE(result.has_value());
    return result ? result->scores.at(0) : BehaviourScore{};
}

} // namespace

TEST(Evaluation, ExactFindingsScoreOne)
{
    const auto result = evaluate(
        kTruth, foundJson({{"gaze_aversion", 10, 14}, {"gaze_aversion", 30, 35}, {"posture_shift", 70, 71.5}}));
    ASSERT_TRUE(result.has_value());
    for (const auto& score : result->scores) {
        EXPECT_EQ(score.f1, 1.0) << score.kind;
        EXPECT_EQ(score.onsetErrorMean, 0.0);
    }
    EXPECT_EQ(result->quietViolations, 0);
    EXPECT_EQ(result->quietSpans, 1);
}

TEST(Evaluation, OnsetAndOverlapMustBothFit)
{
    EXPECT_EQ(gazeScore({{"gaze_aversion", 10.9, 14}}).hits, 1);
    EXPECT_EQ(gazeScore({{"gaze_aversion", 11.1, 14}}).hits, 0);
    EXPECT_EQ(gazeScore({{"gaze_aversion", 10, 11.3}}).hits, 1);
    EXPECT_EQ(gazeScore({{"gaze_aversion", 10, 11.0}}).hits, 0);
    EXPECT_EQ(gazeScore({{"gaze_aversion", 10, 40}}).hits, 0);
}

TEST(Evaluation, OneFindingMatchesOneTruthOnly)
{
    const auto score = gazeScore({{"gaze_aversion", 10, 13}, {"gaze_aversion", 10.5, 14}});
    EXPECT_EQ(score.hits, 1);
    EXPECT_EQ(score.falseAlarms, 1);
    EXPECT_EQ(score.misses, 1);
    ASSERT_TRUE(score.precision && score.recall);
    EXPECT_DOUBLE_EQ(score.precision->value, 0.5);
    EXPECT_DOUBLE_EQ(score.recall->value, 0.5);
    EXPECT_LT(score.recall->low, 0.1);
    EXPECT_GT(score.recall->high, 0.9);
}

TEST(Evaluation, UnsureLabelsAreNeitherHitNorFalseAlarm)
{
    const auto score = gazeScore({{"gaze_aversion", 51, 53}, {"gaze_aversion", 10, 14}, {"gaze_aversion", 30, 35}});
    EXPECT_EQ(score.ignored, 1);
    EXPECT_EQ(score.falseAlarms, 0);
    EXPECT_EQ(score.f1, 1.0);
}

TEST(Evaluation, WhateverIsFoundInAQuietSpanIsAFalseAlarm)
{
    const auto result =
        evaluate(kTruth, foundJson({{"gaze_aversion", 85, 90}, {"posture_shift", 95, 97}, {"cannot_tell", 82, 84}}));
    ASSERT_TRUE(result.has_value());
    EXPECT_EQ(result->quietViolations, 2);
    EXPECT_EQ(result->scores[0].falseAlarms, 1);
    EXPECT_EQ(result->scores[1].inQuiet, 1);
}

TEST(Evaluation, OnsetErrorsAreMeanAndMedian)
{
    const auto score = gazeScore({{"gaze_aversion", 10.5, 14}, {"gaze_aversion", 29.7, 35}});
    EXPECT_NEAR(score.onsetErrorMean.value_or(9), 0.1, 1e-9);
    EXPECT_NEAR(score.onsetErrorMedianAbs.value_or(9), 0.4, 1e-9);
}

TEST(Evaluation, LabelledPeopleAreFoundByTheirPlace)
{
    const std::string truth = R"({"clips":{"a.mp4":{"persons":{
      "left":{"gaze_averted":[{"start":10,"end":14}],"quiet":[{"start":20,"end":60}]},
      "right":{"gaze_averted":[{"start":40,"end":44}]}}}}})";
    EXPECT_EQ(gazeScore({{"gaze_aversion", 10, 14, 0}, {"gaze_aversion", 40, 44, 1}}, truth).f1, 1.0);
    const auto swapped = gazeScore({{"gaze_aversion", 10, 14, 1}, {"gaze_aversion", 40, 44, 0}}, truth);
    EXPECT_EQ(swapped.hits, 0);
    EXPECT_EQ(swapped.inQuiet, 1);
}

TEST(Evaluation, TheClipIsChosenByNameOrBecauseItIsTheOnlyOne)
{
    const auto named = evaluate(kTruth, foundJson({}, ""), "b.mp4");
    ASSERT_TRUE(named.has_value());
    EXPECT_EQ(named->clip, "b.mp4");
    const auto byStem = evaluate(kTruth, foundJson({}, "/x/b.mkv"));
    ASSERT_TRUE(byStem.has_value());
    EXPECT_EQ(byStem->clip, "b.mp4");
    const auto none = evaluate(kTruth, foundJson({}, "c.mp4"));
    ASSERT_FALSE(none.has_value());
    EXPECT_EQ(none.error().category, base::ErrorCategory::NotFound);
    EXPECT_NE(none.error().context.find("a.mp4"), std::string::npos);
    EXPECT_TRUE(evaluate(R"({"clips":{"x.mp4":{}}})", foundJson({}, "c.mp4")).has_value());
}

TEST(Evaluation, FilesOfAnotherFormAreRefused)
{
    EXPECT_FALSE(evaluate("{}", foundJson({})).has_value());
    EXPECT_FALSE(evaluate("text", foundJson({})).has_value());
    EXPECT_FALSE(evaluate(kTruth, "text").has_value());
    EXPECT_FALSE(evaluate(R"({"clips":{"a.mp4":{"gaze_averted":[{"end":1}]}}})", foundJson({})).has_value());
}

TEST(Evaluation, TheJsonHasAllFigures)
{
    const auto result = evaluate(kTruth, foundJson({{"gaze_aversion", 10, 14}}));
    ASSERT_TRUE(result.has_value());
    const auto json = nlohmann::json::parse(result->toJson());
    EXPECT_EQ(json["behaviours"]["gaze_aversion"]["hits"], 1);
    EXPECT_EQ(json["behaviours"]["posture_shift"]["misses"], 1);
    EXPECT_EQ(json["quiet"]["violations"], 0);
    EXPECT_NE(result->toText().find("gaze_aversion"), std::string::npos);
}

TEST(Evaluation, WhereThereWasNothingToFindThereIsNoFigure)
{
    const std::string quiet = R"({"clips":{"a.mp4":{"gaze_averted":[],"posture_shift":[],"quiet":[]}}})";
    const auto nothing = evaluate(quiet, foundJson({}));
    ASSERT_TRUE(nothing.has_value());
    for (const auto& score : nothing->scores) {
        EXPECT_FALSE(score.precision.has_value());
        EXPECT_FALSE(score.recall.has_value());
        EXPECT_FALSE(score.f1.has_value());
        EXPECT_FALSE(score.onsetErrorMean.has_value());
    }
    const auto json = nlohmann::json::parse(nothing->toJson());
    EXPECT_TRUE(json["behaviours"]["gaze_aversion"]["precision"].is_null());
    EXPECT_TRUE(json["behaviours"]["gaze_aversion"]["recall_interval"].is_null());
    EXPECT_TRUE(json["behaviours"]["gaze_aversion"]["f1"].is_null());
    EXPECT_NE(nothing->toText().find("–"), std::string::npos);
    EXPECT_EQ(nothing->toText().find("1.000"), std::string::npos);
    // Something found where nothing was is wrong all the same.
    const auto alarm = gazeScore({{"gaze_aversion", 3, 8}}, quiet);
    ASSERT_TRUE(alarm.precision.has_value());
    EXPECT_EQ(alarm.precision->value, 0);
    EXPECT_FALSE(alarm.recall.has_value());
    EXPECT_EQ(alarm.f1, 0.0);
}

TEST(Evaluation, FalseAlarmsAreCountedInTenMinutes)
{
    auto json = nlohmann::json::parse(foundJson(
        {{"gaze_aversion", 10, 14}, {"gaze_aversion", 20, 24}, {"gaze_aversion", 51, 53}, {"silence", 20, 24}}));
    json["recording"]["duration_s"] = 300;
    const auto candidate = [](int behaviour) {
        return nlohmann::json{{"start_ns", 0}, {"end_ns", 1}, {"behaviours", {behaviour}}};
    };
    json["candidates"] = {candidate(0), candidate(1), candidate(2)};
    const auto result = evaluate(kTruth, json.dump());
    ASSERT_TRUE(result.has_value());
    // The first hits, the third lies on an unsure label.
    EXPECT_EQ(result->falseCandidates, 1);
    ASSERT_TRUE(result->falseCandidatesPer10Min.has_value());
    EXPECT_DOUBLE_EQ(result->falseCandidatesPer10Min->value, 2);
    EXPECT_GT(result->falseCandidatesPer10Min->high, 11);
    ASSERT_TRUE(result->scores[0].falseAlarmsPer10Min.has_value());
    EXPECT_DOUBLE_EQ(result->scores[0].falseAlarmsPer10Min->value, 2);
    EXPECT_EQ(result->scores[0].hits, 1);
    const auto unknown = evaluate(kTruth, foundJson({}));
    ASSERT_TRUE(unknown.has_value());
    EXPECT_FALSE(unknown->falseCandidatesPer10Min.has_value());
}

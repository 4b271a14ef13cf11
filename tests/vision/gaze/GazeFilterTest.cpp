#include "vision/gaze/GazeFilter.h"

#include <gtest/gtest.h>

#include <random>

using namespace alliance;
using namespace alliance::vision;

namespace
{

std::vector<TimedDirection> yaws(const std::vector<double>& values)
{
    std::vector<TimedDirection> result;
    for (std::size_t i = 0; i < values.size(); ++i) {
        result.push_back({base::MediaTime::fromSeconds(0.2 * double(i)), {values[i]}});
    }
    return result;
}

} // namespace

TEST(GazeFilter, AStepStaysWhereItIs)
{
    std::vector<double> values(40, 0);
    std::fill(values.begin() + 20, values.end(), 25);
    const auto result = filtered(yaws(values));
    for (std::size_t i = 0; i < values.size(); ++i) {
        EXPECT_NEAR(result[i].value[Yaw], values[i], 0.01) << i;
    }
}

TEST(GazeFilter, OneWildSampleIsTakenOut)
{
    std::vector<double> values(21, 3);
    values[10] = 60;
    EXPECT_NEAR(filtered(yaws(values))[10].value[Yaw], 3, 0.01);
}

TEST(GazeFilter, NoiseLosesAThird)
{
    std::mt19937 random(3);
    std::vector<double> values;
    for (int i = 0; i < 2000; ++i) {
        values.push_back(3.0 * (double(random()) / double(std::mt19937::max()) - 0.5));
    }
    double before = 0;
    double after = 0;
    const auto result = filtered(yaws(values));
    for (std::size_t i = 0; i < values.size(); ++i) {
        before += values[i] * values[i];
        after += result[i].value[Yaw] * result[i].value[Yaw];
    }
    EXPECT_LT(std::sqrt(after / before), 0.65);
}

TEST(GazeFilter, SamplesOnTheOtherSideOfALossHaveNoPart)
{
    auto samples = yaws({0, 0, 0, 2, 2, 2});
    for (std::size_t i = 3; i < samples.size(); ++i) {
        samples[i].time = samples[i].time + base::MediaTime::fromSeconds(5);
    }
    const auto result = filtered(samples);
    EXPECT_NEAR(result[2].value[Yaw], 0, 1e-9);
    EXPECT_NEAR(result[3].value[Yaw], 2, 1e-9);
}

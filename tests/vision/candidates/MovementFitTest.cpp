#include "vision/candidates/MovementFit.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace alliance::vision;

namespace
{

// A movement from rest to rest over [start, end], sampled five times a second from 0 to 6 s.
std::vector<WayPoint> wayOf(double start, double end)
{
    std::vector<WayPoint> points;
    for (int i = 0; i <= 30; ++i) {
        const double u = std::clamp((i * 0.2 - start) / (end - start), 0.0, 1.0);
        points.push_back({i * 0.2, u * u * (3 - 2 * u)});
    }
    return points;
}

} // namespace

TEST(MovementFit, StartAndEndAreFinerThanTheSamples)
{
    for (const double start : {2.0, 2.07, 2.13}) {
        const auto fitted = fitMovement(wayOf(start, start + 1.4), start + 0.7, 3);
        EXPECT_NEAR(fitted.start, start, 0.05);
        EXPECT_NEAR(fitted.end, start + 1.4, 0.05);
    }
}

TEST(MovementFit, WhatMovedBeforeAndStoodStillIsNoPartOfTheMovement)
{
    auto points = wayOf(3.0, 4.4);
    for (auto& point : points) { // a turn of the head leaves a tenth of the way behind
        const double before = point.seconds < 1.8 ? 0 : point.seconds < 2.2 ? 0.06 : 0.12;
        point.share = before + (1 - before) * point.share;
    }
    const auto fitted = fitMovement(points, 3.7, 3);
    EXPECT_GT(fitted.start, 2.5);
    EXPECT_LT(fitted.start, 3.2);
}

TEST(MovementFit, FewPointsGiveAUsualMovement)
{
    for (const auto& points : {std::vector<WayPoint>{}, std::vector<WayPoint>{{1, 0.5}}}) {
        const auto fitted = fitMovement(points, 1, 3);
        EXPECT_LE(fitted.start, fitted.end);
        EXPECT_NEAR(fitted.end - fitted.start, 1, 0.3);
    }
}

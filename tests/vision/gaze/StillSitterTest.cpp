#include "tests/vision/candidates/SyntheticSession.h"

#include <gtest/gtest.h>

#include <numbers>

using namespace alliance;
using namespace alliance::vision;
using test::findIn;
using test::only;
using test::SyntheticSession;

namespace
{

constexpr double kSeconds = 300;
constexpr double kMostPerMinute = 0.2;
constexpr double kTau = 2 * std::numbers::pi;

void eachEye(SignalSample& s, double along, double across, double lids)
{
    for (auto* eye : {&s.face->imageLeftEye, &s.face->imageRightEye}) {
        eye->irisAlong += along;
        eye->irisAcross += across;
        eye->opening = std::max(0.03, eye->opening + lids);
    }
}

// True for `length` seconds out of every `period`.
bool now(double t, double period, double length)
{
    return std::fmod(t, period) < length;
}

using Activity = std::function<void(SignalSample&, double)>;

// Looks away of one second and longer a minute, over three people who do this and nothing else.
double perMinute(const Activity& activity)
{
    Settings settings;
    settings.gazeAversion.minDurationS = 1;
    std::size_t found = 0;
    constexpr unsigned kPeople = 3;
    for (unsigned seed = 1; seed <= kPeople; ++seed) {
        SyntheticSession session(kSeconds, seed);
        session.change(activity);
        found += only(findIn(session, settings), BehaviourKind::GazeAversion).size();
    }
    return double(found) / (kPeople * kSeconds / 60);
}

} // namespace

TEST(StillSitter, NoddingWithTheEyesOnThePartnerIsNoLookAway)
{
    EXPECT_LE(perMinute([](SignalSample& s, double t) {
                  if (now(t, 15, 3)) {
                      const double nod = 9 * std::sin(kTau * 1.3 * t);
                      s.face->pitch += nod;
                      eachEye(s, 0, -0.005 * nod, 0);
                  }
              }),
              kMostPerMinute);
}

TEST(StillSitter, TalkingWithItsGlancesIsNoLookAway)
{
    EXPECT_LE(perMinute([](SignalSample& s, double t) {
                  if (now(t, 25, 14)) {
                      s.face->mouth = 0.2 + 0.2 * std::sin(t * 19);
                      s.face->pitch += 3 * std::sin(t * 2.1);
                      const double turn = 6 * std::sin(t * 1.1);
                      s.face->yaw += turn;
                      eachEye(s, -0.004 * turn + (now(t, 3.1, 0.5) ? 0.12 : 0), 0, -0.04);
                  }
              }),
              kMostPerMinute);
}

TEST(StillSitter, ExpressionsAreNoLookAway)
{
    EXPECT_LE(perMinute([](SignalSample& s, double t) {
                  if (now(t, 20, 4)) {
                      eachEye(s, 0, 0.015, -0.09); // a smile
                      s.face->size *= 1.06;
                  } else if (now(t + 10, 20, 3)) {
                      eachEye(s, 0, -0.02, 0.08); // raised brows
                      s.face->pitch -= 3;
                  }
              }),
              kMostPerMinute);
}

TEST(StillSitter, BlinkingOftenIsNoLookAway)
{
    EXPECT_LE(perMinute([](SignalSample& s, double t) {
                  if (now(t, 1.7, 0.3)) {
                      eachEye(s, 0, 0.07, -0.26);
                  }
              }),
              kMostPerMinute);
}

TEST(StillSitter, ExposureThatDriftsIsNoLookAway)
{
    EXPECT_LE(perMinute([](SignalSample& s, double t) {
                  s.face->light = 0.3 + 0.15 * std::sin(t / 25);
                  eachEye(s, 0, 0.02 * std::sin(t / 25), -0.03 * std::sin(t / 25));
              }),
              kMostPerMinute);
}

TEST(StillSitter, AHandheldCameraIsNoLookAway)
{
    EXPECT_LE(perMinute([](SignalSample& s, double t) {
                  s.face->yaw += 1.5 * std::sin(t * 3) + std::sin(t * 11);
                  s.face->pitch += 1.5 * std::sin(t * 2.3);
                  s.face->roll += 3 * std::sin(t * 1.7);
                  s.face->centre += cv::Point2f(static_cast<float>(8 * std::sin(t * 3)), 0);
              }),
              kMostPerMinute);
}

#include "vision/signals/PersonTrack.h"

#include <gtest/gtest.h>

#include <functional>
#include <random>

using namespace alliance;
using namespace alliance::vision;

namespace
{

constexpr double kHz = 5;
const cv::Size kFrame(1280, 720);

// Noise of the landmarks, in face sizes and degrees, as measured on a still picture in compressed video.
class Face
{
public:
    explicit Face(double size) : m_size(size) {}

    FaceSample still(double unease = 1)
    {
        FaceSample face;
        face.centre = {float(400 + noise(0.003 * m_size * unease)), float(300 + noise(0.003 * m_size * unease))};
        face.size = m_size * (1 + noise(0.004 * unease));
        face.scale = m_size * (1 + noise(0.004 * unease));
        face.yaw = 5 + noise(0.4 * unease);
        face.pitch = -3 + noise(0.5 * unease);
        face.roll = noise(0.3 * unease);
        face.mouth = 0.02 + std::abs(noise(0.006 * unease));
        for (auto* eye : {&face.imageLeftEye, &face.imageRightEye}) {
            *eye = {noise(0.01 * unease), noise(0.01 * unease), 0.3 + noise(0.012 * unease)};
        }
        return face;
    }

private:
    double noise(double sd)
    {
        double sum = -6;
        for (int i = 0; i < 12; ++i) {
            sum += double(m_random()) / double(std::mt19937::max());
        }
        return sum * sd;
    }
    double m_size;
    std::mt19937 m_random{11};
};

bool isPicture(double seconds, const std::function<FaceSample(double)>& at,
               const std::function<CameraPose(double)>& camera = {})
{
    std::vector<TrackRow> rows;
    std::vector<SampledTime> times;
    for (int i = 0; i / kHz < seconds; ++i) {
        SampledTime time;
        time.time = base::MediaTime::fromSeconds(i / kHz);
        time.startsShot = i == 0;
        time.camera = camera ? camera(i / kHz) : CameraPose{};
        times.push_back(time);
        auto& row = rows.emplace_back();
        row.tick = std::size_t(i);
        row.face = at(i / kHz);
    }
    return isPictureOfFace(rows, times, kFrame);
}

} // namespace

TEST(PictureOfFace, AFaceThatNeverMovesIsAPictureWhateverItsSize)
{
    for (const double size : {60.0, 120.0, 250.0}) {
        Face face(size);
        EXPECT_TRUE(isPicture(40, [&](double) { return face.still(); })) << size;
    }
}

TEST(PictureOfFace, ItStaysOneWhileTheCameraMoves)
{
    Face face(120);
    const auto camera = [](double t) {
        CameraPose pose;
        pose.shift = {float(20 * std::sin(t)), float(12 * std::sin(1.3 * t))};
        return pose;
    };
    EXPECT_TRUE(isPicture(
        40,
        [&](double t) {
            auto sample = face.still();
            sample.centre += camera(t).shift;
            return sample;
        },
        camera));
}

TEST(PictureOfFace, ABlinkIsEnoughToBeAlive)
{
    Face face(120);
    EXPECT_FALSE(isPicture(40, [&](double t) {
        auto sample = face.still();
        if (t > 17 && t < 17.3) {
            sample.imageLeftEye.opening = sample.imageRightEye.opening = 0.1;
        }
        return sample;
    }));
}

TEST(PictureOfFace, AStillSitterWithHiddenEyesSwaysAndBreathes)
{
    Face face(120);
    EXPECT_FALSE(isPicture(40, [&](double t) {
        auto sample = face.still();
        // 4 mm of sway and breathing on a head of 190 mm.
        sample.centre.y += float(0.011 * 120 * std::sin(1.6 * t));
        sample.centre.x += float(0.011 * 120 * std::sin(0.31 * t));
        return sample;
    }));
}

TEST(PictureOfFace, NothingIsSaidInLessThanTwentySecondsNorWhereLandmarksJitter)
{
    Face face(120);
    EXPECT_FALSE(isPicture(18, [&](double) { return face.still(); }));
    EXPECT_FALSE(isPicture(40, [&](double) { return face.still(12); }));
}

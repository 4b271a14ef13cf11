#include "vision/signals/MotionEnergy.h"

#include "tests/vision/signals/SyntheticRoom.h"

#include <gtest/gtest.h>
#include <opencv2/imgproc.hpp>

using namespace alliance;
using namespace alliance::vision;
using test::SyntheticRoom;

namespace
{

const cv::Rect2f kPerson(400, 116, 480, 544);
const cv::Rect2f kElsewhere(0, 0, 300, 720);

class Meter
{
public:
    void show(cv::Mat frame, double gain = 1, double offset = 0, bool keep = true)
    {
        frame.convertTo(frame, CV_8U, gain, offset);
        const auto small = smallPictureOf(test::greyView(frame));
        m_camera.add(small, std::vector{kPerson});
        m_energy.add(small, m_camera.path(), keep);
    }
    double share(cv::Rect2f region) const { return m_energy.share(region); }
    MotionEnergy& energy() { return m_energy; }

private:
    CameraMotion m_camera;
    MotionEnergy m_energy;
};

cv::Mat scene(cv::Point2d head, test::View view = {}, std::uint64_t noise = 0)
{
    static const SyntheticRoom kRoom;
    cv::Mat frame = kRoom.frame(view, noise);
    SyntheticRoom::person(frame, head, 160);
    return frame;
}

} // namespace

TEST(MotionEnergy, MovementInARegionIsMeasuredThereAndNotElsewhere)
{
    Meter meter;
    meter.show(scene({640, 260}, {}, 1));
    EXPECT_EQ(meter.share(kPerson), 0);
    meter.show(scene({665, 260}, {}, 2));
    EXPECT_GT(meter.share(kPerson), 0.03);
    EXPECT_LT(meter.share(kElsewhere), 0.001);
    EXPECT_EQ(meter.share({3000, 3000, 10, 10}), 0);
}

TEST(MotionEnergy, AStillPersonHasNoneWhateverTheLightDoes)
{
    for (const auto& [gain, offset] : {std::pair(1.25, 0.0), std::pair(0.75, 0.0), std::pair(1.0, 18.0)}) {
        Meter meter;
        meter.show(scene({640, 260}, {}, 1));
        meter.show(scene({640, 260}, {}, 2), gain, offset);
        EXPECT_LT(meter.share(kPerson), 0.01) << gain << " " << offset;
    }
}

TEST(MotionEnergy, ALampThatLightsHalfOfTheRoomIsNoMovement)
{
    Meter meter;
    meter.show(scene({640, 260}, {}, 1));
    cv::Mat lit = scene({640, 260}, {}, 2);
    for (int y = 0; y < lit.rows; ++y) {
        for (int x = 0; x < lit.cols; ++x) {
            auto& grey = lit.at<std::uint8_t>(y, x);
            grey = cv::saturate_cast<std::uint8_t>(grey + 30.0 * x / lit.cols);
        }
    }
    meter.show(lit);
    EXPECT_LT(meter.share(kPerson), 0.02);
}

TEST(MotionEnergy, TheCamerasOwnMotionIsTakenOut)
{
    // The person stands before the wall like a picture on it: everything moves together.
    const SyntheticRoom room(11);
    Meter meter;
    double most = 0;
    for (int i = 0; i < 12; ++i) {
        meter.show(room.frame({12.0 * std::sin(1.7 * i), 8.0 * std::sin(2.3 * i), 1 + 0.002 * i, 0.4 * std::sin(i)},
                              std::uint64_t(i)));
        most = std::max(most, meter.share(kPerson));
    }
    EXPECT_LT(most, 0.03);
}

TEST(MotionEnergy, APictureBetweenTwoTurnsIsComparedAndNotKept)
{
    Meter meter;
    meter.show(scene({640, 260}, {}, 1));
    meter.show(scene({665, 260}, {}, 2), 1, 0, false);
    EXPECT_GT(meter.share(kPerson), 0.03);
    meter.show(scene({640, 260}, {}, 3));
    EXPECT_LT(meter.share(kPerson), 0.002);
}

TEST(MotionEnergy, TheFirstPictureOfAShotHasNone)
{
    Meter meter;
    meter.show(scene({640, 260}, {}, 1));
    meter.energy().startShot();
    meter.show(scene({700, 300}, {}, 2));
    EXPECT_EQ(meter.share(kPerson), 0);
}

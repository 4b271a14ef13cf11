#include "tests/vision/models/Photographs.h"
#include "vision/face/FacePipeline.h"
#include "vision/pose/PosePipeline.h"

#include <opencv2/imgproc.hpp>

#include <cstring>

namespace
{

using namespace alliance;
using test::photograph;
using test::viewOf;
using vision::FaceObservation;
using vision::PoseObservation;

vision::PosePipeline pipeline()
{
    auto made = vision::PosePipeline::create(test::models());
    EXPECT_TRUE(made) << made.error().context;
    return std::move(*made);
}

std::vector<FaceObservation> facesOf(const cv::Mat& rgb)
{
    auto made = vision::FacePipeline::create(test::models());
    EXPECT_TRUE(made) << made.error().context;
    auto faces = made->process(viewOf(rgb));
    EXPECT_TRUE(faces) << faces.error().context;
    return faces ? *faces : std::vector<FaceObservation>{};
}

std::vector<PoseObservation> bodiesOf(const cv::Mat& rgb, const std::vector<FaceObservation>& faces = {})
{
    auto bodies = pipeline().process(viewOf(rgb), faces);
    EXPECT_TRUE(bodies) << bodies.error().context;
    return bodies ? *bodies : std::vector<PoseObservation>{};
}

double shoulders(const PoseObservation& body)
{
    return cv::norm(body.points[PoseObservation::LeftShoulder].at - body.points[PoseObservation::RightShoulder].at);
}

double tilt(const PoseObservation& body) // degrees, clockwise on the screen
{
    const cv::Point2f line =
        body.points[PoseObservation::LeftShoulder].at - body.points[PoseObservation::RightShoulder].at;
    return std::atan2(line.y, line.x) * 180 / CV_PI;
}

TEST(PoseChain, finds_the_shoulders_below_the_face)
{
    const cv::Mat rgb = photograph("astronaut.png");
    const auto faces = facesOf(rgb);
    ASSERT_EQ(faces.size(), 1U);
    const auto bodies = bodiesOf(rgb, faces);
    ASSERT_EQ(bodies.size(), 1U);
    const PoseObservation& body = bodies[0];
    EXPECT_EQ(body.face, 0);
    EXPECT_GT(body.presence, 0.5);
    EXPECT_NEAR(shoulders(body), 180, 20);
    EXPECT_GT(body.points[PoseObservation::LeftShoulder].at.x, body.points[PoseObservation::RightShoulder].at.x);
    for (const auto point : {PoseObservation::LeftShoulder, PoseObservation::RightShoulder}) {
        EXPECT_GT(body.points[point].at.y, faces[0].points[152].y);
        EXPECT_GT(body.points[point].visibility, 0.9F);
    }
    const cv::Point2f nose(faces[0].points[1].x, faces[0].points[1].y);
    EXPECT_LT(cv::norm(body.points[PoseObservation::Nose].at - nose), 0.15 * faces[0].size);
}

TEST(PoseChain, finds_a_person_without_being_told_of_a_face)
{
    const auto bodies = bodiesOf(photograph("astronaut.png"));
    ASSERT_EQ(bodies.size(), 1U);
    EXPECT_EQ(bodies[0].face, -1);
    EXPECT_NEAR(shoulders(bodies[0]), 180, 20);
}

TEST(PoseChain, gives_neighbours_a_body_each)
{
    for (const char* name : {"sample1.jpg", "sample3.jpg"}) {
        const cv::Mat rgb = photograph(name, 0.5);
        const auto faces = facesOf(rgb);
        const auto bodies = bodiesOf(rgb, faces);
        std::vector<int> served(faces.size());
        for (const PoseObservation& body : bodies) {
            if (body.face >= 0) {
                ++served[static_cast<std::size_t>(body.face)];
            }
        }
        EXPECT_THAT(served, testing::Each(testing::Le(1))) << name;
        EXPECT_GE(std::count(served.begin(), served.end(), 1), 2) << name;
        for (std::size_t i = 0; i + 1 < bodies.size(); ++i) {
            EXPECT_GT(bodies[i + 1].points[PoseObservation::Nose].at.x - bodies[i].points[PoseObservation::Nose].at.x,
                      0.2 * shoulders(bodies[i]))
                << name;
        }
    }
}

// The network answers a sudden tilt with a scatter of some 4 degrees: the test asks for the side, not for the angle.
TEST(PoseChain, tilts_the_shoulder_line_to_the_side_of_the_picture)
{
    const cv::Mat rgb = photograph("astronaut.png");
    std::vector<double> tilts;
    for (const double degrees : {-9.0, 9.0}) {
        auto bodies = pipeline();
        for (const double turn : {0.0, degrees}) {
            const cv::Mat picture = test::turned(rgb, turn, {256, 256});
            const auto seen = bodies.process(viewOf(picture), facesOf(picture));
            ASSERT_TRUE(seen);
            ASSERT_EQ(seen->size(), 1U);
            tilts.push_back(tilt(seen->front()));
        }
    }
    EXPECT_GT(tilts[3] - tilts[2], 4);
    EXPECT_GT(tilts[3] - tilts[1], 4);
}

TEST(PoseChain, holds_still_on_a_still_picture_and_keeps_its_number)
{
    const cv::Mat rgb = photograph("astronaut.png");
    const auto faces = facesOf(rgb);
    auto bodies = pipeline();
    const auto first = bodies.process(viewOf(rgb), faces);
    ASSERT_TRUE(first);
    ASSERT_EQ(first->size(), 1U);
    for (int call = 0; call < 6; ++call) {
        const auto next = bodies.process(viewOf(rgb), faces);
        ASSERT_TRUE(next);
        ASSERT_EQ(next->size(), 1U);
        EXPECT_EQ(next->front().track, first->front().track);
        for (const auto point : {PoseObservation::LeftShoulder, PoseObservation::RightShoulder}) {
            EXPECT_LT(cv::norm(next->front().points[point].at - first->front().points[point].at),
                      0.02 * shoulders(first->front()));
        }
    }
}

TEST(PoseChain, gives_the_same_bytes_for_the_same_pictures)
{
    const cv::Mat rgb = photograph("sample1.jpg", 0.4);
    const auto faces = facesOf(rgb);
    auto first = pipeline();
    auto second = pipeline();
    for (int call = 0; call < 2; ++call) {
        const auto a = first.process(viewOf(rgb), faces);
        const auto b = second.process(viewOf(rgb), faces);
        ASSERT_TRUE(a && b);
        ASSERT_EQ(a->size(), b->size());
        for (std::size_t i = 0; i < a->size(); ++i) {
            EXPECT_EQ(std::memcmp((*a)[i].points.data(), (*b)[i].points.data(), sizeof((*a)[i].points)), 0);
        }
    }
}

TEST(PoseChain, finds_nobody_in_empty_and_tiny_pictures)
{
    for (const cv::Size size : {cv::Size(1, 1), cv::Size(2, 500), cv::Size(640, 360)}) {
        EXPECT_TRUE(bodiesOf(cv::Mat(size, CV_8UC3, cv::Scalar::all(0))).empty()) << size;
    }
}

TEST(PoseChain, refuses_what_is_no_rgb_picture)
{
    auto bodies = pipeline();
    for (int call = 0; call < 2; ++call) {
        const auto seen = bodies.process(base::ImageView{});
        ASSERT_FALSE(seen);
        EXPECT_EQ(seen.error().category, base::ErrorCategory::Invalid);
    }
}

} // namespace

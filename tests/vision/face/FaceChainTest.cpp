#include "tests/vision/models/Photographs.h"
#include "vision/face/FaceLandmarker.h"
#include "vision/face/FacePipeline.h"

#include <opencv2/imgproc.hpp>

#include <cstring>
#include <map>

namespace
{

using namespace alliance;
using test::photograph;
using test::viewOf;
using vision::FaceObservation;

vision::FacePipeline pipeline(const vision::FacePipelineSettings& settings = {})
{
    auto made = vision::FacePipeline::create(test::models(), settings);
    EXPECT_TRUE(made) << made.error().context;
    return std::move(*made);
}

std::vector<FaceObservation> facesOf(const cv::Mat& rgb)
{
    auto faces = pipeline().process(viewOf(rgb));
    EXPECT_TRUE(faces) << faces.error().context;
    return faces ? *faces : std::vector<FaceObservation>{};
}

cv::Point2f at(const FaceObservation& face, std::size_t point)
{
    return {face.points[point].x, face.points[point].y};
}

bool sameBytes(const FaceObservation& a, const FaceObservation& b)
{
    return std::memcmp(a.points.data(), b.points.data(), sizeof(a.points)) == 0 && a.presence == b.presence &&
           a.head.yaw == b.head.yaw && a.head.pitch == b.head.pitch && a.head.roll == b.head.roll;
}

TEST(FaceChain, finds_every_face_of_group_photographs_exactly_once)
{
    const std::map<std::string, std::size_t> people{{"astronaut.png", 1}, {"sample1.jpg", 3}, {"sample3.jpg", 3},
                                                    {"sample4.jpg", 4},   {"sample5.jpg", 5}, {"sample6.jpg", 4}};
    for (const auto& [name, count] : people) {
        const auto faces = facesOf(photograph(name));
        EXPECT_EQ(faces.size(), count) << name;
        for (std::size_t i = 0; i + 1 < faces.size(); ++i) {
            for (std::size_t j = i + 1; j < faces.size(); ++j) {
                EXPECT_GT(cv::norm(at(faces[i], 1) - at(faces[j], 1)), 0.5 * faces[i].size) << name;
            }
        }
    }
}

TEST(FaceChain, finds_faces_of_80_pixels_in_a_group)
{
    const double scale = 80.0 / 250; // faces of sample3 are 250 to 267 px from forehead to chin
    const auto faces = facesOf(photograph("sample3.jpg", scale));
    ASSERT_EQ(faces.size(), 3U);
    for (const FaceObservation& face : faces) {
        EXPECT_NEAR(face.size, 80, 8);
    }
}

TEST(FaceChain, puts_irises_into_their_eyes)
{
    for (const char* name : {"astronaut.png", "sample1.jpg", "sample3.jpg", "sample6.jpg"}) {
        for (const FaceObservation& face : facesOf(photograph(name))) {
            const double leftWidth = cv::norm(at(face, 33) - at(face, 133));
            const double rightWidth = cv::norm(at(face, 362) - at(face, 263));
            EXPECT_LT(cv::norm(at(face, 468) - (at(face, 33) + at(face, 133)) / 2), 0.5 * leftWidth) << name;
            EXPECT_LT(cv::norm(at(face, 473) - (at(face, 362) + at(face, 263)) / 2), 0.5 * rightWidth) << name;
            EXPECT_LT(std::abs(face.imageLeftEye.irisAlong), 0.5) << name;
            EXPECT_LT(std::abs(face.imageRightEye.irisAlong), 0.5) << name;
            EXPECT_GT(face.imageLeftEye.opening, 0.02) << name;
        }
    }
}

TEST(FaceChain, sees_a_mirrored_head_turn_the_other_way)
{
    const cv::Mat rgb = photograph("sample5.jpg", 0.5);
    cv::Mat mirrored;
    cv::flip(rgb, mirrored, 1);
    const auto faces = facesOf(rgb);
    const auto others = facesOf(mirrored);
    ASSERT_EQ(faces.size(), others.size());
    for (std::size_t i = 0; i < faces.size(); ++i) {
        const auto& head = faces[i].head;
        const auto& other = others[others.size() - 1 - i].head;
        EXPECT_NEAR(head.yaw, -other.yaw, 4);
        EXPECT_NEAR(head.roll, -other.roll, 3);
        EXPECT_NEAR(head.pitch, other.pitch, 5);
    }
}

TEST(FaceChain, measures_the_roll_by_which_a_picture_is_turned)
{
    const cv::Mat rgb = photograph("astronaut.png");
    const auto straight = facesOf(rgb);
    ASSERT_EQ(straight.size(), 1U);
    const cv::Point2f centre = at(straight[0], 1);
    for (const double degrees : {-25.0, -10.0, 5.0, 15.0, 30.0}) {
        const auto faces = facesOf(test::turned(rgb, degrees, centre));
        ASSERT_EQ(faces.size(), 1U) << degrees;
        EXPECT_NEAR(faces[0].head.roll - straight[0].head.roll, degrees, 2.5);
        EXPECT_NEAR(faces[0].size, straight[0].size, 0.04 * straight[0].size);
    }
}

TEST(FaceChain, follows_the_shift_of_a_picture_within_a_pixel)
{
    const cv::Mat rgb = photograph("astronaut.png");
    auto faces = pipeline();
    const auto before = faces.process(viewOf(rgb));
    cv::Mat shifted;
    cv::copyMakeBorder(rgb(cv::Rect(6, 4, 500, 500)), shifted, 0, 0, 0, 0, cv::BORDER_CONSTANT);
    const auto after = faces.process(viewOf(shifted));
    ASSERT_TRUE(before && after);
    ASSERT_EQ(before->size(), 1U);
    ASSERT_EQ(after->size(), 1U);
    EXPECT_EQ(before->front().track, after->front().track);
    double error = 0;
    for (std::size_t i = 0; i < FaceObservation::kMeshPoints; ++i) {
        error += cv::norm(at(before->front(), i) - cv::Point2f(6, 4) - at(after->front(), i));
    }
    EXPECT_LT(error / FaceObservation::kMeshPoints, 1.0);
}

TEST(FaceChain, gives_the_same_bytes_for_the_same_pictures)
{
    const cv::Mat first = photograph("sample6.jpg", 0.5);
    const cv::Mat second = test::turned(first, 3, {480, 380});
    std::vector<std::vector<FaceObservation>> runs;
    for (int run = 0; run < 2; ++run) {
        auto faces = pipeline();
        for (const cv::Mat& picture : {first, second, first}) {
            auto seen = faces.process(viewOf(picture));
            ASSERT_TRUE(seen) << seen.error().context;
            runs.push_back(*seen);
        }
    }
    for (std::size_t i = 0; i < 3; ++i) {
        ASSERT_EQ(runs[i].size(), runs[i + 3].size());
        for (std::size_t k = 0; k < runs[i].size(); ++k) {
            EXPECT_TRUE(sameBytes(runs[i][k], runs[i + 3][k]));
            EXPECT_EQ(runs[i][k].track, runs[i + 3][k].track);
        }
    }
}

TEST(FaceChain, reads_rows_with_padding_like_rows_without)
{
    const cv::Mat rgb = photograph("astronaut.png");
    cv::Mat wide(rgb.rows, rgb.cols + 7, CV_8UC3, cv::Scalar::all(200));
    rgb.copyTo(wide(cv::Rect(0, 0, rgb.cols, rgb.rows)));
    const auto plain = facesOf(rgb);
    const auto padded = facesOf(wide(cv::Rect(0, 0, rgb.cols, rgb.rows)));
    ASSERT_EQ(plain.size(), 1U);
    ASSERT_EQ(padded.size(), 1U);
    EXPECT_TRUE(sameBytes(plain[0], padded[0]));
}

TEST(FaceChain, loses_a_face_that_leaves_and_numbers_it_anew_when_it_returns)
{
    const cv::Mat rgb = photograph("astronaut.png");
    const cv::Mat empty(rgb.size(), CV_8UC3, cv::Scalar(90, 100, 110));
    auto faces = pipeline();
    const auto seen = faces.process(viewOf(rgb));
    const auto gone = faces.process(viewOf(empty));
    const auto back = faces.process(viewOf(rgb));
    ASSERT_TRUE(seen && gone && back);
    ASSERT_EQ(seen->size(), 1U);
    EXPECT_TRUE(gone->empty());
    ASSERT_EQ(back->size(), 1U);
    EXPECT_NE(seen->front().track, back->front().track);
}

TEST(FaceChain, takes_up_a_face_that_comes_in_later)
{
    const cv::Mat both = photograph("sample3.jpg", 0.5);
    cv::Mat one = both.clone();
    const auto all = facesOf(both);
    ASSERT_EQ(all.size(), 3U);
    const float cut = (all[0].box.br().x + all[1].box.x) / 2;
    one(cv::Rect(static_cast<int>(cut), 0, one.cols - static_cast<int>(cut), one.rows)).setTo(cv::Scalar(90, 100, 110));
    vision::FacePipelineSettings settings;
    settings.searchEvery = 3;
    auto faces = pipeline(settings);
    ASSERT_EQ(faces.process(viewOf(one))->size(), 1U);
    std::size_t count = 0;
    for (int call = 0; call < settings.searchEvery; ++call) {
        count = faces.process(viewOf(both))->size();
    }
    EXPECT_EQ(count, 3U);
}

TEST(FaceChain, survives_faces_cut_by_every_border)
{
    const cv::Mat rgb = photograph("astronaut.png");
    const auto whole = facesOf(rgb);
    ASSERT_EQ(whole.size(), 1U);
    const cv::Point nose = at(whole[0], 1);
    const cv::Rect frame({0, 0}, rgb.size());
    for (const cv::Rect& part : {cv::Rect(nose.x, 0, 512, 512), cv::Rect(0, nose.y, 512, 512),
                                 cv::Rect(0, 0, nose.x, 512), cv::Rect(0, 0, 512, nose.y)}) {
        const cv::Mat cut = rgb(part & frame).clone();
        auto faces = pipeline();
        for (int call = 0; call < 2; ++call) {
            const auto seen = faces.process(viewOf(cut));
            ASSERT_TRUE(seen) << seen.error().context;
            EXPECT_LE(seen->size(), 1U);
        }
    }
}

TEST(FaceChain, finds_nobody_in_empty_and_tiny_pictures)
{
    for (const cv::Size size : {cv::Size(1, 1), cv::Size(3, 1000), cv::Size(1000, 2), cv::Size(1280, 720)}) {
        EXPECT_TRUE(facesOf(cv::Mat(size, CV_8UC3, cv::Scalar::all(0))).empty()) << size;
        EXPECT_TRUE(facesOf(cv::Mat(size, CV_8UC3, cv::Scalar::all(255))).empty()) << size;
    }
}

TEST(FaceChain, refuses_what_is_no_rgb_picture)
{
    auto faces = pipeline();
    const std::vector<std::uint8_t> grey(64 * 64);
    for (const base::ImageView& view :
         {base::ImageView{}, base::ImageView{grey.data(), 64, 64, 64, base::PixelFormat::Gray8}}) {
        const auto seen = faces.process(view);
        ASSERT_FALSE(seen);
        EXPECT_EQ(seen.error().category, base::ErrorCategory::Invalid);
    }
}

TEST(FaceChain, refuses_regions_without_area)
{
    auto landmarker = vision::FaceLandmarker::create(test::models());
    ASSERT_TRUE(landmarker);
    const cv::Mat rgb(64, 64, CV_8UC3, cv::Scalar::all(0));
    for (const vision::Region& region : {vision::Region{{10, 10}, 0, 0}, vision::Region{{10, 10}, -4, 0},
                                         vision::Region{{NAN, 10}, 20, 0}, vision::Region{{10, 10}, INFINITY, 0}}) {
        const auto seen = landmarker->locate(viewOf(rgb), region);
        ASSERT_FALSE(seen);
        EXPECT_EQ(seen.error().category, base::ErrorCategory::Invalid);
    }
}

} // namespace

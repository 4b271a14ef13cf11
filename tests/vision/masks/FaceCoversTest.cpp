// Faces stay covered through turns and hiding, by a truth that puppets know.

#include "vision/masks/FaceCovers.h"

#include "tests/vision/puppet/PuppetTest.h"

namespace alliance::test
{
namespace
{

// Eyes, nose, mouth, chin, forehead of the mesh.
constexpr std::array<std::size_t, 9> kSeen{33, 133, 263, 362, 1, 61, 291, 152, 10};

class FaceCoversTest : public PuppetTest
{
protected:
    static vision::FaceCovers finder()
    {
        auto made = vision::FaceCovers::create(models());
        EXPECT_TRUE(made);
        return std::move(*made);
    }
    static void add(vision::FaceCovers& covers, const base::Image& image)
    {
        vision::ReadyPicture picture(image.view());
        EXPECT_TRUE(covers.addFrame(picture));
    }
    static bool covered(const std::vector<vision::CoverEllipse>& covers, const cv::Point3f& point)
    {
        const double x = point.x / PuppetRenderer::kWidth;
        const double y = point.y / PuppetRenderer::kHeight;
        return std::any_of(covers.begin(), covers.end(), [&](const vision::CoverEllipse& one) {
            const double u = (x - one.x) / one.halfWidth;
            const double v = (y - one.y) / one.halfHeight;
            return u * u + v * v <= 1;
        });
    }
    static int uncovered(const std::vector<vision::CoverEllipse>& covers, const PuppetFrame& frame)
    {
        int count = 0;
        for (const PuppetTruth& person : frame.truth) {
            for (const std::size_t point : kSeen)
                count += covered(covers, person.mesh[point]) ? 0 : 1;
        }
        return count;
    }
    // Poses by frame; gives how many points of the faces are open to see in each.
    template <typename Poses>
    static std::vector<int> uncoveredBy(int frames, const Poses& poses)
    {
        vision::FaceCovers covers = finder();
        std::vector<PuppetFrame> drawn;
        for (int n = 0; n < frames; ++n) {
            drawn.push_back(renderer().render(poses(n), static_cast<std::uint64_t>(n)));
            add(covers, drawn.back().image);
        }
        const auto found = covers.finish();
        EXPECT_EQ(found.size(), static_cast<std::size_t>(frames));
        std::vector<int> open;
        for (std::size_t n = 0; n < found.size(); ++n)
            open.push_back(uncovered(found[n], drawn[n]));
        return open;
    }
};

TEST_F(FaceCoversTest, FacesThatTurnAsideAndBackStayCoveredInEveryFrame)
{
    const std::vector<int> open = uncoveredBy(36, [](int n) {
        std::array<PuppetPose, 2> poses;
        poses[0].yaw = -70 * std::sin(n * CV_PI / 36); // out of the detector's reach in the middle
        poses[1].pitch = 35 * std::sin(n * CV_PI / 36);
        return poses;
    });
    for (std::size_t n = 0; n < open.size(); ++n)
        EXPECT_EQ(open[n], 0) << "frame " << n;
}

TEST_F(FaceCoversTest, AFaceThatIsHiddenStaysCoveredUntilItIsBack)
{
    const std::vector<int> open = uncoveredBy(36, [](int n) {
        std::array<PuppetPose, 2> poses;
        poses[0].cover = n >= 8 && n < 24 ? 1 : 0;
        poses[1].shiftX = 0.3 * n / 36;
        poses[1].roll = 20.0 * n / 36;
        return poses;
    });
    for (std::size_t n = 0; n < open.size(); ++n)
        EXPECT_EQ(open[n], 0) << "frame " << n;
}

TEST_F(FaceCoversTest, AFaceThatComesInLateIsCoveredFromBeforeItWasFound)
{
    vision::FaceCovers covers = finder();
    const PuppetFrame people = renderer().render({}, 1);
    std::vector<std::uint8_t> grey(static_cast<std::size_t>(PuppetRenderer::kWidth) * PuppetRenderer::kHeight * 3, 90);
    const base::Image empty(PuppetRenderer::kWidth, PuppetRenderer::kHeight, base::PixelFormat::Rgb24, std::move(grey));
    for (int n = 0; n < 26; ++n)
        add(covers, n < 5 ? empty : people.image); // between two searches
    const auto found = covers.finish();
    for (std::size_t n = 5; n < found.size(); ++n)
        EXPECT_EQ(uncovered(found[n], people), 0) << "frame " << n;
}

TEST_F(FaceCoversTest, SameFramesGiveTheSameCovers)
{
    const PuppetFrame people = renderer().render({}, 1);
    vision::FaceCovers covers = finder();
    std::vector<std::vector<vision::CoverEllipse>> first;
    for (int run = 0; run < 2; ++run) {
        for (int n = 0; n < 4; ++n)
            add(covers, people.image);
        const auto found = covers.finish();
        if (run == 0)
            first = found;
        ASSERT_EQ(found.size(), 4U);
        ASSERT_EQ(found[3].size(), 2U);
        EXPECT_EQ(found[3][1].x, first[3][1].x);
        EXPECT_EQ(found[3][1].halfHeight, first[3][1].halfHeight);
    }
}

TEST_F(FaceCoversTest, SearchingAFilmAgainOnlyWhereItChangesMissesNoFaceThatAppears)
{
    vision::FaceDetectorSettings settings;
    settings.sameTile = 8.0 / 255;
    settings.likeTile = 24.0 / 255;
    auto detector = vision::FaceDetector::create(*models(), settings);
    ASSERT_TRUE(detector);
    const PuppetFrame open = renderer().render({}, 1);
    std::array<PuppetPose, 2> hidden;
    hidden[0].cover = 1;
    const PuppetFrame papers = renderer().render(hidden, 2);
    for (const auto& [frame, faces] : {std::pair{&papers, 1U}, {&open, 2U}, {&open, 2U}, {&papers, 1U}, {&open, 2U}})
        EXPECT_EQ(detector->detect(frame->image.view()).value().size(), faces);
}

} // namespace
} // namespace alliance::test

// Pictures come out upright, with square pixels, in the size asked for.

#include "media/decode/PartialRgb.h"
#include "tests/media/ClipFixture.h"

namespace alliance::media::testing
{
namespace
{

using support::ClipSpec;

VideoFrame frameOf(const ClipSpec& spec, std::int64_t n)
{
    const OpenClip clip = openClip(spec);
    auto engine = SeekEngine::open(clip.source(), clip.index);
    EXPECT_TRUE(engine);
    auto frame = (*engine)->frame(n);
    EXPECT_TRUE(frame);
    return frame ? *frame : VideoFrame();
}

// The picture turned clockwise by quarter turns.
base::Image turned(const base::Image& image, int quarters)
{
    base::Image result = image;
    for (int i = 0; i < quarters; ++i) {
        const base::ImageView from = result.view();
        std::vector<std::uint8_t> pixels(static_cast<std::size_t>(from.width) * from.height * 3);
        for (int y = 0; y < from.height; ++y) {
            for (int x = 0; x < from.width; ++x) {
                const std::size_t to = (static_cast<std::size_t>(x) * from.height + (from.height - 1 - y)) * 3;
                for (int c = 0; c < 3; ++c)
                    pixels[to + c] = from.row(y)[x * 3 + c];
            }
        }
        result = base::Image(from.height, from.width, base::PixelFormat::Rgb24, std::move(pixels));
    }
    return result;
}

TEST(VideoFrame, IsTurnedUprightAsTheRecordingSays)
{
    for (const int rotation : {90, 180, 270}) {
        const VideoFrame frame = frameOf({.frames = 8, .rotation = rotation}, 5);
        EXPECT_EQ(frame.orientation.quarterTurns, rotation / 90);
        const auto rgb = toRgb(frame);
        ASSERT_TRUE(rgb);
        EXPECT_EQ(rgb->width(), rotation == 180 ? 160 : 96);
        EXPECT_EQ(rgb->height(), rotation == 180 ? 96 : 160);
        EXPECT_EQ(support::readNumber(turned(*rgb, 4 - rotation / 90).view()), 5);
    }
}

// How far two pictures are apart: the mean, and the share of values that differ by more than two levels.
std::pair<double, double> distance(const base::ImageView& a, const base::ImageView& b)
{
    double sum = 0;
    double far = 0;
    const int row = a.width * base::bytesPerPixel(a.format);
    for (int y = 0; y < a.height; ++y) {
        for (int x = 0; x < row; ++x) {
            const int step = std::abs(a.row(y)[x] - b.row(y)[x]);
            sum += step;
            far += step > 2 ? 1 : 0;
        }
    }
    const double values = static_cast<double>(a.height) * row;
    return {sum / values, far / values};
}

TEST(VideoFrame, InPartsIsTheSameAsConvertedAtOnce)
{
    // Limited range, full range, odd sizes of tiles, a turned picture, ten bits.
    for (const ClipSpec& spec :
         {ClipSpec{.width = 322, .height = 198, .frames = 4},
          ClipSpec{.codec = support::Codec::Mjpeg, .width = 640, .height = 96, .frames = 4},
          ClipSpec{.frames = 4, .rotation = 90},
          ClipSpec{.container = support::Container::Mov, .codec = support::Codec::ProRes, .frames = 4}}) {
        SCOPED_TRACE(support::clipName(spec));
        const VideoFrame frame = frameOf(spec, 2);
        const auto whole = toRgb(frame);
        ASSERT_TRUE(whole);
        PartialRgb parts(frame);
        ASSERT_EQ(parts.size().width, whole->width());
        ASSERT_EQ(parts.size().height, whole->height());
        for (const PictureRect& part : {PictureRect{-5, 40, 30, 500}, PictureRect{70, -9, 400, 60},
                                        PictureRect{0, 0, whole->width(), whole->height()}})
            ASSERT_TRUE(parts.rgb(part));
        const auto all = parts.rgb({});
        ASSERT_TRUE(all);
        const auto [mean, far] = distance(*all, whole->view());
        EXPECT_LT(mean, 0.8);
        EXPECT_LT(far, 0.01); // at the edges of colours the two interpolate a little differently
        const auto grey = parts.grey();
        ASSERT_TRUE(grey);
        EXPECT_EQ(grey->format, base::PixelFormat::Gray8);
        EXPECT_EQ(grey->width, whole->width());
        const std::uint8_t* rgb = whole->view().row(20) + 3 * 10;
        EXPECT_NEAR(grey->row(20)[10], 0.299 * rgb[0] + 0.587 * rgb[1] + 0.114 * rgb[2], 3);
    }
}

TEST(VideoFrame, APartIsThereWithoutTheRest)
{
    const VideoFrame frame = frameOf({.width = 640, .height = 320, .frames = 4}, 2);
    PartialRgb one(frame);
    PartialRgb other(frame);
    ASSERT_TRUE(other.rgb({0, 0, 640, 320}));
    const auto part = one.rgb({300, 100, 40, 20});
    ASSERT_TRUE(part);
    const auto whole = other.rgb({300, 100, 40, 20});
    ASSERT_TRUE(whole);
    for (int y = 100; y < 120; ++y)
        EXPECT_TRUE(std::equal(part->row(y) + 900, part->row(y) + 1020, whole->row(y) + 900)) << y;
    EXPECT_FALSE(PartialRgb(VideoFrame()).rgb({0, 0, 1, 1}));
}

TEST(VideoFrame, HasSquarePixels)
{
    const auto wide = toRgb(frameOf({.frames = 8, .pixelAspectNum = 4, .pixelAspectDen = 3}, 2));
    ASSERT_TRUE(wide);
    EXPECT_EQ(wide->width(), 213);
    EXPECT_EQ(wide->height(), 96);
    EXPECT_EQ(support::readNumber(wide->view()), 2);
    const auto tall = toRgb(frameOf({.frames = 8, .pixelAspectNum = 8, .pixelAspectDen = 9}, 2));
    ASSERT_TRUE(tall);
    EXPECT_EQ(tall->width(), 160);
    EXPECT_EQ(tall->height(), 108);
}

TEST(VideoFrame, IsScaledDownButNeverUp)
{
    const VideoFrame frame = frameOf({.frames = 8}, 6);
    const auto small = toRgb(frame, 80);
    ASSERT_TRUE(small);
    EXPECT_EQ(small->width(), 80);
    EXPECT_EQ(small->height(), 48);
    EXPECT_EQ(support::readNumber(small->view()), 6);
    const auto same = toRgb(frame, 4000);
    ASSERT_TRUE(same);
    EXPECT_EQ(same->width(), 160);
}

TEST(VideoFrame, OfNothingCannotBeConverted)
{
    const auto rgb = toRgb(VideoFrame());
    ASSERT_FALSE(rgb);
    EXPECT_EQ(rgb.error().category, base::ErrorCategory::Invalid);
}

TEST(VideoFrame, KeepsBlackAndWhiteOfVideoRangeAndFullRange)
{
    for (const auto codec : {support::Codec::H264, support::Codec::Mjpeg}) {
        const auto rgb = toRgb(frameOf({.codec = codec, .frames = 4}, 0));
        ASSERT_TRUE(rgb);
        const base::ImageView view = rgb->view();
        const int dark = view.row(4)[4 * 3];   // number 0: the first block is dark (28 of 16..235 or of 0..255)
        const int light = view.row(40)[4 * 3]; // its complement is light (222)
        const bool full = codec == support::Codec::Mjpeg;
        EXPECT_NEAR(dark, full ? 28 : 14, 6);
        EXPECT_NEAR(light, full ? 222 : 240, 6);
    }
}

} // namespace
} // namespace alliance::media::testing

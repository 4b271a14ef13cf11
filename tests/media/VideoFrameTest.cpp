// Pictures come out upright, with square pixels, in the size asked for.

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

// Interlaced pictures lose their comb and keep their identity.

#include "media/decode/Deinterlacer.h"

#include "media/demux/FfmpegHandles.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace alliance::media::testing
{
namespace
{

constexpr int kWidth = 64;
constexpr int kHeight = 48;

// Two fields of a bar that moved 16 pixels between them.
VideoFrame combed(bool interlaced)
{
    FramePtr picture = makeFrame();
    picture->width = kWidth;
    picture->height = kHeight;
    picture->format = AV_PIX_FMT_YUV420P;
    EXPECT_GE(av_frame_get_buffer(picture.get(), 0), 0);
    for (int y = 0; y < kHeight; ++y) {
        const int left = y % 2 == 0 ? 16 : 32;
        for (int x = 0; x < kWidth; ++x)
            picture->data[0][y * picture->linesize[0] + x] = x >= left && x < left + 16 ? 200 : 40;
    }
    for (int plane = 1; plane < 3; ++plane) {
        for (int y = 0; y < kHeight / 2; ++y)
            std::fill_n(picture->data[plane] + y * picture->linesize[plane], kWidth / 2, std::uint8_t{128});
    }
#if LIBAVUTIL_VERSION_INT >= AV_VERSION_INT(58, 7, 100)
    picture->flags |= interlaced ? AV_FRAME_FLAG_INTERLACED | AV_FRAME_FLAG_TOP_FIELD_FIRST : 0;
#else
    picture->interlaced_frame = interlaced ? 1 : 0;
    picture->top_field_first = 1;
#endif
    VideoFrame frame;
    frame.frame = 41;
    frame.time = {1'640'000'000};
    frame.damaged = true;
    frame.picture = std::shared_ptr<const AVFrame>(picture.release(), FrameDeleter());
    return frame;
}

// Mean difference between neighbouring lines.
double comb(const VideoFrame& frame)
{
    double sum = 0;
    for (int y = 4; y + 5 < kHeight; ++y) {
        for (int x = 0; x < kWidth; ++x)
            sum += std::abs(frame.picture->data[0][y * frame.picture->linesize[0] + x] -
                            frame.picture->data[0][(y + 1) * frame.picture->linesize[0] + x]);
    }
    return sum / (kWidth * (kHeight - 9));
}

TEST(Deinterlacer, TakesTheCombAwayAndKeepsTheFramesIdentity)
{
    Deinterlacer deinterlacer;
    const VideoFrame before = combed(true);
    ASSERT_GT(comb(before), 50);
    for (int repeat = 0; repeat < 3; ++repeat) {
        const auto after = deinterlacer.apply(before);
        ASSERT_TRUE(after) << after.error().context;
        EXPECT_LT(comb(*after), 2);
        EXPECT_EQ(after->frame, before.frame);
        EXPECT_EQ(after->time, before.time);
        EXPECT_TRUE(after->damaged);
        EXPECT_EQ(after->storedHeight(), kHeight);
    }
}

TEST(Deinterlacer, LeavesProgressivePreviewAndEmptyFramesAlone)
{
    Deinterlacer deinterlacer;
    const VideoFrame progressive = combed(false);
    EXPECT_EQ(deinterlacer.apply(progressive)->picture, progressive.picture);
    VideoFrame preview = combed(true);
    preview.preview = true;
    EXPECT_EQ(deinterlacer.apply(preview)->picture, preview.picture);
    EXPECT_TRUE(deinterlacer.apply(VideoFrame())->empty());
}

} // namespace
} // namespace alliance::media::testing

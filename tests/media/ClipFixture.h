#pragma once
// Opens generated clips in the ways that the tests need.

#include "media/decode/FrameReader.h"
#include "media/decode/SeekEngine.h"
#include "media/index/FrameIndexBuilder.h"
#include "tests/support/media/ClipMaker.h"
#include "tests/support/media/MemoryBytes.h"
#include "tests/support/media/NumberPicture.h"

#include <gtest/gtest.h>

namespace alliance::media::testing
{

struct OpenClip {
    support::SharedBytes bytes;
    std::shared_ptr<const FrameIndex> index;
    std::unique_ptr<base::ByteSource> source() const { return support::memorySource(bytes); }
};

inline support::SharedBytes clipBytes(const support::ClipSpec& spec)
{
    auto made = support::makeClip(spec);
    EXPECT_TRUE(made) << support::clipName(spec) << ": " << (made ? "" : made.error().context);
    return std::make_shared<const std::vector<std::uint8_t>>(made ? std::move(*made) : std::vector<std::uint8_t>{});
}

inline OpenClip openClip(support::SharedBytes bytes)
{
    OpenClip clip;
    clip.bytes = std::move(bytes);
    auto source = clip.source();
    auto built = buildFrameIndex(*source);
    EXPECT_TRUE(built) << (built ? "" : built.error().context);
    clip.index = std::make_shared<const FrameIndex>(built ? std::move(*built) : FrameIndex());
    return clip;
}

inline OpenClip openClip(const support::ClipSpec& spec)
{
    return openClip(clipBytes(spec));
}

inline int numberIn(const VideoFrame& frame)
{
    const auto rgb = toRgb(frame);
    return rgb ? support::readNumber(rgb->view()) : -2;
}

// Number carried by frame n, fetched by seeking; -3 when fetching fails.
inline int numberAt(SeekEngine& engine, std::int64_t n)
{
    const auto frame = engine.frame(n);
    return frame ? numberIn(*frame) : -3;
}

} // namespace alliance::media::testing

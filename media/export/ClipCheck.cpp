#include "media/export/ClipCheck.h"

#include "media/demux/FfmpegHandles.h"
#include "media/index/FrameIndexBuilder.h"

#include <cmath>
#include <cstdlib>
#include <cstring>
#include <set>

extern "C" {
#include <libavutil/imgutils.h>
#include <libavutil/pixdesc.h>
}

namespace alliance::media
{
namespace
{

using base::ErrorCategory;

constexpr std::int64_t kRoundJoints = 3; // pictures looked at on either side
constexpr double kLooksLike = 10;        // mean difference in 1/256 of the range

bool sameLayout(const AVFrame& a, const AVFrame& b)
{
    return a.format == b.format && a.width == b.width && a.height == b.height;
}

// Mean difference of the first plane in 1/256 of the range; negative when it cannot be told.
double difference(const AVFrame& a, const AVFrame& b)
{
    const AVPixFmtDescriptor* format = av_pix_fmt_desc_get(static_cast<AVPixelFormat>(a.format));
    if (!format || !sameLayout(a, b) || format->comp[0].step != 1 || format->comp[0].depth != 8)
        return -1;
    double sum = 0;
    for (int y = 0; y < a.height; ++y) {
        const std::uint8_t* rowA = a.data[0] + static_cast<std::ptrdiff_t>(y) * a.linesize[0];
        const std::uint8_t* rowB = b.data[0] + static_cast<std::ptrdiff_t>(y) * b.linesize[0];
        std::int64_t row = 0;
        for (int x = 0; x < a.width; ++x)
            row += std::abs(rowA[x] - rowB[x]);
        sum += static_cast<double>(row);
    }
    return sum / (static_cast<double>(a.width) * a.height);
}

bool identical(const AVFrame& a, const AVFrame& b)
{
    const AVPixFmtDescriptor* format = av_pix_fmt_desc_get(static_cast<AVPixelFormat>(a.format));
    if (!format || !sameLayout(a, b))
        return false;
    for (int plane = 0; plane < av_pix_fmt_count_planes(static_cast<AVPixelFormat>(a.format)); ++plane) {
        const bool chroma = plane == 1 || plane == 2;
        const int height = chroma ? AV_CEIL_RSHIFT(a.height, format->log2_chroma_h) : a.height;
        const int bytes = av_image_get_linesize(static_cast<AVPixelFormat>(a.format), a.width, plane);
        for (int y = 0; y < height; ++y) {
            const std::ptrdiff_t row = y;
            if (std::memcmp(a.data[plane] + row * a.linesize[plane], b.data[plane] + row * b.linesize[plane],
                            static_cast<std::size_t>(std::max(bytes, 0))) != 0)
                return false;
        }
    }
    return true;
}

base::Status checkList(const FrameIndex& clip, const FrameIndex& recording, FrameRange range, int timescale)
{
    if (clip.frameCount() != range.length())
        return base::fail(ErrorCategory::Damaged, "the clip has another number of frames");
    const std::int64_t tick = 1'000'000'000 / timescale + 1;
    for (std::int64_t n = 0; n < clip.frameCount(); ++n) {
        const std::int64_t wanted = recording.timeOf(range.first + n).ns - recording.timeOf(range.first).ns;
        if (std::abs(clip.timeOf(n).ns - wanted) > tick)
            return base::fail(ErrorCategory::Damaged, "a frame of the clip has another time");
    }
    return {};
}

std::set<std::int64_t> lookedAt(const FrameRange& frames)
{
    std::set<std::int64_t> numbers;
    for (std::int64_t i = 0; i < std::min(kRoundJoints, frames.length()); ++i) {
        numbers.insert(frames.first + i);
        numbers.insert(frames.end - 1 - i);
    }
    return numbers;
}

base::Status checkPicture(SeekEngine& clip, SeekEngine& recording, std::int64_t frame, std::int64_t first, bool encoded,
                          const std::stop_token& stop)
{
    const auto want = recording.frame(frame, stop);
    if (!want)
        return tl::unexpected(want.error());
    const auto got = clip.frame(frame - first, stop);
    if (!got)
        return tl::unexpected(got.error());
    if (want->damaged)
        return {};
    const bool sameWay =
        uprightSize(*want).width - uprightSize(*got).width < 3 && want->orientation == got->orientation;
    if (got->damaged || !sameWay)
        return base::fail(ErrorCategory::Damaged, "a picture of the clip is damaged or turned");
    if (encoded ? difference(*want->picture, *got->picture) > kLooksLike : !identical(*want->picture, *got->picture))
        return base::fail(ErrorCategory::Damaged, "a picture of the clip is another one");
    return {};
}

} // namespace

base::Status checkClip(const ClipSink& sink, SeekEngine& recording, const std::vector<ClipSpan>& spans, int timescale,
                       std::stop_token stop)
{
    auto source = sink.written();
    if (!source)
        return tl::unexpected(source.error());
    auto index = buildFrameIndex(**source, stop);
    if (!index)
        return tl::unexpected(index.error());
    const FrameRange range{spans.front().frames.first, spans.back().frames.end};
    if (auto list = checkList(*index, recording.index(), range, timescale); !list)
        return list;
    SeekOptions options;
    options.cacheBytes = 64LL << 20;
    auto clip = SeekEngine::open(std::move(*source), std::make_shared<const FrameIndex>(std::move(*index)), options);
    if (!clip)
        return tl::unexpected(clip.error());
    for (const ClipSpan& span : spans) {
        for (const std::int64_t frame : lookedAt(span.frames)) {
            if (auto good = checkPicture(**clip, recording, frame, range.first, span.encoded, stop); !good)
                return good;
        }
    }
    return {};
}

} // namespace alliance::media

#include "media/decode/Deinterlacer.h"

#include "media/demux/FfmpegHandles.h"

#include <fmt/format.h>

extern "C" {
#include <libavfilter/avfilter.h>
#include <libavfilter/buffersink.h>
#include <libavfilter/buffersrc.h>
}

namespace alliance::media
{
namespace
{

base::Status check(int code)
{
    return code >= 0 ? base::Status{} : base::Status(base::fail(base::ErrorCategory::Internal, ffmpegText(code)));
}

} // namespace

bool isInterlaced(const VideoFrame& frame)
{
    if (frame.empty() || frame.preview)
        return false;
#if LIBAVUTIL_VERSION_INT >= AV_VERSION_INT(58, 7, 100)
    return (frame.picture->flags & AV_FRAME_FLAG_INTERLACED) != 0;
#else
    return frame.picture->interlaced_frame != 0;
#endif
}

struct Deinterlacer::Graph {
    Graph() = default;
    ~Graph() { avfilter_graph_free(&graph); }
    Graph(const Graph&) = delete;
    Graph& operator=(const Graph&) = delete;

    bool fits(const AVFrame& frame) const
    {
        return frame.width == width && frame.height == height && frame.format == format;
    }

    base::Status build(const AVFrame& frame)
    {
        width = frame.width;
        height = frame.height;
        format = frame.format;
        graph = avfilter_graph_alloc();
        if (!graph)
            return base::fail(base::ErrorCategory::Internal, "out of memory");
        graph->nb_threads = 1;
        const std::string source =
            fmt::format("video_size={}x{}:pix_fmt={}:time_base=1/1000:pixel_aspect=1/1", width, height, format);
        AVFilterContext* filter = nullptr;
        int code =
            avfilter_graph_create_filter(&in, avfilter_get_by_name("buffer"), "in", source.c_str(), nullptr, graph);
        if (code >= 0)
            code = avfilter_graph_create_filter(&filter, avfilter_get_by_name("estdif"), "deinterlace",
                                                "mode=frame:deint=all", nullptr, graph);
        if (code >= 0)
            code =
                avfilter_graph_create_filter(&out, avfilter_get_by_name("buffersink"), "out", nullptr, nullptr, graph);
        if (code >= 0)
            code = avfilter_link(in, 0, filter, 0);
        if (code >= 0)
            code = avfilter_link(filter, 0, out, 0);
        if (code >= 0)
            code = avfilter_graph_config(graph, nullptr);
        return check(code);
    }

    // The filter gives a picture when it has seen the one after it: every picture is fed twice.
    base::Result<FramePtr> run(const AVFrame& frame)
    {
        const std::int64_t wanted = clock;
        for (int pass = 0; pass < 2; ++pass) {
            const FramePtr fed(av_frame_clone(&frame));
            if (!fed)
                return base::fail(base::ErrorCategory::Internal, "out of memory");
            fed->pts = clock++;
            if (auto taken = check(av_buffersrc_add_frame(in, fed.get())); !taken)
                return tl::unexpected(taken.error());
        }
        FramePtr found;
        for (FramePtr given = makeFrame(); av_buffersink_get_frame(out, given.get()) >= 0; given = makeFrame()) {
            if (av_rescale_q(given->pts, av_buffersink_get_time_base(out), AVRational{1, 1000}) == wanted)
                found = std::move(given);
        }
        if (!found)
            return base::fail(base::ErrorCategory::Internal, "estdif gave no picture");
        return found;
    }

    AVFilterGraph* graph = nullptr;
    AVFilterContext* in = nullptr;
    AVFilterContext* out = nullptr;
    int width = 0;
    int height = 0;
    int format = -1;
    std::int64_t clock = 0;
};

Deinterlacer::Deinterlacer() = default;
Deinterlacer::~Deinterlacer() = default;

base::Result<VideoFrame> Deinterlacer::apply(const VideoFrame& frame)
{
    if (!isInterlaced(frame))
        return frame;
    if (!m_graph || !m_graph->fits(*frame.picture)) {
        auto graph = std::make_unique<Graph>();
        if (auto built = graph->build(*frame.picture); !built)
            return tl::unexpected(built.error());
        m_graph = std::move(graph);
    }
    auto progressive = m_graph->run(*frame.picture);
    if (!progressive) {
        m_graph.reset();
        return tl::unexpected(progressive.error());
    }
    VideoFrame shown = frame;
    shown.picture = std::shared_ptr<const AVFrame>(progressive->release(), FrameDeleter());
    return shown;
}

} // namespace alliance::media

#include "media/audio/TempoFilter.h"

#include "media/demux/FfmpegHandles.h"

#include <fmt/format.h>

#include <cstring>

extern "C" {
#include <libavfilter/avfilter.h>
#include <libavfilter/buffersink.h>
#include <libavfilter/buffersrc.h>
#include <libavutil/channel_layout.h>
}

namespace alliance::media
{

base::Result<std::unique_ptr<TempoFilter>> TempoFilter::make(int sampleRate, int channels, double factor)
{
    std::unique_ptr<TempoFilter> filter(new TempoFilter(sampleRate, channels));
    if (auto built = filter->build(factor); !built)
        return tl::unexpected(built.error());
    return filter;
}

TempoFilter::~TempoFilter()
{
    avfilter_graph_free(&m_graph);
}

base::Status TempoFilter::build(double factor)
{
    const auto check = [](int code) {
        return code >= 0 ? base::Status{} : base::Status(base::fail(base::ErrorCategory::Internal, ffmpegText(code)));
    };
    const char* layout = m_channels == 1 ? "mono" : "stereo";
    // One atempo takes 0.5 and more; two in a row reach 0.25.
    const std::string tempo =
        factor < 0.5 ? fmt::format("atempo=0.5,atempo={:.6f}", factor / 0.5) : fmt::format("atempo={:.6f}", factor);
    m_graph = avfilter_graph_alloc();
    if (!m_graph)
        return base::fail(base::ErrorCategory::Internal, "out of memory");
    m_graph->nb_threads = 1;
    const std::string source = fmt::format("time_base=1/{}:sample_rate={}:sample_fmt=flt:channel_layout={}",
                                           m_sampleRate, m_sampleRate, layout);
    int code =
        avfilter_graph_create_filter(&m_in, avfilter_get_by_name("abuffer"), "in", source.c_str(), nullptr, m_graph);
    if (code >= 0)
        code = avfilter_graph_create_filter(&m_outSink, avfilter_get_by_name("abuffersink"), "out", nullptr, nullptr,
                                            m_graph);
    if (code < 0)
        return check(code);
    AVFilterInOut* from = avfilter_inout_alloc();
    AVFilterInOut* to = avfilter_inout_alloc();
    from->name = av_strdup("in");
    from->filter_ctx = m_in;
    to->name = av_strdup("out");
    to->filter_ctx = m_outSink;
    const std::string chain = tempo + fmt::format(",aformat=sample_fmts=flt:channel_layouts={}", layout);
    code = avfilter_graph_parse_ptr(m_graph, chain.c_str(), &to, &from, nullptr);
    avfilter_inout_free(&from);
    avfilter_inout_free(&to);
    if (code >= 0)
        code = avfilter_graph_config(m_graph, nullptr);
    return check(code);
}

base::Status TempoFilter::process(std::span<const float> samples, std::vector<float>& out)
{
    const FramePtr frame = makeFrame();
    frame->format = AV_SAMPLE_FMT_FLT;
    frame->sample_rate = m_sampleRate;
    frame->nb_samples = static_cast<int>(samples.size()) / m_channels;
    av_channel_layout_default(&frame->ch_layout, m_channels);
    if (frame->nb_samples > 0) {
        if (av_frame_get_buffer(frame.get(), 0) < 0)
            return base::fail(base::ErrorCategory::Internal, "out of memory");
        std::memcpy(frame->data[0], samples.data(), samples.size_bytes());
        if (const int code = av_buffersrc_add_frame(m_in, frame.get()); code < 0)
            return base::fail(base::ErrorCategory::Internal, ffmpegText(code));
    }
    drain(out);
    return {};
}

base::Status TempoFilter::finish(std::vector<float>& out)
{
    if (const int code = av_buffersrc_add_frame(m_in, nullptr); code < 0)
        return base::fail(base::ErrorCategory::Internal, ffmpegText(code));
    drain(out);
    return {};
}

void TempoFilter::drain(std::vector<float>& out)
{
    const FramePtr piece = makeFrame();
    while (av_buffersink_get_frame(m_outSink, piece.get()) >= 0) {
        const auto* data = reinterpret_cast<const float*>(piece->data[0]);
        out.insert(out.end(), data, data + static_cast<std::ptrdiff_t>(piece->nb_samples) * m_channels);
        av_frame_unref(piece.get());
    }
}

} // namespace alliance::media

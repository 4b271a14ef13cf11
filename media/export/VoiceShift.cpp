#include "media/export/VoiceShift.h"

#include "media/demux/FfmpegHandles.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <string>

extern "C" {
#include <libavfilter/avfilter.h>
#include <libavfilter/buffersink.h>
#include <libavfilter/buffersrc.h>
#include <libavutil/channel_layout.h>
}

namespace alliance::media
{
namespace
{

using base::ErrorCategory;

struct GraphDeleter {
    void operator()(AVFilterGraph* graph) const { avfilter_graph_free(&graph); }
};

bool hasFilter(const char* name)
{
    return avfilter_get_by_name(name) != nullptr;
}

std::string filtersFor(int sampleRate, double pitch)
{
    if (hasFilter("rubberband"))
        return fmt::format("rubberband=pitch={:.6f}:formant=shifted:channels=together", pitch);
    const auto shifted = static_cast<int>(std::lround(sampleRate * pitch));
    return fmt::format("asetrate={},aresample={},atempo={:.6f}", shifted, sampleRate, 1 / pitch);
}

} // namespace

struct VoiceShift::Graph {
    std::unique_ptr<AVFilterGraph, GraphDeleter> graph{avfilter_graph_alloc()};
    AVFilterContext* source = nullptr;
    AVFilterContext* sink = nullptr;
    int sampleRate = 0;
    int channels = 0;
    std::int64_t taken = 0; // sample groups
    std::int64_t given = 0;

    base::Status open(double pitch)
    {
        const std::string in = fmt::format("time_base=1/{0}:sample_rate={0}:sample_fmt=flt:channel_layout={1}",
                                           sampleRate, channels == 1 ? "mono" : "stereo");
        const std::string filters = filtersFor(sampleRate, pitch) + ",aformat=sample_fmts=flt";
        AVFilterInOut* outputs = avfilter_inout_alloc();
        AVFilterInOut* inputs = avfilter_inout_alloc();
        int code = graph && inputs && outputs ? 0 : AVERROR(ENOMEM);
        if (code >= 0)
            code = avfilter_graph_create_filter(&source, avfilter_get_by_name("abuffer"), "in", in.c_str(), nullptr,
                                                graph.get());
        if (code >= 0)
            code = avfilter_graph_create_filter(&sink, avfilter_get_by_name("abuffersink"), "out", nullptr, nullptr,
                                                graph.get());
        if (code >= 0) {
            outputs->name = av_strdup("in");
            outputs->filter_ctx = source;
            inputs->name = av_strdup("out");
            inputs->filter_ctx = sink;
            code = avfilter_graph_parse_ptr(graph.get(), filters.c_str(), &inputs, &outputs, nullptr);
        }
        avfilter_inout_free(&inputs);
        avfilter_inout_free(&outputs);
        if (code >= 0)
            code = avfilter_graph_config(graph.get(), nullptr);
        return code < 0 ? base::Status(base::fail(ErrorCategory::Unsupported, ffmpegText(code))) : base::Status();
    }

    base::Status put(std::span<const float> samples)
    {
        const FramePtr frame = makeFrame();
        if (!frame)
            return base::fail(ErrorCategory::Internal, "out of memory");
        frame->format = AV_SAMPLE_FMT_FLT;
        frame->nb_samples = static_cast<int>(samples.size()) / channels;
        frame->sample_rate = sampleRate;
        frame->pts = taken;
        av_channel_layout_default(&frame->ch_layout, channels);
        if (av_frame_get_buffer(frame.get(), 0) < 0)
            return base::fail(ErrorCategory::Internal, "out of memory");
        std::memcpy(frame->data[0], samples.data(), samples.size_bytes());
        taken += frame->nb_samples;
        const int code = av_buffersrc_add_frame(source, frame.get());
        return code < 0 ? base::Status(base::fail(ErrorCategory::Internal, ffmpegText(code))) : base::Status();
    }

    base::Status get(std::vector<float>& out)
    {
        const FramePtr frame = makeFrame();
        while (frame) {
            const int code = av_buffersink_get_frame(sink, frame.get());
            if (code == AVERROR(EAGAIN) || code == AVERROR_EOF)
                return {};
            if (code < 0)
                return base::fail(ErrorCategory::Internal, ffmpegText(code));
            const auto* samples = reinterpret_cast<const float*>(frame->data[0]);
            out.insert(out.end(), samples, samples + static_cast<std::ptrdiff_t>(frame->nb_samples) * channels);
            given += frame->nb_samples;
            av_frame_unref(frame.get());
        }
        return base::fail(ErrorCategory::Internal, "out of memory");
    }
};

VoiceShift::VoiceShift(std::unique_ptr<Graph> graph) : m_graph(std::move(graph)) {}
VoiceShift::~VoiceShift() = default;

base::Result<std::unique_ptr<VoiceShift>> VoiceShift::open(int sampleRate, int channels, double pitch)
{
    auto graph = std::make_unique<Graph>();
    graph->sampleRate = sampleRate;
    graph->channels = channels;
    if (auto opened = graph->open(pitch); !opened)
        return tl::unexpected(opened.error());
    return std::unique_ptr<VoiceShift>(new VoiceShift(std::move(graph)));
}

base::Status VoiceShift::add(std::span<const float> samples, std::vector<float>& out)
{
    if (samples.empty())
        return {};
    if (auto put = m_graph->put(samples); !put)
        return put;
    return m_graph->get(out);
}

base::Status VoiceShift::finish(std::vector<float>& out)
{
    if (const int code = av_buffersrc_add_frame(m_graph->source, nullptr); code < 0)
        return base::fail(ErrorCategory::Internal, ffmpegText(code));
    if (auto got = m_graph->get(out); !got)
        return got;
    const std::int64_t missing = m_graph->taken - m_graph->given;
    const auto size = static_cast<std::int64_t>(out.size()) + missing * m_graph->channels;
    out.resize(static_cast<std::size_t>(std::max<std::int64_t>(0, size)));
    return {};
}

} // namespace alliance::media

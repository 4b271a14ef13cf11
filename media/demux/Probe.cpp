#include "media/demux/Probe.h"

#include "media/demux/Demuxer.h"
#include "media/demux/StreamOrientation.h"

#include <cmath>

extern "C" {
#include <libavutil/parseutils.h>
#include <libavutil/pixdesc.h>
}

namespace alliance::media
{
namespace
{

constexpr std::int64_t kClockSetMs = 1'136'073'600'000; // 2006: clocks that were never set say 1904, 1970 or 2000

std::optional<std::int64_t> madeAtMs(const AVFormatContext& context)
{
    const AVDictionaryEntry* entry = av_dict_get(context.metadata, "creation_time", nullptr, 0);
    std::int64_t micros = 0;
    if (!entry || av_parse_time(&micros, entry->value, 0) < 0 || micros / 1000 < kClockSetMs)
        return {};
    return micros / 1000;
}

VideoStreamInfo describeVideo(AVFormatContext* context, AVStream* stream)
{
    const AVCodecParameters* par = stream->codecpar;
    const Orientation orientation = orientationOf(context, stream);
    VideoStreamInfo info;
    info.stream = stream->index;
    info.codec = avcodec_get_name(par->codec_id);
    if (const char* name = av_get_pix_fmt_name(static_cast<AVPixelFormat>(par->format)))
        info.pixelFormat = name;
    info.width = par->width;
    info.height = par->height;
    info.pixelAspectNum = orientation.pixelAspectNum;
    info.pixelAspectDen = orientation.pixelAspectDen;
    info.rotation = orientation.quarterTurns * 90;
    const PictureSize upright = uprightSize(par->width, par->height, orientation);
    info.uprightWidth = upright.width;
    info.uprightHeight = upright.height;
    info.averageRate = stream->avg_frame_rate.den > 0 ? av_q2d(stream->avg_frame_rate) : 0.0;
    info.interlaced = par->field_order > AV_FIELD_PROGRESSIVE;
    info.usable = avcodec_find_decoder(par->codec_id) != nullptr;
    return info;
}

AudioStreamInfo describeAudio(const AVStream* stream)
{
    const AVCodecParameters* par = stream->codecpar;
    AudioStreamInfo info;
    info.stream = stream->index;
    info.codec = avcodec_get_name(par->codec_id);
    info.sampleRate = par->sample_rate;
    info.channels = par->ch_layout.nb_channels;
    info.usable = avcodec_find_decoder(par->codec_id) != nullptr && info.sampleRate > 0 && info.channels > 0;
    return info;
}

bool ratesDiffer(const AVStream* stream)
{
    const AVRational real = stream->r_frame_rate;
    const AVRational average = stream->avg_frame_rate;
    if (real.num <= 0 || real.den <= 0 || average.num <= 0 || average.den <= 0)
        return false;
    return std::abs(av_q2d(real) / av_q2d(average) - 1.0) > 0.01;
}

} // namespace

const char* problemName(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::Truncated:
        return "truncated";
    case ProblemKind::DamagedPackets:
        return "damaged_packets";
    case ProblemKind::HiddenLeadIn:
        return "hidden_lead_in";
    case ProblemKind::RepeatedTimes:
        return "repeated_times";
    case ProblemKind::UnusableVideo:
        return "unusable_video";
    case ProblemKind::UnusableAudio:
        return "unusable_audio";
    case ProblemKind::UnknownDuration:
        return "unknown_duration";
    }
    return "unknown";
}

base::Result<ProbeReport> probe(base::ByteSource& source)
{
    auto copy = source.clone();
    if (!copy)
        return tl::unexpected(copy.error());
    auto opened = Demuxer::open(std::move(*copy));
    if (!opened)
        return tl::unexpected(opened.error());
    const Demuxer& demuxer = **opened;
    AVFormatContext* context = demuxer.context();

    ProbeReport report;
    report.container = context->iformat->name;
    report.sizeBytes = demuxer.byteSize();
    report.madeAtMs = madeAtMs(*context);
    if (context->duration != AV_NOPTS_VALUE && context->duration > 0)
        report.duration = {av_rescale(context->duration, 1'000'000'000, AV_TIME_BASE)};
    else
        report.problems.push_back({ProblemKind::UnknownDuration, "the container states no duration"});
    const int video = demuxer.bestStream(AVMEDIA_TYPE_VIDEO);
    const int audio = demuxer.bestStream(AVMEDIA_TYPE_AUDIO);
    for (unsigned i = 0; i < context->nb_streams; ++i) {
        AVStream* stream = context->streams[i];
        if (stream->codecpar->codec_type == AVMEDIA_TYPE_VIDEO &&
            (stream->disposition & AV_DISPOSITION_ATTACHED_PIC) == 0) {
            if (stream->index == video) {
                report.bestVideo = static_cast<int>(report.video.size());
                report.statesVariableRate = ratesDiffer(stream);
            }
            report.video.push_back(describeVideo(context, stream));
            if (!report.video.back().usable)
                report.problems.push_back({ProblemKind::UnusableVideo, report.video.back().codec});
        } else if (stream->codecpar->codec_type == AVMEDIA_TYPE_AUDIO) {
            if (stream->index == audio)
                report.bestAudio = static_cast<int>(report.audio.size());
            report.audio.push_back(describeAudio(stream));
            if (!report.audio.back().usable)
                report.problems.push_back({ProblemKind::UnusableAudio, report.audio.back().codec});
        }
    }
    return report;
}

} // namespace alliance::media

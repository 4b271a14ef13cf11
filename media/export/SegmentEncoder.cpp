#include "media/export/SegmentEncoder.h"

#include "media/export/Encoding.h"

#include <algorithm>
#include <cmath>
#include <string>

extern "C" {
#include <libavutil/opt.h>
#include <libavutil/pixdesc.h>
#include <libswscale/swscale.h>
}

namespace alliance::media
{
namespace
{

using base::ErrorCategory;

// Constant rate factors: hardly to be told from the original, also where it is taken apart frame by frame; and good to
// look at.
constexpr int kQuality = 17;
constexpr int kFastQuality = 20;
// A third less work and fewer bytes than with all tools of the preset.
constexpr const char* kFastTools = ":cabac=0:b-adapt=0:partitions=none";
constexpr double kKeySeconds = 2;

bool isInterlaced(const AVFrame& frame)
{
#if LIBAVUTIL_VERSION_INT >= AV_VERSION_INT(58, 7, 100)
    return (frame.flags & AV_FRAME_FLAG_INTERLACED) != 0;
#else
    return frame.interlaced_frame != 0;
#endif
}

bool topFieldFirst(const AVFrame& frame)
{
#if LIBAVUTIL_VERSION_INT >= AV_VERSION_INT(58, 7, 100)
    return (frame.flags & AV_FRAME_FLAG_TOP_FIELD_FIRST) != 0;
#else
    return frame.top_field_first != 0;
#endif
}

bool takes(const AVCodec* codec, AVPixelFormat format)
{
#if LIBAVCODEC_VERSION_INT >= AV_VERSION_INT(61, 13, 100)
    const void* known = nullptr;
    if (avcodec_get_supported_config(nullptr, codec, AV_CODEC_CONFIG_PIX_FORMAT, 0, &known, nullptr) < 0)
        return false;
    const auto* formats = static_cast<const AVPixelFormat*>(known);
#else
    const AVPixelFormat* formats = codec->pix_fmts;
#endif
    for (const AVPixelFormat* one = formats; one && *one != AV_PIX_FMT_NONE; ++one) {
        if (*one == format)
            return true;
    }
    return false;
}

// x264's names of H.264 profiles; nullptr where it cannot be told to keep to one.
const char* profileName(int profile)
{
    constexpr int kConstraints = 0xff; // beyond: FF_PROFILE_H264_CONSTRAINED and the like
    switch (profile & kConstraints) {
    case 66:
        return "baseline";
    case 77:
        return "main";
    case 100:
        return "high";
    case 110:
        return "high10";
    case 122:
        return "high422";
    case 244:
        return "high444";
    default:
        return nullptr;
    }
}

base::Status setH264Options(AVCodecContext& context, const EncoderSpec& spec, const AVFrame& like)
{
    void* options = context.priv_data;
    std::string params = "b-pyramid=none";
    if (spec.besideCopies) {
        const char* profile = profileName(spec.profile);
        if (!profile)
            return base::fail(ErrorCategory::Unsupported, "profile");
        av_opt_set(options, "profile", profile, 0);
        params += ":sps-id=" + std::to_string(spec.parameterSetId);
    } else if (isInterlaced(like)) {
        context.flags |= AV_CODEC_FLAG_INTERLACED_DCT | AV_CODEC_FLAG_INTERLACED_ME;
        context.field_order = topFieldFirst(like) ? AV_FIELD_TT : AV_FIELD_BB;
    }
    if (spec.fast)
        params += kFastTools;
    av_opt_set(options, "x264-params", params.c_str(), 0);
    context.flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    return {};
}

// Parameter sets come before every key picture, because those of the copied packets have the same ids.
void setHevcOptions(AVCodecContext& context)
{
    const std::string keys = std::to_string(context.gop_size);
    const std::string params = "log-level=none:open-gop=0:b-pyramid=0:repeat-headers=1:keyint=" + keys;
    av_opt_set(context.priv_data, "x265-params", params.c_str(), 0);
}

} // namespace

SegmentEncoder::~SegmentEncoder()
{
    sws_freeContext(m_scaler);
}

base::Result<std::unique_ptr<SegmentEncoder>> SegmentEncoder::open(const EncoderSpec& spec, const VideoFrame& like)
{
    if (like.empty())
        return base::fail(ErrorCategory::Invalid, "empty frame");
    silenceFfmpegLog();
    const char* name = spec.codec == AV_CODEC_ID_HEVC ? "libx265" : "libx264";
    const AVCodec* codec = avcodec_find_encoder_by_name(name);
    std::unique_ptr<SegmentEncoder> encoder(new SegmentEncoder);
    encoder->m_context.reset(codec ? avcodec_alloc_context3(codec) : nullptr);
    if (!encoder->m_context)
        return base::fail(ErrorCategory::Unsupported, name);
    if (auto done = encoder->configure(spec, *like.picture); !done)
        return tl::unexpected(done.error());
    encoder->m_context->sample_aspect_ratio = {like.orientation.pixelAspectNum, like.orientation.pixelAspectDen};
    if (const int code = avcodec_open2(encoder->m_context.get(), codec, nullptr); code < 0)
        return base::fail(ErrorCategory::Unsupported, ffmpegText(code));
    return encoder;
}

base::Status SegmentEncoder::configure(const EncoderSpec& spec, const AVFrame& like)
{
    AVCodecContext& context = *m_context;
    const auto format = static_cast<AVPixelFormat>(like.format);
    context.width = like.width;
    context.height = like.height;
    context.pix_fmt = format;
    context.color_range = like.color_range;
    context.colorspace = like.colorspace;
    context.color_primaries = like.color_primaries;
    context.color_trc = like.color_trc;
    context.chroma_sample_location = like.chroma_location;
    if (!spec.besideCopies && format != AV_PIX_FMT_YUV420P && format != AV_PIX_FMT_YUVJ420P) {
        context.pix_fmt = AV_PIX_FMT_YUV420P;
        context.color_range = AVCOL_RANGE_MPEG;
        if (like.colorspace == AVCOL_SPC_RGB)
            context.colorspace = AVCOL_SPC_SMPTE170M;
    }
    if (!spec.besideCopies) {
        context.width &= ~1;
        context.height &= ~1;
    }
    if (context.width <= 0 || context.height <= 0 || !takes(context.codec, context.pix_fmt) ||
        (spec.besideCopies && isInterlaced(like)))
        return base::fail(ErrorCategory::Unsupported, "format of the pictures");
    constexpr int kRateUnit = 1000;
    context.time_base = {1, spec.timescale};
    context.framerate = {std::max(1, static_cast<int>(std::lround(spec.frameRate * kRateUnit))), kRateUnit};
    context.gop_size = std::max(2, static_cast<int>(std::lround(spec.frameRate * kKeySeconds)));
    context.max_b_frames = spec.bFrames;
    av_opt_set(context.priv_data, "preset", spec.fast ? "superfast" : "veryfast", 0);
    av_opt_set_double(context.priv_data, "crf", spec.fast ? kFastQuality : kQuality, 0);
    if (spec.codec == AV_CODEC_ID_H264)
        return setH264Options(context, spec, like);
    setHevcOptions(context);
    return {};
}

base::Result<FramePtr> SegmentEncoder::fitted(const AVFrame& frame)
{
    FramePtr result;
    if (frame.width == m_context->width && frame.height == m_context->height && frame.format == m_context->pix_fmt) {
        result.reset(av_frame_clone(&frame));
    } else {
        m_scaler = sws_getCachedContext(m_scaler, frame.width, frame.height, static_cast<AVPixelFormat>(frame.format),
                                        m_context->width, m_context->height, m_context->pix_fmt,
                                        SWS_BICUBIC | SWS_ACCURATE_RND, nullptr, nullptr, nullptr);
        result = makeFrame();
        if (m_scaler && result) {
            const int* matrix = sws_getCoefficients(SWS_CS_ITU601);
            const bool full = frame.color_range == AVCOL_RANGE_JPEG;
            const bool toFull = m_context->color_range == AVCOL_RANGE_JPEG;
            constexpr int kUnity = 1 << 16;
            sws_setColorspaceDetails(m_scaler, matrix, full ? 1 : 0, matrix, toFull ? 1 : 0, 0, kUnity, kUnity);
            result->format = m_context->pix_fmt;
            result->width = m_context->width;
            result->height = m_context->height;
            const bool scaled = av_frame_get_buffer(result.get(), 0) >= 0 &&
                                sws_scale(m_scaler, frame.data, frame.linesize, 0, frame.height, result->data,
                                          result->linesize) == result->height;
            if (!scaled)
                result.reset();
        }
    }
    if (!result)
        return base::fail(ErrorCategory::Internal, "picture cannot be converted");
    result->pict_type = AV_PICTURE_TYPE_NONE;
    result->sample_aspect_ratio = m_context->sample_aspect_ratio;
    return result;
}

base::Status SegmentEncoder::add(const VideoFrame& frame, std::int64_t ticks, const Output& output, bool key)
{
    if (frame.empty())
        return base::fail(ErrorCategory::Invalid, "empty frame");
    auto picture = fitted(*frame.picture);
    if (!picture)
        return tl::unexpected(picture.error());
    (*picture)->pts = ticks;
    if (key)
        (*picture)->pict_type = AV_PICTURE_TYPE_I;
    return encodeFrame(*m_context, picture->get(), output);
}

base::Status SegmentEncoder::finish(const Output& output)
{
    return encodeFrame(*m_context, nullptr, output);
}

} // namespace alliance::media

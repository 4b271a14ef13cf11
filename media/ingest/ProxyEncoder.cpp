#include "media/ingest/ProxyEncoder.h"

#include "media/export/Encoding.h"

#include <fmt/format.h>

extern "C" {
#include <libavutil/opt.h>
}

namespace alliance::media
{
namespace
{

using base::ErrorCategory;

const AVCodec* encoderFor(SegmentCodec codec)
{
    return codec == SegmentCodec::H264 ? avcodec_find_encoder_by_name("libx264")
                                       : avcodec_find_encoder(AV_CODEC_ID_MJPEG);
}

// Quality: faces stay readable at 640 pixels; an hour of 30 frames per second of camera pictures is about 430 MB.
void setX264(AVCodecContext* encoder, int groupFrames)
{
    constexpr double kQuality = 26.0;
    void* options = encoder->priv_data;
    av_opt_set(options, "preset", "ultrafast", 0);
    av_opt_set(options, "tune", "zerolatency", 0);
    av_opt_set_double(options, "crf", kQuality, 0);
    av_opt_set_int(options, "forced-idr", 1, 0);
    const std::string parameters = fmt::format(
        "keyint={0}:min-keyint=1:scenecut=0:ref=1:bframes=0:threads=1:sliced-threads=0:aq-mode=1:open-gop=0",
        groupFrames);
    av_opt_set(options, "x264-params", parameters.c_str(), 0);
    encoder->gop_size = groupFrames;
    encoder->max_b_frames = 0;
}

void setMjpeg(AVCodecContext* encoder)
{
    constexpr int kQuantiser = 5;
    encoder->flags |= AV_CODEC_FLAG_QSCALE;
    encoder->global_quality = kQuantiser * FF_QP2LAMBDA;
    encoder->strict_std_compliance = FF_COMPLIANCE_UNOFFICIAL; // limited range; the segment's table states the range
}

} // namespace

SegmentCodec ProxyEncoder::bestCodec()
{
    return encoderFor(SegmentCodec::H264) ? SegmentCodec::H264 : SegmentCodec::Mjpeg;
}

base::Result<std::unique_ptr<ProxyEncoder>> ProxyEncoder::open(const AVFrame& first, SegmentCodec codec,
                                                               int groupFrames)
{
    const AVCodec* which = encoderFor(codec);
    if (!which)
        return base::fail(ErrorCategory::Unsupported, "no encoder for the scrub proxy");
    std::unique_ptr<ProxyEncoder> self(new ProxyEncoder);
    self->m_encoder.reset(avcodec_alloc_context3(which));
    self->m_picture = makeFrame();
    if (!self->m_encoder || !self->m_picture)
        return base::fail(ErrorCategory::Internal, "out of memory");
    AVCodecContext* encoder = self->m_encoder.get();
    encoder->width = first.width;
    encoder->height = first.height;
    encoder->pix_fmt = static_cast<AVPixelFormat>(first.format);
    encoder->colorspace = first.colorspace;
    encoder->color_range = first.color_range;
    encoder->time_base = AVRational{1, 30}; // frames are counted; times are in the index
    encoder->thread_count = 1;
    self->m_groupFrames = std::max(1, groupFrames);
    if (codec == SegmentCodec::H264)
        setX264(encoder, self->m_groupFrames);
    else
        setMjpeg(encoder);
    if (const int code = avcodec_open2(encoder, which, nullptr); code < 0)
        return base::fail(ErrorCategory::Internal, ffmpegText(code));
    return self;
}

bool ProxyEncoder::fits(const AVFrame& picture) const
{
    return picture.width == m_encoder->width && picture.height == m_encoder->height &&
           picture.format == m_encoder->pix_fmt && picture.color_range == m_encoder->color_range &&
           picture.colorspace == m_encoder->colorspace;
}

base::Result<std::vector<EncodedPicture>> ProxyEncoder::encode(const AVFrame& picture)
{
    av_frame_unref(m_picture.get());
    if (av_frame_ref(m_picture.get(), &picture) < 0)
        return base::fail(ErrorCategory::Internal, "out of memory");
    // The picture type of the recording must not steer this encoder; side data is of no use here.
    m_picture->pict_type = m_count % m_groupFrames == 0 ? AV_PICTURE_TYPE_I : AV_PICTURE_TYPE_NONE;
    m_picture->pts = m_count++;
    while (m_picture->nb_side_data > 0)
        av_frame_remove_side_data(m_picture.get(), m_picture->side_data[0]->type);
    return give(m_picture.get());
}

base::Result<std::vector<EncodedPicture>> ProxyEncoder::finish()
{
    return give(nullptr);
}

base::Result<std::vector<EncodedPicture>> ProxyEncoder::give(const AVFrame* picture)
{
    std::vector<EncodedPicture> pictures;
    const auto given = encodeFrame(*m_encoder, picture, [&](AVPacket& packet) -> base::Status {
        pictures.push_back({(packet.flags & AV_PKT_FLAG_KEY) != 0, {packet.data, packet.data + packet.size}});
        return {};
    });
    if (!given)
        return tl::unexpected(given.error());
    return pictures;
}

} // namespace alliance::media

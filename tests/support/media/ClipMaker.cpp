#include "tests/support/media/ClipMaker.h"

#include "media/demux/FfmpegHandles.h"
#include "media/demux/StartCodes.h"
#include "media/index/BitReader.h"
#include "tests/support/media/ClockedClip.h"
#include "tests/support/media/ClockedPackets.h"
#include "tests/support/media/MadeClips.h"
#include "tests/support/media/NumberPicture.h"
#include "tests/support/ScratchFolder.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <fstream>
#include <span>

extern "C" {
#include <libavutil/channel_layout.h>
#include <libavutil/display.h>
#include <libavutil/opt.h>
#include <libavutil/pixdesc.h>
}

#ifdef __SANITIZE_ADDRESS__
// libx265 keeps some of what it allocates when an encoder is closed; only clips for tests are made with it.
extern "C" const char* __lsan_default_suppressions()
{
    return "leak:libx265";
}
#endif

namespace alliance::support
{
namespace
{

using base::ErrorCategory;
using media::CodecContextPtr;
using media::ffmpegText;
using media::FramePtr;
using media::PacketPtr;

constexpr int kVariableSteps[] = {40, 33, 20, 90, 34, 41, 25, 60}; // ms
constexpr int kVariableBase = 1000;

const char* muxerOf(Container container)
{
    switch (container) {
    case Container::Mp4:
        return "mp4";
    case Container::Mkv:
        return "matroska";
    case Container::WebM:
        return "webm";
    case Container::Ts:
        return "mpegts";
    case Container::Ps:
        return "vob";
    case Container::Avi:
        return "avi";
    case Container::Mov:
        return "mov";
    case Container::Mts:
        return "mpegts";
    }
    return "";
}

const char* encoderOf(Codec codec)
{
    switch (codec) {
    case Codec::H264:
        return "libx264";
    case Codec::Hevc:
        return "libx265";
    case Codec::Vp9:
        return "libvpx-vp9";
    case Codec::Vp8:
        return "libvpx";
    case Codec::Mpeg2:
        return "mpeg2video";
    case Codec::Mpeg4:
        return "mpeg4";
    case Codec::Mjpeg:
        return "mjpeg";
    case Codec::Av1:
        return "libaom-av1";
    case Codec::Dv:
        return "dvvideo";
    case Codec::ProRes:
        return "prores_ks";
    }
    return "";
}

AVPixelFormat formatOf(Codec codec)
{
    switch (codec) {
    case Codec::Mjpeg:
        return AV_PIX_FMT_YUVJ420P;
    case Codec::ProRes:
        return AV_PIX_FMT_YUV422P10;
    default:
        return AV_PIX_FMT_YUV420P;
    }
}

const char* soundEncoderOf(Container container)
{
    switch (container) {
    case Container::Mp4:
    case Container::Mkv:
        return "aac";
    case Container::WebM:
        return "libopus";
    case Container::Mov:
        return "pcm_s16le";
    default:
        return "mp2";
    }
}

struct Clock {
    bool told = false;
    bool buffered = false;
};

void setEncoderOptions(AVCodecContext* encoder, const ClipSpec& spec, const Clock& clock)
{
    void* options = encoder->priv_data;
    const std::string open = spec.openGop ? "1" : "0";
    const std::string gop = std::to_string(spec.gop);
    switch (spec.codec) {
    case Codec::H264: {
        av_opt_set(options, "preset", "ultrafast", 0);
        std::string params = "scenecut=0:threads=1:open-gop=" + open + ":keyint=" + gop + ":min-keyint=" + gop;
        if (spec.bFrames > 0)
            params += ":b-adapt=0:b-pyramid=normal:ref=3:bframes=" + std::to_string(spec.bFrames);
        if (spec.intraRefresh)
            params += ":intra-refresh=1";
        if (spec.interlaced)
            params += ":tff=1";
        if (clock.told)
            params += ":pic-struct=1";
        if (clock.buffered)
            params += ":nal-hrd=vbr:vbv-maxrate=2000:vbv-bufsize=2000";
        av_opt_set(options, "x264-params", params.c_str(), 0);
        break;
    }
    case Codec::Hevc: {
        av_opt_set(options, "preset", "ultrafast", 0);
        const std::string params = "log-level=none:pools=none:frame-threads=1:scenecut=0:b-adapt=0:open-gop=" + open +
                                   ":keyint=" + gop + ":min-keyint=" + gop + ":bframes=" + std::to_string(spec.bFrames);
        av_opt_set(options, "x265-params", params.c_str(), 0);
        break;
    }
    case Codec::Vp9:
    case Codec::Vp8:
        av_opt_set(options, "deadline", "good", 0);
        av_opt_set_int(options, "cpu-used", 5, 0);
        av_opt_set_int(options, "auto-alt-ref", 1, 0);
        av_opt_set_int(options, "lag-in-frames", 12, 0);
        encoder->bit_rate = 400'000;
        break;
    case Codec::Mpeg2:
    case Codec::Mpeg4:
        if (!spec.openGop)
            encoder->flags |= AV_CODEC_FLAG_CLOSED_GOP;
        if (spec.interlaced)
            encoder->flags |= AV_CODEC_FLAG_INTERLACED_DCT | AV_CODEC_FLAG_INTERLACED_ME;
        av_opt_set_int(options, "sc_threshold", 1'000'000'000, 0);
        encoder->flags |= AV_CODEC_FLAG_QSCALE;
        encoder->global_quality = 4 * FF_QP2LAMBDA;
        if (clock.told && spec.codec == Codec::Mpeg2)
            av_opt_set(options, "gop_timecode", "23:58:57:12", 0);
        break;
    case Codec::Mjpeg:
        encoder->flags |= AV_CODEC_FLAG_QSCALE;
        encoder->global_quality = 4 * FF_QP2LAMBDA;
        encoder->color_range = AVCOL_RANGE_JPEG;
        break;
    case Codec::Av1:
        av_opt_set(options, "usage", "realtime", 0);
        av_opt_set_int(options, "cpu-used", 9, 0);
        av_opt_set_int(options, "lag-in-frames", 0, 0);
        encoder->bit_rate = 400'000;
        break;
    case Codec::ProRes:
        if (spec.interlaced)
            encoder->flags |= AV_CODEC_FLAG_INTERLACED_DCT;
        break;
    case Codec::Dv:
        break;
    }
}

void setBytes(AVPacket& packet, const std::vector<std::uint8_t>& bytes)
{
    const PacketPtr other = media::makePacket();
    av_new_packet(other.get(), static_cast<int>(bytes.size()));
    av_packet_copy_props(other.get(), &packet);
    std::copy(bytes.begin(), bytes.end(), other->data);
    av_packet_unref(&packet);
    av_packet_move_ref(&packet, other.get());
}

AVSampleFormat firstFormatOf(const AVCodec& encoder)
{
#if LIBAVCODEC_VERSION_INT >= AV_VERSION_INT(61, 13, 100)
    const void* list = nullptr;
    avcodec_get_supported_config(nullptr, &encoder, AV_CODEC_CONFIG_SAMPLE_FORMAT, 0, &list, nullptr);
    const auto* formats = static_cast<const AVSampleFormat*>(list);
#else
    const AVSampleFormat* formats = encoder.sample_fmts;
#endif
    return formats ? formats[0] : AV_SAMPLE_FMT_FLTP;
}

// Where the MPEG-4 picture of a packet begins: its start code.
std::size_t pictureAt(std::span<const std::uint8_t> bytes)
{
    std::size_t at = media::nextStartCode(bytes, 0);
    while (at + 4 < bytes.size() && bytes[at + 3] != 0xb6)
        at = media::nextStartCode(bytes, at + 3);
    return at;
}

bool isBidirectional(const AVPacket& packet)
{
    const std::span<const std::uint8_t> bytes(packet.data, static_cast<std::size_t>(packet.size));
    return bytes[pictureAt(bytes) + 4] >> 6 == 2;
}

// A picture of the same time that says it is not coded (ISO/IEC 14496-2, 6.2.5): P, the seconds, the parts of a second
// in five bits (25 pictures a second), 0.
std::vector<std::uint8_t> notCoded(const AVPacket& packet)
{
    const std::span<const std::uint8_t> bytes(packet.data, static_cast<std::size_t>(packet.size));
    const std::size_t at = pictureAt(bytes);
    media::BitReader in(bytes.subspan(at + 4));
    in.bits(2);
    std::string bits = "01";
    while (in.bit() != 0)
        bits += '1';
    bits += "01";
    in.bit();
    for (int i = 0; i < 5; ++i)
        bits += in.bit() != 0 ? '1' : '0';
    bits += "10";
    bits += '0';
    while (bits.size() % 8 != 0)
        bits += '1';
    std::vector<std::uint8_t> picture = {0, 0, 1, 0xb6};
    for (std::size_t i = 0; i < bits.size(); i += 8)
        picture.push_back(static_cast<std::uint8_t>(std::stoi(bits.substr(i, 8), nullptr, 2)));
    return picture;
}

std::vector<std::uint8_t> withUserData(const std::vector<std::uint8_t>& packet, const std::string& text)
{
    const auto at = packet.begin() + static_cast<std::ptrdiff_t>(pictureAt(packet));
    std::vector<std::uint8_t> bytes(packet.begin(), at);
    bytes.insert(bytes.end(), {0, 0, 1, 0xb2});
    bytes.insert(bytes.end(), text.begin(), text.end());
    bytes.insert(bytes.end(), at, packet.end());
    return bytes;
}

class Maker
{
public:
    explicit Maker(const ClipSpec& spec, const Clock& clock = {}) : m_spec(spec), m_clock(clock) {}
    ~Maker()
    {
        if (m_context) {
            if (m_context->pb)
                avio_closep(&m_context->pb);
            avformat_free_context(m_context);
        }
    }
    Maker(const Maker&) = delete;
    Maker& operator=(const Maker&) = delete;

    base::Status make(const std::filesystem::path& path)
    {
        media::silenceFfmpegLog();
        avformat_alloc_output_context2(&m_context, nullptr, muxerOf(m_spec.container), path.c_str());
        if (!m_context)
            return base::fail(ErrorCategory::Unsupported, "muxer");
        if (auto status = m_spec.frames > 0 ? openVideo() : base::Status{}; !status)
            return status;
        if (auto status = m_spec.sound != Sound::None ? openSound() : base::Status{}; !status)
            return status;
        if (avio_open(&m_context->pb, path.c_str(), AVIO_FLAG_WRITE) < 0)
            return base::fail(ErrorCategory::Unwritable);
        AVDictionary* options = muxerOptions();
        const int code = avformat_write_header(m_context, &options);
        av_dict_free(&options);
        if (code < 0)
            return base::fail(ErrorCategory::Unsupported, ffmpegText(code));
        for (int n = 0; n < m_spec.frames; ++n) {
            if (auto status = writeSoundUntil(clipTimeNs(m_spec, n) * 1e-9); !status)
                return status;
            if (auto status = writePicture(n); !status)
                return status;
        }
        return finish();
    }

private:
    AVDictionary* muxerOptions()
    {
        AVDictionary* options = nullptr;
        if (m_spec.fastStart)
            av_dict_set(&options, "movflags", "faststart", 0);
        if (m_spec.fragmented)
            av_dict_set(&options, "movflags", "frag_keyframe+empty_moov+default_base_moof", 0);
        if (m_spec.live) {
            av_dict_set(&options, "live", "1", 0);
            m_context->pb->seekable = 0;
        }
        if (m_spec.container == Container::Mts)
            av_dict_set(&options, "mpegts_m2ts_mode", "1", 0);
        m_context->output_ts_offset = static_cast<std::int64_t>(m_spec.startSeconds * AV_TIME_BASE);
        return options;
    }

    base::Status openVideo()
    {
        const AVCodec* codec = avcodec_find_encoder_by_name(encoderOf(m_spec.codec));
        if (!codec)
            return base::fail(ErrorCategory::Unsupported, encoderOf(m_spec.codec));
        m_video.reset(avcodec_alloc_context3(codec));
        m_video->width = m_spec.width;
        m_video->height = m_spec.height;
        m_video->pix_fmt = formatOf(m_spec.codec);
        m_video->time_base = m_spec.variableTimes ? AVRational{1, kVariableBase} : AVRational{1, m_spec.rate};
        m_video->framerate = AVRational{m_spec.rate, 1};
        m_video->sample_aspect_ratio = AVRational{m_spec.pixelAspectNum, m_spec.pixelAspectDen};
        m_video->gop_size = m_spec.gop;
        m_video->max_b_frames = m_spec.bFrames;
        m_video->thread_count = 1;
        setEncoderOptions(m_video.get(), m_spec, m_clock);
        if ((m_context->oformat->flags & AVFMT_GLOBALHEADER) != 0)
            m_video->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
        if (const int code = avcodec_open2(m_video.get(), codec, nullptr); code < 0)
            return base::fail(ErrorCategory::Unsupported, ffmpegText(code));
        m_videoStream = avformat_new_stream(m_context, nullptr);
        avcodec_parameters_from_context(m_videoStream->codecpar, m_video.get());
        m_videoStream->time_base = m_video->time_base;
        m_videoStream->sample_aspect_ratio = m_video->sample_aspect_ratio;
        if (!m_spec.variableTimes)
            m_videoStream->avg_frame_rate = m_video->framerate;
        if (m_spec.rotation != 0)
            setRotation();
        return {};
    }

    void setRotation()
    {
        std::uint8_t* bytes = nullptr;
        constexpr std::size_t kBytes = 9 * sizeof(std::int32_t);
#if LIBAVCODEC_VERSION_INT >= AV_VERSION_INT(60, 30, 100)
        AVPacketSideData* data =
            av_packet_side_data_new(&m_videoStream->codecpar->coded_side_data,
                                    &m_videoStream->codecpar->nb_coded_side_data, AV_PKT_DATA_DISPLAYMATRIX, kBytes, 0);
        bytes = data ? data->data : nullptr;
#else
        bytes = av_stream_new_side_data(m_videoStream, AV_PKT_DATA_DISPLAYMATRIX, kBytes);
#endif
        std::int32_t matrix[9];
        av_display_rotation_set(matrix, m_spec.rotation);
        if (bytes)
            std::memcpy(bytes, matrix, kBytes);
    }

    base::Status openSound()
    {
        const AVCodec* codec = avcodec_find_encoder_by_name(soundEncoderOf(m_spec.container));
        if (!codec)
            return base::fail(ErrorCategory::Unsupported, soundEncoderOf(m_spec.container));
        m_sound.reset(avcodec_alloc_context3(codec));
        m_sound->sample_rate = 48000;
        m_sound->sample_fmt = firstFormatOf(*codec);
        m_sound->bit_rate = 96000;
        m_sound->time_base = AVRational{1, m_sound->sample_rate};
        av_channel_layout_default(&m_sound->ch_layout, 1);
        if ((m_context->oformat->flags & AVFMT_GLOBALHEADER) != 0)
            m_sound->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
        if (const int code = avcodec_open2(m_sound.get(), codec, nullptr); code < 0)
            return base::fail(ErrorCategory::Unsupported, ffmpegText(code));
        m_soundStream = avformat_new_stream(m_context, nullptr);
        avcodec_parameters_from_context(m_soundStream->codecpar, m_sound.get());
        m_soundStream->time_base = m_sound->time_base;
        return {};
    }

    // As the muxer gets it.
    base::Status write(AVPacket* packet)
    {
        if (const int code = av_interleaved_write_frame(m_context, packet); code < 0)
            return base::fail(ErrorCategory::Unwritable, ffmpegText(code));
        return {};
    }

    base::Status writeMpeg4(PacketPtr packet)
    {
        const int number = m_written++;
        if (m_spec.notCodedEvery > 0 && number % m_spec.notCodedEvery == m_spec.notCodedEvery - 1)
            setBytes(*packet, notCoded(*packet));
        if (!m_spec.packed)
            return write(packet.get());
        if (!isBidirectional(*packet)) {
            if (auto status = writeGroup(); !status)
                return status;
        }
        m_group.push_back(std::move(packet));
        return {};
    }

    // The first B picture moves into the packet of its reference, the others into that of the one before, and the last
    // packet says that it holds none.
    base::Status writeGroup()
    {
        std::vector<std::vector<std::uint8_t>> contents;
        for (const PacketPtr& packet : m_group)
            contents.emplace_back(packet->data, packet->data + packet->size);
        if (!contents.empty() && (m_group.front()->flags & AV_PKT_FLAG_KEY) != 0)
            contents.front() = withUserData(contents.front(), "DivX503b1393p");
        if (contents.size() > 1) {
            contents.front().insert(contents.front().end(), contents[1].begin(), contents[1].end());
            contents.erase(contents.begin() + 1);
            contents.push_back(notCoded(*m_group.front()));
        }
        for (std::size_t i = 0; i < m_group.size(); ++i) {
            setBytes(*m_group[i], contents[i]);
            if (auto status = write(m_group[i].get()); !status)
                return status;
        }
        m_group.clear();
        return {};
    }

    base::Status encode(AVCodecContext* encoder, AVStream* stream, const AVFrame* frame)
    {
        if (const int code = avcodec_send_frame(encoder, frame); code < 0)
            return base::fail(ErrorCategory::Internal, ffmpegText(code));
        for (PacketPtr packet = media::makePacket(); avcodec_receive_packet(encoder, packet.get()) >= 0;
             packet = media::makePacket()) {
            if (encoder == m_video.get())
                packet->duration = durationAt(packet->pts);
            av_packet_rescale_ts(packet.get(), encoder->time_base, stream->time_base);
            packet->stream_index = stream->index;
            if (encoder == m_video.get() && m_clock.told)
                setBytes(*packet, withClock(encoder->codec_id, {packet->data, packet->data + packet->size}));
            const bool mpeg4 = encoder == m_video.get() && m_spec.codec == Codec::Mpeg4;
            if (auto status = mpeg4 ? writeMpeg4(std::move(packet)) : write(packet.get()); !status)
                return status;
        }
        return {};
    }

    // Ticks of the encoder; muxers cut the recording short without it.
    std::int64_t durationAt(std::int64_t pts) const
    {
        if (!m_spec.variableTimes)
            return 1;
        for (int n = 0; n < m_spec.frames; ++n) {
            if (clipTimeNs(m_spec, n) == (pts + m_spec.hiddenFrames) * 1'000'000)
                return kVariableSteps[n % 8];
        }
        return 0;
    }

    base::Status writePicture(int n)
    {
        const FramePtr frame = media::makeFrame();
        frame->format = m_video->pix_fmt;
        frame->width = m_spec.width;
        frame->height = m_spec.height;
        if (av_frame_get_buffer(frame.get(), 0) < 0)
            return base::fail(ErrorCategory::Internal, "out of memory");
        paint(*frame, drawNumber(m_spec.firstNumber + n, m_spec.width, m_spec.height));
        frame->pts = (m_spec.variableTimes ? clipTimeNs(m_spec, n) / 1'000'000 : n) - m_spec.hiddenFrames;
        if (m_spec.interlaced) {
#if LIBAVUTIL_VERSION_INT >= AV_VERSION_INT(58, 7, 100)
            frame->flags |= AV_FRAME_FLAG_INTERLACED | AV_FRAME_FLAG_TOP_FIELD_FIRST;
#else
            frame->interlaced_frame = 1;
            frame->top_field_first = 1;
#endif
        }
        frame->quality = m_video->global_quality;
        return encode(m_video.get(), m_videoStream, frame.get());
    }

    // Grey, whatever the bits and the sampling of the format.
    static void paint(AVFrame& frame, const std::vector<std::uint8_t>& luma)
    {
        const AVPixFmtDescriptor* about = av_pix_fmt_desc_get(static_cast<AVPixelFormat>(frame.format));
        const int extraBits = about->comp[0].depth - 8;
        const auto setRow = [&](int plane, int y, const std::uint8_t* values, int width) {
            std::uint8_t* row = frame.data[plane] + static_cast<std::ptrdiff_t>(y) * frame.linesize[plane];
            if (extraBits > 0)
                std::transform(values, values + width, reinterpret_cast<std::uint16_t*>(row),
                               [&](int value) { return static_cast<std::uint16_t>(value << extraBits); });
            else
                std::copy_n(values, width, row);
        };
        const int chromaWidth = frame.width >> about->log2_chroma_w;
        const std::vector<std::uint8_t> grey(static_cast<std::size_t>(chromaWidth), 128);
        for (int y = 0; y < frame.height; ++y)
            setRow(0, y, luma.data() + static_cast<std::size_t>(y) * frame.width, frame.width);
        for (const int plane : {1, 2}) {
            for (int y = 0; y < frame.height >> about->log2_chroma_h; ++y)
                setRow(plane, y, grey.data(), chromaWidth);
        }
    }

    base::Status writeSoundUntil(double seconds)
    {
        if (!m_sound)
            return {};
        const int size = m_sound->frame_size > 0 ? m_sound->frame_size : 1024;
        while (static_cast<double>(m_samples) / m_sound->sample_rate < seconds) {
            const FramePtr frame = media::makeFrame();
            frame->format = m_sound->sample_fmt;
            frame->nb_samples = size;
            frame->sample_rate = m_sound->sample_rate;
            av_channel_layout_copy(&frame->ch_layout, &m_sound->ch_layout);
            if (av_frame_get_buffer(frame.get(), 0) < 0)
                return base::fail(ErrorCategory::Internal, "out of memory");
            for (int i = 0; i < size; ++i)
                setSample(*frame, i, sampleAt(m_samples + i));
            frame->pts = m_samples;
            m_samples += size;
            if (auto status = encode(m_sound.get(), m_soundStream, frame.get()); !status)
                return status;
        }
        return {};
    }

    double sampleAt(std::int64_t sample) const
    {
        const std::int64_t inSecond = sample % m_sound->sample_rate;
        if (inSecond >= m_sound->sample_rate / 10)
            return 0.0;
        return 0.5 * std::sin(2.0 * M_PI * 1000.0 * static_cast<double>(inSecond) / m_sound->sample_rate);
    }

    static void setSample(AVFrame& frame, int i, double value)
    {
        switch (frame.format) {
        case AV_SAMPLE_FMT_FLTP:
        case AV_SAMPLE_FMT_FLT:
            reinterpret_cast<float*>(frame.data[0])[i] = static_cast<float>(value);
            break;
        default:
            reinterpret_cast<std::int16_t*>(frame.data[0])[i] = static_cast<std::int16_t>(value * 32767.0);
            break;
        }
    }

    base::Status finish()
    {
        const double seconds = m_spec.soundSeconds > 0 ? m_spec.soundSeconds : clipTimeNs(m_spec, m_spec.frames) * 1e-9;
        if (auto status = writeSoundUntil(seconds); !status)
            return status;
        if (auto status = m_video ? encode(m_video.get(), m_videoStream, nullptr) : base::Status{}; !status)
            return status;
        if (auto status = writeGroup(); !status)
            return status;
        if (auto status = m_sound ? encode(m_sound.get(), m_soundStream, nullptr) : base::Status{}; !status)
            return status;
        if (const int code = av_write_trailer(m_context); code < 0)
            return base::fail(ErrorCategory::Unwritable, ffmpegText(code));
        return {};
    }

    ClipSpec m_spec;
    Clock m_clock;
    AVFormatContext* m_context = nullptr;
    CodecContextPtr m_video;
    CodecContextPtr m_sound;
    AVStream* m_videoStream = nullptr;
    AVStream* m_soundStream = nullptr;
    std::int64_t m_samples = 0;
    std::vector<PacketPtr> m_group; // packed MPEG-4: a reference and the B pictures after it
    int m_written = 0;              // packets of MPEG-4 video
};

} // namespace

const char* containerExtension(Container container)
{
    switch (container) {
    case Container::Mp4:
        return "mp4";
    case Container::Mkv:
        return "mkv";
    case Container::WebM:
        return "webm";
    case Container::Ts:
        return "ts";
    case Container::Ps:
        return "mpg";
    case Container::Avi:
        return "avi";
    case Container::Mov:
        return "mov";
    case Container::Mts:
        return "mts";
    }
    return "";
}

std::string clipName(const ClipSpec& spec)
{
    std::string name = encoderOf(spec.codec);
    if (spec.bFrames > 0)
        name += "_b" + std::to_string(spec.bFrames);
    name += spec.openGop ? "_open" : "";
    name += spec.intraRefresh ? "_refresh" : "";
    name += spec.variableTimes ? "_vfr" : "";
    name += spec.sound != Sound::None ? "_sound" : "";
    name += spec.fragmented ? "_fragments" : "";
    name += spec.live ? "_live" : "";
    name += spec.interlaced ? "_interlaced" : "";
    name += spec.packed ? "_packed" : "";
    name += spec.hiddenFrames > 0 ? "_hidden" : "";
    name += spec.rate != 25 ? "_" + std::to_string(spec.rate) + "p" : "";
    name += spec.startSeconds > 0 ? "_from" + std::to_string(std::lround(spec.startSeconds)) + "s" : "";
    return name + "." + containerExtension(spec.container);
}

std::int64_t clipTimeNs(const ClipSpec& spec, int frame)
{
    if (!spec.variableTimes)
        return static_cast<std::int64_t>(std::llround(frame * 1e9 / spec.rate));
    std::int64_t ms = 0;
    for (int i = 0; i < frame; ++i)
        ms += kVariableSteps[i % 8];
    return ms * 1'000'000;
}

base::Status makeClip(const ClipSpec& spec, const std::filesystem::path& path)
{
    static MadeClips made;
    if (made.write(spec, path))
        return {};
    const base::Status status = Maker(spec).make(path);
    if (status)
        made.keep(spec, path);
    return status;
}

base::Status makeClockedClip(const ClipSpec& spec, const std::filesystem::path& path, bool buffered)
{
    return Maker(spec, {true, buffered}).make(path);
}

base::Result<std::vector<std::uint8_t>> makeClip(const ClipSpec& spec)
{
    const ScratchFolder folder;
    if (folder.path().empty())
        return base::fail(ErrorCategory::Unwritable);
    const std::filesystem::path path = folder.path() / "clip";
    if (const auto made = makeClip(spec, path); !made)
        return tl::unexpected(made.error());
    std::ifstream in(path, std::ios::binary);
    return std::vector<std::uint8_t>(std::istreambuf_iterator<char>(in), {});
}

} // namespace alliance::support

#include "tests/support/media/TaggedClip.h"

#include "media/demux/FfmpegHandles.h"
#include "tests/support/pictures/PictureFiles.h"

#include <cstring>
#include <map>

extern "C" {
#include <libavcodec/bsf.h>
#include <libavutil/mem.h>
#include <libavutil/opt.h>
}

namespace alliance::support
{
namespace
{

using base::ErrorCategory;
using media::ffmpegText;

constexpr std::int64_t kDay = 946'684'737;         // 1999-12-31 23:58:57 UTC, seconds since 1970
constexpr std::int64_t kSince1904 = 2'082'844'800; // of 1970
constexpr const char* kUserData = "086f3693-b7b3-4f2c-9653-21492feee5b8+Leakmark-stream";

std::vector<std::uint8_t> cover()
{
    std::vector<std::uint8_t> png = pngOf(cv::Mat(16, 16, CV_8UC3, cv::Scalar(10, 200, 90)));
    const std::string mark = "Leakmark-cover"; // behind the picture's end, where decoders do not look
    png.insert(png.end(), mark.begin(), mark.end());
    return png;
}

void tag(AVDictionary*& tags)
{
    for (const auto& [key, value] :
         std::map<std::string, std::string>{{"title", "Leakmark-title"},
                                            {"artist", "Leakmark-artist"},
                                            {"album", "Leakmark-album"},
                                            {"comment", "Leakmark-comment"},
                                            {"description", "Leakmark-description"},
                                            {"copyright", "Leakmark-copyright"},
                                            {"encoder", "Leakmark-encoder"},
                                            {"make", "Leakmark-make"},
                                            {"model", "Leakmark-model"},
                                            {"com.apple.quicktime.model", "Leakmark-phone"},
                                            {"date", kTagDay},
                                            {"creation_time", "1999-12-31T23:58:57.000000Z"},
                                            {"location", "+48.8584+002.2945/"},
                                            {"com.apple.quicktime.location.ISO6709", "+48.8584+002.2945+035.000/"}})
        av_dict_set(&tags, key.c_str(), value.c_str(), 0);
}

class Tagger
{
public:
    Tagger() = default;
    ~Tagger()
    {
        av_bsf_free(&m_userData);
        avformat_close_input(&m_in);
        if (m_out) {
            if (m_out->pb)
                avio_closep(&m_out->pb);
            avformat_free_context(m_out);
        }
    }
    Tagger(const Tagger&) = delete;
    Tagger& operator=(const Tagger&) = delete;

    base::Status run(const std::filesystem::path& from, const std::filesystem::path& to)
    {
        media::silenceFfmpegLog();
        int code = avformat_open_input(&m_in, from.c_str(), nullptr, nullptr);
        if (code >= 0)
            code = avformat_find_stream_info(m_in, nullptr);
        if (code >= 0)
            code = avformat_alloc_output_context2(&m_out, nullptr, nullptr, to.c_str());
        if (code < 0)
            return base::fail(ErrorCategory::Unsupported, ffmpegText(code));
        tag(m_out->metadata);
        if (base::Status streams = copyStreams(); !streams)
            return streams;
        addCover();
        addChapter();
        if (avio_open(&m_out->pb, to.c_str(), AVIO_FLAG_WRITE) < 0)
            return base::fail(ErrorCategory::Unwritable);
        AVDictionary* options = nullptr;
        if (to.extension() == ".mov")
            av_dict_set(&options, "movflags", "use_metadata_tags", 0);
        code = avformat_write_header(m_out, &options);
        av_dict_free(&options);
        if (code >= 0)
            code = writeCover();
        if (code >= 0)
            code = copyPackets();
        if (code >= 0)
            code = av_write_trailer(m_out);
        return code < 0 ? base::fail(ErrorCategory::Unsupported, ffmpegText(code)) : base::Status();
    }

private:
    base::Status copyStreams()
    {
        for (unsigned i = 0; i < m_in->nb_streams; ++i) {
            const AVStream* from = m_in->streams[i];
            AVStream* stream = avformat_new_stream(m_out, nullptr);
            avcodec_parameters_copy(stream->codecpar, from->codecpar);
            stream->codecpar->codec_tag = 0;
            stream->time_base = from->time_base;
            stream->avg_frame_rate = from->avg_frame_rate;
            for (const char* key : {"title", "handler_name", "comment"})
                av_dict_set(&stream->metadata, key, "Leakmark-track", 0);
            if (from->codecpar->codec_id != AV_CODEC_ID_H264)
                continue;
            m_video = static_cast<int>(i);
            int code = av_bsf_alloc(av_bsf_get_by_name("h264_metadata"), &m_userData);
            if (code >= 0) {
                avcodec_parameters_copy(m_userData->par_in, from->codecpar);
                m_userData->time_base_in = from->time_base;
                av_opt_set(m_userData->priv_data, "sei_user_data", kUserData, 0);
                code = av_bsf_init(m_userData);
            }
            // The filter's packets have start codes, whatever came in: its own header says so to the muxer.
            if (code >= 0)
                code = avcodec_parameters_copy(stream->codecpar, m_userData->par_out);
            if (code < 0)
                return base::fail(ErrorCategory::Unsupported, ffmpegText(code));
            stream->codecpar->codec_tag = 0;
        }
        return m_video < 0 ? base::fail(ErrorCategory::Unsupported, "no H.264") : base::Status();
    }

    void addCover()
    {
        AVStream* stream = avformat_new_stream(m_out, nullptr);
        stream->codecpar->codec_type = AVMEDIA_TYPE_VIDEO;
        stream->codecpar->codec_id = AV_CODEC_ID_PNG;
        stream->codecpar->width = stream->codecpar->height = 16;
        stream->disposition = AV_DISPOSITION_ATTACHED_PIC;
        stream->time_base = {1, 90'000};
        av_dict_set(&stream->metadata, "filename", "Leakmark-cover.png", 0);
        av_dict_set(&stream->metadata, "mimetype", "image/png", 0);
        m_cover = stream->index;
        const bool attached = std::strcmp(m_out->oformat->name, "matroska") == 0;
        if (!attached)
            return;
        // Matroska has no pictures beside its tracks, but attached files.
        const std::vector<std::uint8_t> png = cover();
        stream->codecpar->codec_type = AVMEDIA_TYPE_ATTACHMENT;
        stream->disposition = 0;
        stream->codecpar->extradata = static_cast<std::uint8_t*>(av_mallocz(png.size() + AV_INPUT_BUFFER_PADDING_SIZE));
        std::memcpy(stream->codecpar->extradata, png.data(), png.size());
        stream->codecpar->extradata_size = static_cast<int>(png.size());
        m_cover = -1;
    }

    void addChapter()
    {
        auto* chapter = static_cast<AVChapter*>(av_mallocz(sizeof(AVChapter)));
        chapter->id = 1;
        chapter->time_base = {1, 1000};
        chapter->end = 1000;
        av_dict_set(&chapter->metadata, "title", "Leakmark-chapter", 0);
        m_out->chapters = static_cast<AVChapter**>(av_mallocz(sizeof(AVChapter*)));
        m_out->chapters[0] = chapter;
        m_out->nb_chapters = 1;
    }

    int writeCover()
    {
        if (m_cover < 0)
            return 0;
        const std::vector<std::uint8_t> png = cover();
        const media::PacketPtr packet = media::makePacket();
        if (const int code = av_new_packet(packet.get(), static_cast<int>(png.size())); code < 0)
            return code;
        std::memcpy(packet->data, png.data(), png.size());
        packet->stream_index = m_cover;
        packet->pts = packet->dts = 0;
        packet->flags |= AV_PKT_FLAG_KEY;
        return av_interleaved_write_frame(m_out, packet.get());
    }

    int copyPackets()
    {
        const media::PacketPtr packet = media::makePacket();
        int code = 0;
        while (code >= 0 && av_read_frame(m_in, packet.get()) >= 0) {
            const int stream = packet->stream_index;
            if (stream == m_video) {
                code = av_bsf_send_packet(m_userData, packet.get());
                if (code >= 0)
                    code = av_bsf_receive_packet(m_userData, packet.get());
            }
            if (code < 0)
                break;
            av_packet_rescale_ts(packet.get(), m_in->streams[stream]->time_base, m_out->streams[stream]->time_base);
            packet->stream_index = stream;
            packet->pos = -1;
            code = av_interleaved_write_frame(m_out, packet.get());
        }
        return code;
    }

    AVFormatContext* m_in = nullptr;
    AVFormatContext* m_out = nullptr;
    AVBSFContext* m_userData = nullptr;
    int m_video = -1;
    int m_cover = -1;
};

} // namespace

std::vector<std::uint8_t> tagDayInMp4()
{
    const auto seconds = static_cast<std::uint32_t>(kDay + kSince1904);
    return {static_cast<std::uint8_t>(seconds >> 24U), static_cast<std::uint8_t>(seconds >> 16U),
            static_cast<std::uint8_t>(seconds >> 8U), static_cast<std::uint8_t>(seconds)};
}

base::Status tagClip(const std::filesystem::path& from, const std::filesystem::path& to)
{
    return Tagger().run(from, to);
}

} // namespace alliance::support

#include "tests/media/player/TwoLanguages.h"

#include "media/demux/FfmpegHandles.h"
#include "tests/support/media/ClipMaker.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <unistd.h>

extern "C" {
#include <libavformat/avformat.h>
}

namespace alliance::media::testing
{
namespace
{

class Remuxer
{
public:
    ~Remuxer()
    {
        avformat_close_input(&m_in);
        if (m_out && m_out->pb)
            avio_closep(&m_out->pb);
        avformat_free_context(m_out);
    }

    // Video once, sound twice.
    bool run(const std::string& from, const std::string& to)
    {
        if (avformat_open_input(&m_in, from.c_str(), nullptr, nullptr) < 0 ||
            avformat_find_stream_info(m_in, nullptr) < 0 ||
            avformat_alloc_output_context2(&m_out, nullptr, "matroska", to.c_str()) < 0)
            return false;
        if (!addStream(0, nullptr, nullptr) || !addStream(1, "eng", "Room") || !addStream(1, "deu", nullptr))
            return false;
        if (avio_open(&m_out->pb, to.c_str(), AVIO_FLAG_WRITE) < 0 || avformat_write_header(m_out, nullptr) < 0)
            return false;
        const PacketPtr packet = makePacket();
        while (av_read_frame(m_in, packet.get()) >= 0) {
            const bool sound = packet->stream_index == 1;
            if (!write(*packet, sound ? 1 : 0) || (sound && !write(*packet, 2)))
                return false;
            av_packet_unref(packet.get());
        }
        return av_write_trailer(m_out) >= 0;
    }

private:
    bool addStream(unsigned from, const char* language, const char* title)
    {
        AVStream* stream = avformat_new_stream(m_out, nullptr);
        if (!stream || from >= m_in->nb_streams ||
            avcodec_parameters_copy(stream->codecpar, m_in->streams[from]->codecpar) < 0)
            return false;
        stream->codecpar->codec_tag = 0;
        stream->time_base = m_in->streams[from]->time_base;
        if (language)
            av_dict_set(&stream->metadata, "language", language, 0);
        if (title)
            av_dict_set(&stream->metadata, "title", title, 0);
        return true;
    }

    bool write(const AVPacket& packet, int to)
    {
        const PacketPtr copy(av_packet_clone(&packet));
        if (!copy)
            return false;
        av_packet_rescale_ts(copy.get(), m_in->streams[packet.stream_index]->time_base, m_out->streams[to]->time_base);
        copy->stream_index = to;
        return av_interleaved_write_frame(m_out, copy.get()) >= 0;
    }

    AVFormatContext* m_in = nullptr;
    AVFormatContext* m_out = nullptr;
};

} // namespace

support::SharedBytes clipWithTwoTracks()
{
    const auto folder = std::filesystem::temp_directory_path() / ("alliance-two-tracks-" + std::to_string(::getpid()));
    std::filesystem::create_directories(folder);
    const auto from = folder / "one.mp4";
    const auto to = folder / "two.mkv";
    support::SharedBytes bytes;
    const bool made =
        support::makeClip({.frames = 40, .gop = 12, .bFrames = 2, .sound = support::Sound::Beeps}, from).has_value();
    if (made && Remuxer().run(from.string(), to.string())) {
        std::ifstream file(to, std::ios::binary);
        bytes = std::make_shared<const std::vector<std::uint8_t>>(std::istreambuf_iterator<char>(file),
                                                                  std::istreambuf_iterator<char>());
    }
    std::filesystem::remove_all(folder);
    return bytes;
}

} // namespace alliance::media::testing

#include "media/audio/AudioReader.h"

#include "media/audio/Resampler.h"
#include "media/demux/Demuxer.h"

#include <algorithm>
#include <cmath>

extern "C" {
#include <libavutil/dict.h>
#include <libavutil/mathematics.h>
}

namespace alliance::media
{
namespace
{

constexpr std::int64_t kNanoseconds = 1'000'000'000;
constexpr std::int64_t kToleranceNs = 12'000'000;          // steps of loosely stamped packets below this are no holes
constexpr std::int64_t kMaxHoleNs = 3600LL * kNanoseconds; // a longer one is a wrong time stamp
constexpr std::int64_t kPreRollNs[] = {300'000'000, 3 * kNanoseconds, 20 * kNanoseconds};

std::string tagOf(const AVStream& stream, const char* name)
{
    const AVDictionaryEntry* entry = av_dict_get(stream.metadata, name, nullptr, 0);
    return entry && entry->value ? entry->value : std::string();
}

std::vector<AudioTrack> decodableTracks(const Demuxer& demuxer)
{
    std::vector<AudioTrack> tracks;
    for (unsigned i = 0; i < demuxer.context()->nb_streams; ++i) {
        const AVStream& stream = *demuxer.stream(static_cast<int>(i));
        const AVCodecParameters& par = *stream.codecpar;
        if (par.codec_type != AVMEDIA_TYPE_AUDIO || !avcodec_find_decoder(par.codec_id))
            continue;
        const std::string language = tagOf(stream, "language");
        tracks.push_back({static_cast<int>(i), avcodec_get_name(par.codec_id), par.ch_layout.nb_channels,
                          language == "und" ? std::string() : language, tagOf(stream, "title")});
    }
    return tracks;
}

} // namespace

struct AudioReader::Impl {
    base::Status openDecoder()
    {
        const AVStream* from = demuxer->stream(stream);
        const AVCodec* codec = avcodec_find_decoder(from->codecpar->codec_id);
        decoder.reset(codec ? avcodec_alloc_context3(codec) : nullptr);
        if (!decoder)
            return base::fail(base::ErrorCategory::Unsupported, avcodec_get_name(from->codecpar->codec_id));
        int code = avcodec_parameters_to_context(decoder.get(), from->codecpar);
        decoder->pkt_timebase = from->time_base;
        decoder->thread_count = 1;
        if (code >= 0)
            code = avcodec_open2(decoder.get(), codec, nullptr);
        return code >= 0 ? base::Status{}
                         : base::Status(base::fail(base::ErrorCategory::Unsupported, ffmpegText(code)));
    }

    std::int64_t recordingTime(std::int64_t ticks) const
    {
        const AVRational base = demuxer->stream(stream)->time_base;
        return av_rescale(ticks, kNanoseconds * base.num, base.den) - originNs;
    }

    base::Status restart(std::int64_t target)
    {
        targetNs = std::max<std::int64_t>(0, target);
        attempt = 0;
        given = 0;
        ended = false;
        return jump();
    }

    // Positions the demuxer so that decoding reaches `targetNs` from before it.
    base::Status jump()
    {
        avcodec_flush_buffers(decoder.get());
        resampler->reset();
        nextNs = -1;
        holeNs = 0;
        draining = false;
        held.reset();
        if (attempt < static_cast<int>(std::size(kPreRollNs))) {
            const AVRational base = demuxer->stream(stream)->time_base;
            const std::int64_t from = targetNs - kPreRollNs[attempt] + originNs;
            if (demuxer->seekTime(stream, av_rescale(from, base.den, kNanoseconds * base.num)))
                return {};
        }
        attempt = static_cast<int>(std::size(kPreRollNs));
        auto copy = pristine->clone();
        if (!copy)
            return tl::unexpected(copy.error());
        auto opened = Demuxer::open(std::move(*copy));
        if (!opened)
            return tl::unexpected(opened.error());
        demuxer = std::move(*opened);
        demuxer->selectOnly(stream);
        return openDecoder();
    }

    // Next decoded piece of sound in `piece`: true, or false at the end.
    base::Result<bool> decode(AVFrame* piece, const std::stop_token& stop)
    {
        while (true) {
            if (avcodec_receive_frame(decoder.get(), piece) >= 0) {
                if (piece->nb_samples > 0 && piece->sample_rate > 0)
                    return true;
                continue;
            }
            if (draining)
                return false;
            auto more = demuxer->read(packet.get(), stop);
            if (!more)
                return more;
            draining = !*more;
            avcodec_send_packet(decoder.get(), *more ? packet.get() : nullptr);
            av_packet_unref(packet.get());
        }
    }

    // Appends the next piece on the clock: silence for holes, nothing for what lies before the target or overlaps.
    base::Result<bool> append(std::vector<float>& out, const std::stop_token& stop)
    {
        if (holeNs > 0)
            return fillHole(out);
        if (!held) {
            FramePtr piece = makeFrame();
            auto more = decode(piece.get(), stop);
            if (!more || !*more)
                return more;
            held = std::move(piece);
        }
        const std::int64_t length = av_rescale(held->nb_samples, kNanoseconds, held->sample_rate);
        std::int64_t start = held->best_effort_timestamp != AV_NOPTS_VALUE ? recordingTime(held->best_effort_timestamp)
                             : nextNs >= 0                                 ? nextNs
                                                                           : targetNs;
        if (nextNs < 0) {
            if (start > targetNs + kToleranceNs && attempt < static_cast<int>(std::size(kPreRollNs)) &&
                start > recordingTime(firstTicks) + kToleranceNs) {
                ++attempt;
                if (auto jumped = jump(); !jumped)
                    return tl::unexpected(jumped.error());
                return true;
            }
            if (start + length <= targetNs) {
                held.reset();
                return true;
            }
            nextNs = targetNs;
        }
        const std::int64_t gap = start - nextNs;
        const bool exact = given == 0 && nextNs == targetNs; // the first sample sits exactly
        const std::int64_t tolerance = exact ? 0 : kToleranceNs;
        if (gap > tolerance && gap < kMaxHoleNs) {
            holeNs = gap;
            if (auto ready = resampler->convert(*held, held->nb_samples, out); !ready)
                return tl::unexpected(ready.error());
            return true;
        }
        std::int64_t skip = 0;
        if (gap < -tolerance)
            skip = std::min<std::int64_t>(held->nb_samples, av_rescale(-gap, held->sample_rate, kNanoseconds));
        const auto converted = resampler->convert(*held, static_cast<int>(skip), out);
        nextNs += av_rescale(held->nb_samples - skip, kNanoseconds, held->sample_rate);
        ++given;
        held.reset();
        if (!converted)
            return tl::unexpected(converted.error());
        return true;
    }

    base::Result<bool> fillHole(std::vector<float>& out)
    {
        constexpr std::int64_t kChunkNs = 200'000'000;
        const std::int64_t part = std::min(holeNs, kChunkNs);
        const std::int64_t samples = av_rescale(part, held->sample_rate, kNanoseconds);
        if (auto filled = resampler->silence(samples, out); !filled)
            return tl::unexpected(filled.error());
        holeNs -= part;
        nextNs += part;
        ++given;
        return true;
    }

    std::unique_ptr<base::ByteSource> pristine;
    std::unique_ptr<Demuxer> demuxer;
    CodecContextPtr decoder;
    PacketPtr packet = makePacket();
    std::optional<Resampler> resampler;
    std::vector<AudioTrack> tracks;
    int stream = -1;
    int sampleRate = 0;
    int channels = 0;
    std::int64_t originNs = 0;   // container time of the recording's zero
    std::int64_t firstTicks = 0; // where the sound starts
    std::int64_t targetNs = 0;   // where the samples asked for start
    std::int64_t nextNs = -1;    // end of what was converted; -1: nothing yet
    std::int64_t holeNs = 0;     // silence still to come before `held`
    std::int64_t given = 0;      // pieces converted since the last jump
    int attempt = 0;
    bool draining = false;
    bool ended = false;
    FramePtr held;
    base::MediaTime blockStart;
    std::int64_t groupsGiven = 0; // since blockStart
};

AudioReader::AudioReader(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
AudioReader::~AudioReader() = default;

base::Result<std::unique_ptr<AudioReader>> AudioReader::open(std::unique_ptr<base::ByteSource> source,
                                                             std::shared_ptr<const FrameIndex> index,
                                                             const AudioSpec& spec)
{
    if (!source)
        return base::fail(base::ErrorCategory::Invalid, "no source");
    auto impl = std::make_unique<Impl>();
    auto copy = source->clone();
    if (!copy)
        return tl::unexpected(copy.error());
    impl->pristine = std::move(source);
    auto demuxer = Demuxer::open(std::move(*copy));
    if (!demuxer)
        return tl::unexpected(demuxer.error());
    impl->demuxer = std::move(*demuxer);
    impl->tracks = decodableTracks(*impl->demuxer);
    impl->stream = spec.stream >= 0 ? spec.stream : impl->demuxer->bestStream(AVMEDIA_TYPE_AUDIO);
    const auto chosen = [&](const AudioTrack& track) { return track.stream == impl->stream; };
    if (std::none_of(impl->tracks.begin(), impl->tracks.end(), chosen))
        return base::fail(base::ErrorCategory::NotFound, "no audio stream that can be decoded");
    impl->demuxer->selectOnly(impl->stream);
    const AVStream* stream = impl->demuxer->stream(impl->stream);
    const AVCodecParameters* par = stream->codecpar;
    if (par->sample_rate <= 0 || par->ch_layout.nb_channels <= 0)
        return base::fail(base::ErrorCategory::Unsupported, "audio without rate or channels");
    if (auto opened = impl->openDecoder(); !opened)
        return tl::unexpected(opened.error());
    impl->sampleRate = spec.sampleRate > 0 ? spec.sampleRate : par->sample_rate;
    impl->channels = spec.channels > 0 ? std::min(spec.channels, 2) : std::min(par->ch_layout.nb_channels, 2);
    impl->resampler.emplace(impl->sampleRate, impl->channels);
    impl->firstTicks = stream->start_time != AV_NOPTS_VALUE ? stream->start_time : 0;
    impl->originNs =
        index && index->frameCount() > 0 ? index->containerOrigin().ns : impl->recordingTime(impl->firstTicks);
    return std::unique_ptr<AudioReader>(new AudioReader(std::move(impl)));
}

int AudioReader::sampleRate() const
{
    return m_impl->sampleRate;
}

int AudioReader::channels() const
{
    return m_impl->channels;
}

int AudioReader::stream() const
{
    return m_impl->stream;
}

std::vector<AudioTrack> AudioReader::tracks() const
{
    return m_impl->tracks;
}

base::Status AudioReader::seek(base::MediaTime time)
{
    m_impl->blockStart = {std::max<std::int64_t>(0, time.ns)};
    m_impl->groupsGiven = 0;
    return m_impl->restart(time.ns);
}

base::Result<std::optional<AudioBlock>> AudioReader::next(std::stop_token stop)
{
    Impl& self = *m_impl;
    AudioBlock block;
    block.sampleRate = self.sampleRate;
    block.channels = self.channels;
    while (block.samples.empty() && !self.ended) {
        if (stop.stop_requested())
            return base::fail(base::ErrorCategory::Cancelled);
        const auto more = self.append(block.samples, stop);
        if (!more && more.error().category != base::ErrorCategory::Unsupported)
            return tl::unexpected(more.error());
        if (!more || !*more) {
            self.ended = true;
            self.resampler->finish(block.samples);
        }
    }
    if (block.samples.empty())
        return std::optional<AudioBlock>();
    block.time = {self.blockStart.ns + av_rescale(self.groupsGiven, kNanoseconds, self.sampleRate)};
    self.groupsGiven += block.groups();
    return std::optional(std::move(block));
}

} // namespace alliance::media

#include "media/export/ClipJob.h"

#include "media/export/PictureTiming.h"

#include <algorithm>
#include <cstring>

extern "C" {
#include <libavutil/mathematics.h>
}

namespace alliance::media
{
namespace
{

using base::ErrorCategory;

constexpr std::int64_t kNsPerSecond = 1'000'000'000;
constexpr int kUsualTimescale = 90000;
constexpr int kMaxTimescale = 1'000'000;
constexpr int kBFrames = 2; // of clips that are encoded wholly

void freeParameters(AVCodecParameters* parameters)
{
    avcodec_parameters_free(&parameters);
}

bool setHeader(AVCodecParameters& parameters, const std::vector<std::uint8_t>& header)
{
    av_freep(&parameters.extradata);
    parameters.extradata_size = 0;
    parameters.extradata =
        static_cast<std::uint8_t*>(av_mallocz(header.size() + static_cast<std::size_t>(AV_INPUT_BUFFER_PADDING_SIZE)));
    if (!parameters.extradata)
        return false;
    std::memcpy(parameters.extradata, header.data(), header.size());
    parameters.extradata_size = static_cast<int>(header.size());
    return true;
}

// An id that neither a sequence nor a picture of the recording uses; -1: none is left.
int freeId(const std::set<int>& used)
{
    constexpr int kIds = 32;
    for (int id = 0; id < kIds; ++id) {
        if (used.count(id) == 0)
            return id;
    }
    return -1;
}

} // namespace

ClipJob::ClipJob(const base::ByteSource& source, SeekEngine& engine, PacketCursor& packets, ClipSink& sink,
                 std::vector<ClipSpan> spans, std::stop_token stop, const ProgressCallback& progress)
    : m_source(source),
      m_engine(engine),
      m_packets(packets),
      m_sink(sink),
      m_spans(std::move(spans)),
      m_stop(std::move(stop)),
      m_progress(progress),
      m_ownedParameters(avcodec_parameters_alloc(), &freeParameters)
{
    const FrameIndex& index = engine.index();
    const FrameIndex::Data& data = index.data();
    if (data.timeBaseNum > 0 && data.timeBaseDen > 0 && data.timeBaseDen <= kMaxTimescale)
        m_timescale = data.timeBaseDen;
    else
        m_timescale = kUsualTimescale;
    const base::MediaTime start = index.timeOf(range().first);
    for (std::int64_t n = range().first; n <= range().end; ++n) {
        const base::MediaTime time = n < index.frameCount() ? index.timeOf(n) : index.endTime();
        const std::int64_t ticks = av_rescale(time.ns - start.ns, m_timescale, kNsPerSecond);
        m_ticks.push_back(m_ticks.empty() ? ticks : std::max(ticks, m_ticks.back() + 1));
    }
    m_report.spans = m_spans;
}

bool ClipJob::copies() const
{
    return std::any_of(m_spans.begin(), m_spans.end(), [](const ClipSpan& span) { return !span.encoded; });
}

base::Status ClipJob::prepareCopies(const AVCodecParameters& stream)
{
    auto sets = parameterSetsOf(stream);
    if (!sets)
        return tl::unexpected(sets.error());
    m_sets = std::move(*sets);
    m_spec.codec = stream.codec_id;
    m_spec.besideCopies = true;
    m_spec.profile = stream.profile;
    m_late = reorderOf(m_engine.index(), m_spans);
    if (stream.codec_id == AV_CODEC_ID_H264) {
        m_timing = timingLayoutOf(m_sets.units);
        m_spec.parameterSetId = freeId(parameterSetIds(m_sets.units));
        if (m_spec.parameterSetId < 0)
            return base::fail(ErrorCategory::Unsupported, "no parameter set id is left");
    }
    return {};
}

// The header of the video: of copied and encoded pictures together.
base::Status ClipJob::prepareVideo()
{
    const AVCodecParameters& stream = *m_packets.stream()->codecpar;
    auto first = m_engine.frame(range().first, m_stop);
    if (!first)
        return tl::unexpected(first.error());
    m_first = std::move(*first);
    m_spec.timescale = m_timescale;
    m_spec.frameRate = std::clamp(m_engine.index().averageRate(), 1.0, 240.0);
    if (copies()) {
        if (auto prepared = prepareCopies(stream); !prepared)
            return prepared;
    } else {
        m_spec.bFrames = kBFrames;
        m_late = 1;
    }
    const bool encodes = m_report.encodedFrames() > 0;
    if (encodes) {
        auto encoder = SegmentEncoder::open(m_spec, m_first);
        if (!encoder)
            return tl::unexpected(encoder.error());
        m_encoder = std::move(*encoder);
    }
    AVCodecParameters& parameters = *m_ownedParameters;
    if (!copies())
        return avcodec_parameters_from_context(&parameters, &m_encoder->context()) < 0
                   ? base::Status(base::fail(ErrorCategory::Internal, "out of memory"))
                   : base::Status();
    if (avcodec_parameters_copy(&parameters, &stream) < 0)
        return base::fail(ErrorCategory::Internal, "out of memory");
    parameters.codec_tag = stream.codec_id == AV_CODEC_ID_HEVC ? MKTAG('h', 'e', 'v', '1') : 0;
    std::vector<std::uint8_t> header;
    for (const OwnedUnit& unit : m_sets.units)
        appendUnit(header, unit);
    if (encodes && stream.codec_id == AV_CODEC_ID_H264) {
        const AVCodecContext& context = m_encoder->context();
        for (const NalUnit unit :
             splitUnits({context.extradata, static_cast<std::size_t>(context.extradata_size)}, 0)) {
            if (isParameterSet(AV_CODEC_ID_H264, unit))
                appendUnit(header, unit);
        }
    }
    if (!setHeader(parameters, header))
        return base::fail(ErrorCategory::Internal, "out of memory");
    return {};
}

base::Status ClipJob::openFile(bool withSound)
{
    const FrameIndex& index = m_engine.index();
    const base::MediaTime end = range().end < index.frameCount() ? index.timeOf(range().end) : index.endTime();
    if (withSound) {
        auto sound = ClipSound::open(m_source, m_engine.sharedIndex(), {index.timeOf(range().first), end}, m_stop);
        if (!sound)
            return tl::unexpected(sound.error());
        m_sound = std::move(*sound);
    }
    const MuxedVideo video{m_ownedParameters.get(), m_timescale, m_first.orientation, {}};
    auto muxer = ClipMuxer::open(m_sink, video, m_sound ? &m_sound->context() : nullptr);
    if (!muxer)
        return tl::unexpected(muxer.error());
    m_muxer = std::move(*muxer);
    return {};
}

// Decode times: the k-th packet's is the presentation time of the frame m_late places before the k-th. That rises, and
// is never later than the packet's own presentation time.
base::Status ClipJob::put(AVPacket& packet, std::int64_t frame)
{
    const std::int64_t step = std::max<std::int64_t>(1, ticksOf(1) - ticksOf(0));
    packet.pts = ticksOf(frame);
    packet.dts = m_written >= m_late ? ticksOf(m_written - m_late) : ticksOf(0) - (m_late - m_written) * step;
    packet.duration = ticksOf(frame + 1) - ticksOf(frame);
    ++m_written;
    if (auto done = m_muxer->writeVideo(packet); !done)
        return done;
    if (m_progress)
        m_progress(static_cast<double>(m_written) / static_cast<double>(range().length()));
    if (!m_sound)
        return {};
    const base::MediaTime reached{av_rescale(ticksOf(m_written), kNsPerSecond, m_timescale)};
    return m_sound->encodeUntil(
        reached, [this](AVPacket& sound) { return m_muxer->writeSound(sound); }, m_stop);
}

base::Status ClipJob::encodeSpan(const ClipSpan& span)
{
    std::unique_ptr<SegmentEncoder> encoder = std::move(m_encoder);
    if (!encoder) {
        auto opened = SegmentEncoder::open(m_spec, m_first);
        if (!opened)
            return tl::unexpected(opened.error());
        encoder = std::move(*opened);
    }
    const auto output = [&](AVPacket& packet) -> base::Status {
        const auto at = std::lower_bound(m_ticks.begin(), m_ticks.end(), packet.pts);
        const auto clean = cleaned(m_spec.codec, packet);
        if (!clean)
            return tl::unexpected(clean.error());
        return put(**clean, at - m_ticks.begin());
    };
    for (std::int64_t n = span.frames.first; n < span.frames.end; ++n) {
        const auto frame = m_engine.frame(n, m_stop);
        if (!frame)
            return tl::unexpected(frame.error());
        m_report.damagedFrames += frame->damaged ? 1 : 0;
        if (auto added = encoder->add(*frame, ticksOf(n - range().first), output); !added)
            return added;
    }
    return encoder->finish(output);
}

// Parameter sets of the recording stand in the header (H.264), or before every key picture (HEVC); others that come in
// between would change the meaning of what follows.
base::Result<std::vector<std::uint8_t>> ClipJob::copied(const AVPacket& packet) const
{
    std::vector<std::uint8_t> bytes;
    if (m_spec.codec == AV_CODEC_ID_HEVC && (packet.flags & AV_PKT_FLAG_KEY) != 0) {
        for (const OwnedUnit& unit : m_sets.units)
            appendUnit(bytes, unit);
    }
    for (const NalUnit unit : splitUnits({packet.data, static_cast<std::size_t>(packet.size)}, m_sets.lengthBytes)) {
        if (isParameterSet(m_spec.codec, unit)) {
            const bool known = std::any_of(m_sets.units.begin(), m_sets.units.end(), [&](const OwnedUnit& one) {
                return std::equal(one.begin(), one.end(), unit.begin(), unit.end());
            });
            if (!known)
                return base::fail(ErrorCategory::Unsupported, "parameter sets change");
            continue;
        }
        appendNeeded(m_spec.codec, unit, m_timing, bytes);
    }
    return bytes;
}

base::Status ClipJob::copySpan(const ClipSpan& span)
{
    if (auto sought = m_packets.seek(span.firstPacket, m_stop); !sought)
        return sought;
    const PacketPtr packet = makePacket();
    for (std::int64_t p = span.firstPacket; p < span.endPacket; ++p) {
        const auto read = m_packets.next(packet.get(), m_stop);
        if (!read)
            return tl::unexpected(read.error());
        if (!*read)
            return base::fail(ErrorCategory::Damaged, "a packet is gone");
        const auto bytes = copied(*packet);
        if (!bytes)
            return tl::unexpected(bytes.error());
        const PacketPtr out = makePacket();
        if (!out || av_new_packet(out.get(), static_cast<int>(bytes->size())) < 0)
            return base::fail(ErrorCategory::Internal, "out of memory");
        std::memcpy(out->data, bytes->data(), bytes->size());
        out->flags = packet->flags & AV_PKT_FLAG_KEY;
        if (auto done = put(*out, m_engine.index().frameOfPacket(p) - range().first); !done)
            return done;
    }
    return {};
}

base::Result<ClipReport> ClipJob::write(bool withSound)
{
    auto status = prepareVideo();
    if (status)
        status = openFile(withSound);
    for (const ClipSpan& span : m_spans) {
        if (status)
            status = span.encoded ? encodeSpan(span) : copySpan(span);
    }
    if (status && m_written != range().length())
        status = base::fail(ErrorCategory::Internal, "the encoder lost a picture");
    if (status && m_sound)
        status = m_sound->finish([this](AVPacket& sound) { return m_muxer->writeSound(sound); }, m_stop);
    if (status)
        status = m_muxer->finish();
    if (!status)
        return tl::unexpected(status.error());
    m_report.videoCodec = avcodec_get_name(m_ownedParameters->codec_id);
    m_report.sound = m_sound != nullptr;
    return m_report;
}

} // namespace alliance::media

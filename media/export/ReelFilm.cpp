#include "media/export/ReelFilm.h"

#include "media/index/FrameIndexBuilder.h"

#include <algorithm>
#include <cstdlib>

namespace alliance::media
{
namespace
{

using base::ErrorCategory;

constexpr std::int64_t kLate = 1; // packets that a picture is decoded before its turn, with B pictures that none needs

} // namespace

ReelFilm::ReelFilm(const ReelSpec& spec, const ReelReport& plan, const std::vector<std::int64_t>& ticks, ClipSink& sink,
                   std::stop_token stop)
    : m_spec(spec), m_plan(plan), m_ticks(ticks), m_sink(sink), m_stop(std::move(stop))
{
}

base::Status ReelFilm::open(const AVCodecContext& pictures)
{
    if (m_spec.sound) {
        auto sound = ReelSound::open(m_spec, m_plan);
        if (!sound)
            return tl::unexpected(sound.error());
        m_sound = std::move(*sound);
    }
    const std::unique_ptr<AVCodecParameters, void (*)(AVCodecParameters*)> parameters(
        avcodec_parameters_alloc(), [](AVCodecParameters* one) { avcodec_parameters_free(&one); });
    if (!parameters || avcodec_parameters_from_context(parameters.get(), &pictures) < 0)
        return base::fail(ErrorCategory::Internal, "out of memory");
    MuxedVideo video{parameters.get(), kReelTimescale, {}, {}};
    for (std::size_t p = 0; p < m_spec.parts.size(); ++p) {
        const ReelPartReport& part = m_plan.parts[p];
        const std::int64_t start = m_ticks[static_cast<std::size_t>(part.firstFrame)];
        const std::int64_t end = m_ticks[static_cast<std::size_t>(part.firstFrame + part.frames)];
        if (!m_spec.parts[p].chapter.empty())
            video.chapters.push_back({m_spec.parts[p].chapter, start, end});
        else if (!video.chapters.empty())
            video.chapters.back().end = end;
    }
    auto muxer = ClipMuxer::open(m_sink, video, m_sound ? &m_sound->context() : nullptr);
    if (!muxer)
        return tl::unexpected(muxer.error());
    m_muxer = std::move(*muxer);
    return {};
}

// Decode times as in ClipJob: the k-th packet's is the presentation time of the frame kLate places before.
base::Status ReelFilm::put(AVPacket& packet)
{
    if (packet.pts < 0 || packet.pts >= m_plan.frames || m_packets >= m_plan.frames)
        return base::fail(ErrorCategory::Damaged, "a picture that is not of the reel");
    const auto at = m_ticks.begin() + packet.pts;
    const std::int64_t step = std::max<std::int64_t>(1, m_ticks[1] - m_ticks[0]);
    packet.pts = *at;
    packet.dts = m_packets >= kLate ? m_ticks[static_cast<std::size_t>(m_packets - kLate)]
                                    : m_ticks[0] - (kLate - m_packets) * step;
    packet.duration = *(at + 1) - *at;
    ++m_packets;
    if (auto done = m_muxer->writeVideo(packet); !done || !m_sound)
        return done;
    return m_sound->encodeUntil(
        timeOfTicks(m_ticks[static_cast<std::size_t>(m_packets)]),
        [this](AVPacket& sound) { return m_muxer->writeSound(sound); }, m_stop);
}

base::Result<std::int64_t> ReelFilm::finish()
{
    std::int64_t bytes = 0;
    base::Status status =
        m_packets == m_plan.frames ? base::Status() : base::fail(ErrorCategory::Damaged, "pictures are missing");
    if (status && m_sound)
        status = m_sound->finish([this](AVPacket& packet) { return m_muxer->writeSound(packet); }, m_stop);
    if (status)
        status = m_muxer->finish();
    if (status)
        status = readBack(bytes);
    if (!status)
        return tl::unexpected(status.error());
    return bytes;
}

base::Status ReelFilm::readBack(std::int64_t& bytes) const
{
    const auto file = m_sink.written();
    if (!file)
        return tl::unexpected(file.error());
    bytes = (*file)->size();
    const auto index = buildFrameIndex(**file, m_stop);
    if (!index)
        return tl::unexpected(index.error());
    if (index->frameCount() != m_plan.frames)
        return base::fail(ErrorCategory::Damaged, "the reel has another number of frames");
    const std::int64_t tick = timeOfTicks(1).ns + 1;
    for (std::int64_t n = 0; n < m_plan.frames; ++n) {
        const std::int64_t wanted = timeOfTicks(m_ticks[static_cast<std::size_t>(n)] - m_ticks[0]).ns;
        if (std::abs(index->timeOf(n).ns - wanted) > tick)
            return base::fail(ErrorCategory::Damaged, "a frame of the reel has another time");
    }
    return {};
}

} // namespace alliance::media

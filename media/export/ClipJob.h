#pragma once
// Writing one clip by a plan of spans. Internal to media.

#include "media/decode/PacketCursor.h"
#include "media/decode/SeekEngine.h"
#include "media/export/ClipExport.h"
#include "media/export/ClipMuxer.h"
#include "media/export/ClipSound.h"
#include "media/export/NalUnits.h"
#include "media/export/SegmentEncoder.h"

namespace alliance::media
{

// Not thread safe. What it refers to outlives it.
class ClipJob
{
public:
    ClipJob(const base::ByteSource& source, SeekEngine& engine, PacketCursor& packets, ClipSink& sink,
            std::vector<ClipSpan> spans, std::stop_token stop, const ProgressCallback& progress);

    // Writes the whole file, without committing it.
    base::Result<ClipReport> write(bool withSound);
    int timescale() const { return m_timescale; }

private:
    FrameRange range() const { return {m_spans.front().frames.first, m_spans.back().frames.end}; }
    bool copies() const;
    base::Status prepareVideo();
    base::Status prepareCopies(const AVCodecParameters& stream);
    base::Status openFile(bool withSound);
    base::Status encodeSpan(const ClipSpan& span);
    base::Status copySpan(const ClipSpan& span);
    base::Result<std::vector<std::uint8_t>> copied(const AVPacket& packet) const;
    base::Status put(AVPacket& packet, std::int64_t frame);
    std::int64_t ticksOf(std::int64_t frame) const { return m_ticks[static_cast<std::size_t>(frame)]; }

    const base::ByteSource& m_source;
    SeekEngine& m_engine;
    PacketCursor& m_packets;
    ClipSink& m_sink;
    std::vector<ClipSpan> m_spans;
    std::stop_token m_stop;
    const ProgressCallback& m_progress;

    int m_timescale = 90000;
    std::vector<std::int64_t> m_ticks; // of the clip's frames, and the end of the last
    std::int64_t m_late = 0;           // packets that a picture is decoded before its turn
    VideoFrame m_first;
    EncoderSpec m_spec;
    std::unique_ptr<SegmentEncoder> m_encoder; // opened for its header, used by the first encoded span
    std::unique_ptr<AVCodecParameters, void (*)(AVCodecParameters*)> m_ownedParameters;
    ParameterSets m_sets; // of the recording
    std::optional<TimingLayout> m_timing;
    std::unique_ptr<ClipSound> m_sound;
    std::unique_ptr<ClipMuxer> m_muxer;
    std::int64_t m_written = 0; // video packets
    ClipReport m_report;
};

} // namespace alliance::media

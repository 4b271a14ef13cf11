#pragma once
// Draws and encodes the pictures of a reel, part by part; each part can be decoded by itself. Internal to media.

#include "media/export/OverlayBlend.h"
#include "media/export/ReelCanvas.h"
#include "media/export/ReelTimes.h"
#include "media/export/SegmentEncoder.h"

namespace alliance::media
{

// Not thread safe. What it is given outlives it.
class ReelPartEncoder
{
public:
    // Packets without what no picture needs; pts: the frame's number in the reel.
    using Output = std::function<base::Status(AVPacket&)>;

    ReelPartEncoder(const ReelSpec& spec, const ReelReport& plan, const std::vector<std::int64_t>& ticks,
                    const ReelWatch& watch, std::stop_token stop);

    // Before anything else. Fails with Unsupported (no encoder).
    base::Status open();
    // What decoders of all parts are told.
    const AVCodecContext& context() const { return m_encoder->context(); }
    // All frames of that part. Fails as writeReel() does.
    base::Status encode(std::size_t part, const Output& output);

    std::int64_t damagedFrames() const { return m_damaged; } // of the last part
    bool wasReading() const { return m_reading; }            // a recording, when it failed

private:
    base::Status openEncoder();
    base::Status drawCard(const ReelCard& card);
    base::Status drawCut(const ReelCut& cut);
    base::Result<std::vector<FrameMasks>> masksOf(const ReelCut& cut) const;
    FrameMasks coversNow() const;
    base::Status cover(CanvasPicture& picture, const FrameMasks& spots, FramePtr& undrawn);
    base::Status add(CanvasPicture drawn, std::int64_t source, FramePtr undrawn = {});
    base::Status put(AVPacket& packet);

    const ReelSpec& m_spec;
    const ReelReport& m_plan;
    const std::vector<std::int64_t>& m_ticks;
    const ReelWatch& m_watch;
    std::stop_token m_stop;
    ReelCanvas m_canvas;
    std::vector<OverlayBlend> m_overlays;
    std::vector<OverlayBlend> m_partOverlays;
    std::unique_ptr<SegmentEncoder> m_encoder;
    const Output* m_output = nullptr;
    bool m_used = false; // the encoder
    std::size_t m_part = 0;
    std::int64_t m_frame = 0;   // the next one, in the reel
    std::int64_t m_packets = 0; // of the part
    std::int64_t m_damaged = 0;
    bool m_reading = false;
};

} // namespace alliance::media

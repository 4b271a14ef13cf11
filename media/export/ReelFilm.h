#pragma once
// Encoded pictures of a reel, and the sound that goes with them, as a film. Internal to media.

#include "media/export/ClipMuxer.h"
#include "media/export/ReelSound.h"
#include "media/export/ReelTimes.h"

namespace alliance::media
{

// Not thread safe. What it is given outlives it.
class ReelFilm
{
public:
    ReelFilm(const ReelSpec& spec, const ReelReport& plan, const std::vector<std::int64_t>& ticks, ClipSink& sink,
             std::stop_token stop);

    // `pictures`: of the encoder of all of them.
    base::Status open(const AVCodecContext& pictures);
    // In decode order, part after part; pts: the frame's number in the reel. Takes what the packet holds.
    base::Status put(AVPacket& packet);
    // Completes the file and reads it back. Its size.
    base::Result<std::int64_t> finish();

    std::int64_t pictures() const { return m_packets; } // written

private:
    base::Status readBack(std::int64_t& bytes) const;

    const ReelSpec& m_spec;
    const ReelReport& m_plan;
    const std::vector<std::int64_t>& m_ticks;
    ClipSink& m_sink;
    std::stop_token m_stop;
    std::unique_ptr<ReelSound> m_sound;
    std::unique_ptr<ClipMuxer> m_muxer;
    std::int64_t m_packets = 0;
};

} // namespace alliance::media

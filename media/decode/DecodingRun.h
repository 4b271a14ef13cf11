#pragma once
// Cursor and decoder together: numbered frames from any start packet. Internal to media.

#include "media/decode/PacketCursor.h"
#include "media/decode/VideoDecoder.h"
#include "media/decode/VideoFrame.h"

#include <functional>
#include <optional>

namespace alliance::media
{

// Not thread safe.
class DecodingRun
{
public:
    static base::Result<std::unique_ptr<DecodingRun>> open(std::unique_ptr<base::ByteSource> source,
                                                           std::shared_ptr<const FrameIndex> index, int threads);

    const FrameIndex& index() const { return *m_index; }
    // Next frame of the index that the decoder gives, in its order of output; nullopt at the end. `wanted`: pictures
    // before it that nothing else needs may be left out (-1: leave nothing out).
    base::Result<std::optional<VideoFrame>> next(std::int64_t wanted, std::stop_token stop);
    // From now on pictures of other frames that nothing else needs may be left out, too.
    void needOnly(std::function<bool(std::int64_t)> needed) { m_needed = std::move(needed); }
    // Starts anew at `packet` (a start packet of the index).
    base::Status start(std::int64_t packet, std::stop_token stop);
    // The same recording's index, known further. Where a run came to the end of what was known it has ended.
    void extend(const std::shared_ptr<const FrameIndex>& index);
    // Packet that will be read next.
    std::int64_t position() const { return m_cursor->position(); }
    bool atEnd() const { return m_ended; }
    const std::vector<std::int64_t>& errors() const { return m_decoder->errors(); }

private:
    DecodingRun() = default;
    std::optional<VideoFrame> numbered(const DecodedPicture& picture);
    base::Status feed(std::int64_t wanted, std::stop_token stop);

    std::shared_ptr<const FrameIndex> m_index;
    std::unique_ptr<PacketCursor> m_cursor;
    std::unique_ptr<VideoDecoder> m_decoder;
    Orientation m_orientation;
    PacketPtr m_packet;
    std::function<bool(std::int64_t)> m_needed; // null: all
    bool m_ended = false;
    std::int64_t m_start = 0;       // packet at which this run began
    std::int64_t m_lastPacket = -1; // of the last picture
    int m_ordinal = 0;
    std::vector<std::int64_t> m_concealed; // decode numbers of pictures with concealed damage, this run
};

} // namespace alliance::media

#pragma once
// One video decoder that tells which packet every picture came from. Internal to media.

#include "media/demux/FfmpegHandles.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace alliance::media
{

struct DecodedPicture {
    std::int64_t packet = -1; // decode number given to send(); -1 when the decoder does not say
    bool suspect = false;     // the decoder concealed damage in it
    bool intra = true;        // false: it builds on other pictures, whatever the container says
    std::shared_ptr<const AVFrame> picture;
};

struct DecoderOptions {
    int threads = 2;
    bool showUnrecovered = false; // also give pictures whose references the decoder has not seen (it withholds them)
    bool countOnly = false;       // pictures are only counted: cheaper, not for looking at
};

// Not thread safe. Packets carry their decode number through the decoder in place of their time stamps, so identity
// does not rest on what the container says about times.
class VideoDecoder
{
public:
    // Fails with Unsupported (no decoder, or it refuses the stream).
    static base::Result<std::unique_ptr<VideoDecoder>> open(const AVStream* stream, const DecoderOptions& options);

    // Changes the packet's time stamps. A refused packet is remembered as an error (errors()); decoding goes on.
    void send(AVPacket* packet, std::int64_t decodeNumber);
    void sendEnd();
    // Next finished picture; call until nullopt after every send.
    std::optional<DecodedPicture> receive();
    // Forgets everything; the next packet should be a key point.
    void flush();
    void skipDisposable(bool skip);
    // Can pictures that nothing refers to be left out without any effect on the others?
    bool canSkipDisposable() const;
    // Decode numbers of packets since open or flush on or just before which the decoder reported an error, ascending.
    const std::vector<std::int64_t>& errors() const { return m_errors; }

private:
    explicit VideoDecoder(CodecContextPtr context) : m_context(std::move(context)) {}
    void noteError();
    bool isRepeated(const AVFrame& frame) const;

    CodecContextPtr m_context;
    std::int64_t m_lastSent = -1;
    std::vector<std::int64_t> m_errors;
    bool m_ended = false;
    // Of MPEG-4 the last two, the newest first: held, so that their memory is no other picture's meanwhile.
    std::array<std::shared_ptr<const AVFrame>, 2> m_lastShown;
    std::vector<DecodedPicture> m_waiting; // received while send() made room
};

} // namespace alliance::media

#pragma once
// FFmpeg's demuxer over a ByteSource. Internal to media; opens nothing but the bytes it is given.

#include "media/base/ByteSource.h"
#include "media/demux/FfmpegHandles.h"

#include <memory>
#include <optional>
#include <stop_token>

namespace alliance::media
{

// Not thread safe; the address is fixed because FFmpeg keeps pointers to it.
class Demuxer
{
public:
    // Fails with Unsupported (not a recording), Damaged (recognised, but cannot be opened) or Unreadable.
    static base::Result<std::unique_ptr<Demuxer>> open(std::unique_ptr<base::ByteSource> source);
    ~Demuxer();
    Demuxer(const Demuxer&) = delete;
    Demuxer& operator=(const Demuxer&) = delete;

    AVFormatContext* context() const { return m_context; }
    AVStream* stream(int index) const { return m_context->streams[index]; }
    // The stream that is indexed and played, of those with a decoder; -1: none. Cover pictures do not count.
    int bestStream(AVMediaType type) const;
    // Packets of other streams are no longer read.
    void selectOnly(int stream);

    // Next packet of any selected stream: true, or false at the end. Damage inside the container is stepped over; when
    // nothing can be read any more that counts as the end. Fails with Unreadable or Cancelled.
    base::Result<bool> read(AVPacket* packet, std::stop_token stop = {});
    // Positions by time (ticks of `stream`) at or before `ticks`.
    bool seekTime(int stream, std::int64_t ticks);
    // Positions by byte offset, where the format can (`seeksByBytes`).
    bool seekBytes(std::int64_t position);
    bool seeksByBytes() const;
    bool formatIs(const char* name) const; // one of the short names of the container

    std::int64_t bytePosition() const;
    std::int64_t byteSize() const { return m_source->size(); }
    // A read error of the source since open.
    const std::optional<base::Error>& sourceError() const { return m_sourceError; }
    base::ByteSource& source() const { return *m_source; }

private:
    explicit Demuxer(std::unique_ptr<base::ByteSource> source) : m_source(std::move(source)) {}
    base::Status start();
    base::Error openError(int code);
    static int readCallback(void* self, std::uint8_t* into, int size);
    static std::int64_t seekCallback(void* self, std::int64_t offset, int whence);

    std::unique_ptr<base::ByteSource> m_source;
    AVIOContext* m_io = nullptr;
    AVFormatContext* m_context = nullptr;
    std::int64_t m_offset = 0;
    std::optional<base::Error> m_sourceError;
};

} // namespace alliance::media

#pragma once
// The video packets of an index, one after the other from any decode number. Internal to media.

#include "media/demux/Demuxer.h"
#include "media/index/FrameIndex.h"

#include <memory>
#include <stop_token>
#include <unordered_map>
#include <vector>

namespace alliance::media
{

// Not thread safe. Containers land near, not at, the place asked for, and some state times loosely: after every seek
// the packet read is recognised by content, size, offset and times, and counted on from there. Where that fails, the
// file is read again from its start: slow, and still right.
class PacketCursor
{
public:
    static base::Result<std::unique_ptr<PacketCursor>> open(std::unique_ptr<base::ByteSource> source,
                                                            std::shared_ptr<const FrameIndex> index);

    const Demuxer& demuxer() const { return *m_demuxer; }
    AVStream* stream() const { return m_demuxer->stream(m_index->stream()); }
    // Decode number of the packet that next() will give.
    std::int64_t position() const { return m_next; }
    // Fills `packet`, true; false after the last packet of the index. Fails with Unreadable, Damaged or Cancelled.
    base::Result<bool> next(AVPacket* packet, std::stop_token stop);
    // The same recording's index, known further.
    void extend(std::shared_ptr<const FrameIndex> index);
    // next() then gives exactly packet `decodeNumber`.
    base::Status seek(std::int64_t decodeNumber, std::stop_token stop);

private:
    PacketCursor() = default;
    void learn(std::size_t from);
    base::Status reopen();
    base::Result<bool> read(AVPacket* packet, std::stop_token stop);
    base::Result<bool> seekFrom(std::int64_t anchor, std::int64_t wanted, std::stop_token stop);
    bool jumpTo(std::int64_t anchor);
    bool same(const AVPacket& packet, std::int64_t decodeNumber) const;
    std::int64_t recognise(const AVPacket& packet) const;
    std::int64_t anchorFor(std::int64_t decodeNumber) const;

    std::unique_ptr<base::ByteSource> m_pristine; // cloned for every (re)open
    std::unique_ptr<Demuxer> m_demuxer;
    std::shared_ptr<const FrameIndex> m_index;
    std::unordered_multimap<std::uint32_t, std::int32_t> m_byFingerprint;
    PacketPtr m_pending; // already read, to be given by next()
    bool m_hasPending = false;
    std::int64_t m_next = 0;
};

} // namespace alliance::media

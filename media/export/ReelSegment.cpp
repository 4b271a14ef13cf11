#include "media/export/ReelSegment.h"

#include "media/base/ByteFields.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace alliance::media
{
namespace
{

using base::ErrorCategory;

constexpr std::array<std::uint8_t, 8> kBegin{'A', 'L', 'R', 'P', 1, 0, 0, 0};
constexpr std::size_t kPacketHead = 9;
constexpr unsigned kKey = 1;
constexpr unsigned kDisposable = 2;
constexpr std::uint32_t kLargestPacket = 64U << 20;

// Exactly so many bytes from there on.
base::Status readFully(base::ByteSource& from, std::int64_t& at, std::span<std::uint8_t> into)
{
    std::size_t done = 0;
    while (done < into.size()) {
        const auto read = from.readAt(at, into.subspan(done));
        if (!read)
            return tl::unexpected(read.error());
        if (*read == 0)
            return base::fail(ErrorCategory::Damaged, "kept pictures are cut off");
        done += *read;
        at += static_cast<std::int64_t>(*read);
    }
    return {};
}

std::span<const std::uint8_t> headerOf(const AVCodecContext& pictures)
{
    return {pictures.extradata, static_cast<std::size_t>(std::max(0, pictures.extradata_size))};
}

base::Status readBegin(base::ByteSource& from, std::int64_t& at, const AVCodecContext& pictures)
{
    const auto header = headerOf(pictures);
    std::vector<std::uint8_t> begin(kBegin.size() + 4 + header.size());
    if (auto read = readFully(from, at, begin); !read)
        return read;
    base::ByteReader reader(begin);
    const auto mark = reader.view(kBegin.size());
    const auto length = reader.number<std::uint32_t>();
    const bool same = std::equal(mark.begin(), mark.end(), kBegin.begin()) && length == header.size() &&
                      std::equal(header.begin(), header.end(), begin.end() - static_cast<std::ptrdiff_t>(length));
    return same ? base::Status() : base::fail(ErrorCategory::Damaged, "kept pictures of another encoder");
}

} // namespace

base::Status ReelSegmentWriter::begin(const AVCodecContext& pictures)
{
    const auto header = headerOf(pictures);
    base::ByteWriter bytes;
    bytes.raw(kBegin.data(), kBegin.size());
    bytes.number(static_cast<std::uint32_t>(header.size()));
    bytes.raw(header.data(), header.size());
    return m_into.write(bytes.bytes());
}

base::Status ReelSegmentWriter::put(const AVPacket& packet, std::int64_t frame)
{
    base::ByteWriter bytes;
    bytes.reserve(kPacketHead + static_cast<std::size_t>(packet.size));
    bytes.number(static_cast<std::uint32_t>(packet.size));
    bytes.number(static_cast<std::uint32_t>(frame));
    bytes.number(static_cast<std::uint8_t>(((packet.flags & AV_PKT_FLAG_KEY) != 0 ? kKey : 0) |
                                           ((packet.flags & AV_PKT_FLAG_DISPOSABLE) != 0 ? kDisposable : 0)));
    bytes.raw(packet.data, static_cast<std::size_t>(packet.size));
    return m_into.write(bytes.bytes());
}

base::Status readReelSegment(base::ByteSource& from, const AVCodecContext& pictures, std::int64_t frames,
                             const std::function<base::Status(AVPacket&)>& output)
{
    std::int64_t at = 0;
    if (auto begun = readBegin(from, at, pictures); !begun)
        return begun;
    for (std::int64_t n = 0; n < frames; ++n) {
        std::array<std::uint8_t, kPacketHead> head{};
        if (auto read = readFully(from, at, head); !read)
            return read;
        base::ByteReader reader(head);
        const auto size = reader.number<std::uint32_t>();
        const auto frame = reader.number<std::uint32_t>();
        const auto marks = reader.number<std::uint8_t>();
        if (size == 0 || size > kLargestPacket || frame >= frames)
            return base::fail(ErrorCategory::Damaged, "kept pictures");
        const PacketPtr packet = makePacket();
        if (!packet || av_new_packet(packet.get(), static_cast<int>(size)) < 0)
            return base::fail(ErrorCategory::Internal, "out of memory");
        if (auto read = readFully(from, at, {packet->data, size}); !read)
            return read;
        packet->pts = frame;
        packet->flags =
            ((marks & kKey) != 0 ? AV_PKT_FLAG_KEY : 0) | ((marks & kDisposable) != 0 ? AV_PKT_FLAG_DISPOSABLE : 0);
        if (auto done = output(*packet); !done)
            return done;
    }
    return at == from.size() ? base::Status() : base::fail(ErrorCategory::Damaged, "kept pictures go on");
}

} // namespace alliance::media

#include "media/index/FrameIndexFile.h"

#include "media/base/ByteFields.h"

#include <cstring>
#include <span>
#include <string>
#include <vector>

extern "C" {
#include <libavutil/mem.h>
#include <libavutil/sha.h>
}

namespace alliance::media
{
namespace
{

using base::ByteReader;
using base::ByteWriter;

constexpr char kMagic[8] = {'A', 'L', 'R', 'V', 'I', 'D', 'X', '\n'};
constexpr std::uint32_t kVersion = 2;
constexpr std::size_t kDigestBytes = 32;
constexpr std::size_t kPacketBytes = 8 * 3 + 4 * 3 + 1;
constexpr std::size_t kFrameBytes = 8 + 4 * 2 + 1;
constexpr std::size_t kMaxText = 4096;

std::array<std::uint8_t, kDigestBytes> digestOf(std::span<const std::uint8_t> bytes)
{
    std::array<std::uint8_t, kDigestBytes> digest{};
    if (AVSHA* sha = av_sha_alloc()) {
        av_sha_init(sha, 256);
        av_sha_update(sha, bytes.data(), bytes.size());
        av_sha_final(sha, digest.data());
        av_free(sha);
    }
    return digest;
}

void writePacket(ByteWriter& out, const PacketEntry& packet)
{
    out.number(packet.pts);
    out.number(packet.dts);
    out.number(packet.position);
    out.number(packet.size);
    out.number(packet.fingerprint);
    out.number(packet.recovery);
    out.number(
        static_cast<std::uint8_t>((packet.discard ? 1 : 0) | (packet.corrupt ? 2 : 0) | (packet.disposable ? 4 : 0)));
}

PacketEntry readPacket(ByteReader& in)
{
    PacketEntry packet;
    packet.pts = in.number<std::int64_t>();
    packet.dts = in.number<std::int64_t>();
    packet.position = in.number<std::int64_t>();
    packet.size = in.number<std::uint32_t>();
    packet.fingerprint = in.number<std::uint32_t>();
    packet.recovery = in.number<std::int32_t>();
    const auto flags = in.number<std::uint8_t>();
    packet.discard = (flags & 1) != 0;
    packet.corrupt = (flags & 2) != 0;
    packet.disposable = (flags & 4) != 0;
    return packet;
}

void writeContent(ByteWriter& out, const FrameIndex::Data& data)
{
    out.number(static_cast<std::uint8_t>(data.method));
    out.number(data.stream);
    out.number(data.timeBaseNum);
    out.number(data.timeBaseDen);
    out.number(data.originPts);
    out.number(data.endTime.ns);
    out.number(static_cast<std::uint8_t>(data.variableRate ? 1 : 0));
    out.number(static_cast<std::uint64_t>(data.packets.size()));
    for (const PacketEntry& packet : data.packets)
        writePacket(out, packet);
    out.number(static_cast<std::uint64_t>(data.frames.size()));
    for (const FrameEntry& frame : data.frames) {
        out.number(frame.time.ns);
        out.number(frame.packet);
        out.number(frame.ordinal);
        out.number(static_cast<std::uint8_t>((frame.key ? 1 : 0) | (frame.damaged ? 2 : 0)));
    }
    out.number(static_cast<std::uint32_t>(data.problems.size()));
    for (const Problem& problem : data.problems) {
        const std::string text = problem.detail.substr(0, kMaxText);
        out.number(static_cast<std::uint8_t>(problem.kind));
        out.number(static_cast<std::uint32_t>(text.size()));
        out.raw(text.data(), text.size());
    }
}

bool readFrames(ByteReader& in, FrameIndex::Data& data)
{
    const auto packets = in.number<std::uint64_t>();
    if (packets > std::numeric_limits<std::int32_t>::max() || !in.has(packets * kPacketBytes))
        return false;
    data.packets.reserve(packets);
    for (std::uint64_t i = 0; i < packets; ++i)
        data.packets.push_back(readPacket(in));
    const auto frames = in.number<std::uint64_t>();
    if (frames > std::numeric_limits<std::int32_t>::max() || !in.has(frames * kFrameBytes))
        return false;
    data.frames.reserve(frames);
    for (std::uint64_t i = 0; i < frames; ++i) {
        FrameEntry frame;
        frame.time.ns = in.number<std::int64_t>();
        frame.packet = in.number<std::int32_t>();
        frame.ordinal = in.number<std::int32_t>();
        const auto flags = in.number<std::uint8_t>();
        frame.key = (flags & 1) != 0;
        frame.damaged = (flags & 2) != 0;
        const bool ordered = data.frames.empty() || data.frames.back().time <= frame.time;
        if (frame.packet < 0 || static_cast<std::uint64_t>(frame.packet) >= packets || !ordered)
            return false;
        data.frames.push_back(frame);
    }
    return in.ok();
}

bool readContent(ByteReader& in, FrameIndex::Data& data)
{
    data.method = static_cast<IndexMethod>(in.number<std::uint8_t>());
    data.stream = in.number<std::int32_t>();
    data.timeBaseNum = in.number<std::int32_t>();
    data.timeBaseDen = in.number<std::int32_t>();
    data.originPts = in.number<std::int64_t>();
    data.endTime.ns = in.number<std::int64_t>();
    data.variableRate = in.number<std::uint8_t>() != 0;
    if (data.method > IndexMethod::DecodingScan || data.timeBaseNum <= 0 || data.timeBaseDen <= 0 ||
        !readFrames(in, data))
        return false;
    const auto problems = in.number<std::uint32_t>();
    for (std::uint32_t i = 0; i < problems && in.ok(); ++i) {
        Problem problem;
        problem.kind = static_cast<ProblemKind>(in.number<std::uint8_t>());
        std::string text(std::min<std::size_t>(in.number<std::uint32_t>(), kMaxText), '\0');
        in.raw(text.data(), text.size());
        problem.detail = std::move(text);
        data.problems.push_back(std::move(problem));
    }
    return in.ok() && in.atEnd();
}

} // namespace

base::Status saveFrameIndex(const FrameIndex& index, base::ByteSink& sink)
{
    const FrameIndex::Data& data = index.data();
    ByteWriter out;
    out.reserve(data.packets.size() * kPacketBytes + data.frames.size() * kFrameBytes + 4096);
    out.raw(kMagic, sizeof kMagic);
    out.number(kVersion);
    out.number(data.signature.size);
    out.raw(data.signature.digest.data(), data.signature.digest.size());
    writeContent(out, data);
    const auto digest = digestOf(out.bytes());
    if (auto status = sink.write(out.bytes()); !status)
        return status;
    if (auto status = sink.write(digest); !status)
        return status;
    return sink.commit();
}

base::Result<FrameIndex> loadFrameIndex(base::ByteSource& stored, const FileSignature& recording)
{
    constexpr std::int64_t kMaxIndexBytes = 1LL << 31;
    const std::int64_t size = stored.size();
    if (size < static_cast<std::int64_t>(sizeof kMagic + kDigestBytes) || size > kMaxIndexBytes)
        return base::fail(base::ErrorCategory::Damaged, "index: size");
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(size));
    const auto got = stored.readAt(0, std::span(bytes));
    if (!got)
        return tl::unexpected(got.error());
    if (*got != bytes.size() || std::memcmp(bytes.data(), kMagic, sizeof kMagic) != 0)
        return base::fail(base::ErrorCategory::Damaged, "index: magic");
    const auto content = std::span<const std::uint8_t>(bytes).first(bytes.size() - kDigestBytes);
    ByteReader in(content.subspan(sizeof kMagic));
    if (const auto version = in.number<std::uint32_t>(); version != kVersion)
        return base::fail(version > kVersion ? base::ErrorCategory::Newer : base::ErrorCategory::Damaged,
                          "index: version");
    if (std::memcmp(digestOf(content).data(), bytes.data() + content.size(), kDigestBytes) != 0)
        return base::fail(base::ErrorCategory::Damaged, "index: checksum");
    FrameIndex::Data data;
    data.signature.size = in.number<std::int64_t>();
    in.raw(data.signature.digest.data(), data.signature.digest.size());
    if (!(data.signature == recording))
        return base::fail(base::ErrorCategory::Conflict, "index: made from another file");
    if (!readContent(in, data))
        return base::fail(base::ErrorCategory::Damaged, "index: content");
    return FrameIndex(std::move(data));
}

base::Result<FileSignature> signatureIn(base::ByteSource& stored)
{
    FileSignature signature;
    std::array<std::uint8_t, sizeof kMagic + sizeof kVersion + sizeof signature.size + kDigestBytes> head{};
    const auto got = stored.readAt(0, head);
    if (!got)
        return tl::unexpected(got.error());
    if (*got != head.size() || std::memcmp(head.data(), kMagic, sizeof kMagic) != 0)
        return base::fail(base::ErrorCategory::Damaged, "index: magic");
    ByteReader in(std::span<const std::uint8_t>(head).subspan(sizeof kMagic + sizeof kVersion));
    signature.size = in.number<std::int64_t>();
    in.raw(signature.digest.data(), signature.digest.size());
    return signature;
}

base::Result<IndexResult> loadOrBuildFrameIndex(base::ByteSource& recording, base::ByteSource* stored,
                                                std::stop_token stop, const ProgressCallback& progress,
                                                const PartCallback& part)
{
    if (stored) {
        const auto signature = signatureOf(recording);
        if (!signature)
            return tl::unexpected(signature.error());
        if (auto loaded = loadFrameIndex(*stored, *signature)) {
            if (progress)
                progress(1.0);
            return IndexResult{std::move(*loaded), false};
        }
    }
    auto built = buildFrameIndex(recording, stop, progress, part);
    if (!built)
        return tl::unexpected(built.error());
    return IndexResult{std::move(*built), true};
}

} // namespace alliance::media

#include "media/ingest/IngestState.h"

#include "media/base/ByteFields.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>

extern "C" {
#include <libavutil/crc.h>
}

namespace alliance::media
{
namespace
{

using base::ErrorCategory;

constexpr char kMagic[8] = {'A', 'L', 'R', 'V', 'I', 'N', 'G', '\n'};
constexpr std::uint32_t kVersion = 1;
constexpr std::int64_t kMaxBytes = 1LL << 30;
constexpr std::uint32_t kMaxSinks = 64;
constexpr char kPrefix[] = "ingest-";
constexpr char kSuffix[] = ".state";

std::uint32_t checksumOf(std::span<const std::uint8_t> bytes)
{
    return av_crc(av_crc_get_table(AV_CRC_32_IEEE_LE), 0, bytes.data(), bytes.size());
}

std::vector<std::string> idsOf(const IngestState& state)
{
    std::vector<std::string> ids;
    for (const SinkState& sink : state.sinks)
        ids.push_back(sink.id);
    return ids;
}

std::vector<std::uint8_t> bytesOf(const IngestState& state)
{
    base::ByteWriter out;
    out.raw(kMagic, sizeof kMagic);
    out.number(kVersion);
    out.number(state.recording.size);
    out.raw(state.recording.digest.data(), state.recording.digest.size());
    out.number(static_cast<std::int32_t>(state.sound.sampleRate));
    out.number(static_cast<std::int32_t>(state.sound.channels));
    out.number(state.nextFrame);
    out.number(state.soundGroups);
    out.number(static_cast<std::uint8_t>((state.soundOver ? 1 : 0) | (state.complete ? 2 : 0)));
    out.number(static_cast<std::uint32_t>(state.sinks.size()));
    for (const SinkState& sink : state.sinks) {
        out.number(static_cast<std::uint32_t>(sink.id.size()));
        out.raw(sink.id.data(), sink.id.size());
        out.number(static_cast<std::uint32_t>(sink.bytes.size()));
        out.raw(sink.bytes.data(), sink.bytes.size());
    }
    out.number(checksumOf(out.bytes()));
    return out.take();
}

bool readContent(base::ByteReader& in, IngestState& state)
{
    state.recording.size = in.number<std::int64_t>();
    in.raw(state.recording.digest.data(), state.recording.digest.size());
    state.sound.sampleRate = in.number<std::int32_t>();
    state.sound.channels = in.number<std::int32_t>();
    state.nextFrame = in.number<std::int64_t>();
    state.soundGroups = in.number<std::int64_t>();
    const auto flags = in.number<std::uint8_t>();
    state.soundOver = (flags & 1) != 0;
    state.complete = (flags & 2) != 0;
    const auto sinks = in.number<std::uint32_t>();
    for (std::uint32_t i = 0; i < sinks && i < kMaxSinks && in.ok(); ++i) {
        SinkState sink;
        const auto id = in.view(in.number<std::uint32_t>());
        sink.id.assign(id.begin(), id.end());
        const auto bytes = in.view(in.number<std::uint32_t>());
        sink.bytes.assign(bytes.begin(), bytes.end());
        state.sinks.push_back(std::move(sink));
    }
    return in.ok() && in.atEnd() && state.nextFrame >= 0 && state.soundGroups >= 0;
}

} // namespace

std::string ingestStateName(const std::vector<std::string>& sinkIds)
{
    std::string all;
    for (const std::string& id : sinkIds)
        all += id + "\n";
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(all.data());
    return fmt::format("{}{:08x}{}", kPrefix, checksumOf({bytes, all.size()}), kSuffix);
}

base::Status saveIngestState(const IngestState& state, base::ByteStore& store)
{
    auto sink = store.create(ingestStateName(idsOf(state)));
    if (!sink)
        return tl::unexpected(sink.error());
    if (auto written = (*sink)->write(bytesOf(state)); !written)
        return written;
    return (*sink)->commit();
}

base::Result<IngestState> loadIngestState(const base::ByteStore& store, const std::string& name)
{
    auto source = store.open(name);
    if (!source)
        return tl::unexpected(source.error());
    if ((*source)->size() > kMaxBytes)
        return base::fail(ErrorCategory::Damaged, "ingest state: size");
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>((*source)->size()));
    const auto got = (*source)->readAt(0, std::span(bytes));
    if (!got)
        return tl::unexpected(got.error());
    constexpr std::size_t kChecksumBytes = sizeof(std::uint32_t);
    if (*got != bytes.size() || bytes.size() < sizeof kMagic + 2 * kChecksumBytes ||
        std::memcmp(bytes.data(), kMagic, sizeof kMagic) != 0)
        return base::fail(ErrorCategory::Damaged, "ingest state: magic");
    const auto content = std::span<const std::uint8_t>(bytes).first(bytes.size() - kChecksumBytes);
    base::ByteReader in(content.subspan(sizeof kMagic));
    if (const auto version = in.number<std::uint32_t>(); version != kVersion)
        return base::fail(version > kVersion ? ErrorCategory::Newer : ErrorCategory::Damaged, "ingest state: version");
    IngestState state;
    base::ByteReader checksum(std::span<const std::uint8_t>(bytes).last(kChecksumBytes));
    if (checksum.number<std::uint32_t>() != checksumOf(content) || !readContent(in, state))
        return base::fail(ErrorCategory::Damaged, "ingest state: content");
    return state;
}

bool belongsTo(const IngestState& state, const FileSignature& recording, const AudioSpec& sound,
               const std::vector<std::string>& sinkIds)
{
    return state.recording == recording && state.sound.sampleRate == sound.sampleRate &&
           state.sound.channels == sound.channels && idsOf(state) == sinkIds;
}

base::Status removeStaleStates(base::ByteStore& store, const FileSignature& recording,
                               const std::vector<std::string>& sinkIds)
{
    const auto names = store.names();
    if (!names)
        return tl::unexpected(names.error());
    for (const std::string& name : *names) {
        if (!name.starts_with(kPrefix) || !name.ends_with(kSuffix))
            continue;
        const auto state = loadIngestState(store, name);
        const bool shared = state && std::any_of(state->sinks.begin(), state->sinks.end(), [&](const SinkState& sink) {
                                return std::find(sinkIds.begin(), sinkIds.end(), sink.id) != sinkIds.end();
                            });
        if (state && state->recording == recording && !shared)
            continue;
        if (auto removed = store.remove(name); !removed)
            return removed;
    }
    return {};
}

} // namespace alliance::media

#include "media/index/PacketScan.h"

#include "media/decode/VideoDecoder.h"
#include "media/index/PacketInspector.h"
#include "media/index/PacketToken.h"

#include <algorithm>
#include <cstdlib>

namespace alliance::media
{
namespace
{

constexpr std::int64_t kMaxKeptBytes = 64LL << 20;
constexpr std::size_t kMaxKept = 2000;
constexpr std::int64_t kAfterKey = 48;      // packets kept after the first key point
constexpr std::int64_t kLongestHead = 400;  // packets without any key point
constexpr std::int64_t kDeepestOrder = 32;  // pictures between decoding and showing
constexpr double kLongestStepSeconds = 5.0; // between frames, where the container promises nothing

class Keeper
{
public:
    explicit Keeper(PacketScan& scan) : m_scan(scan) {}

    // Takes the packet's content over.
    void take(AVPacket* packet, std::int64_t number, std::int32_t recovery)
    {
        if (recovery >= 0 && m_firstKey < 0)
            m_firstKey = number;
        const bool inHead = m_firstKey < 0 ? number < kLongestHead : number < m_firstKey + kAfterKey;
        if (inHead)
            keep(m_scan.head, PacketPtr(av_packet_clone(packet)));
        if (recovery == 0) {
            m_scan.tail = {};
            m_scan.tail.first = number;
        }
        PacketPtr kept = makePacket();
        av_packet_move_ref(kept.get(), packet);
        keep(m_scan.tail, std::move(kept));
    }

private:
    static void keep(KeptPackets& kept, PacketPtr packet)
    {
        if (!kept.complete || !packet)
            return;
        kept.bytes += packet->size;
        kept.packets.push_back(std::move(packet));
        if (kept.bytes > kMaxKeptBytes || kept.packets.size() > kMaxKept) {
            kept.packets.clear();
            kept.complete = false;
        }
    }

    PacketScan& m_scan;
    std::int64_t m_firstKey = -1;
};

std::int64_t countBeyondEnd(const Demuxer& demuxer, AVStream* stream)
{
    std::int64_t beyond = 0;
    for (int i = 0; i < avformat_index_get_entries_count(stream); ++i) {
        const AVIndexEntry* entry = avformat_index_get_entry(stream, i);
        beyond += entry && entry->pos + entry->size > demuxer.byteSize() ? 1 : 0;
    }
    return beyond;
}

} // namespace

base::Result<PacketScan> scanPackets(Demuxer& demuxer, int stream,
                                     const std::function<void(AVPacket*, std::int64_t)>& each,
                                     const std::function<void()>& report, std::stop_token stop)
{
    PacketScan scan;
    PacketInspector inspector(demuxer.stream(stream)->codecpar);
    Keeper keeper(scan);
    const PacketPtr packet = makePacket();
    while (true) {
        const auto more = demuxer.read(packet.get(), stop);
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            break;
        PacketEntry entry = describePacket(*packet);
        const PacketFacts facts = inspector.inspect(*packet);
        entry.recovery = facts.recovery;
        entry.disposable = facts.disposable;
        scan.oneShownFrameEach = scan.oneShownFrameEach && facts.oneShownFrame;
        scan.brokenChain = scan.brokenChain || (facts.brokenChain && !scan.packets.empty());
        scan.endsShort = entry.corrupt;
        scan.corrupt += entry.corrupt ? 1 : 0;
        scan.durations.push_back(std::max<std::int64_t>(0, packet->duration));
        const auto number = static_cast<std::int64_t>(scan.packets.size());
        scan.packets.push_back(entry);
        if (each)
            each(packet.get(), number);
        else
            keeper.take(packet.get(), number, entry.recovery);
        av_packet_unref(packet.get());
        report();
    }
    if (demuxer.formatIs("mov"))
        scan.beyondEnd = countBeyondEnd(demuxer, demuxer.stream(stream));
    return scan;
}

bool timesCanBeTrusted(const PacketScan& scan, bool loose, AVRational timeBase)
{
    if (!scan.oneShownFrameEach || scan.brokenChain)
        return false;
    std::vector<std::pair<std::int64_t, std::int64_t>> shown; // time, how-manieth to be decoded
    for (const PacketEntry& packet : scan.packets) {
        if (packet.discard)
            continue;
        if (packet.pts == PacketEntry::kNoTime)
            return false;
        shown.emplace_back(packet.pts, static_cast<std::int64_t>(shown.size()));
    }
    std::sort(shown.begin(), shown.end());
    const double longest = kLongestStepSeconds / av_q2d(timeBase);
    for (std::size_t n = 1; n < shown.size(); ++n) {
        const std::int64_t step = shown[n].first - shown[n - 1].first;
        if (step == 0 || (loose && static_cast<double>(step) > longest))
            return false;
        if (loose && std::llabs(shown[n].second - static_cast<std::int64_t>(n)) > kDeepestOrder)
            return false;
    }
    return !shown.empty();
}

base::Result<std::set<std::int64_t>> givenByDecoder(const AVStream* stream, const KeptPackets& kept,
                                                    bool showUnrecovered)
{
    auto decoder = VideoDecoder::open(stream, {.threads = 1, .showUnrecovered = showUnrecovered, .countOnly = true});
    if (!decoder)
        return tl::unexpected(decoder.error());
    std::set<std::int64_t> given;
    const auto drain = [&] {
        while (auto picture = (*decoder)->receive())
            given.insert(picture->packet);
    };
    for (std::size_t i = 0; i < kept.packets.size(); ++i) {
        const PacketPtr packet(av_packet_clone(kept.packets[i].get()));
        if (!packet)
            return base::fail(base::ErrorCategory::Internal, "out of memory");
        (*decoder)->send(packet.get(), kept.first + static_cast<std::int64_t>(i));
        drain();
    }
    (*decoder)->sendEnd();
    drain();
    return given;
}

} // namespace alliance::media

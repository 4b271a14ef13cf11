#include "media/index/PacketScan.h"

#include "media/index/PacketInspector.h"
#include "media/index/PacketToken.h"

#include <algorithm>
#include <cstdlib>
#include <future>
#include <thread>
#include <utility>

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
    Keeper(PacketScan& scan, KeepLast last) : m_scan(scan)
    {
        scan.keptLast = last;
        scan.tail.complete = last == KeepLast::Group;
    }

    // Takes the packet's content over.
    void take(AVPacket* packet, std::int64_t number, std::int32_t recovery)
    {
        if (recovery >= 0 && m_firstKey < 0)
            m_firstKey = number;
        const bool inHead = m_firstKey < 0 ? number < kLongestHead : number < m_firstKey + kAfterKey;
        if (inHead)
            keep(m_scan.head, PacketPtr(av_packet_clone(packet)));
        if (m_scan.keptLast == KeepLast::Nothing)
            return;
        if (m_scan.keptLast == KeepLast::Few) {
            keepFew(number, packet);
            return;
        }
        if (recovery == 0) {
            m_scan.tail = {};
            m_scan.tail.first = number;
        }
        PacketPtr kept = makePacket();
        av_packet_move_ref(kept.get(), packet);
        keep(m_scan.tail, std::move(kept));
    }

private:
    void keepFew(std::int64_t number, AVPacket* packet)
    {
        std::vector<PacketPtr>& few = m_scan.tail.packets;
        if (few.size() < kFewLast)
            few.push_back(makePacket());
        else
            std::rotate(few.begin(), few.begin() + 1, few.end());
        av_packet_unref(few.back().get());
        av_packet_move_ref(few.back().get(), packet);
        m_scan.tail.first = number + 1 - static_cast<std::int64_t>(few.size());
    }

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

// Reads on and describes each packet; `atStart`: the first is the recording's first. `goOn` sees it before it counts
// and ends the reading by false; `taken` sees it after.
base::Status readPackets(Demuxer& demuxer, int stream, bool atStart, PacketScan& scan,
                         const std::function<void(AVPacket*, const PacketEntry&)>& taken,
                         const std::function<bool(const PacketEntry&)>& goOn, const std::stop_token& stop)
{
    const AVCodecParameters* parameters = demuxer.stream(stream)->codecpar;
    PacketInspector inspector(parameters);
    if (atStart && parameters->codec_id == AV_CODEC_ID_MPEG4)
        scan.mpeg4.emplace(parameters);
    const PacketPtr packet = makePacket();
    while (true) {
        const auto more = demuxer.read(packet.get(), stop);
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
        PacketEntry entry = describePacket(*packet);
        const PacketFacts facts = inspector.inspect(*packet);
        entry.recovery = facts.recovery;
        entry.disposable = facts.disposable;
        if (scan.mpeg4 && !scan.mpeg4->add({packet->data, static_cast<std::size_t>(packet->size)}))
            entry.recovery = -1;
        if (!goOn(entry))
            return {};
        scan.oneShownFrameEach = scan.oneShownFrameEach && facts.oneShownFrame;
        scan.brokenChain = scan.brokenChain || (facts.brokenChain && !(atStart && scan.packets.empty()));
        scan.endsShort = entry.corrupt;
        scan.corrupt += entry.corrupt ? 1 : 0;
        scan.durations.push_back(std::max<std::int64_t>(0, packet->duration));
        scan.packets.push_back(entry);
        taken(packet.get(), entry);
        av_packet_unref(packet.get());
    }
}

bool seekMiddle(Demuxer& demuxer, int stream)
{
    AVStream* its = demuxer.stream(stream);
    const AVIndexEntry* middle = avformat_index_get_entry(its, avformat_index_get_entries_count(its) / 2);
    return middle && demuxer.seekTime(stream, middle->timestamp);
}

void join(PacketScan& first, PacketScan second)
{
    const auto seam = static_cast<std::int64_t>(first.packets.size());
    first.packets.insert(first.packets.end(), second.packets.begin(), second.packets.end());
    first.durations.insert(first.durations.end(), second.durations.begin(), second.durations.end());
    first.oneShownFrameEach = first.oneShownFrameEach && second.oneShownFrameEach;
    first.brokenChain = first.brokenChain || second.brokenChain;
    first.endsShort = second.endsShort;
    first.corrupt += second.corrupt;
    first.tail = std::move(second.tail);
    first.tail.first += seam;
}

std::int64_t countBeyondEnd(const Demuxer& demuxer, AVStream* stream)
{
    std::int64_t beyond = 0;
    for (int i = 0; i < avformat_index_get_entries_count(stream); ++i) {
        const AVIndexEntry* entry = avformat_index_get_entry(stream, i);
        beyond += entry && entry->pos + entry->size > demuxer.byteSize() ? 1 : 0;
    }
    return beyond;
}

bool isMpeg12(const AVCodecParameters* parameters)
{
    return parameters->codec_id == AV_CODEC_ID_MPEG1VIDEO || parameters->codec_id == AV_CODEC_ID_MPEG2VIDEO;
}

} // namespace

base::Result<PacketScan> scanPackets(Demuxer& demuxer, int stream, KeepLast keepLast,
                                     const std::function<void(AVPacket*, std::int64_t)>& each,
                                     const std::function<void(const PacketScan&)>& report, std::stop_token stop)
{
    PacketScan scan;
    Keeper keeper(scan, keepLast);
    const auto keepOrGive = [&](AVPacket* packet, const PacketEntry& entry) {
        const auto number = static_cast<std::int64_t>(scan.packets.size()) - 1;
        if (each)
            each(packet, number);
        else
            keeper.take(packet, number, entry.recovery);
        report(scan);
    };
    if (auto read = readPackets(
            demuxer, stream, true, scan, keepOrGive, [](const PacketEntry&) { return true; }, stop);
        !read)
        return tl::unexpected(read.error());
    if (demuxer.formatIs("mov"))
        scan.beyondEnd = countBeyondEnd(demuxer, demuxer.stream(stream));
    return scan;
}

base::Result<PacketScan> scanInHalves(Demuxer& front, Demuxer& behind, int stream, KeepLast keepLast,
                                      const std::function<void(const PacketScan&)>& report, std::stop_token stop)
{
    PacketScan second;
    std::promise<PacketEntry> begins;
    std::future<PacketEntry> seam = begins.get_future();
    base::Status secondRead;
    std::stop_source stopSecond;
    const std::stop_callback both(stop, [&] { stopSecond.request_stop(); });
    std::jthread thread([&] {
        Keeper keeper(second, keepLast);
        bool met = false;
        secondRead =
            seekMiddle(behind, stream)
                ? readPackets(
                      behind, stream, false, second,
                      [&](AVPacket* packet, const PacketEntry& entry) {
                          if (!std::exchange(met, true))
                              begins.set_value(entry);
                          keeper.take(packet, static_cast<std::int64_t>(second.packets.size()) - 1, entry.recovery);
                      },
                      [](const PacketEntry&) { return true; }, stopSecond.get_token())
                : base::Status{};
        if (!met)
            begins.set_value({});
    });
    const PacketEntry meeting = seam.get();
    PacketScan first;
    Keeper keeper(first, keepLast);
    bool met = false;
    const auto firstRead = readPackets(
        front, stream, true, first,
        [&](AVPacket* packet, const PacketEntry& entry) {
            keeper.take(packet, static_cast<std::int64_t>(first.packets.size()) - 1, entry.recovery);
            report(first);
        },
        [&](const PacketEntry& entry) {
            met = entry.size > 0 && entry == meeting;
            return !met;
        },
        stop);
    if (!firstRead || !met)
        stopSecond.request_stop();
    thread.join();
    if (!firstRead)
        return tl::unexpected(firstRead.error());
    if (met && !secondRead)
        return tl::unexpected(secondRead.error());
    if (met)
        join(first, std::move(second));
    first.beyondEnd = countBeyondEnd(front, front.stream(stream));
    return first;
}

std::vector<std::int32_t> shownOrder(const PacketScan& scan)
{
    std::vector<std::int32_t> order;
    for (std::size_t k = 0; k < scan.packets.size(); ++k) {
        if (!scan.packets[k].discard)
            order.push_back(static_cast<std::int32_t>(k));
    }
    std::sort(order.begin(), order.end(), [&](std::int32_t a, std::int32_t b) {
        return std::pair(scan.packets[static_cast<std::size_t>(a)].pts, a) <
               std::pair(scan.packets[static_cast<std::size_t>(b)].pts, b);
    });
    return order;
}

bool timesCanBeTrusted(const PacketScan& scan, const std::vector<std::int32_t>& order, bool loose, AVRational timeBase)
{
    const auto time = [&](std::size_t n) { return scan.packets[static_cast<std::size_t>(order[n])].pts; };
    // What states no time comes first.
    if (!scan.oneShownFrameEach || scan.brokenChain || order.empty() || time(0) == PacketEntry::kNoTime)
        return false;
    const double longest = kLongestStepSeconds / av_q2d(timeBase);
    for (std::size_t n = 1; n < order.size(); ++n) {
        const std::int64_t step = time(n) - time(n - 1);
        if (step == 0 || (loose && static_cast<double>(step) > longest))
            return false;
        if (loose && std::llabs(order[n] - static_cast<std::int64_t>(n)) > kDeepestOrder)
            return false;
    }
    return true;
}

std::vector<std::int32_t> codedOrder(const PacketScan& scan, const AVCodecParameters* parameters)
{
    std::vector<std::int32_t> order;
    if (scan.mpeg4 && scan.mpeg4->certain()) {
        order = scan.mpeg4->order();
    } else if (isMpeg12(parameters) && scan.oneShownFrameEach) {
        std::int32_t pending = -1;
        for (std::size_t k = 0; k < scan.packets.size(); ++k) {
            const auto number = static_cast<std::int32_t>(k);
            const std::int32_t shown = scan.packets[k].disposable ? number : std::exchange(pending, number);
            if (shown >= 0)
                order.push_back(shown);
        }
        if (pending >= 0)
            order.push_back(pending);
    }
    const auto hidden = [&](std::int32_t k) { return scan.packets[static_cast<std::size_t>(k)].discard; };
    order.erase(std::remove_if(order.begin(), order.end(), hidden), order.end());
    return order;
}

} // namespace alliance::media

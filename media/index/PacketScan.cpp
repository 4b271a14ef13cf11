#include "media/index/PacketScan.h"

#include "media/index/PacketInspector.h"
#include "media/index/PacketToken.h"

#include <algorithm>
#include <atomic>
#include <cstdlib>
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

// What a packet says, with all that its scan keeps of it.
struct Seen {
    PacketEntry entry;
    std::int64_t duration = 0;
    bool oneShownFrame = true;
    bool brokenChain = false;
    std::optional<Mpeg4Packet> mpeg4; // as the packet says, whatever came before it
    friend bool operator==(const Seen&, const Seen&) = default;
};

void note(PacketScan& scan, const Seen& seen)
{
    scan.oneShownFrameEach = scan.oneShownFrameEach && seen.oneShownFrame;
    scan.brokenChain = scan.brokenChain || seen.brokenChain;
    scan.endsShort = seen.entry.corrupt;
    scan.corrupt += seen.entry.corrupt ? 1 : 0;
    scan.durations.push_back(seen.duration);
    scan.packets.push_back(seen.entry);
}

using Headers = std::optional<Mpeg4Headers>; // of MPEG-4 Part 2 only

Headers headersOf(const Demuxer& demuxer, int stream)
{
    const AVCodecParameters* parameters = demuxer.stream(stream)->codecpar;
    return parameters->codec_id == AV_CODEC_ID_MPEG4 ? Headers(std::in_place, parameters) : std::nullopt;
}

// Notes the next packet from the recording's first on, and which pictures a decoder gives for it.
void noteInTurn(PacketScan& scan, const Seen& seen, const Headers& headers)
{
    note(scan, seen);
    if (headers && !scan.mpeg4)
        scan.mpeg4.emplace();
    if (headers && !scan.mpeg4->add(*seen.mpeg4, headers->layer()))
        scan.packets.back().recovery = -1;
}

void takeDoubts(PacketScan& scan, const Headers& headers)
{
    if (scan.mpeg4 && !headers->certain())
        scan.mpeg4->doubt();
}

// Reads on and describes each packet; `atStart`: the first is the recording's first. `take` returns false to end the
// reading.
base::Status readPackets(Demuxer& demuxer, int stream, bool atStart, Headers& headers,
                         const std::function<bool(AVPacket*, const Seen&)>& take, const std::stop_token& stop)
{
    PacketInspector inspector(demuxer.stream(stream)->codecpar);
    const PacketPtr packet = makePacket();
    for (bool first = atStart;; first = false) {
        const auto more = demuxer.read(packet.get(), stop);
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
        Seen seen;
        seen.entry = describePacket(*packet);
        const PacketFacts facts = inspector.inspect(*packet);
        seen.entry.recovery = facts.recovery;
        seen.entry.disposable = facts.disposable;
        if (headers)
            seen.mpeg4 = headers->read({packet->data, static_cast<std::size_t>(packet->size)});
        seen.duration = std::max<std::int64_t>(0, packet->duration);
        seen.oneShownFrame = facts.oneShownFrame;
        seen.brokenChain = facts.brokenChain && !first;
        if (!take(packet.get(), seen))
            return {};
        av_packet_unref(packet.get());
    }
}

// To about the middle of what is left to read. Where a demuxer starts it may first give packets that it would not
// have given, or not so, had it read on to there.
bool seekMiddle(Demuxer& demuxer, int stream)
{
    AVStream* its = demuxer.stream(stream);
    if (demuxer.seeksByBytes())
        return demuxer.seekBytes(demuxer.byteSize() / 2);
    if (const int entries = avformat_index_get_entries_count(its); demuxer.formatIs("mov") && entries > 0)
        return demuxer.seekTime(stream, avformat_index_get_entry(its, entries / 2)->timestamp);
    const AVFormatContext* context = demuxer.context();
    if (context->duration <= 0)
        return false;
    const std::int64_t start = context->start_time == AV_NOPTS_VALUE ? 0 : context->start_time;
    return demuxer.seekTime(stream, av_rescale_q(start + context->duration / 2, AV_TIME_BASE_Q, its->time_base));
}

// The beginning of the second half, for the reader of the first to find.
class Seam
{
public:
    // By the reader of the second half, for each of its packets until it is told that that was enough.
    bool offer(const Seen& seen)
    {
        m_begin.push_back(seen);
        if (m_begin.size() < kSeamPackets)
            return true;
        m_there.store(true, std::memory_order_release);
        return false;
    }

    // By the reader of the first half, for each of its packets: did the last ones all equal those of the second half?
    bool met(const Seen& seen)
    {
        if (!m_there.load(std::memory_order_acquire))
            return false;
        if (m_alike > 0 && (m_next == m_begin.size() || !(m_begin[m_next] == seen)))
            m_alike = 0;
        if (m_alike == 0) {
            const auto found = std::find(m_begin.begin(), m_begin.end(), seen);
            if (found == m_begin.end())
                return false;
            m_next = static_cast<std::size_t>(found - m_begin.begin());
        }
        ++m_alike;
        ++m_next;
        return m_alike == kAlike;
    }

    std::size_t next() const { return m_next; } // of the second half's packets, where the first half ended
    const std::vector<Seen>& begin() const { return m_begin; }

private:
    static constexpr std::size_t kSeamPackets = 192;
    static constexpr std::size_t kAlike = 32; // deeper than any order of decoding

    std::vector<Seen> m_begin; // complete, and only read, once m_there is set
    std::atomic<bool> m_there = false;
    std::size_t m_alike = 0;
    std::size_t m_next = 0;
};

// The second half of a recording while it is read.
struct SecondHalf {
    PacketScan scan; // after the seam's beginning
    Headers headers;
    std::vector<Mpeg4Packet> pictures; // MPEG-4 Part 2: of each packet of `scan`
};

// Are the second half's pictures what they would be had it been read on from the first? (Its packets at the seam are.)
bool canFollow(const Headers& first, const Headers& second)
{
    return !first || (second->layer() == first->layer() && !second->layerChanged());
}

void join(PacketScan& first, SecondHalf half, const Seam& seam, Headers& headers)
{
    PacketScan& second = half.scan;
    const std::size_t from = seam.next();
    const auto before = static_cast<std::int64_t>(first.packets.size());
    first.oneShownFrameEach = first.oneShownFrameEach && second.oneShownFrameEach;
    first.brokenChain = first.brokenChain || second.brokenChain;
    for (std::size_t i = from; i < seam.begin().size(); ++i)
        noteInTurn(first, seam.begin()[i], headers);
    for (std::size_t i = 0; i < half.pictures.size(); ++i) {
        if (!first.mpeg4->add(half.pictures[i], headers->layer()))
            second.packets[i].recovery = -1;
    }
    takeDoubts(first, half.headers);
    first.packets.insert(first.packets.end(), second.packets.begin(), second.packets.end());
    first.durations.insert(first.durations.end(), second.durations.begin(), second.durations.end());
    if (!second.packets.empty())
        first.endsShort = second.endsShort;
    first.corrupt += second.corrupt;
    first.tail = std::move(second.tail);
    first.tail.first += before - static_cast<std::int64_t>(from);
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
    Headers headers = headersOf(demuxer, stream);
    Keeper keeper(scan, keepLast);
    const auto keepOrGive = [&](AVPacket* packet, const Seen& seen) {
        noteInTurn(scan, seen, headers);
        const auto number = static_cast<std::int64_t>(scan.packets.size()) - 1;
        if (each)
            each(packet, number);
        else
            keeper.take(packet, number, scan.packets.back().recovery);
        report(scan);
        return true;
    };
    if (auto read = readPackets(demuxer, stream, true, headers, keepOrGive, stop); !read)
        return tl::unexpected(read.error());
    takeDoubts(scan, headers);
    if (demuxer.formatIs("mov"))
        scan.beyondEnd = countBeyondEnd(demuxer, demuxer.stream(stream));
    return scan;
}

base::Result<PacketScan> scanInHalves(Demuxer& front, Demuxer& behind, int stream, KeepLast keepLast,
                                      const std::function<void(const PacketScan&)>& report, std::stop_token stop)
{
    SecondHalf second;
    second.headers = headersOf(behind, stream);
    Seam seam;
    base::Status secondRead;
    std::stop_source stopSecond;
    const std::stop_callback both(stop, [&] { stopSecond.request_stop(); });
    std::jthread thread([&] {
        Keeper keeper(second.scan, keepLast);
        bool offering = true;
        std::int64_t number = 0;
        const auto take = [&](AVPacket* packet, const Seen& seen) {
            if (offering) {
                offering = seam.offer(seen);
            } else {
                note(second.scan, seen);
                if (seen.mpeg4)
                    second.pictures.push_back(*seen.mpeg4);
            }
            keeper.take(packet, number++, seen.entry.recovery);
            return true;
        };
        if (!stopSecond.stop_requested() && seekMiddle(behind, stream))
            secondRead = readPackets(behind, stream, false, second.headers, take, stopSecond.get_token());
    });
    PacketScan first;
    Headers headers = headersOf(front, stream);
    Keeper keeper(first, keepLast);
    bool met = false;
    bool alone = false;
    const auto take = [&](AVPacket* packet, const Seen& seen) {
        noteInTurn(first, seen, headers);
        keeper.take(packet, static_cast<std::int64_t>(first.packets.size()) - 1, first.packets.back().recovery);
        report(first);
        met = !alone && seam.met(seen);
        return !met;
    };
    auto firstRead = readPackets(front, stream, true, headers, take, stop);
    if (!firstRead || !met)
        stopSecond.request_stop();
    thread.join();
    if (firstRead && met && secondRead && !canFollow(headers, second.headers)) {
        alone = true;
        firstRead = readPackets(front, stream, false, headers, take, stop);
    }
    if (!firstRead)
        return tl::unexpected(firstRead.error());
    if (met && !secondRead)
        return tl::unexpected(secondRead.error());
    if (met)
        join(first, std::move(second), seam, headers);
    takeDoubts(first, headers);
    if (front.formatIs("mov"))
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

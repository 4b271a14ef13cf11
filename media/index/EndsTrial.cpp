#include "media/index/EndsTrial.h"

#include "media/decode/VideoDecoder.h"

#include <algorithm>
#include <future>
#include <limits>
#include <optional>

namespace alliance::media
{
namespace
{

using Order = std::vector<std::int32_t>;

constexpr std::size_t kEnoughAfterKey = 18; // packets: the deepest order has 16 pictures before it shows the first
constexpr std::size_t kEnoughForLast = 12;  // packets: the last frame is given by one of them
constexpr std::size_t kSameLast = 6;        // pictures in the same order at the end

// Decode numbers of the pictures that a decoder gives for the packets [begin, end) of `kept` alone, as they come out;
// with `showUnrecovered` also those whose references lie before. `ahead` (may be null) is decoded first, for what it
// says of all others; its own pictures come first.
base::Result<Order> givenByDecoder(const AVStream* stream, const KeptPackets& kept, std::size_t begin, std::size_t end,
                                   bool showUnrecovered, const AVPacket* ahead = nullptr)
{
    auto decoder = VideoDecoder::open(stream, {.threads = 1, .showUnrecovered = showUnrecovered, .countOnly = true});
    if (!decoder)
        return tl::unexpected(decoder.error());
    Order given;
    const auto drain = [&] {
        while (auto picture = (*decoder)->receive())
            given.push_back(static_cast<std::int32_t>(picture->packet));
    };
    const auto send = [&](const AVPacket* from, std::int64_t number) {
        const PacketPtr packet(av_packet_clone(from));
        if (!packet)
            return false;
        (*decoder)->send(packet.get(), number);
        drain();
        return true;
    };
    bool sent = !ahead || send(ahead, 0);
    for (std::size_t i = begin; sent && i < std::min(end, kept.packets.size()); ++i)
        sent = send(kept.packets[i].get(), kept.first + static_cast<std::int64_t>(i));
    if (!sent)
        return base::fail(base::ErrorCategory::Internal, "out of memory");
    (*decoder)->sendEnd();
    drain();
    return given;
}

bool contains(const Order& order, std::int32_t packet)
{
    return std::find(order.begin(), order.end(), packet) != order.end();
}

// `order` without what lies outside the packets [first, end).
Order within(const Order& order, std::int64_t first, std::int64_t end)
{
    Order part;
    std::copy_if(order.begin(), order.end(), std::back_inserter(part),
                 [&](std::int32_t k) { return k >= first && k < end; });
    return part;
}

class Trial
{
public:
    Trial(const AVStream* stream, const PacketScan& scan, OrderFrom from, Ends ends, Order& order)
        : m_stream(stream), m_scan(scan), m_from(from), m_ends(ends), m_order(order)
    {
    }

    base::Result<EndsVerdict> run()
    {
        const bool always = m_from != OrderFrom::ListedTimes;
        const bool head = always || headIsDoubtful();
        const bool tail = m_ends == Ends::Both && (always || m_scan.endsShort);
        EndsVerdict verdict;
        verdict.holds = true;
        // Both at once: each has a decoder of its own.
        std::future<base::Result<Order>> last;
        if (head && tail)
            last = std::async(std::launch::async, [this] { return givenAtTheEnd(); });
        if (head) {
            if (auto held = tryHead(verdict); !held)
                return tl::unexpected(held.error());
        }
        if (verdict.holds && tail) {
            if (auto held = tryTail(verdict, last.valid() ? last.get() : givenAtTheEnd()); !held)
                return tl::unexpected(held.error());
        }
        verdict.holds = verdict.holds && !m_order.empty();
        return verdict;
    }

private:
    std::int64_t firstKey() const
    {
        const auto& packets = m_scan.packets;
        return std::find_if(packets.begin(), packets.end(), [](const PacketEntry& p) { return p.recovery >= 0; }) -
               packets.begin();
    }

    // Does decoding take some pictures, after the first start, until they are right?
    bool recovering() const
    {
        const auto key = static_cast<std::size_t>(firstKey());
        return key < m_scan.packets.size() && m_scan.packets[key].recovery > 0;
    }

    bool headIsDoubtful() const
    {
        const std::int64_t key = firstKey();
        return (!m_order.empty() && (key > 0 || m_order.front() != key)) || recovering();
    }

    // Doubtful: the decoder leaves out frames after the first that it gives, or gives them in another order.
    base::Status tryHead(EndsVerdict& verdict)
    {
        const KeptPackets& head = m_scan.head;
        const bool few = m_from != OrderFrom::Coding && !recovering();
        const std::size_t count =
            few ? static_cast<std::size_t>(firstKey()) + kEnoughAfterKey : std::numeric_limits<std::size_t>::max();
        const auto given = givenByDecoder(m_stream, head, 0, count, false);
        if (!given)
            return tl::unexpected(given.error());
        const auto first =
            std::find_if(m_order.begin(), m_order.end(), [&](std::int32_t k) { return contains(*given, k); });
        if (first == m_order.end()) {
            verdict.holds = head.packets.empty();
            return {};
        }
        const auto end = head.first + static_cast<std::int64_t>(std::min(count, head.packets.size()));
        const Order expected = within(Order(first, m_order.end()), head.first, end);
        verdict.holds = m_from == OrderFrom::Coding
                            ? expected == *given
                            : std::all_of(expected.begin(), expected.end(), [&](std::int32_t k) {
                                  return contains(*given, k) || m_scan.packets[static_cast<std::size_t>(k)].corrupt;
                              });
        verdict.hidden = first - m_order.begin();
        if (verdict.holds)
            m_order.erase(m_order.begin(), first);
        return {};
    }

    // By the last packets alone. Of MPEG-4 the first packet goes ahead: that packets are packed is said in key frames.
    base::Result<Order> givenAtTheEnd() const
    {
        const std::size_t count = m_scan.tail.packets.size();
        const std::size_t enough = m_from == OrderFrom::Coding ? kFewLast : kEnoughForLast;
        const bool further = m_scan.mpeg4 && !m_scan.head.packets.empty() && m_scan.tail.first > 0;
        const AVPacket* ahead = further ? m_scan.head.packets.front().get() : nullptr;
        return givenByDecoder(m_stream, m_scan.tail, count - std::min(count, enough), count, true, ahead);
    }

    base::Status tryTail(EndsVerdict& verdict, const base::Result<Order>& few)
    {
        if (!few)
            return tl::unexpected(few.error());
        if (endsAlike(*few))
            return {};
        const KeptPackets& tail = m_scan.tail;
        if (!tail.complete) {
            verdict.wantsGroup = m_scan.keptLast != KeepLast::Group;
            verdict.holds = m_from == OrderFrom::ListedTimes;
            return {};
        }
        const auto given = givenByDecoder(m_stream, tail, 0, tail.packets.size(), m_from != OrderFrom::Coding);
        if (!given)
            return tl::unexpected(given.error());
        while (!m_order.empty() && m_order.back() >= tail.first && !contains(*given, m_order.back()))
            m_order.pop_back();
        if (m_from != OrderFrom::Coding)
            return {};
        // Leading pictures, of which the decoder has no reference here, are missing in front.
        const Order expected = within(m_order, tail.first, std::numeric_limits<std::int64_t>::max());
        verdict.holds =
            given->size() <= expected.size() && std::equal(given->rbegin(), given->rend(), expected.rbegin());
        return {};
    }

    // Do the last packets, without what they build on, give the last frame, as few others do?
    bool endsAlike(const Order& given) const
    {
        if (m_order.empty() || given.empty())
            return false;
        if (m_from != OrderFrom::Coding)
            return contains(given, m_order.back());
        return given.size() >= kSameLast && m_order.size() >= kSameLast &&
               std::equal(given.rbegin(), given.rbegin() + kSameLast, m_order.rbegin());
    }

    const AVStream* m_stream;
    const PacketScan& m_scan;
    OrderFrom m_from;
    Ends m_ends;
    Order& m_order;
};

} // namespace

base::Result<EndsVerdict> tryEnds(const AVStream* stream, const PacketScan& scan, OrderFrom from,
                                  std::vector<std::int32_t>& order, Ends ends)
{
    return Trial(stream, scan, from, ends, order).run();
}

} // namespace alliance::media

#include "media/index/FrameIndexBuilder.h"

#include "media/decode/VideoDecoder.h"
#include "media/demux/ContainerLength.h"
#include "media/demux/Demuxer.h"
#include "media/index/FrameTimes.h"
#include "media/index/PacketInspector.h"
#include "media/index/PacketToken.h"

#include <algorithm>
#include <set>

namespace alliance::media
{
namespace
{

constexpr std::int64_t kNanoseconds = 1'000'000'000;
// One thread: FFmpeg's frame threads may lose the mark of a mended picture, and an index must be the same every time.
constexpr DecoderOptions kCounting{.threads = 1, .showUnrecovered = false, .countOnly = true};

// What one pass over the packets found out.
struct Scan {
    std::vector<PacketEntry> packets;
    std::vector<std::int64_t> durations; // ticks, 0 when unknown
    bool oneShownFrameEach = true;
    bool brokenChain = false;
    std::int64_t beyondEnd = 0; // frames that the container lists past the end of the file
    bool endsShort = false;     // the last packet is incomplete
    std::int64_t corrupt = 0;
};

class Builder
{
public:
    Builder(base::ByteSource& source, std::stop_token stop, const ProgressCallback& progress)
        : m_source(source), m_stop(std::move(stop)), m_progress(progress)
    {
    }

    base::Result<FrameIndex> build()
    {
        auto signature = signatureOf(m_source);
        if (!signature)
            return tl::unexpected(signature.error());
        m_data.signature = *signature;
        auto demuxer = open();
        if (!demuxer)
            return tl::unexpected(demuxer.error());
        const AVStream* stream = (*demuxer)->stream(m_data.stream);
        const PacketInspector inspector(stream->codecpar);
        const bool timedContainer = (*demuxer)->formatIs("mov") || (*demuxer)->formatIs("matroska");
        const bool interlaced = stream->codecpar->field_order > AV_FIELD_PROGRESSIVE;
        if (timedContainer && !interlaced && inspector.codecCanBeTrusted()) {
            Scan scan;
            if (auto scanned = scanPackets(**demuxer, scan, nullptr); !scanned)
                return tl::unexpected(scanned.error());
            if (canTrust(scan))
                return finishPacketScan(std::move(scan));
            demuxer = open();
            if (!demuxer)
                return tl::unexpected(demuxer.error());
        }
        return decodingScan(**demuxer);
    }

private:
    base::Result<std::unique_ptr<Demuxer>> open()
    {
        auto copy = m_source.clone();
        if (!copy)
            return tl::unexpected(copy.error());
        auto demuxer = Demuxer::open(std::move(*copy));
        if (!demuxer)
            return demuxer;
        const int best = (*demuxer)->bestStream(AVMEDIA_TYPE_VIDEO);
        if (best < 0)
            return base::fail(base::ErrorCategory::Unsupported, "no video stream that can be decoded");
        (*demuxer)->selectOnly(best);
        const AVStream* stream = (*demuxer)->stream(best);
        m_data.stream = best;
        m_data.timeBaseNum = stream->time_base.num;
        m_data.timeBaseDen = stream->time_base.den;
        const AVRational rate = stream->avg_frame_rate.num > 0 ? stream->avg_frame_rate : stream->r_frame_rate;
        m_typicalTicks = rate.num > 0 && rate.den > 0
                             ? std::max<std::int64_t>(1, av_rescale_q(1, av_inv_q(rate), stream->time_base))
                             : std::max<std::int64_t>(1, av_rescale_q(1, AVRational{1, 25}, stream->time_base));
        return demuxer;
    }

    void report(const Demuxer& demuxer)
    {
        const double share = static_cast<double>(demuxer.bytePosition()) /
                             static_cast<double>(std::max<std::int64_t>(1, demuxer.byteSize()));
        if (m_progress && share > m_reported + 0.002) {
            m_reported = std::min(share, 1.0);
            m_progress(m_reported);
        }
    }

    // Calls `each` (may be null) with every packet, whose time stamps it may change.
    base::Status scanPackets(Demuxer& demuxer, Scan& scan, const std::function<void(AVPacket*, std::int64_t)>& each)
    {
        PacketInspector inspector(demuxer.stream(m_data.stream)->codecpar);
        const PacketPtr packet = makePacket();
        while (true) {
            const auto more = demuxer.read(packet.get(), m_stop);
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
            scan.packets.push_back(entry);
            if (each)
                each(packet.get(), static_cast<std::int64_t>(scan.packets.size()) - 1);
            av_packet_unref(packet.get());
            report(demuxer);
        }
        if (demuxer.formatIs("mov"))
            scan.beyondEnd = countBeyondEnd(demuxer);
        return {};
    }

    std::int64_t countBeyondEnd(const Demuxer& demuxer) const
    {
        AVStream* stream = demuxer.stream(m_data.stream);
        std::int64_t beyond = 0;
        for (int i = 0; i < avformat_index_get_entries_count(stream); ++i) {
            const AVIndexEntry* entry = avformat_index_get_entry(stream, i);
            beyond += entry && entry->pos + entry->size > demuxer.byteSize() ? 1 : 0;
        }
        return beyond;
    }

    static bool canTrust(const Scan& scan)
    {
        if (!scan.oneShownFrameEach || scan.brokenChain)
            return false;
        std::vector<std::int64_t> times;
        for (const PacketEntry& packet : scan.packets) {
            if (packet.discard)
                continue;
            if (packet.pts == PacketEntry::kNoTime)
                return false;
            times.push_back(packet.pts);
        }
        std::sort(times.begin(), times.end());
        return !times.empty() && std::adjacent_find(times.begin(), times.end()) == times.end();
    }

    // Decode numbers of the pictures that a decoder gives when it is fed packets [from, to) of a fresh read.
    base::Result<std::set<std::int64_t>> givenByDecoder(std::int64_t from, std::int64_t to)
    {
        std::set<std::int64_t> given;
        auto demuxer = open();
        if (!demuxer)
            return tl::unexpected(demuxer.error());
        auto decoder = VideoDecoder::open((*demuxer)->stream(m_data.stream), kCounting);
        if (!decoder)
            return tl::unexpected(decoder.error());
        const auto drain = [&] {
            while (auto picture = (*decoder)->receive())
                given.insert(picture->packet);
        };
        const PacketPtr packet = makePacket();
        for (std::int64_t k = 0; k < to; ++k) {
            const auto more = (*demuxer)->read(packet.get(), m_stop);
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                break;
            if (k >= from) {
                (*decoder)->send(packet.get(), k);
                drain();
            }
            av_packet_unref(packet.get());
        }
        (*decoder)->sendEnd();
        drain();
        return given;
    }

    base::Result<FrameIndex> finishPacketScan(Scan scan)
    {
        m_data.method = IndexMethod::PacketScan;
        std::vector<std::int32_t> order;
        for (std::size_t k = 0; k < scan.packets.size(); ++k) {
            if (!scan.packets[k].discard)
                order.push_back(static_cast<std::int32_t>(k));
        }
        std::sort(order.begin(), order.end(), [&](std::int32_t a, std::int32_t b) {
            return scan.packets[static_cast<std::size_t>(a)].pts < scan.packets[static_cast<std::size_t>(b)].pts;
        });
        if (auto dropped = dropUndecodable(scan, order); !dropped)
            return tl::unexpected(dropped.error());
        std::vector<std::int64_t> ticks;
        ticks.reserve(order.size());
        for (const std::int32_t k : order)
            ticks.push_back(scan.packets[static_cast<std::size_t>(k)].pts);
        std::vector<FrameEntry> frames;
        frames.reserve(order.size());
        for (const std::int32_t k : order)
            frames.push_back({{}, k, 0, false, false});
        return finish(std::move(scan), std::move(frames), ticks);
    }

    // Leading pictures of a cut open group, and an incomplete last packet, may give no picture.
    base::Status dropUndecodable(const Scan& scan, std::vector<std::int32_t>& order)
    {
        constexpr std::int64_t kHeadPackets = 48;
        std::int64_t firstKey = 0;
        const auto count = static_cast<std::int64_t>(scan.packets.size());
        while (firstKey < count && scan.packets[static_cast<std::size_t>(firstKey)].recovery < 0)
            ++firstKey;
        const bool leading = !order.empty() && (firstKey > 0 || order.front() != firstKey);
        const bool recovering = firstKey < count && scan.packets[static_cast<std::size_t>(firstKey)].recovery > 0;
        if (leading || recovering) {
            const auto given = givenByDecoder(0, std::min(count, firstKey + kHeadPackets));
            if (!given)
                return tl::unexpected(given.error());
            const auto firstGiven =
                std::find_if(order.begin(), order.end(), [&](std::int32_t k) { return given->count(k) > 0; });
            if (firstGiven != order.end() && firstGiven != order.begin()) {
                m_data.problems.push_back({ProblemKind::HiddenLeadIn,
                                           std::to_string(firstGiven - order.begin()) + " frames cannot be shown"});
                order.erase(order.begin(), firstGiven);
            }
        }
        if (scan.endsShort) {
            std::int64_t key = count - 1;
            while (key > 0 && scan.packets[static_cast<std::size_t>(key)].recovery != 0)
                --key;
            const auto given = givenByDecoder(key, count);
            if (!given)
                return tl::unexpected(given.error());
            if (given->count(count - 1) == 0)
                order.erase(std::remove(order.begin(), order.end(), static_cast<std::int32_t>(count - 1)), order.end());
        }
        return {};
    }

    base::Result<FrameIndex> decodingScan(Demuxer& demuxer)
    {
        m_data.method = IndexMethod::DecodingScan;
        auto decoder = VideoDecoder::open(demuxer.stream(m_data.stream), kCounting);
        if (!decoder)
            return tl::unexpected(decoder.error());
        Scan scan;
        std::vector<FrameEntry> frames;
        std::vector<std::int64_t> notKeys; // AVI files mark packets as key that are not
        const auto drain = [&] {
            while (auto picture = (*decoder)->receive()) {
                FrameEntry entry;
                entry.packet = static_cast<std::int32_t>(picture->packet);
                if (picture->packet < 0 && !frames.empty())
                    entry.packet = frames.back().packet;
                entry.packet = std::max(entry.packet, 0);
                if (!frames.empty() && frames.back().packet == entry.packet)
                    entry.ordinal = frames.back().ordinal + 1;
                entry.damaged = picture->suspect;
                if (!picture->intra)
                    notKeys.push_back(picture->packet);
                frames.push_back(entry);
            }
        };
        const auto scanned = scanPackets(demuxer, scan, [&](AVPacket* packet, std::int64_t k) {
            (*decoder)->send(packet, k);
            drain();
        });
        if (!scanned)
            return tl::unexpected(scanned.error());
        (*decoder)->sendEnd();
        drain();
        const auto spoil = [&](std::int64_t k) {
            if (k < 0 || k >= static_cast<std::int64_t>(scan.packets.size()))
                return;
            PacketEntry& packet = scan.packets[static_cast<std::size_t>(k)];
            scan.corrupt += packet.corrupt ? 0 : 1;
            packet.corrupt = true;
        };
        for (const std::int64_t k : notKeys) {
            if (k >= 0 && k < static_cast<std::int64_t>(scan.packets.size()) &&
                scan.packets[static_cast<std::size_t>(k)].recovery == 0)
                scan.packets[static_cast<std::size_t>(k)].recovery = -1;
        }
        for (const std::int64_t k : (*decoder)->errors())
            spoil(k);
        for (const FrameEntry& frame : frames) {
            if (frame.damaged)
                spoil(frame.packet);
        }
        std::vector<StatedTimes> stated;
        stated.reserve(frames.size());
        for (const FrameEntry& frame : frames) {
            const PacketEntry& packet = scan.packets[static_cast<std::size_t>(frame.packet)];
            stated.push_back(frame.ordinal == 0 ? StatedTimes{packet.pts, packet.dts}
                                                : StatedTimes{PacketEntry::kNoTime, PacketEntry::kNoTime});
        }
        const RepairedTimes times = repairTimes(stated, m_typicalTicks);
        if (times.repaired)
            m_data.problems.push_back({ProblemKind::RepeatedTimes, "packet times missing, repeated or set back"});
        return finish(std::move(scan), std::move(frames), times.ticks);
    }

    base::Result<FrameIndex> finish(Scan scan, std::vector<FrameEntry> frames, const std::vector<std::int64_t>& ticks)
    {
        if (frames.empty())
            return base::fail(base::ErrorCategory::Damaged, "no frame can be decoded");
        m_data.originPts = ticks.front();
        const std::int64_t step = medianStep(ticks, m_typicalTicks);
        std::int64_t smallest = step;
        std::int64_t largest = step;
        for (std::size_t n = 0; n < frames.size(); ++n) {
            const PacketEntry& packet = scan.packets[static_cast<std::size_t>(frames[n].packet)];
            frames[n].time = toTime(ticks[n] - m_data.originPts);
            frames[n].key = packet.recovery == 0;
            frames[n].damaged = frames[n].damaged || packet.corrupt;
            if (n > 0) {
                smallest = std::min(smallest, ticks[n] - ticks[n - 1]);
                largest = std::max(largest, ticks[n] - ticks[n - 1]);
            }
        }
        // Containers round times to their tick: steps that differ by less than 3 ms or 5 % are one rate.
        const std::int64_t tolerance = std::max({toTicks(3'000'000), step / 20, std::int64_t{1}});
        m_data.variableRate = largest - smallest > tolerance;
        const std::int64_t stated = scan.durations[static_cast<std::size_t>(frames.back().packet)];
        m_data.endTime = toTime(ticks.back() - m_data.originPts + (stated > 0 ? stated : step));
        noteProblems(scan, static_cast<std::int64_t>(frames.size()));
        m_data.packets = std::move(scan.packets);
        m_data.frames = std::move(frames);
        if (m_progress && m_reported < 1.0)
            m_progress(1.0);
        return FrameIndex(std::move(m_data));
    }

    void noteProblems(const Scan& scan, std::int64_t frames)
    {
        if (scan.beyondEnd > 0)
            m_data.problems.push_back({ProblemKind::Truncated, std::to_string(frames) + " frames present, " +
                                                                   std::to_string(scan.beyondEnd) + " cut off"});
        else if (scan.endsShort)
            m_data.problems.push_back({ProblemKind::Truncated, "the last frame is cut off"});
        else if (statedLength(m_source).value_or(0) > m_source.size())
            m_data.problems.push_back({ProblemKind::Truncated, "the container is longer than the file"});
        const std::int64_t inside = scan.corrupt - (scan.endsShort ? 1 : 0);
        if (inside > 0)
            m_data.problems.push_back({ProblemKind::DamagedPackets,
                                       std::to_string(inside) + " packets incomplete or refused by the decoder"});
    }

    base::MediaTime toTime(std::int64_t ticks) const
    {
        return {av_rescale(ticks, kNanoseconds * m_data.timeBaseNum, m_data.timeBaseDen)};
    }
    std::int64_t toTicks(std::int64_t ns) const
    {
        return av_rescale(ns, m_data.timeBaseDen, kNanoseconds * m_data.timeBaseNum);
    }

    base::ByteSource& m_source;
    std::stop_token m_stop;
    const ProgressCallback& m_progress;
    double m_reported = 0.0;
    std::int64_t m_typicalTicks = 1;
    FrameIndex::Data m_data;
};

} // namespace

base::Result<FrameIndex> buildFrameIndex(base::ByteSource& source, std::stop_token stop,
                                         const ProgressCallback& progress)
{
    return Builder(source, std::move(stop), progress).build();
}

} // namespace alliance::media

#include "media/index/FrameIndexBuilder.h"

#include "media/decode/VideoDecoder.h"
#include "media/demux/ContainerLength.h"
#include "media/demux/Demuxer.h"
#include "media/index/EndsTrial.h"
#include "media/index/FrameTimes.h"
#include "media/index/PacketInspector.h"
#include "media/index/PacketScan.h"

#include <algorithm>
#include <optional>

namespace alliance::media
{
namespace
{

constexpr std::int64_t kNanoseconds = 1'000'000'000;
// Pictures that a damaged packet spoils may come out differently from several threads, and an index must be the same
// every time: one thread where anything is amiss.
constexpr DecoderOptions kCarefully{.threads = 1, .showUnrecovered = false, .countOnly = true};
constexpr DecoderOptions kQuickly{.threads = 2, .showUnrecovered = false, .countOnly = true};

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
        auto index = scan();
        if (index && m_progress)
            m_progress(1.0);
        return index;
    }

private:
    base::Result<FrameIndex> scan()
    {
        auto demuxer = open();
        if (!demuxer)
            return tl::unexpected(demuxer.error());
        const AVCodecParameters* parameters = (*demuxer)->stream(m_data.stream)->codecpar;
        if (PacketInspector(parameters).codecCanBeTrusted()) {
            auto scanned = scanWithoutDecoding(**demuxer);
            if (!scanned)
                return tl::unexpected(scanned.error());
            if (*scanned)
                return std::move(**scanned);
        }
        return decodingScan();
    }

    // nullopt: the packets do not tell.
    base::Result<std::optional<FrameIndex>> scanWithoutDecoding(Demuxer& demuxer)
    {
        const bool listed = demuxer.formatIs("mov") || demuxer.formatIs("matroska");
        beginPass(listed ? 1.0 : 0.1);
        auto scan = allPackets(demuxer);
        if (!scan)
            return tl::unexpected(scan.error());
        const AVStream* stream = demuxer.stream(m_data.stream);
        std::vector<std::int32_t> order;
        OrderFrom from = listed ? OrderFrom::ListedTimes : OrderFrom::LooseTimes;
        if (!scan->mpeg4) {
            order = shownOrder(*scan);
            if (!timesCanBeTrusted(*scan, order, !listed, stream->time_base))
                order.clear();
        }
        if (order.empty()) {
            from = OrderFrom::Coding;
            order = codedOrder(*scan, stream->codecpar);
        }
        if (order.empty())
            return std::nullopt;
        const auto verdict = tryEnds(stream, *scan, from, order);
        if (!verdict)
            return tl::unexpected(verdict.error());
        if (!verdict->holds)
            return std::nullopt;
        if (verdict->hidden > 0)
            m_data.problems.push_back(
                {ProblemKind::HiddenLeadIn, std::to_string(verdict->hidden) + " frames cannot be shown"});
        return finishPacketScan(std::move(*scan), order, from);
    }

    base::Result<PacketScan> allPackets(Demuxer& demuxer)
    {
        constexpr int kManyPackets = 2000;
        const AVStream* stream = demuxer.stream(m_data.stream);
        const bool halves = demuxer.formatIs("mov") && stream->codecpar->codec_id != AV_CODEC_ID_MPEG4 &&
                            avformat_index_get_entries_count(demuxer.stream(m_data.stream)) > kManyPackets;
        const auto sayHowFar = [&] { report(demuxer, halves ? 2.0 : 1.0); };
        if (halves) {
            if (const auto behind = open())
                return scanInHalves(demuxer, **behind, m_data.stream, sayHowFar, m_stop);
        }
        return scanPackets(demuxer, m_data.stream, {}, sayHowFar, m_stop);
    }

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

    // The next pass over the file takes progress up to `to`.
    void beginPass(double to)
    {
        m_from = m_reported;
        m_to = to;
    }

    // `times`: how often the part read by `demuxer` goes into the whole.
    void report(const Demuxer& demuxer, double times = 1.0)
    {
        const double share = times * static_cast<double>(demuxer.bytePosition()) /
                             static_cast<double>(std::max<std::int64_t>(1, demuxer.byteSize()));
        const double now = m_from + (m_to - m_from) * std::min(share, 1.0);
        if (m_progress && now > m_reported + 0.002) {
            m_reported = now;
            m_progress(m_reported);
        }
    }

    base::Result<FrameIndex> finishPacketScan(PacketScan scan, const std::vector<std::int32_t>& order, OrderFrom from)
    {
        m_data.method = IndexMethod::PacketScan;
        std::vector<FrameEntry> frames;
        frames.reserve(order.size());
        for (const std::int32_t k : order)
            addFrame(frames, k);
        std::vector<std::int64_t> ticks;
        if (from == OrderFrom::Coding) {
            ticks = repairedTicks(scan, frames);
        } else {
            ticks.reserve(order.size());
            for (const std::int32_t k : order)
                ticks.push_back(scan.packets[static_cast<std::size_t>(k)].pts);
        }
        return finish(std::move(scan), std::move(frames), ticks);
    }

    // The next frame; a packet that gives several gives them one after the other.
    static FrameEntry& addFrame(std::vector<FrameEntry>& frames, std::int32_t packet)
    {
        FrameEntry entry;
        entry.packet = packet;
        if (!frames.empty() && frames.back().packet == packet)
            entry.ordinal = frames.back().ordinal + 1;
        return frames.emplace_back(entry);
    }

    // For frames in the decoder's order.
    std::vector<std::int64_t> repairedTicks(const PacketScan& scan, const std::vector<FrameEntry>& frames)
    {
        std::vector<StatedTimes> stated;
        stated.reserve(frames.size());
        for (const FrameEntry& frame : frames) {
            const PacketEntry& packet = scan.packets[static_cast<std::size_t>(frame.packet)];
            stated.push_back(frame.ordinal == 0 ? StatedTimes{packet.pts, packet.dts}
                                                : StatedTimes{PacketEntry::kNoTime, PacketEntry::kNoTime});
        }
        RepairedTimes times = repairTimes(stated, m_typicalTicks);
        if (times.repaired)
            m_data.problems.push_back({ProblemKind::RepeatedTimes, "packet times missing, repeated or set back"});
        return std::move(times.ticks);
    }

    base::Result<FrameIndex> decodingScan()
    {
        beginPass(0.7);
        auto quick = decodingScan(kQuickly);
        const bool amiss = quick && std::any_of(quick->packets().begin(), quick->packets().end(),
                                                [](const PacketEntry& packet) { return packet.corrupt; });
        if (!amiss)
            return quick;
        beginPass(1.0);
        return decodingScan(kCarefully);
    }

    base::Result<FrameIndex> decodingScan(const DecoderOptions& options)
    {
        auto demuxer = open();
        if (!demuxer)
            return tl::unexpected(demuxer.error());
        m_data.method = IndexMethod::DecodingScan;
        m_data.problems.clear();
        auto decoder = VideoDecoder::open((*demuxer)->stream(m_data.stream), options);
        if (!decoder)
            return tl::unexpected(decoder.error());
        std::vector<FrameEntry> frames;
        std::vector<std::int64_t> notKeys; // AVI files mark packets as key that are not
        const auto drain = [&] {
            while (auto picture = (*decoder)->receive()) {
                const auto packet = static_cast<std::int32_t>(picture->packet);
                const std::int32_t before = frames.empty() ? 0 : frames.back().packet;
                addFrame(frames, packet >= 0 ? packet : before).damaged = picture->suspect;
                if (!picture->intra)
                    notKeys.push_back(picture->packet);
            }
        };
        const auto decode = [&](AVPacket* packet, std::int64_t k) {
            (*decoder)->send(packet, k);
            drain();
        };
        auto scanned = scanPackets(
            **demuxer, m_data.stream, decode, [&] { report(**demuxer); }, m_stop);
        if (!scanned)
            return tl::unexpected(scanned.error());
        PacketScan scan = std::move(*scanned);
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
        std::vector<std::int64_t> ticks = repairedTicks(scan, frames);
        return finish(std::move(scan), std::move(frames), ticks);
    }

    base::Result<FrameIndex> finish(PacketScan scan, std::vector<FrameEntry> frames,
                                    const std::vector<std::int64_t>& ticks)
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
        FrameIndex::Data data = std::move(m_data);
        m_data = {};
        m_data.signature = data.signature;
        return FrameIndex(std::move(data));
    }

    void noteProblems(const PacketScan& scan, std::int64_t frames)
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
    double m_from = 0.0;
    double m_to = 1.0;
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

#include "media/index/FrameIndexBuilder.h"

#include "media/decode/VideoDecoder.h"
#include "media/demux/Demuxer.h"
#include "media/index/EndsTrial.h"
#include "media/index/IndexAssembly.h"
#include "media/index/IndexProgress.h"
#include "media/index/PacketInspector.h"
#include "media/index/PacketScan.h"
#include "media/index/ScanPlan.h"

#include <algorithm>
#include <chrono>
#include <memory>
#include <optional>
#include <utility>

namespace alliance::media
{
namespace
{

// Pictures that a damaged packet spoils may come out differently from several threads, and an index must be the same
// every time: one thread where anything is amiss.
constexpr DecoderOptions kCarefully{.threads = 1, .showUnrecovered = false, .countOnly = true};
constexpr DecoderOptions kQuickly{.threads = 2, .showUnrecovered = false, .countOnly = true};

using Clock = std::chrono::steady_clock;

// Without any picture.
constexpr std::chrono::milliseconds kPatience{40};      // until what the packets tell is given
constexpr std::chrono::milliseconds kLongPatience{120}; // until the first frames are decoded
constexpr std::chrono::milliseconds kBetweenParts{1000};
constexpr std::size_t kFirstFrames = 16; // of the first part, so that there is something to step through
constexpr std::ptrdiff_t kNotTold = -1;
constexpr std::size_t kUnsettled = 32; // frames that came out last: later packets may change their times

class Builder
{
public:
    Builder(base::ByteSource& source, std::stop_token stop, const ProgressCallback& progress, const PartCallback& part)
        : m_source(source), m_stop(std::move(stop)), m_progress(progress), m_part(part)
    {
    }

    base::Result<FrameIndex> build()
    {
        auto signature = signatureOf(m_source);
        if (!signature)
            return tl::unexpected(signature.error());
        m_data.signature = *signature;
        auto index = scan();
        if (index)
            m_progress.end();
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
            for (const KeepLast keep : {keepAtFirst(**demuxer, m_data.stream), KeepLast::Group}) {
                m_wantsGroup = false;
                auto scanned = scanWithoutDecoding(**demuxer, keep);
                if (!scanned)
                    return tl::unexpected(scanned.error());
                if (*scanned)
                    return std::move(**scanned);
                if (!m_wantsGroup)
                    break;
                if (demuxer = open(); !demuxer)
                    return tl::unexpected(demuxer.error());
            }
        }
        return decodingScan();
    }

    // nullopt: the packets do not tell (or not yet, see m_wantsGroup).
    base::Result<std::optional<FrameIndex>> scanWithoutDecoding(Demuxer& demuxer, KeepLast keep)
    {
        m_progress.beginPass(listsFrames(demuxer) ? 1.0 : 0.1);
        auto scan = allPackets(demuxer, keep);
        if (!scan)
            return tl::unexpected(scan.error());
        const AVStream* stream = demuxer.stream(m_data.stream);
        auto [from, order] = told(demuxer, *scan);
        if (order.empty())
            return std::nullopt;
        const auto verdict = tryEnds(stream, *scan, from, order);
        if (!verdict)
            return tl::unexpected(verdict.error());
        m_wantsGroup = verdict->wantsGroup;
        if (!verdict->holds || m_wantsGroup)
            return std::nullopt;
        if (verdict->hidden > 0)
            m_data.problems.push_back(
                {ProblemKind::HiddenLeadIn, std::to_string(verdict->hidden) + " frames cannot be shown"});
        return finishPacketScan(std::move(*scan), order, from);
    }

    struct Told {
        OrderFrom from = OrderFrom::Coding;
        std::vector<std::int32_t> order; // empty: the packets do not tell
    };

    // What the packets say of the order of showing.
    Told told(const Demuxer& demuxer, const PacketScan& scan) const
    {
        const bool listed = listsFrames(demuxer);
        const AVStream* stream = demuxer.stream(m_data.stream);
        if (!scan.mpeg4) {
            std::vector<std::int32_t> order = shownOrder(scan);
            if (timesCanBeTrusted(scan, order, !listed, stream->time_base))
                return {listed ? OrderFrom::ListedTimes : OrderFrom::LooseTimes, std::move(order)};
        }
        return {OrderFrom::Coding, codedOrder(scan, stream->codecpar)};
    }

    base::Result<PacketScan> allPackets(Demuxer& demuxer, KeepLast keep)
    {
        const bool halves = isWorthHalving(demuxer, m_data.stream, keep);
        const auto sayHowFar = [&](const PacketScan& soFar) {
            m_progress.report(demuxer, halves ? 2.0 : 1.0);
            if (m_part && m_parts)
                publishScanned(demuxer, soFar);
        };
        if (halves) {
            if (const auto behind = open())
                return scanInHalves(demuxer, **behind, m_data.stream, keep, sayHowFar, m_stop);
        }
        return scanPackets(demuxer, m_data.stream, keep, {}, sayHowFar, m_stop);
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

    // For frames in the decoder's order.
    std::vector<std::int64_t> repairedTicks(const PacketScan& scan, const std::vector<FrameEntry>& frames)
    {
        RepairedTimes times = repairedTimes(scan, frames, m_typicalTicks);
        if (times.repaired)
            m_data.problems.push_back({ProblemKind::RepeatedTimes, "packet times missing, repeated or set back"});
        return std::move(times.ticks);
    }

    base::Result<FrameIndex> decodingScan()
    {
        m_progress.beginPass(0.7);
        auto quick = decodingScan(kQuickly, m_stop);
        const bool amiss = quick && std::any_of(quick->packets().begin(), quick->packets().end(),
                                                [](const PacketEntry& packet) { return packet.corrupt; });
        if (!amiss)
            return quick;
        m_progress.beginPass(1.0);
        return decodingScan(kCarefully, m_stop);
    }

    base::Result<FrameIndex> decodingScan(const DecoderOptions& options, const std::stop_token& stop)
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
        std::size_t looked = 0;            // frames that were looked at for damage
        std::vector<std::int64_t> notKeys; // packets whose picture builds on others
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
            **demuxer, m_data.stream, KeepLast::Nothing, decode,
            [&](const PacketScan& soFar) {
                m_progress.report(**demuxer);
                const bool amiss = !(*decoder)->errors().empty() || soFar.corrupt > 0 ||
                                   std::any_of(frames.begin() + static_cast<std::ptrdiff_t>(looked), frames.end(),
                                               [](const FrameEntry& frame) { return frame.damaged; });
                looked = frames.size();
                m_parts = m_parts && !amiss;
                if (m_part && m_parts && partIsDue(frames.size()))
                    publish(soFar, frames, notKeys);
            },
            stop);
        if (!scanned)
            return tl::unexpected(scanned.error());
        PacketScan scan = std::move(*scanned);
        (*decoder)->sendEnd();
        drain();
        takeKeys(scan, notKeys);
        takeDamage(scan, (*decoder)->errors(), frames);
        std::vector<std::int64_t> ticks = repairedTicks(scan, frames);
        return finish(std::move(scan), std::move(frames), ticks);
    }

    bool partIsDue(std::size_t frames) const
    {
        if (m_published == 0)
            return frames > kFirstFrames + kUnsettled;
        return frames > m_published + kUnsettled && Clock::now() - m_lastPart > kBetweenParts;
    }

    // A part while packets are still being read without decoding, for a large recording or a slow disk. Where they do
    // not tell its frames these are decoded, once.
    void publishScanned(const Demuxer& demuxer, const PacketScan& soFar)
    {
        const auto now = Clock::now();
        if (now - m_lastTried < (m_published > 0 ? kBetweenParts : kPatience))
            return;
        m_lastTried = now;
        const Told settled = settledOrder(demuxer, soFar);
        if (!settled.order.empty()) {
            publishSettled(soFar, settled);
        } else if (!m_decoded && m_published == 0 && now - m_began > kLongPatience) {
            m_decoded = true;
            publishDecoded();
        }
    }

    // Of the frames so far those that nothing can change any more; none where the packets do not tell.
    Told settledOrder(const Demuxer& demuxer, const PacketScan& soFar)
    {
        if (soFar.mpeg4 || soFar.corrupt > 0)
            return {};
        Told found = told(demuxer, soFar);
        if (found.order.size() < kFirstFrames + kUnsettled)
            return {};
        if (!m_hiddenFirst) {
            const auto head = tryEnds(demuxer.stream(m_data.stream), soFar, found.from, found.order, Ends::Head);
            m_hiddenFirst = head && head->holds ? head->hidden : kNotTold;
        } else if (*m_hiddenFirst != kNotTold) {
            found.order.erase(found.order.begin(),
                              found.order.begin() + std::min(*m_hiddenFirst, std::ssize(found.order)));
        }
        if (*m_hiddenFirst == kNotTold || found.order.size() < kFirstFrames + kUnsettled)
            return {};
        found.order.resize(found.order.size() - kUnsettled);
        return found;
    }

    void publishSettled(const PacketScan& soFar, const Told& settled)
    {
        const FrameIndex::Data data = m_data;
        auto index = finishPacketScan(withoutContent(soFar), settled.order, settled.from);
        m_data = data;
        if (index)
            give(std::move(*index));
    }

    void publishDecoded()
    {
        const FrameIndex::Data data = m_data;
        std::stop_source enough;
        const std::stop_callback cancelled(m_stop, [&] { enough.request_stop(); });
        m_onlyFirst = &enough;
        m_progress.setSilent(true);
        static_cast<void>(decodingScan(kQuickly, enough.get_token()));
        m_onlyFirst = nullptr;
        m_progress.setSilent(false);
        m_data = data;
    }

    // Of a decoding scan: the frames that nothing can change any more.
    void publish(const PacketScan& scan, std::vector<FrameEntry> frames, const std::vector<std::int64_t>& notKeys)
    {
        const FrameIndex::Data data = m_data;
        PacketScan known = withoutContent(scan);
        takeKeys(known, notKeys);
        std::vector<std::int64_t> ticks = repairedTicks(known, frames);
        ticks.resize(frames.size() - kUnsettled);
        frames.resize(ticks.size());
        auto index = finish(std::move(known), std::move(frames), ticks);
        m_data = data;
        if (index)
            give(std::move(*index));
        if (m_onlyFirst && m_published > 0)
            m_onlyFirst->request_stop();
    }

    void give(FrameIndex index)
    {
        auto part = std::make_shared<const FrameIndex>(std::move(index));
        m_parts = !m_lastIndex || part->continues(*m_lastIndex);
        if (!m_parts)
            return;
        m_lastIndex = part;
        m_published = static_cast<std::size_t>(part->frameCount());
        m_lastPart = Clock::now();
        m_part(std::move(part));
    }

    base::Result<FrameIndex> finish(PacketScan scan, std::vector<FrameEntry> frames,
                                    const std::vector<std::int64_t>& ticks)
    {
        return assembleIndex(m_data, std::move(scan), std::move(frames), ticks, m_typicalTicks, m_source);
    }

    base::ByteSource& m_source;
    std::stop_token m_stop;
    IndexProgress m_progress;
    const PartCallback& m_part;
    Clock::time_point m_began = Clock::now();
    Clock::time_point m_lastPart{};
    std::shared_ptr<const FrameIndex> m_lastIndex; // published last
    std::size_t m_published = 0;                   // frames of it
    bool m_parts = true;                           // no damage so far: what was decoded cannot come out otherwise
    Clock::time_point m_lastTried = m_began;       // to give a part of a packet scan
    bool m_decoded = false;                        // the first frames were decoded for a part
    std::optional<std::ptrdiff_t> m_hiddenFirst;   // frames in front that no decoder can show, or kNotTold
    bool m_wantsGroup = false;                     // the ends cannot be judged without all of the last group
    std::stop_source* m_onlyFirst = nullptr;       // set while only a first part is wanted
    std::int64_t m_typicalTicks = 1;
    FrameIndex::Data m_data;
};

} // namespace

base::Result<FrameIndex> buildFrameIndex(base::ByteSource& source, std::stop_token stop,
                                         const ProgressCallback& progress, const PartCallback& part)
{
    return Builder(source, std::move(stop), progress, part).build();
}

} // namespace alliance::media

#include "media/decode/EarlyPictures.h"

#include "media/decode/VideoDecoder.h"
#include "media/demux/Demuxer.h"
#include "media/demux/StreamOrientation.h"
#include "media/index/FrameTimes.h"
#include "media/index/PacketInspector.h"
#include "media/index/PacketScan.h"
#include "media/index/PacketToken.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <vector>

namespace alliance::media
{
namespace
{

constexpr std::int64_t kNanoseconds = 1'000'000'000;
// How far before the wanted time reading begins, if what was tried before held no start: where the container's table
// names starts the first is enough, elsewhere groups of pictures are seldom longer than ten seconds.
constexpr std::array<std::int64_t, 4> kBackSeconds{0, 1, 10, 40};
constexpr std::size_t kSettled = 32;                 // packets shown later, after which nothing earlier comes
constexpr std::int64_t kLongestStep = 5;             // seconds between frames; more is a jump of the clock
constexpr std::int64_t kMaxGroupBytes = 256LL << 20; // of coded pictures, held in memory

// Packets in decode order from a clean start on.
struct Group {
    std::vector<PacketPtr> packets;
    std::vector<PacketEntry> entries;
    std::int64_t bytes = 0;
};

} // namespace

struct EarlyPictures::Impl {
    base::MediaTime timeOf(std::int64_t pts) const
    {
        const FrameIndex::Data& data = known->data();
        return {av_rescale(pts - data.originPts, kNanoseconds * data.timeBaseNum, data.timeBaseDen)};
    }

    std::int64_t ticksAt(base::MediaTime time) const
    {
        const FrameIndex::Data& data = known->data();
        return data.originPts + av_rescale(time.ns, data.timeBaseDen, kNanoseconds * data.timeBaseNum);
    }

    bool jumpTo(base::MediaTime time)
    {
        // Where there is no table a jump may land past the packet asked for: the first can only be had from the start.
        if (demuxer->seeksByBytes() && time.ns <= 0)
            return demuxer->seekBytes(0);
        return demuxer->seekTime(known->stream(), ticksAt({std::max<std::int64_t>(0, time.ns)}));
    }

    // The nearest clean start that is shown at or before `time`, and what is decoded from there until all is read that
    // is shown by then. nullopt: reading began too late.
    base::Result<std::optional<Group>> read(base::MediaTime time, const std::stop_token& stop)
    {
        PacketInspector inspector(stream()->codecpar);
        Group group;
        std::size_t later = 0;
        while (later < kSettled) {
            PacketPtr packet = makePacket();
            const auto more = demuxer->read(packet.get(), stop);
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                break;
            PacketEntry entry = describePacket(*packet);
            const PacketFacts facts = inspector.inspect(*packet);
            entry.recovery = facts.recovery;
            entry.disposable = facts.disposable;
            const bool start = entry.recovery == 0 && entry.pts != PacketEntry::kNoTime && timeOf(entry.pts) <= time;
            if (start)
                group = {};
            else if (group.entries.empty() && entry.recovery == 0)
                return std::nullopt;
            else if (group.entries.empty())
                continue;
            const bool untimed = entry.pts == PacketEntry::kNoTime && !inCodedOrder();
            if (entry.corrupt || untimed || !facts.oneShownFrame || (facts.brokenChain && !start))
                return base::fail(base::ErrorCategory::Unsupported, "the packets there do not tell");
            if (entry.dts != PacketEntry::kNoTime && timeOf(entry.dts) > time)
                later = kSettled;
            later += entry.pts != PacketEntry::kNoTime && timeOf(entry.pts) > time ? 1 : 0;
            group.bytes += entry.size;
            if (group.bytes > kMaxGroupBytes)
                return base::fail(base::ErrorCategory::Unsupported, "no start near");
            group.entries.push_back(entry);
            group.packets.push_back(std::move(packet));
        }
        if (group.entries.empty())
            return std::nullopt;
        return group;
    }

    struct Shown {
        std::int64_t ticks = 0;
        std::size_t place = 0; // in the group
    };

    // MPEG-1 and MPEG-2: containers seldom state all times, and the kinds of the pictures tell their order.
    bool inCodedOrder() const
    {
        const AVCodecID codec = stream()->codecpar->codec_id;
        return codec == AV_CODEC_ID_MPEG1VIDEO || codec == AV_CODEC_ID_MPEG2VIDEO;
    }

    // What the group shows, in order, at the times that the whole list gives too.
    std::vector<Shown> shownFrames(const Group& group) const
    {
        std::vector<Shown> frames;
        PacketScan scan;
        scan.packets = group.entries;
        if (!inCodedOrder()) {
            for (const std::int32_t k : shownOrder(scan))
                frames.push_back({group.entries[static_cast<std::size_t>(k)].pts, static_cast<std::size_t>(k)});
            return frames;
        }
        std::vector<StatedTimes> stated;
        for (const std::int32_t k : codedOrder(scan, stream()->codecpar)) {
            const PacketEntry& entry = group.entries[static_cast<std::size_t>(k)];
            stated.push_back({entry.pts, entry.dts});
            frames.push_back({0, static_cast<std::size_t>(k)});
        }
        const RepairedTimes times = repairTimes(stated, 1);
        for (std::size_t i = 0; i < frames.size(); ++i)
            frames[i].ticks = times.ticks[i];
        return frames;
    }

    // The frame on screen at `time`.
    base::Result<Shown> shownAt(const std::vector<Shown>& frames, base::MediaTime time) const
    {
        const auto after =
            std::find_if(frames.begin(), frames.end(), [&](const Shown& frame) { return timeOf(frame.ticks) > time; });
        if (after == frames.begin())
            return base::fail(base::ErrorCategory::Unsupported, "the times there do not tell");
        const Shown& frame = *std::prev(after);
        const bool twice = after - frames.begin() > 1 && std::prev(after, 2)->ticks == frame.ticks;
        const base::MediaTime until = after == frames.end() ? time : timeOf(after->ticks);
        if (twice || until.ns - timeOf(frame.ticks).ns > kLongestStep * kNanoseconds)
            return base::fail(base::ErrorCategory::Unsupported, "the times there do not tell");
        return frame;
    }

    // Changes the packets.
    base::Result<VideoFrame> decode(Group& group, const std::vector<Shown>& frames, const Shown& wanted,
                                    const std::stop_token& stop)
    {
        std::vector<bool> before(group.packets.size(), false);
        for (const Shown& frame : frames)
            before[frame.place] = frame.ticks < wanted.ticks;
        decoder->flush();
        for (std::size_t k = 0; k <= group.packets.size(); ++k) {
            if (stop.stop_requested())
                return base::fail(base::ErrorCategory::Cancelled);
            if (k == group.packets.size()) {
                decoder->sendEnd();
            } else {
                if (decoder->canSkipDisposable())
                    decoder->skipDisposable(before[k]);
                decoder->send(group.packets[k].get(), static_cast<std::int64_t>(k));
            }
            while (auto picture = decoder->receive()) {
                if (picture->packet != static_cast<std::int64_t>(wanted.place))
                    continue;
                VideoFrame frame;
                frame.time = timeOf(wanted.ticks);
                frame.damaged = picture->suspect || !decoder->errors().empty();
                frame.orientation = orientationOf(*picture->picture, orientation);
                frame.picture = picture->picture;
                return frame;
            }
        }
        return base::fail(base::ErrorCategory::Damaged, "the decoder does not give the picture");
    }

    AVStream* stream() const { return demuxer->stream(known->stream()); }

    std::shared_ptr<const FrameIndex> known;
    std::unique_ptr<Demuxer> demuxer;
    std::unique_ptr<VideoDecoder> decoder;
    Orientation orientation;
};

EarlyPictures::EarlyPictures(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
EarlyPictures::~EarlyPictures() = default;

base::Result<std::unique_ptr<EarlyPictures>> EarlyPictures::open(std::unique_ptr<base::ByteSource> source,
                                                                 std::shared_ptr<const FrameIndex> known,
                                                                 int decodeThreads)
{
    if (!known || known->frameCount() == 0)
        return base::fail(base::ErrorCategory::Invalid, "an empty index");
    auto demuxer = Demuxer::open(std::move(source));
    if (!demuxer)
        return tl::unexpected(demuxer.error());
    const int stream = known->stream();
    if (stream < 0 || static_cast<unsigned>(stream) >= (*demuxer)->context()->nb_streams)
        return base::fail(base::ErrorCategory::Damaged, "the index does not belong to this recording");
    (*demuxer)->selectOnly(stream);
    // Of MPEG-4 Part 2 only all packets from the first on tell what each shows.
    const AVCodecParameters* parameters = (*demuxer)->stream(stream)->codecpar;
    if (parameters->codec_id == AV_CODEC_ID_MPEG4 || !PacketInspector(parameters).codecCanBeTrusted())
        return base::fail(base::ErrorCategory::Unsupported, "packets of this kind do not tell their frames");
    auto decoder = VideoDecoder::open((*demuxer)->stream(stream), {.threads = decodeThreads, .showUnrecovered = true});
    if (!decoder)
        return tl::unexpected(decoder.error());
    auto impl = std::make_unique<Impl>();
    impl->orientation = orientationOf((*demuxer)->context(), (*demuxer)->stream(stream));
    impl->known = std::move(known);
    impl->demuxer = std::move(*demuxer);
    impl->decoder = std::move(*decoder);
    return std::unique_ptr<EarlyPictures>(new EarlyPictures(std::move(impl)));
}

base::Result<VideoFrame> EarlyPictures::at(base::MediaTime time, std::stop_token stop)
{
    Impl& self = *m_impl;
    for (const std::int64_t back : kBackSeconds) {
        if (!self.jumpTo({time.ns - back * kNanoseconds}))
            continue;
        auto group = self.read(time, stop);
        if (!group)
            return tl::unexpected(group.error());
        if (!*group)
            continue;
        const auto frames = self.shownFrames(**group);
        const auto wanted = self.shownAt(frames, time);
        return wanted ? self.decode(**group, frames, *wanted, stop) : tl::unexpected(wanted.error());
    }
    return base::fail(base::ErrorCategory::Unsupported, "no start near");
}

} // namespace alliance::media

#include "media/decode/FrameReader.h"

#include "media/decode/DamageTracker.h"
#include "media/decode/DecodingRun.h"

#include <map>

namespace alliance::media
{
namespace
{

bool isSound(const FrameIndex& index)
{
    const auto& frames = index.frames();
    return std::none_of(frames.begin(), frames.end(), [](const FrameEntry& f) { return f.damaged; });
}

// Where reading has to begin so that `start` is preceded by the good picture that may have to stand in for it, and, in
// a recording known to be damaged, by what concealment builds on.
std::int64_t leadInOf(const FrameIndex& index, std::int64_t start)
{
    if (start <= 0)
        return 0;
    const bool sound = isSound(index);
    std::int64_t from = index.firstFrameOfGroup(start - 1);
    while (!sound && from > 0 && index.entry(from).damaged)
        from = index.firstFrameOfGroup(from - 1);
    return sound || from == 0 ? from : index.firstFrameOfGroup(from - 1);
}

} // namespace

struct FrameReader::Impl {
    // Reads until the frames that can still change what is known about `wanted` have come out.
    base::Status fill(const std::stop_token& stop)
    {
        while (!ended && (held.empty() || held.rbegin()->first < wanted + depth)) {
            auto next = run->next(-1, stop);
            if (!next)
                return tl::unexpected(next.error());
            if (!*next)
                ended = true;
            else if ((*next)->frame >= wanted)
                held.insert_or_assign((*next)->frame, std::move(**next));
        }
        return {};
    }

    // Pictures come out before their references when they are shown earlier: look again with all that is known now.
    void judge(VideoFrame& frame) const
    {
        const FrameIndex& index = run->index();
        for (const auto& [n, other] : held) {
            const bool before = index.entry(n).packet < index.entry(frame.frame).packet;
            const bool sameGroup = index.startPacketFor(n) == index.startPacketFor(frame.frame);
            if (before && sameGroup && other.damaged)
                frame.damaged = true;
        }
        frame.damaged = frame.damaged || spoiledByErrors(index, frame.frame, run->errors());
    }

    base::Result<std::optional<VideoFrame>> give()
    {
        const FrameIndex& index = run->index();
        const auto at = held.find(wanted);
        VideoFrame frame;
        if (at != held.end()) {
            frame = std::move(at->second);
            held.erase(at);
            judge(frame);
            if (!frame.damaged)
                lastGood = frame;
            lastAny = frame;
        } else {
            if (!lastGood.empty())
                frame = lastGood;
            else if (!held.empty())
                frame = held.begin()->second;
            else
                frame = lastAny;
            if (frame.empty())
                return base::fail(base::ErrorCategory::Damaged, "no frame can be decoded");
            frame.frame = wanted;
            frame.time = index.timeOf(wanted);
            frame.damaged = true;
        }
        ++wanted;
        return std::optional(std::move(frame));
    }

    std::unique_ptr<DecodingRun> run;
    std::map<std::int64_t, VideoFrame> held; // came out, not yet given
    std::int64_t wanted = 0;
    std::int64_t start = 0; // what comes before is not given
    std::int64_t depth = 0;
    bool positioned = true;
    bool ended = false;
    VideoFrame lastGood;
    VideoFrame lastAny;
};

FrameReader::FrameReader(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
FrameReader::~FrameReader() = default;

base::Result<std::unique_ptr<FrameReader>> FrameReader::open(std::unique_ptr<base::ByteSource> source,
                                                             std::shared_ptr<const FrameIndex> index, int decodeThreads,
                                                             std::int64_t startFrame, const NeededFrames& needed)
{
    if (index && (startFrame < 0 || startFrame > index->frameCount()))
        return base::fail(base::ErrorCategory::Invalid, "start outside the recording");
    auto run = DecodingRun::open(std::move(source), index, decodeThreads);
    if (!run)
        return tl::unexpected(run.error());
    if (needed && isSound(*index))
        (*run)->needOnly([needed, startFrame](std::int64_t n) {
            return n >= startFrame ? needed(n) : n + 1 == startFrame; // which stands in for the first
        });
    auto impl = std::make_unique<Impl>();
    impl->run = std::move(*run);
    impl->depth = reorderDepth(*index);
    impl->start = startFrame;
    impl->wanted = leadInOf(*index, startFrame);
    impl->positioned = impl->wanted == 0;
    return std::unique_ptr<FrameReader>(new FrameReader(std::move(impl)));
}

base::Result<std::optional<VideoFrame>> FrameReader::next(std::stop_token stop)
{
    Impl& self = *m_impl;
    const FrameIndex& index = self.run->index();
    if (std::max(self.wanted, self.start) >= index.frameCount())
        return std::optional<VideoFrame>();
    if (!self.positioned) {
        if (auto started = self.run->start(index.startPacketFor(self.wanted), stop); !started)
            return tl::unexpected(started.error());
        self.positioned = true;
    }
    while (true) {
        if (auto filled = self.fill(stop); !filled)
            return tl::unexpected(filled.error());
        auto given = self.give();
        if (!given || (*given)->frame >= self.start)
            return given;
    }
}

} // namespace alliance::media

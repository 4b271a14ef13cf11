#include "media/decode/FrameReader.h"

#include "media/decode/DamageTracker.h"
#include "media/decode/DecodingRun.h"

#include <map>

namespace alliance::media
{

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
    std::int64_t depth = 0;
    bool ended = false;
    VideoFrame lastGood;
    VideoFrame lastAny;
};

FrameReader::FrameReader(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
FrameReader::~FrameReader() = default;

base::Result<std::unique_ptr<FrameReader>> FrameReader::open(std::unique_ptr<base::ByteSource> source,
                                                             std::shared_ptr<const FrameIndex> index, int decodeThreads)
{
    auto run = DecodingRun::open(std::move(source), index, decodeThreads);
    if (!run)
        return tl::unexpected(run.error());
    auto impl = std::make_unique<Impl>();
    impl->run = std::move(*run);
    impl->depth = reorderDepth(*index);
    return std::unique_ptr<FrameReader>(new FrameReader(std::move(impl)));
}

base::Result<std::optional<VideoFrame>> FrameReader::next(std::stop_token stop)
{
    Impl& self = *m_impl;
    if (self.wanted >= self.run->index().frameCount())
        return std::optional<VideoFrame>();
    if (auto filled = self.fill(stop); !filled)
        return tl::unexpected(filled.error());
    return self.give();
}

} // namespace alliance::media

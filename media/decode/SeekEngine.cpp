#include "media/decode/SeekEngine.h"

#include "media/cache/FrameCache.h"
#include "media/decode/DecodingRun.h"

#include <algorithm>
#include <optional>

namespace alliance::media
{
namespace
{

constexpr std::int64_t kAheadPackets = 12;    // decoding on is cheaper than jumping when the next start is this near
constexpr std::int64_t kBackwardReach = 32;   // requests this little before the last one mean "stepping back"
constexpr std::int64_t kOvershoot = 16;       // pictures later than the target before it counts as lost
constexpr std::int64_t kGoodReach = 300;      // frames to look for a good picture to stand in for a lost one
constexpr std::int64_t kRestReach = 24;       // frames kept ready on both sides while the direction is not known
constexpr std::int64_t kForwardReach = 48;    // frames kept ready ahead
constexpr std::int64_t kDecoderPictures = 10; // that a decoder of two threads holds for its references
constexpr std::int64_t kFewest = 8;           // frames kept ready behind, however large they are

} // namespace

struct SeekEngine::Impl {
    Impl(std::unique_ptr<DecodingRun> decodingRun, std::shared_ptr<const FrameIndex> frameIndex,
         const SeekOptions& options)
        : run(std::move(decodingRun)), index(std::move(frameIndex)), cache(options.cacheBytes)
    {
    }

    // Is going on from where the decoder stands the way to frame n?
    bool onTheWay(std::int64_t n) const
    {
        const std::int64_t start = index->startPacketFor(n);
        return running && !run->atEnd() && n > lastShown && n >= complete && start >= startPacket &&
               start <= run->position() + kAheadPackets;
    }

    base::Status restart(std::int64_t n, const std::stop_token& stop)
    {
        running = false;
        startPacket = index->startPacketFor(n);
        if (auto started = run->start(startPacket, stop); !started)
            return started;
        running = true;
        lastShown = -1;
        complete = 0;
        passed.reset();
        return {};
    }

    enum class Step { More, Found, Lost };

    // Decodes one picture on the way to frame n. Pictures before `keepFrom` that nothing needs are left out.
    base::Result<Step> stepTo(std::int64_t n, std::int64_t keepFrom, const std::stop_token& stop)
    {
        complete = std::max(complete, keepFrom);
        auto next = run->next(keepFrom, stop);
        if (!next) {
            running = running && next.error().category == base::ErrorCategory::Cancelled;
            return tl::unexpected(next.error());
        }
        if (!*next) {
            running = false;
            return missed();
        }
        const std::int64_t frame = (*next)->frame;
        lastShown = std::max(lastShown, frame);
        cache.setReserve((*next)->bytes() * kDecoderPictures);
        // What only lies on the way is not kept: new memory for it would cost more than decoding does.
        if (frame >= keepFrom - kAheadPackets)
            cache.put(**next);
        else if (!(*next)->damaged)
            passed = std::move(**next);
        if (frame == n)
            return Step::Found;
        return frame > n + kOvershoot ? missed() : Step::More;
    }

    // The picture passed last may have to stand in for the one that did not come.
    Step missed()
    {
        if (passed)
            cache.put(*passed);
        return Step::Lost;
    }

    // Decodes until frame n is in the cache: true; false when the decoder does not give it.
    base::Result<bool> decodeTo(std::int64_t n, std::int64_t keepFrom, const std::stop_token& stop)
    {
        if (!onTheWay(n)) {
            if (auto started = restart(n, stop); !started)
                return tl::unexpected(started.error());
        }
        while (true) {
            const auto step = stepTo(n, keepFrom, stop);
            if (!step)
                return tl::unexpected(step.error());
            if (*step != Step::More)
                return *step == Step::Found;
        }
    }

    // The nearest good picture under the number n.
    base::Result<VideoFrame> standIn(std::int64_t n, const std::stop_token& stop)
    {
        auto good = cache.nearestGood(n, kGoodReach);
        const std::int64_t first = index->firstFrameOfGroup(n);
        for (std::int64_t other = first - 1; !good && other >= 0 && other > n - kGoodReach;
             other = index->firstFrameOfGroup(other) - 1) {
            const auto decoded = decodeTo(other, other - kGoodReach, stop);
            if (!decoded)
                return tl::unexpected(decoded.error());
            good = cache.nearestGood(other, kGoodReach);
        }
        for (std::int64_t other = n + 1; !good && other < index->frameCount() && other < n + kGoodReach; ++other) {
            if (index->startPacketFor(other) == index->startPacketFor(other - 1))
                continue;
            const auto decoded = decodeTo(other, other - kGoodReach, stop);
            if (!decoded)
                return tl::unexpected(decoded.error());
            good = cache.nearestGood(other, kGoodReach);
        }
        if (!good)
            return base::fail(base::ErrorCategory::Damaged, "no picture near this frame");
        VideoFrame frame = *good;
        frame.frame = n;
        frame.time = index->timeOf(n);
        frame.damaged = true;
        cache.put(frame);
        return frame;
    }

    // Frames behind the playhead that fit into the cache beside those ahead of it.
    std::int64_t backwardReach() const { return std::max(kFewest, cache.capacity() * 3 / 4); }

    std::int64_t firstMissing(std::int64_t from, std::int64_t to, int step) const
    {
        std::int64_t n = from;
        while (n != to && (cache.contains(n) || lost == n))
            n += step;
        return n;
    }

    // One picture towards having the frames before the playhead, group by group, from each group's start.
    base::Result<bool> prepareBackward(std::int64_t reach, const std::stop_token& stop)
    {
        const std::int64_t end = std::max<std::int64_t>(0, playhead - reach) - 1;
        if (sweep && (sweep->run != runs || sweep->to >= playhead || sweep->to <= end))
            sweep.reset();
        if (!sweep) {
            const std::int64_t missing = firstMissing(playhead - 1, end, -1);
            // A new sweep decodes its group from the start: wait until that is worth it.
            if (missing == end || missing < playhead - reach / 2)
                return false;
            sweep = Sweep{std::max(end + 1, index->firstFrameOfGroup(missing)), missing, runs + 1};
            ++runs;
            if (auto started = restart(missing, stop); !started)
                return tl::unexpected(started.error());
        }
        return sweepOn(stop);
    }

    base::Result<bool> prepareForward(std::int64_t reach, const std::stop_token& stop)
    {
        const std::int64_t end = std::min(index->frameCount(), playhead + 1 + std::min(reach, cache.capacity() / 4));
        const std::int64_t missing = firstMissing(playhead + 1, std::max(end, playhead + 1), 1);
        if (missing >= end)
            return false;
        if (!sweep || sweep->run != runs || sweep->to != missing) {
            if (!onTheWay(missing)) {
                ++runs;
                if (auto started = restart(missing, stop); !started)
                    return tl::unexpected(started.error());
            }
            sweep = Sweep{playhead, missing, runs};
        }
        return sweepOn(stop);
    }

    base::Result<bool> sweepOn(const std::stop_token& stop)
    {
        const auto step = stepTo(sweep->to, sweep->from, stop);
        if (!step)
            return tl::unexpected(step.error());
        if (*step == Step::Lost)
            lost = sweep->to;
        if (*step != Step::More)
            sweep.reset();
        return true;
    }

    // Work of prepare() under way: the frames [from, to] of one group. Void when the decoder was used for anything
    // else.
    struct Sweep {
        std::int64_t from = 0;
        std::int64_t to = 0;
        std::uint64_t run = 0;
    };

    std::unique_ptr<DecodingRun> run;
    std::shared_ptr<const FrameIndex> index;
    FrameCache cache;
    bool running = false;
    std::int64_t startPacket = 0;     // where the run started
    std::int64_t lastShown = -1;      // highest frame that came out since the run started
    std::int64_t complete = 0;        // from this frame on the run left nothing out
    std::optional<VideoFrame> passed; // the last good picture on the way that was not kept
    std::int64_t playhead = -1;       // frame asked for last
    std::uint64_t runs = 0;           // counts what the decoder was used for
    std::optional<Sweep> sweep;
    std::int64_t lost = -1; // frame that prepare() did not get from the decoder
};

SeekEngine::SeekEngine(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
SeekEngine::~SeekEngine() = default;

base::Result<std::unique_ptr<SeekEngine>> SeekEngine::open(std::unique_ptr<base::ByteSource> source,
                                                           std::shared_ptr<const FrameIndex> index,
                                                           const SeekOptions& options)
{
    auto run = DecodingRun::open(std::move(source), index, options.decodeThreads);
    if (!run)
        return tl::unexpected(run.error());
    auto impl = std::make_unique<Impl>(std::move(*run), std::move(index), options);
    return std::unique_ptr<SeekEngine>(new SeekEngine(std::move(impl)));
}

base::Result<VideoFrame> SeekEngine::frame(std::int64_t n, std::stop_token stop)
{
    Impl& self = *m_impl;
    if (n < 0 || n >= self.index->frameCount())
        return base::fail(base::ErrorCategory::Invalid, "frame number outside the recording");
    const bool backward = n < self.playhead && n >= self.playhead - kBackwardReach;
    const bool forward = n >= self.playhead && n <= self.playhead + kAheadPackets;
    self.playhead = n;
    self.cache.setPlayhead(n);
    self.cache.setTravel(backward ? -1 : forward ? 1 : 0);
    if (auto held = self.cache.get(n))
        return *held;
    ++self.runs;
    const std::int64_t keepFrom = backward  ? std::max<std::int64_t>(0, n - self.backwardReach())
                                  : forward ? n - kAheadPackets
                                            : n;
    const auto decoded = self.decodeTo(n, keepFrom, stop);
    if (!decoded)
        return tl::unexpected(decoded.error());
    if (*decoded) {
        if (auto held = self.cache.get(n))
            return *held;
    }
    return self.standIn(n, stop);
}

base::Result<bool> SeekEngine::prepare(int direction, std::stop_token stop)
{
    Impl& self = *m_impl;
    if (self.playhead < 0 || self.cache.capacity() == 0)
        return false;
    if (direction > 0)
        return self.prepareForward(kForwardReach, stop);
    const std::int64_t reach = self.backwardReach();
    if (direction < 0)
        return self.prepareBackward(reach, stop);
    const auto behind = self.prepareBackward(std::min(reach, kRestReach), stop);
    return !behind || *behind ? behind : self.prepareForward(kRestReach, stop);
}

base::Status SeekEngine::extend(std::shared_ptr<const FrameIndex> index)
{
    Impl& self = *m_impl;
    if (!index || !index->continues(*self.index))
        return base::fail(base::ErrorCategory::Conflict, "not the same index, known further");
    self.run->extend(index);
    self.index = std::move(index);
    self.lost = -1;
    return {};
}

bool SeekEngine::cached(std::int64_t n) const
{
    return m_impl->cache.contains(n);
}

const FrameIndex& SeekEngine::index() const
{
    return *m_impl->index;
}

std::shared_ptr<const FrameIndex> SeekEngine::sharedIndex() const
{
    return m_impl->index;
}

} // namespace alliance::media

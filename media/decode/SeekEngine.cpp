#include "media/decode/SeekEngine.h"

#include "media/cache/FrameCache.h"
#include "media/decode/DecodingRun.h"

#include <algorithm>

namespace alliance::media
{
namespace
{

constexpr std::int64_t kAheadPackets = 12;  // decoding on is cheaper than jumping when the next start is this near
constexpr std::int64_t kBackwardReach = 32; // requests this little before the last one mean "stepping back"
constexpr std::int64_t kOvershoot = 16;     // pictures later than the target before it counts as lost
constexpr std::int64_t kGoodReach = 300;    // frames to look for a good picture to stand in for a lost one

} // namespace

struct SeekEngine::Impl {
    Impl(std::unique_ptr<DecodingRun> decodingRun, std::shared_ptr<const FrameIndex> frameIndex,
         const SeekOptions& options)
        : run(std::move(decodingRun)), index(std::move(frameIndex)), cache(options.cacheBytes)
    {
    }

    // Decodes until frame n is in the cache: true; false when the decoder does not give it.
    base::Result<bool> decodeTo(std::int64_t n, bool keepAll, const std::stop_token& stop)
    {
        const std::int64_t start = index->startPacketFor(n);
        const bool goOn = running && !run->atEnd() && n > lastShown && start <= run->position() + kAheadPackets;
        if (!goOn) {
            running = false;
            if (auto started = run->start(start, stop); !started)
                return tl::unexpected(started.error());
            running = true;
            lastShown = -1;
        }
        while (true) {
            auto next = run->next(keepAll ? -1 : n, stop);
            if (!next) {
                running = running && next.error().category == base::ErrorCategory::Cancelled;
                return tl::unexpected(next.error());
            }
            if (!*next) {
                running = false;
                return false;
            }
            lastShown = std::max(lastShown, (*next)->frame);
            cache.put(**next);
            if ((*next)->frame == n)
                return true;
            if ((*next)->frame > n + kOvershoot)
                return false;
        }
    }

    // The nearest good picture under the number n.
    base::Result<VideoFrame> standIn(std::int64_t n, const std::stop_token& stop)
    {
        auto good = cache.nearestGood(n, kGoodReach);
        const std::int64_t first = index->firstFrameOfGroup(n);
        for (std::int64_t other = first - 1; !good && other >= 0 && other > n - kGoodReach;
             other = index->firstFrameOfGroup(other) - 1) {
            const auto decoded = decodeTo(other, true, stop);
            if (!decoded)
                return tl::unexpected(decoded.error());
            good = cache.nearestGood(other, kGoodReach);
        }
        for (std::int64_t other = n + 1; !good && other < index->frameCount() && other < n + kGoodReach; ++other) {
            if (index->startPacketFor(other) == index->startPacketFor(other - 1))
                continue;
            const auto decoded = decodeTo(other, true, stop);
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

    std::unique_ptr<DecodingRun> run;
    std::shared_ptr<const FrameIndex> index;
    FrameCache cache;
    bool running = false;
    std::int64_t lastShown = -1; // highest frame that came out since the run started
    std::int64_t lastRequested = -1;
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
    const bool backward = n < self.lastRequested && n >= self.lastRequested - kBackwardReach;
    const bool forward = n >= self.lastRequested && n <= self.lastRequested + kAheadPackets;
    self.lastRequested = n;
    self.cache.setPlayhead(n);
    if (auto held = self.cache.get(n))
        return *held;
    const auto decoded = self.decodeTo(n, backward || forward, stop);
    if (!decoded)
        return tl::unexpected(decoded.error());
    if (*decoded) {
        if (auto held = self.cache.get(n))
            return *held;
    }
    return self.standIn(n, stop);
}

base::Result<bool> SeekEngine::prepare(int, std::stop_token)
{
    return false;
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

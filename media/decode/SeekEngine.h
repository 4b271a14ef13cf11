#pragma once
// Random access to exact frames.

#include "media/base/ByteSource.h"
#include "media/decode/VideoFrame.h"
#include "media/index/FrameIndex.h"

#include <memory>
#include <stop_token>

namespace alliance::media
{

struct SeekOptions {
    std::int64_t cacheBytes = 384LL << 20; // decoded pictures kept round the playhead, the decoder's own among them
    int decodeThreads = 2; // 1: slower; in damaged H.264 pictures and their marks are then the same every time
};

// Not thread safe: one owner thread. Stop tokens may be triggered from any thread.
class SeekEngine
{
public:
    // Opens `source` for the stream of `index`. Fails with Unsupported, Damaged, Unreadable or Invalid (empty index).
    static base::Result<std::unique_ptr<SeekEngine>> open(std::unique_ptr<base::ByteSource> source,
                                                          std::shared_ptr<const FrameIndex> index,
                                                          const SeekOptions& options = {});
    ~SeekEngine();
    SeekEngine(const SeekEngine&) = delete;
    SeekEngine& operator=(const SeekEngine&) = delete;

    // Exactly frame `n`. A frame that the decoder cannot give (damage) comes with the nearest good picture, marked
    // damaged. Fails with Invalid (n outside the index), Cancelled (stop was requested; the engine stays usable),
    // Unreadable, Damaged (no picture at all can be had).
    base::Result<VideoFrame> frame(std::int64_t n, std::stop_token stop = {});

    // Does one small piece of work (about a picture) towards having the frames that come next in the direction of
    // travel from the frame asked for last: +1 forward, -1 backward (whole groups, as many frames as the cache holds),
    // 0 not known (a few on both sides). True: more is left to do; false: nothing more is useful. For idle time between
    // requests; fails as frame() does.
    base::Result<bool> prepare(int direction, std::stop_token stop = {});

    // Goes on with an index of the same recording that is known further. Fails with Conflict when `index` does not
    // continue the one in use: nothing is changed then.
    base::Status extend(std::shared_ptr<const FrameIndex> index);

    // Is `n` in the cache, so that frame(n) returns at once?
    bool cached(std::int64_t n) const;
    const FrameIndex& index() const;
    std::shared_ptr<const FrameIndex> sharedIndex() const;

private:
    struct Impl;
    explicit SeekEngine(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace alliance::media

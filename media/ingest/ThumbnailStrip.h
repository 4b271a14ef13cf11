#pragma once
// Small pictures of a recording, about one every two seconds: for the timeline and for lists.

#include "media/base/ByteStore.h"
#include "media/base/Image.h"
#include "media/index/FrameIndex.h"
#include "media/ingest/IngestSink.h"

#include <memory>

namespace alliance::media
{

struct ThumbnailOptions {
    int width = 160;                               // pixels of the upright picture
    base::MediaTime interval{2LL * 1'000'000'000}; // the first frame at or after every multiple of it
};

// Makes the pictures. `store` outlives it.
std::unique_ptr<IngestSink> makeThumbnailSink(base::ByteStore& store, std::shared_ptr<const FrameIndex> index,
                                              const ThumbnailOptions& options = {});

struct Thumbnail {
    std::int64_t frame = -1; // exactly this one
    base::MediaTime time;    // FrameIndex::timeOf(frame)
    base::Image picture;     // Rgb24, upright, square pixels
};

// Not thread safe: one owner thread.
class ThumbnailStrip
{
public:
    // Of what is there: also while an ingest pass is still writing, and when nothing is there yet. Fails only with
    // Invalid (no store, empty index).
    static base::Result<std::unique_ptr<ThumbnailStrip>> open(std::shared_ptr<const base::ByteStore> store,
                                                              std::shared_ptr<const FrameIndex> index);
    ~ThumbnailStrip();
    ThumbnailStrip(const ThumbnailStrip&) = delete;
    ThumbnailStrip& operator=(const ThumbnailStrip&) = delete;

    // The picture nearest to `time` of those that are there; the last hundred or so are kept in memory, others take
    // about a millisecond. Fails with NotFound (none is there yet) or Damaged (this one is broken).
    base::Result<Thumbnail> nearest(base::MediaTime time);
    // Share of the recording that has its pictures, 0..1. Looks for new ones at most a few times a second, as nearest()
    // does.
    double coverage();

private:
    struct Impl;
    explicit ThumbnailStrip(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace alliance::media

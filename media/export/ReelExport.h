#pragma once
// One film of cuts from several recordings, whatever their sizes, rates and sound are.

#include "media/decode/PartialRgb.h"
#include "media/decode/VideoFrame.h"
#include "media/export/ClipSink.h"
#include "media/export/ReelSpec.h"
#include "media/index/FrameIndexBuilder.h"

#include <stop_token>

namespace alliance::media
{

// A finished picture of the reel, as it goes into the encoder.
struct ReelPicture {
    std::int64_t number = 0;  // in the reel, from 0
    std::size_t part = 0;     // of the spec
    std::int64_t source = -1; // frame of the cut's recording; -1: a card
    PictureRect content;      // where that lies on it; all of a card
    VideoFrame frame;         // 4:2:0, BT.709; its number and time are those in the reel
    VideoFrame undrawn = {};  // of Skeleton: before its lines and overlays, for searching it; else empty
};
// An error ends the writing with it.
using ReelWatch = std::function<base::Status(const ReelPicture&)>;

struct ReelPartReport {
    std::int64_t firstFrame = 0; // in the reel
    std::int64_t frames = 0;
    base::MediaTime start; // in the reel
    base::MediaTime length;
    std::int64_t damagedFrames = 0; // for which the nearest good picture stands in
};

struct ReelReport {
    std::vector<ReelPartReport> parts; // as in the spec
    std::int64_t frames = 0;
    base::MediaTime length;
    std::int64_t bytes = 0;
};

// Where parts begin and end, without looking at any recording.
ReelReport planReel(const ReelSpec& spec);

// Writes an MP4 (H.264, 48 kHz stereo AAC, chapters) that holds the cards and every frame of every cut once, at its own
// distance from the cut's begin, progressive and upright. No text but the chapters' names, no date and no name of a
// program is in it. It is read back before this returns: as many frames as planned, at their times. The caller commits
// `sink`.
//
// Blocking, any thread; `watch` is called from it, once for each frame in order. Fails with Invalid (no parts, odd
// size, a range outside its index, masks of another number of frames), Cancelled, Unsupported (no encoder, no filter
// for voices), Damaged, or as the sources, the sink or `watch` do. `failedPart` then holds the part that could not be
// read; -1: no part's fault.
base::Result<ReelReport> writeReel(const ReelSpec& spec, ClipSink& sink, const ReelWatch& watch = {},
                                   std::stop_token stop = {}, const ProgressCallback& progress = {},
                                   int* failedPart = nullptr);

// The same in steps that can be years apart: first the pictures of every cut are kept, one after the other, then they
// are put together with the cards and the sound. Nothing of a kept cut is a film.
//
// The pictures of one cut, as they are in the reel, into `into`, which the caller commits. How many of its frames are
// damaged. Fails as writeReel() does; `reading`: it was the recording's fault.
base::Result<std::int64_t> keepReelCut(const ReelSpec& spec, std::size_t part, base::ByteSink& into,
                                       const ReelWatch& watch = {}, std::stop_token stop = {},
                                       const ProgressCallback& progress = {}, bool* reading = nullptr);

// What was kept of that part of the same spec.
using KeptParts = std::function<base::Result<std::unique_ptr<base::ByteSource>>(std::size_t part)>;
// As writeReel(), with the cuts from `kept`: their masks are not asked for, and covers, watch and their overlays have
// no part in it any more. Also fails as `kept` does, and with Damaged where what it gives is no such cut.
base::Result<ReelReport> joinReel(const ReelSpec& spec, const KeptParts& kept, ClipSink& sink,
                                  std::stop_token stop = {}, const ProgressCallback& progress = {});

} // namespace alliance::media

#pragma once
// What a reel shows and plays, in order. Plain values; who may see it, and where faces are, is for the caller to know.

#include "media/base/ByteSource.h"
#include "media/base/Image.h"
#include "media/base/MediaTime.h"
#include "media/base/Result.h"
#include "media/decode/VideoFrame.h"
#include "media/export/CutPlan.h"
#include "media/index/FrameIndex.h"

#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <variant>
#include <vector>

namespace alliance::media
{

// Skeleton leaves nothing of the picture: people are drawn as figures on a plain ground, see MaskSketch. SkeletonField
// is that before the lines are drawn, which look like faces: for searching it.
enum class MaskStyle { None, Edge, Blur, Pixelate, Solid, Skeleton, SkeletonField };

// What Skeleton draws of a person beside the outline of the head.
struct MaskSketch {
    int person = -1;        // gives the colour; -1: nobody known
    bool directed = false;  // the head's direction is known: degrees with the signs of the measurement
    float yaw = 0;          // > 0 the nose turns to image right
    float pitch = 0;        // > 0 the nose goes down
    float roll = 0;         // > 0 the head tips clockwise
    bool shoulders = false; // they are known: places in parts of the picture's width and height
    float leftX = 0;
    float leftY = 0;
    float rightX = 0;
    float rightY = 0;
    bool trunk = false;   // with shoulders only: how it leans is known
    float trunkAngle = 0; // degrees from upright, > 0 the shoulders lean to image right
    friend bool operator==(const MaskSketch&, const MaskSketch&) = default;
};

// An upright ellipse on the upright picture, in parts of its width and height; may reach over the border. Without a
// width it covers nothing: a person of whom Skeleton draws the shoulders alone.
struct MaskSpot {
    float x = 0; // centre
    float y = 0;
    float halfWidth = 0;
    float halfHeight = 0;
    MaskSketch sketch = {};
    bool shows = false; // not covered, and all that Skeleton leaves of the picture
    friend bool operator==(const MaskSpot&, const MaskSpot&) = default;
};
using FrameMasks = std::vector<MaskSpot>;

// A picture over the picture.
struct ReelOverlay {
    base::Image colour; // Rgb24
    base::Image alpha;  // Gray8, as large: 255 covers
    int x = 0;          // of its upper left corner, pixels of the reel
    int y = 0;
    base::TimeRange shown; // from the begin of its part, or of the reel
};

struct ReelCard {
    base::Image picture; // Rgb24, as large as the reel
    base::MediaTime length;
};

struct ReelCut {
    std::function<base::Result<std::unique_ptr<base::ByteSource>>()> open; // called when its turn comes
    std::shared_ptr<const FrameIndex> index;                               // of what is opened
    FrameRange frames;                                                     // exactly these, each at its own time
    // Of every frame of `frames`; asked for when the cut's turn comes. Null: nothing is covered (Skeleton: all is).
    std::function<base::Result<std::vector<FrameMasks>>(const std::stop_token&)> masks;
    // One of `frames` that is decoded already, as FrameReader gives it; empty: it is not. Asked for after `masks`, in
    // order, once each.
    std::function<VideoFrame(std::int64_t frame)> decoded;
    bool sound = true;                   // false: silence
    double pitch = 1;                    // factor by which voices are shifted; 1: as they are
    std::vector<base::TimeRange> bleeps; // on the recording's clock
};

struct ReelPart {
    std::variant<ReelCard, ReelCut> content;
    std::vector<ReelOverlay> overlays;
    std::string chapter; // a chapter of this name begins here; empty: none does
};

// A place on the reel's picture that is covered like a face, from one frame of the reel to another.
struct ReelCover {
    std::int64_t firstFrame = 0;
    std::int64_t lastFrame = 0;
    MaskSpot spot; // parts of the reel's picture
};

struct ReelSpec {
    int width = 1280; // pixels, even; pictures are scaled to fit and centred
    int height = 720;
    std::vector<ReelPart> parts;
    std::vector<ReelOverlay> overlays; // over all parts
    std::vector<ReelCover> covers;
    MaskStyle mask = MaskStyle::Blur; // of all masks and covers
    bool sound = true;                // false: without a sound track
};

} // namespace alliance::media

#pragma once
// Turns sequential frames of one recording into SessionSignals. One analyzer per recording, fed from one thread; it
// measures in threads of its own, stage by stage (faces, bodies, people), about 6 ms per face and 30 ms per body at a
// sampled time. Same frames: same result, whatever the number of threads.

#include "media/base/Image.h"
#include "media/base/MediaTime.h"
#include "media/base/Result.h"
#include "vision/models/Picture.h"
#include "vision/signals/SessionSignals.h"

#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace alliance::vision
{

class ModelSet;

struct SamplingSettings {
    double faceHz = 5.0;             // samples a second at which faces are measured
    double bodyHz = 2.5;             // of these, how many also measure the body
    double minPresenceSeconds = 3.0; // people seen for less (or for a fifth of a shorter recording) are dropped, ...
    double minPresenceShare = 0.01;  // ... and those seen in a smaller share of the samples
    bool adaptive = true;            // frames between are measured too where something changed
    int workers = 0;                 // threads that measure; 0: as many as are useful here
};

// How the frames given fared.
struct MeasuringCounts {
    std::int64_t measured = 0;
    std::int64_t failed = 0; // could not be converted or measured
    base::Error last;        // of the failed ones in this run

    template <typename Archive>
    friend void fields(Archive& archive, MeasuringCounts& counts)
    {
        archive(counts.measured, counts.failed);
    }
};

// What a frame is to the analyzer.
enum class Turn {
    None,
    Between, // of the grid's turns: measured where somebody changed in between
    Grid
};

class Analyzer
{
public:
    // Fails as the models do (NotFound, Damaged).
    static base::Result<std::unique_ptr<Analyzer>> create(std::shared_ptr<const ModelSet> models,
                                                          SamplingSettings settings = {});
    // Waits for what is being measured; the rest is dropped.
    virtual ~Analyzer() = default;

    // Of the measuring code and the models: changes when the same frames give other signals.
    virtual std::string version() const = 0;

    // Whether the frame at this time is wanted. Ask for every frame, in order; addFrame() is then called for those that
    // are; those between turns may be left out.
    virtual Turn turnOf(base::MediaTime time) const = 0;
    bool wantsFrame(base::MediaTime time) const { return turnOf(time) == Turn::Grid; }
    // A wanted frame. Times ascend. Waits while too many frames are not measured yet. Fails with Invalid (order, no
    // pixels) or Cancelled (stopped while waiting; the frame was not taken); what goes wrong later is counted. The
    // analyzer can go on with the next frame.
    virtual base::Status addFrame(std::shared_ptr<Picture> picture, std::int64_t frame, base::MediaTime time,
                                  std::stop_token stop = {}) = 0;
    // Waits until all frames given so far are measured.
    virtual void drain() = 0;
    // Of the turns of the grid. Waits as drain() does; frames that were given since the latest turn are let go.
    virtual const MeasuringCounts& counts() = 0;

    // One wanted frame, measured before it returns. Fails also with Internal.
    base::Status measureFrame(const base::ImageView& rgb, std::int64_t frame, base::MediaTime time);

    // Everything that was observed so far and what following people builds on: an analyzer that restores it and goes on
    // with the next frame ends with the same signals, to the byte, as one whose state was saved there and that went on
    // itself. Same frames, same bytes. Waits and lets go as counts() does.
    virtual std::vector<std::uint8_t> saveState() = 0;
    // Into a new analyzer of the same models and settings. Fails with Invalid (of others) or Damaged; it must then not
    // be used any more.
    virtual base::Status restoreState(std::span<const std::uint8_t> state) = 0;

    // To be called once after the last frame. `frames` and `end` are those of the recording's index.
    virtual SessionSignals finish(std::int64_t frames, base::MediaTime end) = 0;
};

} // namespace alliance::vision

#pragma once
// Turns sequential frames of one recording into SessionSignals. One analyzer per recording, used from one thread;
// about 8 ms per face and 35 ms per body at a sampled time on one core.

#include "media/base/Image.h"
#include "media/base/MediaTime.h"
#include "media/base/Result.h"
#include "vision/signals/SessionSignals.h"

#include <memory>
#include <span>
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
};

class Analyzer
{
public:
    // Fails as the models do (NotFound, Damaged).
    static base::Result<std::unique_ptr<Analyzer>> create(std::shared_ptr<const ModelSet> models,
                                                          SamplingSettings settings = {});
    virtual ~Analyzer() = default;

    // Of the measuring code and the models: changes when the same frames give other signals.
    virtual std::string version() const = 0;

    // Whether the frame at this time will be measured: lets the caller skip the conversion to RGB. Call it for every
    // frame, in order; addFrame() is then called for the frames it wants.
    virtual bool wantsFrame(base::MediaTime time) const = 0;
    // A wanted frame, upright and with square pixels; all frames must have the same size. Times ascend. Fails with
    // Invalid (order, size, format) or Internal; the analyzer can go on with the next frame.
    virtual base::Status addFrame(base::ImageView rgb, std::int64_t frame, base::MediaTime time) = 0;
    // Everything that was observed so far and what following people builds on: an analyzer that restores it and goes on
    // with the next frame ends with the same signals, to the byte, as one that was never interrupted. Same frames, same
    // bytes.
    virtual std::vector<std::uint8_t> saveState() const = 0;
    // Into an analyzer of the same models and settings. Fails with Invalid (of others) or Damaged; it must then not be
    // used any more.
    virtual base::Status restoreState(std::span<const std::uint8_t> state) = 0;

    // To be called once after the last frame. `frames` and `end` are those of the recording's index.
    virtual SessionSignals finish(std::int64_t frames, base::MediaTime end) = 0;
};

} // namespace alliance::vision

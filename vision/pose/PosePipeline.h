#pragma once
// The bodies of a sequence of pictures. Every face that is given gets its own body, so that people who sit close
// together are kept apart; without faces the pose detector seeds. One object belongs to one thread.
// Same pictures and faces in the same order: same result.

#include "media/base/Image.h"
#include "media/base/Result.h"
#include "vision/face/FaceObservation.h"
#include "vision/models/ModelSet.h"
#include "vision/models/Picture.h"
#include "vision/models/StateArchive.h"
#include "vision/pose/PoseObservation.h"

#include <memory>
#include <span>
#include <vector>

namespace alliance::vision
{

struct PosePipelineSettings {
    double minPresence = 0.5; // of the landmark network: below it a body counts as lost
    int maxBodies = 6;
    int searchEvery = 15;    // calls between runs of the pose detector while bodies are tracked or faces seed them
    int idleSearchEvery = 5; // calls between runs of the pose detector while there is no body
};

class PosePipeline
{
public:
    static base::Result<PosePipeline> create(std::shared_ptr<const ModelSet> models,
                                             const PosePipelineSettings& settings = {});
    PosePipeline(PosePipeline&&) noexcept;
    PosePipeline& operator=(PosePipeline&&) noexcept;
    ~PosePipeline();

    // Every visible body once, from image left to right by the nose. `faces` are those of the same picture; a body's
    // `face` is the index of its face there, or -1. `track` stays the same while a body is followed without a break.
    // About 30 ms a body. Invalid: not an RGB picture; Internal: a network failed.
    base::Result<std::vector<PoseObservation>> process(const base::ImageView& rgb,
                                                       std::span<const FaceObservation> faces = {});
    // The same of a picture with an area, of which only what is looked at is converted; also fails as that does.
    base::Result<std::vector<PoseObservation>> process(Picture& picture, std::span<const FaceObservation> faces = {});

    // The next picture does not follow the previous one (a cut, a gap): search anew.
    void reset();

    // All that tells what comes next, apart from the settings. restore() fails by the reader's good().
    void save(StateWriter& writer) const;
    void restore(StateReader& reader);

private:
    struct Impl;
    explicit PosePipeline(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace alliance::vision

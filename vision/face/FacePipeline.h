#pragma once
// All faces of a sequence of pictures: found once, then tracked by their landmarks. One object belongs to one thread.
// Same pictures in the same order: same result.

#include "media/base/Image.h"
#include "media/base/Result.h"
#include "vision/face/FaceDetector.h"
#include "vision/face/FaceObservation.h"
#include "vision/models/ModelSet.h"
#include "vision/models/Picture.h"
#include "vision/models/StateArchive.h"

#include <memory>
#include <vector>

namespace alliance::vision
{

struct FacePipelineSettings {
    FaceDetectorSettings detector;
    double minPresence = 0.5;  // of the landmark network: below it a face counts as lost
    int maxFaces = 8;          // the largest are kept
    int searchEvery = 15;      // calls between searches while every face is tracked
    int searchesAfterLoss = 5; // calls in a row that search after a face was lost
    int idleSearchEvery = 5;   // calls between searches while there is no face
};

class FacePipeline
{
public:
    static base::Result<FacePipeline> create(std::shared_ptr<const ModelSet> models,
                                             const FacePipelineSettings& settings = {});
    FacePipeline(FacePipeline&&) noexcept;
    FacePipeline& operator=(FacePipeline&&) noexcept;
    ~FacePipeline();

    // Every visible face once, from image left to right; not those that are upside down. `track` stays the same while a
    // face is followed without a break. About 5 ms a face, and 75 ms when it searches. Invalid: not an RGB picture;
    // Internal: a network failed.
    base::Result<std::vector<FaceObservation>> process(const base::ImageView& rgb);
    // The same of a picture with an area, of which only what is looked at is converted; also fails as that does.
    base::Result<std::vector<FaceObservation>> process(Picture& picture);

    // Whether faces are found in the picture turned by 180 degrees. Does not belong to the sequence. About 90 ms.
    base::Result<bool> seesUpsideDown(Picture& picture);

    // The next picture does not follow the previous one (a cut, a gap): search anew.
    void reset();

    // All that tells what comes next, apart from the settings. restore() fails by the reader's good().
    void save(StateWriter& writer) const;
    void restore(StateReader& reader);

private:
    struct Impl;
    explicit FacePipeline(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace alliance::vision

#pragma once
// Where faces have to be covered in every frame of a cut. Covers too much rather than too little: a face is looked for
// with a low threshold, followed by its landmarks or by the detector through turns and partial hiding, and its cover
// stays where it was, growing, while nothing is found. One object belongs to one thread. Same pictures in the same
// order: same result.

#include "media/base/Result.h"
#include "vision/face/FaceDetector.h"
#include "vision/models/ModelSet.h"
#include "vision/models/Picture.h"

#include <memory>
#include <vector>

namespace alliance::vision
{

// An upright ellipse, parts of the picture's width and height.
struct CoverEllipse {
    double x = 0; // centre
    double y = 0;
    double halfWidth = 0;
    double halfHeight = 0;
    int face = 0;      // the same number: the same face, followed
    bool seen = false; // it was found in the looks before and after; otherwise the cover stays where it was
};

struct FaceCoverSettings {
    double minScore = 0.35;   // of the detector
    double minPresence = 0.5; // of the landmark network, to go on following by it
    int every = 2;            // frames between those that are looked at; in between covers move evenly
    int searchEvery = 12;     // frames between searches of the whole picture
    int hold = 90;            // frames that a cover stays before a face was first, and after it was last found
    double margin = 1;        // factor on the usual size of covers
};

class FaceCovers
{
public:
    // Keeps `models` alive.
    static base::Result<FaceCovers> create(std::shared_ptr<const ModelSet> models,
                                           const FaceCoverSettings& settings = {});
    FaceCovers(FaceCovers&&) noexcept;
    FaceCovers& operator=(FaceCovers&&) noexcept;
    ~FaceCovers();

    // Whether the picture of the frame of that number, from 0 since the object was empty, makes a difference, beside
    // its size.
    bool looksAt(std::int64_t frame) const;
    // The next frame. Faces from about 45 px on a 720 line picture. About 5 ms a face in frames that are looked at, and
    // 75 ms where the whole picture is searched. Internal: a network failed; or as the picture does.
    base::Status addFrame(Picture& picture);
    // Of every frame that was added, in order. The object is empty afterwards.
    std::vector<std::vector<CoverEllipse>> finish();

private:
    struct Impl;
    explicit FaceCovers(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace alliance::vision

#pragma once
// Cuts a head out of a photograph: an upright texture with soft edges, the face mesh in it, and the neck below.

#include "media/base/Result.h"
#include "tests/support/puppet/Painting.h"
#include "vision/face/FaceObservation.h"
#include "vision/models/ModelSet.h"

#include <filesystem>
#include <string>

namespace alliance::test
{

// What a person must say about a photograph; positions are its pixels.
struct PhotoRecipe {
    std::string file;
    cv::Point2f face;   // near the middle of the face that is meant
    Outline head;       // round face, ears and hair
    Outline neck;       // skin that is visible below the chin
    double hairEnd = 0; // hair thins out down to here, face heights below the chin; 0 as the outline says
    double roll = 0;    // degrees that the head keeps of its tilt
    cv::Vec3f gain{1, 1, 1};
    double gamma = 1;
    double saturation = 1;
    double mouthClosed = 0; // how far an open mouth is to be closed: 0 as it is, 1 lips together
    cv::Vec3f iris;         // 0..1
};

struct PuppetPhoto {
    static constexpr int kWidth = 640; // of the textures
    static constexpr int kHeight = 760;
    static constexpr double kFace = 200; // forehead to chin in the textures, pixels

    cv::Mat4b head; // RGBA multiplied: hair, ears, face
    cv::Mat4b neck;
    // Texture pixels. x and y as the photograph shows them; z, in the same scale, of the canonical face fitted to them:
    // the network's own depth is too flat.
    std::array<cv::Point3f, vision::FaceObservation::kPoints> points;
    std::vector<cv::Vec3i> triangles; // of the mesh points
    vision::HeadDirection rest;       // of the head in the texture
    cv::Vec3f skin;                   // mean of cheeks, 0..1
    double mouthClosed = 0;
    cv::Vec3f iris;

    // NotFound: no such photograph; Damaged: no face where the recipe says.
    static base::Result<PuppetPhoto> load(const std::shared_ptr<const vision::ModelSet>& models,
                                          const std::filesystem::path& folder, const PhotoRecipe& recipe);
};

// Mesh points round the face, clockwise from the forehead (10).
const std::vector<int>& faceOval();

} // namespace alliance::test

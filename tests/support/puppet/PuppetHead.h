#pragma once
// One puppet's head and neck: the mesh of the face and of the hair round it, turned in three dimensions and seen by
// the camera of the stage.

#include "tests/support/puppet/FaceExpression.h"
#include "tests/support/puppet/MeshWarp.h"
#include "tests/support/puppet/PuppetPhoto.h"
#include "tests/support/puppet/PuppetStage.h"

namespace alliance::test
{

class PuppetHead
{
public:
    explicit PuppetHead(PuppetPhoto photo);

    // Where everything goes for a pose, in picture pixels. `torso` as torsoOf() gives it.
    struct Placed {
        std::vector<cv::Point3f> head; // moved points of the meshes; z in the same scale, smaller is nearer
        std::vector<cv::Point3f> neck;
        FacePoints face;
        cv::Matx33d turn; // of the head against the canonical face, camera axes
    };
    Placed place(const PuppetPose& pose, const cv::Matx33d& torso, const PuppetView& view) const;

    void drawNeck(cv::Mat3b& picture, const Placed& placed) const;
    void drawHead(cv::Mat3b& picture, const Placed& placed) const; // with eyes and mouth

    const PuppetPhoto& photo() const { return m_photo; }

private:
    struct Loose {         // a point that is not of the face mesh
        cv::Point3f at;    // texture pixels
        float stiff = 0;   // 0 turns with the face, 1 keeps its place in the head
        float follows = 1; // 1 moves with the head, 0 with the torso
    };
    cv::Point2f bodyOf(const cv::Point3f& texturePoint) const; // body pixels

    PuppetPhoto m_photo;
    Pyramid m_headTexture;
    Pyramid m_neckTexture;
    FacePoints m_rest;   // lips closed
    cv::Point3f m_pivot; // of turning, texture pixels
    cv::Point2f m_pit;   // of the neck, texture pixels
    std::vector<Loose> m_hair;
    std::vector<Loose> m_neckPoints;
    std::vector<MeshWarp> m_meshes; // head, neck
};

} // namespace alliance::test

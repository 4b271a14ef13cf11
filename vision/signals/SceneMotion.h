#pragma once
// Where the camera looks and how much regions change, picture by picture. Used from one thread.

#include "vision/signals/CameraMotion.h"
#include "vision/signals/MotionEnergy.h"

#include <span>

namespace alliance::vision
{

class SceneMotion
{
public:
    // The next sampled picture. `startsShot`: SceneCuts found a cut before it. `people` (frame pixels) are no
    // background. `extra`: the picture lies between two turns of the sampling grid, and motion stays that since the
    // latest turn.
    void add(const SmallPicture& now, bool startsShot, std::span<const cv::Rect2f> people, bool extra = false);

    CameraPose camera() const { return m_camera.pose(); }
    double share(cv::Rect2f region) const { return m_energy.share(region); } // MotionEnergy::share()

    // For StateArchive.
    template <typename Archive>
    friend void fields(Archive& archive, SceneMotion& motion)
    {
        archive(motion.m_camera, motion.m_energy);
    }

private:
    CameraMotion m_camera;
    MotionEnergy m_energy;
};

} // namespace alliance::vision

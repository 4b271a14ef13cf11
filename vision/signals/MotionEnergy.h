#pragma once
// How much of a region changed between two sampled pictures, with the camera's motion and changes of the light taken
// out. Used from one thread; half a millisecond a picture.

#include "vision/signals/CameraMotion.h"
#include "vision/signals/SmallPicture.h"

namespace alliance::vision
{

class MotionEnergy
{
public:
    // The next picture; `camera` is CameraMotion::path() of it. Where `keep` is false the next picture is compared with
    // the same one again: for pictures between two turns of the sampling grid.
    void add(const SmallPicture& now, const Similarity& camera, bool keep = true);
    // The next picture is the first of a new shot.
    void startShot();

    // Share of a region (frame pixels) that differs by more than noise, 0..1. 0 for the first picture of a shot, and
    // outside the frame; what the picture before did not show has no part in it.
    double share(cv::Rect2f region) const;

    // For StateArchive: all that the next add() builds on.
    template <typename Archive>
    friend void fields(Archive& archive, MotionEnergy& energy)
    {
        archive(energy.m_previous, energy.m_previousCamera);
    }

private:
    SmallPicture m_previous;
    Similarity m_previousCamera;
    SmallPicture m_now;
    cv::Mat m_changed; // 0 or 255
    cv::Mat m_shown;   // 0 or 255: also shown by the picture before
};

} // namespace alliance::vision

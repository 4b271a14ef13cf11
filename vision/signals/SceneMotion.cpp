#include "vision/signals/SceneMotion.h"

namespace alliance::vision
{

void SceneMotion::add(const SmallPicture& now, bool startsShot, std::span<const cv::Rect2f> people, bool extra)
{
    if (startsShot) {
        m_camera.startShot();
        m_energy.startShot();
    }
    m_camera.add(now, people);
    m_energy.add(now, m_camera.path(), !extra);
}

} // namespace alliance::vision

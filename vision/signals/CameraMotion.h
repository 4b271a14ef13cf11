#pragma once
// Where the camera looks, from the background's corners: a similarity (shift, scale, roll) against the first frame of
// the shot. Corners are followed from a key picture that is renewed only when the view has left it, so nothing adds up
// while the camera stands still: a fixed camera stays at exactly the default pose. Used from one thread; about a
// millisecond a picture.

#include "vision/signals/Samples.h"
#include "vision/signals/SmallPicture.h"

#include <span>
#include <vector>

namespace alliance::vision
{

// x' = a x - b y + right, y' = b x + a y + down; pixels of the small picture, origin in its middle.
struct Similarity {
    double a = 1;
    double b = 0;
    double right = 0;
    double down = 0;

    cv::Point2d operator()(cv::Point2d point) const;
    Similarity operator*(const Similarity& first) const; // `first`, then this one
    Similarity inverse() const;
    bool operator==(const Similarity&) const = default;
};

template <typename Archive>
void fields(Archive& archive, Similarity& similarity)
{
    archive(similarity.a, similarity.b, similarity.right, similarity.down);
}

class CameraMotion
{
public:
    // The next picture of the shot; the size is that of the one before. `people` (frame pixels) are no background.
    void add(const SmallPicture& now, std::span<const cv::Rect2f> people);
    // The next picture is the first of a new shot.
    void startShot();

    // Of the latest picture against the first of the shot. Where the background shows too little to tell (a bare wall,
    // people everywhere) it stays as it was.
    CameraPose pose() const;
    // The same from the first picture of the shot to the latest one, pixels of the small picture.
    const Similarity& path() const { return m_path; }
    bool sure() const { return m_sure; } // the latest picture said where the camera looks

    // For StateArchive.
    template <typename Archive>
    friend void fields(Archive& archive, CameraMotion& camera)
    {
        archive(camera.m_key, camera.m_corners, camera.m_keyPath, camera.m_previous, camera.m_path, camera.m_sure,
                camera.m_unsure);
    }

private:
    void startKey(const SmallPicture& now, const cv::Mat& background);
    bool followKey(const SmallPicture& now, const cv::Mat& background);
    bool followPrevious(const SmallPicture& now, const cv::Mat& background);

    SmallPicture m_key;
    std::vector<cv::Point2f> m_corners; // of the key picture
    Similarity m_keyPath;               // from the first picture of the shot to the key picture
    SmallPicture m_previous;
    Similarity m_path; // from the first picture of the shot to the latest
    bool m_sure = false;
    int m_unsure = 0; // pictures in a row that said nothing
};

} // namespace alliance::vision

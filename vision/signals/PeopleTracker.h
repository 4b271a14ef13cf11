#pragma once
// Keeps people apart by place, size and looks: turns the faces and bodies of each sampled frame into one row of samples
// per person. Within a shot faces are followed one by one; who is who over losses, seats and cuts is decided at the
// end, from everything that was seen. Used from one thread; no networks in here.

#include "vision/face/FaceObservation.h"
#include "vision/pose/PoseObservation.h"
#include "vision/signals/PersonTrack.h"
#include "vision/signals/SessionSignals.h"

#include <functional>
#include <span>
#include <vector>

namespace alliance::vision
{

// What was seen in one sampled frame.
struct SampledScene {
    base::MediaTime time; // ascending
    std::int64_t frame = 0;
    bool startsShot = false; // a cut lies between this frame and the one sampled before
    int view = 0;            // SceneCuts::view()
    bool extra = false;      // between two turns of the sampling grid
    bool lookedForFace = true;
    bool lookedForBody = false;
    std::span<const FaceObservation> faces;
    std::span<const Appearance> looks; // appearanceOf() each face, or none at all
    std::span<const PoseObservation> poses;
    CameraPose camera;
    std::function<double(cv::Rect2f)> motion; // share of a region of the frame that moved, 0..1; may be empty
};

class PeopleTracker
{
public:
    explicit PeopleTracker(cv::Size frame) : m_frame(frame) {}

    // A body belongs to the face it was seeded by, else to the person it followed.
    void add(const SampledScene& scene);

    // Where the people of the present shot were when last seen, and these faces are now, with room for their bodies.
    std::vector<cv::Rect2f> regions(std::span<const FaceObservation> faces, bool startsShot) const;

    // Sets people, shots and the remarks that follow from them; `covered` of the signals must be set. People are those
    // who were seen for at least `minPresenceS` (or a fifth of what was sampled, if that is less) and are no pictures
    // on the wall, from image left to right, with one sample per sampled time. `minShare` (0..1 of the samples) drops
    // passers-by of long recordings.
    void finish(double minPresenceS, double minShare, SessionSignals& signals) const;

    // For StateArchive.
    template <typename Archive>
    friend void fields(Archive& archive, PeopleTracker& tracker)
    {
        archive(tracker.m_frame, tracker.m_times, tracker.m_tracks);
    }

private:
    std::vector<int> assignFaces(const SampledScene& scene);
    double matchCost(const PersonTrack& track, const FaceObservation& face, const Appearance& looks,
                     const SampledTime& now) const;
    int trackOfBody(const PoseObservation& pose, const std::vector<int>& trackOfFace) const;
    void see(int track, const FaceObservation& face, const Appearance& looks);
    void splitStrangers();
    void measureMotion(const std::function<double(cv::Rect2f)>& motion);
    TrackRow& rowOf(int track);
    bool isPresent(const PersonTrack& track) const; // of the present shot
    cv::Point2f steady(cv::Point2f point, const CameraPose& camera) const;

    cv::Size m_frame; // pixels
    std::vector<SampledTime> m_times;
    std::vector<PersonTrack> m_tracks;
};

} // namespace alliance::vision

#pragma once
// What PeopleTracker keeps while a recording is measured: the sampled times, and one track per stretch in which a
// person was followed. Plain values.

#include "vision/signals/Appearance.h"
#include "vision/signals/Samples.h"

#include <optional>
#include <vector>

namespace alliance::vision
{

struct SampledTime {
    base::MediaTime time;
    std::int64_t frame = 0;
    bool lookedForFace = true;
    bool lookedForBody = false;
    bool extra = false;     // between two turns of the sampling grid
    bool startsShot = true; // the first of the recording, or after a cut
    int shot = 0;           // counted from 0
    int view = 0;           // SceneCuts::view()
    CameraPose camera;
};

// What one person showed at one sampled time.
struct TrackRow {
    std::size_t tick = 0; // index of the sampled time
    std::optional<FaceSample> face;
    std::optional<BodySample> body;
    double motion = 0;
    double headMotion = 0;
    double bodyMotion = 0;
};

struct PersonTrack {
    int faceTrack = -1; // of FacePipeline and PosePipeline
    int bodyTrack = -1;
    int shot = 0;
    int view = 0;
    cv::Point2f centre; // of the face when last seen, frame pixels
    double size = 0;
    cv::Point2f home; // where the face mostly is, in the first frame of the shot
    double homeSize = 0;
    base::MediaTime lastSeen;
    Appearance looks;
    int strange = 0; // samples in a row that look like somebody else
    std::vector<TrackRow> rows;
};

// The tracks of each person: people cannot be in two places at once, look the same wherever they sit, and stay where
// they are while nothing else is known. Indices of `tracks`, each once; people by their first track.
std::vector<std::vector<std::size_t>> joinTracks(const std::vector<PersonTrack>& tracks,
                                                 const std::vector<SampledTime>& times);

// Whether what was followed is a picture of a face: for 20 s and longer in a row it neither blinks nor opens the mouth
// nor turns nor moves by more than the jitter of the landmarks, the camera's motion taken out. False where it was not
// seen for that long or jitters too much to tell. `rows` ascend.
bool isPictureOfFace(const std::vector<TrackRow>& rows, const std::vector<SampledTime>& times, cv::Size frame);

// For StateArchive.
template <typename Archive>
void fields(Archive& archive, SampledTime& time)
{
    archive(time.time, time.frame, time.lookedForFace, time.lookedForBody, time.extra, time.startsShot, time.shot,
            time.view, time.camera);
}

template <typename Archive>
void fields(Archive& archive, TrackRow& row)
{
    archive(row.tick, row.face, row.body, row.motion, row.headMotion, row.bodyMotion);
}

template <typename Archive>
void fields(Archive& archive, PersonTrack& track)
{
    archive(track.faceTrack, track.bodyTrack, track.shot, track.view, track.centre, track.size, track.home,
            track.homeSize, track.lastSeen, track.looks, track.strange, track.rows);
}

} // namespace alliance::vision

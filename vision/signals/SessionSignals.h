#pragma once
// What was measured in one recording: people and their samples over time. Plain values, no thread of their own.
// Positions are pixels of the upright frame, origin top left, y down; angles are degrees with the signs of
// vision/face/FaceObservation.h.

#include "media/base/MediaTime.h"
#include "media/base/Result.h"
#include "vision/face/FaceObservation.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alliance::vision
{

enum class Place { Left, Centre, Right }; // in the picture
enum class Role { Unknown, Patient, Therapist };

std::string_view toText(Place place); // "left", "centre", "right"
std::string_view toText(Role role);   // "unknown", "patient", "therapist"
std::optional<Place> placeFromText(std::string_view text);
std::optional<Role> roleFromText(std::string_view text);

struct FaceSample {
    cv::Point2f centre; // of the rigid upper face: jaw, lips and brows have no part in it
    double size = 0;    // forehead to chin, pixels
    double scale = 0;   // of the rigid upper face, about as large as `size` on a calm face; pixels
    double yaw = 0;
    double pitch = 0;
    double roll = 0;
    EyeMeasure imageLeftEye;
    EyeMeasure imageRightEye;
    double presence = 0; // 0..1
};

struct BodySample {
    cv::Point2f imageLeftShoulder;  // the subject's right one
    cv::Point2f imageRightShoulder; // the subject's left one
    double width = 0;               // between the shoulders, pixels
    cv::Point2f torsoCentre;        // middle of the shoulder line
    double trunkAngle = 0;          // degrees from upright in the picture, > 0 the shoulders lean to image right
    bool trunkTrusted = false;      // hips in the picture and not hidden; else trunkAngle is 0 and says nothing
    double confidence = 0;          // 0..1
};

// For StateArchive.
template <typename Archive>
void fields(Archive& archive, FaceSample& face)
{
    archive(face.centre, face.size, face.scale, face.yaw, face.pitch, face.roll, face.imageLeftEye, face.imageRightEye,
            face.presence);
}

template <typename Archive>
void fields(Archive& archive, BodySample& body)
{
    archive(body.imageLeftShoulder, body.imageRightShoulder, body.width, body.torsoCentre, body.trunkAngle,
            body.trunkTrusted, body.confidence);
}

struct SignalSample {
    base::MediaTime time;
    std::int64_t frame = 0;
    bool lookedForFace = false; // a sample without a face says "not seen" only where it was looked for
    bool lookedForBody = false;
    std::optional<FaceSample> face;
    std::optional<BodySample> body;
    cv::Point2f camera; // how far the background has moved since the first sample: a camera that is not quite still
    double motion = 0;  // 0..1, share of the person's region that changed since the previous sample
};

struct PersonSignals {
    int id = 0; // 0, 1, ... in order of place from left to right, then of first appearance
    Place place = Place::Centre;
    Role role = Role::Unknown;
    double coverage = 0;                   // 0..1: samples with a usable face or body, of all samples of the recording
    std::vector<SignalSample> samples;     // one per sampled time of the whole recording, ascending
    std::vector<base::TimeRange> segments; // where the person was followed without a loss
};

struct SessionSignals {
    int width = 0; // pixels of the frames that were measured
    int height = 0;
    std::int64_t frames = 0; // frames the analyzer was offered, sampled or not
    base::TimeRange covered; // first to last frame that was offered
    std::vector<PersonSignals> people;
    std::map<std::string, std::string> versions; // of the models and of the measuring code
};

// CSV with one row per person and sample, empty fields where nothing was measured; lines that begin with '#' hold what
// belongs to the whole recording. Numbers are written with fixed precision: same signals, same bytes.
std::string writeSignalsCsv(const SessionSignals& signals);
// Fails with Damaged (context: the line) or Newer.
base::Result<SessionSignals> readSignalsCsv(std::string_view csv);

} // namespace alliance::vision

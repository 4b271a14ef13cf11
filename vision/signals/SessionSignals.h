#pragma once
// What was measured in one recording: people and their samples over time. Plain values, no thread of their own.
// Positions are pixels of the upright frame, origin top left, y down; angles are degrees with the signs of
// vision/face/FaceObservation.h.

#include "media/base/MediaTime.h"
#include "media/base/Result.h"
#include "vision/signals/Samples.h"

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

struct PersonSignals {
    int id = 0; // 0, 1, ... in order of place from left to right, then of first appearance
    Place place = Place::Centre;
    Role role = Role::Unknown;             // proposed from what was measured, or said by a reviewer
    double roleConfidence = 0;             // 0..1 of a proposal; 1 when a reviewer said so
    double speakingShare = 0;              // 0..1 of the recording's speech with this person's mouth moving
    double coverage = 0;                   // 0..1: samples with a usable face or body, of all samples of the recording
    std::vector<SignalSample> samples;     // one per sampled time of the whole recording, ascending
    std::vector<base::TimeRange> segments; // where the person was followed without a loss
};

// What the reviewer must know about a recording before trusting its numbers.
enum class SceneRemark {
    NobodySeen,
    OnePerson,     // where two are expected
    PictureOfFace, // a face that never moves on its own (poster, photograph, cartoon): left out
    UpsideDown,    // faces are found only when the frame is turned by 180 degrees
    SizeChanged,   // the recording changes its resolution
    LowFrameRate,  // fewer frames a second than faces should be sampled
    Cuts,          // more than one shot
    CameraMoves,   // pans, zooms or shakes
    SpeakerView    // people take turns in one tile
};
std::string_view toText(SceneRemark remark); // "nobody_seen", "one_person", "picture_of_face", ...
std::optional<SceneRemark> sceneRemarkFromText(std::string_view text);

// What the recording counts its times in. Frames are numbered by their list, which this only describes.
struct RecordingClock {
    std::int64_t tickNum = 0; // a tick lasts tickNum / tickDen seconds; 0: not known
    std::int64_t tickDen = 1;
    double framesPerSecond = 0; // average of the recording
    bool variable = false;      // frames are not evenly apart
};

struct SessionSignals {
    int width = 0;           // pixels of the frames that were measured
    int height = 0;          // when the recording changes its size, all positions are scaled to its first one
    std::int64_t frames = 0; // frames the analyzer was offered, sampled or not
    base::TimeRange covered; // first to last frame that was offered
    RecordingClock clock;    // where signals are for other programs; what is kept of a session does without
    std::vector<PersonSignals> people;
    std::vector<base::TimeRange> shots;          // between cuts, ascending, without gaps; each has baselines of its own
    std::vector<SceneRemark> remarks;            // each once, in the order of the enumeration
    std::map<std::string, std::string> versions; // of the models and of the measuring code
};

// CSV with one row per person and sample, empty fields where nothing was measured; lines that begin with '#' hold what
// belongs to the whole recording. Numbers are written with fixed precision: same signals, same bytes.
std::string writeSignalsCsv(const SessionSignals& signals);
// What each column holds: CSV with column, unit, meaning.
std::string signalsGuide();
// Fails with Damaged (context: the line; also for the format of an earlier version) or Newer.
base::Result<SessionSignals> readSignalsCsv(std::string_view csv);

} // namespace alliance::vision

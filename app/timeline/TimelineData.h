#pragma once
// What the timeline shows: plain values, filled by the open session, drawn by TimelineWidget. Times are on the
// recording's clock; ranges half-open. Cheap to copy: long series are shared and never changed after they are built.

#include "media/base/MediaTime.h"

#include <QString>
#include <QUuid>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace alliance::app
{

// Person of an item that belongs to the session as a whole (silence, a note).
inline constexpr int kNoPerson = -1;

// The way from time to frame and back, usually lambdas on the shared FrameIndex. Both may be called on the UI thread
// at any rate, so they must be lookups in memory. Without an index `count` is 0 and the functions are empty.
struct FrameLookup {
    std::int64_t count = 0;
    std::function<std::int64_t(base::MediaTime)> frameAt; // frame presented at that time, clamped into [0, count)
    std::function<base::MediaTime(std::int64_t)> timeOf;  // presentation time of a frame in [0, count)
    std::optional<base::MediaTime> knownTo; // frames at this time and later are still being listed; none: all are known

    bool valid() const { return count > 0 && frameAt && timeOf; }
    bool validAt(base::MediaTime time) const { return valid() && !(knownTo && time >= *knownTo); }
};

struct TimelinePerson {
    int id = 0;            // as in the findings
    QString place;         // shown: "left", "right"
    QString role;          // shown when known: "patient", "therapist", when only proposed "patient?"; may be empty
    double coverage = 1.0; // share of the session in which the person could be measured, 0-1
};

enum class CandidateState { Undecided, Accepted, Rejected, Unsure };

// Waits for a decision.
inline bool isOpen(CandidateState state)
{
    return state == CandidateState::Undecided || state == CandidateState::Unsure;
}

struct TimelineCandidate {
    QUuid id;
    base::TimeRange range;
    int rank = 0; // 1 is first in the queue
    int person = kNoPerson;
    CandidateState state = CandidateState::Undecided;
    QString summary;    // plain words, for the tooltip
    bool fixed = true;  // its edges cannot be dragged: it is only tried out
    bool stays = false; // decided on, and not among what is tried out; without a rank
};

enum class BehaviourKind { GazeAversion, PostureShift, Stillness, Silence, CannotTell };

struct TimelineBehaviour {
    base::TimeRange range;
    int person = kNoPerson;
    BehaviourKind kind = BehaviourKind::GazeAversion;
    QString summary; // plain words, for the tooltip
};

struct TimelineNote {
    QUuid id;
    base::TimeRange range; // start == end: a moment
    QString kind;          // code of the vocabulary, e.g. "felt_sense"
    QString kindName;      // the same in words
    QString text;          // as much as the tooltip should show
    bool own = false;      // of the person who works: the edges of its range can be dragged
};

enum class MarkerShape { Withdrawal, Confrontation, Both, Strategy };

// A moment that a person coded.
struct TimelineMarker {
    QUuid id;
    base::TimeRange range; // start == end: a moment
    MarkerShape shape = MarkerShape::Withdrawal;
    QString code;     // shown: "W2", or a letter
    QString words;    // for the tooltip
    bool own = false; // of the person who works: its edges can be dragged
};

// A stage of resolution as it was passed through; they may repeat and overlap.
struct TimelinePassage {
    QUuid id;
    base::TimeRange range;
    QString code;  // shown: "S2"
    QString label; // shown where there is room
    QString words; // for the tooltip
    int step = 0;  // of the list of stages, from 0
    bool own = false;
};

// A segment of the session that is rated as a whole.
struct TimelineSegment {
    base::TimeRange range;
    int number = 1;
    int rated = 0; // of `of` things
    int of = 0;
    QString words; // for the tooltip
};

// What a reviewer said of where a person looks.
struct TimelineGazeMark {
    QUuid id;
    base::TimeRange range; // start == end: a moment
    int person = 0;
    bool engaged = true; // at the partner; else away
};

// A part of the session in which a person could not be measured. Never counted as anything else.
struct TimelineCannotTell {
    base::TimeRange range;
    int person = kNoPerson;
};

struct SignalSample {
    base::MediaTime time;
    float value = 0;
    bool valid = false;
};

struct SignalBand {
    float low = 0;
    float high = 0;
};

// One measured curve of one person, in time order. Values that are not valid are gaps, never zeros.
struct SignalLane {
    int person = kNoPerson;
    QString name; // shown: "Head away from own baseline"
    QString unit; // shown: "°", "SD", "shoulder widths"
    std::vector<SignalSample> samples;
    std::optional<SignalBand> band; // the person's own usual range
    std::optional<float> threshold; // from which on the definitions count it
    float displayLow = 0;           // bottom and top of the lane in the signal's unit; low < high
    float displayHigh = 1;
};

struct SpeechTurn {
    base::TimeRange range;
    int person = kNoPerson;
};

// Peaks of the sound in equal steps from `start`; values -1 to 1.
struct WaveformPeaks {
    base::MediaTime start;
    base::MediaTime step{10'000'000};
    std::vector<float> low;
    std::vector<float> high; // as many as low
};

struct TimelineData {
    base::MediaTime duration; // of the recording; zero: nothing open
    FrameLookup frames;
    bool measured = false; // tells "nothing found" from "not measured yet"
    std::vector<TimelinePerson> people;
    std::vector<TimelineCandidate> candidates;
    std::vector<TimelineBehaviour> behaviours;
    std::vector<TimelineCannotTell> cannotTell;
    std::vector<TimelineGazeMark> gazeMarks;
    std::vector<TimelineNote> notes;
    std::vector<TimelineMarker> markers;
    std::vector<TimelinePassage> passages;
    std::vector<TimelineSegment> segments; // empty: nothing is rated
    std::vector<SpeechTurn> turns;
    std::vector<std::shared_ptr<const SignalLane>> lanes;
    std::shared_ptr<const WaveformPeaks> waveform; // may be null
};

} // namespace alliance::app

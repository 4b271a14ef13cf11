#include "vision/signals/FoundPeople.h"

#include "vision/gaze/RobustStats.h"

#include <map>

namespace alliance::vision
{

namespace
{

constexpr double kLeastShareOfShort = 0.2; // of a short recording is enough for a person to count
constexpr double kMoves = 0.02;            // of the frame's width: a camera that moved further is remarked ...
constexpr double kTurns = 1.5;             // ... or turned by so many degrees ...
constexpr double kZooms = 0.03;            // ... or changed its scale by so much
constexpr double kTogether = 0.05;         // share of the rarer person's samples: people who take turns in one tile
constexpr double kSameTile = 0.2;          // of the frame's width between the places of people in one tile

struct Found {
    double x = 0;     // median of the face's centre, pixels
    double faces = 0; // grid samples with a face
    std::vector<TrackRow> rows;
    std::vector<double> across;
};

// The rows of all tracks of one person; what shows a face goes before what shows none.
std::vector<TrackRow> rowsOf(const std::vector<PersonTrack>& tracks, const std::vector<std::size_t>& own)
{
    std::map<std::size_t, TrackRow> rows;
    const auto shows = [](const TrackRow& row) { return (row.face ? 2 : 0) + (row.body ? 1 : 0); };
    for (const std::size_t track : own) {
        for (const auto& row : tracks[track].rows) {
            const auto [at, added] = rows.try_emplace(row.tick, row);
            if (!added && shows(row) > shows(at->second)) {
                at->second = row;
            }
        }
    }
    std::vector<TrackRow> merged;
    for (auto& [tick, row] : rows) {
        merged.push_back(std::move(row));
    }
    return merged;
}

std::vector<base::TimeRange> segmentsOf(const std::vector<SignalSample>& samples, const std::vector<SampledTime>& times)
{
    std::vector<base::TimeRange> segments;
    bool open = false;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const auto& sample = samples[i];
        const bool seen = sample.face.has_value();
        open = open && !times[i].startsShot;
        if (seen && !open) {
            segments.push_back({sample.time, sample.time});
        }
        if (open && !sample.lookedForFace) {
            continue;
        }
        if (open || seen) {
            segments.back().end = sample.time;
        }
        open = seen;
    }
    return segments;
}

PersonSignals signalsOf(const Found& found, const std::vector<SampledTime>& times)
{
    PersonSignals person;
    for (const auto& time : times) {
        auto& sample = person.samples.emplace_back();
        sample.time = time.time;
        sample.frame = time.frame;
        sample.lookedForFace = time.lookedForFace;
        sample.lookedForBody = time.lookedForBody;
        sample.extra = time.extra;
        sample.camera = time.camera;
    }
    double seen = 0;
    for (const auto& row : found.rows) {
        auto& sample = person.samples[row.tick];
        sample.face = row.face;
        sample.body = row.body;
        sample.motion = row.motion;
        sample.headMotion = row.headMotion;
        sample.bodyMotion = row.bodyMotion;
        seen += !sample.extra && (row.face || row.body) ? 1 : 0;
    }
    const auto turns = std::count_if(times.begin(), times.end(), [](const SampledTime& t) { return !t.extra; });
    person.coverage = turns > 0 ? seen / double(turns) : 0;
    person.segments = segmentsOf(person.samples, times);
    return person;
}

bool takeTurns(const PersonSignals& a, const PersonSignals& b)
{
    double together = 0;
    double first = 0;
    double second = 0;
    for (std::size_t i = 0; i < a.samples.size(); ++i) {
        first += a.samples[i].face ? 1 : 0;
        second += b.samples[i].face ? 1 : 0;
        together += a.samples[i].face && b.samples[i].face ? 1 : 0;
    }
    return together <= kTogether * std::min(first, second);
}

Place placeIn(double x, int width)
{
    const double share = x / std::max(width, 1);
    return share < 0.35 ? Place::Left : share > 0.65 ? Place::Right : Place::Centre;
}

bool movesCamera(const SampledTime& time, cv::Size frame)
{
    const auto& camera = time.camera;
    return std::hypot(camera.shift.x, camera.shift.y) > kMoves * frame.width || std::abs(camera.roll) > kTurns ||
           std::abs(camera.scale - 1) > kZooms;
}

} // namespace

void addRemark(SessionSignals& signals, SceneRemark remark)
{
    const auto at = std::lower_bound(signals.remarks.begin(), signals.remarks.end(), remark);
    if (at == signals.remarks.end() || *at != remark) {
        signals.remarks.insert(at, remark);
    }
}

void describePeople(const std::vector<PersonTrack>& tracks, const std::vector<SampledTime>& times, cv::Size frame,
                    double minPresenceS, double minShare, SessionSignals& signals)
{
    const double turns =
        double(std::count_if(times.begin(), times.end(), [](const SampledTime& t) { return !t.extra; }));
    const double interval = turns > 1 ? (times.back().time - times.front().time).seconds() / (turns - 1) : 0;
    std::vector<Found> people;
    for (const auto& own : joinTracks(tracks, times)) {
        Found found;
        found.rows = rowsOf(tracks, own);
        for (const auto& row : found.rows) {
            if (row.face && !times[row.tick].extra) {
                found.across.push_back(row.face->centre.x);
            }
        }
        found.faces = double(found.across.size());
        const double least = std::min(minPresenceS, kLeastShareOfShort * turns * interval);
        if (found.faces * interval < least || found.faces < minShare * turns || found.faces == 0) {
            continue;
        }
        if (isPictureOfFace(found.rows, times, frame)) {
            addRemark(signals, SceneRemark::PictureOfFace);
            continue;
        }
        found.x = median(found.across);
        people.push_back(std::move(found));
    }
    std::stable_sort(people.begin(), people.end(), [](const Found& a, const Found& b) { return a.x < b.x; });
    signals.people.clear();
    for (const auto& found : people) {
        auto person = signalsOf(found, times);
        person.id = static_cast<int>(signals.people.size());
        const bool last = signals.people.size() + 1 == people.size();
        const bool oneTile = people.back().x - people.front().x < kSameTile * frame.width;
        person.place = people.size() < 2 || oneTile ? placeIn(found.x, frame.width)
                       : signals.people.empty()     ? Place::Left
                       : last                       ? Place::Right
                                                    : Place::Centre;
        signals.people.push_back(std::move(person));
    }

    signals.shots.clear();
    for (const auto& time : times) {
        if (!time.startsShot) {
            continue;
        }
        const auto start = signals.shots.empty() ? signals.covered.start : time.time;
        if (!signals.shots.empty()) {
            signals.shots.back().end = start;
        }
        signals.shots.push_back({start, std::max(start, signals.covered.end)});
    }
    if (people.empty()) {
        addRemark(signals, SceneRemark::NobodySeen);
    } else if (people.size() == 1) {
        addRemark(signals, SceneRemark::OnePerson);
    }
    if (signals.shots.size() > 1) {
        addRemark(signals, SceneRemark::Cuts);
    }
    if (std::any_of(times.begin(), times.end(), [&](const SampledTime& t) { return movesCamera(t, frame); })) {
        addRemark(signals, SceneRemark::CameraMoves);
    }
    if (people.size() == 2 && signals.shots.size() > 2 &&
        people.back().x - people.front().x < kSameTile * frame.width &&
        takeTurns(signals.people.front(), signals.people.back())) {
        addRemark(signals, SceneRemark::SpeakerView);
    }
}

} // namespace alliance::vision

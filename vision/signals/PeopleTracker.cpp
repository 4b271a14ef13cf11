#include "vision/signals/PeopleTracker.h"

#include "vision/gaze/RobustStats.h"
#include "vision/signals/FoundPeople.h"

namespace alliance::vision
{

namespace
{

constexpr double kNearSizes = 1.6;  // a face that moved by less than so many face sizes is the same one ...
constexpr double kSizeRatio = 1.8;  // ... unless its size changed by more, ...
constexpr double kShortLossS = 4.0; // ... after a loss that lasted no longer; who it was after that is decided later
constexpr double kUnlike = 0.07;    // difference of one look from a person's usual looks: somebody else
constexpr float kKnownLooks = 5;    // samples after which a person's usual looks are known
constexpr int kStrangeSamples = 4;  // in a row before a track is taken to have jumped to somebody else
constexpr double kRegionKeptS = 60; // after this long the place of a person who left is background again
constexpr double kHomeRate = 0.05;  // of the running mean of a person's place
constexpr double kNever = 1e9;

double ratioOf(double a, double b)
{
    return a > 0 && b > 0 ? std::max(a, b) / std::min(a, b) : kNever;
}

double distanceOf(cv::Point2f a, cv::Point2f b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

cv::Rect2f regionOf(cv::Point2f centre, double size)
{
    const auto s = static_cast<float>(size);
    return {centre.x - 1.5F * s, centre.y - 0.9F * s, 3.0F * s, 3.4F * s};
}

cv::Rect2f headOf(cv::Point2f centre, double size)
{
    const auto s = static_cast<float>(size);
    return {centre.x - 0.75F * s, centre.y - 0.9F * s, 1.5F * s, 1.5F * s};
}

// Between two people who sit close together each has the half on their own side.
void keepApart(cv::Rect2f& region, cv::Point2f own, cv::Point2f other)
{
    const float middle = (own.x + other.x) / 2;
    const float right = region.x + region.width;
    if (other.x > own.x && right > middle) {
        region.width = std::max(0.0F, middle - region.x);
    } else if (other.x < own.x && region.x < middle) {
        region.x = std::min(middle, right);
        region.width = right - region.x;
    }
}

} // namespace

cv::Point2f PeopleTracker::steady(cv::Point2f point, const CameraPose& camera) const
{
    return camera.steady(point, {static_cast<float>(m_frame.width) / 2, static_cast<float>(m_frame.height) / 2});
}

bool PeopleTracker::isPresent(const PersonTrack& track) const
{
    return !m_times.empty() && track.shot == m_times.back().shot;
}

double PeopleTracker::matchCost(const PersonTrack& track, const FaceObservation& face, const Appearance& looks,
                                const SampledTime& now) const
{
    if (!isPresent(track) || (now.time - track.lastSeen).seconds() > kShortLossS) {
        return kNever;
    }
    const auto sample = toSample(face);
    const double ratio = ratioOf(track.size, sample.size);
    const double size = std::max(track.size, sample.size);
    const double way =
        distanceOf(steady(track.centre, m_times[track.rows.back().tick].camera), steady(sample.centre, now.camera)) /
        size;
    const bool known = track.looks.colourWeight[1] >= kKnownLooks;
    const double difference = known ? differenceOf(track.looks, looks) : 0;
    const bool fits = way < kNearSizes && ratio < kSizeRatio && difference < kUnlike;
    return fits ? way + (ratio - 1) + 2 * difference : kNever;
}

// Which track each face goes on with; new ones are added. First the tracks that the networks follow, then bodies that
// go on, then place, size and looks, the best pair first.
std::vector<int> PeopleTracker::assignFaces(const SampledScene& scene)
{
    const auto& faces = scene.faces;
    const std::size_t known = m_tracks.size();
    std::vector<int> trackOf(faces.size(), -1);
    std::vector<bool> taken(known, false);
    const auto give = [&](std::size_t face, std::size_t track) {
        trackOf[face] = static_cast<int>(track);
        taken[track] = true;
    };
    for (std::size_t f = 0; f < faces.size(); ++f) {
        for (std::size_t t = known; t-- > 0 && trackOf[f] < 0;) {
            if (!taken[t] && isPresent(m_tracks[t]) && faces[f].track >= 0 && m_tracks[t].faceTrack == faces[f].track) {
                give(f, t);
            }
        }
    }
    for (const auto& pose : scene.poses) {
        const auto f = static_cast<std::size_t>(std::max(pose.face, 0));
        for (std::size_t t = known; t-- > 0 && pose.face >= 0 && f < faces.size() && trackOf[f] < 0;) {
            const bool goesOn = pose.track >= 0 && m_tracks[t].bodyTrack == pose.track && isPresent(m_tracks[t]);
            if (!taken[t] && goesOn && ratioOf(m_tracks[t].size, faces[f].size) < kSizeRatio) {
                give(f, t);
            }
        }
    }
    while (true) {
        double best = kNever;
        std::pair<std::size_t, std::size_t> pair;
        for (std::size_t f = 0; f < faces.size(); ++f) {
            const Appearance looks = f < scene.looks.size() ? scene.looks[f] : Appearance{};
            for (std::size_t t = 0; t < known && trackOf[f] < 0; ++t) {
                const double cost = taken[t] ? kNever : matchCost(m_tracks[t], faces[f], looks, m_times.back());
                if (cost < best) {
                    best = cost;
                    pair = {f, t};
                }
            }
        }
        if (best >= kNever) {
            break;
        }
        give(pair.first, pair.second);
    }
    for (std::size_t f = 0; f < faces.size(); ++f) {
        if (trackOf[f] < 0) {
            trackOf[f] = static_cast<int>(m_tracks.size());
            auto& track = m_tracks.emplace_back();
            track.shot = m_times.back().shot;
            track.view = m_times.back().view;
        }
    }
    return trackOf;
}

int PeopleTracker::trackOfBody(const PoseObservation& pose, const std::vector<int>& trackOfFace) const
{
    if (pose.face >= 0 && static_cast<std::size_t>(pose.face) < trackOfFace.size()) {
        return trackOfFace[static_cast<std::size_t>(pose.face)];
    }
    for (std::size_t t = m_tracks.size(); t-- > 0;) {
        const bool faceSeen =
            std::find(trackOfFace.begin(), trackOfFace.end(), static_cast<int>(t)) != trackOfFace.end();
        if (!faceSeen && isPresent(m_tracks[t]) && pose.track >= 0 && m_tracks[t].bodyTrack == pose.track) {
            return static_cast<int>(t);
        }
    }
    return -1;
}

TrackRow& PeopleTracker::rowOf(int track)
{
    auto& rows = m_tracks[static_cast<std::size_t>(track)].rows;
    const auto tick = m_times.size() - 1;
    if (rows.empty() || rows.back().tick != tick) {
        rows.emplace_back().tick = tick;
    }
    return rows.back();
}

void PeopleTracker::see(int index, const FaceObservation& face, const Appearance& looks)
{
    auto& track = m_tracks[static_cast<std::size_t>(index)];
    const auto& now = m_times.back();
    const auto sample = toSample(face);
    const bool first = track.rows.empty();
    const auto home = steady(sample.centre, now.camera);
    track.faceTrack = face.track;
    track.centre = sample.centre;
    track.size = sample.size;
    track.home += (home - track.home) * static_cast<float>(first ? 1.0 : kHomeRate);
    track.homeSize += (sample.size - track.homeSize) * (first ? 1.0 : kHomeRate);
    track.lastSeen = now.time;
    const bool known = track.looks.colourWeight[1] >= kKnownLooks;
    const bool strange = known && differenceOf(track.looks, looks) > kUnlike;
    track.strange = strange ? track.strange + 1 : 0;
    if (!strange) {
        track.looks += looks;
    }
    rowOf(index).face = sample;
}

// The network went on with somebody else's face (a tile that shows another person, two people who passed close by).
void PeopleTracker::splitStrangers()
{
    for (std::size_t t = 0; t < m_tracks.size(); ++t) {
        if (m_tracks[t].strange < kStrangeSamples || m_tracks[t].rows.size() <= std::size_t(kStrangeSamples)) {
            continue;
        }
        auto& old = m_tracks[t];
        PersonTrack other = old;
        other.rows.assign(old.rows.end() - kStrangeSamples, old.rows.end());
        other.looks = {};
        other.strange = 0;
        if (other.rows.front().face) {
            other.home = steady(other.rows.front().face->centre, m_times[other.rows.front().tick].camera);
            other.homeSize = other.rows.front().face->size;
        }
        old.rows.resize(old.rows.size() - kStrangeSamples);
        old.faceTrack = old.bodyTrack = -1;
        old.strange = 0;
        old.lastSeen = m_times[old.rows.back().tick].time;
        m_tracks.push_back(std::move(other));
    }
}

void PeopleTracker::measureMotion(const std::function<double(cv::Rect2f)>& motion)
{
    const auto recent = [&](const PersonTrack& track) {
        return isPresent(track) && (m_times.back().time - track.lastSeen).seconds() < kRegionKeptS;
    };
    for (std::size_t t = 0; t < m_tracks.size(); ++t) {
        if (!recent(m_tracks[t])) {
            continue;
        }
        const auto centre = m_tracks[t].centre;
        const double size = m_tracks[t].size;
        cv::Rect2f whole = regionOf(centre, size);
        cv::Rect2f head = headOf(centre, size);
        for (const auto& other : m_tracks) {
            const bool present = recent(other) && other.lastSeen == m_times.back().time;
            if (present && std::abs(other.centre.y - centre.y) < 3 * size && other.centre != centre) {
                keepApart(whole, centre, other.centre);
                keepApart(head, centre, other.centre);
            }
        }
        cv::Rect2f body = whole;
        body.y = head.y + head.height;
        body.height = std::max(0.0F, whole.y + whole.height - body.y);
        auto& row = rowOf(static_cast<int>(t));
        row.motion = motion(whole);
        row.headMotion = motion(head);
        row.bodyMotion = motion(body);
    }
}

void PeopleTracker::add(const SampledScene& scene)
{
    const bool first = m_times.empty();
    const int shot = first ? 0 : m_times.back().shot + (scene.startsShot ? 1 : 0);
    m_times.push_back({scene.time, scene.frame, scene.lookedForFace, scene.lookedForBody, scene.extra,
                       first || scene.startsShot, shot, scene.view, scene.camera});
    const auto trackOf = assignFaces(scene);
    for (std::size_t f = 0; f < scene.faces.size(); ++f) {
        see(trackOf[f], scene.faces[f], f < scene.looks.size() ? scene.looks[f] : Appearance{});
    }
    for (const auto& pose : scene.poses) {
        const int track = trackOfBody(pose, trackOf);
        if (track >= 0) {
            m_tracks[static_cast<std::size_t>(track)].bodyTrack = pose.track;
            rowOf(track).body = toSample(pose, m_frame);
        }
    }
    if (scene.motion) {
        measureMotion(scene.motion);
    }
    splitStrangers();
}

std::vector<cv::Rect2f> PeopleTracker::regions(std::span<const FaceObservation> faces, bool startsShot) const
{
    std::vector<cv::Rect2f> regions;
    for (const auto& track : m_tracks) {
        const bool recent = isPresent(track) && (m_times.back().time - track.lastSeen).seconds() < kRegionKeptS;
        if (recent && !startsShot) {
            regions.push_back(regionOf(track.centre, track.size));
        }
    }
    for (const auto& face : faces) {
        const auto sample = toSample(face);
        regions.push_back(regionOf(sample.centre, sample.size));
    }
    return regions;
}

void PeopleTracker::finish(double minPresenceS, double minShare, SessionSignals& signals) const
{
    describePeople(m_tracks, m_times, m_frame, minPresenceS, minShare, signals);
}

} // namespace alliance::vision

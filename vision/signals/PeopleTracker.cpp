#include "vision/signals/PeopleTracker.h"

namespace alliance::vision
{

namespace
{

constexpr double kNearSizes = 1.6;      // a face that moved by less than so many face sizes is the same one ...
constexpr double kNearSizesLater = 3.0; // ... and after a longer loss it may sit this far away
constexpr double kLaterS = 4.0;
constexpr double kSizeRatio = 1.8;         // faces of one person within a recording
constexpr double kLeastShareOfShort = 0.2; // of a short recording is enough for a person to count
constexpr double kRegionKeptS = 60;        // after this long the place of a person who left is background again
constexpr double kHomeRate = 0.05;         // of the running mean of a person's place

double ratioOf(double a, double b)
{
    return a > 0 && b > 0 ? std::max(a, b) / std::min(a, b) : 1e9;
}

double distanceOf(cv::Point2f a, cv::Point2f b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

double medianOf(std::vector<double> values)
{
    if (values.empty()) {
        return 0;
    }
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

cv::Rect2f regionOf(cv::Point2f centre, double size)
{
    const auto s = static_cast<float>(size);
    return {centre.x - 1.5F * s, centre.y - 0.9F * s, 3.0F * s, 3.4F * s};
}

std::vector<base::TimeRange> segmentsOf(const std::vector<SignalSample>& samples)
{
    std::vector<base::TimeRange> segments;
    bool open = false;
    for (const auto& sample : samples) {
        const bool seen = sample.face.has_value();
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

} // namespace

double PeopleTracker::matchCost(const Person& person, const FaceObservation& face, base::MediaTime time) const
{
    const auto sample = toSample(face);
    const double lost = (time - person.lastSeen).seconds();
    const double size = std::max(person.size, sample.size);
    const double fromLast = distanceOf(person.centre, sample.centre) / size;
    const double fromHome = distanceOf(person.home, sample.centre) / size;
    const double ratio = std::min(ratioOf(person.size, sample.size), ratioOf(person.homeSize, sample.size));
    const bool near = fromLast < kNearSizes || (lost > kLaterS && std::min(fromLast, fromHome) < kNearSizesLater);
    return near && ratio < kSizeRatio ? std::min(fromLast, fromHome) + (ratio - 1) : 1e9;
}

// Which person each face is; new people are added. First the tracks that go on, then bodies that go on, then place
// and size, the best pair first.
std::vector<int> PeopleTracker::assignFaces(std::span<const FaceObservation> faces,
                                            std::span<const PoseObservation> poses, base::MediaTime time)
{
    std::vector<int> personOf(faces.size(), -1);
    std::vector<bool> taken(m_people.size(), false);
    const auto give = [&](std::size_t face, std::size_t person) {
        personOf[face] = static_cast<int>(person);
        taken[person] = true;
    };
    for (std::size_t f = 0; f < faces.size(); ++f) {
        for (std::size_t p = 0; p < m_people.size() && personOf[f] < 0; ++p) {
            if (!taken[p] && faces[f].track >= 0 && m_people[p].faceTrack == faces[f].track) {
                give(f, p);
            }
        }
    }
    for (const auto& pose : poses) {
        const auto f = static_cast<std::size_t>(std::max(pose.face, 0));
        for (std::size_t p = 0; p < m_people.size() && pose.face >= 0 && personOf[f] < 0; ++p) {
            const bool near = ratioOf(m_people[p].size, faces[f].size) < kSizeRatio;
            if (!taken[p] && near && pose.track >= 0 && m_people[p].bodyTrack == pose.track) {
                give(f, p);
            }
        }
    }
    while (true) {
        double best = 1e8;
        std::pair<std::size_t, std::size_t> pair;
        for (std::size_t f = 0; f < faces.size(); ++f) {
            for (std::size_t p = 0; p < m_people.size() && personOf[f] < 0; ++p) {
                const double cost = taken[p] ? 1e9 : matchCost(m_people[p], faces[f], time);
                if (cost < best) {
                    best = cost;
                    pair = {f, p};
                }
            }
        }
        if (best >= 1e8) {
            break;
        }
        give(pair.first, pair.second);
    }
    for (std::size_t f = 0; f < faces.size(); ++f) {
        if (personOf[f] < 0) {
            personOf[f] = static_cast<int>(m_people.size());
            m_people.emplace_back();
        }
    }
    return personOf;
}

int PeopleTracker::personOfBody(const PoseObservation& pose, const std::vector<int>& personOfFace) const
{
    if (pose.face >= 0 && static_cast<std::size_t>(pose.face) < personOfFace.size()) {
        return personOfFace[static_cast<std::size_t>(pose.face)];
    }
    for (std::size_t p = 0; p < m_people.size(); ++p) {
        const bool faceSeen =
            std::find(personOfFace.begin(), personOfFace.end(), static_cast<int>(p)) != personOfFace.end();
        if (!faceSeen && pose.track >= 0 && m_people[p].bodyTrack == pose.track) {
            return static_cast<int>(p);
        }
    }
    return -1;
}

PeopleTracker::Row& PeopleTracker::rowOf(int person)
{
    auto& rows = m_people[static_cast<std::size_t>(person)].rows;
    const auto tick = m_ticks.size() - 1;
    if (rows.empty() || rows.back().tick != tick) {
        rows.push_back({tick, std::nullopt, std::nullopt, 0});
    }
    return rows.back();
}

void PeopleTracker::add(base::MediaTime time, std::int64_t frame, std::span<const FaceObservation> faces,
                        bool lookedForBody, std::span<const PoseObservation> poses, const Motion& motion,
                        CameraPose camera)
{
    m_ticks.push_back({time, frame, lookedForBody, camera});
    const auto personOf = assignFaces(faces, poses, time);
    for (std::size_t f = 0; f < faces.size(); ++f) {
        auto& person = m_people[static_cast<std::size_t>(personOf[f])];
        const auto sample = toSample(faces[f]);
        const bool first = person.rows.empty();
        person.faceTrack = faces[f].track;
        person.centre = sample.centre;
        person.size = sample.size;
        person.home += (sample.centre - person.home) * static_cast<float>(first ? 1.0 : kHomeRate);
        person.homeSize += (sample.size - person.homeSize) * (first ? 1.0 : kHomeRate);
        person.lastSeen = time;
        rowOf(personOf[f]).face = sample;
    }
    for (const auto& pose : poses) {
        const int person = personOfBody(pose, personOf);
        if (person >= 0) {
            m_people[static_cast<std::size_t>(person)].bodyTrack = pose.track;
            rowOf(person).body = toSample(pose, m_frame);
        }
    }
    for (std::size_t p = 0; motion && p < m_people.size(); ++p) {
        const double moved = motion(regionOf(m_people[p].centre, m_people[p].size));
        rowOf(static_cast<int>(p)).motion = moved;
    }
}

std::vector<cv::Rect2f> PeopleTracker::regions() const
{
    std::vector<cv::Rect2f> regions;
    for (const auto& person : m_people) {
        const bool recent = !m_ticks.empty() && (m_ticks.back().time - person.lastSeen).seconds() < kRegionKeptS;
        if (recent) {
            regions.push_back(regionOf(person.centre, person.size));
        }
    }
    return regions;
}

// Pieces of one person that were never seen at the same time and sit in the same place at the same size.
std::vector<PeopleTracker::Person> PeopleTracker::joined() const
{
    std::vector<Person> people;
    for (const auto& person : m_people) {
        const auto fits = [&](const Person& other) {
            if (distanceOf(person.home, other.home) > kNearSizes * std::max(person.homeSize, other.homeSize) ||
                ratioOf(person.homeSize, other.homeSize) > kSizeRatio) {
                return false;
            }
            std::vector<bool> used(m_ticks.size(), false);
            for (const auto& row : other.rows) {
                used[row.tick] = row.face.has_value();
            }
            return std::none_of(person.rows.begin(), person.rows.end(),
                                [&](const Row& row) { return row.face && used[row.tick]; });
        };
        const auto same = std::find_if(people.begin(), people.end(), fits);
        if (same == people.end()) {
            people.push_back(person);
            continue;
        }
        std::map<std::size_t, Row> rows;
        for (const auto& row : same->rows) {
            rows[row.tick] = row;
        }
        for (const auto& row : person.rows) {
            if (row.face || row.body || rows.count(row.tick) == 0) {
                rows[row.tick] = row;
            }
        }
        same->rows.clear();
        for (const auto& [tick, row] : rows) {
            same->rows.push_back(row);
        }
    }
    return people;
}

std::vector<PersonSignals> PeopleTracker::finish(double minPresenceS, double minShare) const
{
    std::vector<std::pair<double, PersonSignals>> placed;
    const double interval =
        m_ticks.size() > 1 ? (m_ticks.back().time - m_ticks.front().time).seconds() / double(m_ticks.size() - 1) : 0;
    const double all = double(m_ticks.size());
    for (const auto& person : joined()) {
        std::vector<double> across;
        PersonSignals signals;
        for (const auto& tick : m_ticks) {
            auto& sample = signals.samples.emplace_back();
            sample.time = tick.time;
            sample.frame = tick.frame;
            sample.lookedForFace = true;
            sample.lookedForBody = tick.lookedForBody;
            sample.camera = tick.camera;
        }
        double seen = 0;
        for (const auto& row : person.rows) {
            auto& sample = signals.samples[row.tick];
            sample.face = row.face;
            sample.body = row.body;
            sample.motion = row.motion;
            seen += row.face || row.body ? 1 : 0;
            if (row.face) {
                across.push_back(row.face->centre.x);
            }
        }
        const double faces = double(across.size());
        if (faces * interval < std::min(minPresenceS, kLeastShareOfShort * all * interval) || faces < minShare * all ||
            faces == 0) {
            continue;
        }
        signals.coverage = seen / all;
        signals.segments = segmentsOf(signals.samples);
        placed.emplace_back(medianOf(across), std::move(signals));
    }
    std::stable_sort(placed.begin(), placed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<PersonSignals> people;
    for (auto& [x, person] : placed) {
        person.id = static_cast<int>(people.size());
        const double share = x / std::max(m_frame.width, 1);
        if (placed.size() > 1) {
            const bool last = people.size() + 1 == placed.size();
            person.place = people.empty() ? Place::Left : last ? Place::Right : Place::Centre;
        } else {
            person.place = share < 0.35 ? Place::Left : share > 0.65 ? Place::Right : Place::Centre;
        }
        people.push_back(std::move(person));
    }
    return people;
}

} // namespace alliance::vision

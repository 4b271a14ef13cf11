#include "vision/gaze/GazeBaselines.h"

#include "vision/gaze/RobustStats.h"

namespace alliance::vision
{

namespace
{

constexpr double kSeatBlockS = 5.0;  // places are compared in steps of this length
constexpr double kSeatMove = 1.2;    // face sizes, about 25 cm: ten degrees for a partner at a metre and a half
constexpr double kSeatStaysS = 90.0; // a lean that passes is no other seat
constexpr double kMarkReachS = 0.5;  // a mark speaks for the samples this near to it

struct Block {
    std::size_t first = 0; // sample
    cv::Point2d place;     // pixels of the first frame of the shot, as far as the camera shifted
    double size = 0;       // of the face, pixels
};

std::vector<Block> blocksOf(const std::vector<SignalSample>& samples)
{
    const auto bodies = std::count_if(samples.begin(), samples.end(), [](const auto& s) { return s.body.has_value(); });
    const auto looked = std::count_if(samples.begin(), samples.end(), [](const auto& s) { return s.lookedForBody; });
    const bool byBody = bodies > 0 && 2 * bodies >= looked;
    std::vector<Block> blocks;
    std::vector<double> xs;
    std::vector<double> ys;
    std::vector<double> sizes;
    for (std::size_t i = 0; i < samples.size();) {
        const auto until = samples[i].time + base::MediaTime::fromSeconds(kSeatBlockS);
        Block block{i, {}, 0};
        xs.clear();
        ys.clear();
        sizes.clear();
        for (; i < samples.size() && samples[i].time < until; ++i) {
            const auto& s = samples[i];
            if (s.extra) {
                continue;
            }
            if (s.face) {
                sizes.push_back(s.face->size);
            }
            if (byBody ? s.body.has_value() : s.face.has_value()) {
                const auto at = (byBody ? s.body->torsoCentre : s.face->centre) - s.camera.shift;
                xs.push_back(at.x);
                ys.push_back(at.y);
            }
        }
        if (!xs.empty() && !sizes.empty()) {
            block.place = {median(xs), median(ys)};
            block.size = median(sizes);
            blocks.push_back(block);
        }
    }
    return blocks;
}

std::vector<DirectionMark> directionsOf(const std::vector<GazeMark>& marks, int person,
                                        const std::vector<GazePoint>& points)
{
    const auto reach = base::MediaTime::fromSeconds(kMarkReachS);
    std::vector<DirectionMark> found;
    for (const auto& mark : marks) {
        if (mark.person != person) {
            continue;
        }
        std::array<std::vector<double>, kGazeChannels> values;
        std::size_t eyes = 0;
        for (const auto& point : points) {
            if (point.time >= mark.range.start - reach && point.time <= mark.range.end + reach) {
                eyes += point.eyes ? 1 : 0;
                for (std::size_t c = 0; c < kGazeChannels; ++c) {
                    values[c].push_back(point.value[c]);
                }
            }
        }
        if (values[0].empty()) {
            continue; // the mark lies in another shot, or nothing is seen there
        }
        DirectionMark direction;
        direction.time = {mark.range.start.ns + mark.range.length().ns / 2};
        direction.engaged = mark.engaged;
        direction.eyes = 2 * eyes >= values[0].size();
        for (std::size_t c = 0; c < kGazeChannels; ++c) {
            direction.value[c] = median(values[c]);
        }
        found.push_back(direction);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.time < b.time; });
    return found;
}

} // namespace

std::vector<SeenSample> seenSamples(const PersonSignals& person, const std::vector<Visibility>& visibility,
                                    double eyesMinFacePx)
{
    const auto seats = seatsOf(person.samples);
    std::vector<SeenSample> seen;
    for (std::size_t i = 0; i < person.samples.size(); ++i) {
        if (visibility[i] != Visibility::Seen) {
            continue;
        }
        const auto& f = *person.samples[i].face;
        const auto& l = f.imageLeftEye;
        const auto& r = f.imageRightEye;
        const double aside = kEyePerDegree * f.yaw;
        const double down = kEyePerDegree * f.pitch;
        SeenSample sample;
        sample.sample = i;
        sample.point.time = person.samples[i].time;
        sample.point.value = {
            f.yaw,     f.pitch,  l.irisAlong + aside, r.irisAlong + aside, l.irisAcross + down, r.irisAcross + down,
            l.opening, r.opening};
        sample.point.eyes = f.size >= eyesMinFacePx;
        sample.point.seat = seats[i];
        seen.push_back(sample);
    }
    return seen;
}

std::vector<int> seatsOf(const std::vector<SignalSample>& samples)
{
    std::vector<int> seats(samples.size(), 0);
    const auto blocks = blocksOf(samples);
    if (blocks.empty()) {
        return seats;
    }
    const auto far = [](const Block& a, const Block& b) { return cv::norm(a.place - b.place) > kSeatMove * b.size; };
    Block seat = blocks.front();
    int number = 0;
    std::size_t since = 0; // first block of the stay away from the seat
    for (std::size_t b = 1; b < blocks.size(); ++b) {
        if (!far(blocks[b], seat)) {
            since = b + 1;
            continue;
        }
        since = std::max<std::size_t>(since, 1);
        if (far(blocks[b], blocks[since])) {
            since = b;
        }
        const auto stay = (samples[blocks[b].first].time - samples[blocks[since].first].time).seconds() + kSeatBlockS;
        if (stay >= kSeatStaysS) {
            seat = blocks[since];
            std::fill(seats.begin() + static_cast<std::ptrdiff_t>(blocks[since].first), seats.end(), ++number);
            since = b + 1;
        }
    }
    return seats;
}

std::size_t shotAt(const std::vector<base::TimeRange>& shots, base::MediaTime time)
{
    const auto after = std::upper_bound(shots.begin(), shots.end(), time,
                                        [](base::MediaTime t, const base::TimeRange& shot) { return t < shot.start; });
    return after == shots.begin() ? 0 : static_cast<std::size_t>(after - shots.begin()) - 1;
}

GazeBaselines::GazeBaselines(const PersonSignals& person, const std::vector<SeenSample>& seen, const GazeScene& scene,
                             double windowS)
    : m_shots(scene.shots)
{
    std::vector<std::vector<GazePoint>> byShot(std::max<std::size_t>(m_shots.size(), 1));
    for (const auto& sample : seen) {
        if (!person.samples[sample.sample].extra) {
            byShot[shotAt(m_shots, sample.point.time)].push_back(sample.point);
        }
    }
    for (const auto& points : byShot) {
        m_directions.emplace_back(points, windowS, directionsOf(scene.marks, person.id, points));
    }
}

std::optional<GazeCentre> GazeBaselines::at(base::MediaTime time) const
{
    const auto& direction = m_directions[shotAt(m_shots, time)];
    return direction.known() ? std::optional(direction.at(time)) : std::nullopt;
}

} // namespace alliance::vision

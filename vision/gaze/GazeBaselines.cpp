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

// Where a person is: the middle of the shoulders where they are usually seen, else of the face. Pixels of the first
// frame of the shot, as far as the camera shifted.
class Places
{
public:
    explicit Places(const std::vector<SignalSample>& samples) : m_samples(samples)
    {
        const auto count = [&](auto holds) { return std::count_if(samples.begin(), samples.end(), holds); };
        const auto bodies = count([](const SignalSample& s) { return s.body.has_value(); });
        m_byBody = bodies > 0 && 2 * bodies >= count([](const SignalSample& s) { return s.lookedForBody; });
    }

    std::optional<cv::Point2d> at(std::size_t sample) const
    {
        const auto& s = m_samples[sample];
        if (s.extra || !(m_byBody ? s.body.has_value() : s.face.has_value())) {
            return std::nullopt;
        }
        return (m_byBody ? s.body->torsoCentre : s.face->centre) - s.camera.shift;
    }

private:
    const std::vector<SignalSample>& m_samples;
    bool m_byBody = false;
};

struct Block {
    std::size_t first = 0; // sample
    cv::Point2d place;
    double size = 0; // of the face, pixels
};

std::vector<Block> blocksOf(const std::vector<SignalSample>& samples, const Places& places)
{
    std::vector<Block> blocks;
    std::vector<double> xs;
    std::vector<double> ys;
    std::vector<double> sizes;
    for (std::size_t i = 0; i < samples.size();) {
        const auto until = samples[i].time + base::MediaTime::fromSeconds(kSeatBlockS);
        const auto first = i;
        xs.clear();
        ys.clear();
        sizes.clear();
        for (; i < samples.size() && samples[i].time < until; ++i) {
            if (samples[i].face && !samples[i].extra) {
                sizes.push_back(samples[i].face->size);
            }
            if (const auto place = places.at(i)) {
                xs.push_back(place->x);
                ys.push_back(place->y);
            }
        }
        if (!xs.empty() && !sizes.empty()) {
            blocks.push_back({first, {median(xs), median(ys)}, median(sizes)});
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
        const double aside = kAlongPerDegree * f.yaw;
        const double down = kAcrossPerDegree * f.pitch;
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
    const Places places(samples);
    const auto blocks = blocksOf(samples, places);
    if (blocks.empty()) {
        return seats;
    }
    const auto far = [](const Block& a, const Block& b) { return cv::norm(a.place - b.place) > kSeatMove * b.size; };
    Block seat = blocks.front();
    int number = 0;
    std::size_t since = 1; // first block of the stay away from the seat
    for (std::size_t b = 1; b < blocks.size(); ++b) {
        if (!far(blocks[b], seat)) {
            since = b + 1;
            continue;
        }
        if (far(blocks[b], blocks[since])) {
            since = b;
        }
        const auto stay = (samples[blocks[b].first].time - samples[blocks[since].first].time).seconds() + kSeatBlockS;
        if (stay < kSeatStaysS) {
            continue;
        }
        // The move lies in the block before or at the start of this one: from where the new seat is the nearer.
        const auto next = blocks[std::min(since + 1, b)].place;
        auto from = blocks[since - 1].first;
        while (from < blocks[b].first) {
            const auto place = places.at(from);
            if (place && cv::norm(*place - next) < cv::norm(*place - seat.place)) {
                break;
            }
            ++from;
        }
        seat = blocks[b];
        std::fill(seats.begin() + static_cast<std::ptrdiff_t>(from), seats.end(), ++number);
        since = b + 1;
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

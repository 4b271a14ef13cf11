#include "vision/gaze/GazeDetector.h"
#include "vision/gaze/PartnerDirection.h"
#include "vision/gaze/RobustStats.h"

namespace alliance::vision
{

namespace
{

constexpr double kShutShare = 0.4;    // lids at less than this share of the usual opening: shut, the iris says nothing
constexpr double kNearEyeYaw = 25;    // degrees: beyond it only the eye that is nearer to the camera counts
constexpr double kWeakEyeShare = 0.4; // both eyes move together: the weaker one at least so far aside, ...
constexpr double kWeakEyeDown = 0.25; // ... and so far up and down, where the lids hide more of one eye
constexpr double kEyePerDegree = 0.007;  // eye widths that the iris moves per degree: 12 mm radius, 30 mm width
constexpr double kKeptShare = 0.6;       // of the eyes' turn must be left after the head's turn is counted against it
constexpr double kDownOfThreshold = 1.2; // iris and lids together need more than the iris alone aside
constexpr double kLidsInDown = 0.5;      // weight of the lids' SD beside the iris' SD
constexpr double kContradiction = 0.2;   // eye widths between the turns of the two eyes
constexpr double kNeighbourS = 0.9;      // three samples within this time are neighbours
constexpr double kStay = 0.7;            // once away, the eyes are away down to this share of the threshold

GazePoint pointOf(const SignalSample& sample, bool eyes)
{
    const auto& f = *sample.face;
    const auto& l = f.imageLeftEye;
    const auto& r = f.imageRightEye;
    return {sample.time,
            {f.yaw, f.pitch, l.irisAlong, r.irisAlong, l.irisAcross, r.irisAcross, l.opening, r.opening},
            eyes};
}

// Deviation of the pair of eyes in one direction, in eye widths: the mean where both agree, else nothing.
double together(double left, double right, double yaw, double weakShare)
{
    if (std::abs(yaw) > kNearEyeYaw) {
        return yaw > 0 ? left : right;
    }
    const double weaker = std::min(std::abs(left), std::abs(right));
    const double stronger = std::max(std::abs(left), std::abs(right));
    return left * right > 0 && weaker >= weakShare * stronger ? (left + right) / 2 : 0;
}

struct Deviation {
    std::array<double, kGazeChannels> by{};
    double along(double yaw) const { return together(by[AlongLeft], by[AlongRight], yaw, kWeakEyeShare); }
    double across(double yaw) const { return together(by[AcrossLeft], by[AcrossRight], yaw, kWeakEyeDown); }
};

// Away by the eyes at `threshold` SD; fills the eye measures of the state.
double eyeStrength(const GazePoint& point, const GazeCentre& centre, const Deviation& off, double threshold,
                   GazeState& state)
{
    const double yaw = point.value[Yaw];
    const double sdAlong = (centre.sd[AlongLeft] + centre.sd[AlongRight]) / 2;
    const double sdAcross = (centre.sd[AcrossLeft] + centre.sd[AcrossRight]) / 2;
    const double sdLids = (centre.sd[LidsLeft] + centre.sd[LidsRight]) / 2;
    const double usualLids = centre.value[LidsLeft] + centre.value[LidsRight];
    const double lids = off.by[LidsLeft] + off.by[LidsRight];
    const bool shut = usualLids + lids < kShutShare * usualLids;
    state.shut = shut;
    const double along = shut ? 0 : off.along(yaw);
    const double across = off.across(yaw);

    state.eyeAlong = along / sdAlong;
    state.lids = lids / 2 / sdLids;
    const double iris = across / sdAcross;
    const double narrowed = std::max(0.0, -state.lids);
    // Lids that narrow alone are laughing or talking; they count only as far as the iris has gone down too.
    state.eyeDown = iris > 0 ? iris + kLidsInDown * std::min(narrowed, 2 * iris) : iris;

    // What the eyes turn against the head keeps the gaze where it was.
    const auto kept = [](double eye, double head) {
        const double gaze = eye + kEyePerDegree * head;
        return gaze * eye > 0 && std::abs(gaze) >= kKeptShare * std::abs(eye);
    };
    double strength = 0;
    if (kept(along, state.yaw)) {
        strength = std::abs(state.eyeAlong) / threshold;
    }
    // Landmarks on a covered eye run anywhere: then the eyes say nothing.
    state.eyesContradict = !shut && std::abs(yaw) <= kNearEyeYaw &&
                           (std::abs(off.by[AlongLeft] - off.by[AlongRight]) > kContradiction ||
                            std::abs(off.by[AcrossLeft] - off.by[AcrossRight]) > kContradiction);
    if (state.eyesContradict) {
        return 0;
    }
    if (shut) {
        return std::max(strength, 1.0 + narrowed / 100);
    }
    if (state.eyeDown > 0 && kept(across, state.pitch)) {
        strength = std::max(strength, state.eyeDown / (kDownOfThreshold * threshold));
    }
    if (state.eyeDown < 0 && state.lids > -1 && kept(across, state.pitch)) {
        strength = std::max(strength, -state.eyeDown / threshold);
    }
    return strength;
}

// Running median of three, so that neighbours must bear a sample out; a sample beside a loss stands alone.
Deviation smoothed(const std::vector<GazePoint>& points, const std::vector<Deviation>& raw, std::size_t at)
{
    if (at == 0 || at + 1 >= points.size() || (points[at + 1].time - points[at - 1].time).seconds() > kNeighbourS) {
        return raw[at];
    }
    Deviation result;
    for (std::size_t c = 0; c < kGazeChannels; ++c) {
        const double a = raw[at - 1].by[c];
        const double b = raw[at].by[c];
        const double d = raw[at + 1].by[c];
        result.by[c] = std::max(std::min(a, b), std::min(std::max(a, b), d));
    }
    return result;
}

// Head and eyes both turn to the same side, so that what each lacks the other may make up.
bool sameWay(const GazeState& state)
{
    const bool vertical = std::abs(state.pitch) > std::abs(state.yaw);
    return vertical ? state.pitch * state.eyeDown > 0 : state.yaw * state.eyeAlong > 0;
}

// From samples at the threshold to their neighbours that stay above a share of it, both ways in time.
void spread(std::vector<GazeState>& states, const std::vector<std::size_t>& sampleOf, const std::vector<double>& stay)
{
    const auto carry = [&](std::size_t from, std::size_t to) {
        const auto& before = states[sampleOf[from]];
        auto& state = states[sampleOf[to]];
        if (before.looking == GazeState::Looking::Away && before.byEyes && stay[to] >= kStay &&
            state.looking == GazeState::Looking::Partner) {
            state.byEyes = true;
            state.looking = GazeState::Looking::Away;
        }
    };
    for (std::size_t p = 1; p < stay.size(); ++p) {
        carry(p - 1, p);
    }
    for (std::size_t p = stay.size(); p-- > 1;) {
        carry(p, p - 1);
    }
}

double headStrength(const GazeCentre& centre, const GazeAversionSettings& settings, const GazeState& state)
{
    const double turned = std::hypot(state.yaw, state.pitch);
    if (turned <= 0) {
        return 0;
    }
    // SD along the direction of the turn.
    const double sd = std::hypot(state.yaw * centre.sd[Yaw], state.pitch * centre.sd[Pitch]) / turned;
    return turned / std::max(settings.minAngleDeg, settings.headSd * sd);
}

} // namespace

std::vector<GazeState> gazeStates(const PersonSignals& person, const std::vector<Visibility>& visibility,
                                  const Settings& settings, const GazeScene& /*scene*/)
{
    const auto& gaze = settings.gazeAversion;
    std::vector<GazePoint> points;
    std::vector<std::size_t> sampleOf;
    for (std::size_t i = 0; i < person.samples.size(); ++i) {
        if (visibility[i] == Visibility::Seen) {
            points.push_back(pointOf(person.samples[i], person.samples[i].face->size >= gaze.eyesMinFacePx));
            sampleOf.push_back(i);
        }
    }
    const PartnerDirection partner(points, gaze.windowS);
    std::vector<GazeState> states(person.samples.size());
    std::vector<GazeCentre> centres;
    std::vector<Deviation> raw;
    for (const auto& point : points) {
        centres.push_back(partner.at(point.time));
        raw.emplace_back();
        for (std::size_t c = 0; c < kGazeChannels; ++c) {
            raw.back().by[c] = point.value[c] - centres.back().value[c];
        }
    }
    std::vector<double> stay(points.size(), 0); // what keeps a look away going; the head's limit is as defined
    for (std::size_t p = 0; p < points.size(); ++p) {
        auto& state = states[sampleOf[p]];
        const auto off = smoothed(points, raw, p);
        state.yaw = off.by[Yaw];
        state.pitch = off.by[Pitch];
        state.smallEyes = person.samples[sampleOf[p]].face->size < gaze.eyesSureFacePx;
        const double head = headStrength(centres[p], gaze, state);
        double eyes = 0;
        if (points[p].eyes && centres[p].eyes) {
            eyes = eyeStrength(points[p], centres[p], off, gaze.eyesSd, state);
        }
        const double both = sameWay(state) ? std::hypot(head, eyes) : 0;
        state.byHead = head > 1;
        state.byEyes = eyes >= 1 || (!state.byHead && both >= 1);
        state.strength = std::max({head, eyes, both});
        stay[p] = std::max(eyes, eyes > 0.5 ? both : 0.0);
        const bool contradictory = !state.byHead && state.eyesContradict;
        state.looking = contradictory                  ? GazeState::Looking::Unknown
                        : state.byHead || state.byEyes ? GazeState::Looking::Away
                                                       : GazeState::Looking::Partner;
    }
    spread(states, sampleOf, stay);
    return states;
}

} // namespace alliance::vision

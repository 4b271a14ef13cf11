#include "vision/gaze/GazeDetector.h"
#include "vision/gaze/PartnerDirection.h"
#include "vision/gaze/RobustStats.h"

namespace alliance::vision
{

namespace
{

constexpr double kSizeWindowS = 2.0;  // smoothing of the face size
constexpr double kShutShare = 0.4;    // lids at less than this share of the usual opening: shut, the iris says nothing
constexpr double kNearEyeYaw = 25;    // degrees: beyond it only the eye that is nearer to the camera counts
constexpr double kWeakEyeShare = 0.4; // both eyes move together: the weaker one at least so far
constexpr double kEyePerDegree = 0.007; // eye widths that the iris moves per degree: 12 mm radius, 30 mm width
constexpr double kKeptShare = 0.6;      // of the eyes' turn must be left after the head's turn is counted against it
constexpr double kLidsInDown = 0.5;     // weight of the lids' SD beside the iris' SD
constexpr double kStay = 0.7;           // once away, the eyes are away down to this share of the threshold

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
double together(double left, double right, double yaw)
{
    if (std::abs(yaw) > kNearEyeYaw) {
        return yaw > 0 ? left : right;
    }
    const double weaker = std::min(std::abs(left), std::abs(right));
    const double stronger = std::max(std::abs(left), std::abs(right));
    return left * right > 0 && weaker >= kWeakEyeShare * stronger ? (left + right) / 2 : 0;
}

struct Deviation {
    std::array<double, kGazeChannels> by{};
    double of(GazeChannel left, GazeChannel right, double yaw) const { return together(by[left], by[right], yaw); }
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
    const double along = shut ? 0 : off.of(AlongLeft, AlongRight, yaw);
    const double across = off.of(AcrossLeft, AcrossRight, yaw);

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
    if (shut) {
        return std::max(strength, 1.0 + narrowed / 100);
    }
    if (state.eyeDown > 0 && kept(across, state.pitch)) {
        strength = std::max(strength, state.eyeDown / (1.5 * threshold));
    }
    if (state.eyeDown < 0 && state.lids > -1 && kept(across, state.pitch)) {
        strength = std::max(strength, -state.eyeDown / threshold);
    }
    return strength;
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

std::vector<Visibility> visibilityOf(const PersonSignals& person, const CannotTellSettings& settings)
{
    const auto& samples = person.samples;
    std::vector<Visibility> result(samples.size(), Visibility::Hidden);
    const auto half = base::MediaTime::fromSeconds(kSizeWindowS / 2);
    std::size_t from = 0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (!samples[i].face) {
            continue;
        }
        while (samples[from].time < samples[i].time - half) {
            ++from;
        }
        std::vector<double> sizes;
        for (std::size_t k = from; k < samples.size() && samples[k].time <= samples[i].time + half; ++k) {
            if (samples[k].face) {
                sizes.push_back(samples[k].face->size);
            }
        }
        result[i] = median(sizes) < settings.minFacePx                 ? Visibility::Small
                    : samples[i].face->presence < settings.minPresence ? Visibility::Unsure
                                                                       : Visibility::Seen;
    }
    return result;
}

std::vector<GazeState> gazeStates(const PersonSignals& person, const std::vector<Visibility>& visibility,
                                  const Settings& settings)
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
    bool eyesWereAway = false;
    for (std::size_t p = 0; p < points.size(); ++p) {
        const auto centre = partner.at(points[p].time);
        auto& state = states[sampleOf[p]];
        Deviation off;
        for (std::size_t c = 0; c < kGazeChannels; ++c) {
            off.by[c] = points[p].value[c] - centre.value[c];
        }
        state.yaw = off.by[Yaw];
        state.pitch = off.by[Pitch];
        state.smallEyes = person.samples[sampleOf[p]].face->size < gaze.eyesSureFacePx;
        const double head = headStrength(centre, gaze, state);
        const double eyes = points[p].eyes && centre.eyes ? eyeStrength(points[p], centre, off, gaze.eyesSd, state) : 0;
        state.byHead = head > 1;
        state.byEyes = eyes >= (eyesWereAway ? kStay : 1.0);
        eyesWereAway = state.byEyes;
        state.strength = std::max(head, eyes);
        state.looking = state.byHead || state.byEyes ? GazeState::Looking::Away : GazeState::Looking::Partner;
    }
    return states;
}

} // namespace alliance::vision

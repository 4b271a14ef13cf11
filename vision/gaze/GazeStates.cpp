#include "vision/gaze/GazeBaselines.h"
#include "vision/gaze/GazeDetector.h"
#include "vision/gaze/GazeFilter.h"
#include "vision/gaze/GazeNoise.h"

namespace alliance::vision
{

namespace
{

constexpr double kShutShare = 0.4;    // lids at less than this share of the usual opening: shut, the iris says nothing
constexpr double kNearEyeYaw = 25;    // degrees: beyond it only the eye that is nearer to the camera counts
constexpr double kBothEyesYaw = 40;   // degrees: beyond it the eyes cannot cast doubt on what the head says
constexpr double kWeakEyeShare = 0.4; // both eyes move together: the weaker one at least so far aside, ...
constexpr double kWeakEyeDown = 0.25; // ... and so far up and down, where the lids hide more of one eye
constexpr double kEyesPart = 0.3;     // of the threshold must come from the eyes, or the head alone has turned
constexpr double kKept = 0.5;         // of the threshold: within it the eyes have kept the partner
constexpr double kDownOfThreshold = 1.2; // iris and lids together need more than the iris alone aside
constexpr double kLidsInDown = 0.5;      // weight of the lids' SD beside the iris' SD
constexpr double kContradiction = 0.2;   // eye widths between the turns of the two eyes
constexpr double kStay = 0.7;            // once away, the eyes are away down to this share of the threshold
constexpr double kPitchOfFace = 5;       // degrees: laughing and talking move the fitted pitch by as much
constexpr double kShutMargin = 3;        // shut eyes are no matter of degrees

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

// Eyes of one sample against the partner direction, eye widths; `gaze` with the head's part, `eye` in the head.
struct EyeTurn {
    double gaze = 0;
    double eye = 0;

    // Both say the same, and enough of it is the eyes' own.
    bool own(double least) const { return gaze * eye > 0 && std::abs(eye) >= least; }
};

struct Sample {
    const GazePoint* point = nullptr;
    const FaceSample* face = nullptr;
    GazeCentre centre;
    std::array<double, kGazeChannels> off{};

    // `head` in degrees, of which `doubtful` may be none.
    EyeTurn turn(GazeChannel left, double head, double doubtful, double weakShare) const
    {
        const double yaw = face->yaw;
        const double perDegree = left == AlongLeft ? kAlongPerDegree : kAcrossPerDegree;
        const double part = perDegree * head;
        const double counted = part - perDegree * std::clamp(head, -doubtful, doubtful);
        const auto eyes = [&](double with) {
            return together(off[left] - part + with, off[left + 1] - part + with, yaw, weakShare);
        };
        return {eyes(counted), eyes(0)};
    }
};

// The eyes' say. Fills what the state holds about them.
struct EyeVerdict {
    double strength = 0;
    double perDegree = kAlongPerDegree; // of the direction in which the eyes have moved further
    double thresholdDeg = 0;
    bool kept = false; // on the partner although the head has turned: away by definition, but less sure
};

EyeVerdict judgeEyes(const Sample& sample, double threshold, GazeState& state)
{
    EyeVerdict verdict;
    const auto& sd = sample.centre.sd;
    const auto& usual = sample.centre.value;
    const auto& off = sample.off;
    const double usualLids = usual[LidsLeft] + usual[LidsRight];
    const double lids = off[LidsLeft] + off[LidsRight];
    state.shut = usualLids + lids < kShutShare * usualLids;
    state.lids = lids / 2 / sd[LidsLeft];
    const double narrowed = std::max(0.0, -state.lids);
    // Landmarks on a covered eye run anywhere: then the eyes say nothing.
    state.eyesContradict = !state.shut && std::abs(sample.face->yaw) <= kNearEyeYaw &&
                           (std::abs(off[AlongLeft] - off[AlongRight]) > kContradiction ||
                            std::abs(off[AcrossLeft] - off[AcrossRight]) > kContradiction);

    const auto along = state.shut ? EyeTurn{} : sample.turn(AlongLeft, state.yaw, 0, kWeakEyeShare);
    const auto across = sample.turn(AcrossLeft, state.pitch, kPitchOfFace, kWeakEyeDown);
    state.eyeAlong = along.eye / sd[AlongLeft];
    // Lids that narrow alone are laughing or talking; they count only as far as the iris has gone down too.
    const double iris = across.eye / sd[AcrossLeft];
    const double byLids = kLidsInDown * std::min(narrowed, 2 * std::max(0.0, iris));
    state.eyeDown = iris + byLids;
    if (state.eyesContradict) {
        return verdict;
    }
    state.eyesKnown = true;
    if (state.shut) {
        verdict.strength = 1.0 + narrowed / 100;
        return verdict;
    }
    state.gazeYaw = state.yaw + eyeTurnDegrees(along.eye);
    state.gazePitch = state.pitch + eyeDropDegrees(across.eye);

    const double aside = std::abs(along.gaze) / (threshold * sd[AlongLeft]);
    const double fall = across.gaze / (threshold * sd[AcrossLeft]); // of the iris alone, > 0 down
    const double down = fall + byLids / threshold;
    const double sideways = along.own(kEyesPart * threshold * sd[AlongLeft]) ? aside : 0;
    double vertical = 0;
    double slant = 0; // with half of what the lids say: laughing narrows them too
    if (across.own(kEyesPart * threshold * sd[AcrossLeft]) && (down > 0 || state.lids > -1)) {
        vertical = down > 0 ? down / kDownOfThreshold : -down;
        slant = down > 0 ? (fall + down) / 2 / kDownOfThreshold : -fall;
    }
    // A direction has two parts: what is a little down and a little aside is as far away as what is all aside.
    verdict.strength = std::max(vertical, std::hypot(sideways, slant));
    verdict.perDegree = sideways >= vertical ? kAlongPerDegree : kAcrossPerDegree;
    verdict.thresholdDeg = threshold * (sideways >= vertical ? sd[AlongLeft] : sd[AcrossLeft]) / verdict.perDegree;
    verdict.kept = aside < kKept && std::abs(down) < kKept && !state.smallEyes &&
                   std::abs(sample.face->yaw) < kBothEyesYaw &&
                   std::abs(along.eye) + std::abs(across.eye) > kEyesPart * threshold * sd[AlongLeft];
    return verdict;
}

// Degrees that the head must turn in the direction in which it has turned.
double headThreshold(const GazeCentre& centre, const GazeAversionSettings& settings, const GazeState& state)
{
    const double turned = std::hypot(state.yaw, state.pitch);
    const double sd =
        turned > 0 ? std::hypot(state.yaw * centre.sd[Yaw], state.pitch * centre.sd[Pitch]) / turned : centre.sd[Yaw];
    return std::max(settings.minAngleDeg, settings.headSd * sd);
}

struct Judged {
    GazeState state;
    double stay = 0; // what keeps a look away of the eyes going; the head's limit is as defined
};

Judged judge(const Sample& sample, const GazeAversionSettings& settings)
{
    Judged result;
    auto& state = result.state;
    state.yaw = sample.off[Yaw];
    state.pitch = sample.off[Pitch];
    state.gazeYaw = state.yaw;
    state.gazePitch = state.pitch;
    state.smallEyes = sample.face->size < settings.eyesSureFacePx;
    const double thresholdDeg = headThreshold(sample.centre, settings, state);
    const double head = std::hypot(state.yaw, state.pitch) / thresholdDeg;
    EyeVerdict eyes;
    if (sample.point->eyes && sample.centre.eyes) {
        eyes = judgeEyes(sample, settings.eyesSd, state);
    }
    state.byHead = head > 1;
    state.byEyes = eyes.strength >= 1;
    state.strength = std::max(head, eyes.strength);
    result.stay = eyes.strength;

    const double headNoise = std::hypot(headNoiseDeg(*sample.face), turnNoiseDeg(state.yaw, state.pitch));
    state.uncertainty =
        state.eyesKnown && !state.shut ? std::hypot(headNoise, eyeNoise(*sample.face) / eyes.perDegree) : headNoise;
    const double byHead = (head - 1) * thresholdDeg / headNoise;
    const double byEyes = state.shut ? (state.byEyes ? kShutMargin : -kShutMargin)
                                     : (eyes.strength - 1) * eyes.thresholdDeg / state.uncertainty;
    state.margin = eyes.kept ? std::min(byHead, 0.0) : state.eyesKnown ? std::max(byHead, byEyes) : byHead;

    // Of a head that is not turned away only the eyes could tell.
    const bool eyesHidden = !state.byHead && state.eyesContradict;
    state.looking = eyesHidden                     ? GazeState::Looking::Unknown
                    : state.byHead || state.byEyes ? GazeState::Looking::Away
                                                   : GazeState::Looking::Partner;
    return result;
}

// From samples at the threshold to their neighbours that stay above a share of it, both ways in time; a blink carries
// nothing.
void spread(std::vector<GazeState>& states, const std::vector<std::size_t>& sampleOf, const std::vector<double>& stay)
{
    const auto carry = [&](std::size_t from, std::size_t to) {
        const auto& before = states[sampleOf[from]];
        auto& state = states[sampleOf[to]];
        if (before.looking == GazeState::Looking::Away && before.byEyes && !before.shut && stay[to] >= kStay &&
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

std::array<double, kGazeChannels> offset(const std::array<double, kGazeChannels>& value, const GazeCentre& centre)
{
    auto result = value;
    for (std::size_t c = 0; c < kGazeChannels; ++c) {
        result[c] -= centre.value[c];
    }
    return result;
}

} // namespace

std::vector<GazeState> gazeStates(const PersonSignals& person, const std::vector<Visibility>& visibility,
                                  const Settings& settings, const GazeScene& scene)
{
    const auto& gaze = settings.gazeAversion;
    const auto seen = seenSamples(person, visibility, gaze.eyesMinFacePx);
    const GazeBaselines baselines(person, seen, scene, gaze.windowS);
    std::vector<GazeState> states(person.samples.size());
    // The grid is filtered on its own, so that samples between its turns change nothing on it; a cut parts it.
    std::vector<TimedDirection> raw;
    std::vector<TimedDirection> smooth;
    const auto finishShot = [&] {
        const auto shot = filtered(raw);
        smooth.insert(smooth.end(), shot.begin(), shot.end());
        raw.clear();
    };
    std::vector<Sample> onGrid;
    std::vector<std::size_t> sampleOf;
    for (const auto& one : seen) {
        const auto centre = baselines.at(one.point.time);
        if (!centre) {
            continue;
        }
        Sample sample{&one.point, &*person.samples[one.sample].face, *centre, offset(one.point.value, *centre)};
        if (person.samples[one.sample].extra) {
            states[one.sample] = judge(sample, gaze).state;
        } else {
            if (!raw.empty() && shotAt(scene.shots, raw.back().time) != shotAt(scene.shots, one.point.time)) {
                finishShot();
            }
            raw.push_back({one.point.time, sample.off});
            onGrid.push_back(sample);
            sampleOf.push_back(one.sample);
        }
    }
    finishShot();
    std::vector<double> stay(onGrid.size(), 0);
    for (std::size_t p = 0; p < onGrid.size(); ++p) {
        onGrid[p].off = smooth[p].value;
        const auto judged = judge(onGrid[p], gaze);
        states[sampleOf[p]] = judged.state;
        stay[p] = judged.stay;
    }
    spread(states, sampleOf, stay);
    return states;
}

} // namespace alliance::vision

#include "vision/gaze/RobustStats.h"
#include "vision/signals/PersonTrack.h"

namespace alliance::vision
{

namespace
{

constexpr double kLongEnoughS = 20; // a sitter blinks within it, or at least sways
constexpr std::size_t kLeastSamples = 50;
constexpr std::size_t kWindow = 8; // samples whose median takes the jitter of the landmarks away

// What a face that is alive exceeds within 20 s, most of the time by far. Lengths are shares of the face's size; the
// range is that of the medians of neighbouring samples.
constexpr double kSway = 0.012; // place: some 2 mm
constexpr double kGrowth = 0.012;
constexpr double kTurn = 1.6;      // degrees of yaw, pitch and roll
constexpr double kLids = 0.05;     // eye widths
constexpr double kMouth = 0.05;    // mouth widths
constexpr double kIris = 0.05;     // eye widths
constexpr double kBlinkDrop = 0.4; // of the usual opening of the lids: a blink, though it is in one sample only
constexpr double kTooUneasy = 3;   // jitter from sample to sample, of the sway: hides whether anything moves

// Range of the medians of consecutive windows.
double slowRange(const std::vector<double>& values)
{
    double low = 1e9;
    double high = -1e9;
    for (std::size_t i = 0; i + kWindow <= values.size(); i += kWindow) {
        const auto begin = values.begin() + static_cast<std::ptrdiff_t>(i);
        const double middle = median({begin, begin + static_cast<std::ptrdiff_t>(kWindow)});
        low = std::min(low, middle);
        high = std::max(high, middle);
    }
    return high - low;
}

double jitterOf(const std::vector<double>& values)
{
    std::vector<double> steps;
    for (std::size_t i = 1; i < values.size(); ++i) {
        steps.push_back(std::abs(values[i] - values[i - 1]));
    }
    return median(steps);
}

// One shot's worth of one face.
class Stretch
{
public:
    void add(const FaceSample& face, const CameraPose& camera, cv::Point2f middle, base::MediaTime time)
    {
        const cv::Point2f at = camera.steady(face.centre, middle);
        m_first = m_x.empty() ? time : m_first;
        m_last = time;
        m_x.push_back(at.x);
        m_y.push_back(at.y);
        m_size.push_back(face.size);
        m_scale.push_back(face.scale / camera.scale);
        m_yaw.push_back(face.yaw);
        m_pitch.push_back(face.pitch);
        m_roll.push_back(face.roll - camera.roll);
        m_mouth.push_back(face.mouth);
        m_lids.push_back((face.imageLeftEye.opening + face.imageRightEye.opening) / 2);
        m_along.push_back((face.imageLeftEye.irisAlong + face.imageRightEye.irisAlong) / 2);
    }

    bool isLongEnough() const { return (m_last - m_first).seconds() >= kLongEnoughS && m_x.size() >= kLeastSamples; }

    bool isStill() const
    {
        const double size = median(m_size);
        const double usualLids = median(m_lids);
        const bool blinks =
            std::any_of(m_lids.begin(), m_lids.end(), [&](double l) { return l < usualLids * (1 - kBlinkDrop); });
        const bool uneasy = std::max(jitterOf(m_x), jitterOf(m_y)) > kTooUneasy * kSway * size;
        return !blinks && !uneasy && slowRange(m_x) < kSway * size && slowRange(m_y) < kSway * size &&
               slowRange(m_scale) < kGrowth * size && slowRange(m_yaw) < kTurn && slowRange(m_pitch) < kTurn &&
               slowRange(m_roll) < kTurn && slowRange(m_lids) < kLids && slowRange(m_mouth) < kMouth &&
               slowRange(m_along) < kIris;
    }

private:
    base::MediaTime m_first;
    base::MediaTime m_last;
    std::vector<double> m_x, m_y, m_size, m_scale, m_yaw, m_pitch, m_roll, m_mouth, m_lids, m_along;
};

} // namespace

bool isPictureOfFace(const std::vector<TrackRow>& rows, const std::vector<SampledTime>& times, cv::Size frame)
{
    const cv::Point2f middle(static_cast<float>(frame.width) / 2, static_cast<float>(frame.height) / 2);
    std::vector<Stretch> stretches;
    int shot = -1;
    for (const auto& row : rows) {
        const auto& time = times[row.tick];
        if (!row.face || time.extra) {
            continue;
        }
        if (stretches.empty() || time.shot != shot) {
            stretches.emplace_back();
            shot = time.shot;
        }
        stretches.back().add(*row.face, time.camera, middle, time.time);
    }
    std::size_t still = 0;
    for (const auto& stretch : stretches) {
        if (stretch.isLongEnough() && !stretch.isStill()) {
            return false;
        }
        still += stretch.isLongEnough() ? 1 : 0;
    }
    return still > 0;
}

} // namespace alliance::vision

#include "vision/signals/SignalExports.h"

#include "vision/face/HeadDirection.h"
#include "vision/gaze/RobustStats.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <tuple>

namespace alliance::vision
{

namespace
{

constexpr double kLeastPresence = 0.5;

double radians(double degrees)
{
    return degrees * CV_PI / 180;
}

struct OpenFaceRow {
    std::int64_t frame = 0;
    int person = 0;
    const SignalSample* sample = nullptr;
};

double motionOf(const SignalSample& sample, MotionRegion region)
{
    return region == MotionRegion::Head   ? sample.headMotion
           : region == MotionRegion::Body ? sample.bodyMotion
                                          : sample.motion;
}

std::vector<const SignalSample*> gridOf(const PersonSignals& person)
{
    std::vector<const SignalSample*> grid;
    for (const auto& sample : person.samples) {
        if (!sample.extra) {
            grid.push_back(&sample);
        }
    }
    return grid;
}

double intervalOf(const std::vector<const SignalSample*>& grid)
{
    std::vector<double> intervals;
    for (std::size_t i = 1; i < grid.size(); ++i) {
        intervals.push_back((grid[i]->time - grid[i - 1]->time).seconds());
    }
    return median(std::move(intervals));
}

// One value per turn of `interval` seconds; "NA" where no sample lies in the turn.
std::vector<std::string> columnOf(const std::vector<const SignalSample*>& grid, double interval, std::size_t lines,
                                  MotionRegion region)
{
    std::vector<std::string> column(lines, "NA");
    for (const auto* sample : grid) {
        const auto line = static_cast<std::size_t>(std::max(0.0, std::round(sample->time.seconds() / interval)));
        if (line < lines) {
            column[line] = fmt::format("{:.4f}", motionOf(*sample, region));
        }
    }
    return column;
}

} // namespace

std::string openFaceCsv(const SessionSignals& signals)
{
    std::vector<OpenFaceRow> rows;
    for (const auto& person : signals.people) {
        for (const auto& sample : person.samples) {
            if (sample.lookedForFace) {
                rows.push_back({sample.frame, person.id, &sample});
            }
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const OpenFaceRow& a, const OpenFaceRow& b) {
        return std::tuple(a.frame, a.person) < std::tuple(b.frame, b.person);
    });
    fmt::memory_buffer text;
    const auto out = std::back_inserter(text);
    fmt::format_to(out, "frame,face_id,timestamp,confidence,success,gaze_angle_x,gaze_angle_y,pose_Rx,pose_Ry,"
                        "pose_Rz");
    const RecordingClock& clock = signals.clock;
    const bool timed = clock.tickNum > 0;
    const std::string ending =
        timed ? fmt::format(",{}/{},{:.6f}\n", clock.tickNum, clock.tickDen, clock.framesPerSecond) : "\n";
    fmt::format_to(out, "{}", timed ? ",time_base,frames_per_second\n" : "\n");
    for (const auto& row : rows) {
        const auto face = row.sample->face.value_or(FaceSample{});
        const bool success = row.sample->face.has_value() && face.presence >= kLeastPresence;
        const double gazeX =
            radians(face.yaw + eyeTurnDegrees((face.imageLeftEye.irisAlong + face.imageRightEye.irisAlong) / 2));
        const double gazeY =
            radians(face.pitch + eyeDropDegrees((face.imageLeftEye.irisAcross + face.imageRightEye.irisAcross) / 2));
        fmt::format_to(out, "{},{},{:.3f},{:.3f},{:d},{:.4f},{:.4f},{:.4f},{:.4f},{:.4f}{}", row.frame + 1, row.person,
                       row.sample->time.seconds(), face.presence, success, gazeX, gazeY, radians(face.pitch),
                       0.0 - radians(face.yaw), radians(face.roll), ending);
    }
    return fmt::to_string(text);
}

MotionEnergyText motionEnergy(const SessionSignals& signals, int first, int second, MotionRegion region)
{
    const auto known = [&](int id) { return id >= 0 && static_cast<std::size_t>(id) < signals.people.size(); };
    if (!known(first) || !known(second)) {
        return {};
    }
    const auto& a = signals.people[static_cast<std::size_t>(first)];
    const auto& b = signals.people[static_cast<std::size_t>(second)];
    const auto gridA = gridOf(a);
    const auto gridB = gridOf(b);
    const double interval = intervalOf(gridA);
    if (!(interval > 0) || gridB.empty()) {
        return {};
    }
    const double last = std::max(gridA.back()->time, gridB.back()->time).seconds();
    const auto lines = static_cast<std::size_t>(std::round(last / interval)) + 1;
    const auto left = columnOf(gridA, interval, lines, region);
    const auto right = columnOf(gridB, interval, lines, region);
    const bool roles = a.role != b.role && a.role != Role::Unknown && b.role != Role::Unknown;
    fmt::memory_buffer text;
    const auto out = std::back_inserter(text);
    fmt::format_to(out, "{}\t{}\n", roles ? toText(a.role) : toText(a.place), roles ? toText(b.role) : toText(b.place));
    for (std::size_t i = 0; i < lines; ++i) {
        fmt::format_to(out, "{}\t{}\n", left[i], right[i]);
    }
    return {fmt::to_string(text), std::round(100 / interval) / 100};
}

} // namespace alliance::vision

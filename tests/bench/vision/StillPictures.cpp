#include "tests/bench/vision/StillPictures.h"

#include "vision/face/FacePipeline.h"
#include "vision/face/HeadDirection.h"

#include <fmt/format.h>
#include <opencv2/imgproc.hpp>

#include <map>
#include <set>

namespace alliance::test
{
namespace
{

using vision::FaceObservation;

constexpr double kNearFace = 0.5;     // face heights: a face found so near to the drawn one is that one
constexpr double kRestingFace = 150;  // pixels of the stage
constexpr double kFaceAbovePit = 121; // middle of the face, of a puppet at rest
constexpr double kFaceAt = 330;       // where it shall be, pixels of the stage
constexpr double kPit = 366;          // where the pit of the neck is at rest
constexpr double kShoulders = 300;    // what shifts are measured in, pixels

// The whole stage, so that the focal length is the width as in most cameras: small faces are far away, large ones near.
PuppetFrame draw(const PuppetRenderer& renderer, const StillPicture& picture, std::uint64_t seed)
{
    PuppetView view;
    view.zoom = picture.facePx <= 120 ? 0.5 : 0.75;
    view.size = {cvRound(kStageWidth * view.zoom), cvRound(kStageHeight * view.zoom)};
    PuppetPose pose = picture.pose;
    pose.near = picture.facePx / kRestingFace / view.zoom;
    pose.shiftY = (kFaceAt + kFaceAbovePit * pose.near - kPit + kHipsBelowPit * (pose.near - 1)) / kShoulders;
    PuppetFrame frame = renderer.render({pose, pose}, seed, view);
    apply(picture.condition, frame, seed);
    return frame;
}

struct Seen {
    bool found = false;
    vision::HeadDirection drawn;
    vision::HeadDirection measured;
    double along = 0; // eye widths
    double across = 0;
};

cv::Point2f middleOf(const PuppetTruth& truth)
{
    std::vector<cv::Point2f> flat;
    for (const cv::Point3f& p : truth.mesh) {
        flat.emplace_back(p.x, p.y);
    }
    const cv::Rect2f box(cv::boundingRect(flat));
    return (box.tl() + box.br()) / 2;
}

std::array<Seen, 2> look(const std::shared_ptr<const vision::ModelSet>& models, const PuppetRenderer& renderer,
                         const StillPicture& picture, std::uint64_t seed)
{
    const PuppetFrame frame = draw(renderer, picture, seed);
    auto pipeline = vision::FacePipeline::create(models);
    const auto faces = pipeline ? pipeline->process(frame.image.view()) : std::vector<FaceObservation>();
    std::array<Seen, 2> both;
    for (std::size_t person = 0; faces && person < both.size(); ++person) {
        const PuppetTruth& truth = frame.truth[person];
        Seen& seen = both[person];
        seen.drawn = truth.head;
        for (const FaceObservation& face : *faces) {
            if (cv::norm((face.box.tl() + face.box.br()) / 2 - middleOf(truth)) < kNearFace * truth.faceHeight) {
                seen.found = true;
                seen.measured = face.head;
                seen.along = (face.imageLeftEye.irisAlong + face.imageRightEye.irisAlong) / 2;
                seen.across = (face.imageLeftEye.irisAcross + face.imageRightEye.irisAcross) / 2;
            }
        }
    }
    return both;
}

void addHead(std::vector<StillPicture>& pictures, double px, Condition condition, double yaw, double pitch)
{
    StillPicture picture{px, condition, {.yaw = yaw, .pitch = pitch}};
    picture.yaw = yaw;
    picture.pitch = pitch;
    pictures.push_back(picture);
}

void addEyes(std::vector<StillPicture>& pictures, double px, Condition condition)
{
    constexpr std::array<std::array<double, 2>, 12> kLooks = {{{-30, 0},
                                                               {-20, 0},
                                                               {-10, 0},
                                                               {10, 0},
                                                               {20, 0},
                                                               {30, 0},
                                                               {0, -10},
                                                               {0, 10},
                                                               {0, 20},
                                                               {0, 30},
                                                               {-18, 15},
                                                               {18, 15}}};
    for (const auto& [along, across] : kLooks) {
        StillPicture picture{px, condition, lookingAside(along, across)};
        picture.pose.lids = across > 0 ? across / 60 : 0; // lids follow a lowered look
        picture.eyesAlong = along;
        picture.eyesAcross = across;
        pictures.push_back(picture);
    }
}

bool isHead(const StillPicture& picture)
{
    return picture.eyesAlong == 0 && picture.eyesAcross == 0;
}

using Choose = std::function<bool(const StillPicture&)>;

std::vector<Cell> headRow(Cell name, const std::vector<StillMeasure>& measures, const Choose& choose)
{
    std::vector<bool> found;
    std::vector<double> yaw;
    std::vector<double> pitch;
    for (const StillMeasure& measure : measures) {
        if (!isHead(measure.picture) || !choose(measure.picture)) {
            continue;
        }
        found.push_back(measure.found);
        if (measure.found) {
            yaw.push_back(std::abs(measure.yawError));
            pitch.push_back(std::abs(measure.pitchError));
        }
    }
    if (found.empty()) {
        return {};
    }
    return {std::move(name),
            Cell(double(found.size()), 0),
            Cell(100 * share(found), 0),
            Cell(mean(yaw), 1),
            Cell(quantile(yaw, 0.95), 1),
            Cell(mean(pitch), 1),
            Cell(quantile(pitch, 0.95), 1)};
}

std::vector<Cell> eyesRow(Cell name, const std::vector<StillMeasure>& measures, const Choose& choose)
{
    std::vector<bool> found;
    std::vector<bool> right;
    std::vector<double> along;
    std::vector<double> across;
    for (const StillMeasure& measure : measures) {
        const StillPicture& picture = measure.picture;
        if (isHead(picture) || !choose(picture)) {
            continue;
        }
        found.push_back(measure.found);
        if (!measure.found) {
            continue;
        }
        if (picture.eyesAlong != 0) {
            right.push_back(measure.eyesAlong * picture.eyesAlong > 0);
            along.push_back(std::abs(measure.eyesAlong - picture.eyesAlong));
        }
        if (picture.eyesAcross != 0) {
            right.push_back(measure.eyesAcross * picture.eyesAcross > 0);
            across.push_back(std::abs(measure.eyesAcross - picture.eyesAcross));
        }
    }
    if (found.empty()) {
        return {};
    }
    return {std::move(name),
            Cell(double(found.size()), 0),
            Cell(100 * share(found), 0),
            Cell(100 * share(right), 1),
            Cell(mean(along), 1),
            Cell(quantile(along, 0.95), 1),
            Cell(mean(across), 1),
            Cell(quantile(across, 0.95), 1)};
}

void addRow(Table& table, std::vector<Cell> row)
{
    if (!row.empty()) {
        table.rows.push_back(std::move(row));
    }
}

std::set<double> sizesOf(const std::vector<StillMeasure>& measures)
{
    std::set<double> sizes;
    for (const StillMeasure& measure : measures) {
        sizes.insert(measure.picture.facePx);
    }
    return sizes;
}

} // namespace

std::vector<StillPicture> stillPictures(bool full)
{
    constexpr std::array<double, 9> kYaws = {-60, -45, -30, -15, 0, 15, 30, 45, 60};
    constexpr std::array<double, 5> kPitches = {-30, -15, 0, 15, 30};
    constexpr std::array<double, 7> kSizes = {40, 60, 80, 120, 150, 200, 250};
    std::vector<StillPicture> pictures;
    for (const double px : kSizes) {
        for (const Condition condition : allConditions()) {
            const bool every = full || (condition == Condition::Clear && (px == 60 || px == 120));
            const bool row = every || condition == Condition::Clear || px == 80 || px == 150;
            for (const double yaw : kYaws) {
                for (const double pitch : kPitches) {
                    if ((yaw != 0 || pitch != 0) && (every || (row && pitch == 0) || (row && yaw == 0))) {
                        addHead(pictures, px, condition, yaw, pitch);
                    }
                }
            }
            if (full || (condition == Condition::Clear && px >= 60) || px == 120) {
                addEyes(pictures, px, condition);
            }
        }
    }
    return pictures;
}

std::vector<StillMeasure> measureStills(const std::shared_ptr<const vision::ModelSet>& models,
                                        const PuppetRenderer& renderer, const std::vector<StillPicture>& pictures,
                                        std::uint64_t seed, const std::function<void(double)>& progress)
{
    std::map<std::pair<double, Condition>, std::array<Seen, 2>> ahead;
    std::vector<StillMeasure> measures;
    for (const StillPicture& picture : pictures) {
        const auto key = std::pair(picture.facePx, picture.condition);
        if (!ahead.contains(key)) {
            ahead[key] = look(models, renderer, {picture.facePx, picture.condition, {}}, seed);
        }
        const auto both = look(models, renderer, picture, seed + measures.size() + 1);
        for (const Place who : kPlaces) {
            const Seen& base = ahead[key][indexOf(who)];
            const Seen& seen = both[indexOf(who)];
            StillMeasure measure;
            measure.picture = picture;
            measure.who = who;
            measure.found = seen.found && base.found;
            measure.yawError = seen.measured.yaw - base.measured.yaw - (seen.drawn.yaw - base.drawn.yaw);
            measure.pitchError = seen.measured.pitch - base.measured.pitch - (seen.drawn.pitch - base.drawn.pitch);
            measure.eyesAlong = vision::eyeTurnDegrees(seen.along - base.along);
            measure.eyesAcross = vision::eyeDropDegrees(seen.across - base.across);
            measures.push_back(measure);
        }
        progress(double(measures.size()) / 2 / double(pictures.size()));
    }
    return measures;
}

std::vector<Table> stillTables(const std::vector<StillMeasure>& measures)
{
    const std::vector<std::string> headColumns = {"",         "pictures",   "found %",   "yaw mean",
                                                  "yaw 95 %", "pitch mean", "pitch 95 %"};
    const std::vector<std::string> eyesColumns = {"",           "pictures",   "found %",     "sign right %",
                                                  "along mean", "along 95 %", "across mean", "across 95 %"};
    const auto within = [](const StillPicture& p) { return std::abs(p.yaw) <= 45; };
    const auto clear = [](const StillPicture& p) { return p.condition == Condition::Clear; };

    Table bySize{"head_by_size",
                 "Head direction by face size, within 45 degrees of yaw, clear (degrees of error)",
                 headColumns,
                 {}};
    Table byAngle{"head_by_angle", "Head direction by angle, clear, faces of 60 px and more", headColumns, {}};
    Table byCondition{"head_by_condition",
                      "Head direction by condition, within 45 degrees, faces of 60 px and more",
                      headColumns,
                      {}};
    Table eyesBySize{"eyes_by_size", "Eyes alone by face size, clear (degrees of error)", eyesColumns, {}};
    Table eyesByCondition{"eyes_by_condition", "Eyes alone by condition, faces of 120 px and more", eyesColumns, {}};
    for (const double px : sizesOf(measures)) {
        const auto size = [px](const StillPicture& p) { return p.facePx == px; };
        addRow(bySize, headRow(fmt::format("{:.0f} px", px), measures,
                               [&](const auto& p) { return size(p) && within(p) && clear(p); }));
        addRow(eyesBySize,
               eyesRow(fmt::format("{:.0f} px", px), measures, [&](const auto& p) { return size(p) && clear(p); }));
    }
    addRow(bySize,
           headRow("60 px and more", measures, [&](const auto& p) { return p.facePx >= 60 && within(p) && clear(p); }));
    addRow(eyesBySize,
           eyesRow("120 px and more", measures, [&](const auto& p) { return p.facePx >= 120 && clear(p); }));
    for (const double yaw : {-60, -45, -30, -15, 15, 30, 45, 60}) {
        addRow(byAngle, headRow(fmt::format("yaw {:+.0f}", yaw), measures, [&](const auto& p) {
                   return p.yaw == yaw && p.pitch == 0 && clear(p) && p.facePx >= 60;
               }));
    }
    for (const double pitch : {-30, -15, 15, 30}) {
        addRow(byAngle, headRow(fmt::format("pitch {:+.0f}", pitch), measures, [&](const auto& p) {
                   return p.pitch == pitch && p.yaw == 0 && clear(p) && p.facePx >= 60;
               }));
    }
    for (const double yaw : {30, 45, 60}) {
        addRow(byAngle, headRow(fmt::format("yaw {:.0f} with pitch", yaw), measures, [&](const auto& p) {
                   return std::abs(p.yaw) == yaw && p.pitch != 0 && clear(p) && p.facePx >= 60;
               }));
    }
    for (const Condition condition : allConditions()) {
        const auto under = [&](const StillPicture& p) { return p.condition == condition; };
        addRow(byCondition, headRow(toText(condition), measures,
                                    [&](const auto& p) { return under(p) && within(p) && p.facePx >= 60; }));
        addRow(eyesByCondition,
               eyesRow(toText(condition), measures, [&](const auto& p) { return under(p) && p.facePx >= 120; }));
    }
    return {bySize, byAngle, byCondition, eyesBySize, eyesByCondition};
}

} // namespace alliance::test

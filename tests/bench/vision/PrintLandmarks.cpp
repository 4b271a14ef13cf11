// alliance-bench-landmarks (face|pose) [--passes N] IMAGE...
// alliance-bench-landmarks prepare FOLDER IMAGE...
// The first form prints one JSON object: {"IMAGE": [{"points": [[x, y]...], "size": px, "presence": p, "ms": ms}...],
// ...}, positions in pixels of the image. Faces and bodies are looked at N times (2 unless told), each time in the
// region that the landmarks before gave, as when they are followed through a recording. The second form writes each
// image and the upper body of each person in it as PNG files without a colour profile, so that every program decodes
// the same pixels. Models: $ALLIANCE_MODELS or the cache folder.

#include "vision/face/FaceLandmarker.h"
#include "vision/models/ModelSet.h"
#include "vision/pose/PoseLandmarker.h"

#include <nlohmann/json.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <string>
#include <vector>

namespace
{

using namespace alliance;
using nlohmann::json;

template <typename T>
T need(base::Result<T> result)
{
    if (!result) {
        std::cerr << result.error().context << '\n';
        std::exit(1);
    }
    return std::move(*result);
}

double milliseconds(std::chrono::steady_clock::time_point since)
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - since).count();
}

json printFace(const vision::FaceObservation& face, double ms)
{
    json points = json::array();
    for (const cv::Point3f& p : face.points) {
        points.push_back({p.x, p.y});
    }
    return {{"points", points},
            {"size", face.size},
            {"presence", face.presence},
            {"ms", ms},
            {"head", {face.head.yaw, face.head.pitch, face.head.roll, face.head.reprojectionError}}};
}

json printBody(const vision::PoseObservation& body, double ms)
{
    json points = json::array();
    for (const vision::PosePoint& p : body.points) {
        points.push_back({p.at.x, p.at.y});
    }
    const auto& left = body.points[vision::PoseObservation::LeftShoulder].at;
    const auto& right = body.points[vision::PoseObservation::RightShoulder].at;
    return {{"points", points}, {"size", cv::norm(left - right)}, {"presence", body.presence}, {"ms", ms}};
}

// Detects, then locates each detection `passes` times.
template <typename Detector, typename Landmarker, typename RegionOf, typename Print>
json run(Detector& detector, Landmarker& landmarker, const base::ImageView& view, int passes, RegionOf regionOf,
         Print print)
{
    json found = json::array();
    for (const auto& detection : need(detector.detect(view))) {
        auto seen = need(landmarker.locate(view, regionOf(detection)));
        auto start = std::chrono::steady_clock::now();
        for (int pass = 1; pass < passes; ++pass) {
            start = std::chrono::steady_clock::now();
            seen = need(landmarker.locate(view, regionOf(seen)));
        }
        found.push_back(print(seen, milliseconds(start)));
    }
    return found;
}

base::ImageView viewOf(const cv::Mat& rgb)
{
    return {rgb.data, rgb.cols, rgb.rows, static_cast<std::ptrdiff_t>(rgb.step), base::PixelFormat::Rgb24};
}

cv::Mat readRgb(const std::string& path)
{
    const cv::Mat bgr = cv::imread(path, cv::IMREAD_COLOR | cv::IMREAD_IGNORE_ORIENTATION);
    if (bgr.empty()) {
        std::cerr << path << " is not an image\n";
        std::exit(1);
    }
    cv::Mat rgb;
    cv::cvtColor(bgr, rgb, cv::COLOR_BGR2RGB);
    return rgb;
}

void writeRgb(const std::filesystem::path& path, const cv::Mat& rgb)
{
    cv::Mat bgr;
    cv::cvtColor(rgb, bgr, cv::COLOR_RGB2BGR);
    cv::imwrite(path.string(), bgr);
}

// Head to waist of a seated person, as a face's box shows where it is.
cv::Rect upperBody(const vision::FaceDetection& face, const cv::Size& frame)
{
    const double side = std::max(face.box.width, face.box.height);
    const cv::Point2d middle = (face.box.tl() + face.box.br()) / 2;
    const cv::Rect2d body(middle.x - 2.4 * side, middle.y - 1.6 * side, 4.8 * side, 6 * side);
    return cv::Rect(body) & cv::Rect({0, 0}, frame);
}

int prepare(vision::FaceDetector& faces, const std::filesystem::path& folder, const std::vector<std::string>& images)
{
    std::filesystem::create_directories(folder);
    for (const std::string& path : images) {
        const cv::Mat rgb = readRgb(path);
        const std::string stem = std::filesystem::path(path).stem().string();
        writeRgb(folder / (stem + ".png"), rgb);
        int person = 0;
        for (const auto& face : need(faces.detect(viewOf(rgb)))) {
            const std::string name = stem + "-person" + std::to_string(++person) + ".png";
            writeRgb(folder / name, rgb(upperBody(face, rgb.size())));
        }
    }
    return 0;
}

int print(const std::shared_ptr<const vision::ModelSet>& models, bool pose, int passes,
          const std::vector<std::string>& images)
{
    auto faces = need(vision::FaceDetector::create(*models));
    auto mesh = need(vision::FaceLandmarker::create(models));
    auto bodies = need(vision::PoseDetector::create(*models));
    auto body = need(vision::PoseLandmarker::create(*models));
    const auto regionOf = [](const auto& seen) {
        if constexpr (requires { vision::faceRegion(seen); }) {
            return vision::faceRegion(seen);
        } else {
            return vision::poseRegion(seen);
        }
    };
    json result = json::object();
    for (const std::string& path : images) {
        const cv::Mat rgb = readRgb(path);
        result[path] = pose ? run(bodies, body, viewOf(rgb), passes, regionOf, printBody)
                            : run(faces, mesh, viewOf(rgb), passes, regionOf, printFace);
    }
    std::cout << result.dump() << '\n';
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    std::vector<std::string> arguments(argv + 1, argv + argc);
    const std::string what = arguments.empty() ? "" : arguments.front();
    int passes = 2;
    std::size_t first = 1;
    if (arguments.size() > 2 && arguments[1] == "--passes") {
        passes = std::max(1, std::atoi(arguments[2].c_str()));
        first = 3;
    }
    if ((what != "face" && what != "pose" && what != "prepare") || arguments.size() < first + 1) {
        std::cerr << "usage: alliance-bench-landmarks (face|pose) [--passes N] IMAGE...\n"
                     "       alliance-bench-landmarks prepare FOLDER IMAGE...\n";
        return 2;
    }
    const auto models = need(vision::loadModels(vision::modelFolder()));
    if (what == "prepare") {
        auto faces = need(vision::FaceDetector::create(*models));
        return prepare(faces, arguments[1], {arguments.begin() + 2, arguments.end()});
    }
    return print(models, what == "pose", passes,
                 {arguments.begin() + static_cast<std::ptrdiff_t>(first), arguments.end()});
}

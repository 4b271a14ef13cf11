// alliance-bench-faces FILM [--every N] [--cascade FILE.xml]: JSON of the faces in every N-th frame, found by the
// program's own detector at a threshold below the one it measures with, and by a cascade that OpenCV reads. Boxes are
// parts of the picture. Independent of the check that `alliance reel` makes: full-size pictures of the written film,
// every tile of every frame.

#include "media/decode/FrameReader.h"
#include "media/index/FrameIndexBuilder.h"
#include "vision/face/FaceDetector.h"
#include "vision/models/NetworkInput.h"

#include <nlohmann/json.hpp>
#include <opencv2/imgproc.hpp>
#include <opencv2/objdetect.hpp>

#include <cstdio>
#include <fstream>
#include <iterator>
#include <string_view>

namespace
{

using namespace alliance;

constexpr double kMinScore = 0.4; // where people are measured it is 0.6
constexpr int kCascadeWidth = 960;
constexpr int kSmallestFace = 36; // pixels of that width
constexpr int kNeighbours = 4;

nlohmann::json boxJson(const cv::Rect2d& box, cv::Size size, double score)
{
    return {box.x / size.width, box.y / size.height, box.width / size.width, box.height / size.height, score};
}

int failed(const char* what, const base::Error& error)
{
    std::fprintf(stderr, "%s: %s\n", what, error.context.c_str());
    return 1;
}

nlohmann::json byCascade(cv::CascadeClassifier& cascade, const cv::Mat& rgb)
{
    cv::Mat small;
    const double scale = std::min(1.0, static_cast<double>(kCascadeWidth) / rgb.cols);
    cv::resize(rgb, small, {}, scale, scale, cv::INTER_AREA);
    cv::Mat grey;
    cv::cvtColor(small, grey, cv::COLOR_RGB2GRAY);
    std::vector<cv::Rect> found;
    cascade.detectMultiScale(grey, found, 1.1, kNeighbours, 0, {kSmallestFace, kSmallestFace});
    nlohmann::json boxes = nlohmann::json::array();
    for (const cv::Rect& box : found)
        boxes.push_back(boxJson(cv::Rect2d(box), grey.size(), 1));
    return boxes;
}

// scikit-image's copy misspells the name of one of its parts, and OpenCV does not read it as it is.
bool readCascade(cv::CascadeClassifier& cascade, const std::string& file)
{
    std::ifstream stream(file);
    std::string text{std::istreambuf_iterator<char>(stream), {}};
    const std::string wrong = "featuhreParams";
    for (auto at = text.find(wrong); at != std::string::npos; at = text.find(wrong))
        text.replace(at, wrong.size(), "featureParams");
    if (text.empty())
        return false;
    const cv::FileStorage storage(text, cv::FileStorage::READ | cv::FileStorage::MEMORY);
    return storage.isOpened() && cascade.read(storage.getFirstTopLevelNode());
}

} // namespace

int main(int argc, char** argv)
{
    std::int64_t every = 1;
    std::string cascadeFile = "/usr/lib/python3/dist-packages/skimage/data/lbpcascade_frontalface_opencv.xml";
    for (int i = 2; i + 1 < argc; i += 2) {
        if (std::string_view(argv[i]) == "--every")
            every = std::max(1L, std::atol(argv[i + 1]));
        else if (std::string_view(argv[i]) == "--cascade")
            cascadeFile = argv[i + 1];
    }
    if (argc < 2)
        return 2;
    auto source = base::openFileSource(argv[1]);
    if (!source)
        return failed(argv[1], source.error());
    auto built = media::buildFrameIndex(**source);
    if (!built)
        return failed(argv[1], built.error());
    const auto index = std::make_shared<const media::FrameIndex>(std::move(*built));
    auto reader = media::FrameReader::open(std::move(*source), index, 2);
    const auto models = vision::loadModels(vision::modelFolder());
    if (!reader || !models)
        return failed(argv[1], reader ? models.error() : reader.error());
    vision::FaceDetectorSettings settings;
    settings.minScore = kMinScore;
    auto detector = vision::FaceDetector::create(**models, settings);
    cv::CascadeClassifier cascade;
    if (!detector || !readCascade(cascade, cascadeFile))
        return failed(cascadeFile.c_str(), detector
                                               ? base::Error{base::ErrorCategory::Damaged, "no cascade is read from it"}
                                               : detector.error());
    media::RgbConverter converter;
    nlohmann::json frames = nlohmann::json::array();
    while (true) {
        const auto frame = (*reader)->next();
        if (!frame)
            return failed(argv[1], frame.error());
        if (!*frame)
            break;
        if ((*frame)->frame % every != 0)
            continue;
        const auto rgb = converter.convert(**frame);
        const auto faces = rgb ? detector->detect(rgb->view()) : tl::unexpected(rgb.error());
        if (!faces)
            return failed(argv[1], faces.error());
        nlohmann::json own = nlohmann::json::array();
        for (const vision::FaceDetection& face : *faces)
            own.push_back(boxJson(face.box, {rgb->width(), rgb->height()}, face.score));
        const nlohmann::json other = byCascade(cascade, vision::matOf(rgb->view()));
        if (!own.empty() || !other.empty())
            frames.push_back({{"frame", (*frame)->frame}, {"own", own}, {"cascade", other}});
    }
    std::printf("%s\n",
                nlohmann::json{{"frames", index->frameCount()}, {"every", every}, {"found", frames}}.dump().c_str());
    return 0;
}

// alliance-bench-faces FILM [--every N] [--cascade FILE.xml]...: JSON of the faces in every N-th frame, found by the
// program's own detector at a threshold below the one it measures with, and by cascades that OpenCV reads (of profiles:
// also in the mirror). Boxes are parts of the picture. Independent of the check that `alliance reel` makes: full-size
// pictures of the written film, every tile of every frame.

#include "media/decode/FrameReader.h"
#include "media/index/FrameIndexBuilder.h"
#include "vision/face/FaceDetector.h"
#include "vision/models/NetworkInput.h"

#include <nlohmann/json.hpp>
#include <opencv2/imgproc.hpp>
#include <opencv2/objdetect.hpp>

#include <cstdio>
#include <filesystem>
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

struct Judge {
    std::string name;
    cv::CascadeClassifier cascade;
    bool mirrored = false; // it knows one side of a face
};

void addFaces(Judge& judge, const cv::Mat& grey, bool mirror, nlohmann::json& boxes)
{
    cv::Mat picture = grey;
    if (mirror)
        cv::flip(grey, picture, 1);
    std::vector<cv::Rect> found;
    judge.cascade.detectMultiScale(picture, found, 1.1, kNeighbours, 0, {kSmallestFace, kSmallestFace});
    for (cv::Rect box : found) {
        if (mirror)
            box.x = grey.cols - box.x - box.width;
        boxes.push_back(boxJson(cv::Rect2d(box), grey.size(), 1));
    }
}

nlohmann::json byCascade(Judge& judge, const cv::Mat& rgb)
{
    cv::Mat small;
    const double scale = std::min(1.0, static_cast<double>(kCascadeWidth) / rgb.cols);
    cv::resize(rgb, small, {}, scale, scale, cv::INTER_AREA);
    cv::Mat grey;
    cv::cvtColor(small, grey, cv::COLOR_RGB2GRAY);
    nlohmann::json boxes = nlohmann::json::array();
    addFaces(judge, grey, false, boxes);
    if (judge.mirrored)
        addFaces(judge, grey, true, boxes);
    return boxes;
}

// scikit-image's copy misspells the name of one of its parts, and OpenCV does not read it as it is.
bool readCascade(cv::CascadeClassifier& cascade, const std::filesystem::path& file)
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
    std::vector<std::filesystem::path> files;
    for (int i = 2; i + 1 < argc; i += 2) {
        if (std::string_view(argv[i]) == "--every")
            every = std::max(1L, std::atol(argv[i + 1]));
        else if (std::string_view(argv[i]) == "--cascade")
            files.emplace_back(argv[i + 1]);
    }
    if (argc < 2)
        return 2;
    if (files.empty())
        files.emplace_back("/usr/lib/python3/dist-packages/skimage/data/lbpcascade_frontalface_opencv.xml");
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
    if (!detector)
        return failed("detector", detector.error());
    std::vector<Judge> judges(files.size());
    nlohmann::json names = nlohmann::json::array({"own"});
    for (std::size_t i = 0; i < files.size(); ++i) {
        judges[i].name = files[i].stem();
        judges[i].mirrored = judges[i].name.find("profile") != std::string::npos;
        if (!readCascade(judges[i].cascade, files[i]))
            return failed(files[i].c_str(), {base::ErrorCategory::Damaged, "no cascade is read from it"});
        names.push_back(judges[i].name);
    }
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
        nlohmann::json byJudge{{"own", own}};
        bool any = !own.empty();
        for (Judge& judge : judges) {
            byJudge[judge.name] = byCascade(judge, vision::matOf(rgb->view()));
            any = any || !byJudge[judge.name].empty();
        }
        if (any)
            frames.push_back({{"frame", (*frame)->frame}, {"faces", byJudge}});
    }
    std::printf("%s\n",
                nlohmann::json{{"frames", index->frameCount()}, {"every", every}, {"judges", names}, {"found", frames}}
                    .dump()
                    .c_str());
    return 0;
}

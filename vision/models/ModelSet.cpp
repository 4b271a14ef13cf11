#include "vision/models/ModelSet.h"

#include "vision/models/Sha256.h"

#include <nlohmann/json.hpp>
#include <opencv2/core/utility.hpp>

#include <cstdlib>
#include <fstream>

namespace alliance::vision
{
namespace
{

using base::ErrorCategory;
using nlohmann::json;

constexpr int kFormat = 1;
constexpr const char* kManifest = "manifest.json";
constexpr const char* kGeometry = "face_geometry.json";

base::Result<ModelSet::Bytes> readFile(const std::filesystem::path& path)
{
    const std::string name = path.filename().string();
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error)) {
        return base::fail(ErrorCategory::NotFound, "model file " + name);
    }
    std::ifstream in(path, std::ios::binary);
    ModelSet::Bytes bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    if (!in.good() && !in.eof()) {
        return base::fail(ErrorCategory::Unreadable, "model file " + name);
    }
    return bytes;
}

FaceGeometry parseGeometry(const ModelSet::Bytes& bytes)
{
    const json content = json::parse(bytes.begin(), bytes.end());
    FaceGeometry geometry;
    const json& vertices = content.at("vertices");
    for (std::size_t i = 0; i < geometry.vertices.size(); ++i) {
        const auto row = vertices.at(i).get<std::array<float, 5>>();
        geometry.vertices[i] = {row[0], row[1], row[2]};
        geometry.texture[i] = {row[3], row[4]};
    }
    for (const json& triangle : content.at("triangles")) {
        const auto corner = triangle.get<std::array<int, 3>>();
        geometry.triangles.emplace_back(corner[0], corner[1], corner[2]);
    }
    for (const json& entry : content.at("basis")) {
        geometry.basis.push_back(entry.at(0).get<int>());
        geometry.basisWeights.push_back(entry.at(1).get<float>());
    }
    return geometry;
}

base::Result<std::shared_ptr<const ModelSet>> readFolder(const std::filesystem::path& folder)
{
    auto manifestBytes = readFile(folder / kManifest);
    if (!manifestBytes) {
        return tl::unexpected(manifestBytes.error());
    }
    const json manifest = json::parse(manifestBytes->begin(), manifestBytes->end());
    const int format = manifest.at("format").get<int>();
    if (format != kFormat) {
        return base::fail(ErrorCategory::Newer, "model folder of format " + std::to_string(format));
    }
    std::map<std::string, ModelSet::Bytes> networks;
    std::optional<FaceGeometry> geometry;
    for (const auto& [name, digest] : manifest.at("files").items()) {
        auto bytes = readFile(folder / std::filesystem::path(name).filename());
        if (!bytes) {
            return tl::unexpected(bytes.error());
        }
        if (sha256Hex(bytes->data(), bytes->size()) != digest.get<std::string>()) {
            return base::fail(ErrorCategory::Damaged, "model file " + name + " is altered");
        }
        if (name == kGeometry) {
            geometry = parseGeometry(*bytes);
        } else {
            networks.emplace(name, std::move(*bytes));
        }
    }
    if (!geometry) {
        return base::fail(ErrorCategory::NotFound, std::string("model file ") + kGeometry);
    }
    const std::string version =
        "models-v" + std::to_string(format) + " " + sha256Hex(manifestBytes->data(), manifestBytes->size());
    return std::make_shared<const ModelSet>(std::move(networks), std::move(*geometry), version);
}

} // namespace

ModelSet::ModelSet(std::map<std::string, Bytes> networks, FaceGeometry geometry, std::string version)
    : m_networks(std::move(networks)), m_geometry(std::move(geometry)), m_version(std::move(version))
{
}

base::Result<const ModelSet::Bytes*> ModelSet::network(const std::string& name) const
{
    const auto found = m_networks.find(name);
    if (found == m_networks.end()) {
        return base::fail(ErrorCategory::NotFound, "model file " + name);
    }
    return &found->second;
}

std::filesystem::path modelFolder()
{
    const auto value = [](const char* name) {
        const char* text = std::getenv(name);
        return std::filesystem::path(text != nullptr ? text : "");
    };
    if (const auto given = value("ALLIANCE_MODELS"); !given.empty()) {
        return given;
    }
    std::error_code error;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
    // As packaging/cmake/AllianceInstall.cmake puts them: PREFIX/bin and PREFIX/share.
    const auto installed = program.parent_path().parent_path() / "share" / "alliance-review" / "models-v1";
    if (!error && std::filesystem::is_regular_file(installed / kManifest, error)) {
        return installed;
    }
    const auto cache = value("XDG_CACHE_HOME");
    return (cache.empty() ? value("HOME") / ".cache" : cache) / "alliance-review" / "models-v1";
}

base::Result<std::shared_ptr<const ModelSet>> loadModels(const std::filesystem::path& folder)
{
    try {
        cv::setNumThreads(1);
        return readFolder(folder);
    } catch (const json::exception& error) {
        return base::fail(ErrorCategory::Damaged, std::string("model folder's JSON: ") + error.what());
    } catch (const std::exception& error) {
        return base::fail(ErrorCategory::Internal, std::string("loading models: ") + error.what());
    }
}

} // namespace alliance::vision

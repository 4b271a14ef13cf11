#pragma once
// The networks that packaging/models/convert_models.py wrote, checked and held in memory (about 30 MB). Immutable:
// share one among all workers. Each detector makes its own network from it, so a detector belongs to one thread.

#include "media/base/Result.h"
#include "vision/models/FaceGeometry.h"

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace alliance::vision
{

class ModelSet
{
public:
    using Bytes = std::vector<unsigned char>;

    ModelSet(std::map<std::string, Bytes> networks, FaceGeometry geometry, std::string version);

    // Names which networks made a result: format of the folder and sha256 of its manifest, which holds the sha256 of
    // every file.
    const std::string& version() const { return m_version; }
    const FaceGeometry& faceGeometry() const { return m_geometry; }
    // The ONNX file of that name; NotFound when the set has none.
    base::Result<const Bytes*> network(const std::string& name) const;

private:
    std::map<std::string, Bytes> m_networks;
    FaceGeometry m_geometry;
    std::string m_version;
};

// $ALLIANCE_MODELS, or those installed with the program, or those of packaging/setup in $XDG_CACHE_HOME or ~/.cache.
std::filesystem::path modelFolder();

// Reads the folder and compares every file with the sha256 in manifest.json. NotFound: the folder, the manifest or a
// file is missing; Damaged: a file is altered; Newer: another format. The context names the file. Takes some 150 ms
// (hashing). Switches OpenCV's inner threads off for the process: a worker is one thread.
base::Result<std::shared_ptr<const ModelSet>> loadModels(const std::filesystem::path& folder);

} // namespace alliance::vision

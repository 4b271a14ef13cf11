#pragma once
// A named set of byte files, such as what is derived from one recording. A plain folder here; the vault brings a sealed
// one.

#include "media/base/ByteSource.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace alliance::base
{

// Names are plain file names ("proxy-0004.alsp"): letters, digits, '.', '-', '_', at most 100 characters; others fail
// with Invalid. Calls are thread safe; what is open stays valid when the name is replaced or removed.
class ByteStore
{
public:
    virtual ~ByteStore() = default;
    // Fails as openFileSource does.
    virtual Result<std::unique_ptr<ByteSource>> open(const std::string& name) const = 0;
    // Replaces on commit. Fails as openFileSink does; the store itself is made with its first file.
    virtual Result<std::unique_ptr<ByteSink>> create(const std::string& name) = 0;
    // Names present, sorted; empty when the store does not exist yet.
    virtual Result<std::vector<std::string>> names() const = 0;
    // Success as well when there is none of that name.
    virtual Status remove(const std::string& name) = 0;
};

std::unique_ptr<ByteStore> openFolderStore(const std::filesystem::path& folder);

} // namespace alliance::base

#pragma once
// A named set of byte files, such as what is derived from one recording. A plain folder here; the vault brings a sealed
// one.

#include "media/base/ByteSource.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace alliance::base
{

// Names are plain file names ("proxy-0004.alsp"): letters, digits, '.', '-', '_', not beginning with '.', without
// ".part-", at most 100 characters; others fail with Invalid. Calls are thread safe (one open sink per name); what is
// open stays valid when the name is replaced or removed.
class ByteStore
{
public:
    virtual ~ByteStore() = default;
    // Fails as openFileSource does.
    virtual Result<std::unique_ptr<ByteSource>> open(const std::string& name) const = 0;
    // Replaces on commit. Fails as openFileSink does; the store itself is made with its first file. The store must
    // outlive the sink.
    virtual Result<std::unique_ptr<ByteSink>> create(const std::string& name) = 0;
    // Names present, sorted, without what is not committed; empty when the store does not exist yet. Fails with
    // NotAFile (a file stands where the store should be) or Unreadable.
    virtual Result<std::vector<std::string>> names() const = 0;
    // Success as well when there is none of that name. Fails with Unwritable.
    virtual Status remove(const std::string& name) = 0;
};

// The folder is made, with its parents, by the first create(), for its owner only.
bool isStoreName(std::string_view name);

std::unique_ptr<ByteStore> openFolderStore(const std::filesystem::path& folder);

} // namespace alliance::base

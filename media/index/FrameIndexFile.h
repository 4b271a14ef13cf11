#pragma once
// The stored FrameIndex: magic, version, signature of the recording, content, SHA-256 of all of it. Little endian.

#include "media/index/FrameIndex.h"
#include "media/index/FrameIndexBuilder.h"

namespace alliance::media
{

// Writes and commits. Fails as the sink does.
base::Status saveFrameIndex(const FrameIndex& index, base::ByteSink& sink);

// Fails with Conflict (made from another file: rebuild), Newer (made by a newer program: rebuild) or Damaged (rebuild).
base::Result<FrameIndex> loadFrameIndex(base::ByteSource& stored, const FileSignature& recording);

// Of which recording `stored` says to be, unchecked. Damaged: no index.
base::Result<FileSignature> signatureIn(base::ByteSource& stored);

struct IndexResult {
    FrameIndex index;
    bool rebuilt = false; // true: `stored` was missing, of another file or damaged; save the new one
};

// Loads `stored` (may be null) when it belongs to `recording`, builds otherwise. Fails as buildFrameIndex does.
base::Result<IndexResult> loadOrBuildFrameIndex(base::ByteSource& recording, base::ByteSource* stored,
                                                std::stop_token stop = {}, const ProgressCallback& progress = {},
                                                const PartCallback& part = {});

} // namespace alliance::media

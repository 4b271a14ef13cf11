#include "media/index/FileSignature.h"

#include <span>
#include <vector>

extern "C" {
#include <libavutil/mem.h>
#include <libavutil/sha.h>
}

namespace alliance::media
{

base::Result<FileSignature> signatureOf(base::ByteSource& source)
{
    constexpr std::int64_t kBlock = 1 << 20;
    FileSignature signature;
    signature.size = source.size();
    AVSHA* sha = av_sha_alloc();
    if (!sha)
        return base::fail(base::ErrorCategory::Internal, "out of memory");
    av_sha_init(sha, 256);
    std::vector<std::uint8_t> block(static_cast<std::size_t>(kBlock));
    for (const std::int64_t offset : {std::int64_t{0}, std::max<std::int64_t>(0, signature.size - kBlock)}) {
        const auto got = source.readAt(offset, std::span(block));
        if (!got) {
            av_free(sha);
            return tl::unexpected(got.error());
        }
        av_sha_update(sha, block.data(), *got);
    }
    av_sha_final(sha, signature.digest.data());
    av_free(sha);
    return signature;
}

} // namespace alliance::media

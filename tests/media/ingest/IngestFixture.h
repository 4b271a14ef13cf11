#pragma once
// Runs ingest passes over generated clips.

#include "media/ingest/Ingest.h"
#include "media/ingest/ScrubProxy.h"
#include "tests/media/ClipFixture.h"
#include "tests/support/media/MemoryStore.h"

namespace alliance::media::testing
{

inline base::Result<IngestReport> makeProxy(const OpenClip& clip, base::ByteStore& store,
                                            const IngestOptions& options = {.segmentFrames = 40},
                                            const ProxyOptions& proxy = {}, std::stop_token stop = {})
{
    const auto sink = makeProxySink(store, clip.index, proxy);
    return ingest(*clip.source(), clip.index, store, {sink.get()}, options, std::move(stop));
}

inline std::unique_ptr<ScrubProxy> openProxy(const std::shared_ptr<support::MemoryStore>& store, const OpenClip& clip)
{
    auto proxy = ScrubProxy::open(store, clip.index);
    EXPECT_TRUE(proxy) << (proxy ? "" : proxy.error().context);
    return proxy ? std::move(*proxy) : nullptr;
}

// Number carried by frame n of the proxy, as stored (not turned); -3 when it cannot be had.
inline int numberAt(ScrubProxy& proxy, std::int64_t n)
{
    auto frame = proxy.frame(n);
    if (!frame || frame->frame != n)
        return -3;
    frame->orientation = {};
    return numberIn(*frame);
}

} // namespace alliance::media::testing

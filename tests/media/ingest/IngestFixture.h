#pragma once
// Runs ingest passes over generated clips.

#include "media/base/ByteFields.h"
#include "media/ingest/Ingest.h"
#include "media/ingest/ScrubProxy.h"
#include "tests/media/ClipFixture.h"
#include "tests/support/media/MemoryStore.h"

#include <functional>

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

// Writes down what it is given; its state is how much that was.
class RecordingSink final : public IngestSink
{
public:
    std::string id() const override { return "recording-1"; }
    base::Status start() override
    {
        calls = "s";
        frames.clear();
        samples.clear();
        skipped = 0;
        return {};
    }
    base::Status addFrame(const VideoFrame& frame, std::stop_token) override
    {
        note('f');
        frames.push_back({frame.frame, frame.damaged});
        if (onFrame)
            onFrame(frame);
        return {};
    }
    base::Status addSound(const AudioBlock& block) override
    {
        note('a');
        const std::int64_t expected = (skipped + static_cast<std::int64_t>(samples.size())) * 1'000'000'000 / 16000;
        EXPECT_NEAR(static_cast<double>(block.time.ns), static_cast<double>(expected), 2.0);
        samples.insert(samples.end(), block.samples.begin(), block.samples.end());
        return {};
    }
    base::Result<std::vector<std::uint8_t>> checkpoint() override
    {
        calls += 'c';
        base::ByteWriter out;
        out.number(skipped + static_cast<std::int64_t>(samples.size()));
        return out.take();
    }
    base::Status restore(std::span<const std::uint8_t> state) override
    {
        calls = "r";
        frames.clear();
        samples.clear();
        skipped = base::ByteReader(state).number<std::int64_t>();
        return refuse ? base::Status(base::fail(base::ErrorCategory::Damaged)) : base::Status{};
    }
    base::Status finish() override
    {
        calls += 'e';
        return {};
    }

    // Runs of the same call count once: "sfacfacface".
    std::string calls;
    std::vector<std::pair<std::int64_t, bool>> frames; // number, damaged
    std::vector<float> samples;
    std::int64_t skipped = 0; // sample groups before a restore
    bool refuse = false;      // restore() fails
    std::function<void(const VideoFrame&)> onFrame;

private:
    void note(char call)
    {
        if (calls.empty() || calls.back() != call)
            calls += call;
    }
};

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

#pragma once
// A program or library that can show the frames of a recording: ours or a peer's.

#include "media/base/Image.h"
#include "media/index/FrameIndex.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace alliance::bench
{

// Not thread safe, but may be used from another thread than that which opened it.
class Peer
{
public:
    // The picture on screen, valid during the call.
    using Look = std::function<void(const base::ImageView&)>;

    virtual ~Peer() = default;
    virtual std::string name() const = 0;
    // `index` gives the time of a frame to those who seek by time. False: it cannot open the recording.
    virtual bool open(const std::filesystem::path& file, std::shared_ptr<const media::FrameIndex> index) = 0;
    // Shows frame n; returns when its picture is there. False: none came.
    virtual bool seek(std::int64_t frame, const Look& look) = 0;
};

std::unique_ptr<Peer> makeOurs();
std::unique_ptr<Peer> makeFfms(); // where libffms2-dev is installed
std::unique_ptr<Peer> makeMpv();  // where libmpv-dev is installed

} // namespace alliance::bench

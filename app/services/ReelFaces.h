#pragma once
// Where faces lie in the cuts of a reel, found ahead of the writing: while one cut is written, the next is looked at.

#include "app/services/Failure.h"
#include "media/export/ReelSpec.h"
#include "vision/models/ModelSet.h"

#include <future>
#include <thread>
#include <vector>

namespace alliance::app
{

// What one cut needs for it.
struct FacesOfCut {
    std::function<base::Result<std::unique_ptr<base::ByteSource>>()> open;
    std::shared_ptr<const media::FrameIndex> index;
    media::FrameRange frames;
};

class ReelFaces
{
public:
    // Works through `cuts` in order on a thread of its own. Keeps `models` alive.
    ReelFaces(std::shared_ptr<const vision::ModelSet> models, std::vector<FacesOfCut> cuts);
    // Stops the work.
    ~ReelFaces();
    ReelFaces(const ReelFaces&) = delete;
    ReelFaces& operator=(const ReelFaces&) = delete;

    // Of every frame of that cut. Waits for it; once for each cut. Fails as the recording or a network did, or with
    // Cancelled when `stop` is requested.
    base::Result<std::vector<media::FrameMasks>> of(std::size_t cut, const std::stop_token& stop);

private:
    using Found = base::Result<std::vector<media::FrameMasks>>;
    void run(const std::stop_token& stop);

    std::shared_ptr<const vision::ModelSet> m_models;
    std::vector<FacesOfCut> m_cuts;
    std::vector<std::promise<Found>> m_found;
    std::vector<std::future<Found>> m_waiting;
    std::jthread m_thread;
};

} // namespace alliance::app

#pragma once
// Single pictures with faces covered as in a masked reel. A still leaves without anybody having looked at what a search
// of it lists, so it has to pass by itself: faces are looked for in the picture and in some around it, the finished
// picture is searched with the lower threshold of reels, whatever that still finds is covered wholly, and where
// something is found even then, no picture is given.

#include "app/services/Failure.h"
#include "app/services/FrameSource.h"
#include "app/services/KnownPeople.h"
#include "db/records/Consent.h"
#include "media/decode/VideoFrame.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace alliance::app
{

struct StillMask {
    db::FaceMask mask = db::FaceMask::None;
    std::shared_ptr<const KnownPeople> people; // null: everybody is masked
};

// One thread at a time. The networks are read when the first picture is covered.
class StillMasks
{
public:
    // `models`: their folder; where there are none, nothing can be covered.
    explicit StillMasks(std::filesystem::path models);
    ~StillMasks();
    StillMasks(const StillMasks&) = delete;
    StillMasks& operator=(const StillMasks&) = delete;

    // Changes whenever the same picture could come out with other covers: part of the name of what is kept.
    static constexpr int kVersion = 2;

    // `picture` as media::coveredPicture() gives it, about half a second on one core; nothing: a face may still show.
    // `around` gives the frames before and after it; where one of them cannot be looked at, or the picture is damaged,
    // everybody is masked. Fails with Subject::Models where what finds faces cannot be loaded, and with
    // Subject::Recording where this picture cannot be covered or it was cancelled.
    Outcome<std::optional<media::VideoFrame>> cover(const media::VideoFrame& picture, FrameSource& around,
                                                    const StillMask& mask, const std::stop_token& stop = {});

private:
    struct Networks;
    Done load();

    std::filesystem::path m_models;
    std::unique_ptr<Networks> m_networks;
};

} // namespace alliance::app

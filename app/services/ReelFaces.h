#pragma once
// Where faces lie in the cuts of a reel, found ahead of the writing: while one cut is written, the next is looked at.

#include "app/services/KnownPeople.h"
#include "app/services/ReelDraft.h"
#include "vision/masks/FaceCovers.h"

#include <atomic>
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
    std::shared_ptr<const KnownPeople> people; // null: everybody is covered
};

// Of one picture; with what can be drawn of the people who were measured in it, where that is known. `lifted`: the
// faces that show with leave.
media::FrameMasks masksOf(const std::vector<vision::CoverEllipse>& covers,
                          const std::vector<vision::CoverEllipse>& lifted, const KnownPeople* people,
                          base::MediaTime time);

class ReelFaces
{
public:
    // Works through `cuts` in order on threads of its own, each cut by one of them, and waits while `paused` (may be
    // null) is true. Keeps `models` alive.
    ReelFaces(std::shared_ptr<const vision::ModelSet> models, std::vector<FacesOfCut> cuts,
              const std::atomic<bool>* paused = nullptr);
    // Stops the work.
    ~ReelFaces();
    ReelFaces(const ReelFaces&) = delete;
    ReelFaces& operator=(const ReelFaces&) = delete;

    // Of every frame of that cut. Waits for it; once for each cut. Fails as the recording or a network did, or with
    // Cancelled when `stop` is requested. `waiting` is called now and then until it is there.
    base::Result<std::vector<media::FrameMasks>> of(std::size_t cut, const std::stop_token& stop,
                                                    const std::function<void()>& waiting = {});
    // That frame of the recording where it is kept since faces were looked for in it, once of() has given that cut;
    // empty: it is not. Once for each frame.
    media::VideoFrame takeFrame(std::size_t cut, std::int64_t frame);
    // The faces that show with leave on that frame of the recording, once of() has given that cut.
    std::vector<vision::CoverEllipse> openIn(std::size_t cut, std::int64_t frame) const;
    // Frames of that cut in which a face stays covered because it is not certain whose it is; likewise.
    std::int64_t uncertain(std::size_t cut) const { return m_faces[cut].sorted.uncertain; }
    // Frames of all cuts that were looked at so far.
    std::int64_t searched() const { return m_searched; }

private:
    struct Faces {
        vision::SortedCovers sorted;
        std::vector<media::FrameMasks> masks;  // of what is kept
        std::vector<media::VideoFrame> frames; // decoded, where memory allows it; else empty
    };
    using Found = base::Result<Faces>;
    void run(const std::stop_token& stop);
    Found facesOf(const FacesOfCut& cut, vision::FaceCovers& covers, const std::stop_token& stop);
    bool reserve(std::int64_t bytes);

    std::shared_ptr<const vision::ModelSet> m_models;
    std::vector<FacesOfCut> m_cuts;
    const std::atomic<bool>* m_paused;
    std::atomic<std::int64_t> m_searched = 0;
    std::atomic<std::int64_t> m_room;    // bytes for decoded frames
    std::atomic<std::size_t> m_next = 0; // cut to begin with
    std::vector<std::promise<Found>> m_found;
    std::vector<std::future<Found>> m_waiting;
    std::vector<Faces> m_faces; // what of() has given
    std::vector<std::jthread> m_threads;
};

// From now on the draft asks it for the masks of these cuts: it has to live as long as the draft is exported.
std::unique_ptr<ReelFaces> coverFacesOf(ReelDraft& draft, const QList<qsizetype>& cuts,
                                        std::shared_ptr<const vision::ModelSet> models,
                                        const std::atomic<bool>* paused = nullptr,
                                        const std::function<void()>& waiting = {});

} // namespace alliance::app

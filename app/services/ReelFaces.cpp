#include "app/services/ReelFaces.h"

#include "app/jobs/WaitWhilePaused.h"
#include "app/services/FramePicture.h"
#include "media/decode/FrameReader.h"
#include "vision/masks/MeasuredHeads.h"

#include <algorithm>
#include <chrono>
#include <unistd.h>

namespace alliance::app
{
namespace
{

using base::ErrorCategory;

constexpr std::size_t kThreads = 2; // before there is anything to write nothing else keeps a second core busy
constexpr int kDecoders = 1;        // threads of each

// Decoded frames wait for being drawn instead of being decoded again, in that part of the machine's memory.
constexpr std::int64_t kMemoryShare = 8;
constexpr std::int64_t kMostMemory = 1LL << 30;

std::int64_t memoryForFrames()
{
    const std::int64_t all = std::int64_t{::sysconf(_SC_PHYS_PAGES)} * ::sysconf(_SC_PAGE_SIZE);
    return std::clamp<std::int64_t>(all / kMemoryShare, 0, kMostMemory);
}

void addHead(media::MaskSketch& sketch, const vision::MeasuredHead& head)
{
    sketch.person = head.person;
    sketch.directed = true;
    sketch.yaw = static_cast<float>(head.yaw);
    sketch.pitch = static_cast<float>(head.pitch);
    sketch.roll = static_cast<float>(head.roll);
}

// To the head of the same person; else to one that nobody was measured under and that sits above these shoulders; else
// it stands alone.
void addBody(media::FrameMasks& masks, const vision::MeasuredBody& body, cv::Size picture)
{
    const auto part = [](double pixels, int side) { return static_cast<float>(pixels / std::max(1, side)); };
    const auto& [left, right] = body.shoulders;
    const cv::Point2d middle = (left + right) / 2;
    const double width = cv::norm(right - left);
    const auto sits = [&](const media::MaskSpot& spot) {
        const cv::Point2d from = middle - cv::Point2d(spot.x * picture.width, spot.y * picture.height);
        return spot.sketch.person < 0 && std::abs(from.x) < width / 2 && from.y > 0 && from.y < width;
    };
    auto its = std::find_if(masks.begin(), masks.end(),
                            [&](const media::MaskSpot& spot) { return spot.sketch.person == body.person; });
    if (its == masks.end())
        its = std::find_if(masks.begin(), masks.end(), sits);
    if (its == masks.end())
        its = masks.insert(masks.end(), media::MaskSpot());
    media::MaskSketch& sketch = its->sketch;
    sketch.person = body.person;
    sketch.shoulders = true;
    sketch.leftX = part(left.x, picture.width);
    sketch.leftY = part(left.y, picture.height);
    sketch.rightX = part(right.x, picture.width);
    sketch.rightY = part(right.y, picture.height);
    sketch.trunk = body.trunkAngle.has_value();
    sketch.trunkAngle = static_cast<float>(body.trunkAngle.value_or(0));
}

} // namespace

media::FrameMasks masksOf(const std::vector<vision::CoverEllipse>& covers,
                          const std::vector<vision::CoverEllipse>& lifted, const KnownPeople* people,
                          base::MediaTime time)
{
    media::FrameMasks masks;
    for (const auto* some : {&covers, &lifted}) {
        for (const vision::CoverEllipse& one : *some)
            masks.push_back({static_cast<float>(one.x),
                             static_cast<float>(one.y),
                             static_cast<float>(one.halfWidth),
                             static_cast<float>(one.halfHeight),
                             {},
                             some == &lifted});
    }
    if (!people)
        return masks;
    const std::vector<vision::MeasuredHead> heads = vision::headsAt(*people->signalSet, time);
    const cv::Size picture(people->signalSet->width, people->signalSet->height);
    std::size_t at = 0;
    for (const auto* some : {&covers, &lifted}) {
        for (const vision::CoverEllipse& one : *some) {
            media::MaskSketch& sketch = masks[at++].sketch;
            if (const vision::MeasuredHead* head = vision::headUnder(one, heads, picture))
                addHead(sketch, *head);
        }
    }
    for (const vision::PersonSignals& person : people->signalSet->people) {
        if (const auto body = vision::bodyAt(person, time))
            addBody(masks, *body, picture);
    }
    return masks;
}

ReelFaces::ReelFaces(std::shared_ptr<const vision::ModelSet> models, std::vector<FacesOfCut> cuts,
                     const std::atomic<bool>* paused)
    : m_models(std::move(models)),
      m_cuts(std::move(cuts)),
      m_paused(paused),
      m_room(memoryForFrames()),
      m_found(m_cuts.size()),
      m_faces(m_cuts.size())
{
    for (std::promise<Found>& one : m_found)
        m_waiting.push_back(one.get_future());
    for (std::size_t i = 0; i < std::min(kThreads, m_cuts.size()); ++i)
        m_threads.emplace_back([this](const std::stop_token& stop) { run(stop); });
}

ReelFaces::~ReelFaces()
{
    for (std::jthread& one : m_threads)
        one.request_stop();
}

ReelFaces::Found ReelFaces::facesOf(const FacesOfCut& cut, vision::FaceCovers& covers, const std::stop_token& stop)
{
    auto source = cut.open();
    if (!source)
        return tl::unexpected(source.error());
    // All of a cut's frames are kept, or none.
    bool keeps = true;
    Faces faces;
    const auto looked = [&](std::int64_t n) { return keeps || covers.looksAt(n - cut.frames.first); };
    auto reader = media::FrameReader::open(std::move(*source), cut.index, kDecoders, cut.frames.first, looked);
    if (!reader)
        return tl::unexpected(reader.error());
    for (std::int64_t n = cut.frames.first; n < cut.frames.end; ++n) {
        waitWhilePaused(m_paused, stop);
        const auto frame = (*reader)->next(stop);
        if (!frame)
            return tl::unexpected(frame.error());
        if (!*frame)
            return base::fail(ErrorCategory::Damaged, "a frame is missing");
        if (n == cut.frames.first)
            keeps = reserve((*frame)->bytes() * cut.frames.length());
        if (keeps)
            faces.frames.push_back(**frame);
        FramePicture picture(**frame);
        if (auto added = covers.addFrame(picture); !added)
            return tl::unexpected(added.error());
        ++m_searched;
    }
    std::vector<base::MediaTime> times;
    for (std::int64_t n = cut.frames.first; n < cut.frames.end; ++n)
        times.push_back(cut.index->timeOf(n));
    faces.sorted.kept = covers.finish();
    if (cut.people)
        faces.sorted = vision::sortCovers(faces.sorted.kept, times, *cut.people->signalSet, cut.people->open);
    faces.sorted.lifted.resize(times.size());
    for (std::size_t n = 0; n < times.size(); ++n)
        faces.masks.push_back(masksOf(faces.sorted.kept[n], faces.sorted.lifted[n], cut.people.get(), times[n]));
    return faces;
}

// The room stays taken until the frames are: frames differ in size only where a recording changes it, then it is about
// right.
bool ReelFaces::reserve(std::int64_t bytes)
{
    std::int64_t room = m_room;
    while (room >= bytes) {
        if (m_room.compare_exchange_weak(room, room - bytes))
            return true;
    }
    return false;
}

media::VideoFrame ReelFaces::takeFrame(std::size_t cut, std::int64_t frame)
{
    auto& frames = m_faces[cut].frames;
    const auto at = static_cast<std::size_t>(frame - m_cuts[cut].frames.first);
    if (at >= frames.size())
        return {};
    media::VideoFrame taken = std::exchange(frames[at], {});
    m_room += taken.bytes();
    return taken;
}

std::vector<vision::CoverEllipse> ReelFaces::openIn(std::size_t cut, std::int64_t frame) const
{
    const auto& lifted = m_faces[cut].sorted.lifted;
    const auto at = static_cast<std::size_t>(frame - m_cuts[cut].frames.first);
    return at < lifted.size() ? lifted[at] : std::vector<vision::CoverEllipse>();
}

void ReelFaces::run(const std::stop_token& stop)
{
    auto covers = vision::FaceCovers::create(m_models);
    for (std::size_t i = m_next++; i < m_cuts.size(); i = m_next++) {
        auto found = covers ? facesOf(m_cuts[i], *covers, stop) : tl::unexpected(covers.error());
        if (covers && !found)
            static_cast<void>(covers->finish()); // the next cut begins anew
        m_found[i].set_value(std::move(found));
    }
}

base::Result<std::vector<media::FrameMasks>> ReelFaces::of(std::size_t cut, const std::stop_token& stop,
                                                           const std::function<void()>& waiting)
{
    using namespace std::chrono_literals;
    while (m_waiting[cut].wait_for(50ms) != std::future_status::ready) {
        if (stop.stop_requested())
            return base::fail(ErrorCategory::Cancelled);
        if (waiting)
            waiting();
    }
    auto found = m_waiting[cut].get();
    if (!found)
        return tl::unexpected(found.error());
    m_faces[cut] = std::move(*found);
    return std::exchange(m_faces[cut].masks, {});
}

std::unique_ptr<ReelFaces> coverFacesOf(ReelDraft& draft, const QList<qsizetype>& cuts,
                                        std::shared_ptr<const vision::ModelSet> models, const std::atomic<bool>* paused,
                                        const std::function<void()>& waiting)
{
    std::vector<FacesOfCut> all;
    for (const qsizetype number : cuts) {
        const media::ReelCut& cut = draft.cut(number);
        all.push_back({cut.open, cut.index, cut.frames, draft.peopleOf(number)});
    }
    auto faces = std::make_unique<ReelFaces>(std::move(models), std::move(all), paused);
    for (qsizetype i = 0; i < cuts.size(); ++i) {
        media::ReelCut& cut = draft.cut(cuts[i]);
        const auto at = static_cast<std::size_t>(i);
        cut.masks = [from = faces.get(), at, waiting](const std::stop_token& stop) {
            return from->of(at, stop, waiting);
        };
        cut.decoded = [from = faces.get(), at](std::int64_t frame) { return from->takeFrame(at, frame); };
    }
    return faces;
}

} // namespace alliance::app

#include "app/cli/GrowingOpening.h"

#include "app/jobs/GiveWay.h"
#include "app/services/RecordingFiles.h"
#include "media/decode/EarlyPictures.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace alliance::app::cli
{
namespace
{

using Index = std::shared_ptr<const media::FrameIndex>;

// The newest of what is known of the list.
class Listing
{
public:
    explicit Listing(const std::filesystem::path& file)
        : m_thread([this, file](const std::stop_token& stop) {
              giveWay(kListingNiceness);
              auto whole = openIndex(file, JobContext(stop), [this](Index part) { put(std::move(part), false); });
              put(std::move(whole), true);
          })
    {
    }

    // Waits until frame `wanted` is listed, or all are.
    Outcome<Index> with(std::int64_t wanted)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_whole || (m_known && *m_known && (**m_known)->frameCount() > wanted); });
        return *m_known;
    }
    bool isWhole()
    {
        const std::scoped_lock lock(m_mutex);
        return m_whole;
    }

private:
    void put(Outcome<Index> known, bool whole)
    {
        const std::scoped_lock lock(m_mutex);
        m_known = std::move(known);
        m_whole = whole;
        m_changed.notify_all();
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<Outcome<Index>> m_known;
    bool m_whole = false;
    std::jthread m_thread; // last: its work uses the members above
};

tl::unexpected<Failure> trouble(const BenchRecording& recording, const base::Error& error)
{
    return failed(error, Subject::Recording, pathText(recording.file));
}

// From what is listed.
Outcome<media::VideoFrame> listedPicture(Listing& listing, const Index& first, const BenchRecording& recording,
                                         std::int64_t wanted, const JobContext& job)
{
    auto engine = BenchRecording{recording.file, first}.engine();
    if (!engine)
        return tl::unexpected<Failure>(engine.error());
    if (first->frameCount() <= wanted) {
        const auto further = listing.with(wanted);
        if (!further)
            return tl::unexpected<Failure>(further.error());
        // Where later packets change the times of earlier frames it begins anew, as the window does.
        if (!(*engine)->extend(*further)) {
            engine = BenchRecording{recording.file, *further}.engine();
            if (!engine)
                return tl::unexpected<Failure>(engine.error());
        }
    }
    auto picture = (*engine)->frame(wanted, job.stopToken());
    if (!picture)
        return trouble(recording, picture.error());
    return std::move(*picture);
}

base::Result<media::VideoFrame> earlyPicture(const BenchRecording& recording, Index first, std::int64_t wanted,
                                             const JobContext& job)
{
    auto source = base::openFileSource(recording.file);
    if (!source)
        return tl::unexpected(source.error());
    auto pictures = media::EarlyPictures::open(std::move(*source), std::move(first));
    if (!pictures)
        return tl::unexpected(pictures.error());
    return (*pictures)->at(recording.index->timeOf(wanted), job.stopToken());
}

bool samePixels(const media::VideoFrame& one, const media::VideoFrame& other)
{
    const auto a = media::toRgb(one);
    const auto b = media::toRgb(other);
    if (!a || !b || a->width() != b->width() || a->height() != b->height())
        return false;
    const base::ImageView left = a->view();
    const base::ImageView right = b->view();
    for (int y = 0; y < left.height; ++y) {
        if (!std::equal(left.row(y), left.row(y) + std::ptrdiff_t{3} * left.width, right.row(y)))
            return false;
    }
    return true;
}

// With its number, where it is that frame indeed.
Outcome<media::VideoFrame> numbered(media::VideoFrame early, const BenchRecording& recording, const JobContext& job)
{
    const std::int64_t number = recording.index->frameAt(early.time);
    auto engine = recording.engine();
    if (!engine)
        return tl::unexpected<Failure>(engine.error());
    const auto listed = (*engine)->frame(number, job.stopToken());
    if (!listed)
        return trouble(recording, listed.error());
    if (early.time == recording.index->timeOf(number) && samePixels(early, *listed))
        early.frame = number;
    return early;
}

// `early`: the picture by its time, before its frame is listed.
Outcome<Opening> opened(const BenchRecording& recording, std::int64_t wanted, bool early, const JobContext& job,
                        Exactness& exactness)
{
    const auto start = BenchClock::now();
    Listing listing(recording.file);
    const auto first = listing.with(0);
    if (!first)
        return tl::unexpected<Failure>(first.error());
    std::optional<media::VideoFrame> unlisted;
    if (early && (*first)->frameCount() <= wanted) {
        if (auto found = earlyPicture(recording, *first, wanted, job))
            unlisted = std::move(*found);
    }
    Outcome<media::VideoFrame> picture =
        unlisted ? Outcome<media::VideoFrame>(*unlisted) : listedPicture(listing, *first, recording, wanted, job);
    const Opening opening{millisecondsSince(start), listing.isWhole()};
    if (unlisted)
        picture = numbered(std::move(*unlisted), recording, job);
    if (!picture)
        return tl::unexpected<Failure>(picture.error());
    exactness.add(wanted, *picture);
    return opening;
}

} // namespace

Outcome<Opening> openByNumber(const BenchRecording& recording, std::int64_t wanted, const JobContext& job,
                              Exactness& exactness)
{
    return opened(recording, wanted, false, job, exactness);
}

Outcome<Opening> openByTime(const BenchRecording& recording, std::int64_t wanted, const JobContext& job,
                            Exactness& exactness)
{
    return opened(recording, wanted, true, job, exactness);
}

} // namespace alliance::app::cli

#include "app/cli/GrowingOpening.h"

#include "app/services/RecordingFiles.h"

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

} // namespace

Outcome<Opening> openFromNothing(const std::filesystem::path& file, std::int64_t wanted, const JobContext& job,
                                 Exactness& exactness)
{
    const auto trouble = [&](const base::Error& error) { return failed(error, Subject::Recording, pathText(file)); };
    const auto start = BenchClock::now();
    Listing listing(file);
    const auto first = listing.with(0);
    if (!first)
        return tl::unexpected<Failure>(first.error());
    auto engine = BenchRecording{file, *first}.engine();
    if (!engine)
        return tl::unexpected<Failure>(engine.error());
    if ((*first)->frameCount() <= wanted) {
        const auto further = listing.with(wanted);
        if (!further)
            return tl::unexpected<Failure>(further.error());
        // Where later packets change the times of earlier frames it begins anew, as the window does.
        if (!(*engine)->extend(*further)) {
            engine = BenchRecording{file, *further}.engine();
            if (!engine)
                return tl::unexpected<Failure>(engine.error());
        }
    }
    const auto picture = (*engine)->frame(wanted, job.stopToken());
    if (!picture)
        return trouble(picture.error());
    const Opening opening{millisecondsSince(start), listing.isWhole()};
    exactness.add(wanted, *picture);
    return opening;
}

} // namespace alliance::app::cli

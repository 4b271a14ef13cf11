#include "app/models/OffsetSearch.h"

#include "app/services/RecordingFiles.h"
#include "media/audio/OffsetFinder.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace alliance::app
{
namespace
{

constexpr int kSampleRate = 8000;

// Tells how far a recording is read; the rest is the recording's own source.
class WatchedSource final : public base::ByteSource
{
public:
    WatchedSource(std::unique_ptr<base::ByteSource> source, std::function<void(double)> read)
        : m_source(std::move(source)), m_read(std::move(read))
    {
    }
    std::int64_t size() const override { return m_source->size(); }
    base::Result<std::size_t> readAt(std::int64_t offset, std::span<std::uint8_t> into) override
    {
        auto done = m_source->readAt(offset, into);
        const std::int64_t size = m_source->size();
        if (done && size > 0)
            m_read(static_cast<double>(offset + static_cast<std::int64_t>(*done)) / static_cast<double>(size));
        return done;
    }
    base::Result<std::unique_ptr<base::ByteSource>> clone() const override
    {
        auto copy = m_source->clone();
        if (!copy)
            return tl::unexpected(copy.error());
        return std::make_unique<WatchedSource>(std::move(*copy), m_read);
    }

private:
    std::unique_ptr<base::ByteSource> m_source;
    std::function<void(double)> m_read;
};

Outcome<std::unique_ptr<media::AudioReader>> openSound(const ReviewCamera& camera, std::function<void(double)> read)
{
    auto source = openRecording(camera.recording);
    if (!source)
        return tl::unexpected<Failure>(source.error());
    auto watched = std::make_unique<WatchedSource>(std::move(*source), std::move(read));
    auto reader = media::AudioReader::open(std::move(watched), camera.index, {kSampleRate, 1});
    if (!reader)
        return failed(reader.error(), Subject::Recording, camera.name);
    return std::move(*reader);
}

} // namespace

Outcome<OffsetProposal> searchOffsetBySound(const ReviewCamera& reference, const ReviewCamera& other,
                                            const JobContext& job)
{
    double read[2] = {0, 0};
    const auto watch = [&](int which) {
        return [&, which](double at) {
            // A long way ahead is a look at a table of contents, not progress.
            constexpr double kStride = 0.1;
            if (at > read[which] && at - read[which] < kStride)
                read[which] = at;
            job.progress((read[0] + read[1]) / 2, QCoreApplication::translate("OffsetSearch", "Comparing the sound"));
        };
    };
    auto first = openSound(reference, watch(0));
    if (!first)
        return tl::unexpected<Failure>(first.error());
    auto second = openSound(other, watch(1));
    if (!second)
        return tl::unexpected<Failure>(second.error());
    const auto found = media::findOffset(**first, **second, job.stopToken());
    if (!found)
        return failed(found.error(), Subject::Recording, other.name);
    return OffsetProposal{found->offset, found->confidence, found->driftPpm};
}

} // namespace alliance::app

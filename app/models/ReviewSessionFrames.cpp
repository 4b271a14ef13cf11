// The frames of the recording, and the place on them.

#include "app/commands/MeasurementCommands.h"
#include "app/jobs/GiveWay.h"
#include "app/models/ReviewLoader.h"
#include "app/models/ReviewSession.h"
#include "app/services/RecordingFiles.h"

#include <algorithm>
#include <utility>

namespace alliance::app
{

void ReviewSession::listFrames(ReviewContent content)
{
    const RecordingItem recording = content.session.recordings.front();
    m_waiting = std::move(content);
    m_growing = true;
    m_listing.start([this, recording, generation = m_generation](const std::stop_token& stop) {
        giveWay(kListingNiceness);
        const auto tell = [&](Outcome<std::shared_ptr<const media::FrameIndex>> index, bool whole) {
            QMetaObject::invokeMethod(
                this,
                [this, index = std::move(index), whole, generation] {
                    if (generation == m_generation)
                        takeIndex(index, whole);
                },
                Qt::QueuedConnection);
        };
        auto index = openIndex(recording, JobContext(stop),
                               [&](std::shared_ptr<const media::FrameIndex> part) { tell(std::move(part), false); });
        if (!stop.stop_requested())
            tell(std::move(index), true);
    });
}

void ReviewSession::takeIndex(Outcome<std::shared_ptr<const media::FrameIndex>> index, bool whole)
{
    m_growing = !whole;
    if (m_waiting) {
        ReviewContent content = std::move(*m_waiting);
        m_waiting.reset();
        if (index)
            addIndex(content, std::move(*index));
        else
            content.recordingFailure = index.error();
        take(std::move(content));
        return;
    }
    // What was known stays usable when reading on fails.
    if (!index) {
        m_content.recordingFailure = index.error();
        m_whenListed.clear();
        Q_EMIT indexChanged(true);
        if (std::exchange(m_noteOnItsWay, false))
            Q_EMIT noteRefused(index.error());
        return;
    }
    const bool goesOn = (*index)->continues(*m_content.index);
    addIndex(m_content, std::move(*index));
    Q_EMIT indexChanged(goesOn);
    doWhatWaited();
}

void ReviewSession::whenListed(base::MediaTime time, std::function<void()> work)
{
    if (isListed(time))
        work();
    else
        m_whenListed.emplace_back(time, std::move(work));
}

void ReviewSession::doWhatWaited()
{
    auto waiting = std::exchange(m_whenListed, {});
    for (auto& [time, work] : waiting)
        whenListed(time, std::move(work));
}

void ReviewSession::takeOffsets(const QHash<QUuid, base::MediaTime>& offsets)
{
    bool changed = false;
    const auto take = [&](db::Recording& recording) {
        const base::MediaTime stored = offsets.value(recording.id, recording.offset);
        changed = changed || stored != recording.offset;
        recording.offset = stored;
    };
    for (RecordingItem& item : m_content.session.recordings)
        take(item.record);
    for (ReviewCamera& camera : m_content.cameras)
        take(camera.recording.record);
    if (changed)
        Q_EMIT offsetsChanged();
}

const RecordingItem* ReviewSession::recording() const
{
    return m_content.session.recordings.isEmpty() ? nullptr : &m_content.session.recordings.front();
}

std::int64_t ReviewSession::frameCount() const
{
    return m_content.index ? m_content.index->frameCount() : 0;
}

base::MediaTime ReviewSession::duration() const
{
    return m_growing && recording() ? std::max(listedEnd(), recording()->record.duration) : listedEnd();
}

base::MediaTime ReviewSession::listedEnd() const
{
    return m_content.index ? m_content.index->endTime() : base::MediaTime{};
}

base::MediaTime ReviewSession::timeOf(std::int64_t frame) const
{
    return m_content.index ? m_content.index->timeOf(frame) : base::MediaTime{};
}

std::int64_t ReviewSession::frameAt(base::MediaTime time) const
{
    return m_content.index ? m_content.index->frameAt(time) : 0;
}

void ReviewSession::seekToFrame(std::int64_t frame)
{
    if (!m_open || frameCount() == 0)
        return;
    if (!m_growing)
        frame = std::min(frame, frameCount() - 1);
    Q_EMIT seekRequested(std::max<std::int64_t>(frame, 0));
}

void ReviewSession::seekToTime(base::MediaTime time)
{
    if (isListed(time))
        seekToFrame(frameAt(time));
    else
        Q_EMIT seekBeyondRequested(time);
}

base::MediaTime ReviewSession::shownTime() const
{
    return m_frame >= 0 ? timeOf(m_frame) : m_time;
}

void ReviewSession::setPosition(std::int64_t frame, base::MediaTime time)
{
    if (m_frame == frame && m_time == time)
        return;
    m_frame = frame;
    m_time = time;
    Q_EMIT positionChanged(frame, time);
}

void ReviewSession::setPlaying(bool playing)
{
    if (std::exchange(m_playing, playing) != playing)
        Q_EMIT playingChanged(playing);
}

db::Moment ReviewSession::momentAt(base::TimeRange range) const
{
    db::Moment moment;
    const RecordingItem* item = recording();
    if (!item)
        return moment;
    moment.recordingId = item->record.id;
    moment.contentHash = item->record.contentHash;
    moment.range = range;
    moment.startFrame = frameAt(range.start);
    moment.endFrame = moment.startFrame;
    if (!range.empty()) {
        const std::int64_t last = frameAt(range.end);
        moment.endFrame = range.end >= duration() ? frameCount() : timeOf(last) < range.end ? last + 1 : last;
    }
    return moment;
}

void ReviewSession::alignCameras(const QList<db::RecordingOffset>& offsets)
{
    QList<db::RecordingOffset> before;
    for (const ReviewCamera& camera : cameras())
        for (const db::RecordingOffset& wanted : offsets)
            if (wanted.recordingId == camera.recording.record.id)
                before.append({wanted.recordingId, camera.recording.record.offset});
    if (before != offsets)
        edit(app::alignCameras(m_id, before, offsets));
}

} // namespace alliance::app

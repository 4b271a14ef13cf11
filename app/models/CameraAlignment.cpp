#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(CameraAlignment)
}

#include "app/models/CameraAlignment.h"
#include "app/models/PlaybackController.h"
#include "app/models/TimeInput.h"
#include "app/services/ErrorText.h"
#include "app/services/TimeText.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

Q_DECLARE_METATYPE(alliance::app::OffsetProposal)

namespace alliance::app
{

using base::MediaTime;

namespace
{

constexpr double kClear = 0.75;
constexpr double kNoticeableDrift = 0.04; // seconds in an hour: a frame

} // namespace

MediaTime nudgedOffset(const media::FrameIndex& index, MediaTime at, MediaTime offset, int frames)
{
    const std::int64_t count = index.frameCount();
    if (count < 2)
        return offset;
    const MediaTime own = at - offset;
    // Beside the recording its first or last frames give the length of a step.
    const std::int64_t now = std::clamp<std::int64_t>(index.frameAt(own), 0, count - 1);
    const std::int64_t wanted = now - frames;
    if (wanted >= 0 && wanted < count)
        return offset + (index.timeOf(now) - index.timeOf(wanted));
    const std::int64_t turned = std::clamp<std::int64_t>(now + frames, 0, count - 1);
    return offset + (index.timeOf(turned) - index.timeOf(now));
}

std::int64_t offsetFrames(const media::FrameIndex& reference, const media::FrameIndex& camera, MediaTime offset)
{
    return offset.ns >= 0 ? reference.frameAt(offset) : -camera.frameAt(MediaTime{} - offset);
}

QString offsetText(MediaTime offset)
{
    const QString text = timeText(offset);
    return offset.ns >= 1'000'000 ? u'+' + text : text;
}

std::optional<MediaTime> parseOffset(const QString& text)
{
    QString digits = text.trimmed();
    bool negative = false;
    if (!digits.isEmpty() && QStringLiteral("+-\u2212").contains(digits[0])) {
        negative = digits[0] != u'+';
        digits.remove(0, 1);
    }
    const auto time = parseTime(digits);
    if (!time)
        return std::nullopt;
    return negative ? MediaTime{} - *time : *time;
}

QString proposalWords(const OffsetProposal& proposal)
{
    QStringList words;
    if (proposal.confidence >= kClear)
        words << tr("The sound matches clearly.");
    else if (proposal.confidence >= CameraAlignment::kLeastConfidence)
        words << tr("The sound probably matches: check a movement that both cameras show.");
    else
        return tr("The sound of the two cameras does not match clearly. Nothing was moved; nudge by eye.");
    const double perHour = proposal.driftPpm * 3600 / 1e6;
    if (std::abs(perHour) < kNoticeableDrift)
        words << tr("Both clocks run alike.");
    else
        words << tr("The clocks drift apart by %1 s an hour.").arg(QLocale().toString(std::abs(perHour), 'f', 2));
    return words.join(u' ');
}

CameraAlignment::CameraAlignment(ReviewSession& session, PlaybackController& playback, OffsetSearch search,
                                 QObject* parent)
    : QObject(parent), m_session(session), m_playback(playback), m_search(std::move(search)), m_jobs(1)
{
    connect(&m_playback, &PlaybackController::offsetChanged, this, [this](int view) { Q_EMIT changed(view); });
    connect(&m_session, &ReviewSession::closed, this, [this] { m_jobs.cancelAll(); });
}

MediaTime CameraAlignment::offset(int view) const
{
    return m_playback.offset(view);
}

std::int64_t CameraAlignment::frames(int view) const
{
    const QList<ReviewCamera>& cameras = m_session.cameras();
    return offsetFrames(*cameras[0].index, *cameras[view].index, offset(view));
}

bool CameraAlignment::isChanged() const
{
    for (int view = 1; view < m_playback.viewCount(); ++view)
        if (offset(view) != m_session.cameras()[view].recording.record.offset)
            return true;
    return false;
}

const Job* CameraAlignment::proposing(int view) const
{
    return m_proposing.value(view);
}

void CameraAlignment::nudge(int view, int frames)
{
    if (view > 0 && view < m_playback.viewCount())
        setOffset(view, nudgedOffset(*m_session.cameras()[view].index, m_session.currentTime(), offset(view), frames));
}

void CameraAlignment::setOffset(int view, MediaTime offset)
{
    m_playback.setOffset(view, offset);
}

void CameraAlignment::propose(int view)
{
    if (view <= 0 || view >= m_playback.viewCount() || m_proposing.contains(view))
        return;
    Job* job = m_jobs.start(tr("Compare sound"),
                            [search = m_search, reference = m_session.cameras()[0],
                             other = m_session.cameras()[view]](const JobContext& context) -> Outcome<QVariant> {
                                const Outcome<OffsetProposal> found = search(reference, other, context);
                                if (!found)
                                    return tl::unexpected(found.error());
                                return QVariant::fromValue(*found);
                            });
    m_proposing.insert(view, job);
    const QUuid session = m_session.sessionId();
    connect(job, &Job::progressed, this, [this, view](double fraction) { Q_EMIT proposalProgressed(view, fraction); });
    connect(job, &Job::ended, this, [this, view, job, session] {
        m_proposing.remove(view);
        m_jobs.clearEnded();
        if (session != m_session.sessionId() || job->state() == Job::State::Cancelled)
            Q_EMIT proposalEnded(view, {});
        else if (job->failure())
            Q_EMIT proposalEnded(view, failureWords(view, *job->failure()));
        else
            take(view, job->result().value<OffsetProposal>());
    });
    Q_EMIT proposalProgressed(view, 0);
}

void CameraAlignment::take(int view, const OffsetProposal& proposal)
{
    if (proposal.confidence >= kLeastConfidence)
        setOffset(view, proposal.offset);
    Q_EMIT proposalEnded(view, proposalWords(proposal));
}

QString CameraAlignment::failureWords(int view, const Failure& failure) const
{
    if (failure.error.category == base::ErrorCategory::NotFound)
        return tr("“%1” or “%2” has no sound to compare. Nudge by eye.")
            .arg(m_session.cameras()[0].name, m_session.cameras()[view].name);
    return wordFailure(failure).oneText();
}

void CameraAlignment::cancelProposal(int view)
{
    if (Job* job = m_proposing.value(view))
        job->cancel();
}

void CameraAlignment::save()
{
    QList<db::RecordingOffset> offsets;
    for (int view = 1; view < m_playback.viewCount(); ++view)
        offsets.append({m_session.cameras()[view].recording.record.id, offset(view)});
    m_session.alignCameras(offsets);
}

void CameraAlignment::revert()
{
    m_playback.showStoredOffsets();
}

} // namespace alliance::app

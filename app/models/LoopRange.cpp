#include "app/models/LoopRange.h"

#include "app/models/ReviewSession.h"

#include <algorithm>

namespace alliance::app
{

using base::MediaTime;
using base::TimeRange;

LoopRange::LoopRange(ReviewSession& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&m_session, &ReviewSession::selectedCandidateChanged, this, &LoopRange::follow);
    connect(&m_session, &ReviewSession::candidatesChanged, this, &LoopRange::follow);
    connect(&m_session, &ReviewSession::closed, this, [this] {
        m_source = Source::None;
        m_begun = false;
        setSelection(std::nullopt);
        Q_EMIT loopChanged();
    });
}

std::optional<TimeRange> LoopRange::candidate() const
{
    const CandidateItem* item = m_session.candidate(m_session.selectedCandidate());
    if (!item)
        return std::nullopt;
    const TimeRange range = item->record.where().range;
    return TimeRange{std::max(MediaTime{}, range.start - m_preRoll),
                     std::min(m_session.duration(), range.end + m_postRoll)};
}

void LoopRange::setSelection(std::optional<TimeRange> range)
{
    if (range && range->empty())
        range.reset();
    if (range == m_selection)
        return;
    m_selection = range;
    if (m_source == Source::Candidate && m_selection)
        m_source = Source::Selection;
    else if (m_source == Source::Selection && !m_selection)
        m_source = Source::None;
    Q_EMIT selectionChanged();
    Q_EMIT loopChanged();
}

void LoopRange::setRolls(MediaTime before, MediaTime after)
{
    if (before == m_preRoll && after == m_postRoll)
        return;
    m_preRoll = before;
    m_postRoll = after;
    Q_EMIT loopChanged();
}

void LoopRange::markStart(MediaTime at)
{
    const MediaTime end = m_selection && m_selection->end > at ? m_selection->end : m_session.duration();
    setSelection(TimeRange{at, end});
}

void LoopRange::markEnd(MediaTime at)
{
    // The frame at the playhead is the last one inside.
    const std::int64_t next = m_session.frameAt(at) + 1;
    const MediaTime end = next < m_session.frameCount() ? m_session.timeOf(next) : m_session.listedEnd();
    const MediaTime start = m_selection && m_selection->start <= at ? m_selection->start : MediaTime{};
    setSelection(TimeRange{start, end});
}

bool LoopRange::canLoop() const
{
    return m_selection || candidate();
}

std::optional<TimeRange> LoopRange::loop() const
{
    switch (m_source) {
    case Source::Selection:
        return m_selection;
    case Source::Candidate:
        return candidate();
    case Source::None:
        break;
    }
    return std::nullopt;
}

void LoopRange::setLooping(bool on)
{
    const Source wanted = !on           ? Source::None
                          : m_selection ? Source::Selection
                          : candidate() ? Source::Candidate
                                        : Source::None;
    if (wanted == m_source)
        return;
    m_source = wanted;
    Q_EMIT loopChanged();
}

void LoopRange::follow()
{
    const bool chosen = candidate().has_value();
    if (m_source == Source::Candidate && !chosen)
        m_source = Source::None;
    else if (m_source == Source::None && chosen && m_repeatsCandidates && !m_begun)
        m_source = Source::Candidate;
    m_begun = m_begun || chosen;
    Q_EMIT loopChanged();
}

} // namespace alliance::app

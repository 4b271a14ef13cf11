// Candidates: whom they are about, which is chosen, and what is decided.

#include "app/commands/MeasurementCommands.h"
#include "app/models/CandidateOrder.h"
#include "app/models/ReviewSession.h"

#include <algorithm>
#include <utility>

namespace alliance::app
{
namespace
{

// What somebody else decided in the same way is still to be decided by who works: agreement is counted by person.
bool isDecisionOf(const QUuid& person, const db::Decision& now, db::DecisionState state, const QString& reason)
{
    return now.version > 0 && now.author == person && now.state == state && now.reason == reason;
}

} // namespace

void ReviewSession::setPerson(int id)
{
    const auto& people = m_content.findings.people;
    const bool known =
        std::any_of(people.begin(), people.end(), [id](const ReviewPerson& person) { return person.found.id == id; });
    if (known && std::exchange(m_person, id) != id)
        Q_EMIT personChanged(id);
}

// Whoever was chosen stays, when still there.
void ReviewSession::choosePerson()
{
    const auto& people = m_content.findings.people;
    const bool known = std::any_of(people.begin(), people.end(),
                                   [this](const ReviewPerson& person) { return person.found.id == m_person; });
    if (known)
        return;
    m_person = people.isEmpty() ? kNoPerson : people.front().found.id;
    Q_EMIT personChanged(m_person);
}

const CandidateItem* ReviewSession::candidate(const QUuid& id) const
{
    for (const CandidateItem& item : candidates())
        if (item.record.id == id)
            return &item;
    return nullptr;
}

int ReviewSession::undecidedCount() const
{
    return static_cast<int>(std::count_if(candidates().begin(), candidates().end(), [](const CandidateItem& item) {
        return item.record.decision.state == db::DecisionState::Undecided;
    }));
}

void ReviewSession::selectCandidate(const QUuid& id, bool jump)
{
    const CandidateItem* item = candidate(id);
    const QUuid chosen = item ? id : QUuid();
    const std::int64_t start = item ? item->record.where().startFrame : 0;
    const int track = item ? item->record.track : kNoPerson;
    if (std::exchange(m_selectedCandidate, chosen) != chosen)
        Q_EMIT selectedCandidateChanged(chosen);
    if (track != kNoPerson)
        setPerson(track);
    if (!chosen.isNull() && jump)
        seekToFrame(start);
}

void ReviewSession::selectNextCandidate()
{
    stepCandidate(1);
}

void ReviewSession::selectPreviousCandidate()
{
    stepCandidate(-1);
}

void ReviewSession::stepCandidate(int direction)
{
    const QList<CandidateItem>& all = candidates();
    const auto count = static_cast<int>(all.size());
    if (count == 0)
        return;
    int at = direction > 0 ? -1 : count;
    for (int i = 0; i < count; ++i)
        if (all[i].record.id == m_selectedCandidate)
            at = i;
    // Forward prefers what still waits for an answer; backward shows what was just decided.
    const int waiting = direction > 0 ? nextToReview(all, at) : -1;
    const int next = waiting >= 0 ? waiting : (at + direction + count) % count;
    selectCandidate(QUuid(all[next].record.id)); // by value: what listens may read them anew
}

void ReviewSession::decide(const QUuid& id, db::DecisionState state, const QString& reason)
{
    const CandidateItem* item = candidate(id);
    if (!item)
        return;
    if (!isDecisionOf(m_content.person, item->record.decision, state, reason))
        edit(decideCandidate(item->record, state, reason));
}

void ReviewSession::decideAgain(const QUuid& id, int version)
{
    if (const CandidateItem* item = candidate(id))
        edit(app::decideAgain(item->record, version));
}

void ReviewSession::adjust(const QUuid& id, const std::optional<base::TimeRange>& range)
{
    const CandidateItem* item = candidate(id);
    if (!item)
        return;
    std::optional<db::Moment> adjusted;
    if (range && *range != item->record.moment.range)
        adjusted = momentAt(*range);
    if (adjusted != item->record.decision.adjusted)
        edit(adjustCandidate(item->record, adjusted));
}

void ReviewSession::decideTogether(const QList<QUuid>& ids, db::DecisionState state, const QString& reason)
{
    QList<db::Candidate> before;
    for (const QUuid& id : ids) {
        const CandidateItem* item = candidate(id);
        if (item && !isDecisionOf(m_content.person, item->record.decision, state, reason))
            before.append(item->record);
    }
    if (!before.isEmpty())
        edit(decideCandidates(before, state, reason));
}

} // namespace alliance::app

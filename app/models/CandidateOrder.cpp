#include "app/models/CandidateOrder.h"

#include "app/services/UnsureAnswer.h"

namespace alliance::app
{

int nextToReview(const QList<CandidateItem>& all, int row, const QList<QUuid>& passed)
{
    const auto count = static_cast<int>(all.size());
    int unsure = -1;
    for (int step = 1; step <= count; ++step) {
        const int at = (row + step) % count;
        const db::Candidate& record = all[at].record;
        if (at == row || record.decision.state != db::DecisionState::Undecided || passed.contains(record.id))
            continue;
        if (!isUnsure(record.decision))
            return at;
        if (unsure < 0)
            unsure = at;
    }
    return unsure;
}

} // namespace alliance::app

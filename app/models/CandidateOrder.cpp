#include "app/models/CandidateOrder.h"

#include "app/services/UnsureAnswer.h"

#include <algorithm>
#include <limits>

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

QList<CandidateItem> inOrder(QList<CandidateItem> all, const std::function<int(const CandidateItem&)>& rank)
{
    const auto place = [&rank](const CandidateItem& item) {
        const int number = rank(item);
        return number > 0 ? number : std::numeric_limits<int>::max();
    };
    std::stable_sort(all.begin(), all.end(),
                     [&](const CandidateItem& a, const CandidateItem& b) { return place(a) < place(b); });
    return all;
}

} // namespace alliance::app

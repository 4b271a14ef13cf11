#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(RunningFigures)
}

#include "app/models/RunningFigures.h"

#include <cmath>

namespace alliance::app
{
QString runningWords(const QList<CandidateItem>& candidates)
{
    int accepted = 0;
    int rejected = 0;
    int added = 0;
    for (const CandidateItem& item : candidates) {
        const bool kept = item.record.decision.state == db::DecisionState::Accepted;
        if (item.record.rank == 0) // of a reviewer
            added += kept ? 1 : 0;
        else if (kept)
            ++accepted;
        else if (item.record.decision.state == db::DecisionState::Rejected)
            ++rejected;
    }
    QStringList sentences;
    const int decided = accepted + rejected;
    if (decided > 0)
        sentences.append(tr("Of %1 decided, %2 accepted (%3 %).")
                             .arg(decided)
                             .arg(accepted)
                             .arg(std::lround(100.0 * accepted / decided)));
    if (added > 0)
        sentences.append(added == 1 ? tr("1 moment was missed and added.")
                                    : tr("%1 moments were missed and added.").arg(added));
    return sentences.join(u' ');
}

} // namespace alliance::app

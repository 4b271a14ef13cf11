#pragma once
// What the definitions that somebody tries out would propose, beside what the open session has.

#include "app/services/LibraryTypes.h"
#include "app/timeline/TimelineData.h"

#include <QHash>
#include <QList>
#include <QUuid>

#include <memory>
#include <vector>

namespace alliance::app
{

class ReviewSession;
struct ReviewPreview;

// A value: it holds what it follows from, and belongs to nothing else.
struct TriedOut {
    std::shared_ptr<const ReviewPreview> preview; // what is tried
    QList<CandidateItem> beside;                  // the candidates of the session
    std::vector<TimelineCandidate> marks;         // by number; decisions are those of the same candidate
    QHash<QUuid, int> ranks;                      // the same by candidate; one that is not proposed has none

    bool followsFrom(const std::shared_ptr<const ReviewPreview>& tried, const QList<CandidateItem>& candidates) const
    {
        return preview == tried && beside.constData() == candidates.constData();
    }
};

// `preview` is not null.
std::shared_ptr<const TriedOut> triedOut(std::shared_ptr<const ReviewPreview> preview,
                                         const QList<CandidateItem>& candidates);

// The number by which a candidate of the session is shown: that of what is tried out, if something is. 0: added by a
// reviewer, or not proposed.
int shownRank(const ReviewSession& session, const CandidateItem& item);

} // namespace alliance::app

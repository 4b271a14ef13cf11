#include "app/models/TriedOut.h"

#include "app/models/CandidateWords.h"
#include "app/models/ReviewSession.h"
#include "app/services/SameMoment.h"

#include <QSet>

#include <algorithm>

namespace alliance::app
{
namespace
{

QList<vision::Behaviour> cuesOf(const vision::Findings& findings, const vision::Candidate& candidate)
{
    QList<vision::Behaviour> cues;
    for (const int index : candidate.behaviours)
        cues.append(findings.behaviours[static_cast<std::size_t>(index)]);
    return cues;
}

// The same candidate, or one of the same moment that somebody decided on; as MeasurementService keeps it.
const CandidateItem* decidedBefore(const QList<CandidateItem>& candidates, const vision::Candidate& candidate,
                                   const QList<vision::Behaviour>& cues)
{
    const QUuid id = QUuid::fromString(QString::fromStdString(candidate.id));
    for (const CandidateItem& item : candidates)
        if (item.record.id == id)
            return &item;
    for (const CandidateItem& item : candidates)
        if (stateOf(item) != CandidateState::Undecided && item.record.source == db::CandidateSource::Measured &&
            item.record.track == candidate.person && sameMoment(item.behaviours, cues))
            return &item;
    return nullptr;
}

} // namespace

std::shared_ptr<const TriedOut> triedOut(std::shared_ptr<const ReviewPreview> preview,
                                         const QList<CandidateItem>& candidates)
{
    auto out = std::make_shared<TriedOut>();
    const vision::Findings& findings = preview->findings;
    QSet<QUuid> given; // a decision goes to one candidate, also where several lie in what it was about
    for (const vision::Candidate& candidate : findings.candidates) {
        TimelineCandidate mark;
        mark.id = QUuid::fromString(QString::fromStdString(candidate.id));
        mark.range = candidate.range;
        mark.rank = candidate.rank;
        mark.person = candidate.person;
        const QList<vision::Behaviour> cues = cuesOf(findings, candidate);
        QStringList summaries;
        for (const vision::Behaviour& cue : cues)
            summaries << behaviourSummary(cue);
        mark.summary = summaries.join(QStringLiteral(" · "));
        if (const CandidateItem* known = decidedBefore(candidates, candidate, cues);
            known && !given.contains(known->record.id)) {
            given.insert(known->record.id);
            mark.id = known->record.id;
            mark.state = stateOf(*known);
        }
        out->ranks.insert(mark.id, mark.rank);
        out->marks.push_back(std::move(mark));
    }
    out->preview = std::move(preview);
    out->beside = candidates;
    return out;
}

int shownRank(const ReviewSession& session, const CandidateItem& item)
{
    const TriedOut* tried = session.tried();
    return tried ? tried->ranks.value(item.record.id) : item.record.rank;
}

} // namespace alliance::app

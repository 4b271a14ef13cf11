#include "app/models/TimelineContent.h"

#include "app/models/CandidateWords.h"
#include "app/models/ReviewSession.h"

namespace alliance::app
{
namespace
{

BehaviourKind kindOf(vision::BehaviourKind kind)
{
    switch (kind) {
    case vision::BehaviourKind::GazeAversion:
        return BehaviourKind::GazeAversion;
    case vision::BehaviourKind::PostureShift:
        return BehaviourKind::PostureShift;
    case vision::BehaviourKind::Stillness:
        return BehaviourKind::Stillness;
    case vision::BehaviourKind::Silence:
    case vision::BehaviourKind::LongLatency: // the part of a silence before this person's answer
        return BehaviourKind::Silence;
    case vision::BehaviourKind::CannotTell:
        break;
    }
    return BehaviourKind::CannotTell;
}

} // namespace

std::vector<TimelineCandidate> timelineCandidates(const ReviewSession& session)
{
    std::vector<TimelineCandidate> marks;
    for (const CandidateItem& item : session.candidates()) {
        TimelineCandidate mark;
        mark.id = item.record.id;
        mark.range = item.record.where().range;
        mark.rank = item.record.rank;
        mark.person = item.record.track;
        mark.state = stateOf(item);
        mark.summary = candidateSummary(item);
        marks.push_back(std::move(mark));
    }
    return marks;
}

std::vector<TimelineNote> timelineNotes(const ReviewSession& session)
{
    std::vector<TimelineNote> marks;
    for (const db::Note& note : session.notes()) {
        if (!note.moment)
            continue;
        TimelineNote mark;
        mark.id = note.id;
        mark.range = note.moment->range;
        mark.kind = note.kind;
        mark.kindName = note.kind;
        for (const db::Term& term : session.vocabulary().noteKinds)
            if (term.code == note.kind)
                mark.kindName = term.label;
        mark.text = note.text.left(240);
        marks.push_back(std::move(mark));
    }
    return marks;
}

TimelineData timelineData(const ReviewSession& session)
{
    TimelineData data;
    if (!session.isOpen())
        return data;
    data.duration = session.duration();
    if (const std::shared_ptr<const media::FrameIndex>& index = session.frameIndex()) {
        data.frames.count = index->frameCount();
        data.frames.frameAt = [index](base::MediaTime time) { return index->frameAt(time); };
        data.frames.timeOf = [index](std::int64_t frame) { return index->timeOf(frame); };
    }
    data.measured = session.session().measured();
    const ReviewFindings& findings = session.findings();
    for (const ReviewPerson& person : findings.people)
        data.people.push_back({person.id, person.place, person.role, person.coverage});
    for (const vision::Behaviour& seen : findings.behaviours) {
        const BehaviourKind kind = kindOf(seen.kind);
        if (kind == BehaviourKind::CannotTell)
            data.cannotTell.push_back({seen.range, seen.person});
        else
            data.behaviours.push_back({seen.range, seen.person, kind, behaviourSummary(seen)});
    }
    data.candidates = timelineCandidates(session);
    data.notes = timelineNotes(session);
    data.turns = findings.turns;
    data.lanes = findings.lanes;
    data.waveform = session.waveform();
    return data;
}

} // namespace alliance::app

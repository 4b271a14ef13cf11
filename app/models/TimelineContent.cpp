#include "app/models/TimelineContent.h"

#include "app/models/CandidateWords.h"
#include "app/models/ReviewSession.h"
#include "app/models/TriedOut.h"

#include <QCoreApplication>

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

QString shownRole(const ReviewPerson& person)
{
    if (!person.proposed())
        return person.role;
    return person.found.role == vision::Role::Patient ? QCoreApplication::translate("TimelineContent", "patient?")
                                                      : QCoreApplication::translate("TimelineContent", "therapist?");
}

std::vector<TimelineCandidate> timelineCandidates(const ReviewSession& session)
{
    std::vector<TimelineCandidate> marks;
    const TriedOut* tried = session.tried();
    if (tried)
        marks = tried->marks;
    for (const CandidateItem& item : session.candidates()) {
        const QUuid id = item.record.id;
        // With other definitions, what is decided stays, what is not goes.
        if (tried && (tried->ranks.contains(id) || stateOf(item) == CandidateState::Undecided))
            continue;
        TimelineCandidate mark;
        mark.id = item.record.id;
        mark.range = item.record.where().range;
        mark.stays = tried && item.record.rank > 0;
        mark.rank = mark.stays ? 0 : item.record.rank; // ranks are those of what is tried out
        mark.person = item.record.track;
        mark.state = stateOf(item);
        mark.summary = candidateSummary(item);
        mark.fixed = false;
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
        mark.own = session.isOwnNote(note);
        mark.kind = note.kind;
        mark.kindName = note.kind;
        for (const db::Term& term : session.vocabulary().noteKinds)
            if (term.code == note.kind)
                mark.kindName = term.label;
        mark.text =
            note.text.isEmpty() ? QCoreApplication::translate("TimelineContent", "No words yet") : note.text.left(240);
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
        if (session.isGrowing())
            data.frames.knownTo = session.listedEnd();
    }
    data.measured = session.session().measured();
    const ReviewFindings& findings = session.findings();
    for (const ReviewPerson& person : findings.people)
        data.people.push_back({person.found.id, person.place, shownRole(person), person.found.coverage});
    const std::shared_ptr<const ReviewPreview>& preview = session.preview();
    const QList<vision::Behaviour> tried =
        preview ? QList<vision::Behaviour>(preview->findings.behaviours.begin(), preview->findings.behaviours.end())
                : findings.behaviours;
    for (const vision::Behaviour& seen : tried) {
        const BehaviourKind kind = kindOf(seen.kind);
        if (kind == BehaviourKind::CannotTell)
            data.cannotTell.push_back({seen.range, seen.person});
        else
            data.behaviours.push_back({seen.range, seen.person, kind, behaviourSummary(seen)});
    }
    data.candidates = timelineCandidates(session);
    for (const db::GazeMark& mark : findings.marks)
        data.gazeMarks.push_back({mark.id, mark.moment.range, mark.track, mark.engaged});
    data.notes = timelineNotes(session);
    data.turns = findings.turns;
    data.lanes = preview && !preview->lanes.empty() ? preview->lanes : findings.lanes;
    data.waveform = session.waveform();
    return data;
}

} // namespace alliance::app

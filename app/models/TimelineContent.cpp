#include "app/models/TimelineContent.h"

#include "app/models/CandidateWords.h"
#include "app/models/ReviewSession.h"
#include "app/services/SameMoment.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

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

QList<vision::Behaviour> cuesOf(const vision::Findings& findings, const vision::Candidate& candidate)
{
    QList<vision::Behaviour> cues;
    for (const int index : candidate.behaviours)
        cues.append(findings.behaviours[static_cast<std::size_t>(index)]);
    return cues;
}

// The same candidate, or one of the same moment that somebody decided on; as MeasurementService keeps it.
const CandidateItem* decidedBefore(const ReviewSession& session, const vision::Candidate& candidate,
                                   const QList<vision::Behaviour>& cues)
{
    if (const CandidateItem* known = session.candidate(QUuid::fromString(QString::fromStdString(candidate.id))))
        return known;
    for (const CandidateItem& item : session.candidates())
        if (stateOf(item) != CandidateState::Undecided && item.record.source == db::CandidateSource::Measured &&
            item.record.track == candidate.person && sameMoment(item.behaviours, cues))
            return &item;
    return nullptr;
}

// What the definitions that are tried out would propose; decisions are those of the same candidate.
std::vector<TimelineCandidate> triedCandidates(const ReviewSession& session)
{
    std::vector<TimelineCandidate> marks;
    const vision::Findings& findings = session.preview()->findings;
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
        if (const CandidateItem* known = decidedBefore(session, candidate, cues);
            known && !given.contains(known->record.id)) {
            given.insert(known->record.id);
            mark.id = known->record.id;
            mark.state = stateOf(*known);
        }
        marks.push_back(std::move(mark));
    }
    return marks;
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
    if (session.preview())
        marks = triedCandidates(session);
    for (const CandidateItem& item : session.candidates()) {
        const QUuid id = item.record.id;
        const bool tried = std::any_of(marks.begin(), marks.end(), [&](const auto& mark) { return mark.id == id; });
        // With other definitions, what is decided stays, what is not goes.
        if (tried || (session.preview() && stateOf(item) == CandidateState::Undecided))
            continue;
        TimelineCandidate mark;
        mark.id = item.record.id;
        mark.range = item.record.where().range;
        mark.stays = session.preview() && item.record.rank > 0;
        mark.rank = mark.stays ? 0 : item.record.rank; // ranks are those of what is tried out
        mark.person = item.record.track;
        mark.state = stateOf(item);
        mark.summary = candidateSummary(item);
        mark.fixed = false;
        marks.push_back(std::move(mark));
    }
    return marks;
}

std::optional<QHash<QUuid, int>> triedRanks(const ReviewSession& session)
{
    if (!session.isOpen() || session.isBlind() || !session.preview())
        return {};
    QHash<QUuid, int> ranks;
    for (const TimelineCandidate& mark : triedCandidates(session))
        ranks.insert(mark.id, mark.rank);
    return ranks;
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

#include "app/models/MeasurementEdits.h"

#include "app/services/CandidateService.h"

#include <cstdlib>

namespace alliance::app
{
namespace
{

constexpr std::int64_t kNearNs = 1'000'000'000; // a mark is still meant when the playhead is this far from it

QList<db::RecordingPerson> storedPeople(const ReviewSession& session)
{
    QList<db::RecordingPerson> people;
    for (const ReviewPerson& person : session.findings().people) {
        db::RecordingPerson stored = person.stored;
        stored.track = person.found.id;
        stored.place = QString::fromStdString(std::string(vision::toText(person.found.place)));
        people.append(stored);
    }
    return people;
}

std::optional<db::SessionPart> partOf(vision::Role role)
{
    if (role == vision::Role::Unknown)
        return std::nullopt;
    return role == vision::Role::Patient ? db::SessionPart::Patient : db::SessionPart::Therapist;
}

std::optional<db::SessionPart> other(const std::optional<db::SessionPart>& part)
{
    if (part == db::SessionPart::Patient)
        return db::SessionPart::Therapist;
    if (part == db::SessionPart::Therapist)
        return db::SessionPart::Patient;
    return part;
}

// The parts that nobody has said: of two people, what follows from the other's, else as measured.
void propose(QList<db::RecordingPerson>& people, const ReviewSession& session)
{
    for (qsizetype i = 0; i < people.size(); ++i) {
        if (people[i].saidByReviewer)
            continue;
        people[i].part = partOf(session.findings().people[i].found.role);
        const db::RecordingPerson* second = people.size() == 2 ? &people[1 - i] : nullptr;
        if (second && second->saidByReviewer && second->part != db::SessionPart::Observer)
            people[i].part = other(second->part);
    }
}

void storePeople(ReviewSession& session, const QList<db::RecordingPerson>& after)
{
    const QList<db::RecordingPerson> before = storedPeople(session);
    if (session.recording() && before != after)
        session.edit(changeRoles(measuredSession(session), session.recording()->record.id, before, after));
}

std::int64_t distance(const base::TimeRange& range, base::MediaTime time)
{
    if (range.contains(time))
        return 0;
    return std::min(std::abs((range.start - time).ns), std::abs((range.end - time).ns));
}

} // namespace

MeasuredSession measuredSession(const ReviewSession& session)
{
    return {session.sessionId(), session.signalsOnHand(), session.frameIndex()};
}

void sayPart(ReviewSession& session, int person, const std::optional<db::SessionPart>& part)
{
    QList<db::RecordingPerson> people = storedPeople(session);
    for (db::RecordingPerson& one : people) {
        if (one.track != person)
            continue;
        one.part = part;
        one.saidByReviewer = part.has_value();
    }
    propose(people, session);
    storePeople(session, people);
}

bool canSwapParts(const ReviewSession& session)
{
    const QList<ReviewPerson>& people = session.findings().people;
    return people.size() == 2 && std::any_of(people.begin(), people.end(), [](const ReviewPerson& person) {
               return person.found.role != vision::Role::Unknown || person.stored.saidByReviewer;
           });
}

void swapParts(ReviewSession& session)
{
    if (!canSwapParts(session))
        return;
    QList<db::RecordingPerson> people = storedPeople(session);
    for (qsizetype i = 0; i < people.size(); ++i) {
        const auto now = people[i].saidByReviewer ? people[i].part : partOf(session.findings().people[i].found.role);
        if (now != db::SessionPart::Patient && now != db::SessionPart::Therapist)
            continue;
        people[i].part = other(now);
        people[i].saidByReviewer = true;
    }
    propose(people, session);
    storePeople(session, people);
}

void markGaze(ReviewSession& session, int person, base::TimeRange range, bool engaged)
{
    if (person == kNoPerson || !session.recording())
        return;
    session.whenListed(range.end, [&session, person, range, engaged] {
        session.edit(addGazeMark(measuredSession(session), {session.momentAt(range), person, engaged}));
    });
}

const db::GazeMark* gazeMarkAt(const ReviewSession& session, int person, base::MediaTime time)
{
    const db::GazeMark* nearest = nullptr;
    for (const db::GazeMark& mark : session.findings().marks) {
        const std::int64_t away = distance(mark.moment.range, time);
        if (mark.track == person && away <= kNearNs && (!nearest || away < distance(nearest->moment.range, time)))
            nearest = &mark;
    }
    return nearest;
}

void removeGazeMark(ReviewSession& session, const QUuid& mark)
{
    if (!mark.isNull())
        session.edit(removeGazeMark(measuredSession(session), mark));
}

void addMissedMoment(ReviewSession& session, int person, base::TimeRange range, vision::BehaviourKind kind)
{
    if (range.empty() || !session.recording())
        return;
    session.whenListed(range.end, [&session, person, range, kind] {
        session.edit(addMoment(session.sessionId(), missedMoment(session.momentAt(range), person, kind)));
    });
}

} // namespace alliance::app

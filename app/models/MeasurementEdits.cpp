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
    const bool two = people.size() == 2;
    for (db::RecordingPerson& one : people) {
        if (one.track == person) {
            one.part = part;
            one.saidByReviewer = part.has_value();
        } else if (two && part != db::SessionPart::Observer) {
            one.part = other(part);
            one.saidByReviewer = part.has_value();
        }
    }
    // What is only proposed comes from the measurement, not from here.
    for (qsizetype i = 0; i < people.size(); ++i)
        if (!people[i].saidByReviewer)
            people[i].part = partOf(session.findings().people[i].found.role);
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
    for (const ReviewPerson& person : session.findings().people) {
        const auto now = person.stored.saidByReviewer ? person.stored.part : partOf(person.found.role);
        if (now == db::SessionPart::Patient || now == db::SessionPart::Therapist)
            return sayPart(session, person.found.id, other(now));
    }
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

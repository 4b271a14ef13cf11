#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(CourseService)
}

#include "app/services/BlindRules.h"
#include "app/services/CoderCodes.h"
#include "app/services/ConsentService.h"
#include "app/services/CourseService.h"
#include "app/services/CourseText.h"
#include "app/services/IdText.h"
#include "app/services/MarkerService.h"
#include "app/services/NoteService.h"
#include "app/services/PassageService.h"
#include "app/services/RatingService.h"
#include "app/services/RecordingFiles.h"
#include "app/services/SameCode.h"
#include "app/services/TableText.h"

#include <algorithm>

namespace alliance::app
{
namespace
{

// Reads sessions of one library, one after the other.
class Reader
{
public:
    explicit Reader(LibraryService& library) : m_library(library) {}

    Done open()
    {
        const auto people = m_library.database().people().list();
        if (!people)
            return tl::unexpected<Failure>(m_library.failure(people.error(), Subject::Library, {}));
        for (const db::Person& person : *people)
            m_people.insert(person.id, person);
        return {};
    }

    const QHash<QUuid, db::Person>& people() const { return m_people; }

    // Who takes part as a therapist; where that is not on record, the trainees who may open the session.
    Outcome<QSet<QUuid>> trainees(const QUuid& session)
    {
        const auto parts = m_library.database().sessions().people(session);
        if (!parts)
            return tl::unexpected<Failure>(m_library.failure(parts.error(), Subject::Session, idText(session)));
        QSet<QUuid> trainees;
        for (const db::SessionPerson& one : *parts) {
            if (one.part == db::SessionPart::Therapist)
                trainees.insert(one.personId);
        }
        if (!trainees.isEmpty())
            return trainees;
        const auto holders = m_library.database().access().holders(session);
        if (!holders)
            return tl::unexpected<Failure>(m_library.failure(holders.error(), Subject::Session, idText(session)));
        for (const db::SessionHolder& one : *holders) {
            if (one.as == db::SessionHolder::As::Trainee &&
                m_people.value(one.personId).role == db::PersonRole::Trainee)
                trainees.insert(one.personId);
        }
        return trainees;
    }

    Outcome<CourseFigures> figures(const SessionItem& session)
    {
        const QUuid id = session.record.id;
        const auto hidden = hiddenCoders(m_library, id);
        if (!hidden)
            return tl::unexpected<Failure>(hidden.error());
        CourseRecords records;
        auto trainees = this->trainees(id);
        if (!trainees)
            return tl::unexpected<Failure>(trainees.error());
        records.trainees = std::move(*trainees);
        for (const RecordingItem& one : session.recordings)
            records.offsets.insert(one.record.id, one.record.offset);
        Done done = versionsOf(MarkerService(m_library), id, *hidden, records.markers);
        if (done)
            done = versionsOf(NoteService(m_library), id, *hidden, records.notes);
        if (done)
            done = latestOf(PassageService(m_library), id, *hidden, records.passages);
        if (done)
            done = latestOf(RatingService(m_library), id, *hidden, records.ratings);
        if (done)
            done = readCandidates(id, records);
        if (done)
            done = readReach(id, records);
        if (!done)
            return tl::unexpected<Failure>(done.error());
        return courseFigures(records);
    }

private:
    template <typename Service>
    Done versionsOf(Service service, const QUuid& session, const QSet<QUuid>& hidden,
                    QList<QList<typename Service::Record>>& versions)
    {
        const auto all = service.list(session);
        if (!all)
            return tl::unexpected<Failure>(all.error());
        for (const auto& one : *all) {
            if (hidden.contains(one.author))
                continue;
            if (one.version == 1) {
                versions.append({one});
                continue;
            }
            auto history = service.history(one.id);
            if (!history)
                return tl::unexpected<Failure>(history.error());
            if (!history->isEmpty())
                versions.append(std::move(*history));
        }
        return {};
    }

    template <typename Service>
    Done latestOf(Service service, const QUuid& session, const QSet<QUuid>& hidden,
                  QList<typename Service::Record>& records)
    {
        auto all = service.list(session);
        if (!all)
            return tl::unexpected<Failure>(all.error());
        all->removeIf([&](const auto& one) { return hidden.contains(one.author); });
        records = std::move(*all);
        return {};
    }

    Done readCandidates(const QUuid& session, CourseRecords& records)
    {
        const db::Candidates candidates = m_library.database().candidates();
        const auto failure = [&](const base::Error& error) {
            return tl::unexpected<Failure>(m_library.failure(error, Subject::Session, idText(session)));
        };
        const auto all = candidates.listOfSession(session);
        if (!all)
            return failure(all.error());
        for (const db::Candidate& one : *all) {
            if (one.decision.state != db::DecisionState::Accepted)
                continue;
            auto decisions = candidates.decisions(one.id);
            if (!decisions)
                return failure(decisions.error());
            records.candidates.append({one, std::move(*decisions)});
        }
        return {};
    }

    // Directors and guest raters do not read what trainees let their supervisors read; a therapist who does not work
    // with the library has nothing in it.
    Done readReach(const QUuid& session, CourseRecords& records)
    {
        const auto holders = m_library.database().access().holders(session);
        if (!holders)
            return tl::unexpected<Failure>(m_library.failure(holders.error(), Subject::Session, idText(session)));
        using As = db::SessionHolder::As;
        const bool reads = std::any_of(holders->begin(), holders->end(), [&](const db::SessionHolder& one) {
            return one.personId == m_library.database().person() && (one.as == As::Supervisor || one.as == As::Trainee);
        });
        const auto works = [&](const QUuid& trainee) {
            const auto wrote = [&](const auto& versions) { return versions.front().author == trainee; };
            return m_people.value(trainee).canOpen ||
                   std::any_of(records.markers.begin(), records.markers.end(), wrote) ||
                   std::any_of(records.notes.begin(), records.notes.end(), wrote);
        };
        records.traineeReadable = reads && std::any_of(records.trainees.begin(), records.trainees.end(), works);
        return {};
    }

    LibraryService& m_library;
    QHash<QUuid, db::Person> m_people;
};

QDate dayOf(const SessionItem& session)
{
    return session.record.heldOn.isValid() ? session.record.heldOn : session.record.created.toLocalTime().date();
}

CourseSession rowOf(const SessionItem& session)
{
    CourseSession row;
    row.id = session.record.id;
    row.caseId = session.record.caseId;
    row.caseCode = session.caseCode;
    row.number = session.record.number;
    row.heldOn = session.record.heldOn;
    row.label = session.record.label;
    return row;
}

void addNames(Course& course, const Reader& reader, LibraryService& library)
{
    const auto add = [&](const QUuid& person) {
        if (!course.people.contains(person))
            course.people.insert(person, reader.people().contains(person) ? reader.people().value(person).name
                                                                          : library.personName(person));
    };
    for (const CourseSession& session : course.sessions) {
        for (const StagePath& path : session.figures.stages)
            add(path.author);
        for (const RatedCode& rated : session.figures.ratings)
            add(rated.author);
    }
}

} // namespace

Outcome<QList<CourseChoice>> courseChoices(LibraryService& library)
{
    const auto sessions = library.sessions();
    if (!sessions)
        return tl::unexpected<Failure>(sessions.error());
    Reader reader(library);
    if (const Done open = reader.open(); !open)
        return tl::unexpected<Failure>(open.error());
    const QUuid self = library.database().person();
    const bool isTrainee = reader.people().value(self).role == db::PersonRole::Trainee;
    QMap<std::pair<QString, QUuid>, CourseChoice> cases;
    const QSet<QUuid> shared = casesThatShareTheirCode(*sessions);
    QMap<std::pair<QString, QUuid>, CourseChoice> trainees;
    for (const SessionItem& session : *sessions) {
        if (!session.caseCode.isEmpty()) {
            const QUuid& id = session.record.caseId;
            CourseChoice& choice = cases[{session.caseCode, id}];
            choice = {Course::Of::Case, id, codeAmong(shared, session.caseCode, id), choice.sessions + 1};
        }
        const auto those = reader.trainees(session.record.id);
        if (!those)
            return tl::unexpected<Failure>(those.error());
        for (const QUuid& id : *those) {
            if (isTrainee && id != self)
                continue;
            const QString name = reader.people().value(id).name;
            CourseChoice& choice = trainees[{name, id}];
            choice = {Course::Of::Trainee, id, name, choice.sessions + 1};
        }
    }
    return isTrainee ? trainees.values() + cases.values() : cases.values() + trainees.values();
}

Outcome<Course> courseOf(LibraryService& library, Course::Of of, const QUuid& id, const QSet<QUuid>& ownPassFirst)
{
    auto sessions = library.sessions();
    if (!sessions)
        return tl::unexpected<Failure>(sessions.error());
    Reader reader(library);
    if (const Done open = reader.open(); !open)
        return tl::unexpected<Failure>(open.error());
    std::stable_sort(sessions->begin(), sessions->end(), [](const SessionItem& a, const SessionItem& b) {
        return std::pair(dayOf(a), a.record.number) < std::pair(dayOf(b), b.record.number);
    });
    Course course;
    course.of = of;
    course.id = id;
    if (of == Course::Of::Trainee)
        course.name = reader.people().value(id).name;
    for (const SessionItem& session : *sessions) {
        if (of == Course::Of::Case && session.record.caseId != id)
            continue;
        if (of == Course::Of::Trainee) {
            const auto trainees = reader.trainees(session.record.id);
            if (!trainees)
                return tl::unexpected<Failure>(trainees.error());
            if (!trainees->contains(id))
                continue;
        } else
            course.name = session.caseCode;
        CourseSession row = rowOf(session);
        if (ownPassFirst.contains(row.id))
            row.withheld = tr("Watch it on your own first: then what others marked is counted here.");
        else if (auto figures = reader.figures(session))
            row.figures = std::move(*figures);
        else if (figures.error().error.category == base::ErrorCategory::Refused &&
                 figures.error().subject == Subject::Argument)
            row.withheld = figures.error().name; // a rater who has not finished
        else
            return tl::unexpected<Failure>(figures.error());
        course.sessions.append(std::move(row));
    }
    const auto terms = library.readableTerms(termlist::kSegmentRating);
    if (!terms)
        return tl::unexpected<Failure>(terms.error());
    for (const db::Term& term : *terms)
        course.ratingNames.insert(term.code, term.label);
    addNames(course, reader, library);
    return course;
}

namespace
{

Course withCodes(Course course)
{
    for (auto person = course.people.begin(); person != course.people.end(); ++person)
        *person = coderCode(person.key());
    for (CourseSession& session : course.sessions) {
        session.caseCode = caseCode(session.caseId);
        session.label.clear();
    }
    return course;
}

} // namespace

Outcome<CourseExport> exportCourse(LibraryService& library, const Course& course, const std::filesystem::path& file,
                                   db::ConsentPurpose purpose, bool names)
{
    ConsentService consent(library);
    Course allowed = course;
    allowed.sessions.clear();
    QList<ExportVerdict> verdicts;
    CourseExport done;
    std::optional<Failure> refused;
    for (const CourseSession& session : course.sessions) {
        if (!session.withheld.isEmpty())
            continue;
        auto verdict = consent.requireExport(purpose, session.id);
        if (verdict) {
            allowed.sessions.append(session);
            verdicts.append(std::move(*verdict));
            continue;
        }
        if (verdict.error().error.category != base::ErrorCategory::Refused)
            return tl::unexpected<Failure>(verdict.error());
        refused = verdict.error();
        done.leftOut.append(tr("%1: %2").arg(sessionName(course, session), verdict.error().name));
    }
    if (allowed.sessions.isEmpty())
        return refused ? tl::unexpected<Failure>(*refused)
                       : failed(base::ErrorCategory::Refused, "course", Subject::Argument,
                                tr("There is no session here whose figures you may take out."));
    const QByteArray table = commaSeparated(courseRows(names ? allowed : withCodes(allowed)));
    if (const Done written =
            writeBytes(file, std::string_view(table.constData(), static_cast<std::size_t>(table.size())));
        !written)
        return tl::unexpected<Failure>(written.error());
    for (qsizetype i = 0; i < verdicts.size(); ++i) {
        const Done noted =
            consent.recordExport(QStringLiteral("course.exported"), allowed.sessions[i].id, purpose, verdicts[i]);
        if (!noted)
            return tl::unexpected<Failure>(noted.error());
    }
    done.sessions = static_cast<int>(allowed.sessions.size());
    return done;
}

} // namespace alliance::app

#include "app/services/EditReplay.h"

#include "app/services/BroughtDecisions.h"
#include "app/services/DetailsReplay.h"
#include "app/services/EditStep.h"
#include "app/services/RemovedRecords.h"
#include "app/services/StatusOf.h"
#include "db/records/Codes.h"
#include "db/records/StandingDecisions.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace alliance::app
{
namespace
{

using base::ErrorCategory;

const QString kRecord = QStringLiteral("record");
const QString kRecording = QStringLiteral("recording");
const QString kBefore = QStringLiteral("before");
const QString kAfter = QStringLiteral("after");
const QString kOffset = QStringLiteral("offset_ns");
const QString kTrack = QStringLiteral("track");
const QString kPlace = QStringLiteral("place");
const QString kPart = QStringLiteral("part");
const QString kSignals = QStringLiteral("signals");
const QString kSaid = QStringLiteral("said");

base::Status changedSince()
{
    return base::fail(ErrorCategory::Conflict, "changed since");
}

QUuid idOf(const QJsonObject& body, const QString& name)
{
    return QUuid::fromString(body[name].toString());
}

QString text(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces);
}

// From which version to which; 0 is "not there".
struct Course {
    QUuid record;
    int from = 0;
    int to = 0;
};

Course courseOf(const db::Edit& edit, Replay direction)
{
    const int before = edit.body[kBefore].toInt();
    const int after = edit.body[kAfter].toInt();
    const QUuid record = idOf(edit.body, kRecord);
    return direction == Replay::Undo ? Course{record, after, before} : Course{record, before, after};
}

// Notes, markers, passages, ratings, feedback.
template <typename Records>
base::Status moveRecord(Records records, const Course& course, const QUuid& person)
{
    const auto now = records.get(course.record);
    if (!now)
        return tl::unexpected<base::Error>(now.error());
    const auto all = records.versions(course.record);
    if (!all)
        return tl::unexpected<base::Error>(all.error());
    // Before it was there, it is expected as the removed one that undoing leaves.
    const bool absent = course.from == 0;
    const int expected = absent ? course.to : course.from;
    const auto found = std::find_if(all->begin(), all->end(), [&](const auto& one) { return one.version == expected; });
    if (found == all->end())
        return base::fail(ErrorCategory::NotFound, "version");
    if (now->deleted != (absent || found->deleted) || !(now->draft() == found->draft()))
        return changedSince();
    if constexpr (requires { now->versionAuthor; }) {
        if (now->deleted && course.to != 0 && !mayBringBack(now->author, now->versionAuthor, person))
            return changedSince(); // its author took it away since
    }
    return statusOf(records.restore(course.record, course.to, now->version));
}

base::Status moveTags(db::SessionTags tags, const QUuid& session, const Course& course)
{
    const auto all = tags.versions(session);
    if (!all)
        return tl::unexpected<base::Error>(all.error());
    const auto at = [&](int version) {
        const auto found =
            std::find_if(all->begin(), all->end(), [&](const db::TagVersion& one) { return one.version == version; });
        return found == all->end() ? QStringList() : found->tags;
    };
    const int latest = all->isEmpty() ? 0 : all->back().version;
    if (at(latest) != at(course.from))
        return changedSince();
    return statusOf(tags.restore(session, course.to, latest));
}

auto contentOf(const db::Decision& decision)
{
    return std::tie(decision.state, decision.reason, decision.adjusted);
}

// Whoever made the versions with these numbers of a candidate stands by them no longer, or again.
base::Status moveBrought(db::Library& library, const db::Candidate& now, const QList<db::Decision>& versions,
                         const QList<int>& numbers, Replay direction)
{
    QSet<QUuid> brought;
    for (const db::Decision& one : versions) {
        if (numbers.contains(one.version))
            brought.insert(one.id);
    }
    if (brought.isEmpty())
        return {};
    db::RestoredDecision others;
    (direction == Replay::Undo ? others.takenBack : others.putBack) = brought;
    return library.audit().record(db::kOthersRestored, QStringLiteral("candidate"), now.id, now.sessionId,
                                  db::othersDetail(now.decision.id, others));
}

base::Status moveDecision(db::Library& library, const db::Edit& edit, const Course& course, Replay direction)
{
    db::Candidates candidates = library.candidates();
    const auto now = candidates.get(course.record);
    if (!now)
        return tl::unexpected<base::Error>(now.error());
    const auto all = candidates.decisions(course.record);
    if (!all)
        return tl::unexpected<base::Error>(all.error());
    const auto expected =
        std::find_if(all->begin(), all->end(), [&](const db::Decision& one) { return one.version == course.from; });
    const bool same = expected == all->end() ? contentOf(now->decision) == contentOf(db::Decision())
                                             : contentOf(now->decision) == contentOf(*expected);
    if (now->withdrawn || !same)
        return changedSince();
    const auto restored = candidates.restore(course.record, course.to, now->decision.version);
    return restored ? moveBrought(library, *restored, *all, broughtIn(edit.body), direction) : statusOf(restored);
}

base::Status moveMoment(db::Candidates candidates, const QUuid& id, Replay direction)
{
    const auto now = candidates.get(id);
    if (!now)
        return tl::unexpected<base::Error>(now.error());
    const bool untouched = now->decision.state == db::DecisionState::Accepted && !now->decision.adjusted;
    if (now->withdrawn != (direction == Replay::Redo) || !untouched)
        return changedSince();
    return candidates.setWithdrawn(id, direction == Replay::Undo);
}

base::Status moveMark(db::GazeMarks marks, const QUuid& id, bool withdraw)
{
    const auto now = marks.get(id);
    if (!now)
        return tl::unexpected<base::Error>(now.error());
    return now->withdrawn == withdraw ? changedSince() : marks.setWithdrawn(id, withdraw);
}

QJsonArray toJson(const QList<db::RecordingOffset>& offsets)
{
    QJsonArray array;
    for (const db::RecordingOffset& one : offsets)
        array.append(QJsonObject{{kRecording, text(one.recordingId)}, {kOffset, static_cast<qint64>(one.offset.ns)}});
    return array;
}

QList<db::RecordingOffset> offsetsFrom(const QJsonArray& array)
{
    QList<db::RecordingOffset> offsets;
    for (const auto& value : array) {
        const QJsonObject object = value.toObject();
        offsets.append({idOf(object, kRecording), base::MediaTime{object[kOffset].toInteger()}});
    }
    return offsets;
}

base::Status moveCameras(db::Recordings recordings, const db::Edit& edit, Replay direction)
{
    const bool undo = direction == Replay::Undo;
    const auto from = offsetsFrom(edit.body[undo ? kAfter : kBefore].toArray());
    for (const db::RecordingOffset& one : from) {
        const auto recording = recordings.get(one.recordingId);
        if (!recording)
            return tl::unexpected<base::Error>(recording.error());
        if (recording->offset != one.offset)
            return changedSince();
    }
    return recordings.setOffsets(edit.sessionId, offsetsFrom(edit.body[undo ? kBefore : kAfter].toArray()));
}

QJsonArray toJson(const QList<db::RecordingPerson>& people)
{
    QJsonArray array;
    for (const db::RecordingPerson& one : people)
        array.append(QJsonObject{{kTrack, one.track},
                                 {kPlace, one.place},
                                 {kPart, one.part ? db::toCode(*one.part) : QString()},
                                 {kSaid, one.saidByReviewer}});
    return array;
}

QList<db::RecordingPerson> peopleFrom(const QJsonArray& array)
{
    QList<db::RecordingPerson> people;
    for (const auto& value : array) {
        const QJsonObject object = value.toObject();
        people.append({object[kTrack].toInt(), object[kPlace].toString(),
                       db::fromCode<db::SessionPart>(object[kPart].toString()), object[kSaid].toBool()});
    }
    return people;
}

// What a reviewer said of these tracks; proposals come from the measurement and change with it.
QMap<int, std::optional<db::SessionPart>> saidOf(const QList<db::RecordingPerson>& people, const QSet<int>& tracks)
{
    QMap<int, std::optional<db::SessionPart>> said;
    for (const db::RecordingPerson& one : people) {
        if (one.saidByReviewer && tracks.contains(one.track))
            said.insert(one.track, one.part);
    }
    return said;
}

base::Status moveRoles(db::Recordings recordings, const db::Edit& edit, Replay direction)
{
    const bool undo = direction == Replay::Undo;
    const QUuid recording = idOf(edit.body, kRecording);
    const auto now = recordings.people(recording);
    if (!now)
        return tl::unexpected<base::Error>(now.error());
    QSet<int> tracks;
    for (const db::RecordingPerson& one : *now)
        tracks.insert(one.track);
    const QList<db::RecordingPerson> from = peopleFrom(edit.body[undo ? kAfter : kBefore].toArray());
    // Measured anew in between, the numbers may mean others.
    const auto signalsNow = recordings.signalFile(recording, QStringLiteral("signals"));
    if (!signalsNow)
        return tl::unexpected<base::Error>(signalsNow.error());
    const QString saidOn = edit.body[kSignals].toString();
    const bool others = !saidOn.isEmpty() && (!*signalsNow || (*signalsNow)->contentHash != saidOn);
    if (others || saidOf(*now, tracks) != saidOf(from, tracks))
        return changedSince();
    return recordings.setPeople(recording, peopleFrom(edit.body[undo ? kBefore : kAfter].toArray()));
}

base::Result<vision::Settings> settingsIn(const db::Edit& edit, const QString& name)
{
    const QByteArray json = QJsonDocument(edit.body[name].toObject()).toJson(QJsonDocument::Compact);
    return vision::Settings::fromJson(std::string_view(json.constData(), static_cast<std::size_t>(json.size())));
}

base::Status checkDefinitions(const db::Edit& edit, Replay direction, const vision::Settings& now)
{
    const auto from = settingsIn(edit, direction == Replay::Undo ? kAfter : kBefore);
    if (!from)
        return tl::unexpected<base::Error>(from.error());
    return from->toJson() == now.toJson() ? base::Status() : changedSince();
}

// Who was added goes, and comes again; who takes part beside them is nobody's business here.
base::Status movePeople(db::Sessions sessions, const db::Edit& edit, Replay direction)
{
    const auto now = sessions.people(edit.sessionId);
    if (!now)
        return tl::unexpected<base::Error>(now.error());
    QList<db::SessionPerson> people = *now;
    for (const auto& value : edit.body[kAfter].toArray()) {
        const QJsonObject one = value.toObject();
        const db::SessionPerson added{
            idOf(one, kRecord),
            db::fromCode<db::SessionPart>(one[kPart].toString()).value_or(db::SessionPart::Observer)};
        people.removeAll(added);
        if (direction == Replay::Redo)
            people.append(added);
    }
    return people == *now ? base::Status() : sessions.setPeople(edit.sessionId, people);
}

// The last first when they are taken back: each finds things as it left them.
base::Status moveTogether(db::Library& library, const db::Edit& edit, Replay direction,
                          const vision::Settings& definitions)
{
    QList<EditStep> steps = stepsIn(edit.body);
    if (direction == Replay::Undo)
        std::reverse(steps.begin(), steps.end());
    db::Edit one = edit;
    for (const EditStep& step : steps) {
        one.kind = step.kind;
        one.body = step.body;
        if (base::Status moved = replay(library, one, direction, definitions); !moved)
            return moved;
    }
    return {};
}

} // namespace

bool changesFindings(const db::Edit& edit)
{
    const QList<EditStep> steps = stepsIn(edit.body);
    if (!steps.isEmpty())
        return std::any_of(steps.begin(), steps.end(), [&](const EditStep& step) {
            db::Edit one = edit;
            one.kind = step.kind;
            one.body = step.body;
            return changesFindings(one);
        });
    return edit.kind == editkind::kDefinitions || edit.kind == editkind::kRoles || edit.kind == editkind::kGazeAdd ||
           edit.kind == editkind::kGazeRemove;
}

base::Result<std::optional<vision::Settings>> definitionsAfter(const db::Edit& edit, Replay direction)
{
    if (edit.kind != editkind::kDefinitions)
        return std::optional<vision::Settings>();
    return settingsIn(edit, direction == Replay::Undo ? kBefore : kAfter).map([](const vision::Settings& settings) {
        return std::optional<vision::Settings>(settings);
    });
}

base::Status replay(db::Library& library, const db::Edit& edit, Replay direction, const vision::Settings& definitions)
{
    const QString of = edit.kind.section(QLatin1Char('.'), 0, 0);
    const Course course = courseOf(edit, direction);
    if (of == QLatin1String("note"))
        return moveRecord(library.notes(), course, library.person());
    if (of == QLatin1String("marker"))
        return moveRecord(library.markers(), course, library.person());
    if (of == QLatin1String("passage"))
        return moveRecord(library.passages(), course, library.person());
    if (of == QLatin1String("rating"))
        return moveRecord(library.ratings(), course, library.person());
    if (of == QLatin1String("feedback"))
        return moveRecord(library.feedbacks(), course, library.person());
    if (of == QLatin1String("settlement"))
        return moveRecord(library.settlements(), course, library.person());
    if (edit.kind == editkind::kSessionTag)
        return moveTags(library.sessionTags(), edit.sessionId, course);
    if (edit.kind == editkind::kSessionDetails)
        return moveSessionDetails(library, edit, direction);
    if (edit.kind == editkind::kRecordingLabel)
        return moveRecordingLabel(library, edit, direction);
    if (edit.kind == editkind::kDestroyBy)
        return moveDestroyBy(library, edit, direction);
    if (edit.kind == editkind::kDecide)
        return moveDecision(library, edit, course, direction);
    if (edit.kind == editkind::kMomentAdd)
        return moveMoment(library.candidates(), course.record, direction);
    if (edit.kind == editkind::kGazeAdd)
        return moveMark(library.gazeMarks(), course.record, direction == Replay::Undo);
    if (edit.kind == editkind::kGazeRemove)
        return moveMark(library.gazeMarks(), course.record, direction == Replay::Redo);
    if (edit.kind == editkind::kAlign)
        return moveCameras(library.recordings(), edit, direction);
    if (edit.kind == editkind::kPeopleAdd)
        return movePeople(library.sessions(), edit, direction);
    if (edit.kind == editkind::kRoles)
        return moveRoles(library.recordings(), edit, direction);
    if (edit.kind == editkind::kDefinitions)
        return checkDefinitions(edit, direction, definitions);
    if (edit.kind == editkind::kTogether || edit.kind == editkind::kImport || edit.kind == editkind::kMerge)
        return moveTogether(library, edit, direction, definitions);
    return base::fail(ErrorCategory::Newer, "kind of edit " + edit.kind.toStdString());
}

QJsonObject alignBody(const QList<db::RecordingOffset>& before, const QList<db::RecordingOffset>& after)
{
    return {{kBefore, toJson(before)}, {kAfter, toJson(after)}};
}

QJsonObject rolesBody(const QUuid& recording, const QList<db::RecordingPerson>& before,
                      const QList<db::RecordingPerson>& after)
{
    return {{kRecording, text(recording)}, {kBefore, toJson(before)}, {kAfter, toJson(after)}};
}

QJsonObject peopleBody(const QList<db::SessionPerson>& added)
{
    QJsonArray people;
    for (const db::SessionPerson& one : added)
        people.append(QJsonObject{{kRecord, text(one.personId)}, {kPart, db::toCode(one.part)}});
    return {{kAfter, people}};
}

QJsonObject definitionsBody(const vision::Settings& before, const vision::Settings& after)
{
    const auto object = [](const vision::Settings& settings) {
        return QJsonDocument::fromJson(QByteArray::fromStdString(settings.toJson())).object();
    };
    return {{kBefore, object(before)}, {kAfter, object(after)}};
}

} // namespace alliance::app

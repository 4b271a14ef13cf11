#include "app/services/CandidateService.h"

#include "app/services/DecisionStep.h"
#include "app/services/DerivedFiles.h"
#include "app/services/EditStep.h"
#include "app/services/IdText.h"
#include "app/services/Permissions.h"
#include "app/services/RecordingFiles.h"
#include "app/services/SameMoment.h"
#include "vision/candidates/Findings.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>

#include <algorithm>

namespace alliance::app
{
namespace
{

// Said by a reviewer, or of two people, following from what was said of the other.
bool isSaid(const db::RecordingPerson& person, const QList<db::RecordingPerson>& people)
{
    return person.saidByReviewer ||
           (people.size() == 2 && std::any_of(people.begin(), people.end(), [](const db::RecordingPerson& other) {
                return other.saidByReviewer &&
                       (other.part == db::SessionPart::Patient || other.part == db::SessionPart::Therapist);
            }));
}

QHash<int, QString> namesOfTracks(const QList<db::RecordingPerson>& people)
{
    QHash<int, QString> names;
    for (const db::RecordingPerson& person : people) {
        QString name = person.place;
        if (isSaid(person, people) && person.part == db::SessionPart::Therapist)
            name = QStringLiteral("therapist");
        else if (isSaid(person, people) && person.part == db::SessionPart::Patient)
            name = QStringLiteral("patient");
        names.insert(person.track, name);
    }
    return names;
}

} // namespace

Outcome<CandidateItem> CandidateService::item(const db::Candidate& record)
{
    const auto people = m_library.database().recordings().people(record.moment.recordingId);
    if (!people)
        return tl::unexpected<Failure>(m_library.failure(people.error(), Subject::Candidate, idText(record.id)));
    return CandidateItem{record, namesOfTracks(*people).value(record.track), behavioursOf(record.behaviours)};
}

Outcome<QList<CandidateItem>> CandidateService::list(QUuid session)
{
    const auto records = m_library.database().candidates().listOfSession(session);
    if (!records)
        return tl::unexpected<Failure>(m_library.failure(records.error(), Subject::Session, idText(session)));
    QList<CandidateItem> items;
    for (const db::Candidate& record : *records) {
        auto one = item(record);
        if (!one)
            return tl::unexpected<Failure>(one.error());
        items.append(std::move(*one));
    }
    return items;
}

Outcome<CandidateItem> CandidateService::candidate(QUuid id)
{
    const auto record = m_library.database().candidates().get(id);
    if (!record)
        return tl::unexpected<Failure>(m_library.failure(record.error(), Subject::Candidate, idText(id)));
    return item(*record);
}

Outcome<QUuid> CandidateService::find(QUuid session, const QString& text)
{
    const auto records = m_library.database().candidates().listOfSession(session);
    if (!records)
        return tl::unexpected<Failure>(m_library.failure(records.error(), Subject::Session, idText(session)));
    QList<QUuid> matches;
    for (const db::Candidate& record : *records) {
        if (!text.isEmpty() && idText(record.id).startsWith(text, Qt::CaseInsensitive))
            matches.append(record.id);
    }
    if (matches.size() != 1)
        return failed(base::ErrorCategory::NotFound, "candidate", Subject::Candidate, text);
    return matches.front();
}

Done CandidateService::mayDecide(db::DecisionState state, const QString& reason)
{
    if (const Done may = allowed(m_library, permission::decide); !may)
        return may;
    if (state == db::DecisionState::Rejected && reason.trimmed().isEmpty())
        return failed(base::ErrorCategory::Invalid, "no reason", Subject::Argument,
                      QCoreApplication::translate("CandidateService", "Rejecting a candidate needs a reason."));
    return {};
}

// Inside of an edit, of which it is a step.
Outcome<db::Candidate> CandidateService::decided(QUuid candidate, const db::DecisionDraft& decision, int basedOn,
                                                 EditStep& step)
{
    const auto before = m_library.database().candidates().get(candidate);
    if (!before)
        return tl::unexpected<Failure>(m_library.failure(before.error(), Subject::Candidate, idText(candidate)));
    const auto record = m_library.database().candidates().decide(candidate, decision, basedOn);
    if (!record)
        return tl::unexpected<Failure>(m_library.failure(record.error(), Subject::Candidate, idText(candidate)));
    const bool moved = decision.state == before->decision.state && decision.reason == before->decision.reason &&
                       decision.adjusted != before->decision.adjusted;
    step = versionStep(editkind::kDecide, candidate, basedOn, record->decision.version);
    const QJsonObject named =
        moved ? adjustmentBody(decision.state, decision.reason) : decisionBody(decision.state, decision.reason);
    for (auto one = named.begin(); one != named.end(); ++one)
        step.body.insert(one.key(), one.value());
    return *record;
}

Outcome<CandidateItem> CandidateService::decide(QUuid candidate, const db::DecisionDraft& decision, int basedOn)
{
    if (const Done may = mayDecide(decision.state, decision.reason); !may)
        return tl::unexpected<Failure>(may.error());
    const auto before = m_library.database().candidates().get(candidate);
    if (!before)
        return tl::unexpected<Failure>(m_library.failure(before.error(), Subject::Candidate, idText(candidate)));
    return asEdit(m_library, before->sessionId, [&](EditStep& step) -> Outcome<CandidateItem> {
        const auto record = decided(candidate, decision, basedOn, step);
        if (!record)
            return tl::unexpected<Failure>(record.error());
        return item(*record);
    });
}

Outcome<CandidateItem> CandidateService::decideAgain(QUuid candidate, int version, int basedOn)
{
    const auto all = m_library.database().candidates().decisions(candidate);
    if (!all)
        return tl::unexpected<Failure>(m_library.failure(all.error(), Subject::Candidate, idText(candidate)));
    for (const db::Decision& one : *all) {
        if (one.version != version)
            continue;
        if (one.author != m_library.database().person())
            return failed(
                base::ErrorCategory::Refused, "somebody else's decision", Subject::Argument,
                QCoreApplication::translate("CandidateService", "Only whoever made a decision can restore it."));
        return decide(candidate, {one.state, one.reason, one.adjusted}, basedOn);
    }
    return failed(base::ErrorCategory::NotFound, "version", Subject::Candidate, idText(candidate));
}

Done CandidateService::decideTogether(QUuid session, const QList<std::pair<QUuid, int>>& seen, db::DecisionState state,
                                      const QString& reason)
{
    if (const Done may = mayDecide(state, reason); !may)
        return may;
    return keepEdit(m_library, session, [&](EditStep& step) -> Done {
        QList<EditStep> steps;
        for (const auto& one : seen) {
            const auto before = m_library.database().candidates().get(one.first);
            if (!before)
                return tl::unexpected<Failure>(
                    m_library.failure(before.error(), Subject::Candidate, idText(one.first)));
            const auto record =
                decided(one.first, {state, reason, before->decision.adjusted}, one.second, steps.emplaceBack());
            if (!record)
                return tl::unexpected<Failure>(record.error());
        }
        step = togetherStep(steps);
        return {};
    });
}

Outcome<CandidateItem> CandidateService::add(const db::CandidateDraft& draft)
{
    if (const Done may = allowed(m_library, permission::decide); !may)
        return tl::unexpected<Failure>(may.error());
    const auto recording = m_library.database().recordings().get(draft.moment.recordingId);
    if (!recording)
        return tl::unexpected<Failure>(m_library.failure(recording.error(), Subject::Candidate, idText(draft.id)));
    return asEdit(m_library, recording->sessionId, [&](EditStep& step) -> Outcome<CandidateItem> {
        const auto record = m_library.database().candidates().add(draft);
        if (!record)
            return tl::unexpected<Failure>(m_library.failure(record.error(), Subject::Candidate, idText(draft.id)));
        step = wholeStep(editkind::kMomentAdd, record->id);
        return item(*record);
    });
}

QHash<int, QString> CandidateService::names(QUuid recording)
{
    const auto people = m_library.database().recordings().people(recording);
    return people ? namesOfTracks(*people) : QHash<int, QString>();
}

Outcome<vision::Findings> CandidateService::findings(QUuid session)
{
    const auto its = m_library.session(session);
    if (!its)
        return tl::unexpected<Failure>(its.error());
    if (!its->measured())
        return failed(base::ErrorCategory::NotFound, "not measured", Subject::Findings, idText(session));
    const db::RecordingBytes& bytes = its->recordings.front().bytes;
    const auto trouble = [&](const base::Error& error) {
        return failed(error, Subject::Findings, pathText(bytes.derivedFolder() / derived::kCandidates));
    };
    const auto text = readFinding(m_library.database(), its->recordings.front().record.id, *bytes.derived(),
                                  QStringLiteral("candidates"));
    if (!text)
        return trouble(text.error());
    auto found = vision::readCandidatesJson(*text);
    if (!found)
        return trouble(found.error());
    return std::move(*found);
}

Outcome<QList<vision::Behaviour>> CandidateService::behaviours(QUuid session)
{
    const auto found = findings(session);
    if (found)
        return QList<vision::Behaviour>(found->behaviours.begin(), found->behaviours.end());
    if (found.error().error.category == base::ErrorCategory::NotFound && found.error().name == idText(session))
        return QList<vision::Behaviour>();
    return tl::unexpected<Failure>(found.error());
}

db::CandidateDraft missedMoment(const db::Moment& moment, int track, vision::BehaviourKind kind)
{
    vision::Behaviour seen;
    seen.kind = kind;
    seen.person = track;
    seen.range = moment.range;
    seen.startFrame = moment.startFrame;
    seen.endFrame = moment.endFrame;
    seen.confidence = 1; // a person saw it
    vision::Findings findings;
    findings.behaviours.push_back(seen);
    const QByteArray json = QByteArray::fromStdString(vision::candidatesJson(findings));
    db::CandidateDraft draft;
    draft.moment = moment;
    draft.track = track;
    draft.confidence = 1;
    draft.behaviours = QJsonDocument::fromJson(json)[QStringLiteral("behaviours")].toArray();
    return draft;
}

} // namespace alliance::app

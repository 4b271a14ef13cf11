#include "app/services/CandidateService.h"

#include "app/services/RecordingFiles.h"
#include "vision/candidates/Findings.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>

namespace alliance::app
{
namespace
{

QString idText(QUuid id)
{
    return id.toString(QUuid::WithoutBraces);
}

QList<vision::Behaviour> behavioursFrom(const QJsonArray& stored)
{
    const QJsonObject document{{QStringLiteral("behaviours"), stored}};
    const QByteArray json = QJsonDocument(document).toJson(QJsonDocument::Compact);
    const auto findings = vision::readCandidatesJson(std::string_view(json.constData(), json.size()));
    return findings ? QList<vision::Behaviour>(findings->behaviours.begin(), findings->behaviours.end())
                    : QList<vision::Behaviour>();
}

QHash<int, QString> namesOfTracks(const QList<db::RecordingPerson>& people)
{
    QHash<int, QString> names;
    for (const db::RecordingPerson& person : people) {
        QString name = person.place;
        if (person.saidByReviewer)
            name = person.part == db::SessionPart::Therapist ? QStringLiteral("therapist") : QStringLiteral("patient");
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
    return CandidateItem{record, namesOfTracks(*people).value(record.track), behavioursFrom(record.behaviours)};
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

Outcome<CandidateItem> CandidateService::decide(QUuid candidate, const db::DecisionDraft& decision, int basedOn)
{
    if (decision.state == db::DecisionState::Rejected && decision.reason.trimmed().isEmpty())
        return failed(base::ErrorCategory::Invalid, "no reason", Subject::Argument,
                      QCoreApplication::translate("CandidateService", "Rejecting a candidate needs a reason."));
    const auto record = m_library.database().candidates().decide(candidate, decision, basedOn);
    if (!record)
        return tl::unexpected<Failure>(m_library.failure(record.error(), Subject::Candidate, idText(candidate)));
    return item(*record);
}

Outcome<CandidateItem> CandidateService::restore(QUuid candidate, int version, int basedOn)
{
    const auto record = m_library.database().candidates().restore(candidate, version, basedOn);
    if (!record)
        return tl::unexpected<Failure>(m_library.failure(record.error(), Subject::Candidate, idText(candidate)));
    return item(*record);
}

Outcome<QList<vision::Behaviour>> CandidateService::behaviours(QUuid session)
{
    const auto its = m_library.session(session);
    if (!its)
        return tl::unexpected<Failure>(its.error());
    if (!its->measured())
        return QList<vision::Behaviour>();
    const auto file = its->recordings.front().derivedDir / derived::kCandidates;
    const auto text = readText(file, Subject::Findings);
    if (!text)
        return tl::unexpected<Failure>(text.error());
    const auto findings = vision::readCandidatesJson(*text);
    if (!findings)
        return failed(findings.error(), Subject::Findings, pathText(file));
    return QList<vision::Behaviour>(findings->behaviours.begin(), findings->behaviours.end());
}

} // namespace alliance::app

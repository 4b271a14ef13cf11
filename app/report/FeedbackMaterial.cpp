#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(Feedback)
}

#include "app/report/FeedbackMaterial.h"
#include "app/report/FeedbackWords.h"
#include "app/services/CandidateService.h"
#include "app/services/CoverageText.h"
#include "app/services/DerivedFiles.h"
#include "app/services/MarkerService.h"
#include "app/services/NoteService.h"
#include "app/services/PassageService.h"
#include "app/services/VocabularyService.h"
#include "vision/candidates/Findings.h"

#include <QHash>

#include <algorithm>

namespace alliance::app
{
namespace
{

std::optional<FeedbackPlace> placeOf(const db::Moment& moment)
{
    return FeedbackPlace{moment.range, moment.startFrame};
}

QString keyOf(const char* kind, const QUuid& id)
{
    return QLatin1String(kind) + QLatin1Char(':') + id.toString(QUuid::WithoutBraces);
}

// The frame in the middle says more than the first one.
qint64 middleFrame(const db::Moment& moment)
{
    return (moment.startFrame + std::max(moment.startFrame, moment.endFrame - 1)) / 2;
}

class Gathering
{
public:
    Gathering(LibraryService& library, const QUuid& session, Audience audience)
        : m_library(library), m_session(session), m_audience(audience)
    {
    }

    Outcome<FeedbackMaterial> run()
    {
        for (const auto step : {&Gathering::session, &Gathering::candidates, &Gathering::markers, &Gathering::notes,
                                &Gathering::stages}) {
            if (const Done done = (this->*step)(); !done)
                return tl::unexpected<Failure>(done.error());
        }
        std::stable_sort(all().moments.begin(), all().moments.end(), [](const auto& a, const auto& b) {
            const auto start = [](const FeedbackMoment& one) { return one.place ? one.place->range.start.ns : -1; };
            return start(a) < start(b);
        });
        return std::move(m_material);
    }

private:
    FeedbackComposition& all() { return m_material.all; }
    bool allowed(db::Visibility visibility) const { return allowedFor(m_audience, visibility); }

    FeedbackTerm term(const QString& list, const QString& code) const
    {
        return code.isEmpty() ? FeedbackTerm() : FeedbackTerm{code, m_glossary.label({list}, code)};
    }

    QString authorOf(const QUuid& person) { return m_library.personName(person); }

    Done session()
    {
        const auto item = m_library.session(m_session);
        if (!item)
            return tl::unexpected<Failure>(item.error());
        auto glossary = VocabularyService(m_library).glossary();
        if (!glossary)
            return tl::unexpected<Failure>(glossary.error());
        m_glossary = std::move(*glossary);
        FeedbackComposition& to = all();
        to.caseCode = item->caseCode;
        to.sessionNumber = item->record.number;
        to.sessionLabel = item->record.label;
        to.heldOn = item->record.heldOn;
        to.audience = m_audience;
        to.preparedBy = authorOf(m_library.database().person());
        to.preparedAt = QDateTime::currentDateTimeUtc();
        if (item->recordings.isEmpty())
            return {};
        const RecordingItem& recording = item->recordings.front();
        to.length = recording.record.duration;
        to.contentHash = recording.record.contentHash;
        measurement(recording);
        return {};
    }

    void measurement(const RecordingItem& recording)
    {
        const auto text = readFinding(m_library.database(), recording.record.id, *recording.bytes.derived(),
                                      QStringLiteral("candidates"));
        if (!text)
            return;
        const auto findings = vision::readCandidatesJson(*text);
        if (!findings)
            return;
        FeedbackComposition& to = all();
        to.measured = true;
        const QHash<int, QString> names = CandidateService(m_library).names(recording.record.id);
        for (const vision::PersonSummary& person : findings->people) {
            const QString name =
                names.value(person.id, QString::fromStdString(std::string(vision::toText(person.place))));
            to.coverage.append({feedback::personText(name), person.coverage, person.gazeCoverage, person.bodyCoverage,
                                whyNotText(person, findings->recording.durationS)});
        }
        for (const vision::SceneRemark remark : findings->remarks)
            to.remarks.append(remarkText(remark));
        for (const vision::Behaviour& behaviour : findings->behaviours) {
            if (behaviour.kind == vision::BehaviourKind::CannotTell)
                to.cannotTell.append(behaviour.range);
        }
        QStringList versions;
        for (const auto& [name, version] : findings->versions)
            versions.append(QStringLiteral("%1 %2").arg(QString::fromStdString(name), QString::fromStdString(version)));
        to.measuredWith = versions.join(QStringLiteral(", "));
    }

    Done candidates()
    {
        const auto list = CandidateService(m_library).list(m_session);
        if (!list)
            return tl::unexpected<Failure>(list.error());
        for (const CandidateItem& candidate : *list) {
            const db::Decision& decision = candidate.record.decision;
            if (decision.state == db::DecisionState::Undecided)
                ++all().candidatesUndecided;
            if (decision.state != db::DecisionState::Accepted)
                continue;
            FeedbackMoment moment;
            moment.key = keyOf("candidate", candidate.record.id);
            moment.kind = FeedbackMoment::Kind::Candidate;
            moment.id = candidate.record.id;
            moment.place = placeOf(candidate.record.where());
            moment.stillFrame = middleFrame(candidate.record.where());
            moment.title = feedback::headline(candidate);
            moment.person = feedback::personText(candidate.personName);
            moment.origin = candidate.record.source == db::CandidateSource::Measured
                                ? tr("measured candidate, accepted by a reviewer")
                                : tr("added by a reviewer");
            moment.facts = feedback::factsOf(candidate);
            moment.reason = decision.reason.trimmed();
            m_momentOf.insert(candidate.record.id, all().moments.size());
            all().moments.append(moment);
        }
        return {};
    }

    QString markerWords(const db::Marker& marker) const
    {
        QString text = m_glossary.label({termlist::kMarkerType}, marker.type);
        if (!marker.subtype.isEmpty()) {
            const QString label = m_glossary.label({termlist::kMarkerSubtype, termlist::kStrategy}, marker.subtype);
            text += tr(": %1").arg(label);
        }
        QStringList more;
        if (marker.significance > 0)
            more.append(tr("significance %1 of 5").arg(marker.significance));
        for (const QString& strategy : marker.strategies)
            more.append(QStringLiteral("%1 %2").arg(strategy, m_glossary.label({termlist::kStrategy}, strategy)));
        return more.isEmpty() ? text : text + QStringLiteral(" · ") + more.join(QStringLiteral(" · "));
    }

    Done markers()
    {
        const auto list = MarkerService(m_library).list(m_session);
        if (!list)
            return tl::unexpected<Failure>(list.error());
        for (const db::Marker& marker : *list) {
            if (!allowed(marker.visibility)) {
                ++(marker.visibility == db::Visibility::Private ? m_material.ownMarkers : m_material.withheldMarkers);
                continue;
            }
            const FeedbackCode code{markerWords(marker), marker.comment.trimmed()};
            // What was coded on an accepted candidate is told with it.
            if (const auto on = m_momentOf.constFind(marker.candidateId); on != m_momentOf.constEnd()) {
                all().moments[*on].codes.append(code);
                m_momentOf.insert(marker.id, *on);
                continue;
            }
            FeedbackMoment moment;
            moment.key = keyOf("marker", marker.id);
            moment.kind = FeedbackMoment::Kind::Marker;
            moment.id = marker.id;
            moment.place = placeOf(marker.moment);
            moment.stillFrame = middleFrame(marker.moment);
            moment.title = m_glossary.label({termlist::kMarkerType}, marker.type);
            moment.origin = tr("coded by a person");
            moment.codes = {code};
            m_momentOf.insert(marker.id, all().moments.size());
            all().moments.append(moment);
        }
        return {};
    }

    FeedbackNote noteOf(const db::Note& note)
    {
        FeedbackNote to;
        to.id = note.id;
        if (note.author != m_library.database().person())
            to.author = authorOf(note.author);
        to.kind = term(termlist::kNoteKind, note.kind);
        to.text = note.text.trimmed();
        for (const QString& principle : note.principles)
            to.principles.append(term(termlist::kPrinciple, principle));
        to.stage = term(termlist::kStage, note.stage);
        if (note.moment)
            to.place = placeOf(*note.moment);
        return to;
    }

    FeedbackReply replyOf(const db::Note& note)
    {
        return {authorOf(note.author), note.text.trimmed(), note.created, note.id};
    }

    Done notes()
    {
        auto list = NoteService(m_library).list(m_session);
        if (!list)
            return tl::unexpected<Failure>(list.error());
        list->removeIf([&](const db::Note& note) {
            if (note.text.trimmed().isEmpty())
                return true;
            if (allowed(note.visibility))
                return false;
            ++(note.visibility == db::Visibility::Private ? m_material.ownNotes : m_material.withheldNotes);
            return true;
        });
        FeedbackNote* thread = nullptr;
        for (const ThreadedNote& one : threaded(*list)) {
            if (one.depth > 0 && thread) {
                thread->replies.append(replyOf(one.note));
                continue;
            }
            thread = nullptr;
            if (one.note.tags.contains(kFeedbackReplyTag))
                repliesTo(one.note).append(replyOf(one.note));
            else
                thread = &append(one.note);
        }
        return {};
    }

    QList<FeedbackReply>& repliesTo(const db::Note& note)
    {
        const FeedbackMoment* moment = momentOf(note);
        return moment ? all().moments[moment - all().moments.constData()].replies : all().replies;
    }

    // That the note is about; null: none of those.
    const FeedbackMoment* momentOf(const db::Note& note) const
    {
        for (const QUuid& about : {note.candidateId, note.markerId}) {
            const auto on = m_momentOf.constFind(about);
            if (!about.isNull() && on != m_momentOf.constEnd())
                return &m_material.all.moments[*on];
        }
        return nullptr;
    }

    // With the moment it is about, or as one of its own. The reference holds until the next call.
    FeedbackNote& append(const db::Note& note)
    {
        if (const FeedbackMoment* about = momentOf(note)) {
            QList<FeedbackNote>& notes = all().moments[about - all().moments.constData()].notes;
            notes.append(noteOf(note));
            return notes.last();
        }
        FeedbackMoment moment;
        moment.key = noteKey(note.id);
        moment.id = note.id;
        moment.notes = {noteOf(note)};
        moment.place = moment.notes.first().place;
        moment.title = moment.notes.first().kind.label;
        if (note.moment)
            moment.stillFrame = note.moment->startFrame;
        all().moments.append(moment);
        return all().moments.last().notes.last();
    }

    Done stages()
    {
        auto list = PassageService(m_library).list(m_session);
        if (!list)
            return tl::unexpected<Failure>(list.error());
        QHash<QString, int> visits;
        for (const db::Passage& passage : *list) {
            if (allowed(passage.visibility))
                all().stages.append({term(termlist::kStage, passage.stage), *placeOf(passage.moment),
                                     ++visits[passage.stage], passage.comment.trimmed()});
        }
        return {};
    }

    LibraryService& m_library;
    QUuid m_session;
    Audience m_audience;
    FeedbackMaterial m_material;
    Glossary m_glossary;
    QHash<QUuid, qsizetype> m_momentOf; // by candidate and marker
};

} // namespace

Outcome<FeedbackMaterial> gatherFeedback(LibraryService& library, const QUuid& session, Audience audience)
{
    return Gathering(library, session, audience).run();
}

} // namespace alliance::app

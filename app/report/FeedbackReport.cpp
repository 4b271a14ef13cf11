#include "app/report/FeedbackReport.h"

#include "app/report/FeedbackHtml.h"
#include "app/report/Still.h"
#include "app/services/CandidateService.h"
#include "app/services/ConsentService.h"
#include "app/services/CoverageText.h"
#include "app/services/DerivedFiles.h"
#include "app/services/NoteService.h"
#include "app/services/RecordingFiles.h"
#include "media/decode/SeekEngine.h"
#include "vision/candidates/Findings.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace alliance::app
{
namespace
{

constexpr int kJpegQuality = 82;

QString tr(const char* text)
{
    return QCoreApplication::translate("FeedbackReport", text);
}

// Pictures of one recording. A recording that cannot be opened leaves them out: the words still stand.
class Stills
{
public:
    Stills(const RecordingItem& recording, int width, const JobContext& job) : m_width(width), m_job(job)
    {
        if (width <= 0)
            return;
        const auto index = openIndex(recording, job.part(0.0, 0.1));
        auto source = openRecording(recording);
        if (!index || !source)
            return;
        if (auto engine = media::SeekEngine::open(std::move(*source), *index))
            m_engine = std::move(*engine);
    }

    std::optional<FeedbackStill> at(qint64 frame)
    {
        if (!m_engine)
            return std::nullopt;
        const auto picture = m_engine->frame(frame, m_job.stopToken());
        if (!picture)
            return std::nullopt;
        const auto image = media::toRgb(*picture, m_width);
        if (!image)
            return std::nullopt;
        return FeedbackStill{frame, image->width(), image->height(), encodeJpeg(image->view(), kJpegQuality)};
    }

private:
    int m_width;
    const JobContext& m_job;
    std::unique_ptr<media::SeekEngine> m_engine;
};

void addMeasurement(FeedbackContent& content, db::Library& library, const RecordingItem& recording,
                    const QHash<int, QString>& names)
{
    const auto text =
        readFinding(library, recording.record.id, *recording.bytes.derived(), QStringLiteral("candidates"));
    if (!text)
        return;
    const auto findings = vision::readCandidatesJson(*text);
    if (!findings)
        return;
    content.measured = true;
    for (const vision::PersonSummary& person : findings->people) {
        const QString name = names.value(person.id, QString::fromStdString(std::string(vision::toText(person.place))));
        content.coverage.append({name, person.coverage, person.gazeCoverage, person.cannotTellS, person.bodyCoverage,
                                 whyNotText(person, findings->recording.durationS)});
    }
    for (const vision::SceneRemark remark : findings->remarks)
        content.remarks.append(remarkText(remark));
    for (const vision::Behaviour& behaviour : findings->behaviours) {
        if (behaviour.kind == vision::BehaviourKind::CannotTell)
            content.cannotTell.append(behaviour);
    }
    QStringList versions;
    for (const auto& [name, version] : findings->versions)
        versions.append(QStringLiteral("%1 %2").arg(QString::fromStdString(name), QString::fromStdString(version)));
    content.measuredWith = versions.join(QStringLiteral(", "));
}

Done addCandidates(FeedbackContent& content, LibraryService& library, QUuid session)
{
    const auto candidates = CandidateService(library).list(session);
    if (!candidates)
        return tl::unexpected<Failure>(candidates.error());
    for (const CandidateItem& candidate : *candidates) {
        if (candidate.record.decision.state == db::DecisionState::Accepted)
            content.moments.append({candidate, std::nullopt, {}});
        else if (candidate.record.decision.state == db::DecisionState::Undecided)
            ++content.candidatesUndecided;
    }
    std::stable_sort(content.moments.begin(), content.moments.end(), [](const auto& a, const auto& b) {
        return a.candidate.record.where().range.start < b.candidate.record.where().range.start;
    });
    return {};
}

Done addNotes(FeedbackContent& content, LibraryService& library, QUuid session)
{
    const auto notes = NoteService(library).list(session);
    if (!notes)
        return tl::unexpected<Failure>(notes.error());
    for (const db::Note& note : *notes) {
        if (!allowedFor(content.audience, note.visibility) || note.text.isEmpty())
            continue;
        const auto moment =
            std::find_if(content.moments.begin(), content.moments.end(), [&](const FeedbackMoment& candidate) {
                return !note.candidateId.isNull() && candidate.candidate.record.id == note.candidateId;
            });
        (moment != content.moments.end() ? moment->notes : content.notes).append({note, std::nullopt});
    }
    return {};
}

Done addTerms(FeedbackContent& content, LibraryService& library)
{
    for (const auto& [list, terms] :
         {std::pair{termlist::kNoteKind, &content.kinds}, std::pair{termlist::kPrinciple, &content.principles},
          std::pair{termlist::kStage, &content.stages}}) {
        auto found = library.readableTerms(list);
        if (!found)
            return tl::unexpected<Failure>(found.error());
        *terms = std::move(*found);
    }
    return {};
}

Done addStills(FeedbackContent& content, const RecordingItem& recording, int width, const JobContext& job)
{
    Stills stills(recording, width, job);
    const double count = std::max<double>(1, static_cast<double>(content.moments.size() + content.notes.size()));
    double done = 0;
    const auto advance = [&] { job.progress(0.1 + 0.85 * ++done / count, tr("Collecting pictures")); };
    const auto stopped = [&]() -> tl::unexpected<Failure> {
        return failed(base::ErrorCategory::Cancelled, "feedback", Subject::Output, {});
    };
    for (FeedbackMoment& moment : content.moments) {
        if (job.stopped())
            return stopped();
        const db::Moment& where = moment.candidate.record.where();
        moment.still = stills.at((where.startFrame + std::max(where.startFrame, where.endFrame - 1)) / 2);
        advance();
    }
    for (FeedbackNote& note : content.notes) {
        if (job.stopped())
            return stopped();
        if (note.note.moment)
            note.still = stills.at(note.note.moment->startFrame);
        advance();
    }
    return {};
}

} // namespace

bool allowedFor(Audience audience, db::Visibility visibility)
{
    switch (visibility) {
    case db::Visibility::Private:
        return false;
    case db::Visibility::Supervision:
        return audience == Audience::Supervision;
    case db::Visibility::Trainee:
    case db::Visibility::Collection:
        return true;
    }
    return false;
}

Outcome<FeedbackContent> gatherFeedback(LibraryService& library, QUuid session, const FeedbackOptions& options,
                                        const JobContext& job)
{
    FeedbackContent content;
    auto item = library.session(session);
    if (!item)
        return tl::unexpected<Failure>(item.error());
    content.session = std::move(*item);
    content.preparedBy = options.preparedBy;
    if (content.preparedBy.isEmpty())
        content.preparedBy = library.personName(library.database().person());
    content.preparedAt = QDateTime::currentDateTime();
    content.audience = options.audience;
    Done done = addCandidates(content, library, session);
    if (done)
        done = addNotes(content, library, session);
    if (done)
        done = addTerms(content, library);
    const auto verdict = ConsentService(library).mayExportSession(options.purpose, session);
    if (!verdict)
        return tl::unexpected<Failure>(verdict.error());
    const bool masked = verdict->faceMask != db::FaceMask::None;
    if (masked && options.stillWidth > 0)
        content.remarks.append(tr("Pictures are left out: the consent asks for faces to be hidden."));
    if (done && !content.session.recordings.isEmpty()) {
        const RecordingItem& recording = content.session.recordings.front();
        addMeasurement(content, library.database(), recording, CandidateService(library).names(recording.record.id));
        done = addStills(content, content.session.recordings.front(), masked ? 0 : options.stillWidth, job);
    }
    if (!done)
        return tl::unexpected<Failure>(done.error());
    return content;
}

Done writeFeedback(LibraryService& library, QUuid session, const FeedbackOptions& options,
                   const std::filesystem::path& file, const JobContext& job)
{
    ConsentService consent(library);
    const auto verdict = consent.requireExport(options.purpose, session);
    if (!verdict)
        return tl::unexpected<Failure>(verdict.error());
    const auto content = gatherFeedback(library, session, options, job);
    if (!content)
        return tl::unexpected<Failure>(content.error());
    const QByteArray html = renderFeedback(*content).toUtf8();
    if (Done written = writeBytes(file, std::string_view(html.constData(), html.size())); !written)
        return written;
    const QJsonObject detail{{QStringLiteral("moments"), content->moments.size()},
                             {QStringLiteral("audience"), options.audience == Audience::Trainee
                                                              ? QStringLiteral("trainee")
                                                              : QStringLiteral("supervision")}};
    const Done audited =
        consent.recordExport(QStringLiteral("report.exported"), session, options.purpose, *verdict, detail);
    job.progress(1.0, tr("Feedback written"));
    return audited;
}

} // namespace alliance::app

#include "app/services/FindingsService.h"

#include "app/services/Cautions.h"
#include "app/services/Measurement.h"
#include "app/services/MeasurementService.h"
#include "app/services/Permissions.h"
#include "app/services/RecordingFiles.h"
#include "app/services/SoundTrack.h"

#include <QJsonDocument>

namespace alliance::app
{
namespace
{

vision::Role roleOf(const std::optional<db::SessionPart>& part)
{
    if (part == db::SessionPart::Patient)
        return vision::Role::Patient;
    return part == db::SessionPart::Therapist ? vision::Role::Therapist : vision::Role::Unknown;
}

base::Result<vision::ReviewInput> reviewOf(db::Library& library, const QUuid& recording)
{
    vision::ReviewInput review;
    const auto marks = library.gazeMarks().listOfRecording(recording);
    if (!marks)
        return tl::unexpected<base::Error>(marks.error());
    for (const db::GazeMark& mark : *marks)
        review.marks.push_back({mark.track, mark.moment.range, mark.engaged});
    const auto people = library.recordings().people(recording);
    if (!people)
        return tl::unexpected<base::Error>(people.error());
    for (const db::RecordingPerson& person : *people)
        if (person.saidByReviewer)
            review.roles[person.track] = roleOf(person.part);
    return review;
}

base::Result<FindingsInput> inputOf(db::Library& library, const QUuid& recording, const vision::Settings& usual = {})
{
    FindingsInput input;
    input.definitions = usual;
    const auto run = library.candidates().latestRun(recording);
    if (!run)
        return tl::unexpected<base::Error>(run.error());
    if (*run && !(*run)->settings.isEmpty()) {
        const QByteArray json = QJsonDocument((*run)->settings).toJson(QJsonDocument::Compact);
        // Numbers that this version no longer knows: the usual definitions stand.
        if (const auto stored = vision::Settings::fromJson(std::string_view(json.constData(), json.size())))
            input.definitions = *stored;
    }
    auto review = reviewOf(library, recording);
    if (!review)
        return tl::unexpected<base::Error>(review.error());
    input.review = std::move(*review);
    return input;
}

} // namespace

SignalsOnHand loadSignals(const RecordingItem& recording)
{
    SignalsOnHand onHand;
    if (!recording.measured)
        return onHand;
    if (const auto text = readStored(*recording.bytes.derived(), derived::kSignals)) {
        auto read = vision::readSignalsCsv(*text);
        onHand.outdated = !read;
        if (read)
            onHand.signalSet = std::make_shared<const vision::SessionSignals>(std::move(*read));
    }
    if (const auto text = readStored(*recording.bytes.derived(), derived::kSpeech))
        if (auto speech = readSpeechJson(*text))
            onHand.speech = std::make_shared<const vision::SpeechTrack>(std::move(*speech));
    return onHand;
}

vision::RecordingFacts factsOf(const db::Recording& recording, const media::FrameIndex& index)
{
    return {recording.contentHash.toStdString(), {}, index.frameCount(), index.endTime().seconds()};
}

vision::Findings findAnew(const SignalsOnHand& onHand, const vision::RecordingFacts& facts, const FindingsInput& input,
                          QUuid idScope)
{
    vision::Findings findings = vision::findBehaviours(
        *onHand.signalSet, onHand.speech.get(), input.definitions, facts,
        [idScope](const std::string& text) { return contentId(text, idScope); }, input.review);
    wordCautions(findings);
    return findings;
}

Outcome<FindingsInput> FindingsService::input(const db::Recording& recording, const vision::Settings& usual)
{
    auto found = inputOf(m_library.database(), recording.id, usual);
    if (!found)
        return tl::unexpected<Failure>(m_library.failure(found.error(), Subject::Recording, recording.fileName));
    return std::move(*found);
}

Outcome<MeasuredSession> FindingsService::measured(QUuid session)
{
    const auto item = m_library.session(session);
    if (!item)
        return tl::unexpected<Failure>(item.error());
    MeasuredSession measured{session, {}, nullptr};
    if (item->recordings.isEmpty())
        return measured;
    const RecordingItem& recording = item->recordings.front();
    measured.signalsOnHand = loadSignals(recording);
    if (auto index = openIndex(recording, {}))
        measured.index = std::move(*index);
    return measured;
}

Done FindingsService::reevaluate(const MeasuredSession& measured, const std::optional<vision::Settings>& definitions,
                                 const std::function<base::Status()>& change)
{
    if (Done may = allowed(m_library, permission::measure); !may)
        return may;
    const SignalsOnHand& onHand = measured.signalsOnHand;
    const media::FrameIndex* index = measured.index.get();
    const auto item = m_library.session(measured.session);
    if (!item)
        return tl::unexpected<Failure>(item.error());
    db::Library& library = m_library.database();
    if (item->recordings.isEmpty() || !onHand.signalSet || !index) {
        if (const base::Status done = library.atomically(change); !done)
            return tl::unexpected<Failure>(
                m_library.failure(done.error(), Subject::Session, measured.session.toString(QUuid::WithoutBraces)));
        return {};
    }
    const RecordingItem& recording = item->recordings.front();
    MeasurementService keeper(m_library);
    const auto scope = keeper.idScope(recording.record);
    if (!scope)
        return tl::unexpected<Failure>(scope.error());
    return keeper.keepFindings(recording, *index, [&]() -> base::Result<vision::Findings> {
        if (const base::Status done = change(); !done)
            return tl::unexpected<base::Error>(done.error());
        auto input = inputOf(library, recording.record.id);
        if (!input)
            return tl::unexpected<base::Error>(input.error());
        if (definitions)
            input->definitions = *definitions;
        return findAnew(onHand, factsOf(recording.record, *index), *input, *scope);
    });
}

} // namespace alliance::app

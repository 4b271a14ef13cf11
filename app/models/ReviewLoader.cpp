#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(ReviewLoader)
}

#include "app/models/ReviewLoader.h"
#include "app/models/SignalLanes.h"
#include "app/services/CandidateService.h"
#include "app/services/CoverageText.h"
#include "app/services/MeasurementService.h"
#include "app/services/NoteService.h"
#include "app/services/RecordingFiles.h"
#include "app/services/SoundTrack.h"
#include "media/player/Player.h"
#include "vision/signals/SessionSignals.h"

#include <QFileInfo>

#include <algorithm>

namespace alliance::app
{
namespace
{

QString partName(const std::optional<db::SessionPart>& part)
{
    if (part == db::SessionPart::Patient)
        return roleText(vision::Role::Patient);
    return part == db::SessionPart::Therapist ? roleText(vision::Role::Therapist) : tr("someone else");
}

ReviewPerson personOf(const vision::PersonSummary& found, const QList<db::RecordingPerson>& stored)
{
    ReviewPerson person{found, {}, placeText(found.place), {}};
    for (const db::RecordingPerson& one : stored)
        if (one.track == found.id)
            person.stored = one;
    if (person.stored.saidByReviewer)
        person.role = partName(person.stored.part);
    return person;
}

// Behaviours and people as stored; lanes of the signals on hand. The turns are left out.
Outcome<ReviewFindings> findingsOf(LibraryService& library, const RecordingItem& recording, SignalsOnHand onHand)
{
    ReviewFindings found;
    found.onHand = std::move(onHand);
    db::Library& database = library.database();
    const auto run = database.candidates().latestRun(recording.record.id);
    const auto stored = database.recordings().people(recording.record.id);
    auto marks = database.gazeMarks().listOfRecording(recording.record.id);
    const auto refused = [&](const base::Error& error) -> tl::unexpected<Failure> {
        return tl::unexpected<Failure>(library.failure(error, Subject::Recording, recording.record.fileName));
    };
    if (!run)
        return refused(run.error());
    if (!stored)
        return refused(stored.error());
    if (!marks)
        return refused(marks.error());
    if (!*run)
        return found;
    found.run = (*run)->id;
    found.marks = std::move(*marks);
    auto input = FindingsService(library).input(recording.record);
    if (!input)
        return tl::unexpected(input.error());
    found.input = std::move(*input);
    const auto scope = MeasurementService(library).idScope(recording.record);
    if (!scope)
        return tl::unexpected(scope.error());
    found.idScope = *scope;
    // Findings that cannot be read leave the timeline empty; measuring again makes them anew.
    if (const auto kept = CandidateService(library).findings(recording.record.sessionId)) {
        for (const vision::PersonSummary& person : kept->people)
            found.people.append(personOf(person, *stored));
        found.behaviours = QList<vision::Behaviour>(kept->behaviours.begin(), kept->behaviours.end());
        found.remarks = kept->remarks;
    }
    if (found.onHand.signalSet) {
        found.lanes = buildSignalLanes(*found.onHand.signalSet, found.input);
        found.traces = buildTraceLanes(*found.onHand.signalSet, found.input);
    }
    return found;
}

std::vector<SpeechTurn> turnsOf(const base::ByteStore& files)
{
    std::vector<SpeechTurn> turns;
    const auto text = readStored(files, derived::kSpeech);
    const base::Result<vision::SpeechTrack> speech = text ? readSpeechJson(*text) : tl::unexpected(text.error());
    if (speech)
        for (const base::TimeRange& range : speech->speech)
            turns.push_back({range, kNoPerson});
    return turns;
}

std::shared_ptr<const WaveformPeaks> waveformOf(const base::ByteStore& files)
{
    const auto text = readStored(files, derived::kWaveform);
    const base::Result<Waveform> waveform = text ? readWaveform(*text) : tl::unexpected(text.error());
    if (!waveform)
        return nullptr;
    auto peaks = std::make_shared<WaveformPeaks>();
    peaks->step = base::MediaTime{1'000'000'000 / Waveform::kStepsPerSecond};
    peaks->high = waveform->peaks;
    peaks->low.reserve(waveform->peaks.size());
    for (const float peak : waveform->peaks)
        peaks->low.push_back(-peak);
    return peaks;
}

// The first camera's index is there; the others' are read beside theirs.
void addCameras(ReviewContent& content)
{
    for (const RecordingItem& recording : content.session.recordings) {
        if (content.cameras.size() == media::kMaxViews)
            break;
        std::shared_ptr<const media::FrameIndex> index = content.index;
        if (!content.cameras.isEmpty()) {
            auto opened = openIndex(recording, {});
            if (!opened) {
                content.cameraFailures.append(opened.error());
                continue;
            }
            index = std::move(*opened);
        }
        content.cameras.append({recording, cameraName(recording.record), std::move(index)});
    }
}

ReviewDerived derivedOf(const db::RecordingBytes& bytes)
{
    return {turnsOf(*bytes.derived()), waveformOf(*bytes.derived())};
}

} // namespace

QString cameraName(const db::Recording& recording)
{
    return recording.label.isEmpty() ? QFileInfo(recording.fileName).completeBaseName() : recording.label;
}

Outcome<ReviewDerived> loadDerived(LibraryService& library, const QUuid& session)
{
    const auto recordings = library.database().recordings().listOfSession(session);
    if (!recordings)
        return tl::unexpected(
            library.failure(recordings.error(), Subject::Session, session.toString(QUuid::WithoutBraces)));
    if (recordings->isEmpty())
        return ReviewDerived();
    const auto bytes = library.database().bytes(recordings->front());
    if (!bytes)
        return tl::unexpected(library.failure(bytes.error(), Subject::Recording, recordings->front().fileName));
    return derivedOf(*bytes);
}

KnownFindings knownFindings(const ReviewFindings& findings)
{
    return {findings.run, findings.onHand};
}

Outcome<ReviewEdits> loadEdits(LibraryService& library, const QUuid& session, const KnownFindings& known)
{
    ReviewEdits edits;
    Outcome<QList<CandidateItem>> candidates = CandidateService(library).list(session);
    if (!candidates)
        return tl::unexpected(candidates.error());
    edits.candidates = std::move(*candidates);
    Outcome<QList<db::Note>> notes = NoteService(library).list(session);
    if (!notes)
        return tl::unexpected(notes.error());
    edits.notes = std::move(*notes);
    const base::Result<QList<db::Recording>> recordings = library.database().recordings().listOfSession(session);
    if (!recordings)
        return tl::unexpected(
            library.failure(recordings.error(), Subject::Session, session.toString(QUuid::WithoutBraces)));
    for (const db::Recording& recording : *recordings)
        edits.offsets.insert(recording.id, recording.offset);
    if (recordings->isEmpty())
        return edits;
    const auto run = library.database().candidates().latestRun(recordings->front().id);
    if (!run)
        return tl::unexpected(library.failure(run.error(), Subject::Session, session.toString(QUuid::WithoutBraces)));
    // Without signals, what a reviewer says makes no new run.
    if ((*run && (*run)->id != known.run) || !known.onHand.signalSet) {
        const Outcome<SessionItem> item = library.session(session);
        if (!item)
            return tl::unexpected(item.error());
        auto found = findingsOf(library, item->recordings.front(), known.onHand);
        if (!found)
            return tl::unexpected(found.error());
        edits.findings = std::move(*found);
    }
    return edits;
}

Outcome<ReviewContent> loadReview(LibraryService& library, const QUuid& session)
{
    ReviewContent content;
    Outcome<SessionItem> item = library.session(session);
    if (!item)
        return tl::unexpected(item.error());
    content.session = std::move(*item);
    content.person = library.database().person();
    KnownFindings known;
    if (!content.session.recordings.isEmpty())
        known.onHand = loadSignals(content.session.recordings.front());
    Outcome<ReviewEdits> edits = loadEdits(library, session, known);
    if (!edits)
        return tl::unexpected(edits.error());
    content.candidates = std::move(edits->candidates);
    content.notes = std::move(edits->notes);
    if (edits->findings)
        content.findings = std::move(*edits->findings);
    for (auto [list, terms] : {std::pair{&termlist::kNoteKind, &content.vocabulary.noteKinds},
                               std::pair{&termlist::kPrinciple, &content.vocabulary.principles},
                               std::pair{&termlist::kStage, &content.vocabulary.stages}}) {
        Outcome<QList<db::Term>> found = library.readableTerms(*list);
        if (!found)
            return tl::unexpected(found.error());
        *terms = std::move(*found);
    }
    library.database().edits().prepare(session);
    // A draft that cannot be opened must not keep the session shut.
    content.draft = library.database().drafts().get(session).value_or(QByteArray());
    if (content.session.recordings.isEmpty())
        return content;
    const RecordingItem& recording = content.session.recordings.front();
    content.index = storedIndex(recording);
    // Cameras of one session are opened together; one alone is shown while its frames are still being listed.
    content.unlisted = !content.index && content.session.recordings.size() == 1;
    if (!content.index && !content.unlisted) {
        if (auto index = openIndex(recording, {}))
            content.index = std::move(*index);
        else
            content.recordingFailure = index.error();
    }
    if (content.index)
        addCameras(content);
    ReviewDerived derived = derivedOf(recording.bytes);
    content.findings.turns = std::move(derived.turns);
    content.waveform = std::move(derived.waveform);
    return content;
}

void addIndex(ReviewContent& content, std::shared_ptr<const media::FrameIndex> index)
{
    content.index = std::move(index);
    content.unlisted = false;
    if (content.cameras.isEmpty())
        addCameras(content);
    else
        content.cameras.front().index = content.index;
}

QString sessionTitle(const SessionItem& session)
{
    const QString title = session.caseCode.isEmpty()
                              ? tr("Session %1").arg(session.record.number)
                              : tr("%1 · Session %2").arg(session.caseCode).arg(session.record.number);
    return session.record.label.isEmpty() ? title : QStringLiteral("%1 · %2").arg(title, session.record.label);
}

} // namespace alliance::app

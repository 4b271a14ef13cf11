#include "app/models/ReviewLoader.h"

#include "app/models/SignalLanes.h"
#include "app/services/CandidateService.h"
#include "app/services/NoteService.h"
#include "app/services/RecordingFiles.h"
#include "app/services/SoundTrack.h"
#include "media/player/Player.h"
#include "vision/signals/SessionSignals.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace alliance::app
{
namespace
{

QString tr(const char* text)
{
    return QCoreApplication::translate("ReviewLoader", text);
}

QString placeName(vision::Place place)
{
    switch (place) {
    case vision::Place::Left:
        return tr("left");
    case vision::Place::Right:
        return tr("right");
    case vision::Place::Centre:
        break;
    }
    return tr("centre");
}

QString roleName(vision::Role role)
{
    switch (role) {
    case vision::Role::Patient:
        return tr("patient");
    case vision::Role::Therapist:
        return tr("therapist");
    case vision::Role::Unknown:
        break;
    }
    return {};
}

ReviewFindings findingsOf(const RecordingItem& recording)
{
    ReviewFindings findings;
    QFile file(pathText(recording.derivedDir / derived::kSignals));
    if (!recording.measured || !file.open(QIODevice::ReadOnly))
        return findings;
    const base::Result<vision::SessionSignals> measured = vision::readSignalsCsv(file.readAll().toStdString());
    if (!measured)
        return findings;
    for (const vision::PersonSignals& person : measured->people)
        findings.people.append({person.id, placeName(person.place), roleName(person.role), person.coverage});
    findings.lanes = buildSignalLanes(*measured);
    return findings;
}

std::vector<SpeechTurn> turnsOf(const RecordingItem& recording)
{
    std::vector<SpeechTurn> turns;
    QFile file(pathText(recording.derivedDir / derived::kSpeech));
    if (!file.open(QIODevice::ReadOnly))
        return turns;
    const base::Result<vision::SpeechTrack> speech = readSpeechJson(file.readAll().toStdString());
    if (speech)
        for (const base::TimeRange& range : speech->speech)
            turns.push_back({range, kNoPerson});
    return turns;
}

std::shared_ptr<const WaveformPeaks> waveformOf(const RecordingItem& recording)
{
    QFile file(pathText(recording.derivedDir / derived::kWaveform));
    if (!file.open(QIODevice::ReadOnly))
        return nullptr;
    const base::Result<Waveform> waveform = readWaveform(file.readAll().toStdString());
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

QString cameraName(const db::Recording& recording)
{
    return recording.label.isEmpty() ? QFileInfo(recording.fileName).completeBaseName() : recording.label;
}

// The first camera's index is there; the others' are read beside theirs.
void addCameras(ReviewContent& content)
{
    for (const RecordingItem& recording : content.session.recordings) {
        if (content.cameras.size() == media::kMaxViews)
            break;
        std::shared_ptr<const media::FrameIndex> index = content.index;
        if (!content.cameras.isEmpty()) {
            auto opened = openIndex(recording.mediaPath, recording.derivedDir / derived::kIndex, {});
            if (!opened) {
                content.cameraFailures.append(opened.error());
                continue;
            }
            index = std::move(*opened);
        }
        content.cameras.append({recording, cameraName(recording.record), std::move(index)});
    }
}

ReviewDerived derivedOf(const RecordingItem& recording)
{
    return {turnsOf(recording), waveformOf(recording)};
}

} // namespace

Outcome<ReviewDerived> loadDerived(LibraryService& library, const QUuid& session)
{
    const auto recordings = library.database().recordings().listOfSession(session);
    if (!recordings)
        return tl::unexpected(
            library.failure(recordings.error(), Subject::Session, session.toString(QUuid::WithoutBraces)));
    if (recordings->isEmpty())
        return ReviewDerived();
    RecordingItem first;
    first.derivedDir = library.database().derivedFolder(recordings->front().id);
    return derivedOf(first);
}

Outcome<ReviewEdits> loadEdits(LibraryService& library, const QUuid& session)
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
    return edits;
}

Outcome<ReviewContent> loadReview(LibraryService& library, const QUuid& session)
{
    ReviewContent content;
    Outcome<SessionItem> item = library.session(session);
    if (!item)
        return tl::unexpected(item.error());
    content.session = std::move(*item);
    Outcome<ReviewEdits> edits = loadEdits(library, session);
    if (!edits)
        return tl::unexpected(edits.error());
    content.candidates = std::move(edits->candidates);
    content.notes = std::move(edits->notes);
    for (auto [list, terms] : {std::pair{&termlist::kNoteKind, &content.vocabulary.noteKinds},
                               std::pair{&termlist::kPrinciple, &content.vocabulary.principles},
                               std::pair{&termlist::kStage, &content.vocabulary.stages}}) {
        Outcome<QList<db::Term>> found = library.terms(*list);
        if (!found)
            return tl::unexpected(found.error());
        *terms = std::move(*found);
    }
    // A draft that cannot be opened must not keep the session shut.
    content.draft = library.database().drafts().get(session).value_or(QByteArray());
    if (content.session.recordings.isEmpty())
        return content;
    const RecordingItem& recording = content.session.recordings.front();
    if (auto index = openIndex(recording.mediaPath, recording.derivedDir / derived::kIndex, {}))
        content.index = std::move(*index);
    else
        content.recordingFailure = index.error();
    if (content.index)
        addCameras(content);
    content.findings = findingsOf(recording);
    ReviewDerived derived = derivedOf(recording);
    content.findings.turns = std::move(derived.turns);
    content.waveform = std::move(derived.waveform);
    if (Outcome<QList<vision::Behaviour>> found = CandidateService(library).behaviours(session))
        content.findings.behaviours = std::move(*found);
    return content;
}

QString sessionTitle(const SessionItem& session)
{
    const QString title = tr("%1 · Session %2").arg(session.caseCode).arg(session.record.number);
    return session.record.label.isEmpty() ? title : QStringLiteral("%1 · %2").arg(title, session.record.label);
}

} // namespace alliance::app

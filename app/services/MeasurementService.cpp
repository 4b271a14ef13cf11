#include "app/services/MeasurementService.h"

#include "app/services/DerivedFiles.h"
#include "app/services/Measurement.h"
#include "app/services/RecordingFiles.h"
#include "app/services/SameMoment.h"
#include "app/services/SoundTrack.h"

#include <QJsonDocument>

namespace alliance::app
{
namespace
{

const QString kSignals = QStringLiteral("signals");

QJsonObject objectOf(const std::string& json)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
}

db::MeasurementRun runOf(const vision::Findings& findings, QUuid recording)
{
    db::MeasurementRun run;
    run.recordingId = recording;
    run.summary = objectOf(vision::summaryJson(findings));
    run.versions = run.summary.value(QStringLiteral("versions")).toObject();
    run.settings = run.summary.value(QStringLiteral("settings")).toObject();
    return run;
}

QList<db::CandidateDraft> draftsOf(const vision::Findings& findings, const db::Recording& recording)
{
    const QJsonArray behaviours =
        objectOf(vision::candidatesJson(findings)).value(QStringLiteral("behaviours")).toArray();
    QList<db::CandidateDraft> drafts;
    for (const vision::Candidate& candidate : findings.candidates) {
        db::CandidateDraft draft;
        draft.id = QUuid::fromString(QString::fromStdString(candidate.id));
        draft.moment.recordingId = recording.id;
        draft.moment.contentHash = recording.contentHash;
        draft.moment.range = candidate.range;
        draft.track = candidate.person;
        draft.rank = candidate.rank;
        for (const int index : candidate.behaviours) {
            const vision::Behaviour& behaviour = findings.behaviours[static_cast<std::size_t>(index)];
            draft.confidence = std::max(draft.confidence, behaviour.confidence);
            draft.behaviours.append(behaviours.at(index));
        }
        for (const std::string& reason : candidate.reasons)
            draft.reasons.append(QString::fromStdString(reason));
        drafts.append(draft);
    }
    return drafts;
}

void placeOnFrames(QList<db::CandidateDraft>& drafts, const media::FrameIndex& index)
{
    for (db::CandidateDraft& draft : drafts) {
        draft.moment.startFrame = index.frameAt(draft.moment.range.start);
        const std::int64_t last = index.frameAt(draft.moment.range.end);
        const bool whole = draft.moment.range.end >= index.endTime() || index.timeOf(last) < draft.moment.range.end;
        draft.moment.endFrame = std::max(draft.moment.startFrame, whole ? last + 1 : last);
    }
}

// What reviewers said about who is who stands for the signals it was said on: people are known by their numbers, which
// other signals give anew.
QList<db::RecordingPerson> merged(const QList<db::RecordingPerson>& before, const vision::Findings& findings)
{
    QList<db::RecordingPerson> people;
    for (const vision::PersonSummary& found : findings.people) {
        db::RecordingPerson person;
        person.track = found.id;
        person.place = QString::fromUtf8(vision::toText(found.place).data());
        if (found.role != vision::Role::Unknown)
            person.part = found.role == vision::Role::Therapist ? db::SessionPart::Therapist : db::SessionPart::Patient;
        for (const db::RecordingPerson& old : before) {
            if (old.track == person.track && old.place == person.place && old.saidByReviewer)
                person = old;
        }
        people.append(person);
    }
    return people;
}

enum class Signals { AsBefore, Others };

base::Status storeRun(db::Library& library, const db::Recording& recording, const vision::Findings& findings,
                      const media::FrameIndex& index, Signals signalsNow)
{
    QList<db::RecordingPerson> before;
    if (signalsNow == Signals::AsBefore) {
        const auto listed = library.recordings().people(recording.id);
        if (!listed)
            return tl::unexpected<base::Error>(listed.error());
        before = *listed;
    }
    QList<db::CandidateDraft> drafts = draftsOf(findings, recording);
    placeOnFrames(drafts, index);
    const auto earlier = library.candidates().listOfRecording(recording.id);
    if (!earlier)
        return tl::unexpected<base::Error>(earlier.error());
    keepDecidedIds(drafts, *earlier);
    if (const auto run = library.candidates().storeRun(runOf(findings, recording.id), drafts); !run)
        return tl::unexpected<base::Error>(run.error());
    return library.recordings().setPeople(recording.id, merged(before, findings));
}

// Whether those that were written are the ones that the database lists. Before it lists them.
base::Result<Signals> compared(db::Library& library, QUuid recording, const DerivedWriter& writer)
{
    const auto listed = library.recordings().signalFile(recording, kSignals);
    if (!listed)
        return tl::unexpected(listed.error());
    const bool same = *listed && std::any_of(writer.files().begin(), writer.files().end(), [&](const auto& file) {
        return file.kind == kSignals && file.contentHash == (*listed)->contentHash;
    });
    return same ? Signals::AsBefore : Signals::Others;
}

QString producerOf(const vision::Findings& findings, QUuid recording)
{
    return QString::fromUtf8(QJsonDocument(runOf(findings, recording).versions).toJson(QJsonDocument::Compact));
}

base::Status writeFindings(DerivedWriter& writer, const vision::Findings& findings, const QString& producer)
{
    base::Status done = writer.writeFinding(QStringLiteral("candidates"), vision::candidatesJson(findings), producer);
    if (done)
        done = writer.writeFinding(QStringLiteral("summary"), vision::summaryJson(findings), producer);
    return done;
}

base::Status listFiles(db::Library& library, const DerivedWriter& writer)
{
    for (const db::SignalFile& file : writer.files()) {
        if (const auto stored = library.recordings().putSignalFile(file); !stored)
            return tl::unexpected<base::Error>(stored.error());
    }
    return {};
}

base::Status writeSound(DerivedWriter& writer, const SoundTrack& sound)
{
    base::Status done = writer.write(QStringLiteral("speech"), derived::kSpeech, speechJson(sound.speech));
    if (done)
        done = writer.write(QStringLiteral("waveform"), derived::kWaveform, waveformBytes(sound.waveform));
    return done;
}

} // namespace

Outcome<QUuid> MeasurementService::idScope(const db::Recording& recording)
{
    const auto same = m_library.database().recordings().findByHash(recording.contentHash);
    if (!same)
        return failed(same.error(), Subject::Library, pathText(m_library.folder()));
    const auto oldest = std::min_element(same->begin(), same->end(), [](const auto& a, const auto& b) {
        return std::tie(a.created, a.id) < std::tie(b.created, b.id);
    });
    return oldest == same->end() || oldest->id == recording.id ? QUuid() : recording.id;
}

Done MeasurementService::keep(const RecordingItem& recording, const media::FrameIndex& index, const KeptTracks& tracks)
{
    db::Library& library = m_library.database();
    DerivedWriter writer(recording.record.id, recording.bytes.derived());
    const QString producer = tracks.measured ? producerOf(tracks.measured->findings, recording.record.id) : QString();
    base::Status done;
    if (tracks.measured)
        done = writer.write(kSignals, derived::kSignals, vision::writeSignalsCsv(tracks.measured->signalSet), producer);
    if (done && tracks.sound)
        done = writeSound(writer, *tracks.sound);
    if (done)
        done = library.atomically([&]() -> base::Status {
            const auto signalsNow = compared(library, recording.record.id, writer);
            if (!signalsNow)
                return tl::unexpected<base::Error>(signalsNow.error());
            base::Status kept =
                tracks.measured ? writeFindings(writer, tracks.measured->findings, producer) : base::Status();
            if (kept)
                kept = listFiles(library, writer);
            return kept && tracks.measured
                       ? storeRun(library, recording.record, tracks.measured->findings, index, *signalsNow)
                       : kept;
        });
    dropUnlisted(library, recording.record.id, *recording.bytes.derived());
    if (!done)
        return failed(done.error(), Subject::Library, pathText(m_library.folder()));
    return {};
}

Done MeasurementService::keepFindings(const RecordingItem& recording, const media::FrameIndex& index,
                                      const std::function<base::Result<vision::Findings>()>& find)
{
    db::Library& library = m_library.database();
    DerivedWriter writer(recording.record.id, recording.bytes.derived());
    const base::Status done = library.atomically([&]() -> base::Status {
        const auto findings = find();
        if (!findings)
            return tl::unexpected<base::Error>(findings.error());
        base::Status kept = writeFindings(writer, *findings, producerOf(*findings, recording.record.id));
        if (kept)
            kept = listFiles(library, writer);
        return kept ? storeRun(library, recording.record, *findings, index, Signals::AsBefore) : kept;
    });
    dropUnlisted(library, recording.record.id, *recording.bytes.derived());
    if (!done)
        return failed(done.error(), Subject::Library, pathText(m_library.folder()));
    return {};
}

MeasurementResult resultOf(QUuid session, const Measured& measured, const media::FrameIndex& index)
{
    MeasurementResult result;
    result.sessionId = session;
    result.people = static_cast<int>(measured.findings.people.size());
    result.behaviours = static_cast<int>(measured.findings.behaviours.size());
    result.candidates = static_cast<int>(measured.findings.candidates.size());
    result.frames = index.frameCount();
    result.remarks = measured.remarks + problemRemarks(index.problems());
    return result;
}

} // namespace alliance::app

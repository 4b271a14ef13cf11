#include "app/models/ReviewSession.h"

#include "app/commands/CommandStack.h"
#include "app/commands/MeasurementCommands.h"
#include "app/commands/NoteCommands.h"
#include "app/jobs/GiveWay.h"
#include "app/models/CandidateOrder.h"
#include "app/models/ReviewLoader.h"
#include "app/models/TriedOut.h"
#include "app/services/ConsentService.h"
#include "app/services/LibraryWorker.h"
#include "app/services/RecordingFiles.h"

#include <QPointer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace alliance::app
{
namespace
{

constexpr std::chrono::seconds kStoreAgain{1};

// What somebody else decided in the same way is still to be decided by who works: agreement is counted by person.
bool isDecisionOf(const QUuid& person, const db::Decision& now, db::DecisionState state, const QString& reason)
{
    return now.version > 0 && now.author == person && now.state == state && now.reason == reason;
}

QList<ReviewCamera> renamed(QList<ReviewCamera> cameras, const QList<RecordingItem>& now)
{
    for (ReviewCamera& camera : cameras) {
        for (const RecordingItem& one : now) {
            if (one.record.id != camera.recording.record.id)
                continue;
            camera.recording.record.label = one.record.label;
            camera.name = cameraName(one.record);
        }
    }
    return cameras;
}

} // namespace

ReviewSession::ReviewSession(QObject* parent) : QObject(parent)
{
    m_storeAgain.setSingleShot(true);
    m_storeAgain.setInterval(kStoreAgain);
    connect(&m_storeAgain, &QTimer::timeout, this, &ReviewSession::storeDraft);
}

ReviewSession::~ReviewSession() = default;

void ReviewSession::open(LibraryWorker& worker, CommandStack& commands, const QUuid& session)
{
    close();
    m_worker = &worker;
    m_commands = &commands;
    m_id = session;
    m_commands->show(session);
    const auto follow = [this](const QUuid& changed) {
        if (changed == m_id)
            refresh();
    };
    connect(m_commands, &CommandStack::applied, this, follow);
    connect(m_commands, &CommandStack::changedElsewhere, this, follow);
    connect(m_commands, &CommandStack::failed, this, [this](const Failure& failure, const QString&) {
        if (std::exchange(m_noteOnItsWay, false))
            Q_EMIT noteRefused(failure);
        Q_EMIT editRefused();
        refresh();
    });
    const std::uint64_t generation = ++m_generation;
    worker.ask(
        this,
        [session](LibraryService& library) {
            auto content = loadReview(library, session);
            if (!content)
                return content;
            if (const Done viewed = ConsentService(library).recordView(session); !viewed)
                content = tl::unexpected<Failure>(viewed.error());
            return content;
        },
        [this, generation](Outcome<ReviewContent> content) {
            if (generation != m_generation)
                return;
            if (!content) {
                Q_EMIT openFailed(content.error());
                return;
            }
            if (content->unlisted)
                listFrames(std::move(*content));
            else
                take(std::move(*content));
        });
}

void ReviewSession::listFrames(ReviewContent content)
{
    const RecordingItem recording = content.session.recordings.front();
    m_waiting = std::move(content);
    m_growing = true;
    m_listing.start([this, recording, generation = m_generation](const std::stop_token& stop) {
        giveWay(kListingNiceness);
        const auto tell = [&](Outcome<std::shared_ptr<const media::FrameIndex>> index, bool whole) {
            QMetaObject::invokeMethod(
                this,
                [this, index = std::move(index), whole, generation] {
                    if (generation == m_generation)
                        takeIndex(index, whole);
                },
                Qt::QueuedConnection);
        };
        auto index = openIndex(recording, JobContext(stop),
                               [&](std::shared_ptr<const media::FrameIndex> part) { tell(std::move(part), false); });
        if (!stop.stop_requested())
            tell(std::move(index), true);
    });
}

void ReviewSession::takeIndex(Outcome<std::shared_ptr<const media::FrameIndex>> index, bool whole)
{
    m_growing = !whole;
    if (m_waiting) {
        ReviewContent content = std::move(*m_waiting);
        m_waiting.reset();
        if (index)
            addIndex(content, std::move(*index));
        else
            content.recordingFailure = index.error();
        take(std::move(content));
        return;
    }
    // What was known stays usable when reading on fails.
    if (!index) {
        m_content.recordingFailure = index.error();
        m_whenListed.clear();
        Q_EMIT indexChanged(true);
        if (std::exchange(m_noteOnItsWay, false))
            Q_EMIT noteRefused(index.error());
        return;
    }
    const bool goesOn = (*index)->continues(*m_content.index);
    addIndex(m_content, std::move(*index));
    Q_EMIT indexChanged(goesOn);
    doWhatWaited();
}

void ReviewSession::whenListed(base::MediaTime time, std::function<void()> work)
{
    if (isListed(time))
        work();
    else
        m_whenListed.emplace_back(time, std::move(work));
}

void ReviewSession::doWhatWaited()
{
    auto waiting = std::exchange(m_whenListed, {});
    for (auto& [time, work] : waiting)
        whenListed(time, std::move(work));
}

void ReviewSession::take(ReviewContent content)
{
    m_content = std::move(content);
    m_storedDraft = m_content.draft;
    m_open = true;
    m_blind = m_blindRule && m_blindRule(m_id);
    m_hidden.turns = m_content.findings.turns;
    m_notes = m_content.notes;
    sortNotes();
    choosePerson();
    Q_EMIT opened();
    Q_EMIT findingsChanged();
    Q_EMIT candidatesChanged();
    Q_EMIT notesChanged();
}

void ReviewSession::close()
{
    keepWords();
    if (m_open)
        Q_EMIT aboutToClose();
    m_storeAgain.stop();
    ++m_generation;
    m_listing.cancel();
    m_waiting.reset();
    m_whenListed.clear();
    m_growing = false;
    if (m_commands) {
        disconnect(m_commands, nullptr, this, nullptr);
        m_commands->show({});
    }
    m_worker = nullptr;
    m_commands = nullptr;
    m_id = {};
    if (!m_open)
        return;
    setPlaying(false);
    m_open = false;
    m_content = {};
    m_storedDraft.clear();
    m_notes.clear();
    m_frame = -1;
    m_time = {};
    m_noteOnItsWay = false;
    m_selectedCandidate = {};
    m_selectedNote = {};
    m_person = kNoPerson;
    m_blind = false;
    m_hidden = {};
    setPreview(nullptr);
    Q_EMIT closed();
}

void ReviewSession::reload()
{
    if (!m_open || !m_worker)
        return;
    const std::uint64_t generation = m_generation;
    m_worker->ask(
        this, [id = m_id](LibraryService& library) { return loadReview(library, id); },
        [this, generation](Outcome<ReviewContent> content) {
            if (generation != m_generation || !content)
                return;
            if (content->unlisted || m_growing) {
                content->index = std::move(m_content.index);
                content->cameras = renamed(std::move(m_content.cameras), content->session.recordings);
            }
            content->draft = std::move(m_content.draft); // what is written here may be newer
            m_content = std::move(*content);
            m_notes = m_content.notes;
            sortNotes();
            choosePerson();
            showFindings();
            Q_EMIT candidatesChanged();
            Q_EMIT notesChanged();
        });
}

void ReviewSession::reloadDerived()
{
    if (!m_open || !m_worker)
        return;
    const std::uint64_t generation = m_generation;
    m_worker->ask(
        this, [id = m_id](LibraryService& library) { return loadDerived(library, id); },
        [this, generation](Outcome<ReviewDerived> derived) {
            if (generation != m_generation || !derived)
                return;
            const auto length = [](const auto& waveform) { return waveform ? waveform->high.size() : 0; };
            const bool same = length(derived->waveform) == length(m_content.waveform) &&
                              derived->turns.size() == m_content.findings.turns.size();
            if (same)
                return;
            m_content.waveform = std::move(derived->waveform);
            m_content.findings.turns = std::move(derived->turns);
            m_hidden.turns = m_content.findings.turns;
            Q_EMIT derivedChanged();
        });
}

void ReviewSession::refresh()
{
    if (!m_open || !m_worker)
        return;
    const std::uint64_t generation = m_generation;
    m_worker->ask(
        this,
        [id = m_id, known = knownFindings(m_content.findings)](LibraryService& library) {
            return loadEdits(library, id, known);
        },
        [this, generation](Outcome<ReviewEdits> edits) {
            if (generation != m_generation || !edits)
                return;
            m_content.candidates = std::move(edits->candidates);
            m_notes = std::move(edits->notes);
            sortNotes();
            takeOffsets(edits->offsets);
            if (edits->findings) {
                edits->findings->turns = std::move(m_content.findings.turns);
                m_content.findings = std::move(*edits->findings);
                choosePerson();
                showFindings();
            }
            if (!m_selectedNote.isNull() && !note(m_selectedNote))
                selectNote({}, false);
            if (!m_selectedCandidate.isNull() && !candidate(m_selectedCandidate))
                selectCandidate({}, false);
            Q_EMIT candidatesChanged();
            Q_EMIT notesChanged();
            if (std::exchange(m_noteOnItsWay, false))
                Q_EMIT noteStored();
        });
}

void ReviewSession::takeOffsets(const QHash<QUuid, base::MediaTime>& offsets)
{
    bool changed = false;
    const auto take = [&](db::Recording& recording) {
        const base::MediaTime stored = offsets.value(recording.id, recording.offset);
        changed = changed || stored != recording.offset;
        recording.offset = stored;
    };
    for (RecordingItem& item : m_content.session.recordings)
        take(item.record);
    for (ReviewCamera& camera : m_content.cameras)
        take(camera.recording.record);
    if (changed)
        Q_EMIT offsetsChanged();
}

const RecordingItem* ReviewSession::recording() const
{
    return m_content.session.recordings.isEmpty() ? nullptr : &m_content.session.recordings.front();
}

std::int64_t ReviewSession::frameCount() const
{
    return m_content.index ? m_content.index->frameCount() : 0;
}

base::MediaTime ReviewSession::duration() const
{
    return m_growing && recording() ? std::max(listedEnd(), recording()->record.duration) : listedEnd();
}

base::MediaTime ReviewSession::listedEnd() const
{
    return m_content.index ? m_content.index->endTime() : base::MediaTime{};
}

base::MediaTime ReviewSession::timeOf(std::int64_t frame) const
{
    return m_content.index ? m_content.index->timeOf(frame) : base::MediaTime{};
}

std::int64_t ReviewSession::frameAt(base::MediaTime time) const
{
    return m_content.index ? m_content.index->frameAt(time) : 0;
}

void ReviewSession::seekToFrame(std::int64_t frame)
{
    if (!m_open || frameCount() == 0)
        return;
    if (!m_growing)
        frame = std::min(frame, frameCount() - 1);
    Q_EMIT seekRequested(std::max<std::int64_t>(frame, 0));
}

void ReviewSession::seekToTime(base::MediaTime time)
{
    if (isListed(time))
        seekToFrame(frameAt(time));
    else
        Q_EMIT seekBeyondRequested(time);
}

base::MediaTime ReviewSession::shownTime() const
{
    return m_frame >= 0 ? timeOf(m_frame) : m_time;
}

void ReviewSession::setPosition(std::int64_t frame, base::MediaTime time)
{
    if (m_frame == frame && m_time == time)
        return;
    m_frame = frame;
    m_time = time;
    Q_EMIT positionChanged(frame, time);
}

void ReviewSession::setPlaying(bool playing)
{
    if (std::exchange(m_playing, playing) != playing)
        Q_EMIT playingChanged(playing);
}

void ReviewSession::setPreview(std::shared_ptr<const ReviewPreview> preview)
{
    if (!preview && !m_preview)
        return;
    m_preview = std::move(preview);
    Q_EMIT previewChanged();
}

const TriedOut* ReviewSession::tried() const
{
    if (!m_open || m_blind || !m_preview)
        m_tried.reset();
    else if (!m_tried || !m_tried->followsFrom(m_preview, m_content.candidates))
        m_tried = triedOut(m_preview, m_content.candidates);
    return m_tried.get();
}

void ReviewSession::setPerson(int id)
{
    const auto& people = m_content.findings.people;
    const bool known =
        std::any_of(people.begin(), people.end(), [id](const ReviewPerson& person) { return person.found.id == id; });
    if (known && std::exchange(m_person, id) != id)
        Q_EMIT personChanged(id);
}

// Whoever was chosen stays, when still there.
void ReviewSession::choosePerson()
{
    const auto& people = m_content.findings.people;
    const bool known = std::any_of(people.begin(), people.end(),
                                   [this](const ReviewPerson& person) { return person.found.id == m_person; });
    if (known)
        return;
    m_person = people.isEmpty() ? kNoPerson : people.front().found.id;
    Q_EMIT personChanged(m_person);
}

const CandidateItem* ReviewSession::candidate(const QUuid& id) const
{
    for (const CandidateItem& item : candidates())
        if (item.record.id == id)
            return &item;
    return nullptr;
}

int ReviewSession::undecidedCount() const
{
    return static_cast<int>(std::count_if(candidates().begin(), candidates().end(), [](const CandidateItem& item) {
        return item.record.decision.state == db::DecisionState::Undecided;
    }));
}

void ReviewSession::selectCandidate(const QUuid& id, bool jump)
{
    const CandidateItem* item = candidate(id);
    const QUuid chosen = item ? id : QUuid();
    const std::int64_t start = item ? item->record.where().startFrame : 0;
    const int track = item ? item->record.track : kNoPerson;
    if (std::exchange(m_selectedCandidate, chosen) != chosen)
        Q_EMIT selectedCandidateChanged(chosen);
    if (track != kNoPerson)
        setPerson(track);
    if (!chosen.isNull() && jump)
        seekToFrame(start);
}

void ReviewSession::selectNextCandidate()
{
    stepCandidate(1);
}

void ReviewSession::selectPreviousCandidate()
{
    stepCandidate(-1);
}

void ReviewSession::stepCandidate(int direction)
{
    const QList<CandidateItem>& all = candidates();
    const auto count = static_cast<int>(all.size());
    if (count == 0)
        return;
    int at = direction > 0 ? -1 : count;
    for (int i = 0; i < count; ++i)
        if (all[i].record.id == m_selectedCandidate)
            at = i;
    // Forward prefers what still waits for an answer; backward shows what was just decided.
    const int waiting = direction > 0 ? nextToReview(all, at) : -1;
    const int next = waiting >= 0 ? waiting : (at + direction + count) % count;
    selectCandidate(QUuid(all[next].record.id)); // by value: what listens may read them anew
}

void ReviewSession::decide(const QUuid& id, db::DecisionState state, const QString& reason)
{
    const CandidateItem* item = candidate(id);
    if (!item)
        return;
    if (!isDecisionOf(m_content.person, item->record.decision, state, reason))
        edit(decideCandidate(item->record, state, reason));
}

void ReviewSession::decideAgain(const QUuid& id, int version)
{
    if (const CandidateItem* item = candidate(id))
        edit(app::decideAgain(item->record, version));
}

void ReviewSession::adjust(const QUuid& id, const std::optional<base::TimeRange>& range)
{
    const CandidateItem* item = candidate(id);
    if (!item)
        return;
    std::optional<db::Moment> adjusted;
    if (range && *range != item->record.moment.range)
        adjusted = momentAt(*range);
    if (adjusted != item->record.decision.adjusted)
        edit(adjustCandidate(item->record, adjusted));
}

void ReviewSession::decideTogether(const QList<QUuid>& ids, db::DecisionState state, const QString& reason)
{
    QList<db::Candidate> before;
    for (const QUuid& id : ids) {
        const CandidateItem* item = candidate(id);
        if (item && !isDecisionOf(m_content.person, item->record.decision, state, reason))
            before.append(item->record);
    }
    if (!before.isEmpty())
        edit(decideCandidates(before, state, reason));
}

void ReviewSession::showFindings()
{
    m_hidden.turns = m_content.findings.turns;
    Q_EMIT findingsChanged();
}

void ReviewSession::setBlind(bool blind)
{
    if (!m_open || m_blind == blind)
        return;
    if (blind) {
        setPreview(nullptr);
        selectCandidate({}, false);
    }
    m_blind = blind;
    sortNotes();
    if (!note(m_selectedNote))
        selectNote({}, false);
    showFindings();
    Q_EMIT candidatesChanged();
    Q_EMIT notesChanged();
    Q_EMIT blindChanged();
}

void ReviewSession::sortNotes()
{
    m_content.notes = m_notes;
    if (m_blind)
        m_content.notes.removeIf([this](const db::Note& note) { return note.author != m_content.person; });
}

const db::Note* ReviewSession::note(const QUuid& id) const
{
    for (const db::Note& item : m_content.notes)
        if (item.id == id)
            return &item;
    return nullptr;
}

void ReviewSession::selectNote(const QUuid& id, bool jump)
{
    const db::Note* item = note(id);
    const QUuid chosen = item ? id : QUuid();
    const std::optional<db::Moment> moment = item ? item->moment : std::nullopt;
    if (std::exchange(m_selectedNote, chosen) != chosen)
        Q_EMIT selectedNoteChanged(chosen);
    if (moment && jump)
        seekToFrame(moment->startFrame);
}

db::Moment ReviewSession::momentAt(base::TimeRange range) const
{
    db::Moment moment;
    const RecordingItem* item = recording();
    if (!item)
        return moment;
    moment.recordingId = item->record.id;
    moment.contentHash = item->record.contentHash;
    moment.range = range;
    moment.startFrame = frameAt(range.start);
    moment.endFrame = moment.startFrame;
    if (!range.empty()) {
        const std::int64_t last = frameAt(range.end);
        moment.endFrame = range.end >= duration() ? frameCount() : timeOf(last) < range.end ? last + 1 : last;
    }
    return moment;
}

void ReviewSession::addNote(const db::NoteDraft& draft)
{
    editOfNote(draft, [](const db::NoteDraft& known) { return app::addNote(known); });
}

void ReviewSession::changeNote(const db::Note& before, const db::NoteDraft& after)
{
    editOfNote(after, [before](const db::NoteDraft& known) { return editNote(before, known); });
}

void ReviewSession::removeNote(const QUuid& id)
{
    if (const db::Note* item = note(id))
        edit(app::removeNote(*item));
}

void ReviewSession::removeNotes(const QList<QUuid>& ids)
{
    QList<db::Note> all;
    for (const QUuid& id : ids)
        if (const db::Note* item = note(id))
            all.append(*item);
    if (!all.isEmpty())
        edit(app::removeNotes(all));
}

void ReviewSession::moveNote(const QUuid& id, base::TimeRange range)
{
    const db::Note* item = note(id);
    if (!item || !item->moment || item->moment->range == range)
        return;
    whenListed(range.end, [this, before = *item, range] {
        db::NoteDraft after = before.draft();
        after.moment = momentAt(range);
        edit(editNote(before, after));
    });
}

void ReviewSession::restoreNote(const QUuid& id, int version)
{
    if (const db::Note* item = note(id))
        edit(app::restoreNote(*item, version));
}

void ReviewSession::readVersions(const QUuid& note, QObject* receiver,
                                 const std::function<void(const Outcome<QList<VersionItem>>&)>& answer)
{
    if (!m_open || !m_worker)
        return;
    m_worker->ask(
        receiver, [note](LibraryService& library) { return noteVersions(library, note); },
        [answer, guard = QPointer<ReviewSession>(this),
         generation = m_generation](const Outcome<QList<VersionItem>>& versions) {
            if (guard && generation == guard->m_generation)
                answer(versions);
        });
}

void ReviewSession::requestNoteHistory()
{
    if (m_open && note(m_selectedNote))
        Q_EMIT noteHistoryRequested(m_selectedNote);
}

void ReviewSession::alignCameras(const QList<db::RecordingOffset>& offsets)
{
    QList<db::RecordingOffset> before;
    for (const ReviewCamera& camera : cameras())
        for (const db::RecordingOffset& wanted : offsets)
            if (wanted.recordingId == camera.recording.record.id)
                before.append({wanted.recordingId, camera.recording.record.offset});
    if (before != offsets)
        edit(app::alignCameras(m_id, before, offsets));
}

void ReviewSession::edit(const Command& command)
{
    if (m_open && m_commands)
        m_commands->push(command);
}

void ReviewSession::editOfNote(db::NoteDraft draft, std::function<Command(const db::NoteDraft&)> make)
{
    if (!m_open)
        return;
    m_noteOnItsWay = true;
    if (!draft.moment || isListed(draft.moment->range.end)) {
        edit(make(draft));
        return;
    }
    whenListed(draft.moment->range.end, [this, draft, make = std::move(make)]() mutable {
        draft.moment = momentAt(draft.moment->range);
        edit(make(draft));
    });
}

void ReviewSession::requestNewNote()
{
    if (!m_open)
        return;
    const base::MediaTime at = m_frame >= 0 ? timeOf(m_frame) : base::MediaTime{};
    const CandidateItem* item = candidate(m_selectedCandidate);
    const bool inside = item && item->record.where().range.contains(at);
    requestNewNote({at, at}, inside ? m_selectedCandidate : QUuid());
}

void ReviewSession::requestNewNote(base::TimeRange range, const QUuid& candidate)
{
    if (m_open)
        Q_EMIT newNoteRequested(range, candidate);
}

void ReviewSession::requestNewNoteOn(base::TimeRange range)
{
    const CandidateItem* item = candidate(m_selectedCandidate);
    const bool inside = item && item->record.where().range.overlaps(range);
    requestNewNote(range, inside ? m_selectedCandidate : QUuid());
}

} // namespace alliance::app

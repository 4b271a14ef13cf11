#include "app/models/ReviewSession.h"

#include "app/commands/CommandStack.h"
#include "app/models/ReviewLoader.h"
#include "app/models/TriedOut.h"
#include "app/services/ConsentService.h"
#include "app/services/LibraryWorker.h"

#include <chrono>
#include <utility>

namespace alliance::app
{
namespace
{

constexpr std::chrono::seconds kStoreAgain{1};

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

void ReviewSession::edit(const Command& command)
{
    if (m_open && m_commands)
        m_commands->push(command);
}

} // namespace alliance::app

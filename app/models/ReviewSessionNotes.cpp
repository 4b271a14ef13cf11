// Notes: which is chosen, how they are edited, and where a new one is asked for.

#include "app/commands/NoteCommands.h"
#include "app/models/ReviewSession.h"
#include "app/services/LibraryWorker.h"

#include <utility>

namespace alliance::app
{

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

// How what is written becomes a note, and what is kept of it until then.

#include "app/models/ReviewSession.h"
#include "app/panels/NoteEditor.h"
#include "app/panels/SpokenWords.h"
#include "app/services/ErrorText.h"

#include <QApplication>
#include <QPlainTextEdit>

#include <algorithm>
#include <utility>

namespace alliance::app
{
namespace
{

db::NoteDraft draftOf(const NoteWork& work, const ReviewSession& session, const db::Note* before)
{
    db::NoteDraft draft = before ? before->draft() : db::NoteDraft{};
    draft.sessionId = session.sessionId();
    if (!before)
        draft.replyTo = work.replyTo;
    draft.candidateId = work.candidate;
    draft.markerId = work.marker;
    draft.codes = work.codes;
    draft.tags = work.tags;
    if (work.placed)
        draft.moment = session.momentAt(work.range);
    draft.kind = work.kind;
    draft.text = work.text.trimmed();
    draft.principles = work.principles;
    draft.stage = work.stage;
    draft.visibility = work.visibility;
    return draft;
}

} // namespace

// A kill between saving the note and taking its draft away.
void NoteEditor::dropSavedDraft()
{
    const auto draft = m_kept.constFind(QUuid());
    if (draft == m_kept.cend())
        return;
    NoteWork written = *draft;
    written.text = written.text.trimmed();
    const auto& notes = m_session.notes();
    const bool saved = std::any_of(notes.begin(), notes.end(),
                                   [&](const db::Note& note) { return written.sameContent(NoteWork::of(note)); });
    if (saved)
        m_kept.erase(draft);
}

// Never put off by further letters: a draft is at most that old.
void NoteEditor::keepSoon()
{
    if (!m_keepSoon.isActive())
        m_keepSoon.start();
}

void NoteEditor::save()
{
    if (m_saving || !m_session.isOpen() || !otherAuthor().isEmpty())
        return;
    readFields();
    if (const QUuid draft = m_work.blank() ? unfinished() : QUuid(); !draft.isNull())
        return takeUp(draft);
    if (m_work.blank()) {
        m_problem = tr("Write something before saving.");
        showState();
        return;
    }
    if (!m_work.placed && m_work.note.isNull())
        place({playhead(), playhead()});
    const db::Note* before = m_session.note(m_work.note);
    if (!m_work.note.isNull() && !before) {
        m_work.note = {}; // removed meanwhile: what was written becomes a new note
        m_work.basedOn = 0;
    }
    m_problem.clear();
    m_work.text = m_work.text.trimmed();
    m_saving = m_work;
    m_knownNotes.clear();
    for (const db::Note& known : m_session.notes())
        m_knownNotes << known.id;
    showState();
    if (before) {
        const db::NoteDraft after = draftOf(m_work, m_session, before);
        db::Note seen = *before;
        seen.version = m_work.basedOn; // changed by somebody else since: refused, not overwritten
        m_session.changeNote(seen, after);
    } else {
        m_session.addNote(draftOf(m_work, m_session, nullptr));
    }
}

bool NoteEditor::isStored() const
{
    if (!m_saving->note.isNull()) {
        const db::Note* note = m_session.note(m_saving->note);
        return note && m_saving->sameContent(NoteWork::of(*note));
    }
    const auto& notes = m_session.notes();
    return std::any_of(notes.begin(), notes.end(), [this](const db::Note& note) {
        return !m_knownNotes.contains(note.id) && m_saving->sameContent(NoteWork::of(note));
    });
}

void NoteEditor::notesArrived()
{
    if (m_saving) {
        if (!isStored())
            return;
        m_saving.reset();
        speak(*this, tr("All saved"));
        m_text->document()->clearUndoRedoStacks();
        showWork(m_kept.contains(QUuid()) ? m_kept.take(QUuid()) : nothing());
        keepDrafts();
        if (m_session.selectedNote() != QUuid())
            m_session.selectNote({}, false);
        const bool paused = std::exchange(m_pausedByTyping, false);
        if (m_resumes && isAncestorOf(QApplication::focusWidget()))
            Q_EMIT written();
        if (m_resumes && paused)
            Q_EMIT resumeRequested();
        return;
    }
    // Undo or another hand changed what is shown, and nothing was typed here: follow.
    const db::Note* stored = m_session.note(m_work.note);
    if (stored && stored->version != m_work.basedOn && !m_kept.contains(m_work.note)) {
        if (!m_touched)
            showWork(NoteWork::of(*stored));
        else
            keepSoon(); // another window of the same person may have taken the draft away with its own
    }
    showState();
}

void NoteEditor::refused(const Failure& failure)
{
    if (!m_saving)
        return;
    m_saving.reset();
    m_problem = wordFailure(failure).oneText();
    if (const db::Note* stored = m_session.note(m_work.note); stored && stored->version != m_work.basedOn) {
        m_work.basedOn = stored->version;
        m_problem = tr("It was changed elsewhere meanwhile. Save again to put your words in their place; the history "
                       "keeps both.");
    }
    m_draftKept = false;
    keepDrafts();
    showState();
}

void NoteEditor::discard()
{
    m_keepSoon.stop();
    m_problem.clear();
    const db::Note* stored = m_session.note(m_work.note);
    if (!stored)
        m_readers = db::Visibility::Private;
    showWork(stored ? NoteWork::of(*stored) : nothing());
    m_pausedByTyping = false;
    keepDrafts();
}

void NoteEditor::keepDrafts()
{
    m_keepSoon.stop();
    if (!m_session.isOpen())
        return;
    NoteWorks works = m_kept;
    if (hasUnsavedText() && !m_work.blank())
        works.insert(m_work.note, m_work);
    m_draftKept = true;
    m_session.keepDraft(works.isEmpty() ? QByteArray() : toJson(works));
    showState();
}

} // namespace alliance::app

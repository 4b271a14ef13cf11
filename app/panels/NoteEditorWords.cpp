// What the editor says: title, place, kind and state.

#include "app/models/ReviewSession.h"
#include "app/panels/ElidedLabel.h"
#include "app/panels/NoteEditor.h"
#include "app/panels/PanelParts.h"
#include "app/services/TimeText.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace alliance::app
{

using base::MediaTime;

void NoteEditor::showTitle()
{
    constexpr qsizetype kShown = 60; // characters of what is answered
    if (const db::Note* parent = m_session.note(m_work.replyTo)) {
        const QString words = parent->text.simplified();
        m_title->setFullText(
            tr("Reply to: “%1”").arg(words.size() > kShown ? words.left(kShown) + QChar(0x2026) : words));
    } else {
        const QString other = otherAuthor();
        m_title->setFullText(isReply()              ? tr("Reply")
                             : m_work.note.isNull() ? tr("New note")
                             : other.isEmpty()      ? tr("Change note")
                                                    : tr("Note by %1").arg(other));
    }
}

void NoteEditor::showPlace()
{
    m_goThere->setVisible(m_session.isOpen() && m_work.placed);
    if (!m_session.isOpen()) {
        m_placeText->setText(tr("No session is open"));
        return;
    }
    if (!m_work.placed) {
        const MediaTime here = playhead();
        m_placeText->setText(
            !m_work.note.isNull()
                ? tr("On the session as a whole")
                : tr("At the playhead, %1 · frame %2").arg(timeText(here)).arg(m_session.frameAt(here)));
    } else if (m_work.range.empty()) {
        m_placeText->setText(
            tr("At %1 · frame %2").arg(timeText(m_work.range.start)).arg(m_session.frameAt(m_work.range.start)));
    } else {
        m_placeText->setText(
            tr("%1 to %2 (%3)")
                .arg(timeText(m_work.range.start), timeText(m_work.range.end), lengthText(m_work.range.length())));
    }
}

void NoteEditor::showKindHelp()
{
    m_kindHelp->setText(m_kind->currentData(Qt::ToolTipRole).toString());
    const bool feltSense = m_kind->currentData().toString() == QStringLiteral("felt_sense");
    m_text->setPlaceholderText(isReply()   ? tr("Your reply")
                               : feltSense ? tr("What I felt, and what I was pulled to do")
                                           : tr("What happens at this moment"));
}

QString NoteEditor::stateText() const
{
    if (!m_session.isOpen())
        return {};
    if (!m_problem.isEmpty())
        return m_problem;
    if (m_saving)
        return tr("Saving…");
    if (!otherAuthor().isEmpty())
        return tr("Only who wrote it changes it. Reply to it, or write your own.");
    if (const QString elsewhere = elsewhereText(); !elsewhere.isEmpty())
        return elsewhere;
    if (!hasUnsavedText())
        return m_kept.isEmpty() ? tr("All saved") : tr("All saved, one draft kept");
    if (!m_draftKept)
        return tr("Keeping the draft…");
    return isReply() ? tr("Draft kept, not saved as a reply yet") : tr("Draft kept, not saved as a note yet");
}

// The words in the field belong to what is not there any more.
QString NoteEditor::elsewhereText() const
{
    if (m_work.note.isNull() || m_saving)
        return {};
    const db::Note* stored = m_session.note(m_work.note);
    if (!stored)
        return isReply() ? tr("The reply was removed meanwhile. Saving makes a new one of your words.")
                         : tr("The note was removed meanwhile. Saving makes a new one of your words.");
    if (stored->version == m_work.basedOn || !hasUnsavedText())
        return {};
    return tr("Changed elsewhere meanwhile. Your words stay here, and saving asks first.");
}

void NoteEditor::showState()
{
    sayState(*m_state, stateText(), !m_problem.isEmpty() || !elsewhereText().isEmpty());
    m_save->setText(isReply() ? tr("Save reply") : tr("Save note"));
    m_save->setToolTip(isReply() ? tr("Save the reply (Ctrl+Enter)") : tr("Save the note (Ctrl+Enter)"));
    m_save->setEnabled(m_session.isOpen() && !m_saving && hasUnsavedText() && !m_work.blank() &&
                       otherAuthor().isEmpty());
    m_discard->setVisible(hasUnsavedText() && !m_saving);
    letChange();
    offerUnfinished();
}

} // namespace alliance::app

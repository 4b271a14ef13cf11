#include "app/panels/NoteEditor.h"

#include "app/models/CodingSession.h"
#include "app/models/ReviewSession.h"
#include "app/panels/NoteEditorCodes.h"
#include "app/panels/NoteLinks.h"
#include "app/panels/VisibilityNames.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSet>
#include <QToolButton>

#include <algorithm>
#include <iterator>

namespace alliance::app
{

using base::MediaTime;
using base::TimeRange;

namespace
{

const QString kToFillIn = QStringLiteral("…"); // in a starter
constexpr int kKeepAfterMs = 700; // of the first letter that is not kept yet, however long the typing goes on

// Without retired terms, unless a note has them: changing its text must not take them away.
QList<db::Term> offered(const QList<db::Term>& terms, const QSet<QString>& used)
{
    QList<db::Term> all;
    std::copy_if(terms.begin(), terms.end(), std::back_inserter(all),
                 [&](const db::Term& term) { return !term.retired || used.contains(term.code); });
    return all;
}

} // namespace

NoteEditor::NoteEditor(ReviewSession& session, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_session(session), m_theme(theme)
{
    setObjectName(QStringLiteral("noteEditor"));
    build();
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(kKeepAfterMs);
    connect(&m_keepSoon, &QTimer::timeout, this, &NoteEditor::keepDrafts);
    connect(&m_session, &ReviewSession::opened, this, &NoteEditor::takeSession);
    connect(&m_session, &ReviewSession::wordsWanted, this, &NoteEditor::keepDrafts);
    connect(&m_session, &ReviewSession::closed, this, &NoteEditor::leaveSession);
    connect(&m_session, &ReviewSession::positionChanged, this, [this] {
        if (!m_work.placed)
            showPlace();
    });
    connect(&m_session, &ReviewSession::notesChanged, this, &NoteEditor::notesArrived);
    connect(&m_session, &ReviewSession::noteRefused, this, &NoteEditor::refused);
    connect(&m_session, &ReviewSession::draftKept, this, [this](bool kept) {
        const QString lost = tr("The draft could not be kept. Save it now, or copy its text.");
        if (!kept)
            m_problem = lost;
        else if (m_problem == lost) // why a note was refused stands until it is written on or saved
            m_problem.clear();
        showState();
    });
    connect(&m_session, &ReviewSession::newNoteRequested, this, &NoteEditor::startNewOn);
    connect(&m_session, &ReviewSession::selectedNoteChanged, this, [this](const QUuid& note) {
        const bool removed = !m_work.note.isNull() && !m_session.note(m_work.note);
        if (note.isNull() && removed && m_touched)
            showState(); // the words that are typed stay where they are
        else
            editNote(note);
    });
    if (m_session.isOpen())
        takeSession();
    else
        leaveSession();
}

NoteEditor::~NoteEditor()
{
    if (m_keepSoon.isActive())
        keepDrafts();
}

void NoteEditor::takeSession()
{
    QSet<QString> kinds;
    QSet<QString> codes;
    for (const db::Note& note : m_session.notes()) {
        kinds.insert(note.kind);
        codes.insert(note.stage);
        for (const QString& code : note.principles)
            codes.insert(code);
    }
    m_kind->clear();
    for (const db::Term& term : offered(m_session.vocabulary().noteKinds, kinds)) {
        m_kind->addItem(term.label, term.code);
        m_kind->setItemData(m_kind->count() - 1, term.explanation, Qt::ToolTipRole);
    }
    m_codes->setTerms(offered(m_session.vocabulary().principles, codes), offered(m_session.vocabulary().stages, codes));
    m_saving.reset();
    m_problem.clear();
    m_kept = noteWorksFromJson(m_session.draft());
    dropSavedDraft();
    setEnabled(true);
    showWork(m_kept.take(QUuid()));
    if (m_work.blank())
        takeUp(unfinished());
    m_draftKept = true;
    showState();
    if (!hasUnsavedText())
        return;
    showTextSoon();
    Q_EMIT unfinishedFound();
}

void NoteEditor::leaveSession()
{
    m_keepSoon.stop();
    m_kept.clear();
    m_saving.reset();
    m_problem.clear();
    m_readers = db::Visibility::Private;
    showWork({});
    setEnabled(false);
}

void NoteEditor::showWork(NoteWork work)
{
    m_filling = true;
    m_work = std::move(work);
    if (m_work.kind.isEmpty() && m_kind->count() > 0)
        m_work.kind = m_kind->itemData(0).toString();
    m_kind->setCurrentIndex(m_kind->findData(m_work.kind));
    m_text->setPlainText(m_work.text);
    m_codes->setChosen(m_work.principles, m_work.stage);
    m_links->setContent({m_work.codes, m_work.tags, m_work.candidate, m_work.marker});
    m_visibility->setCurrentIndex(m_visibility->findData(static_cast<int>(m_work.visibility)));
    m_filling = false;
    m_touched = hasUnsavedText();
    showTitle();
    showKindHelp();
    showPlace();
    showState();
}

void NoteEditor::setCoding(CodingSession& coding)
{
    m_coding = &coding;
    m_links->setCoding(coding);
    connect(&m_session, &ReviewSession::opened, this,
            [this, &coding] { nameVisibilities(*m_visibility, coding.role()); });
}

bool NoteEditor::hasUnsavedText() const
{
    if (m_work.note.isNull())
        return !m_work.blank();
    const db::Note* stored = m_session.note(m_work.note);
    return !stored || !m_work.sameContent(NoteWork::of(*stored));
}

MediaTime NoteEditor::playhead() const
{
    return m_session.shownTime();
}

void NoteEditor::readFields()
{
    m_work.kind = m_kind->currentData().toString();
    m_work.text = m_text->toPlainText();
    m_work.principles = m_codes->principles();
    m_work.stage = m_codes->stage();
    m_work.visibility = static_cast<db::Visibility>(m_visibility->currentData().toInt());
    m_work.codes = m_links->content().codes;
    m_work.tags = m_links->content().tags;
    m_work.candidate = m_links->content().candidate;
    m_work.marker = m_links->content().marker;
}

void NoteEditor::fieldsChanged()
{
    if (m_filling)
        return;
    readFields();
    m_touched = hasUnsavedText();
    m_draftKept = false;
    m_problem.clear();
    keepSoon();
    showKindHelp();
    showState();
}

void NoteEditor::textTyped()
{
    if (m_filling)
        return;
    if (!m_work.placed && m_work.note.isNull() && !m_text->toPlainText().isEmpty())
        place({playhead(), playhead()});
    if (m_text->hasFocus()) {
        pauseForWriting();
        showTextSoon();
    }
    fieldsChanged();
}

// An unfinished one that is taken up brings its own, which are nobody's choice for the next.
void NoteEditor::readersChosen()
{
    fieldsChanged();
    if (!m_filling && m_work.note.isNull() && m_work.replyTo.isNull())
        m_readers = m_work.visibility;
}

void NoteEditor::place(TimeRange range)
{
    m_work.placed = true;
    m_work.range = {std::min(range.start, range.end), std::max(range.start, range.end)};
    m_touched = hasUnsavedText();
    showPlace();
    if (!m_work.blank()) {
        m_draftKept = false;
        keepSoon();
    }
    showState();
}

void NoteEditor::startNew()
{
    startNewOn({playhead(), playhead()}, {});
}

void NoteEditor::startNewOn(TimeRange range, const QUuid& candidate)
{
    if (!m_session.isOpen())
        return;
    editNote({});
    // Text that is still being written belongs to the place where it was begun.
    if (!m_saving && !m_work.blank() && !m_work.isAt(range, candidate))
        putAside();
    if (m_work.blank())
        takeUp(unfinishedAt(range, candidate));
    if (m_work.blank()) {
        if (!m_work.replyTo.isNull())
            showWork(nothing()); // read by whoever may read what would have been answered
        m_work.candidate = candidate;
        m_links->setContent({m_work.codes, m_work.tags, m_work.candidate, m_work.marker});
        showTitle();
        place(range);
    }
    m_text->setFocus();
    showWhere();
    pauseForWriting();
}

void NoteEditor::pauseForWriting()
{
    if (!m_session.isPlaying() || !m_pauses)
        return;
    m_pausedByTyping = true;
    Q_EMIT pauseRequested();
}

// Read by whoever may read what is answered.
void NoteEditor::startReply(const QUuid& note)
{
    const db::Note* parent = m_session.note(note);
    if (!parent)
        return;
    const db::Note answered = *parent;
    editNote({});
    if (!m_saving && !m_work.blank() && m_work.replyTo != answered.id)
        putAside();
    if (m_work.blank()) {
        NoteWork reply;
        reply.kind = m_work.kind;
        reply.replyTo = answered.id;
        reply.visibility = answered.visibility;
        showWork(reply);
        if (answered.moment)
            place(answered.moment->range);
    }
    m_text->setFocus();
}

void NoteEditor::togglePrinciple(int number)
{
    if (m_codes->isEnabled())
        m_codes->togglePrinciple(number);
}

void NoteEditor::toggleStage(int number)
{
    if (m_codes->isEnabled())
        m_codes->toggleStage(number);
}

void NoteEditor::offerStarters()
{
    if (!m_starters->isEnabled())
        return;
    m_text->setFocus();
    m_starters->menu()->popup(m_starters->mapToGlobal(QPoint(0, m_starters->height())));
    m_starters->menu()->setActiveAction(m_starters->menu()->actions().value(0));
}

void NoteEditor::editNote(const QUuid& note)
{
    if (!m_session.isOpen() || note == m_work.note || m_saving)
        return;
    const db::Note* stored = m_session.note(note);
    if (!note.isNull() && !stored)
        return;
    if (hasUnsavedText())
        m_kept.insert(m_work.note, m_work);
    else
        m_kept.remove(m_work.note);
    if (m_kept.contains(note))
        showWork(m_kept.take(note));
    else
        showWork(stored ? NoteWork::of(*stored) : nothing());
}

NoteWork NoteEditor::nothing() const
{
    NoteWork work;
    work.visibility = m_readers;
    return work;
}

void NoteEditor::insertStarter(const QString& text)
{
    QTextCursor cursor = m_text->textCursor();
    if (cursor.selectedText() == kToFillIn)
        cursor.movePosition(QTextCursor::EndOfBlock); // a starter that was not gone on with
    const bool atLineStart = cursor.atBlockStart();
    const int at = cursor.selectionStart();
    cursor.insertText(atLineStart ? text : QLatin1Char(' ') + text);
    const QTextCursor gap = m_text->document()->find(kToFillIn, at);
    m_text->setTextCursor(gap.isNull() || gap.position() > cursor.position() ? cursor : gap);
    m_text->setFocus();
}

bool NoteEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && m_keepSoon.isActive())
        keepDrafts();
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers held = key->modifiers() & ~Qt::KeypadModifier;
    if (enter && (held & Qt::ControlModifier || (m_resumes && held == Qt::NoModifier))) {
        save();
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        keepDrafts();
        Q_EMIT left();
        return true;
    }
    return false;
}

} // namespace alliance::app

// What was begun at another place of the session and is not saved yet.

#include "app/models/ReviewSession.h"
#include "app/panels/NoteEditor.h"
#include "app/panels/UnfinishedLine.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <iterator>

namespace alliance::app
{
namespace
{

// By where they begin.
QList<NoteWork> neverSaved(const NoteWorks& drafts, const ReviewSession& session)
{
    QList<NoteWork> works;
    std::copy_if(drafts.begin(), drafts.end(), std::back_inserter(works),
                 [&](const NoteWork& work) { return !work.note.isNull() && !session.note(work.note); });
    std::sort(works.begin(), works.end(), [](const NoteWork& a, const NoteWork& b) {
        return std::pair(a.range.start, a.note) < std::pair(b.range.start, b.note);
    });
    return works;
}

} // namespace

void NoteEditor::putAside()
{
    NoteWork aside = m_work;
    aside.note = QUuid::createUuid();
    aside.basedOn = 0;
    m_kept.insert(aside.note, aside);
    showWork(nothing());
    keepDrafts();
}

void NoteEditor::takeUp(const QUuid& draft)
{
    if (!m_kept.contains(draft) || m_saving)
        return;
    NoteWork work = m_kept.take(draft);
    work.note = {};
    work.basedOn = 0;
    showWork(work);
    m_text->moveCursor(QTextCursor::End);
    showWhere();
}

QUuid NoteEditor::unfinished() const
{
    const QList<NoteWork> works = neverSaved(m_kept, m_session);
    return works.isEmpty() ? QUuid() : works.front().note;
}

QUuid NoteEditor::unfinishedAt(base::TimeRange range, const QUuid& candidate) const
{
    for (const NoteWork& work : neverSaved(m_kept, m_session))
        if (work.isAt(range, candidate))
            return work.note;
    return {};
}

void NoteEditor::offerUnfinished()
{
    const QUuid draft = m_work.note.isNull() && m_work.blank() ? unfinished() : QUuid();
    m_unfinished->offer(draft.isNull() ? std::nullopt : std::optional(m_kept.value(draft).range.start));
}

void NoteEditor::showWhere()
{
    auto* area = findChild<QScrollArea*>();
    area->ensureWidgetVisible(m_text);
    area->ensureWidgetVisible(m_placeText);
}

// Words that are no note yet stay in sight, however low the panel becomes.
void NoteEditor::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_session.isOpen() && hasUnsavedText())
        showTextSoon();
}

// Once it is laid out.
void NoteEditor::showTextSoon()
{
    QMetaObject::invokeMethod(this, &NoteEditor::showText, Qt::QueuedConnection);
}

// All of it where there is room, else the line with the cursor. Sideways nothing moves.
void NoteEditor::showText()
{
    auto* area = findChild<QScrollArea*>();
    const bool fits = m_text->height() <= area->viewport()->height();
    const QWidget* on = fits ? static_cast<QWidget*>(m_text) : m_text->viewport();
    const QRect shown = fits ? m_text->rect() : m_text->cursorRect();
    area->ensureVisible(area->horizontalScrollBar()->value(), on->mapTo(area->widget(), shown.center()).y(), 0,
                        std::min(shown.height(), area->viewport()->height()) / 2);
}

} // namespace alliance::app

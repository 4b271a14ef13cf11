#include "app/panels/MarkerEditor.h"

#include "app/models/TriedOut.h"
#include "app/panels/PanelParts.h"
#include "app/panels/TagField.h"
#include "app/panels/UnfinishedLine.h"
#include "app/panels/VisibilityNames.h"
#include "app/services/ErrorText.h"
#include "app/services/NoteRelease.h"
#include "app/services/Permissions.h"
#include "app/services/TimeText.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace alliance::app
{

using base::MediaTime;
using base::TimeRange;

namespace
{

constexpr std::chrono::milliseconds kKeepAfter{700}; // a draft is at most that old

QString codeOf(const QAbstractButton* button)
{
    return button->property("termCode").toString();
}

} // namespace

MarkerEditor::MarkerEditor(CodingSession& coding, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_coding(coding), m_theme(theme)
{
    setObjectName(QStringLiteral("markerEditor"));
    build();
    connect(&m_coding, &CodingSession::vocabularyChanged, this, [this] {
        takeWords();
        const bool touched = m_touched;
        showWork(m_work);
        m_touched = touched;
        showState();
    });
    connect(&m_coding, &CodingSession::changed, this, &MarkerEditor::arrived);
    connect(&m_coding, &CodingSession::editFailed, this, &MarkerEditor::refused);
    connect(&m_coding, &CodingSession::newMarkerRequested, this, &MarkerEditor::startNewOn);
    connect(&m_coding, &CodingSession::selectedMarkerChanged, this, &MarkerEditor::showMarker);
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(kKeepAfter);
    connect(&m_keepSoon, &QTimer::timeout, this, &MarkerEditor::keepDraft);
    connect(&m_coding.review(), &ReviewSession::wordsWanted, this, &MarkerEditor::keepDraft);
    connect(&m_coding.review(), &ReviewSession::previewChanged, this, &MarkerEditor::showState);
    connect(&m_coding.review(), &ReviewSession::opened, this, [this] {
        nameVisibilities(*m_visibility, m_coding.role());
        m_readers = usualVisibility(m_coding.role());
        if (!m_work.placed)
            showWork(nothing());
    });
    connect(&m_coding.review(), &ReviewSession::closed, this, [this] {
        m_keepSoon.stop();
        m_draftTaken = false;
        m_saving = false;
        m_aside.clear();
        forgetProblems();
        showWork({});
    });
    takeWords();
    showWork({});
}

MediaTime MarkerEditor::playhead() const
{
    const ReviewSession& review = m_coding.review();
    return review.currentFrame() >= 0 ? review.timeOf(review.currentFrame()) : MediaTime{};
}

MarkerWork MarkerEditor::nothing() const
{
    MarkerWork work;
    work.visibility = m_readers;
    return work;
}

bool MarkerEditor::hasUnsaved() const
{
    if (!m_work.placed)
        return false;
    if (m_work.marker.isNull())
        return m_touched;
    const db::Marker* stored = m_coding.marker(m_work.marker);
    return stored ? !m_work.sameContent(*stored) : m_touched; // removed meanwhile
}

bool MarkerEditor::readOnly() const
{
    const db::Marker* stored = m_coding.marker(m_work.marker);
    return stored && !m_coding.isOwn(stored->author);
}

bool MarkerEditor::accepts() const
{
    const CandidateItem* item = m_coding.review().candidate(m_work.candidate);
    return m_work.marker.isNull() && item && item->record.decision.state == db::DecisionState::Undecided &&
           permission::decide(m_coding.role());
}

void MarkerEditor::showWork(const MarkerWork& work)
{
    m_filling = true;
    m_work = work;
    m_touched = false;
    m_comment->setPlainText(m_work.comment);
    m_tags->setKnown(m_coding.knownTags());
    m_tags->setTags(m_work.tags);
    m_visibility->setCurrentIndex(m_visibility->findData(static_cast<int>(m_work.visibility)));
    m_filling = false;
    showCode(true);
    const bool any = m_coding.isReady() && m_work.placed;
    m_fields->setVisible(any);
    m_title->setText(!any                     ? tr("No marker is chosen.\nPress C to code what is at the playhead.")
                     : m_work.marker.isNull() ? tr("New marker")
                                              : tr("Change marker"));
    m_fields->setEnabled(!readOnly());
    showPlace();
    showState();
}

// The fields say what the line says, and the other way round.
void MarkerEditor::showCode(bool withLine)
{
    m_filling = true;
    fillSubtypes();
    for (QAbstractButton* button : m_types->buttons()) {
        m_types->setExclusive(false);
        button->setChecked(codeOf(button) == m_work.code.type);
        m_types->setExclusive(true);
    }
    for (QAbstractButton* button : m_strategies->buttons())
        button->setChecked(m_work.code.strategies.contains(codeOf(button)));
    for (QAbstractButton* button : m_significance->buttons())
        button->setChecked(m_significance->id(button) == m_work.code.significance);
    if (withLine)
        m_line->setText(codeText(m_work.code, m_coding.vocabulary()));
    m_filling = false;
    showMatches();
}

void MarkerEditor::showMatches()
{
    QStringList lines;
    if (m_line->hasFocus()) {
        for (const db::Term& term : matchingTerms(m_line->text().left(m_line->cursorPosition()), m_coding.vocabulary()))
            lines.append(QStringLiteral("<b>%1</b> %2").arg(term.code.toHtmlEscaped(), term.label.toHtmlEscaped()));
        // What is chosen is explained.
        const CodingVocabulary& words = m_coding.vocabulary();
        const db::Term* chosen = termOf(words.subtypes, m_work.code.subtype);
        if (lines.size() == 1 && chosen)
            lines = {chosen->explanation.toHtmlEscaped()};
    }
    m_matches->setText(lines.join(QStringLiteral("<br>")));
    m_matches->setVisible(!lines.isEmpty());
}

void MarkerEditor::lineTyped()
{
    const TypedCode typed = typedCode(m_line->text(), m_coding.vocabulary());
    m_work.code = typed.code;
    forgetProblems();
    m_problem =
        typed.unknown.isEmpty() ? QString() : tr("Not a code: %1").arg(typed.unknown.join(QStringLiteral(", ")));
    touched();
    showCode(false);
    showState();
}

void MarkerEditor::fieldsChanged()
{
    if (m_filling)
        return;
    const QAbstractButton* type = m_types->checkedButton();
    m_work.code.type = type ? codeOf(type) : m_work.code.type;
    m_work.code.subtype = m_subtype->currentData().toString();
    // A retired strategy has no key of its own; it stays.
    for (const QAbstractButton* button : m_strategies->buttons()) {
        if (!button->isChecked())
            m_work.code.strategies.removeAll(codeOf(button));
        else if (!m_work.code.strategies.contains(codeOf(button)))
            m_work.code.strategies.append(codeOf(button));
    }
    m_work.code.significance = 0;
    for (const QAbstractButton* button : m_significance->buttons()) {
        if (button->isChecked())
            m_work.code.significance = codeOf(button).toInt();
    }
    m_work.comment = m_comment->toPlainText();
    m_work.tags = m_tags->tags();
    m_work.visibility = static_cast<db::Visibility>(m_visibility->currentData().toInt());
    touched();
    forgetProblems();
    showCode(true);
    showState();
}

// An unfinished one that is taken up brings its own, which are nobody's choice for the next.
void MarkerEditor::readersChosen()
{
    fieldsChanged();
    if (!m_filling && m_work.marker.isNull())
        m_readers = m_work.visibility;
}

void MarkerEditor::place(TimeRange range)
{
    m_work.placed = true;
    m_work.range = {std::min(range.start, range.end), std::max(range.start, range.end)};
    touched();
    showPlace();
    showState();
}

void MarkerEditor::startNewOn(TimeRange range, const QUuid& candidate)
{
    if (m_saving)
        return;
    // What is being coded belongs to its place until it is saved or discarded.
    if (hasUnsaved() && !m_work.isAt(range, candidate))
        putAside();
    if (!hasUnsaved()) {
        m_coding.selectMarker({}, false);
        if (const qsizetype here = asideAt(range, candidate); here >= 0)
            return takeUp(here);
        MarkerWork work = nothing();
        work.placed = true;
        work.range = range;
        work.candidate = candidate;
        showWork(work);
    }
    m_line->setFocus();
    m_line->selectAll();
    showMatches();
}

void MarkerEditor::showMarker(const QUuid& marker)
{
    if (m_saving || (marker == m_work.marker && m_work.placed))
        return;
    if (hasUnsaved() && !readOnly()) {
        m_refusal = tr("Save or discard this marker first.");
        return showState();
    }
    const db::Marker* stored = m_coding.marker(marker);
    forgetProblems();
    showWork(stored ? MarkerWork::of(*stored) : nothing());
}

void MarkerEditor::save()
{
    if (m_saving || !m_work.placed || readOnly())
        return;
    const TypedCode typed = typedCode(m_line->text(), m_coding.vocabulary());
    if (!typed.unknown.isEmpty() && m_line->hasFocus())
        return showState();
    if (m_line->text().isEmpty() && !hasUnsaved() && !m_aside.isEmpty())
        return takeUp(0);
    if (m_work.code.type.isEmpty()) {
        m_problem = tr("Say what it is: a withdrawal, a confrontation, both, or a strategy.");
        return showState();
    }
    if (!hasUnsaved() && !m_work.marker.isNull())
        return Q_EMIT left();
    const db::Marker* before = m_coding.marker(m_work.marker);
    if (!before) { // removed since: it is a new one
        m_work.marker = QUuid();
        m_work.basedOn = 0;
    }
    m_work.comment = m_work.comment.trimmed();
    db::MarkerDraft draft = before ? before->draft() : db::MarkerDraft();
    draft.sessionId = m_coding.review().sessionId();
    if (!before || before->moment.range != m_work.range)
        draft.moment = m_coding.review().momentAt(m_work.range);
    draft.type = m_work.code.type;
    draft.subtype = m_work.code.subtype;
    draft.significance = m_work.code.significance;
    draft.strategies = m_work.code.strategies;
    draft.comment = m_work.comment;
    draft.tags = m_work.tags;
    draft.visibility = m_work.visibility;
    if (!before)
        draft.candidateId = m_work.candidate;
    m_accepting = accepts() ? m_work.candidate : QUuid();
    m_saving = true;
    forgetProblems();
    m_known.clear();
    for (const db::Marker& known : m_coding.markers())
        m_known.append(known.id);
    showState();
    if (before) {
        db::Marker seen = *before;
        seen.version = m_work.basedOn; // changed by somebody else since: refused, not overwritten
        m_coding.changeMarker(seen, draft);
    } else {
        m_coding.addMarker(draft);
    }
}

void MarkerEditor::arrived()
{
    if (!m_draftTaken && m_coding.isReady())
        takeKept();
    if (!m_saving) {
        // Undo or another hand changed or removed what is shown, and nothing was done here: follow.
        const db::Marker* stored = m_coding.marker(m_work.marker);
        if (!m_work.marker.isNull() && !m_touched && (!stored || stored->version != m_work.basedOn))
            return showWork(stored ? MarkerWork::of(*stored) : nothing());
        return showState();
    }
    const QList<db::Marker>& all = m_coding.markers();
    const auto stored = std::find_if(all.begin(), all.end(), [this](const db::Marker& one) {
        return (m_work.marker.isNull() ? !m_known.contains(one.id) : one.id == m_work.marker) &&
               m_work.sameContent(one);
    });
    if (stored == all.end())
        return;
    const QUuid id = stored->id;
    const bool added = m_work.marker.isNull();
    const QString words = markerWords(m_work.code, m_coding.vocabulary());
    m_saving = false;
    showWork(MarkerWork::of(*stored));
    keepDraft();
    m_coding.selectMarker(id, false);
    Q_EMIT remarked(added ? tr("Marked: %1").arg(words) : tr("Changed: %1").arg(words));
    if (const QUuid accepted = std::exchange(m_accepting, {}); !accepted.isNull())
        Q_EMIT candidateCoded(accepted);
    Q_EMIT left();
}

void MarkerEditor::refused(const Failure& failure)
{
    if (!std::exchange(m_saving, false))
        return;
    m_refusal = wordFailure(failure).oneText();
    showState();
}

void MarkerEditor::discard()
{
    const db::Marker* stored = m_coding.marker(m_work.marker);
    forgetProblems();
    showWork(stored ? MarkerWork::of(*stored) : nothing());
    keepDraft();
    const QUuid chosen = m_coding.selectedMarker();
    if (chosen != m_work.marker)
        showMarker(chosen);
}

void MarkerEditor::showPlace()
{
    const ReviewSession& review = m_coding.review();
    if (!m_work.placed || !review.isOpen()) {
        m_placeText->clear();
    } else if (m_work.range.empty()) {
        m_placeText->setText(
            tr("At %1 · frame %2").arg(timeText(m_work.range.start)).arg(review.frameAt(m_work.range.start)));
    } else {
        m_placeText->setText(
            tr("%1 to %2 (%3)")
                .arg(timeText(m_work.range.start), timeText(m_work.range.end), lengthText(m_work.range.length())));
    }
}

QString MarkerEditor::stateText() const
{
    if (!m_coding.isReady())
        return {};
    if (!m_refusal.isEmpty())
        return m_refusal;
    if (m_saving)
        return tr("Saving…");
    if (const db::Marker* stored = m_coding.marker(m_work.marker); stored && readOnly()) {
        const QString name = m_coding.nameOf(stored->author);
        return name.isEmpty() ? tr("Marked by somebody else") : tr("Marked by %1").arg(name);
    }
    if (m_work.placed && m_work.marker.isNull()) {
        const CandidateItem* item = m_coding.review().candidate(m_work.candidate);
        if (accepts() && item->record.rank > 0) {
            const int rank = shownRank(m_coding.review(), *item);
            return rank > 0 ? tr("Saving also accepts candidate %1").arg(rank)
                            : tr("Saving also accepts the candidate");
        }
        return tr("Not saved yet");
    }
    return hasUnsaved() ? tr("Changes are not saved yet") : tr("All saved");
}

void MarkerEditor::showState()
{
    // What is wrong is said once, beside what mends it: the line, or the buttons at the foot.
    const QString words = m_problem.isEmpty() ? markerWords(m_work.code, m_coding.vocabulary()) : m_problem;
    sayIn(*m_words, words, !m_problem.isEmpty());
    m_words->setVisible(!words.isEmpty());
    if (!m_problem.isEmpty())
        QMetaObject::invokeMethod(this, &MarkerEditor::showProblem, Qt::QueuedConnection); // once it is laid out
    sayState(*m_state, stateText(), !m_refusal.isEmpty());
    const bool open = m_work.placed && !m_saving && !readOnly();
    m_save->setEnabled(open && !m_work.code.type.isEmpty() && (hasUnsaved() || m_work.marker.isNull()));
    m_discard->setVisible(open && (hasUnsaved() || m_work.marker.isNull()));
    m_unfinished->offer(hasUnsaved() || m_aside.isEmpty() ? std::nullopt : std::optional(m_aside.front().range.start),
                        m_work.placed);
}

void MarkerEditor::forgetProblems()
{
    m_problem.clear();
    m_refusal.clear();
}

void MarkerEditor::showProblem()
{
    for (QWidget* around = m_words->parentWidget(); around; around = around->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(around); area && m_words->isVisible())
            area->ensureWidgetVisible(m_words, 0, 0);
}

bool MarkerEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        QMetaObject::invokeMethod(this, &MarkerEditor::showMatches, Qt::QueuedConnection);
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool saves = enter && (watched == m_line || key->modifiers() & Qt::ControlModifier);
    if (saves && event->type() == QEvent::ShortcutOverride) {
        event->accept(); // the window saves notes with it
        return true;
    }
    if (saves) {
        save();
        return true;
    }
    if (event->type() == QEvent::KeyPress && key->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace alliance::app

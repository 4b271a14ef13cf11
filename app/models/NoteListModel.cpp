#include "app/models/NoteListModel.h"

#include "app/models/CodingSession.h"
#include "app/models/MarkerCode.h"
#include "app/models/TipText.h"
#include "app/models/TriedOut.h"
#include "app/report/FeedbackMaterial.h"
#include "app/services/RehearsalService.h"
#include "app/services/StopTapeNote.h"
#include "app/services/TimeText.h"

namespace alliance::app
{

NoteListModel::NoteListModel(ReviewSession& session, QObject* parent) : QAbstractListModel(parent), m_session(session)
{
    connect(&m_session, &ReviewSession::notesChanged, this, &NoteListModel::rebuild);
    connect(&m_session, &ReviewSession::closed, this, &NoteListModel::rebuild);
    for (const auto signal : {&ReviewSession::previewChanged, &ReviewSession::candidatesChanged})
        connect(&m_session, signal, this, &NoteListModel::nameAnew);
    rebuild();
}

void NoteListModel::rebuild()
{
    beginResetModel();
    m_notes = threaded(m_session.notes());
    endResetModel();
}

int NoteListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_notes.size());
}

QModelIndex NoteListModel::indexOf(const QUuid& note) const
{
    for (qsizetype row = 0; row < m_notes.size(); ++row)
        if (m_notes[row].note.id == note)
            return index(static_cast<int>(row));
    return {};
}

QString NoteListModel::kindName(const QString& code) const
{
    for (const db::Term& term : m_session.vocabulary().noteKinds)
        if (term.code == code)
            return term.label;
    return code;
}

QVariant NoteListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const db::Note& note = m_notes[index.row()].note;
    const QString time = note.moment ? timeText(note.moment->range.start, TimePrecision::Seconds) : tr("Session");
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2: %3. %4")
            .arg(m_notes[index.row()].depth > 0 ? tr("Reply at %1").arg(time) : time, kindName(note.kind),
                 data(index, TextRole).toString(), about(note));
    case Qt::ToolTipRole:
        return tipText(note.text);
    case IdRole:
        return note.id;
    case TimeRole:
        return time;
    case KindRole:
        return kindName(note.kind);
    case TagsRole: {
        QStringList tags = note.principles;
        if (!note.stage.isEmpty())
            tags.append(note.stage);
        if (isToCode(note))
            tags.append(tr("to code"));
        return tags.join(u' ');
    }
    case TextRole:
        return note.text.isEmpty() ? tr("No words yet") : note.text.simplified();
    case ToCodeRole:
        return isToCode(note);
    case DepthRole:
        return m_notes[index.row()].depth;
    case AboutRole:
        return about(note);
    default:
        return {};
    }
}

// The program's own tags of answers are stored in English.
QString NoteListModel::tagWords(const db::Note& note, const QString& tag)
{
    if (!note.replyTo.isNull() && tag == kTriedTag)
        return tr("tried out");
    if (tag == kFeedbackReplyTag)
        return tr("on the feedback");
    return tag;
}

QString NoteListModel::about(const db::Note& note) const
{
    QStringList parts;
    const QString name = m_coding ? m_coding->nameOf(note.author) : QString();
    if (!name.isEmpty())
        parts.append(name);
    parts.append(visibilityWords(note.visibility, m_coding ? m_coding->role() : db::PersonRole::Supervisor));
    if (const CandidateItem* item = m_session.candidate(note.candidateId)) {
        if (const int rank = shownRank(m_session, *item); rank > 0)
            parts.append(tr("candidate %1").arg(rank));
        else if (item->record.rank > 0)
            parts.append(tr("candidate, not proposed now"));
    }
    if (const db::Marker* marker = m_coding ? m_coding->marker(note.markerId) : nullptr)
        parts.append(tr("marker %1").arg(shortCode(marker->type, marker->subtype)));
    parts.append(note.codes);
    for (const QString& tag : note.tags)
        parts.append(tagWords(note, tag));
    return parts.join(QStringLiteral(" · "));
}

void NoteListModel::nameAnew()
{
    if (!m_notes.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_notes.size()) - 1), {AboutRole});
}

void NoteListModel::setCoding(const CodingSession& coding)
{
    m_coding = &coding;
    connect(m_coding, &CodingSession::changed, this, &NoteListModel::nameAnew);
}

} // namespace alliance::app

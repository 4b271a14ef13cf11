#include "app/models/StopTape.h"

#include "app/models/PlaybackController.h"
#include "app/models/ReviewSession.h"
#include "app/services/StopTapeNote.h"

#include <chrono>
#include <utility>

namespace alliance::app
{
namespace
{

constexpr std::chrono::milliseconds kKeepAfter{700}; // a draft is at most that old

const QString kNote = QStringLiteral("note");
const QString kTime = QStringLiteral("timeNs");
const QString kText = QStringLiteral("text");

} // namespace

StopTape::StopTape(ReviewSession& session, PlaybackController& playback, QObject* parent)
    : QObject(parent), m_session(session), m_playback(playback)
{
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(kKeepAfter);
    connect(&m_keepSoon, &QTimer::timeout, this, &StopTape::keepDraft);
    connect(&m_session, &ReviewSession::wordsWanted, this, [this] {
        if (m_keepSoon.isActive())
            keepDraft();
    });
    connect(&m_session, &ReviewSession::notesChanged, this, &StopTape::notesArrived);
    connect(&m_session, &ReviewSession::noteRefused, this, &StopTape::refuse);
    connect(&m_session, &ReviewSession::opened, this, &StopTape::takeKept);
    connect(&m_session, &ReviewSession::closed, this, [this] {
        m_keepSoon.stop();
        m_waiting = false;
        m_putting = false;
        m_words.reset();
        m_typed.clear();
        m_note = {};
        m_wasPlaying = false;
        close();
    });
}

void StopTape::stop()
{
    if (!m_session.isOpen() || m_session.currentFrame() < 0 || m_waiting)
        return;
    m_wasPlaying = m_session.isPlaying() || (m_open && m_wasPlaying);
    m_playback.pause();
    m_frame = m_session.currentFrame();
    m_time = m_session.timeOf(m_frame);
    m_typed.clear();
    keepMoment();
    reopen();
}

void StopTape::keepMoment()
{
    m_known.clear();
    for (const db::Note& note : m_session.notes())
        m_known.append(note.id);
    m_note = {};
    m_words.reset();
    m_putting = false;
    m_waiting = true;
    db::NoteDraft draft;
    draft.sessionId = m_session.sessionId();
    draft.moment = m_session.momentAt({m_time, m_time});
    draft.kind = kFeltSense;
    m_session.addNote(draft);
}

void StopTape::reopen()
{
    m_open = true;
    Q_EMIT opened(m_time, m_typed);
}

void StopTape::type(const QString& words)
{
    m_typed = words;
    if (!m_keepSoon.isActive())
        m_keepSoon.start();
}

void StopTape::notesArrived()
{
    const db::Note* put = m_putting ? m_session.note(m_note) : nullptr;
    if (put && put->text == m_typed) {
        m_putting = false;
        m_typed.clear();
        keepDraft();
    }
    if (!m_waiting)
        return;
    for (const db::Note& note : m_session.notes()) {
        if (m_known.contains(note.id) || !note.moment || note.moment->startFrame != m_frame || note.kind != kFeltSense)
            continue;
        m_waiting = false;
        m_note = note.id;
        Q_EMIT kept();
        return putWords();
    }
}

void StopTape::putWords()
{
    const db::Note* note = m_session.note(m_note);
    if (!note || !m_words)
        return;
    db::NoteDraft after = note->draft();
    after.text = *std::exchange(m_words, std::nullopt);
    m_putting = true;
    m_session.changeNote(*note, after);
}

void StopTape::refuse(const Failure& failure)
{
    if (!m_waiting && !m_putting)
        return;
    m_waiting = false;
    m_putting = false;
    if (!m_open && !m_typed.isEmpty())
        reopen();
    Q_EMIT refused(failure);
}

void StopTape::finish(const QString& words)
{
    if (!m_open)
        return;
    m_typed = words.trimmed();
    keepDraft(); // until they are in the library
    if (!m_typed.isEmpty()) {
        if (!m_waiting && !m_session.note(m_note))
            keepMoment();
        m_words = m_typed;
        putWords();
    }
    close();
}

void StopTape::leave()
{
    m_typed.clear();
    keepDraft();
    close();
}

void StopTape::close()
{
    if (!std::exchange(m_open, false))
        return;
    if (std::exchange(m_wasPlaying, false) && m_resumes)
        m_playback.play();
    Q_EMIT closed();
}

void StopTape::keepDraft()
{
    m_keepSoon.stop();
    QJsonObject draft;
    if (!m_typed.trimmed().isEmpty())
        draft = {{kNote, m_note.toString(QUuid::WithoutBraces)}, {kTime, QString::number(m_time.ns)}, {kText, m_typed}};
    m_session.keepDraftPart(DraftPart::StopTape, draft);
}

// What was being typed when the session was left, or the program ended.
void StopTape::takeKept()
{
    const QJsonObject draft = m_session.draftPart(DraftPart::StopTape);
    const QString text = draft[kText].toString();
    if (text.isEmpty())
        return;
    m_time.ns = draft[kTime].toString().toLongLong();
    m_session.whenListed(m_time, [this, text, id = QUuid(draft[kNote].toString())] {
        m_frame = m_session.frameAt(m_time);
        const db::Note* note = m_session.note(id);
        for (const db::Note& one : m_session.notes()) {
            // A kill between keeping the moment and the draft that names it.
            const bool here = one.moment && one.moment->startFrame == m_frame && one.kind == kFeltSense;
            if (!note && here && one.text.isEmpty() && m_session.isOwnNote(one))
                note = &one;
        }
        // A kill between the words and taking their draft away.
        if (note && note->text == text.trimmed())
            return leave();
        m_note = note && note->text.isEmpty() ? note->id : QUuid();
        m_typed = text;
        reopen();
        if (isKept())
            Q_EMIT kept();
    });
}

} // namespace alliance::app

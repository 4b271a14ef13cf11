#include "app/models/StopTape.h"

#include "app/models/PlaybackController.h"
#include "app/models/ReviewSession.h"
#include "app/services/StopTapeNote.h"

namespace alliance::app
{

StopTape::StopTape(ReviewSession& session, PlaybackController& playback, QObject* parent)
    : QObject(parent), m_session(session), m_playback(playback)
{
    connect(&m_session, &ReviewSession::notesChanged, this, &StopTape::notesArrived);
    connect(&m_session, &ReviewSession::noteRefused, this, [this](const Failure& failure) {
        if (std::exchange(m_waiting, false))
            Q_EMIT refused(failure);
    });
    connect(&m_session, &ReviewSession::closed, this, [this] {
        m_waiting = false;
        m_words.reset();
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
    m_known.clear();
    for (const db::Note& note : m_session.notes())
        m_known.append(note.id);
    m_note = {};
    m_words.reset();
    m_waiting = true;
    m_open = true;
    db::NoteDraft draft;
    draft.sessionId = m_session.sessionId();
    draft.moment = m_session.momentAt({m_time, m_time});
    draft.kind = kFeltSense;
    m_session.addNote(draft);
    Q_EMIT opened(m_time);
}

void StopTape::notesArrived()
{
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
    m_session.changeNote(*note, after);
}

void StopTape::finish(const QString& words)
{
    if (!m_open)
        return;
    if (!words.trimmed().isEmpty())
        m_words = words.trimmed();
    putWords();
    close();
}

void StopTape::leave()
{
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

} // namespace alliance::app

#pragma once
// Stopping the tape: pauses, keeps the moment in the library at once, and puts words to it afterwards. Words that are
// not in the library yet are a draft of the session and are offered again when it is opened, or when the library did
// not take them. Lives in the window's thread.

#include "app/services/Failure.h"
#include "db/records/Note.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace alliance::app
{

class PlaybackController;
class ReviewSession;

class StopTape : public QObject
{
    Q_OBJECT

public:
    // Both outlive it.
    StopTape(ReviewSession& session, PlaybackController& playback, QObject* parent = nullptr);

    bool isOpen() const { return m_open; }
    bool isKept() const { return !m_note.isNull(); } // the moment is safe in the library
    base::MediaTime time() const { return m_time; }
    void setResumes(bool resumes) { m_resumes = resumes; } // after finish() and leave(), where it played; on at first

public Q_SLOTS:
    void stop(); // at the frame on screen
    void type(const QString& words);
    // Blank words: the same as leave().
    void finish(const QString& words);
    void leave(); // the moment stays without words

Q_SIGNALS:
    void opened(alliance::base::MediaTime time, const QString& words); // words: that were typed before
    void kept();
    void refused(const alliance::app::Failure& failure); // the moment could not be kept
    void closed();

private:
    void keepMoment();
    void notesArrived();
    void putWords();
    void refuse(const Failure& failure);
    void keepDraft();
    void takeKept();
    void reopen();
    void close();

    ReviewSession& m_session;
    PlaybackController& m_playback;
    bool m_open = false;
    bool m_wasPlaying = false;
    bool m_resumes = true;
    base::MediaTime m_time;
    std::int64_t m_frame = -1;
    QList<QUuid> m_known;   // notes that were there before
    bool m_waiting = false; // for the moment to be kept
    QUuid m_note;
    std::optional<QString> m_words; // to be put to the note when it is there
    bool m_putting = false;         // they are on their way to it
    QString m_typed;                // what the draft holds
    QTimer m_keepSoon;
};

} // namespace alliance::app

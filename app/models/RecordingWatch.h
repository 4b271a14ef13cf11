#pragma once
// Notices when a recording of the open session is moved away, unplugged, cut or replaced, and when it is back. Looks
// every two seconds in a thread of its own, mostly at no more than what the file system says of the file.

#include "app/models/LatestTask.h"
#include "app/services/Failure.h"
#include "app/services/LibraryTypes.h"
#include "app/services/RecordingCheck.h"

#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <QUuid>

#include <chrono>
#include <cstdint>
#include <optional>

namespace alliance::app
{

class ReviewSession;

// Lives in the window's thread and never waits.
class RecordingWatch : public QObject
{
    Q_OBJECT

public:
    // `session` must outlive the watch.
    explicit RecordingWatch(ReviewSession& session, QObject* parent = nullptr);

    void setInterval(std::chrono::milliseconds between); // of looks

    // Reads the files, whatever the file system says of them; looked() follows. For when playing has failed.
    void lookNow();
    bool isLost(const QUuid& recording) const { return m_lost.contains(recording); }
    bool anyLost() const { return !m_lost.isEmpty(); }

Q_SIGNALS:
    // Once; again only after it was found.
    void lost(const QUuid& recording, const alliance::app::Failure& failure);
    void found(const QUuid& recording, const QString& name);
    void looked(); // by lookNow() or for the first time, and what it saw is said

private:
    struct Asked {
        RecordingItem recording;
        std::optional<media::FileSignature> known;
        std::optional<RecordingTrace> last; // as it was found to be all right; nothing: not looked at yet
        bool lost = false;
    };
    struct Seen {
        QUuid recording;
        QString name;
        RecordingTrace trace;
        std::optional<base::Error> trouble;
    };

    static Seen look(const Asked& asked, bool thorough, const std::stop_token& stop);
    void start();
    void stop();
    void tick();
    void ask(bool thorough);
    QList<Asked> asked() const;
    void take(const QList<Seen>& seen, bool thorough);
    void take(const Seen& seen);
    void giveUpWaiting();

    ReviewSession& m_session;
    QTimer m_timer;
    QHash<QUuid, RecordingTrace> m_good;
    QSet<QUuid> m_lost;
    bool m_busy = false;
    QElapsedTimer m_waiting;        // runs while it waits for the answer
    bool m_lookAgain = false;       // lookNow() while it is busy
    std::uint64_t m_generation = 0; // of the session
    LatestTask m_task;              // last: its work uses the members above
};

} // namespace alliance::app

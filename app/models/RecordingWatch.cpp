#include "app/models/RecordingWatch.h"

#include "app/models/ReviewSession.h"

#include <QMetaObject>

#include <algorithm>
#include <utility>

namespace alliance::app
{
namespace
{

constexpr std::chrono::milliseconds kBetweenLooks(2000);
constexpr std::chrono::seconds kPatience(10); // with a disk that does not answer

// What says that the file is not there as it was, beside damage, which says so only where the file has changed.
bool isLoss(const base::Error& error, bool changed)
{
    switch (error.category) {
    case base::ErrorCategory::NotFound:
    case base::ErrorCategory::NotAFile:
    case base::ErrorCategory::Empty:
    case base::ErrorCategory::Unreadable:
    case base::ErrorCategory::Conflict:
        return true;
    case base::ErrorCategory::Damaged:
        return changed;
    default:
        return false;
    }
}

} // namespace

RecordingWatch::RecordingWatch(ReviewSession& session, QObject* parent) : QObject(parent), m_session(session)
{
    m_timer.setInterval(kBetweenLooks);
    connect(&m_timer, &QTimer::timeout, this, &RecordingWatch::tick);
    connect(&m_session, &ReviewSession::opened, this, &RecordingWatch::start);
    connect(&m_session, &ReviewSession::closed, this, &RecordingWatch::stop);
}

void RecordingWatch::setInterval(std::chrono::milliseconds between)
{
    m_timer.setInterval(between);
}

void RecordingWatch::start()
{
    stop();
    // What was missing when the session opened is said by the page.
    const auto& failure = m_session.recordingFailure();
    if (m_session.recording() && failure && isLoss(failure->error, true))
        m_lost.insert(m_session.recording()->record.id);
    m_timer.start();
    ask(true);
}

void RecordingWatch::stop()
{
    ++m_generation;
    m_timer.stop();
    m_task.cancel();
    m_good.clear();
    m_lost.clear();
    m_busy = false;
    m_lookAgain = false;
}

void RecordingWatch::tick()
{
    if (!m_busy)
        ask(false);
    else if (m_waiting.isValid() && m_waiting.hasExpired(std::chrono::milliseconds(kPatience).count()))
        giveUpWaiting();
}

void RecordingWatch::lookNow()
{
    if (!m_session.isOpen())
        return;
    if (m_busy)
        m_lookAgain = true;
    else
        ask(true);
}

QList<RecordingWatch::Asked> RecordingWatch::asked() const
{
    QList<Asked> all;
    for (const RecordingItem& recording : m_session.session().recordings) {
        const QUuid& id = recording.record.id;
        Asked one{recording, {}, {}, m_lost.contains(id)};
        if (const auto good = m_good.find(id); good != m_good.end())
            one.last = *good;
        for (const ReviewCamera& camera : m_session.cameras())
            if (camera.recording.record.id == id && camera.index && !m_session.isGrowing())
                one.known = camera.index->signature();
        all.append(std::move(one));
    }
    return all;
}

void RecordingWatch::ask(bool thorough)
{
    m_busy = true;
    m_waiting.start();
    m_task.start([this, all = asked(), thorough, generation = m_generation](const std::stop_token& stop) {
        QList<Seen> seen;
        for (const Asked& one : all) {
            if (stop.stop_requested())
                return;
            seen.append(look(one, thorough, stop));
        }
        QMetaObject::invokeMethod(
            this,
            [this, seen, thorough, generation] {
                if (generation == m_generation)
                    take(seen, thorough);
            },
            Qt::QueuedConnection);
    });
}

RecordingWatch::Seen RecordingWatch::look(const Asked& asked, bool thorough, const std::stop_token& stop)
{
    Seen seen{asked.recording.record.id, asked.recording.name(), traceOf(asked.recording), {}};
    const bool changed = asked.last && *asked.last != seen.trace;
    if (asked.last && !changed && !asked.lost && !thorough)
        return seen;
    const base::Status status = checkRecording(asked.recording, asked.known);
    if (!status && isLoss(status.error(), changed || asked.lost))
        seen.trouble = status.error();
    if (status && (changed || thorough || asked.lost)) {
        const Done same = checkImported(asked.recording, JobContext(stop));
        if (!same && isLoss(same.error().error, changed || asked.lost))
            seen.trouble = same.error().error;
    }
    return seen;
}

void RecordingWatch::take(const QList<Seen>& seen, bool thorough)
{
    m_busy = false;
    for (const Seen& one : seen) {
        take(one);
        if (!m_session.isOpen())
            return;
    }
    if (std::exchange(m_lookAgain, false))
        return ask(true);
    if (thorough)
        Q_EMIT looked();
}

void RecordingWatch::take(const Seen& seen)
{
    if (seen.trouble) {
        if (m_lost.contains(seen.recording))
            return;
        m_lost.insert(seen.recording);
        Q_EMIT lost(seen.recording, Failure{*seen.trouble, Subject::Recording, seen.name});
        return;
    }
    m_good.insert(seen.recording, seen.trace);
    if (m_lost.remove(seen.recording))
        Q_EMIT found(seen.recording, seen.name);
}

void RecordingWatch::giveUpWaiting()
{
    m_waiting.invalidate();
    for (const RecordingItem& recording : m_session.session().recordings) {
        const base::Error error{base::ErrorCategory::Unreadable, "the disk does not answer"};
        take({recording.record.id, recording.name(), {}, error});
    }
    Q_EMIT looked();
}

} // namespace alliance::app

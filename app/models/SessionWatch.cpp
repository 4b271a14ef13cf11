#include "app/models/SessionWatch.h"

#include "app/commands/CommandStack.h"
#include "app/models/LibraryController.h"
#include "app/models/ReviewSession.h"
#include "app/services/LibraryWorker.h"
#include "app/services/RecordMark.h"

#include <algorithm>
#include <array>

namespace alliance::app
{
namespace
{

constexpr int kLookEveryMs = 3000;
constexpr int kMostEvents = 1000; // more than these are not looked through

struct Since {
    std::int64_t entries = 0;
    bool concerns = false;
    bool gone = false; // the session
    QUuid run;         // the last one that measured it; null: none did
};

constexpr const char* kMeasured = "recording.measured"; // its subject: the run

// Whether notes, codes or decisions of the session, or what was measured, may be others since. Feedback is shown where
// it is written alone.
bool isShown(const db::AuditEvent& event, const QUuid& session)
{
    constexpr std::array<const char*, 10> kShown{"note.",      "marker.",       "passage.", "rating.",
                                                 "candidate.", "gaze_mark.",    "edit.",    "recording.offset",
                                                 kMeasured,    "package.merged"};
    return event.sessionId == session && std::any_of(kShown.begin(), kShown.end(), [&event](const char* beginning) {
               return event.action.startsWith(QLatin1String(beginning));
           });
}

QUuid lastRun(const QList<db::AuditEvent>& events, const QUuid& session)
{
    const auto found = std::find_if(events.rbegin(), events.rend(), [&session](const db::AuditEvent& event) {
        return event.sessionId == session && event.action == QLatin1String(kMeasured);
    });
    return found == events.rend() ? QUuid() : found->subjectId;
}

bool isGone(const base::Error& error)
{
    return error.category == base::ErrorCategory::NotFound || error.category == base::ErrorCategory::Refused;
}

Outcome<Since> eventsSince(LibraryService& library, std::int64_t seen, const QUuid& session)
{
    const auto now = recordMark(library);
    if (!now)
        return tl::unexpected<Failure>(now.error());
    Since since;
    since.entries = now->entries;
    if (now->entries == seen || session.isNull())
        return since;
    if (const auto still = library.database().sessions().get(session); !still && isGone(still.error())) {
        since.concerns = since.gone = true;
        return since;
    }
    const auto events = library.database().audit().list(seen, kMostEvents);
    since.concerns = !events || events->size() == kMostEvents ||
                     std::any_of(events->begin(), events->end(),
                                 [&session](const db::AuditEvent& event) { return isShown(event, session); });
    if (events)
        since.run = lastRun(*events, session);
    return since;
}

} // namespace

SessionWatch::SessionWatch(LibraryController& library, ReviewSession& session, QObject* parent)
    : QObject(parent), m_library(library), m_session(session), m_timer(this)
{
    m_timer.setInterval(kLookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, [this] { look(true); });
    connect(&m_library, &LibraryController::opened, this, [this] {
        connect(m_library.commands(), &CommandStack::applied, this, [this](const QUuid& changed) {
            if (m_session.isOpen() && changed == m_session.sessionId())
                look(false); // whoever shows the session reads it after an edit of one's own
        });
        look(false);
        m_timer.start();
    });
    connect(&m_library, &LibraryController::closed, &m_timer, &QTimer::stop);
}

void SessionWatch::look(bool tells)
{
    if (!m_library.isOpen() || (tells && m_asking))
        return;
    const QUuid session = tells && m_session.isOpen() ? m_session.sessionId() : QUuid();
    m_asking = true;
    m_ownEdits += tells ? 0 : 1;
    m_library.worker()->ask(
        this, [seen = m_seen, session](LibraryService& library) { return eventsSince(library, seen, session); },
        [this, session, tells, edits = m_ownEdits](const Outcome<Since>& since) {
            m_asking = false;
            if (!since)
                return;
            m_seen = since->entries;
            const bool same = m_session.isOpen() && m_session.sessionId() == session;
            if (tells && since->gone && same)
                Q_EMIT gone(session);
            else if (tells && since->concerns && same && edits == m_ownEdits && m_library.commands()) {
                m_library.commands()->tellElsewhere(session);
                if (!since->run.isNull() && since->run != m_session.findings().run)
                    m_session.reload(); // with its signals
            }
        });
}

} // namespace alliance::app

#include "app/windows/RecordingBinder.h"

#include "app/models/PlaybackController.h"
#include "app/models/ReviewSession.h"
#include "app/panels/NoticeBar.h"

#include <utility>

namespace alliance::app
{
namespace
{

QString aboutRecording(const QUuid& id)
{
    return QStringLiteral("recording/") + id.toString(QUuid::WithoutBraces);
}

} // namespace

RecordingBinder::RecordingBinder(const WindowParts& parts, NoticeBar& notices, MainWindow& window)
    : QObject(&window), m_parts(parts), m_notices(notices), m_window(window), m_watch(parts.session, this)
{
    connect(&m_watch, &RecordingWatch::lost, this, &RecordingBinder::sayLost);
    connect(&m_watch, &RecordingWatch::found, this, &RecordingBinder::sayFound);
    connect(&m_watch, &RecordingWatch::looked, this, &RecordingBinder::sayWhatFailed);
    connect(&m_parts.playback, &PlaybackController::failed, this, [this](const Failure& failure) {
        m_failed = failure;
        m_watch.lookNow();
    });
    connect(&m_parts.session, &ReviewSession::closed, this, [this] { m_failed.reset(); });
}

void RecordingBinder::sayWhatFailed()
{
    const auto failure = std::exchange(m_failed, std::nullopt);
    if (failure && !m_watch.anyLost())
        m_notices.showFailure(*failure);
}

void RecordingBinder::sayLost(const QUuid& recording, const Failure& failure)
{
    QString what;
    QString remedy;
    switch (failure.error.category) {
    case base::ErrorCategory::NotFound:
    case base::ErrorCategory::NotAFile:
        what = tr("The recording “%1” is gone: it was moved, renamed or deleted, or its disk was unplugged.");
        remedy = tr("Put it back, or plug the disk in: the picture comes back by itself. Until then, notes and codes "
                    "can be written and are kept.");
        break;
    case base::ErrorCategory::Unreadable:
        what = tr("The recording “%1” cannot be read any more.");
        remedy = tr("Check that its disk is connected and that you may read the file: the picture comes back by "
                    "itself. Until then, notes and codes can be written and are kept.");
        break;
    case base::ErrorCategory::Empty:
        what = tr("The recording “%1” is empty: what it held was cut away while it was open.");
        remedy = tr("Put the original file back, from its source or a backup: the picture comes back by itself. Until "
                    "then, notes and codes can be written and are kept.");
        break;
    default:
        what = tr("The recording “%1” was changed while it was open: it is no longer the file that was imported.");
        remedy = tr("Put the original file back, from its source or a backup: the picture comes back by itself. Until "
                    "then, notes and codes can be written and are kept.");
        break;
    }
    const QString about = aboutRecording(recording);
    m_notices.withdraw(about);
    m_notices.show(NoticeKind::Error, what.arg(failure.name), remedy, {}, {}, about);
}

void RecordingBinder::sayFound(const QUuid& recording, const QString& name)
{
    m_failed.reset();
    const QString about = aboutRecording(recording);
    m_notices.withdraw(about);
    const QString what = tr("The recording “%1” is there again.").arg(name);
    if (m_parts.session.recordingFailure()) { // nothing of it is open
        m_notices.show(
            NoticeKind::Info, what, {}, tr("Show it"),
            [this, session = m_parts.session.sessionId()] { m_window.openAnew(session); }, about);
        return;
    }
    m_notices.show(NoticeKind::Good, what, {}, {}, {}, about);
    if (!m_watch.anyLost())
        m_parts.playback.reopen();
}

} // namespace alliance::app

#include "app/windows/ScreenshotTask.h"

#include "app/models/PlaybackController.h"
#include "app/models/ReviewSession.h"
#include "app/panels/PlayerView.h"
#include "app/panels/ReviewPage.h"
#include "app/services/ErrorText.h"
#include "app/windows/MainWindow.h"

#include <QCoreApplication>
#include <QPixmap>
#include <QTimer>

#include <cstdio>

namespace alliance::app
{
namespace
{

constexpr int kSettleMs = 400; // lists and timeline paint themselves after the picture
constexpr int kPatienceMs = 90'000;
constexpr qint64 kNotYet = -2; // no picture has this number

} // namespace

ScreenshotTask::ScreenshotTask(MainWindow& window, ReviewSession& session, PlaybackController& playback,
                               ScreenshotOptions options)
    : QObject(&window), m_window(window), m_session(session), m_options(std::move(options))
{
    connect(&m_session, &ReviewSession::opened, this, &ScreenshotTask::sessionOpened, Qt::QueuedConnection);
    connect(&m_session, &ReviewSession::openFailed, this,
            [this](const Failure& failure) { giveUp(wordFailure(failure).oneText()); });
    connect(&playback, &PlaybackController::failed, this,
            [this](const Failure& failure) { giveUp(wordFailure(failure).oneText()); });
    connect(&playback, &PlaybackController::pictureReady, this, [this](int view, const ViewPicture& picture) {
        if (view == 0 && !picture.preview)
            pictureShown(picture.frame);
    });
    QTimer::singleShot(kPatienceMs, this, [this] { giveUp(tr("The session did not open in time.")); });
}

void ScreenshotTask::sessionOpened()
{
    if (const auto& failure = m_session.recordingFailure())
        return giveUp(wordFailure(*failure).oneText());
    m_wanted = 0;
    if (!m_session.candidates().isEmpty()) {
        const CandidateItem& first = m_session.candidates().front();
        m_wanted = first.record.where().startFrame;
        m_session.selectCandidate(first.record.id);
    }
    if (m_options.at < 0)
        return;
    const base::MediaTime at = base::MediaTime::fromSeconds(m_options.at);
    m_wanted = kNotYet;
    m_session.whenListed(at, [this, at] {
        m_wanted = m_session.frameAt(at);
        m_session.seekToFrame(m_wanted);
    });
}

void ScreenshotTask::pictureShown(qint64 frame)
{
    if (m_saving || frame != m_wanted)
        return;
    m_saving = true;
    QTimer::singleShot(kSettleMs, this, &ScreenshotTask::save);
}

void ScreenshotTask::save()
{
    m_window.review().picture().showRemark({}); // passing remarks do not belong into documents
    if (!m_window.grab().save(m_options.file))
        return giveUp(tr("“%1” cannot be written.").arg(m_options.file));
    QCoreApplication::exit(0);
}

void ScreenshotTask::giveUp(const QString& reason)
{
    std::fprintf(stderr, "alliance-review: %s\n", qPrintable(reason));
    QCoreApplication::exit(1);
}

} // namespace alliance::app

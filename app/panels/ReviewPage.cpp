#include "app/panels/ReviewPage.h"

#include "app/actions/ActionRegistry.h"
#include "app/models/PlaybackController.h"
#include "app/models/ReviewSession.h"
#include "app/panels/PlayerView.h"
#include "app/panels/TransportBar.h"
#include "app/services/ErrorText.h"

#include <QVBoxLayout>

namespace alliance::app
{

ReviewPage::ReviewPage(ReviewSession& session, PlaybackController& playback, ActionRegistry& actions,
                       const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_picture(new PlayerView(theme)),
      m_transport(new TransportBar(session, playback, actions, theme))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_picture, 1);
    layout->addWidget(m_transport);

    connect(&playback, &PlaybackController::pictureReady, m_picture,
            [this](const QImage& picture, qint64 frame, bool damaged) {
                m_picture->showFrame(picture, frame);
                m_picture->setDamaged(damaged);
            });
    connect(&m_session, &ReviewSession::opened, this, &ReviewPage::showMissing);
    connect(&m_session, &ReviewSession::closed, m_picture, &PlayerView::clear);
    connect(m_picture, &PlayerView::clicked, actions.action(ActionId::PlayPause), &QAction::trigger);
    connect(m_picture, &PlayerView::doubleClicked, actions.action(ActionId::FullScreen), &QAction::trigger);
    connect(m_transport, &TransportBar::fieldLeft, m_picture, [this] { m_picture->setFocus(); });
    connect(actions.action(ActionId::GoToFrame), &QAction::triggered, m_transport, &TransportBar::editFrame);
    connect(actions.action(ActionId::GoToTime), &QAction::triggered, m_transport, &TransportBar::editTime);
}

void ReviewPage::showMissing()
{
    m_picture->setFocus();
    if (const auto& failure = m_session.recordingFailure())
        m_picture->showMessage(wordFailure(*failure).oneText());
    else if (!m_session.recording())
        m_picture->showMessage(tr("This session has no recording."));
    else
        m_picture->showMessage(tr("Opening the recording…"));
}

} // namespace alliance::app

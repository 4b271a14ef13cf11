#include "app/panels/ReviewPage.h"

#include "app/actions/ActionRegistry.h"
#include "app/models/PlaybackController.h"
#include "app/models/ReviewSession.h"
#include "app/panels/AlignPanel.h"
#include "app/panels/TransportBar.h"
#include "app/services/ErrorText.h"

#include <QVBoxLayout>

namespace alliance::app
{

ReviewPage::ReviewPage(ReviewSession& session, PlaybackController& playback, ActionRegistry& actions,
                       const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_grid(new PictureGrid(theme)),
      m_align(new AlignPanel(session, playback, theme)),
      m_transport(new TransportBar(session, playback, actions, theme))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_grid, 1);
    layout->addWidget(m_align);
    layout->addWidget(m_transport);

    for (int i = 0; i < media::kMaxViews; ++i)
        connect(&m_grid->view(i), &PlayerView::resized, &playback,
                [&playback, i](QSize pixels) { playback.setPictureBox(i, pixels); });
    connect(&playback, &PlaybackController::pictureReady, m_grid,
            [this](int view, const ViewPicture& shown) { m_grid->showPicture(view, shown); });
    connect(&playback, &PlaybackController::silenced, m_grid,
            [this](const QString& words) { picture().showRemark(words); });
    connect(&m_session, &ReviewSession::opened, this, &ReviewPage::showViews);
    // Also after what is shown was read again.
    connect(&m_session, &ReviewSession::candidatesChanged, m_grid, [this] { m_grid->renameCameras(cameraNames()); });
    connect(&m_session, &ReviewSession::closed, m_grid, [this] { m_grid->setCameras({}); });
    connect(m_grid, &PictureGrid::clicked, actions.action(ActionId::PlayPause), &QAction::trigger);
    connect(m_grid, &PictureGrid::soleDoubleClicked, actions.action(ActionId::FullScreen), &QAction::trigger);
    connect(actions.action(ActionId::NextCamera), &QAction::triggered, m_grid, &PictureGrid::enlargeNext);
    connect(m_transport, &TransportBar::fieldLeft, m_grid, [this] { picture().setFocus(); });
    connect(m_transport, &TransportBar::refused, m_grid, [this](const QString& words) { picture().showRemark(words); });
    connect(actions.action(ActionId::GoToFrame), &QAction::triggered, m_transport, &TransportBar::editFrame);
    connect(actions.action(ActionId::GoToTime), &QAction::triggered, m_transport, &TransportBar::editTime);

    m_align->setVisible(false);
    QAction* align = actions.action(ActionId::AlignCameras);
    connect(align, &QAction::toggled, m_align, &AlignPanel::setOpen);
    connect(m_align, &AlignPanel::openChanged, align, &QAction::setChecked);
    connect(m_align, &AlignPanel::left, m_grid, [this] { picture().setFocus(); });
}

void ReviewPage::addStrip(QWidget& strip)
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->indexOf(m_transport), &strip);
}

void ReviewPage::showViews()
{
    m_grid->setCameras(cameraNames());
    showMissing();
}

QStringList ReviewPage::cameraNames() const
{
    QStringList names;
    for (const ReviewCamera& camera : m_session.cameras())
        names.append(camera.name);
    return names;
}

void ReviewPage::showMissing()
{
    picture().setFocus();
    if (const auto& failure = m_session.recordingFailure())
        picture().showMessage(wordFailure(*failure).oneText());
    else if (!m_session.recording())
        picture().showMessage(tr("This session has no recording."));
    else
        for (int i = 0; i < m_grid->count(); ++i)
            m_grid->view(i).showMessage(tr("Opening the recording…"));
}

} // namespace alliance::app

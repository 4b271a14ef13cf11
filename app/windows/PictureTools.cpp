#include "app/windows/PictureTools.h"

#include "app/actions/ActionRegistry.h"
#include "app/models/LibraryController.h"
#include "app/models/ReviewSession.h"
#include "app/panels/NoticeBar.h"
#include "app/panels/ReviewPage.h"
#include "app/services/ErrorText.h"
#include "app/services/LibraryWorker.h"
#include "app/services/StillService.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSettings>

namespace alliance::app
{
namespace
{

constexpr double kPanShare = 0.15; // of the view, at a key press
const QString kCopying = QStringLiteral("privacy/copy-stills");

} // namespace

PictureTools::PictureTools(const WindowParts& parts, ReviewPage& review, NoticeBar& notices, MainWindow& window)
    : QObject(&window),
      m_parts(parts),
      m_review(review),
      m_notices(notices),
      m_masks(std::make_shared<StillMasks>(parts.library.models()))
{
    bindZoom();
    bindOverlay();
    connect(m_parts.actions.action(ActionId::CopyStill), &QAction::triggered, this, &PictureTools::copyStill);
    ReviewSession& session = m_parts.session;
    for (const auto signal : {&ReviewSession::opened, &ReviewSession::closed, &ReviewSession::findingsChanged})
        connect(&session, signal, this, &PictureTools::refresh);
    refresh();
}

void PictureTools::bindZoom()
{
    const auto on = [this](ActionId id, auto work) {
        connect(m_parts.actions.action(id), &QAction::triggered, this,
                [this, work] { work(m_review.pictures().chief()); });
    };
    on(ActionId::PictureZoomIn, [](PlayerView& view) { view.zoomBy(PictureZoom::kStep); });
    on(ActionId::PictureZoomOut, [](PlayerView& view) { view.zoomBy(1 / PictureZoom::kStep); });
    on(ActionId::PictureFit, [](PlayerView& view) { view.zoomToFit(); });
    const auto pan = [&on](ActionId id, QPointF share) {
        on(id, [share](PlayerView& view) {
            view.panBy(QPointF(share.x() * view.width(), share.y() * view.height()) * kPanShare);
        });
    };
    // To see more on the left, the picture goes right.
    pan(ActionId::PictureLeft, {1, 0});
    pan(ActionId::PictureRight, {-1, 0});
    pan(ActionId::PictureUp, {0, 1});
    pan(ActionId::PictureDown, {0, -1});
}

void PictureTools::bindOverlay()
{
    connect(m_parts.actions.action(ActionId::ShowOverlay), &QAction::toggled, this, &PictureTools::showOverlay);
    ReviewSession& session = m_parts.session;
    connect(&session, &ReviewSession::positionChanged, this, &PictureTools::showOverlay);
    connect(&session, &ReviewSession::findingsChanged, this, &PictureTools::showOverlay);
    // Off again with every session: nobody is shown what was measured without having asked.
    connect(&session, &ReviewSession::closed, m_parts.actions.action(ActionId::ShowOverlay),
            [this] { m_parts.actions.action(ActionId::ShowOverlay)->setChecked(false); });
}

void PictureTools::showOverlay()
{
    const auto& measured = m_parts.session.findings().onHand.signalSet;
    const bool shown = measured && m_parts.actions.action(ActionId::ShowOverlay)->isChecked();
    m_review.picture().setOverlay(shown ? overlayAt(*measured, m_parts.session.currentTime()) : MeasurementOverlay());
}

void PictureTools::refresh()
{
    using enum ActionId;
    const ReviewSession& session = m_parts.session;
    const bool playable = session.isOpen() && session.frameCount() > 0;
    m_parts.actions.setEnabled(
        {PictureZoomIn, PictureZoomOut, PictureFit, PictureLeft, PictureRight, PictureUp, PictureDown}, playable);
    m_parts.actions.setReason(CopyStill, !mayCopy() ? tr("Pictures are not copied: this is set in the preferences")
                                         : playable ? QString()
                                                    : tr("The recording of this session cannot be shown"));
    m_parts.actions.setReason(ShowOverlay, session.isBlind() ? tr("Your own pass first")
                                           : session.findings().onHand.signalSet
                                               ? QString()
                                               : tr("This session has not been measured yet"));
}

bool PictureTools::mayCopy() const
{
    return m_parts.settings.value(kCopying, true).toBool();
}

void PictureTools::setMayCopy(bool may)
{
    m_parts.settings.setValue(kCopying, may);
    refresh();
}

void PictureTools::sayNotCopied(const Failure& why)
{
    if (why.cancelled())
        return;
    const ErrorWords words = wordFailure(why);
    m_notices.show(NoticeKind::Error, tr("The picture was not copied.") + QLatin1Char(' ') + words.what, words.remedy);
}

void PictureTools::copyStill()
{
    const PlayerView& view = m_review.pictures().chief();
    const int camera = std::max(0, m_review.pictures().enlarged());
    const auto& cameras = m_parts.session.cameras();
    if (!m_parts.library.isOpen() || camera >= cameras.size() || view.frame() < 0)
        return;
    StillRequest request{m_parts.session.sessionId(), cameras[camera].recording.record.id, view.frame()};
    if (!m_parts.actions.action(ActionId::Deinterlace)->isChecked())
        request.shown = view.recorded(); // what is deinterlaced is not what was recorded
    m_parts.library.worker()->ask(
        this, [request, masks = m_masks](LibraryService& library) { return exportStill(library, request, *masks); },
        [this, request](const Outcome<ExportedStill>& still) {
            if (!still)
                return sayNotCopied(still.error());
            QGuiApplication::clipboard()->setImage(still->image);
            m_review.picture().showRemark((still->covered == db::FaceMask::None
                                               ? tr("Frame %1 is on the clipboard")
                                               : tr("Frame %1 is on the clipboard, faces covered"))
                                              .arg(request.frame));
        });
}

} // namespace alliance::app

#include "app/windows/RaterFlow.h"

#include "app/actions/ActionRegistry.h"
#include "app/models/LibraryController.h"
#include "app/models/ReviewSession.h"
#include "app/panels/NoticeBar.h"
#include "app/panels/RaterStrip.h"
#include "app/panels/ReviewPage.h"
#include "app/windows/FinishQuestion.h"

namespace alliance::app
{

RaterFlow::RaterFlow(const WindowParts& parts, MainWindow& window)
    : QObject(&window), m_parts(parts), m_window(window), m_rating(parts.library)
{
    m_strip = new RaterStrip(m_parts.actions);
    m_window.review().addStrip(*m_strip);
    connect(m_parts.actions.action(ActionId::FinishRating), &QAction::triggered, this, &RaterFlow::ask);
    connect(&m_rating, &BlindRating::changed, this, [this] {
        showState();
        Q_EMIT changed();
    });
    connect(&m_rating, &BlindRating::refused, &m_window.notices(),
            [this](const Failure& failure) { m_window.notices().showFailure(failure); });
    for (const auto signal : {&ReviewSession::opened, &ReviewSession::closed})
        connect(&m_parts.session, signal, this, &RaterFlow::showState);
    connect(&m_parts.library, &LibraryController::opened, this, &RaterFlow::showState);
    showState();
}

void RaterFlow::ask()
{
    const QUuid session = m_parts.session.sessionId();
    if (!m_rating.isInHand(session))
        return;
    askToFinish(m_window, tr("Have you finished rating this session?"),
                tr("You may then see what others coded; it comes as soon as the supervisor has opened the library. "
                   "This cannot be taken back: you do not rate this session blind again."),
                tr("I have finished"), [this, session] { m_rating.finish(session); });
}

void RaterFlow::showState()
{
    const bool inHand = m_parts.session.isOpen() && m_rating.isInHand(m_parts.session.sessionId());
    m_strip->setVisible(inHand);
    m_parts.actions.setReason(ActionId::FinishRating,
                              inHand               ? QString()
                              : m_rating.isRater() ? tr("You have finished rating this session")
                                                   : tr("For guest raters, in a session that was handed to them"));
}

} // namespace alliance::app

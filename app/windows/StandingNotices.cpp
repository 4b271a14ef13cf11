#include "app/windows/StandingNotices.h"

#include "app/actions/ActionRegistry.h"
#include "app/commands/CommandStack.h"
#include "app/models/LibraryController.h"
#include "app/models/ReviewSession.h"
#include "app/panels/NoticeBar.h"
#include "app/services/ConsentService.h"
#include "app/services/DateText.h"
#include "app/services/LibraryWorker.h"

#include <utility>

namespace alliance::app
{
namespace
{

const QString kAboutConsent = QStringLiteral("consent that ended");

struct Standing {
    bool readOnly = false;
    std::optional<EffectiveConsent> ended; // of the open session
};

Outcome<Standing> standingOf(LibraryService& library, const QUuid& session)
{
    Standing standing{library.database().readOnly(), {}};
    if (session.isNull())
        return standing;
    auto ended = ConsentService(library).endedConsent(session);
    if (!ended)
        return tl::unexpected<Failure>(ended.error());
    standing.ended = std::move(*ended);
    return standing;
}

} // namespace

StandingNotices::StandingNotices(const WindowParts& parts, NoticeBar& notices, QWidget& window)
    : QObject(&window), m_parts(parts), m_notices(notices)
{
    connect(&m_parts.library, &LibraryController::opened, this, &StandingNotices::tellOfEdits);
    connect(&m_parts.library, &LibraryController::opened, this, &StandingNotices::lookAnew);
    connect(&m_parts.library, &LibraryController::sessionsChanged, this, &StandingNotices::look);
    connect(&m_parts.session, &ReviewSession::opened, this, &StandingNotices::lookAnew);
    connect(&m_parts.session, &ReviewSession::closed, this, [this] { m_notices.withdraw(kAboutConsent); });
}

void StandingNotices::tellOfEdits()
{
    const CommandStack* edits = m_parts.library.commands();
    connect(edits, &CommandStack::failed, &m_notices,
            [this](const Failure& failure, const QString&) { m_notices.showFailure(failure); });
    connect(edits, &CommandStack::applied, &m_notices, [this] { m_notices.withdraw(NoticeBar::aboutWriting()); });
}

void StandingNotices::lookAnew()
{
    m_toldReadOnly = false;
    m_toldEnded.clear();
    look();
}

void StandingNotices::look()
{
    if (!m_parts.library.isOpen())
        return;
    const QUuid session = m_parts.session.isOpen() ? m_parts.session.sessionId() : QUuid();
    m_parts.library.worker()->ask(
        this, [session](LibraryService& library) { return standingOf(library, session); },
        [this, session](const Outcome<Standing>& standing) {
            if (!standing)
                return;
            if (standing->readOnly && !std::exchange(m_toldReadOnly, true))
                tellReadOnly();
            if (m_parts.session.isOpen() && m_parts.session.sessionId() == session)
                tellEnded(standing->ended);
        });
}

void StandingNotices::tellReadOnly()
{
    m_notices.show(NoticeKind::Info, tr("The library is open for reading only."),
                   tr("Watching, searching and reports work. Nothing can be saved in it, and that somebody watches is "
                      "not recorded."));
}

void StandingNotices::tellEnded(const std::optional<EffectiveConsent>& ended)
{
    QString what;
    if (ended) {
        what = ended->basis == EffectiveConsent::Basis::Withdrawn
                   ? tr("The consent to this recording was withdrawn on %1.")
                   : tr("The consent to this recording held until %1 and has ended.");
        what = what.arg(dayText(ended->since));
    }
    if (what == std::exchange(m_toldEnded, what))
        return;
    m_notices.withdraw(kAboutConsent);
    if (!ended)
        return;
    m_notices.show(
        NoticeKind::Warning, what,
        tr("It can be watched and written about here. Nothing of it may be exported, handed on or shown as "
           "an example."),
        tr("Consent…"), [this] { m_parts.actions.action(ActionId::ShowConsent)->trigger(); }, kAboutConsent);
}

} // namespace alliance::app

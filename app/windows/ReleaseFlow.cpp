#include "app/windows/ReleaseFlow.h"

#include "app/actions/ActionRegistry.h"
#include "app/commands/CommandStack.h"
#include "app/models/CodingSession.h"
#include "app/models/LibraryController.h"
#include "app/models/ReviewSession.h"
#include "app/panels/NoticeBar.h"
#include "app/panels/PlayerView.h"
#include "app/panels/ReviewPage.h"
#include "app/services/LibraryWorker.h"
#include "app/services/PeopleService.h"
#include "app/windows/CodingFlow.h"
#include "app/windows/FinishQuestion.h"

#include <QAction>

namespace alliance::app
{
namespace
{

// From the release of so many on.
QString whoWillRead(const QList<HolderItem>& holders, int count)
{
    QStringList supervisors;
    for (const HolderItem& one : holders) {
        if (one.record.as == db::SessionHolder::As::Supervisor && !one.name.isEmpty())
            supervisors.append(one.name);
    }
    const QString who =
        supervisors.isEmpty()
            ? ReleaseFlow::tr("No supervisor can open this session yet. Whoever is let in reads the %n piece(s).",
                              nullptr, count)
            : ReleaseFlow::tr("From then on the %n piece(s) can be read by: %1.", nullptr, count)
                  .arg(supervisors.join(QStringLiteral(", ")));
    return who + QLatin1Char(' ') +
           ReleaseFlow::tr("Undo takes the %n piece(s) back, but not what was read meanwhile.", nullptr, count);
}

// As a step that can be undone.
QString takingBack()
{
    return ReleaseFlow::tr("Take the release back");
}

} // namespace

ReleaseFlow::ReleaseFlow(const WindowParts& parts, MainWindow& window)
    : QObject(&window), m_parts(parts), m_window(window)
{
    connect(m_parts.actions.action(ActionId::ReleaseToSupervisor), &QAction::triggered, this,
            &ReleaseFlow::releaseChosen);
    const CodingSession& coding = m_window.coding().coding();
    const auto choose = [this](Kind kind) {
        return [this, kind](const QUuid& id) {
            m_latest.removeOne(kind);
            m_latest.insert(id.isNull() ? m_latest.size() : 0, kind);
            refresh();
        };
    };
    connect(&m_parts.session, &ReviewSession::selectedNoteChanged, this, choose(Kind::Note));
    connect(&coding, &CodingSession::selectedMarkerChanged, this, choose(Kind::Marker));
    connect(&coding, &CodingSession::selectedPassageChanged, this, choose(Kind::Stage));
    connect(&m_window.coding(), &CodingFlow::ratingChosen, this,
            [this, choice = choose(Kind::Rating)](const QUuid& id) {
                m_rating = id;
                choice(id);
            });
    for (const auto signal : {&ReviewSession::opened, &ReviewSession::closed, &ReviewSession::notesChanged})
        connect(&m_parts.session, signal, this, &ReleaseFlow::refresh);
    connect(&coding, &CodingSession::changed, this, &ReleaseFlow::refresh);
    connect(&m_parts.library, &LibraryController::opened, this, &ReleaseFlow::followCommands);
    connect(&m_parts.library, &LibraryController::closed, this, &ReleaseFlow::refresh);
    refresh();
}

void ReleaseFlow::followCommands()
{
    m_takesBack = false;
    CommandStack* commands = m_parts.library.commands();
    connect(commands, &CommandStack::applied, this,
            [this](const QUuid&, const QString& name) { endTakingBack(name, true); });
    connect(commands, &CommandStack::failed, this,
            [this](const Failure&, const QString& name) { endTakingBack(name, false); });
    refresh();
}

bool ReleaseFlow::isTrainee() const
{
    return m_parts.library.isOpen() && m_parts.library.role() == db::PersonRole::Trainee;
}

Written ReleaseFlow::written() const
{
    if (!m_parts.session.isOpen())
        return {};
    const CodingSession& coding = m_window.coding().coding();
    return {m_parts.session.notes(), coding.markers(), coding.passages(), coding.ratings()};
}

Written ReleaseFlow::heldBack() const
{
    return app::heldBack(written(), m_parts.library.person());
}

Written ReleaseFlow::chosen() const
{
    if (!m_parts.session.isOpen())
        return {};
    for (const Kind kind : m_latest)
        if (const Written one = of(kind); one.count() > 0)
            return one;
    return {};
}

Written ReleaseFlow::of(Kind kind) const
{
    const CodingSession& coding = m_window.coding().coding();
    Written one;
    if (kind == Kind::Note) {
        if (const db::Note* note = m_parts.session.note(m_parts.session.selectedNote()))
            one.notes.append(*note);
    } else if (kind == Kind::Marker) {
        if (const db::Marker* marker = coding.marker(coding.selectedMarker()))
            one.markers.append(*marker);
    } else if (kind == Kind::Stage) {
        if (const db::Passage* passage = coding.passage(coding.selectedPassage()))
            one.passages.append(*passage);
    } else {
        for (const db::Rating& rating : coding.ratings())
            if (rating.id == m_rating)
                one.ratings.append(rating);
    }
    return one;
}

void ReleaseFlow::releaseChosen()
{
    const Written one = chosen();
    if (const Written out = released(one, m_parts.library.person()); isTrainee() && out.count() > 0)
        return takeBack(out);
    release(app::heldBack(one, m_parts.library.person()));
}

void ReleaseFlow::takeBack(const Written& one)
{
    const QUuid session = m_parts.session.sessionId();
    m_takesBack = true;
    m_parts.session.edit({session, takingBack(), [session, one](LibraryService& library) -> Done {
                              const auto taken = takeReleaseBack(library, session, one);
                              return taken ? Done() : tl::unexpected<Failure>(taken.error());
                          }});
}

void ReleaseFlow::endTakingBack(const QString& step, bool stored)
{
    if (step == takingBack() && std::exchange(m_takesBack, false) && stored)
        m_window.review().picture().showRemark(tr("Others no longer see it here. What was already handed on stays."));
}

void ReleaseFlow::release(const Written& held)
{
    if (held.count() == 0 || !m_parts.session.isOpen())
        return;
    const QUuid session = m_parts.session.sessionId();
    m_parts.session.edit({session, tr("Release %n note(s) and code(s)", nullptr, held.count()),
                          [session, held](LibraryService& library) -> Done {
                              const auto released = releaseToSupervisor(library, session, held);
                              return released ? Done() : tl::unexpected<Failure>(released.error());
                          }});
}

void ReleaseFlow::askToReleaseAll()
{
    const Written held = heldBack();
    if (held.count() == 0 || !m_parts.session.isOpen())
        return;
    m_parts.library.worker()->ask(
        this,
        [session = m_parts.session.sessionId()](LibraryService& library) {
            return PeopleService(library).holders(session);
        },
        [this, held, session = m_parts.session.sessionId()](const Outcome<QList<HolderItem>>& holders) {
            if (m_parts.session.sessionId() != session)
                return;
            if (!holders)
                return m_window.notices().showFailure(holders.error());
            const int count = held.count();
            askToFinish(m_window, tr("Release all %n to your supervisor?", nullptr, count),
                        whoWillRead(*holders, count), tr("Release"), [this, held, session] {
                            if (m_parts.session.sessionId() == session)
                                release(held);
                        });
        });
}

void ReleaseFlow::refresh()
{
    const auto id = ActionId::ReleaseToSupervisor;
    const QUuid person = m_parts.library.person();
    const Written one = chosen();
    const bool held = app::heldBack(one, person).count() > 0;
    const bool out = isTrainee() && released(one, person).count() > 0;
    QAction* action = m_parts.actions.action(id);
    const QString takesBack =
        !one.markers.isEmpty() ? tr("Others no longer read the chosen marker here. What was already handed on stays.")
        : !one.passages.isEmpty() ? tr("Others no longer read the chosen stage here. What was already handed on stays.")
        : !one.ratings.isEmpty() ? tr("Others no longer read the chosen rating here. What was already handed on stays.")
                                 : tr("Others no longer read the chosen note here. What was already handed on stays.");
    action->setText(out ? tr("Take the &release back") : tr("&Release to my supervisor"));
    action->setStatusTip(out ? takesBack : m_parts.actions.spec(id).tip);
    m_parts.actions.setReason(
        id, held || out   ? QString()
            : isTrainee() ? tr("Choose a note, marker, stage or rating of your own")
                          : tr("Choose a note, marker, stage or rating of your own that nobody else may read yet"));
    if (out)
        action->setToolTip(m_parts.actions.withKey(takesBack, id));
}

} // namespace alliance::app

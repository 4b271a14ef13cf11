#include "app/windows/MeasurementTools.h"

#include "app/actions/ActionRegistry.h"
#include "app/models/LibraryController.h"
#include "app/models/MayNot.h"
#include "app/models/MeasurementEdits.h"
#include "app/models/PlaybackController.h"
#include "app/models/ReviewSession.h"
#include "app/panels/CandidateQueue.h"
#include "app/panels/DefinitionsPanel.h"
#include "app/panels/FiguresDialog.h"
#include "app/panels/NoticeBar.h"
#include "app/panels/PersonMenu.h"
#include "app/services/Permissions.h"
#include "app/services/SameMoment.h"
#include "app/timeline/TimelineWidget.h"

namespace alliance::app
{
namespace
{

QString aboutMark(const QUuid& id)
{
    return QStringLiteral("mark/") + id.toString(QUuid::WithoutBraces);
}

} // namespace

MeasurementTools::MeasurementTools(const MeasurementParts& parts, QWidget& window) : QObject(&window), m_parts(parts)
{
    bindMarks();
    bindMissed();
    bindViews(window);
    ReviewSession& session = m_parts.session;
    for (const auto signal : {&ReviewSession::opened, &ReviewSession::closed, &ReviewSession::findingsChanged})
        connect(&session, signal, this, &MeasurementTools::refresh);
    connect(&session, &ReviewSession::personChanged, this, &MeasurementTools::refresh);
    connect(&session, &ReviewSession::positionChanged, this, [this] {
        if (!m_parts.session.isPlaying())
            refresh();
    });
    connect(&session, &ReviewSession::playingChanged, this, &MeasurementTools::refresh);
    connect(&m_parts.playback.range(), &LoopRange::selectionChanged, this, &MeasurementTools::refresh);
    connect(&m_parts.library, &LibraryController::opened, this, &MeasurementTools::refresh);
    connect(&m_parts.library, &LibraryController::closed, this, &MeasurementTools::refresh);
    for (const auto signal : {&ReviewSession::opened, &ReviewSession::closed, &ReviewSession::findingsChanged})
        connect(&session, signal, this, &MeasurementTools::noteFindings);
    for (const auto signal : {&ReviewSession::opened, &ReviewSession::closed})
        connect(&session, signal, this, &MeasurementTools::followMeasuring);
    connect(&m_parts.library, &LibraryController::jobsChanged, this, &MeasurementTools::followMeasuring);
    connect(&m_parts.library, &LibraryController::sessionProgressed, this, &MeasurementTools::followMeasuring);
    refresh();
}

void MeasurementTools::followMeasuring()
{
    const QUuid session = m_parts.session.sessionId();
    const bool measuring = m_parts.library.measuring(session) != nullptr;
    m_parts.queue.setMeasuring(measuring ? m_parts.library.workText(session) : QString());
    m_parts.definitions.setMeasuring(measuring);
}

void MeasurementTools::noteFindings()
{
    const ReviewSession& session = m_parts.session;
    if (session.isBlind())
        return;
    const ReviewFindings& now = session.findings();
    if (session.isOpen() && session.sessionId() == m_session) {
        for (const db::GazeMark& mark : now.marks)
            if (!m_marks.contains(mark.id))
                warnAbout(mark);
        for (const QUuid& known : std::as_const(m_marks))
            if (std::none_of(now.marks.begin(), now.marks.end(),
                             [&](const db::GazeMark& mark) { return mark.id == known; }))
                m_parts.notices.withdraw(aboutMark(known));
    }
    m_session = session.isOpen() ? session.sessionId() : QUuid();
    m_marks.clear();
    for (const db::GazeMark& mark : now.marks)
        m_marks.insert(mark.id);
    m_behaviours = now.behaviours;
}

void MeasurementTools::warnAbout(const db::GazeMark& mark)
{
    const CueChange change = cueChange(m_behaviours, m_parts.session.findings().behaviours, mark.track);
    if (!change.turnsOver())
        return;
    m_parts.notices.show(
        NoticeKind::Warning,
        tr("The mark changed %1 of %2 findings of %3 (%4 are gone, %5 are new). If it was set on the wrong moment, "
           "take it back.")
            .arg(change.changed())
            .arg(change.all())
            .arg(nameOf(mark.track))
            .arg(change.gone)
            .arg(change.added),
        {}, tr("Take the mark back"), [this, id = mark.id] { removeGazeMark(m_parts.session, id); },
        aboutMark(mark.id));
}

QString MeasurementTools::nameOf(int id) const
{
    for (const ReviewPerson& person : m_parts.session.findings().people)
        if (person.found.id == id)
            return person.role.isEmpty() ? tr("person on the %1").arg(person.place) : person.role;
    return {};
}

void MeasurementTools::bindMarks()
{
    ReviewSession& session = m_parts.session;
    const auto mark = [this, &session](bool engaged) {
        const base::MediaTime here = session.shownTime();
        const auto range = m_parts.playback.range().selection();
        markGaze(session, session.person(), range && range->contains(here) ? *range : base::TimeRange{here, here},
                 engaged);
        Q_EMIT remarked(engaged ? tr("Marked: %1 looks at the partner").arg(nameOf(session.person()))
                                : tr("Marked: %1 looks away").arg(nameOf(session.person())));
    };
    connect(m_parts.actions.action(ActionId::MarkEngaged), &QAction::triggered, this, [mark] { mark(true); });
    connect(m_parts.actions.action(ActionId::MarkAverted), &QAction::triggered, this, [mark] { mark(false); });
    connect(m_parts.actions.action(ActionId::RemoveMark), &QAction::triggered, this, [&session] {
        if (const db::GazeMark* near = gazeMarkAt(session, session.person(), session.currentTime()))
            removeGazeMark(session, near->id);
    });
    connect(m_parts.actions.action(ActionId::NextPerson), &QAction::triggered, this, [this, &session] {
        const QList<ReviewPerson>& people = session.findings().people;
        for (qsizetype i = 0; i < people.size(); ++i)
            if (people[i].found.id == session.person()) {
                session.setPerson(people[(i + 1) % people.size()].found.id);
                break;
            }
        Q_EMIT remarked(tr("Marks are about: %1").arg(nameOf(session.person())));
    });
    connect(m_parts.actions.action(ActionId::SwapRoles), &QAction::triggered, this, [&session] { swapParts(session); });
    connect(&m_parts.timeline, &TimelineWidget::personMenuRequested, this,
            [this, &session](int person, base::MediaTime time, const QPoint& global) {
                showPersonMenu(m_parts.timeline, session, person == kNoPerson ? session.person() : person, time, global,
                               whyMayNot(m_parts.library, permission::measure));
            });
}

void MeasurementTools::bindMissed()
{
    const auto add = [this](vision::BehaviourKind kind) {
        if (const auto range = m_parts.playback.range().selection())
            addMissedMoment(m_parts.session, m_parts.session.person(), *range, kind);
    };
    connect(m_parts.actions.action(ActionId::MissedLookAway), &QAction::triggered, this,
            [add] { add(vision::BehaviourKind::GazeAversion); });
    connect(m_parts.actions.action(ActionId::MissedPostureShift), &QAction::triggered, this,
            [add] { add(vision::BehaviourKind::PostureShift); });
}

void MeasurementTools::bindViews(QWidget& window)
{
    connect(m_parts.actions.action(ActionId::ShowDefinitions), &QAction::triggered, this, [this] {
        Q_EMIT definitionsNeeded();
        m_parts.definitions.focusFirst();
    });
    QAction* figures = m_parts.actions.action(ActionId::ShowFigures);
    connect(figures, &QAction::triggered, this, [this, &window] {
        if (LibraryWorker* worker = m_parts.library.worker()) {
            auto* dialog = new FiguresDialog(*worker, m_parts.session.sessionId(), &window);
            connect(&m_parts.library, &LibraryController::closed, dialog, &QDialog::close);
            dialog->open();
        }
    });
    connect(&m_parts.definitions, &DefinitionsPanel::figuresRequested, figures, &QAction::trigger);
    connect(&m_parts.definitions, &DefinitionsPanel::measureRequested, m_parts.actions.action(ActionId::MeasureAgain),
            &QAction::trigger);
}

void MeasurementTools::refresh()
{
    using enum ActionId;
    const ReviewSession& session = m_parts.session;
    ActionRegistry& actions = m_parts.actions;
    const bool open = session.isOpen() && session.frameCount() > 0;
    const bool people = open && session.person() != kNoPerson;
    const QString mayNot = whyMayNot(m_parts.library, permission::measure);
    m_parts.definitions.setMayNotMeasure(mayNot);
    const QString nobody = people ? mayNot : tr("For sessions in which somebody was measured");
    actions.setReason(MarkEngaged, nobody);
    actions.setReason(MarkAverted, nobody);
    actions.setReason(NextPerson, session.findings().people.size() > 1
                                      ? QString()
                                      : tr("For sessions in which several people were measured"));
    const bool near = people && gazeMarkAt(session, session.person(), session.currentTime());
    actions.setReason(RemoveMark, near ? mayNot : tr("There is no mark of the chosen person at the playhead"));
    actions.setReason(SwapRoles, canSwapParts(session)
                                     ? mayNot
                                     : tr("Say first who one of the two people is: click the name above the queue"));
    const QString noRange = m_parts.playback.range().selection() && open
                                ? nobody
                                : tr("Choose the range first: keys I and O, or drag with Shift on the timeline");
    actions.setReason(MissedLookAway, noRange);
    actions.setReason(MissedPostureShift, noRange);
    actions.setEnabled({ShowDefinitions}, session.isOpen());
    actions.setEnabled({ShowFigures}, m_parts.library.isOpen());
}

} // namespace alliance::app

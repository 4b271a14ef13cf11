#include "app/windows/CompareFlow.h"

#include "app/actions/ActionRegistry.h"
#include "app/models/CodingSession.h"
#include "app/models/DifferenceWalk.h"
#include "app/models/LibraryController.h"
#include "app/models/PlaybackController.h"
#include "app/panels/AgreementDialog.h"
#include "app/panels/DifferencesPanel.h"
#include "app/panels/NoticeBar.h"
#include "app/panels/PlayerView.h"
#include "app/panels/ReviewPage.h"
#include "app/panels/SettlePanel.h"
#include "app/services/ErrorText.h"
#include "app/services/LibraryWorker.h"
#include "app/services/RecordingFiles.h"
#include "app/windows/CodingFlow.h"
#include "app/windows/SideDock.h"
#include "app/windows/UsualPlace.h"
#include "app/windows/VersionsFlow.h"

#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QListView>
#include <QMenuBar>

#include <algorithm>

namespace alliance::app
{

CompareFlow::CompareFlow(const WindowParts& parts, CodingSession& coding, QDockWidget& lists, QDockWidget& details,
                         NoticeBar& notices, MainWindow& window)
    : QObject(&window),
      m_parts(parts),
      m_coding(coding),
      m_notices(notices),
      m_window(window),
      m_walk(new DifferenceWalk(parts.library, coding, this))
{
    m_list = new DifferencesPanel(*m_walk, m_parts.theme);
    m_settling = new SettlePanel(*m_walk, m_parts.actions, m_parts.theme);
    m_listDock =
        makeSideDock(m_window, lists, m_parts.actions, QStringLiteral("differencesDock"), tr("Differences"), m_list);
    m_settleDock =
        makeSideDock(m_window, details, m_parts.actions, QStringLiteral("settleDock"), tr("Settle"), m_settling);
    makeMenu();
    bindWalk();
    refresh();
}

void CompareFlow::makeMenu()
{
    auto* menu = new QMenu(tr("Comp&are"), m_window.menuBar());
    using enum ActionId;
    const QList<QList<ActionId>> parts = {{ShowAgreement, ShowDifferences},
                                          {NextDifference, PreviousDifference},
                                          {SettleFirst, SettleSecond, SettleOther, LeaveOpen}};
    for (const QList<ActionId>& part : parts) {
        for (const ActionId id : part)
            menu->addAction(m_parts.actions.action(id));
        menu->addSeparator();
    }
    menu->setToolTipsVisible(true);
    // Before the measurement, the view and the help.
    const QList<QAction*> all = m_window.menuBar()->actions();
    m_window.menuBar()->insertMenu(all.value(all.size() - 3), menu);
}

void CompareFlow::bindWalk()
{
    const auto on = [this](ActionId id, auto work) {
        connect(m_parts.actions.action(id), &QAction::triggered, this, work);
    };
    on(ActionId::ShowAgreement, [this] { showAgreement(); });
    on(ActionId::ShowDifferences, [this] { showWalk(); });
    on(ActionId::NextDifference, [this] { step(1); });
    on(ActionId::PreviousDifference, [this] { step(-1); });
    on(ActionId::SettleFirst, [this] { m_settling->settle(SettleAs::First); });
    on(ActionId::SettleSecond, [this] { m_settling->settle(SettleAs::Second); });
    on(ActionId::SettleOther, [this] {
        bringUp(*m_settleDock);
        m_settling->settle(SettleAs::Other);
    });
    on(ActionId::LeaveOpen, [this] { m_walk->leaveOpen(); });
    connect(m_walk, &DifferenceWalk::changed, this, &CompareFlow::refresh);
    connect(m_walk, &DifferenceWalk::currentChanged, this, &CompareFlow::refresh);
    connect(m_walk, &DifferenceWalk::placeWanted, this, &CompareFlow::goTo);
    connect(m_settling, &SettlePanel::historyRequested, &m_window.coding().versions(), &VersionsFlow::ofSettlement);
    connect(m_settling, &SettlePanel::left, this, [this] { m_window.review().picture().setFocus(); });
    // Also where the arrangement of an earlier session brings it back.
    connect(m_listDock, &QDockWidget::visibilityChanged, this, [this](bool visible) {
        if (visible && m_parts.session.isOpen())
            m_walk->setActive(true);
    });
    connect(&m_parts.session, &ReviewSession::opened, this, &CompareFlow::refresh);
    connect(&m_parts.session, &ReviewSession::blindChanged, this, [this] {
        if (m_agreement && m_parts.session.isBlind())
            m_agreement->close();
        refresh();
    });
    connect(&m_parts.session, &ReviewSession::closed, this, [this] {
        m_walk->setActive(false);
        m_listDock->hide();
        m_settleDock->hide();
        if (m_agreement)
            m_agreement->close();
        refresh();
    });
}

void CompareFlow::showWalk()
{
    if (!m_parts.session.isOpen())
        return;
    bringUp(*m_listDock);
    bringUp(*m_settleDock);
    m_walk->setActive(true);
    m_coding.reload(); // the other one may have coded since
    m_list->list().setFocus();
}

void CompareFlow::step(int direction)
{
    if (!m_walk->isActive())
        return showWalk();
    if (!m_walk->report())
        return m_window.review().picture().showRemark(m_walk->words());
    if (!m_walk->selectNext(direction))
        m_window.review().picture().showRemark(direction > 0 ? tr("No further difference")
                                                             : tr("No difference before this"));
}

// Looped with a little before and after, as candidates are.
void CompareFlow::goTo(base::TimeRange range)
{
    bringUp(*m_listDock);
    bringUp(*m_settleDock);
    const base::TimeRange around{std::max(base::MediaTime{}, range.start - m_parts.playback.range().preRoll()),
                                 std::min(m_parts.session.duration(), range.end + m_parts.playback.range().postRoll())};
    m_parts.playback.range().setSelection(around);
    m_parts.playback.setLooping(true);
    // While it plays, with what was before; standing, on the frame itself.
    m_parts.session.seekToTime(m_parts.playback.rate() != 0 ? around.start : range.start);
}

void CompareFlow::showAgreement()
{
    if (!m_parts.session.isOpen() || m_parts.session.isBlind())
        return;
    if (m_agreement) {
        m_agreement->raise();
        return m_agreement->activateWindow();
    }
    m_agreement = new AgreementDialog(&m_window);
    connect(m_agreement, &AgreementDialog::figuresWanted, this, [this] { compute(*m_agreement); });
    connect(m_agreement, &AgreementDialog::saveRequested, this, &CompareFlow::saveTable);
    connect(m_agreement, &QDialog::finished, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    m_agreement->showWords(tr("Looking up who has coded this session…"));
    m_agreement->open();
    m_parts.library.worker()->ask(
        m_agreement,
        [session = m_parts.session.sessionId()](LibraryService& library) { return codersOf(library, session); },
        [this](const Outcome<QList<CoderItem>>& coders) {
            if (!coders)
                return m_agreement->showWords(wordFailure(coders.error()).oneText());
            if (coders->size() < 2)
                return m_agreement->showWords(
                    coders->isEmpty()
                        ? tr("Agreement needs two people's codes. As far as you may see, nobody has coded "
                             "this session yet.")
                        : tr("Agreement needs two people's codes. As far as you may see, only one person "
                             "has coded this session."));
            m_agreement->offer(*coders, m_parts.library.person());
        });
}

void CompareFlow::compute(AgreementDialog& dialog)
{
    if (m_job)
        m_job->cancel();
    const AgreementOptions options = dialog.options();
    if (options.people.size() == 2 && options.people[0] == options.people[1])
        return dialog.showWords(tr("Choose two different people."));
    m_job = m_parts.library.start(JobKind::Agreement, tr("Agreement"),
                                  [session = m_parts.session.sessionId(),
                                   options](LibraryService& library, const JobContext& context) -> Outcome<QVariant> {
                                      auto report = agreementOf(library, session, options, context);
                                      if (!report)
                                          return tl::unexpected(report.error());
                                      return QVariant::fromValue(*report);
                                  });
    dialog.showWorking(0, {});
    connect(m_job, &Job::progressed, &dialog, &AgreementDialog::showWorking);
    connect(m_job, &Job::finished, &dialog,
            [&dialog](const QVariant& value) { dialog.show(value.value<AgreementReport>()); });
    connect(m_job, &Job::failed, &dialog,
            [&dialog](const Failure& failure) { dialog.showWords(wordFailure(failure).oneText()); });
}

void CompareFlow::saveTable(const QByteArray& table)
{
    auto* dialog = new QFileDialog(m_agreement, tr("Save as a table"), personalFolder(), tr("Table (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("Agreement") + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, table](const QString& file) {
        const Done done =
            writeBytes(pathOf(file), std::string_view(table.constData(), static_cast<std::size_t>(table.size())));
        if (done)
            m_notices.show(NoticeKind::Good, tr("Written: “%1”.").arg(QFileInfo(file).fileName()));
        else
            m_notices.showFailure(done.error());
    });
    dialog->open();
}

void CompareFlow::refresh()
{
    using enum ActionId;
    const bool open = m_parts.session.isOpen();
    m_parts.actions.setReason(ShowAgreement, open && m_parts.session.isBlind() ? tr("Your own pass first") : QString());
    if (!open)
        m_parts.actions.action(ShowAgreement)->setEnabled(false);
    m_parts.actions.setEnabled({ShowDifferences, NextDifference, PreviousDifference}, open);
    const Comparison* row = m_walk->currentRow();
    const QString none = row && !row->isAgreed() ? QString() : tr("Choose a difference first");
    for (const ActionId id : {SettleFirst, SettleSecond, SettleOther, LeaveOpen})
        m_parts.actions.setReason(id, none);
}

} // namespace alliance::app

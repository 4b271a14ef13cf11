#include "app/windows/ConsentFlow.h"

#include "app/actions/ActionRegistry.h"
#include "app/commands/CommandStack.h"
#include "app/models/MayNot.h"
#include "app/models/PlaybackController.h"
#include "app/models/ReviewSession.h"
#include "app/panels/AuditDialog.h"
#include "app/panels/CollectDialog.h"
#include "app/panels/DestroyDialog.h"
#include "app/panels/HomePage.h"
#include "app/panels/LibraryHistoryDialog.h"
#include "app/panels/NoticeBar.h"
#include "app/panels/RetentionDialog.h"
#include "app/panels/SessionDetailsDialog.h"
#include "app/services/AuditText.h"
#include "app/services/LibraryWorker.h"
#include "app/services/Permissions.h"
#include "app/services/SessionName.h"
#include "app/services/TimeText.h"
#include "app/windows/ConsentOpening.h"
#include "app/windows/SessionMoving.h"
#include "app/windows/UsualPlace.h"
#include "app/windows/WordsFlow.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QListView>

#include <algorithm>

namespace alliance::app
{

ConsentFlow::ConsentFlow(const ConsentParts& parts, QWidget& window)
    : QObject(&window), m_parts(parts), m_window(window)
{
    using enum ActionId;
    const auto on = [this](ActionId id, auto work) {
        connect(m_parts.actions.action(id), &QAction::triggered, this, work);
    };
    on(ShowConsent, [this] { showConsent(); });
    on(ShowDue, [this] { showDue(); });
    on(ShowAudit, [this] { showAudit(); });
    on(ExportAudit, [this] { exportAudit(); });
    on(ShowLibraryHistory, [this] { showHistory(); });
    on(EditDetails, [this] { editDetails(); });
    on(AddToCollection, [this] { collect(); });
    on(DestroySession, [this] {
        if (const SessionItem* item = session())
            askToDestroy(item->record.id, false);
    });
    on(DestroyCase, [this] {
        if (const SessionItem* item = session())
            askToDestroy(item->record.id, true);
    });
    connect(&m_parts.library, &LibraryController::destroyed, this, &ConsentFlow::tellDestroyed);
    for (const auto signal :
         {&LibraryController::opened, &LibraryController::closed, &LibraryController::sessionsChanged})
        connect(&m_parts.library, signal, this, &ConsentFlow::refresh);
    connect(&m_parts.library, &LibraryController::sessionsChanged, this, &ConsentFlow::followDetails);
    for (const auto signal : {&ReviewSession::opened, &ReviewSession::closed})
        connect(&m_parts.session, signal, this, &ConsentFlow::refresh);
    connect(m_parts.home.sessionList().selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ConsentFlow::refresh);
    refresh();
}

const SessionItem* ConsentFlow::session() const
{
    if (!m_parts.library.isOpen())
        return nullptr;
    return m_parts.library.session(m_parts.session.isOpen() ? m_parts.session.sessionId()
                                                            : m_parts.home.currentSession());
}

void ConsentFlow::refresh()
{
    using enum ActionId;
    m_parts.actions.setEnabled({ShowDue, ShowLibraryHistory}, m_parts.library.isOpen());
    const QString mayNot = whyMayNot(m_parts.library, permission::exportAudit);
    m_parts.actions.setReason(ExportAudit, mayNot);
    if (!m_parts.library.isOpen())
        m_parts.actions.setEnabled({ExportAudit}, false);
    m_parts.actions.setEnabled({ShowConsent, EditDetails}, session() != nullptr);
    const QString mayNotDestroy = whyMayNot(m_parts.library, permission::destroySession);
    for (const ActionId id : {DestroySession, DestroyCase}) {
        m_parts.actions.setReason(id, mayNotDestroy);
        if (!session())
            m_parts.actions.setEnabled({id}, false);
    }
    m_parts.actions.setEnabled({ShowAudit}, session() != nullptr || (m_parts.library.isOpen() && mayNot.isEmpty()));
    m_parts.actions.setEnabled({AddToCollection}, m_parts.session.isOpen() && m_parts.session.frameCount() > 0);
}

void ConsentFlow::showConsent()
{
    if (const SessionItem* item = session())
        openConsent(m_parts.library, *item, m_parts.theme, m_window);
}

void ConsentFlow::showDue()
{
    if (!m_parts.library.isOpen())
        return;
    auto* dialog = new RetentionDialog(*m_parts.library.worker(),
                                       whyMayNot(m_parts.library, permission::destroySession), &m_window);
    connect(dialog, &RetentionDialog::destroyRequested, this,
            [this](const QUuid& session) { askToDestroy(session, false); });
    connect(&m_parts.library, &LibraryController::destroyed, dialog, &RetentionDialog::reload);
    connect(&m_parts.library, &LibraryController::closed, dialog, &QDialog::close);
    dialog->open();
}

void ConsentFlow::showAudit()
{
    const bool library = m_parts.library.isOpen() && permission::exportAudit(m_parts.library.role());
    const SessionItem* item = session();
    if (!item && !library)
        return;
    std::optional<AuditDialog::SessionNames> names;
    if (library) {
        names.emplace();
        for (const SessionItem& one : m_parts.library.sessions())
            names->insert(one.record.id, sessionName(one));
    }
    auto* dialog = new AuditDialog(*m_parts.library.worker(), item ? item->record.id : QUuid(),
                                   item ? sessionName(*item) : QString(), names, &m_window);
    connect(&m_parts.library, &LibraryController::closed, dialog, &QDialog::close);
    dialog->open();
}

// Of the whole library: only that is without gaps.
void ConsentFlow::exportAudit()
{
    if (!m_parts.library.isOpen())
        return;
    const QString table = tr("Table (*.csv)");
    const QString json = tr("JSON (*.json)");
    auto* dialog = new QFileDialog(&m_window, tr("Export the record of changes"), personalFolder(),
                                   table + QStringLiteral(";;") + json);
    dialog->setObjectName(QStringLiteral("auditTarget"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave); // asks before it writes over a file
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("Record of changes") + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, json](const QString& chosen) {
        dialog->setDefaultSuffix(chosen == json ? QStringLiteral("json") : QStringLiteral("csv"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &ConsentFlow::writeAudit);
    connect(&m_parts.library, &LibraryController::closed, dialog, &QDialog::close);
    dialog->open();
}

void ConsentFlow::writeAudit(const QString& file)
{
    if (!m_parts.library.isOpen())
        return;
    const bool json = file.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive);
    const QString name = QFileInfo(file).fileName();
    Job* job = m_parts.library.start(JobKind::Annotations, tr("Export “%1”").arg(name),
                                     [path = pathOf(file), format = json ? AuditFormat::Json : AuditFormat::Csv](
                                         LibraryService& library, const JobContext& context) -> Outcome<QVariant> {
                                         auto written = app::writeAudit(library, {}, format, path, true, context);
                                         if (!written)
                                             return tl::unexpected<Failure>(written.error());
                                         return QVariantList{written->events, written->lastHash};
                                     });
    job->setAgain([this, file] { writeAudit(file); });
    connect(job, &Job::finished, this, [this, name](const QVariant& value) {
        const QVariantList written = value.toList();
        m_parts.notices.show(
            NoticeKind::Good, tr("Written: “%1”, %n event(s).", nullptr, written.value(0).toInt()).arg(name),
            tr("Kept apart from the library, its last hash proves later that nothing before it was changed: %1")
                .arg(written.value(1).toString()));
    });
}

void ConsentFlow::showHistory()
{
    if (!m_parts.library.isOpen())
        return;
    auto* dialog = new LibraryHistoryDialog(*m_parts.library.worker(), &m_window);
    connect(dialog, &LibraryHistoryDialog::changed, &m_parts.library, &LibraryController::reload);
    connect(&m_parts.library, &LibraryController::closed, dialog, &QDialog::close);
    dialog->open();
}

void ConsentFlow::editDetails()
{
    const SessionItem* item = session();
    if (!item)
        return;
    auto* dialog = new SessionDetailsDialog(*m_parts.library.worker(), *item, &m_window);
    connect(dialog, &SessionDetailsDialog::changed, this, [this] {
        m_parts.library.reload();
        if (m_parts.session.isOpen()) // one step more to undo
            m_parts.library.commands()->show(m_parts.session.sessionId());
    });
    connect(dialog, &SessionDetailsDialog::moveRequested, this, [this, one = *item] { moveSession(one); });
    connect(&m_parts.library, &LibraryController::closed, dialog, &QDialog::close);
    dialog->open();
}

// Also what was undone, or what somebody else corrected.
void ConsentFlow::followDetails()
{
    const SessionItem* item = m_parts.session.isOpen() ? session() : nullptr;
    if (!item)
        return;
    const SessionItem& shown = m_parts.session.session();
    const auto isRenamed = [&](const RecordingItem& now) {
        return std::any_of(shown.recordings.begin(), shown.recordings.end(), [&](const RecordingItem& before) {
            return before.record.id == now.record.id && before.record.label != now.record.label;
        });
    };
    if (item->caseCode != shown.caseCode || item->record.number != shown.record.number ||
        item->record.label != shown.record.label || item->record.heldOn != shown.record.heldOn ||
        std::any_of(item->recordings.begin(), item->recordings.end(), isRenamed))
        m_parts.session.reload();
}

// Nobody works in it while that is done.
void ConsentFlow::moveSession(const SessionItem& one)
{
    if (!m_parts.library.isOpen())
        return;
    const auto leave = [this](const std::function<void()>& then) {
        if (!m_parts.session.isOpen())
            return then();
        m_parts.words.whenLeft([this, then] {
            m_parts.session.close();
            then();
        });
    };
    new SessionMoving(m_parts.library, one, m_parts.notices, m_window, leave);
}

void ConsentFlow::collect()
{
    ReviewSession& session = m_parts.session;
    if (!session.isOpen() || session.frameCount() <= 0)
        return;
    m_parts.playback.pause();
    const base::MediaTime here = session.shownTime();
    base::TimeRange range{here, here};
    const auto chosen = m_parts.playback.range().selection();
    const CandidateItem* candidate = session.candidate(session.selectedCandidate());
    if (chosen && chosen->contains(here))
        range = *chosen;
    else if (candidate && candidate->record.where().range.contains(here))
        range = candidate->record.where().range;
    const QString place = range.start == range.end ? timeText(range.start)
                                                   : tr("%1 to %2").arg(timeText(range.start), timeText(range.end));
    auto* dialog = new CollectDialog(*m_parts.library.worker(), session.momentAt(range), place, &m_window);
    connect(dialog, &CollectDialog::added, this, [this](const QString& collection) {
        m_parts.notices.show(NoticeKind::Good, tr("Added to the collection “%1”.").arg(collection));
    });
    connect(&m_parts.library, &LibraryController::closed, dialog, &QDialog::close);
    dialog->open();
}

void ConsentFlow::askToDestroy(const QUuid& session, bool wholeCase)
{
    const SessionItem* item = m_parts.library.session(session);
    if (!item)
        return;
    auto* dialog = new DestroyDialog(*m_parts.library.worker(), *item, wholeCase, &m_window);
    connect(dialog, &DestroyDialog::confirmed, this, &ConsentFlow::destroy);
    connect(&m_parts.library, &LibraryController::closed, dialog, &QDialog::close);
    dialog->open();
}

void ConsentFlow::destroy(const db::DestructionRequest& request, bool removeBackups)
{
    if (!m_parts.library.isOpen())
        return;
    // Nothing may look at it any more. It may be refused yet, or fail: what is being written is kept before.
    if (m_parts.session.isOpen() && (request.sessions.contains(m_parts.session.sessionId()) ||
                                     m_parts.session.session().record.caseId == request.caseId)) {
        if (!m_parts.words.leave([this, request, removeBackups] { destroy(request, removeBackups); }))
            return;
        m_parts.session.close();
    }
    m_parts.library.destroy(request, removeBackups);
}

void ConsentFlow::tellDestroyed(const DestructionResult& result)
{
    QStringList more;
    if (result.filesLeft)
        more.append(tr("Some files could not be removed yet; the next opening of the library tries again."));
    if (!result.backupsLeft.empty()) {
        more.append(
            tr("%n copies of the library still hold, or may hold, the keys: delete them yourself if nobody needs them.",
               nullptr, static_cast<int>(result.backupsLeft.size())));
        QStringList places;
        for (const db::HoldingBackup& backup : result.backupsLeft)
            places.append(pathText(backup.folder));
        more.append(places.join(QStringLiteral(", ")));
    }
    const QString words = result.certificates.size() == 1
                              ? tr("Destroyed. A certificate was written.")
                              : tr("Destroyed. %1 certificates were written.").arg(result.certificates.size());
    m_parts.notices.show(more.isEmpty() ? NoticeKind::Good : NoticeKind::Warning, words, more.join(u' '), tr("Show"),
                         [this] { showDue(); });
}

} // namespace alliance::app

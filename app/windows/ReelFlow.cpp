#include "app/windows/ReelFlow.h"

#include "app/actions/ActionRegistry.h"
#include "app/models/CollectionBoard.h"
#include "app/models/LibraryController.h"
#include "app/panels/CollectionsPage.h"
#include "app/panels/KeptReelsStrip.h"
#include "app/panels/NoticeBar.h"
#include "app/panels/ReelDialog.h"
#include "app/panels/ReelLookDialog.h"
#include "app/services/LibraryWorker.h"
#include "app/services/Permissions.h"
#include "app/windows/UsualPlace.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QUrl>

#include <algorithm>

namespace alliance::app
{
namespace
{

const QString kPlaceKey = QStringLiteral("reel/place");
// What notices are about.
const QString kAboutReels = QStringLiteral("reels");

QString aboutReel(const QUuid& id)
{
    return QStringLiteral("reel/") + id.toString(QUuid::WithoutBraces);
}

} // namespace

ReelFlow::ReelFlow(const WindowParts& parts, CollectionBoard& board, CollectionsPage& page, MainWindow& window)
    : QObject(&window), m_parts(parts), m_board(board), m_window(window), m_strip(new KeptReelsStrip)
{
    page.addTool(ActionId::MakeReel);
    page.addStrip(*m_strip);
    connect(m_parts.actions.action(ActionId::MakeReel), &QAction::triggered, this, &ReelFlow::ask);
    connect(m_parts.actions.action(ActionId::LookAtReel), &QAction::triggered, this, &ReelFlow::goOnWithFirst);
    connect(m_strip, &KeptReelsStrip::goOnRequested, this, &ReelFlow::goOn);
    connect(m_strip, &KeptReelsStrip::discardRequested, this, &ReelFlow::askToDiscard);
    for (const auto signal : {&CollectionBoard::currentChanged, &CollectionBoard::examplesChanged})
        connect(&m_board, signal, this, &ReelFlow::refresh);
    connect(&m_board, &CollectionBoard::examplesChanged, this, [this] {
        if (!m_kept.isEmpty())
            reload(); // whether each still has all its moments
    });
    connect(&m_window, &MainWindow::pageChanged, this, &ReelFlow::refresh);
    connect(&m_parts.library, &LibraryController::opened, this, [this] { reload(true); });
    connect(&m_parts.library, &LibraryController::closed, this, [this] {
        m_kept.clear();
        m_jobs.clear();
        refresh();
    });
    refresh();
}

QString ReelFlow::usualPlace() const
{
    return app::usualPlace(m_parts.settings, kPlaceKey, QStandardPaths::MoviesLocation);
}

void ReelFlow::ask()
{
    const CollectionItem* collection = m_board.collection(m_board.current());
    if (!collection || m_window.place() != ActionPlace::Collections)
        return;
    auto* dialog = new ReelDialog(*m_parts.library.worker(), *collection, usualPlace(), &m_window);
    connect(&m_parts.library, &LibraryController::closed, dialog, &QDialog::close);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_parts.settings.setValue(kPlaceKey, QFileInfo(dialog->target().file).path());
        begin(dialog->request(), dialog->target());
    });
    dialog->open();
}

void ReelFlow::begin(const ReelRequest& request, const ReelTarget& target)
{
    m_parts.library.worker()->ask(
        this,
        [request, target](LibraryService& library) -> Outcome<KeptReelItem> {
            auto reel = beginReel(library, request, target);
            if (!reel)
                return tl::unexpected<Failure>(reel.error());
            const auto collection = CollectionService(library).find(request.collection.toString(QUuid::WithoutBraces));
            return KeptReelItem{std::move(*reel), collection ? collection->record.name : QString(), false, {}};
        },
        [this](const Outcome<KeptReelItem>& begun) {
            if (!begun)
                return m_window.notices().showFailure(begun.error());
            m_kept.append(*begun);
            make(begun->reel.id);
        });
}

void ReelFlow::make(const QUuid& reel)
{
    if (!m_parts.library.isOpen() || m_jobs.contains(reel))
        return;
    Job* job = m_parts.library.start(JobKind::Reel, tr("Make the reel of “%1”").arg(nameOf(reel)),
                                     [reel, models = m_parts.library.models()](
                                         LibraryService& library, const JobContext& context) -> Outcome<QVariant> {
                                         auto made = makeReelCuts(library, reel, models, context);
                                         if (!made)
                                             return tl::unexpected(made.error());
                                         return QVariant::fromValue(*made);
                                     },
                                     {true});
    if (const KeptReelItem* known = item(reel))
        job->setAgain([this, reel, request = known->reel.request, target = known->reel.target] {
            item(reel) ? make(reel) : begin(request, target); // discarded since it was cancelled
        });
    connect(job, &Job::finished, this, [this](const QVariant& made) { tellMade(made.value<KeptReel>()); });
    follow(reel, job);
}

// Where it was to go may be taken or gone since it was asked for.
void ReelFlow::handOut(const QUuid& reel)
{
    const KeptReelItem* known = item(reel);
    if (!known || m_jobs.contains(reel))
        return;
    const ReelTarget& target = known->reel.target;
    const bool taken = !target.replace && (QFile::exists(target.file) ||
                                           (target.captionsBeside && QFile::exists(captionsFileOf(target.file))));
    if (taken || !QFileInfo(target.file).dir().exists())
        return chooseTarget(reel);
    startHandingOut(reel);
}

void ReelFlow::chooseTarget(const QUuid& reel)
{
    const ReelTarget before = item(reel)->reel.target;
    auto* dialog = new QFileDialog(&m_window, tr("Where the reel of “%1” goes").arg(nameOf(reel)), usualPlace(),
                                   tr("Film (%1)").arg(QStringLiteral("*.mp4")));
    dialog->setObjectName(QStringLiteral("reelTarget"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("mp4"));
    dialog->selectFile(QFileInfo(before.file).fileName());
    connect(&m_parts.library, &LibraryController::closed, dialog, &QDialog::close);
    connect(dialog, &QFileDialog::fileSelected, this, [this, reel, before](const QString& file) {
        m_parts.settings.setValue(kPlaceKey, QFileInfo(file).path());
        m_parts.library.worker()->ask(
            this,
            [reel, target = ReelTarget{file, true, before.captionsBeside}](LibraryService& library) {
                return KeptReels(library).setTarget(reel, target);
            },
            [this, reel](const Outcome<KeptReel>& set) {
                if (!set)
                    return m_window.notices().showFailure(set.error());
                startHandingOut(reel);
            });
    });
    dialog->open();
}

void ReelFlow::startHandingOut(const QUuid& reel)
{
    if (!m_parts.library.isOpen() || m_jobs.contains(reel))
        return;
    Job* job = m_parts.library.start(JobKind::Reel, tr("Hand out the reel of “%1”").arg(nameOf(reel)),
                                     [reel](LibraryService& library, const JobContext& context) -> Outcome<QVariant> {
                                         const auto handed = handOutReel(library, reel, context);
                                         if (!handed)
                                             return tl::unexpected(handed.error());
                                         return QVariant::fromValue(*handed);
                                     });
    job->setAgain([this, reel] { handOut(reel); });
    connect(job, &Job::finished, this,
            [this](const QVariant& handed) { tellHandedOut(handed.value<HandedOutReel>()); });
    follow(reel, job);
}

void ReelFlow::follow(const QUuid& reel, Job* job)
{
    m_jobs.insert(reel, job);
    connect(job, &Job::ended, this, [this, reel, job] {
        if (m_jobs.value(reel) == job)
            m_jobs.remove(reel);
        reload();
    });
    refresh();
}

void ReelFlow::tellMade(const KeptReel& reel)
{
    const auto known =
        std::find_if(m_kept.begin(), m_kept.end(), [&](const KeptReelItem& one) { return one.reel.id == reel.id; });
    if (known == m_kept.end())
        return;
    known->reel = reel;
    m_jobs.remove(reel.id);
    if (reel.state() == KeptReelState::Ready)
        return handOut(reel.id);
    refresh();
    if (m_window.place() != ActionPlace::Collections) // there the strip says it
        m_window.notices().show(
            NoticeKind::Info, keptReelWords(*known) + u'.', tr("A face may show there although faces are covered."),
            tr("Look…"), [this, id = reel.id] { goOn(id); }, aboutReel(reel.id));
}

void ReelFlow::tellHandedOut(const HandedOutReel& handed)
{
    m_window.notices().show(NoticeKind::Good,
                            tr("Written: “%1”, %2 moments. Whoever has it can see it.")
                                .arg(QFileInfo(handed.file).fileName())
                                .arg(handed.cuts),
                            {}, tr("Show in folder"), [folder = QFileInfo(handed.file).path()] {
                                QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
                            });
}

void ReelFlow::tellWaiting()
{
    if (m_kept.isEmpty())
        return;
    const QString words = m_kept.size() == 1 ? keptReelWords(m_kept.front()) + u'.'
                                             : tr("%1 reels have not left the library.").arg(m_kept.size());
    m_window.notices().show(
        NoticeKind::Info, words, {}, tr("Show"),
        [this] { m_parts.actions.action(ActionId::ShowCollections)->trigger(); }, kAboutReels);
}

// Notices about reels that have left, were discarded or have been looked at.
void ReelFlow::withdrawNotices(const QList<KeptReelItem>& before)
{
    bool fewer = false;
    for (const KeptReelItem& one : before) {
        const KeptReelItem* now = item(one.reel.id);
        fewer = fewer || !now;
        if (!now || now->reel.state() != one.reel.state())
            m_window.notices().withdraw(aboutReel(one.reel.id));
    }
    if (fewer && m_window.notices().withdraw(kAboutReels))
        tellWaiting(); // of those that are left
}

void ReelFlow::reload(bool tells)
{
    if (!m_parts.library.isOpen())
        return;
    m_parts.library.worker()->ask(
        this, [](LibraryService& library) { return KeptReels(library).list(); },
        [this, tells](const Outcome<QList<KeptReelItem>>& kept) {
            if (!kept)
                return m_window.notices().showFailure(kept.error());
            const QList<KeptReelItem> before = std::exchange(m_kept, *kept);
            withdrawNotices(before);
            refresh();
            if (tells)
                tellWaiting();
        });
}

const KeptReelItem* ReelFlow::item(const QUuid& reel) const
{
    const auto found =
        std::find_if(m_kept.begin(), m_kept.end(), [&](const KeptReelItem& one) { return one.reel.id == reel; });
    return found == m_kept.end() ? nullptr : &*found;
}

QString ReelFlow::nameOf(const QUuid& reel) const
{
    const KeptReelItem* known = item(reel);
    return known && !known->collection.isEmpty() ? known->collection : tr("a collection that is gone");
}

// It shows a session in which the own pass comes first.
bool ReelFlow::isHeldBack(const KeptReel& reel) const
{
    const auto shows = [&](const RecordingItem& recording) {
        return std::any_of(reel.cuts.begin(), reel.cuts.end(),
                           [&](const KeptCut& cut) { return cut.recording == recording.record.id; });
    };
    const auto& sessions = m_parts.library.sessions();
    return std::any_of(sessions.begin(), sessions.end(), [&](const SessionItem& one) {
        return m_board.leavesOut(one.record.id) && std::any_of(one.recordings.begin(), one.recordings.end(), shows);
    });
}

void ReelFlow::goOnWithFirst()
{
    const auto waits = std::find_if(m_kept.begin(), m_kept.end(), [this](const KeptReelItem& one) {
        return !m_jobs.contains(one.reel.id) && !isHeldBack(one.reel) && one.refusal.isEmpty();
    });
    if (waits != m_kept.end())
        goOn(waits->reel.id);
}

void ReelFlow::goOn(const QUuid& reel)
{
    const KeptReelItem* known = item(reel);
    if (!known || m_jobs.contains(reel) || isHeldBack(known->reel) || !known->refusal.isEmpty())
        return;
    switch (known->reel.state()) {
    case KeptReelState::Unfinished:
        return make(reel);
    case KeptReelState::Ready:
        return handOut(reel);
    case KeptReelState::ToLookAt:
    case KeptReelState::FaceShows:
        return look(*known);
    }
}

void ReelFlow::look(const KeptReelItem& item)
{
    if (m_look && m_look->isVisible())
        return m_look->raise();
    m_look = new ReelLookDialog(*m_parts.library.worker(), item, m_parts.theme, &m_window);
    connect(&m_parts.library, &LibraryController::closed, m_look, &QDialog::close);
    connect(m_look, &ReelLookDialog::changed, this, [this] { reload(); });
    connect(m_look, &ReelLookDialog::handOutRequested, this, &ReelFlow::handOut);
    connect(m_look, &ReelLookDialog::makeAgainRequested, this, &ReelFlow::make);
    m_look->open();
}

void ReelFlow::askToDiscard(const QUuid& reel)
{
    auto* box = new QMessageBox(QMessageBox::Question, tr("Discard the reel"),
                                tr("Discard the reel of “%1”?").arg(nameOf(reel)), QMessageBox::Cancel, &m_window);
    box->setObjectName(QStringLiteral("discardReelQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("The film, and what was said about it, are deleted. The collection stays as it is."));
    auto* discards = box->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(discards, &QPushButton::clicked, this, [this, reel] { discard(reel); });
    connect(&m_parts.library, &LibraryController::closed, box, &QDialog::close);
    box->open();
}

void ReelFlow::discard(const QUuid& reel)
{
    const KeptReelItem* known = item(reel);
    if (!known || m_jobs.contains(reel) || !m_parts.library.isOpen())
        return;
    m_parts.library.worker()->ask(
        this, [reel = known->reel](LibraryService& library) { return KeptReels(library).discard(reel); },
        [this](const Done& gone) {
            if (!gone)
                m_window.notices().showFailure(gone.error());
            reload();
        });
}

void ReelFlow::refresh()
{
    const QString ownPass = tr("Your own pass first");
    QList<KeptReelRow> rows;
    for (const KeptReelItem& one : std::as_const(m_kept))
        rows.append({one, m_jobs.value(one.reel.id), isHeldBack(one.reel) ? ownPass : QString()});
    m_strip->setRows(rows);
    const auto idle = [](const KeptReelRow& one) { return !one.job; };
    const auto waits = std::find_if(rows.begin(), rows.end(), idle);
    const bool free = std::any_of(rows.begin(), rows.end(), [&](const KeptReelRow& one) {
        return idle(one) && one.reason.isEmpty() && one.item.refusal.isEmpty();
    });
    m_parts.actions.setReason(ActionId::LookAtReel, free                      ? QString()
                                                    : waits == rows.end()     ? tr("No reel waits in the library")
                                                    : waits->reason.isEmpty() ? waits->item.refusal
                                                                              : waits->reason);
    const bool collection =
        m_window.place() == ActionPlace::Collections && m_board.collection(m_board.current()) != nullptr;
    const Done may = m_parts.library.isOpen() ? permission::exportSession(m_parts.library.role()) : Done();
    m_parts.actions.setReason(ActionId::MakeReel, !may                                ? may.error().name
                                                  : collection && m_board.holdsBack() ? ownPass
                                                  : collection && !m_board.examples().isEmpty()
                                                      ? QString()
                                                      : tr("There is no example to show"));
}

} // namespace alliance::app

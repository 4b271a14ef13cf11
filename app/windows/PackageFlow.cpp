#include "app/windows/PackageFlow.h"

#include "app/actions/ActionRegistry.h"
#include "app/commands/CommandStack.h"
#include "app/models/LibraryController.h"
#include "app/models/MayNot.h"
#include "app/models/ReviewSession.h"
#include "app/panels/HandOnPackageDialog.h"
#include "app/panels/NoticeBar.h"
#include "app/panels/OpenPackageDialog.h"
#include "app/services/LibraryWorker.h"
#include "app/services/PackageWords.h"
#include "app/services/Permissions.h"
#include "app/windows/AfterDialogs.h"
#include "app/windows/UsualPlace.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QUrl>

namespace alliance::app
{
namespace
{

const QString kAboutLibrary = QStringLiteral("package without a library");

} // namespace

PackageFlow::PackageFlow(const WindowParts& parts, NoticeBar& notices, QWidget& window)
    : QObject(&window), m_parts(parts), m_notices(notices), m_window(window)
{
    const auto on = [this](ActionId id, auto work) {
        connect(m_parts.actions.action(id), &QAction::triggered, this, work);
    };
    on(ActionId::HandOnPackage, [this] { handOn(); });
    on(ActionId::OpenPackage, [this] { choosePackage(); });
    on(ActionId::CopyPackageKey, [this] { copyKey(); });
    on(ActionId::AddRecording, [this] { addRecording(); });
    connect(&m_parts.library, &LibraryController::opened, this, &PackageFlow::refresh);
    connect(&m_parts.library, &LibraryController::opened, this, [this] {
        m_notices.withdraw(kAboutLibrary);
        offerNext();
    });
    connect(&m_parts.library, &LibraryController::closed, this, &PackageFlow::refresh);
    connect(&m_parts.session, &ReviewSession::opened, this, &PackageFlow::refresh);
    connect(&m_parts.session, &ReviewSession::closed, this, &PackageFlow::refresh);
    connect(&m_parts.session, &ReviewSession::blindChanged, this, &PackageFlow::refresh);
    refresh();
}

void PackageFlow::refresh()
{
    m_parts.actions.setEnabled({ActionId::CopyPackageKey}, m_parts.library.isOpen());
    const bool open = m_parts.session.isOpen();
    // It would say how much others have written.
    const bool blind = open && m_parts.session.isBlind();
    const QString mayNot = whyMayNot(m_parts.library, permission::exportSession);
    m_parts.actions.setReason(ActionId::HandOnPackage, blind ? tr("Your own pass first") : mayNot);
    if (!open)
        m_parts.actions.setEnabled({ActionId::HandOnPackage}, false);
    m_parts.actions.setEnabled({ActionId::AddRecording}, open);
}

void PackageFlow::handOn()
{
    if (!m_parts.session.isOpen())
        return;
    const SessionItem& item = m_parts.session.session();
    // Without a doubled blank where the case is not shown.
    QString name = tr("Review %1 session %2").arg(item.caseCode).arg(item.record.number).simplified() + kPackageEnding;
    for (const QChar forbidden : QStringLiteral("/\\:*?\"<>|"))
        name.replace(forbidden, u'-');
    auto* dialog =
        new HandOnPackageDialog(*m_parts.library.worker(), m_parts.session.sessionId(), m_parts.library.role(),
                                QDir(usualPlace(m_parts.settings, kExchangePlace)).filePath(name), &m_window);
    connect(&m_parts.library, &LibraryController::closed, dialog, &QDialog::close);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const QString file = dialog->file();
        m_parts.settings.setValue(kExchangePlace, QFileInfo(file).path());
        Job* job = m_parts.library.start(JobKind::Annotations, tr("Seal “%1”").arg(QFileInfo(file).fileName()),
                                         [file = pathOf(file), request = dialog->takeRequest()](
                                             LibraryService& library, const JobContext& context) -> Outcome<QVariant> {
                                             const auto made = PackageService(library).make(file, request, context);
                                             if (!made)
                                                 return tl::unexpected(made.error());
                                             return QVariant::fromValue(*made);
                                         });
        connect(job, &Job::finished, this, [this, file](const QVariant& value) {
            const auto made = value.value<PackageMade>();
            const QString recording =
                made.recordings > 0 ? tr("The recording is in it.") : tr("The recording is not in it.");
            m_notices.show(
                NoticeKind::Good, tr("Written: “%1”.").arg(QFileInfo(file).fileName()),
                tr("It holds: %1.").arg(countWords(made.counts)) + u' ' + recording, tr("Show in folder"),
                [folder = QFileInfo(file).path()] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
        });
    });
    dialog->open();
}

void PackageFlow::choosePackage()
{
    // Whoever has no library open may be locked out: the folder says nothing of its sessions then.
    const QString place = m_parts.library.isOpen() ? usualPlace(m_parts.settings, kExchangePlace) : personalFolder();
    auto* dialog = new QFileDialog(&m_window, tr("Open a review package"), place,
                                   tr("Review packages (*%1);;All files (*)").arg(kPackageEnding));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PackageFlow::offer);
    dialog->open();
}

QStringList PackageFlow::drop(const QStringList& files)
{
    QStringList others;
    for (const QString& file : files) {
        const bool package = file.endsWith(kPackageEnding, Qt::CaseInsensitive) && QFileInfo(file).isFile();
        (package ? m_waiting : others).append(file);
    }
    offerNext();
    return others;
}

void PackageFlow::offerNext()
{
    afterDialogs(*this, [this] {
        if (!m_waiting.isEmpty())
            offer(m_waiting.takeFirst());
    });
}

void PackageFlow::offer(const QString& file)
{
    if (!m_parts.library.isOpen()) {
        m_waiting.prepend(file);
        m_notices.show(NoticeKind::Info, tr("Open the library that the review package is for, or make a new one."),
                       tr("“%1” is offered as soon as one is open.").arg(QFileInfo(file).fileName()), {}, {},
                       kAboutLibrary);
        return;
    }
    m_parts.settings.setValue(kExchangePlace, QFileInfo(file).path());
    auto* dialog = new OpenPackageDialog(m_parts.library, pathOf(file), &m_window);
    connect(&m_parts.library, &LibraryController::closed, dialog, &QDialog::close);
    connect(dialog, &QDialog::accepted, this, [this, dialog, file] {
        Job* job = m_parts.library.start(
            JobKind::Annotations, tr("Take in “%1”").arg(QFileInfo(file).fileName()),
            [path = dialog->file(), passphrase = dialog->passphrase(), media = dialog->media(),
             choices = dialog->choices()](LibraryService& library, const JobContext& context) -> Outcome<QVariant> {
                const auto taken = PackageService(library).open(path, passphrase, media, choices, context);
                if (!taken)
                    return tl::unexpected(taken.error());
                return QVariant::fromValue(*taken);
            });
        connect(job, &Job::finished, this, [this](const QVariant& value) { tellTaken(value.value<PackageTaken>()); });
    });
    connect(dialog, &QDialog::finished, this, &PackageFlow::offerNext, Qt::QueuedConnection);
    dialog->open();
}

void PackageFlow::tellTaken(const PackageTaken& taken)
{
    const QStringList sentences = takenSentences(taken);
    const bool worth = !taken.conflicts.isEmpty() || taken.missing > 0 || !taken.remarks.isEmpty();
    const bool shown = m_parts.session.isOpen() && m_parts.session.sessionId() == taken.session;
    const QString more = sentences.mid(1).join(QLatin1Char(' '));
    if (shown)
        m_notices.show(worth ? NoticeKind::Warning : NoticeKind::Good, sentences.front(), more);
    else
        m_notices.show(
            worth ? NoticeKind::Warning : NoticeKind::Good, sentences.front(), more, tr("Open the session"),
            [this, id = taken.session] { Q_EMIT openSessionRequested(id); }, NoticeBar::aboutSession(taken.session));
    if (taken.recordings > 0)
        m_parts.library.prepare(taken.session);
    else
        m_parts.library.reload();
    if (shown && taken.recordings > 0)
        Q_EMIT openAnewRequested(taken.session);
    else
        refreshSession(taken.session);
}

void PackageFlow::refreshSession(const QUuid& session)
{
    if (!m_parts.session.isOpen() || m_parts.session.sessionId() != session)
        return;
    m_parts.session.reload();
    if (CommandStack* commands = m_parts.library.commands())
        commands->tellApplied(session);
}

void PackageFlow::copyKey()
{
    if (!m_parts.library.isOpen())
        return;
    m_parts.library.worker()->ask(
        this, [](LibraryService& library) -> Outcome<QString> { return PackageService(library).publicKey(); },
        [this](const Outcome<QString>& key) {
            if (!key)
                return m_notices.showFailure(key.error());
            QApplication::clipboard()->setText(*key);
            m_notices.show(
                NoticeKind::Good, tr("Your key for review packages is on the clipboard."),
                tr("Give it to whoever seals packages to you; nothing can be read with it. It is: %1").arg(*key));
        });
}

void PackageFlow::addRecording()
{
    if (!m_parts.session.isOpen())
        return;
    auto* dialog =
        new QFileDialog(&m_window, tr("The recording that is missing"), usualPlace(m_parts.settings, kExchangePlace));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, session = m_parts.session.sessionId()](const QString& file) { takeRecording(session, file); });
    dialog->open();
}

void PackageFlow::takeRecording(const QUuid& session, const QString& file)
{
    Job* job = m_parts.library.start(
        JobKind::Import, tr("Take in “%1”").arg(QFileInfo(file).fileName()),
        [session, path = pathOf(file)](LibraryService& library, const JobContext& context) -> Outcome<QVariant> {
            const auto added = PackageService(library).addMedia(session, path, false, context);
            if (!added)
                return tl::unexpected(added.error());
            return QVariant();
        }); // not paused: opening packages and destroying wait for it
    job->setAgain([this, session, file] { takeRecording(session, file); });
    connect(job, &Job::finished, this, [this, session] {
        m_parts.library.prepare(session);
        if (m_parts.session.isOpen() && m_parts.session.sessionId() == session) {
            m_notices.show(NoticeKind::Good, tr("The recording is in the library now."));
            Q_EMIT openAnewRequested(session);
            return;
        }
        m_notices.show(NoticeKind::Good, tr("The recording is in the library now."), {}, tr("Open the session"),
                       [this, session] { Q_EMIT openSessionRequested(session); });
    });
}

} // namespace alliance::app

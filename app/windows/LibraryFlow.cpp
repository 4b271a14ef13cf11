#include "app/windows/LibraryFlow.h"

#include "app/actions/ActionRegistry.h"
#include "app/commands/CommandStack.h"
#include "app/models/GoOnMeasuring.h"
#include "app/models/RecentLibraries.h"
#include "app/models/ReviewSession.h"
#include "app/models/SessionWatch.h"
#include "app/panels/FeedbackDialog.h"
#include "app/panels/ImportDialog.h"
#include "app/panels/NewLibraryDialog.h"
#include "app/panels/NoticeBar.h"
#include "app/panels/PurposeDialog.h"
#include "app/services/ErrorText.h"
#include "app/services/SameCode.h"
#include "app/services/SessionName.h"
#include "app/windows/AfterDialogs.h"
#include "app/windows/MeasureQuestion.h"
#include "app/windows/UsualPlace.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace alliance::app
{
namespace
{

constexpr qsizetype kDamagedNamed = 3; // more do not fit a notice

// Opens a file dialog without a loop of its own; `chosen` is called with what was picked, never with nothing.
void askForFile(QFileDialog* dialog, QObject* context, std::function<void(const QStringList&)> chosen)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::filesSelected, context,
                     [chosen = std::move(chosen)](const QStringList& files) {
                         if (!files.isEmpty())
                             chosen(files);
                     });
    dialog->open();
}

// One session is measured at a time.
bool waitsBehindOthers(const LibraryController& library, const QUuid& session)
{
    const QList<SessionItem>& all = library.sessions();
    return std::any_of(all.begin(), all.end(), [&](const SessionItem& item) {
        return item.record.id != session && library.working(item.record.id) != nullptr;
    });
}

} // namespace

QStringList localFiles(const QMimeData& data)
{
    QStringList files;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    return files;
}

LibraryFlow::LibraryFlow(ActionRegistry& actions, LibraryController& library, ReviewSession& session,
                         RecentLibraries& recent, NoticeBar& notices, QWidget& window)
    : QObject(&window),
      m_library(library),
      m_session(session),
      m_recent(recent),
      m_notices(notices),
      m_window(window),
      m_words(session, window)
{
    connect(new SessionWatch(m_library, m_session, this), &SessionWatch::gone, this, &LibraryFlow::leaveGone);
    // While what it asks, above all to keep drafts, is still heard.
    connect(&m_library, &LibraryController::closed, &m_session, &ReviewSession::close);
    const auto on = [&](ActionId id, auto work) { connect(actions.action(id), &QAction::triggered, this, work); };
    on(ActionId::NewLibrary, [this] { newLibrary(); });
    on(ActionId::OpenLibrary, [this] { chooseLibrary(); });
    on(ActionId::ImportRecording, [this] { chooseRecordings(); });
    on(ActionId::PreviewFeedback, [this] { showFeedback(); });
    on(ActionId::PrintFeedback, [this] {
        showFeedback();
        if (m_feedback)
            m_feedback->print();
    });
    on(ActionId::ExportFeedback, [this] {
        if (m_session.isOpen())
            chooseExport(m_session.sessionId(), {});
    });
    on(ActionId::ExportSignals, [this] { chooseSignalsExport(); });
    connect(&m_library, &LibraryController::opened, this, [this] { m_recent.add(pathText(m_library.folder())); });
    connect(&m_library, &LibraryController::openFailed, this, [this](const Failure& failure) {
        if (failure.error.category == base::ErrorCategory::NotFound)
            m_recent.remove(m_opening);
        if (failure.error.category == base::ErrorCategory::Busy && !m_opening.isEmpty())
            m_notices.showFailure(failure, tr("Try again"), [this, folder = m_opening] { openLibrary(folder); });
        else
            m_notices.showFailure(failure);
    });
    connect(&m_library, &LibraryController::imported, this, &LibraryFlow::tellImported);
    connect(&m_library, &LibraryController::sessionsChanged, this, &LibraryFlow::withdrawGone);
    connect(&m_library, &LibraryController::measured, this, &LibraryFlow::tellMeasured);
    connect(&m_library, &LibraryController::jobFailed, this, &LibraryFlow::tellFailed);
    connect(&m_library, &LibraryController::workFailed, this, &LibraryFlow::tellNotMeasured);
    connect(&m_library, &LibraryController::sessionProgressed, this, &LibraryFlow::withdrawTriedAgain);
    connect(&m_library, &LibraryController::damaged, this, &LibraryFlow::tellDamaged);
    connect(&m_library, &LibraryController::derivedChanged, this, [this](const QUuid& id) {
        if (m_session.isOpen() && m_session.sessionId() == id)
            m_session.reloadDerived();
    });
    connect(&m_library, &LibraryController::feedbackWritten, this, [this](const QString& file) {
        m_notices.show(NoticeKind::Good, tr("Feedback written to “%1”.").arg(QFileInfo(file).fileName()), {},
                       tr("Open"), [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); });
    });
    connect(&m_library, &LibraryController::signalsWritten, this, [this](const QString& folder) {
        m_notices.show(NoticeKind::Good, tr("Signals written to “%1”.").arg(QFileInfo(folder).fileName()), {},
                       tr("Open"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    });
}

void LibraryFlow::openLibrary(const QString& folder)
{
    if (!m_words.leave([this, folder] { openLibrary(folder); }))
        return;
    m_session.close();
    m_opening = folder;
    m_library.open(pathOf(folder));
}

void LibraryFlow::newLibrary()
{
    auto* dialog = new NewLibraryDialog(QDir(personalFolder()).filePath(tr("Session library")), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewLibraryDialog::requested, this, &LibraryFlow::createLibrary);
    dialog->open();
}

void LibraryFlow::createLibrary(const NewLibrary& request)
{
    if (!m_words.leave([this, request] { createLibrary(request); }))
        return;
    m_session.close();
    m_opening.clear();
    m_library.create(request);
}

void LibraryFlow::chooseLibrary()
{
    auto* dialog = new QFileDialog(&m_window, tr("Open library"), personalFolder());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    askForFile(dialog, this, [this](const QStringList& files) { openLibrary(files.front()); });
}

void LibraryFlow::chooseRecordings()
{
    auto* dialog = new QFileDialog(&m_window, tr("Import recording"), personalFolder(), ImportDialog::fileFilter());
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setOption(QFileDialog::HideNameFilterDetails);
    askForFile(dialog, this, [this](const QStringList& files) { importFiles(files); });
}

void LibraryFlow::importFiles(const QStringList& files)
{
    if (!m_library.isOpen()) {
        m_notices.show(NoticeKind::Info, tr("Open a library first."), tr("Recordings are imported into a library."));
        return;
    }
    const QStringList codes = m_library.caseCodes();
    QString current = m_session.isOpen() ? m_session.session().caseCode : QString();
    if (!current.isEmpty() && !codes.contains(current))
        current = markedCode(current, m_session.session().record.caseId);
    auto* dialog = new ImportDialog(codes, current, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addFiles(files);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        for (const ImportRequest& request : dialog->requests())
            m_library.import(request);
    });
    dialog->open();
}

bool LibraryFlow::drop(const QStringList& paths)
{
    QStringList files;
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        if (paths.size() == 1 && (QFileInfo::exists(path + QStringLiteral("/library.db")) ||
                                  QFileInfo::exists(path + QStringLiteral("/library.server")))) {
            openLibrary(path);
            return true;
        }
    }
    if (files.isEmpty())
        return false;
    afterDialogs(*this, [this, files] { importFiles(files); });
    return true;
}

void LibraryFlow::measure(const QUuid& session)
{
    if (session.isNull() || !m_library.isOpen())
        return;
    const SessionItem* item = m_library.session(session);
    if (!item || !item->measured())
        return measureNow(session);
    askToMeasureAgain(m_window, [this, session, folder = m_library.folder()] {
        if (m_library.isOpen() && m_library.folder() == folder)
            measureNow(session);
    });
}

void LibraryFlow::goOnMeasuring(const QUuid& session)
{
    if (!canGoOnMeasuring(m_library, session))
        return;
    app::goOnMeasuring(m_library, session);
}

void LibraryFlow::measureNow(const QUuid& session)
{
    m_library.measure(session);
}

void LibraryFlow::showFeedback()
{
    if (!m_session.isOpen() || !m_library.worker())
        return;
    const QUuid session = m_session.sessionId();
    if (m_feedback && m_feedback->work().session() != session) {
        m_feedback->close();
        if (!m_feedback->isVisible())
            m_feedback = nullptr; // goes by itself
    }
    if (!m_feedback) {
        m_feedback = new FeedbackDialog(*m_library.worker(), session, m_library.models(), &m_window);
        connect(m_feedback, &FeedbackDialog::saveRequested, this, [this, session](int release, Paper paper) {
            FeedbackOptions options;
            options.audience = Audience::Trainee;
            options.release = release;
            options.paper = paper;
            chooseExport(session, options);
        });
        const auto isShown = [this, session] { return m_session.isOpen() && m_session.sessionId() == session; };
        connect(m_feedback, &FeedbackDialog::stepsChanged, this, [this, session, isShown] {
            if (m_library.commands() && isShown())
                m_library.commands()->show(session);
        });
        connect(m_feedback, &FeedbackDialog::historyRequested, m_feedback,
                [this, dialog = m_feedback.data()] { Q_EMIT feedbackHistoryRequested(*dialog); });
        connect(m_feedback, &FeedbackDialog::notesChanged, this, [this, isShown] {
            if (isShown())
                m_session.reload();
        });
        connect(&m_feedback->work(), &QObject::destroyed, this, &LibraryFlow::feedbackLeft);
        connect(&m_feedback->work(), &FeedbackWork::released, &m_library,
                [this, session] { m_library.reloadSession(session); });
        connect(&m_session, &ReviewSession::aboutToClose, m_feedback, &QDialog::close);
        connect(&m_session, &ReviewSession::blindChanged, m_feedback, [this, dialog = m_feedback.data()] {
            if (m_session.isBlind())
                dialog->close();
        });
        connect(m_library.commands(), &CommandStack::applied, &m_feedback->work(), &FeedbackWork::open);
        // Also after a change of consent.
        connect(&m_library, &LibraryController::sessionsChanged, &m_feedback->work(), &FeedbackWork::makePicturesAnew);
    }
    m_feedback->show();
    m_feedback->raise();
    m_feedback->activateWindow();
}

QString LibraryFlow::exportName(const QString& pattern) const
{
    const SessionItem& item = m_session.session();
    QString name = pattern.arg(item.caseCode).arg(item.record.number);
    for (const QChar forbidden : QStringLiteral("/\\:*?\"<>|"))
        name.replace(forbidden, u'-');
    return name;
}

void LibraryFlow::chooseSignalsExport()
{
    if (!m_session.isOpen())
        return;
    const QUuid session = m_session.sessionId();
    const QString name = exportName(tr("Signals %1 session %2"));
    auto* purposes = new PurposeDialog(*m_library.worker(), session, &m_window);
    connect(&m_library, &LibraryController::closed, purposes, &QDialog::close);
    connect(purposes, &PurposeDialog::chosen, this, [this, session, name](db::ConsentPurpose purpose) {
        auto* dialog = new QFileDialog(&m_window, tr("Export signals into a folder"), personalFolder());
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        askForFile(dialog, this, [this, session, name, purpose](const QStringList& folders) {
            m_library.exportSignals(session, pathOf(folders.front()) / pathOf(name), purpose);
        });
    });
    purposes->open();
}

void LibraryFlow::chooseExport(const QUuid& session, const FeedbackOptions& options)
{
    auto* dialog =
        new QFileDialog(&m_window, tr("Export feedback"), personalFolder(), tr("PDF (*.pdf);;Web page (*.html)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("html")) ? QStringLiteral("html")
                                                                        : QStringLiteral("pdf"));
    });
    dialog->selectFile(exportName(tr("Feedback %1 session %2")) + QStringLiteral(".pdf"));
    askForFile(dialog, this, [this, session, options](const QStringList& files) {
        m_library.exportFeedback(session, pathOf(files.front()), options);
    });
}

void LibraryFlow::tellImported(const ImportResult& result)
{
    const QUuid id = result.sessionId;
    QStringList more = result.remarks;
    m_remarks.insert(id, result.remarks);
    if (m_library.canMeasure()) {
        more.append(waitsBehindOthers(m_library, id)
                        ? tr("It is measured when its turn comes; you can already watch it.")
                        : tr("It is now being measured; you can already watch it."));
    } else {
        const ErrorWords words = wordFailure({{base::ErrorCategory::NotFound, "manifest.json"},
                                              Subject::Models,
                                              QDir::toNativeSeparators(pathText(m_library.models()))});
        more += {tr("It can be watched, but not measured."), words.what, words.remedy};
    }
    m_notices.show(
        result.remarks.isEmpty() && m_library.canMeasure() ? NoticeKind::Good : NoticeKind::Warning,
        tr("Imported into case %1.").arg(result.caseCode), more.join(u' '), tr("Open session"),
        [this, id] { Q_EMIT openSessionRequested(id); }, NoticeBar::aboutSession(id));
    m_told.insert(id);
}

void LibraryFlow::tellMeasured(const MeasurementResult& result)
{
    m_remarks.remove(result.sessionId);
    const SessionItem* item = m_library.session(result.sessionId);
    const QString name = item ? sessionName(*item) : QString();
    const QString found = result.candidates == 0   ? tr("no candidate was found")
                          : result.candidates == 1 ? tr("1 candidate to review")
                                                   : tr("%1 candidates to review").arg(result.candidates);
    if (m_session.isOpen() && m_session.sessionId() == result.sessionId) {
        m_session.reload();
        m_notices.show(NoticeKind::Good, tr("Measured: %1.").arg(found), result.remarks.join(u' '));
        return;
    }
    const QUuid id = result.sessionId;
    m_notices.withdraw(NoticeBar::aboutSession(id)); // that it is being measured
    m_notices.show(
        NoticeKind::Good, tr("%1 is measured: %2.").arg(name, found), result.remarks.join(u' '), tr("Open session"),
        [this, id] { Q_EMIT openSessionRequested(id); }, NoticeBar::aboutSession(id));
    m_told.insert(id);
}

void LibraryFlow::tellNotMeasured(const QUuid& session)
{
    const WorkFailure* failed = m_library.workFailure(session);
    const SessionItem* item = m_library.session(session);
    if (!failed || !item)
        return;
    const QString about = NoticeBar::aboutSession(session);
    m_notices.withdraw(about); // that it is being measured, and what was remarkable in it
    const QStringList more = QStringList{wordFailure(failed->failure).oneText()} + m_remarks.value(session);
    m_notices.show(
        NoticeKind::Error,
        (failed->measuring ? tr("%1 could not be measured.") : tr("%1 could not be prepared.")).arg(sessionName(*item)),
        more.join(u' '), tr("Try again"), [this, session] { measureNow(session); }, about);
    m_told.insert(session);
    m_notMeasured.insert(session);
}

void LibraryFlow::withdrawTriedAgain(const QUuid& session)
{
    if (m_notMeasured.contains(session) && !m_library.workFailure(session)) {
        m_notMeasured.remove(session);
        m_notices.withdraw(NoticeBar::aboutSession(session));
    }
}

void LibraryFlow::leaveGone(const QUuid& session)
{
    const SessionItem* item = m_library.session(session);
    const QString name = item ? sessionName(*item) : tr("The open session");
    m_session.close();
    m_notices.show(NoticeKind::Warning, tr("%1 is no longer in the library, or no longer open to you.").arg(name),
                   tr("It was destroyed or taken back in another program. What was not saved in it is gone, too."));
}

void LibraryFlow::withdrawGone()
{
    for (const QUuid& id : QSet<QUuid>(m_told)) {
        if (m_library.session(id))
            continue;
        m_notices.withdraw(NoticeBar::aboutSession(id));
        m_told.remove(id);
        m_remarks.remove(id);
    }
}

void LibraryFlow::tellDamaged(const QStringList& sentences)
{
    QString more = sentences.mid(0, kDamagedNamed).join(QLatin1Char(' '));
    if (sentences.size() > kDamagedNamed)
        more += QLatin1Char(' ') + tr("And %1 more.").arg(sentences.size() - kDamagedNamed);
    m_notices.show(NoticeKind::Warning,
                   sentences.size() == 1 ? tr("Something in this library is damaged; the rest can be used.")
                                         : tr("Some things in this library are damaged; the rest can be used."),
                   more + QLatin1Char(' ') +
                       tr("“Check library…” names all of it. A backup from before may have it whole."));
}

void LibraryFlow::tellFailed(const Failure& failure, JobKind kind)
{
    if (kind == JobKind::Measure)
        return; // tellNotMeasured()
    if (kind == JobKind::Import)
        m_notices.showFailure(failure, tr("Import another…"), [this] { chooseRecordings(); });
    else
        m_notices.showFailure(failure);
}

} // namespace alliance::app

#include "app/windows/ExchangeFlow.h"

#include "app/actions/ActionRegistry.h"
#include "app/commands/CommandStack.h"
#include "app/models/LibraryController.h"
#include "app/models/ReviewSession.h"
#include "app/panels/ExportAnnotationsDialog.h"
#include "app/panels/ImportAnnotationsDialog.h"
#include "app/panels/NoticeBar.h"
#include "app/services/CoderCodes.h"
#include "app/windows/AfterDialogs.h"
#include "app/windows/PackageFlow.h"
#include "app/windows/UsualPlace.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QUrl>

namespace alliance::app
{

ExchangeFlow::ExchangeFlow(const WindowParts& parts, NoticeBar& notices, QWidget& window)
    : QObject(&window),
      m_parts(parts),
      m_notices(notices),
      m_window(window),
      m_packages(new PackageFlow(parts, notices, window))
{
    connect(m_packages, &PackageFlow::openSessionRequested, this, &ExchangeFlow::openSessionRequested);
    connect(m_packages, &PackageFlow::openAnewRequested, this, &ExchangeFlow::openAnewRequested);
    const auto on = [this](ActionId id, auto work) {
        connect(m_parts.actions.action(id), &QAction::triggered, this, work);
    };
    on(ActionId::ExportAnnotations, [this] { askForExport(); });
    on(ActionId::ImportAnnotations, [this] { chooseImport(); });
    connect(&m_parts.library, &LibraryController::opened, this, [this] {
        CommandStack* commands = m_parts.library.commands();
        connect(commands, &CommandStack::applied, this, &ExchangeFlow::tellTaken);
        connect(commands, &CommandStack::failed, this, [this] { m_taking.reset(); });
    });
    for (const auto signal : {&ReviewSession::opened, &ReviewSession::blindChanged})
        connect(&m_parts.session, signal, this, &ExchangeFlow::refresh);
    connect(&m_parts.session, &ReviewSession::closed, this, [this] {
        m_waiting.clear();
        refresh();
    });
    refresh();
}

void ExchangeFlow::refresh()
{
    const bool open = m_parts.session.isOpen();
    // What others wrote would be counted, and in the file.
    const bool blind = open && m_parts.session.isBlind();
    m_parts.actions.setReason(ActionId::ExportAnnotations, blind ? tr("Your own pass first") : QString());
    if (!open)
        m_parts.actions.setEnabled({ActionId::ExportAnnotations}, false);
    m_parts.actions.setEnabled({ActionId::ImportAnnotations}, open);
}

void ExchangeFlow::askForExport()
{
    if (!m_parts.session.isOpen())
        return;
    const QUuid session = m_parts.session.sessionId();
    const SessionItem& item = m_parts.session.session();
    // The name of a file is in some of them.
    const QString name = tr("Annotations %1 session %2").arg(sessionCode(session)).arg(item.record.number);
    auto* dialog = new ExportAnnotationsDialog(*m_parts.library.worker(), session,
                                               usualPlace(m_parts.settings, kExchangePlace), name, &m_window);
    connect(&m_parts.library, &LibraryController::closed, dialog, &QDialog::close);
    connect(dialog, &QDialog::accepted, this, [this, dialog, session] {
        m_parts.settings.setValue(kExchangePlace, QFileInfo(dialog->file()).path());
        write(dialog->file(), dialog->format(), session, dialog->options());
    });
    dialog->open();
}

void ExchangeFlow::write(const QString& file, ExchangeFormat format, const QUuid& session,
                         const ExchangeOptions& options)
{
    Job* job = m_parts.library.start(JobKind::Annotations, tr("Export “%1”").arg(QFileInfo(file).fileName()),
                                     [file = pathOf(file), format, session, options](
                                         LibraryService& library, const JobContext& context) -> Outcome<QVariant> {
                                         const auto written =
                                             ExchangeService(library).exportTo(file, format, session, options, context);
                                         if (!written)
                                             return tl::unexpected(written.error());
                                         return QVariant(*written);
                                     });
    job->setAgain([this, file, format, session, options] { write(file, format, session, options); });
    connect(job, &Job::finished, this, [this](const QVariant& value) {
        QStringList names;
        const QStringList files = value.toStringList();
        for (const QString& one : files)
            names.append(QStringLiteral("“%1”").arg(QFileInfo(one).fileName()));
        m_notices.show(
            NoticeKind::Good, tr("Written: %1.").arg(names.join(QStringLiteral(", "))), {}, tr("Show in folder"),
            [folder = QFileInfo(files.value(0)).path()] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    });
}

void ExchangeFlow::chooseImport()
{
    if (!m_parts.session.isOpen())
        return;
    auto* dialog = new QFileDialog(&m_window, tr("Import annotations"), usualPlace(m_parts.settings, kExchangePlace),
                                   ImportAnnotationsDialog::fileFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ExchangeFlow::offer);
    dialog->open();
}

QStringList ExchangeFlow::drop(const QStringList& files, bool reviewing)
{
    const QStringList unpacked = m_packages->drop(files);
    if (!reviewing || !m_parts.session.isOpen())
        return unpacked;
    QStringList others;
    for (const QString& file : unpacked) {
        if (QFileInfo(file).isFile() && ImportAnnotationsDialog::readable(file))
            m_waiting.append(file);
        else
            others.append(file);
    }
    offerNext();
    return others;
}

void ExchangeFlow::offerNext()
{
    afterDialogs(*this, [this] {
        if (!m_waiting.isEmpty() && m_parts.session.isOpen())
            offer(m_waiting.takeFirst());
    });
}

void ExchangeFlow::offer(const QString& file)
{
    if (!m_parts.session.isOpen())
        return;
    auto* dialog =
        new ImportAnnotationsDialog(*m_parts.library.worker(), m_parts.session.sessionId(), pathOf(file), &m_window);
    connect(&m_parts.session, &ReviewSession::closed, dialog, &QDialog::close);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { take(dialog->file(), dialog->format(), dialog->choice()); });
    connect(dialog, &QDialog::finished, this, &ExchangeFlow::offerNext, Qt::QueuedConnection);
    dialog->open();
}

void ExchangeFlow::take(const std::filesystem::path& file, ExchangeFormat format, const ImportChoice& choice)
{
    if (!m_parts.session.isOpen())
        return;
    m_taking = std::make_shared<std::optional<TakenAnnotations>>();
    m_parts.session.edit({m_parts.session.sessionId(), editName(editkind::kImport, {}),
                          [taking = m_taking, file, format, session = m_parts.session.sessionId(),
                           choice](LibraryService& library) -> Done {
                              auto taken = ExchangeService(library).import(file, format, session, choice);
                              if (!taken)
                                  return tl::unexpected<Failure>(taken.error());
                              *taking = std::move(*taken);
                              return {};
                          }});
}

void ExchangeFlow::tellTaken()
{
    if (!m_taking || !*m_taking)
        return;
    const TakenAnnotations taken = **m_taking;
    m_taking.reset();
    QString words = tr("Taken in: %1 notes, %2 markers, %3 stages; %4 were there already.")
                        .arg(taken.notes)
                        .arg(taken.markers)
                        .arg(taken.stages)
                        .arg(taken.known);
    if (taken.ratings > 0)
        words += QLatin1Char(' ') + tr("Ratings of segments: %1.").arg(taken.ratings);
    if (taken.decisions > 0)
        words += QLatin1Char(' ') + tr("Decisions on candidates: %1.").arg(taken.decisions);
    if (taken.settlements > 0)
        words += QLatin1Char(' ') + tr("Settled differences: %1.").arg(taken.settlements);
    if (!taken.outside.isEmpty())
        words +=
            QLatin1Char(' ') +
            tr("Kept as the work of people outside this library: %1.").arg(taken.outside.join(QStringLiteral(", ")));
    m_notices.show(taken.remarks.isEmpty() ? NoticeKind::Good : NoticeKind::Warning, words,
                   taken.remarks.isEmpty() ? tr("Undo takes all of it back.") : taken.remarks.mid(0, 3).join(u' '));
}

} // namespace alliance::app

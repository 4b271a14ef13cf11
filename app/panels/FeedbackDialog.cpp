#include "app/panels/FeedbackDialog.h"

#include "app/panels/DialogRoom.h"
#include "app/panels/FeedbackEditor.h"
#include "app/panels/FeedbackPreview.h"
#include "app/panels/FeedbackPrinting.h"
#include "app/panels/PanelScroll.h"
#include "app/report/FeedbackPages.h"
#include "app/services/DateText.h"
#include "app/services/ErrorText.h"
#include "app/services/TimeText.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QtConcurrent>
#include <QVBoxLayout>

namespace alliance::app
{
namespace
{

constexpr int kLayAfterMs = 150;
constexpr QSize kUsual(1120, 680);

} // namespace

FeedbackDialog::FeedbackDialog(LibraryWorker& worker, const QUuid& session, const std::filesystem::path& models,
                               QWidget* parent)
    : QDialog(parent), m_work(new FeedbackWork(worker, session, models, this))
{
    setObjectName(QStringLiteral("feedbackDialog"));
    setWindowTitle(tr("Feedback"));
    resize(grownWithText(*this, kUsual));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_top = makeTop();
    layout->addWidget(m_top);
    m_editor = new FeedbackEditor(*m_work);
    m_sides = new QStackedWidget;
    m_sides->addWidget(new PanelScroll(m_editor));
    m_sides->addWidget(makeReader());
    m_sides->addWidget(makeBlind());
    m_preview = new FeedbackPreview;
    auto* halves = new QSplitter;
    halves->addWidget(m_sides);
    halves->addWidget(m_preview);
    halves->setStretchFactor(1, 1);
    halves->setChildrenCollapsible(false);
    halves->setSizes({400, 720});
    layout->addWidget(halves, 1);
    layout->addWidget(makeBar());
    m_paper->setCurrentIndex(usualPaper(QLocale()) == Paper::Letter ? 1 : 0);
    m_lay.setSingleShot(true);
    m_lay.setInterval(kLayAfterMs);
    connect(&m_lay, &QTimer::timeout, this, &FeedbackDialog::showPages);
    connect(m_work, &FeedbackWork::opened, this, &FeedbackDialog::opened);
    const auto show = [this] {
        if (m_work->shown() == 0)
            m_editor->reload();
        m_lay.start();
        tellState();
    };
    connect(m_work, &FeedbackWork::picturesChanged, this, show);
    connect(m_work, &FeedbackWork::changed, this, [this, show] {
        m_printed.clear();
        show();
    });
    connect(m_work, &FeedbackWork::keptChanged, this, [this] {
        if (m_work->wordsKept() && !m_notSent)
            m_trouble->hide();
        tellState();
        if (m_work->isVersion())
            Q_EMIT stepsChanged();
        goWhenKept();
    });
    connect(m_work, &FeedbackWork::failed, this, &FeedbackDialog::fail);
    connect(m_work, &FeedbackWork::notKept, this, [this] {
        setSending(false);
        if (m_leaving == Leaving::ByProgram)
            askToLose(couldNotBeKept());
    });
    connect(m_work, &FeedbackWork::printable, this, &FeedbackDialog::startPrinting);
    connect(m_work, &FeedbackWork::replied, this, [this] {
        setSending(false);
        m_replyTo->setCurrentIndex(0);
        m_reply->clear();
        m_sent->show();
        Q_EMIT notesChanged();
    });
    connect(m_editor, &FeedbackEditor::momentChosen, m_preview, &FeedbackPreview::showMoment);
    connect(m_preview, &FeedbackPreview::momentClicked, this, [this](const QString& key) {
        if (m_work->shown() == 0)
            m_editor->choose(key);
        else
            replyTo(key);
    });
    tellState();
    m_work->open();
}

Paper FeedbackDialog::paper() const
{
    return m_paper->currentIndex() == 1 ? Paper::Letter : Paper::A4;
}

void FeedbackDialog::opened()
{
    m_printed.clear();
    m_trouble->hide();
    const QSignalBlocker blocker(m_versions);
    m_versions->clear();
    if (m_work->mayCompose())
        m_versions->addItem(tr("Draft"), 0);
    const QList<FeedbackRelease>& releases = m_work->state().releases;
    for (auto release = releases.rbegin(); release != releases.rend(); ++release)
        m_versions->addItem(
            tr("Version %1, released %2 by %3").arg(release->number).arg(whenText(release->at), release->by),
            release->number);
    m_versions->setCurrentIndex(std::max(0, m_versions->findData(m_work->shown())));
    m_sides->setCurrentIndex(m_work->mayCompose() && m_work->shown() == 0 ? 0 : 1);
    m_versions->setEnabled(m_versions->count() > 1 || !m_work->mayCompose()); // a released one is to be read
    m_release->setVisible(m_work->mayCompose());
    m_reply->setPlaceholderText(readerWords());
    showBlind(m_work->state().ratesBlind);
    m_readerText->setText(releases.isEmpty() ? tr("No feedback on this session has been released yet.")
                                             : tr("A released version does not change. Replies stand with it."));
    const QString about = m_replyTo->currentData().toString();
    m_replyTo->clear();
    m_replyTo->addItem(tr("The feedback as a whole"), QString());
    if (!releases.isEmpty()) {
        for (const FeedbackMoment& moment : releases.last().composition.moments)
            m_replyTo->addItem(QStringLiteral("%1   %2").arg(
                                   moment.place ? shortTimeText(moment.place->range.start) : tr("whole"), moment.title),
                               moment.key);
    }
    offerReply(about);
    m_reply->setEnabled(!releases.isEmpty());
    m_replyTo->setEnabled(!releases.isEmpty() && !m_reply->isReadOnly());
    if (std::exchange(m_printWhenOpen, false)) {
        showPages();
        print();
    }
}

QString FeedbackDialog::readerWords() const
{
    const std::optional<QStringList>& readers = m_work->state().readers;
    if (!readers)
        return tr("Everybody who shares this session can read it.");
    return readers->isEmpty() ? tr("Nobody else can read it yet.")
                              : tr("It can be read by: %1.").arg(readers->join(QStringLiteral(", ")));
}

// What is being written stays, and what it is about.
void FeedbackDialog::offerReply(const QString& about)
{
    const bool writes = !m_reply->toPlainText().isEmpty();
    UnsentReply unsent = writes ? UnsentReply() : m_work->takeReply();
    if (unsent.text.isEmpty())
        unsent.to = about;
    m_replyTo->setCurrentIndex(std::max(0, m_replyTo->findData(unsent.to)));
    if (!writes)
        m_reply->setPlainText(unsent.text);
}

void FeedbackDialog::showPages()
{
    const bool any = m_work->isOpen() && (m_work->mayCompose() || m_work->shown() > 0);
    m_preview->setDocument(any ? feedbackPages(m_work->composition(), m_work->pictures(), paper())
                               : pages::PageDocument());
    m_preview->setWaits(!m_work->isOpen());
    tellState();
}

void FeedbackDialog::tellState()
{
    const bool open = m_work->isOpen();
    const bool any = open && (m_work->mayCompose() || m_work->shown() > 0);
    m_save->setEnabled(any);
    m_print->setEnabled(any && !m_printer);
    m_release->setEnabled(open && m_work->mayCompose() && m_work->shown() == 0);
    m_history->setVisible(m_work->mayCompose());
    m_history->setEnabled(open && (m_work->state().version > 0 || !m_work->isVersion()));
    if (!open)
        m_state->setText(tr("Reading…"));
    else if (m_printer)
        m_state->setText(tr("Printing…"));
    else if (!m_printed.isEmpty())
        m_state->setText(m_printed);
    else if (m_work->shown() > 0 || !m_work->mayCompose())
        m_state->setText(replyState());
    else if (!m_work->kept())
        m_state->setText(tr("Keeping…"));
    else if (m_work->wasRecovered())
        m_state->setText(tr("Kept; goes on from what was being written before"));
    else if (!m_work->isVersion())
        m_state->setText(tr("Kept; not released"));
    else if (m_work->state().version == 0)
        m_state->setText(tr("Nothing is written yet"));
    else
        m_state->setText(m_work->state().changedSinceRelease ? tr("Kept; not released") : tr("As released"));
}

void FeedbackDialog::fail(const Failure& failure)
{
    m_printer.reset();
    m_notSent = m_notSent || m_reply->isReadOnly();
    setSending(false);
    m_trouble->setText(wordFailure(failure).oneText());
    m_trouble->show();
    m_top->show();
    m_preview->setWaits(false);
    tellState();
    if (m_leaving == Leaving::ByPerson)
        askToLose(couldNotBeKept());
}

void FeedbackDialog::askToLose(const QString& what)
{
    m_leaving = Leaving::No;
    app::askToLose(
        *this, tr("Close the feedback?"), what, {}, [this] { m_then = {}; },
        [this] {
            m_reply->clear();
            done(Rejected);
        });
}

void FeedbackDialog::askRelease()
{
    const FeedbackComposition composition = m_work->composition();
    const std::optional<QStringList>& readers = m_work->state().readers;
    auto* question = new QMessageBox(QMessageBox::Question, tr("Release the feedback?"),
                                     tr("Release version %1 to the trainee?").arg(m_work->state().releases.size() + 1),
                                     QMessageBox::Cancel, this);
    question->setObjectName(QStringLiteral("releaseQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    QString words = tr("It has %1 with %2. %3 A released version never changes; a new one can follow.")
                        .arg(tr("%n moment(s)", nullptr, static_cast<int>(composition.moments.size())),
                             tr("%n note(s)", nullptr, static_cast<int>(composition.notes().size())), readerWords());
    if (m_work->state().traineeMissing)
        words += QStringLiteral("\n\n") +
                 (readers && readers->isEmpty()
                      ? tr("No trainee may open this session yet. One can be let in: Library menu, Who may open this "
                           "session.")
                      : tr("No trainee may open this session yet. Until one is let in (Library menu, Who may open this "
                           "session), only others can read it."));
    question->setInformativeText(words);
    auto* go = question->addButton(tr("&Release"), QMessageBox::AcceptRole);
    question->setDefaultButton(QMessageBox::Cancel); // what was released stays so
    connect(go, &QPushButton::clicked, m_work, &FeedbackWork::release);
    question->open();
}

void FeedbackDialog::print()
{
    m_printWhenOpen = !m_work->isOpen();
    if (m_printWhenOpen || !m_print->isEnabled())
        return;
    m_trouble->hide();
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(paper() == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    printer->setFullPage(true);
    printer->setDocName(tr("Feedback")); // names are not for the printer's list
    const int pages = static_cast<int>(m_preview->document().pages.size());
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, pages);
    dialog->setFromTo(1, pages);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this, printer] {
        m_printer = printer;
        tellState();
        m_work->askPrint();
    });
    dialog->open();
}

void FeedbackDialog::startPrinting()
{
    if (!m_printer)
        return;
    auto* watcher = new QFutureWatcher<base::Status>(this);
    connect(watcher, &QFutureWatcher<base::Status>::finished, this, [this, watcher] {
        watcher->deleteLater();
        endPrinting(watcher->result().has_value());
    });
    // Laid out where it is painted: fonts belong to one thread.
    watcher->setFuture(QtConcurrent::run([printer = m_printer, composition = m_work->composition(),
                                          pictures = m_work->pictures(), paper = paperOf(*m_printer, paper())] {
        return printPages(*printer, feedbackPages(composition, pictures, paper));
    }));
}

void FeedbackDialog::endPrinting(bool done)
{
    const std::shared_ptr<QPrinter> printer = std::exchange(m_printer, nullptr);
    const QString file = printer->outputFileName();
    const QString name = file.isEmpty() ? printer->printerName() : QFileInfo(file).fileName();
    if (done) {
        m_printed = name.isEmpty() ? tr("Printed") : tr("Printed: “%1”").arg(name);
    } else {
        m_trouble->setText(!file.isEmpty() ? tr("Nothing was printed: “%1” cannot be written. Choose another file or "
                                                "folder.")
                                                 .arg(name)
                           : name.isEmpty()
                               ? tr("Nothing was printed: there is no printer. Save the feedback as a PDF instead.")
                               : tr("Nothing was printed: “%1” takes no pages. See that it is switched on and "
                                    "connected, choose another printer, or save the feedback as a PDF.")
                                     .arg(name));
        m_trouble->show();
    }
    tellState();
}

} // namespace alliance::app

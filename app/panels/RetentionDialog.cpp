#include "app/panels/RetentionDialog.h"

#include "app/panels/PanelParts.h"
#include "app/report/CertificateReport.h"
#include "app/resources/ElidedText.h"
#include "app/services/DateText.h"
#include "app/services/DestructionService.h"
#include "app/services/ErrorText.h"
#include "app/services/LibraryWorker.h"
#include "app/services/RecordingFiles.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace alliance::app
{
namespace
{

constexpr int kDays = 90;
constexpr int kSessionWidth = 240; // px, of its number and title

enum Column { kCase, kSession };

} // namespace

RetentionDialog::RetentionDialog(LibraryWorker& worker, QString mayNotDestroy, QWidget* parent)
    : QDialog(parent), m_worker(worker), m_mayNotDestroy(std::move(mayNotDestroy))
{
    setObjectName(QStringLiteral("retentionDialog"));
    setWindowTitle(tr("Due and destroyed"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(760, 480);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    m_tabs = new QTabWidget;
    m_tabs->addTab(makeDue(), tr("To be destroyed"));
    m_tabs->addTab(makeCertificates(), tr("Certificates"));
    m_tabs->tabBar()->setAccessibleName(tr("What is listed"));
    layout->addWidget(m_tabs, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    reload();
}

QWidget* RetentionDialog::makeDue()
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 12, 0, 0);
    m_words = new QLabel(tr("Looking up what is due…"));
    m_words->setObjectName(QStringLiteral("dueWords"));
    m_words->setProperty("muted", true);
    m_words->setWordWrap(true);
    layout->addWidget(m_words);
    m_due = new QTreeWidget;
    m_due->setObjectName(QStringLiteral("due"));
    m_due->setAccessibleName(tr("Sessions to be destroyed"));
    m_due->setRootIsDecorated(false);
    m_due->setHeaderLabels({tr("Case"), tr("Session"), tr("Last day"), QString(), tr("Why")});
    m_due->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    layout->addWidget(m_due, 1);
    auto* row = new QHBoxLayout;
    m_destroy = new QPushButton(tr("&Destroy…"));
    m_destroy->setEnabled(false);
    m_destroy->setAutoDefault(false);
    row->addWidget(m_destroy);
    auto* mayNot = new QLabel(m_mayNotDestroy);
    mayNot->setObjectName(QStringLiteral("mayNotDestroy"));
    mayNot->setProperty("muted", true);
    mayNot->setWordWrap(true);
    row->addWidget(mayNot, 1);
    layout->addLayout(row);
    connect(m_due, &QTreeWidget::currentItemChanged, this,
            [this](const QTreeWidgetItem* item) { m_destroy->setEnabled(item && m_mayNotDestroy.isEmpty()); });
    connect(m_destroy, &QPushButton::clicked, this, [this] {
        if (const QTreeWidgetItem* item = m_due->currentItem())
            Q_EMIT destroyRequested(item->data(kCase, Qt::UserRole).toUuid());
    });
    return page;
}

QWidget* RetentionDialog::makeCertificates()
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 12, 0, 0);
    auto* row = new QHBoxLayout;
    m_certificates = new QListWidget;
    m_certificates->setObjectName(QStringLiteral("certificates"));
    m_certificates->setAccessibleName(tr("Certificates"));
    m_certificates->setFixedWidth(220);
    m_certificate = new QTextBrowser;
    m_certificate->setAccessibleName(tr("Certificate"));
    m_certificate->setOpenLinks(false);
    m_certificate->setPlaceholderText(tr("Nothing has been destroyed in this library. What is destroyed leaves a "
                                         "certificate here: what, when, by whom and why."));
    row->addWidget(m_certificates);
    row->addWidget(m_certificate, 1);
    layout->addLayout(row, 1);
    m_save = new QPushButton(tr("&Save to print…"));
    m_save->setEnabled(false);
    m_save->setAutoDefault(false);
    auto* below = new QHBoxLayout;
    below->addWidget(m_save);
    below->addStretch(1);
    layout->addLayout(below);
    connect(m_certificates, &QListWidget::currentRowChanged, this, &RetentionDialog::showCertificate);
    connect(m_save, &QPushButton::clicked, this, &RetentionDialog::saveCertificate);
    return page;
}

void RetentionDialog::reload()
{
    m_worker.ask(
        this,
        [](LibraryService& library) -> Outcome<Content> {
            Content content;
            auto due = RetentionService(library).due(kDays);
            if (!due)
                return tl::unexpected<Failure>(due.error());
            content.due = std::move(*due);
            auto certificates = DestructionService(library).certificates();
            if (!certificates)
                return tl::unexpected<Failure>(certificates.error());
            content.certificates = std::move(*certificates);
            for (const db::Certificate& one : content.certificates)
                content.names.insert(one.person, library.personName(one.person));
            return content;
        },
        [this](const Outcome<Content>& content) {
            if (content)
                show(*content);
            else
                sayIn(*m_words, wordFailure(content.error()).oneText(), true);
        });
}

void RetentionDialog::show(const Content& content)
{
    m_content = content;
    m_due->clear();
    for (const DueItem& item : m_content.due) {
        const QString number = QString::number(item.number);
        const QString session = item.title.isEmpty() ? number : QStringLiteral("%1 · %2").arg(number, item.title);
        const QString shown = m_due->fontMetrics().elidedText(session, Qt::ElideRight, kSessionWidth);
        auto* row = new QTreeWidgetItem(m_due, {item.caseName, inReadingOrder(shown), dayText(item.keep.day),
                                                dueText(item.daysLeft), keepReasonText(item.keep.reason)});
        row->setData(kSession, Qt::AccessibleTextRole, session);
        if (shown != session)
            row->setToolTip(kSession, session);
        row->setData(kCase, Qt::UserRole, item.sessionId);
    }
    m_due->setCurrentItem(m_due->topLevelItem(0));
    sayIn(*m_words,
          m_content.due.isEmpty()
              ? tr("No session has to be destroyed within %1 days.").arg(kDays)
              : tr("Sessions that may be kept for %1 more days at most. Nothing is destroyed by itself.").arg(kDays));
    m_certificates->clear();
    for (const db::Certificate& one : m_content.certificates) {
        const QString what = one.sessionId.isNull() ? tr("%1, whole case").arg(one.caseCode)
                                                    : tr("%1, session %2").arg(one.caseCode).arg(one.sessionNumber);
        m_certificates->addItem(what + u'\n' + shortDayText(one.destroyed.toLocalTime().date()));
    }
    m_certificates->setCurrentRow(static_cast<int>(m_content.certificates.size()) - 1);
}

void RetentionDialog::showCertificate(int row)
{
    const bool known = row >= 0 && row < m_content.certificates.size();
    m_save->setEnabled(known);
    m_certificate->setHtml(
        known ? certificateHtml(m_content.certificates[row], m_content.names.value(m_content.certificates[row].person))
              : QString());
}

void RetentionDialog::saveCertificate()
{
    const int row = m_certificates->currentRow();
    if (row < 0 || row >= m_content.certificates.size())
        return;
    const db::Certificate certificate = m_content.certificates[row];
    const QString page = certificateHtml(certificate, m_content.names.value(certificate.person));
    auto* dialog = new QFileDialog(this, tr("Save the certificate"), QString(), tr("Web page (*.html)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("html"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, page](const QString& file) {
        const QByteArray bytes = page.toUtf8();
        const Done written =
            writeBytes(file.toStdString(), {bytes.constData(), static_cast<std::size_t>(bytes.size())});
        if (!written)
            m_certificate->setPlainText(wordFailure(written.error()).oneText());
    });
    dialog->open();
}

} // namespace alliance::app

#include "app/panels/FeedbackDialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace alliance::app
{

FeedbackDialog::FeedbackDialog(QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Feedback preview"));
    resize(760, 640);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_pages = new QStackedWidget;
    auto* wait = new QLabel(tr("Preparing the feedback…"));
    wait->setAlignment(Qt::AlignCenter);
    wait->setProperty("muted", true);
    m_page = new QTextBrowser;
    m_page->setObjectName(QStringLiteral("feedback"));
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setOpenLinks(false);
    m_page->document()->setDocumentMargin(32);
    m_page->setAccessibleName(tr("Feedback"));
    m_pages->addWidget(wait);
    m_pages->addWidget(m_page);
    layout->addWidget(m_pages, 1);
    auto* bar = new QWidget;
    bar->setObjectName(QStringLiteral("dialogBar"));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 12, 16, 12);
    auto* hint = new QLabel(tr("The exported page has the full layout."));
    hint->setProperty("muted", true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_export = buttons->addButton(tr("&Export to HTML…"), QDialogButtonBox::ActionRole);
    m_export->setDefault(true);
    m_export->setEnabled(false);
    connect(m_export, &QPushButton::clicked, this, &FeedbackDialog::exportRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    row->addWidget(hint, 1);
    row->addWidget(buttons);
    layout->addWidget(bar);
}

void FeedbackDialog::showPage(const QString& html)
{
    m_page->setHtml(html);
    m_pages->setCurrentIndex(1);
    m_export->setEnabled(true);
}

QString FeedbackDialog::plainText() const
{
    return m_page->toPlainText();
}

} // namespace alliance::app

#include "app/panels/FeedbackDialog.h"

#include "app/panels/PanelParts.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace alliance::app
{
namespace
{

// What a text document can show of the page: without its graphic, the facts in one line, pictures of moderate width.
QString previewHtml(QString html)
{
    static const QRegularExpression styles(QStringLiteral("<style>.*?</style>"),
                                           QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression graphic(QStringLiteral("<figure class=\"timeline\">.*?</figure>"),
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression fact(QStringLiteral("<dt>(.*?)</dt>\\s*<dd>(.*?)</dd>"),
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression size(QStringLiteral("(<img [^>]*?)width=\"\\d+\" height=\"\\d+\""));
    html.remove(styles);
    html.remove(graphic);
    html.replace(fact, QStringLiteral("<span style=\"color:#52606d\">\\1</span> <b>\\2</b> &nbsp; "));
    html.replace(QStringLiteral("<dl class=\"facts\">"), QStringLiteral("<p>"));
    html.replace(QStringLiteral("</dl>"), QStringLiteral("</p>"));
    html.replace(QStringLiteral("<figure class=\"still\">"), QStringLiteral("<p>"));
    html.replace(QStringLiteral("</figure>"), QStringLiteral("</p>"));
    html.replace(QStringLiteral("<figcaption>"), QStringLiteral("<br><span style=\"color:#52606d\">"));
    html.replace(QStringLiteral("</figcaption>"), QStringLiteral("</span>"));
    html.replace(size, QStringLiteral("\\1width=\"320\""));
    return html;
}

} // namespace

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
    m_export->setProperty("primary", true);
    m_export->setEnabled(false);
    withoutDefault(*buttons);
    connect(m_export, &QPushButton::clicked, this, &FeedbackDialog::exportRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    row->addWidget(hint, 1);
    row->addWidget(buttons);
    layout->addWidget(bar);
}

void FeedbackDialog::showPage(const QString& html)
{
    m_page->document()->setDefaultStyleSheet(QStringLiteral(
        "h1{font-size:20pt;} h2{font-size:14pt;color:#0f6670;} h3{font-size:11pt;} p{line-height:130%;}"));
    m_page->setHtml(previewHtml(html));
    m_pages->setCurrentIndex(1);
    m_export->setEnabled(true);
}

QString FeedbackDialog::plainText() const
{
    return m_page->toPlainText();
}

} // namespace alliance::app

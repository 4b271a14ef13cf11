#include "app/panels/FiguresDialog.h"

#include "app/panels/PanelParts.h"
#include "app/panels/PanelScroll.h"
#include "app/services/ErrorText.h"
#include "app/services/LibraryWorker.h"
#include "app/services/OwnOnly.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

#include <algorithm>

namespace alliance::app
{
namespace
{

constexpr int kColumns = 118; // characters
constexpr int kUsual = 820;   // px, with text of the usual size
constexpr int kWidest = 1160;

QString cell(const QString& text, bool right = true, bool head = false)
{
    return QStringLiteral("<td align='%1' style='padding:3px 10px 3px 0; white-space:%2'>%3</td>")
        .arg(right ? QStringLiteral("right") : QStringLiteral("left"),
             head ? QStringLiteral("normal") : QStringLiteral("pre"),
             head ? QStringLiteral("<b>%1</b>").arg(text.toHtmlEscaped()) : text.toHtmlEscaped());
}

QString table(const QString& title, const ReviewFigures& figures)
{
    QString html = QStringLiteral("<p style='margin:10px 0 2px 0'><b>%1</b></p><table>").arg(title.toHtmlEscaped());
    html += QStringLiteral("<tr>");
    for (const QString& name :
         {QString(), FiguresDialog::tr("Accepted"), FiguresDialog::tr("Rejected"), FiguresDialog::tr("To review"),
          FiguresDialog::tr("Missed, added"), FiguresDialog::tr("Precision"), FiguresDialog::tr("Recall"),
          FiguresDialog::tr("False alarms in 10 min")})
        html += cell(name, true, true);
    html += QStringLiteral("</tr>");
    for (const KindFigures& one : figures.kinds) {
        html += QStringLiteral("<tr>") + cell(kindText(one.kind), false);
        for (const int count : {one.accepted, one.rejected, one.undecided, one.missed})
            html += cell(QString::number(count));
        html += cell(figureText(one.precision())) + cell(figureText(one.recall())) +
                cell(figureText(one.falseAlarms())) + QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

} // namespace

FiguresDialog::FiguresDialog(LibraryWorker& worker, const QUuid& session, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("figuresDialog"));
    setWindowTitle(tr("Figures of the measurement"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    m_text = new QLabel(tr("Counting…"));
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(std::clamp(fontMetrics().averageCharWidth() * kColumns, kUsual, kWidest));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Figures of the measurement"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    layout->addWidget(new PanelScroll(page), 1);
    layout->addWidget(buttons);
    worker.ask(
        this,
        [session](LibraryService& library) -> Outcome<Both> {
            Both both;
            const auto hidden = session.isNull() ? Outcome<bool>(true) : showsOwnOnly(library, session);
            if (!hidden)
                return tl::unexpected<Failure>(hidden.error());
            if (!*hidden) {
                auto own = figuresOfSession(library, session);
                if (!own)
                    return tl::unexpected<Failure>(own.error());
                both.session = std::move(*own);
            }
            auto all = figuresOfLibrary(library);
            if (!all)
                return tl::unexpected<Failure>(all.error());
            both.library = std::move(*all);
            return both;
        },
        [this](const Outcome<Both>& figures) {
            if (figures)
                showFigures(*figures);
            else
                sayIn(*m_text, wordFailure(figures.error()).oneText().toHtmlEscaped(), true);
        });
}

void FiguresDialog::showFigures(const Both& figures)
{
    QString html;
    if (figures.session)
        html += table(tr("This session"), *figures.session);
    html += table(tr("All sessions (%n with decisions)", nullptr, figures.library.sessions), figures.library);
    if (const QString heldBack = heldBackText(figures.library); !heldBack.isEmpty())
        html += QStringLiteral("<p>%1</p>").arg(heldBack.toHtmlEscaped());
    html += QStringLiteral("<p style='margin-top:12px'>%1</p>")
                .arg(tr("From what reviewers decided; in brackets the range in which the true value lies in 95 of 100 "
                        "cases. Precision: accepted of those decided. Recall: proposed of all that reviewers accepted "
                        "or added (Shift+W, Shift+P), so it holds as far as somebody looked. Decisions never change "
                        "the measurement by themselves.")
                         .toHtmlEscaped());
    m_text->setText(html);
    // Once the layouts inside know what they need now.
    QMetaObject::invokeMethod(
        this, [this] { adjustSize(); }, Qt::QueuedConnection);
}

QString FiguresDialog::plainText() const
{
    return QTextDocumentFragment::fromHtml(m_text->text()).toPlainText();
}

} // namespace alliance::app

#include "app/panels/VersionsDialog.h"

#include "app/models/ReviewSession.h"
#include "app/panels/PanelParts.h"
#include "app/services/DateText.h"
#include "app/services/ErrorText.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace alliance::app
{
namespace
{

constexpr QSize kStartSize{820, 520};
constexpr int kListWidth = 260;

QString rowText(const VersionItem& version)
{
    const QString who = version.author.isEmpty() ? VersionsDialog::tr("somebody") : version.author;
    const QString head = version.removed ? VersionsDialog::tr("Version %1 · removed").arg(version.version)
                                         : VersionsDialog::tr("Version %1").arg(version.version);
    return QStringLiteral("%1\n%2 · %3").arg(head, whenText(version.at), who);
}

// Words that went are struck out, words that came are underlined: colour only helps.
QString wordsHtml(const QList<TextPiece>& pieces, const ThemeColors& colors)
{
    QString html;
    for (const TextPiece& piece : pieces) {
        const QString text = piece.text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
        if (piece.kind == TextPiece::Kind::Removed)
            html += QStringLiteral("<s style='color:%1;background-color:%2'>%3</s>")
                        .arg(colors.danger.name(), colors.dangerSoft.name(), text);
        else if (piece.kind == TextPiece::Kind::Added)
            html += QStringLiteral("<u style='color:%1;background-color:%2'>%3</u>")
                        .arg(colors.accent.name(), colors.accentSoft.name(), text);
        else
            html += text;
    }
    return html;
}

} // namespace

VersionsDialog::VersionsDialog(ReviewSession& session, const QUuid& note, const Theme& theme, QWidget* parent)
    : VersionsDialog(
          session,
          {tr("History of the note"), tr("The note was removed."),
           [&session, note](QObject* receiver, const auto& answer) { session.readVersions(note, receiver, answer); },
           [&session, note](int version) { session.restoreNote(note, version); }},
          theme, parent)
{
    connect(&session, &ReviewSession::notesChanged, this, &VersionsDialog::read);
}

VersionsDialog::VersionsDialog(ReviewSession& session, VersionsOf what, const Theme& theme, QWidget* parent)
    : VersionsDialog(std::move(what), theme, parent)
{
    connect(&session, &ReviewSession::closed, this, &QDialog::close);
}

VersionsDialog::VersionsDialog(VersionsOf what, const Theme& theme, QWidget* parent)
    : QDialog(parent), m_theme(theme), m_what(std::move(what))
{
    setObjectName(QStringLiteral("versionsDialog"));
    setWindowTitle(m_what.title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("versions"));
    m_list->setAccessibleName(tr("Versions, newest first"));
    m_list->setWordWrap(true);
    m_page = new QTextBrowser;
    m_page->setAccessibleName(tr("What this version changed"));
    auto* parts = new QSplitter;
    parts->addWidget(m_list);
    parts->addWidget(m_page);
    parts->setStretchFactor(1, 1);
    parts->setSizes({kListWidth, kStartSize.width() - kListWidth});
    parts->setChildrenCollapsible(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_restore = buttons->addButton(tr("&Restore this version"), QDialogButtonBox::ActionRole);
    m_restore->setAutoDefault(false);
    m_restore->setEnabled(false);
    m_help = new QLabel(restoringWords());
    m_help->setProperty("muted", true);
    m_help->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(parts, 1);
    layout->addWidget(m_help);
    layout->addWidget(buttons);
    resize(kStartSize);
    connect(m_list, &QListWidget::currentRowChanged, this, &VersionsDialog::showChosen);
    connect(m_restore, &QPushButton::clicked, this, &VersionsDialog::restore);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setFocus();
    read();
}

void VersionsDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && chosen()) // the words name their colours
        showChosen();
}

void VersionsDialog::read()
{
    m_what.read(this, [this](const Outcome<QList<VersionItem>>& versions) { take(versions); });
}

void VersionsDialog::take(const Outcome<QList<VersionItem>>& versions)
{
    if (!versions) {
        m_page->setPlainText(wordFailure(versions.error()).oneText());
        return;
    }
    if (!m_versions.isEmpty() && m_versions.size() == versions->size())
        return showChosen();
    m_versions = *versions;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (qsizetype i = m_versions.size() - 1; i >= 0; --i)
        m_list->addItem(rowText(m_versions[i]));
    m_list->setCurrentRow(0);
    showChosen();
}

void VersionsDialog::tell(const Failure& failure)
{
    sayState(*m_help, wordFailure(failure).oneText(), true);
    showChosen();
}

QString VersionsDialog::restoringWords()
{
    return tr("Restoring makes a new version: nothing is lost, and it can be undone.");
}

const VersionItem* VersionsDialog::chosen() const
{
    if (!m_list)
        return nullptr;
    const qsizetype at = m_versions.size() - 1 - m_list->currentRow();
    return m_list->currentRow() >= 0 && at >= 0 ? &m_versions[at] : nullptr;
}

void VersionsDialog::showChosen()
{
    const VersionItem* version = chosen();
    const bool others = version && !version->mayRestore;
    m_restore->setEnabled(version && version != &m_versions.back() && !version->removed && !others);
    m_restore->setToolTip(others ? m_what.ofOthers : QString());
    m_page->setHtml(version ? page(*version) : QString());
}

QString VersionsDialog::page(const VersionItem& version) const
{
    QString html;
    if (!version.mayRestore && !m_what.ofOthers.isEmpty())
        html += QStringLiteral("<p><i>%1</i></p>").arg(m_what.ofOthers.toHtmlEscaped());
    if (version.removed)
        html += QStringLiteral("<p><b>%1</b></p>").arg(m_what.gone.toHtmlEscaped());
    const bool first = version.version == m_versions.front().version; // there is nothing to compare it with
    for (const FieldChange& change : version.changes) {
        QList<TextPiece> pieces{{TextPiece::Kind::Removed, change.before.isEmpty() ? tr("none") : change.before},
                                {TextPiece::Kind::Kept, QStringLiteral(" ")},
                                {TextPiece::Kind::Added, change.after.isEmpty() ? tr("none") : change.after}};
        if (first)
            pieces = {{TextPiece::Kind::Kept, change.after}};
        html +=
            QStringLiteral("<p><b>%1:</b> %2</p>").arg(change.field.toHtmlEscaped(), wordsHtml(pieces, m_theme.colors));
    }
    const QList<TextPiece> words = first ? QList<TextPiece>{{TextPiece::Kind::Kept, version.text}} : version.words;
    return html + QStringLiteral("<p>%1</p>").arg(wordsHtml(words, m_theme.colors));
}

QString VersionsDialog::plainText() const
{
    return m_page->toPlainText();
}

void VersionsDialog::restore()
{
    const VersionItem* version = chosen();
    if (!version || !m_restore->isEnabled())
        return;
    m_restore->setEnabled(false);
    sayState(*m_help, restoringWords(), false);
    m_what.restore(version->version);
}

} // namespace alliance::app

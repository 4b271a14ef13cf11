#include "app/panels/RehearsalDialog.h"

#include "app/models/MarkerCode.h"
#include "app/panels/PanelParts.h"
#include "app/panels/SpokenWords.h"
#include "app/panels/ThemeIcon.h"
#include "app/panels/WordsLabel.h"
#include "app/resources/Icons.h"
#include "app/resources/ThemeStyle.h"
#include "app/services/ErrorText.h"
#include "app/services/LibraryWorker.h"
#include "app/services/TimeText.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace alliance::app
{
namespace
{

constexpr int kIcon = 48;

QString placeText(const RehearsalPrompt& prompt, db::PersonRole role)
{
    QStringList parts;
    if (!prompt.caseCode.isEmpty())
        parts.append(prompt.caseCode);
    parts.append(RehearsalDialog::tr("Session %1").arg(prompt.sessionNumber));
    if (prompt.note.moment)
        parts.append(timeText(prompt.note.moment->range.start, TimePrecision::Seconds));
    parts.append(prompt.isOwn() ? visibilityWords(prompt.note.visibility, role)
                                : RehearsalDialog::tr("by %1").arg(prompt.author));
    return parts.join(QStringLiteral(" · "));
}

QString tryText(const RehearsalTry& one)
{
    if (one.name.isEmpty() && one.note.text == RehearsalService::triedWords())
        return one.note.text;
    return one.name.isEmpty() ? RehearsalDialog::tr("Tried: %1").arg(one.note.text)
                              : RehearsalDialog::tr("Tried by %1: %2").arg(one.name, one.note.text);
}

} // namespace

RehearsalDialog::RehearsalDialog(LibraryWorker& worker, const Scope& scope, const Theme& theme, QWidget* parent)
    : QDialog(parent),
      m_worker(worker),
      m_scope(scope),
      m_typed(
          worker, *this,
          [](LibraryService& library, const DraftTexts& words) { return RehearsalService(library).keepBegun(words); },
          {tr("Close the prompts?"), tr("How trying a prompt went")}),
      m_theme(theme)
{
    setObjectName(QStringLiteral("rehearsalDialog"));
    setWindowTitle(tr("Rehearsal prompts"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(720, 520);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    m_summary = new QLabel(tr("Reading the prompts…"));
    m_summary->setObjectName(QStringLiteral("rehearsalSummary"));
    m_summary->setProperty("muted", true);
    m_summary->setWordWrap(true);
    layout->addWidget(m_summary);
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("prompts"));
    m_list->setAccessibleName(tr("Rehearsal prompts"));
    setIconSide(*m_list, 16);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    layout->addWidget(m_list, 3);
    QScrollArea* scroll = m_chosen = plainScrollArea(tr("The chosen prompt"));
    m_text = new QLabel;
    m_text->setObjectName(QStringLiteral("promptText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setMargin(4);
    scroll->setWidget(m_text);
    layout->addWidget(scroll, 2);
    m_answer = new QWidget;
    auto* row = new QHBoxLayout(m_answer);
    row->setContentsMargins(0, 0, 0, 0);
    m_words = new QLineEdit;
    m_words->setObjectName(QStringLiteral("triedWords"));
    m_words->setAccessibleName(tr("How it went"));
    QSizePolicy room = m_words->sizePolicy();
    room.setRetainSizeWhenHidden(true); // the buttons stay where they are
    m_words->setSizePolicy(room);
    m_tried = new QPushButton(tr("&Tried it"));
    m_tried->setObjectName(QStringLiteral("tried"));
    m_tried->setProperty("primary", true);
    m_open = new QPushButton(tr("&Show the moment"));
    m_open->setObjectName(QStringLiteral("showPrompt"));
    row->addWidget(m_words, 1);
    row->addWidget(m_tried);
    row->addWidget(m_open);
    layout->addWidget(m_answer);
    layout->addWidget(makeEmpty(), 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    layout->addWidget(buttons);
    withoutDefault(*buttons);
    for (QPushButton* button : {m_tried, m_open})
        button->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &RehearsalDialog::showChosen);
    connect(m_list, &QListWidget::itemActivated, m_open, &QPushButton::click);
    connect(m_words, &QLineEdit::textEdited, this, &RehearsalDialog::keepTyped);
    connect(&m_typed, &TypedWords::refused, this, &RehearsalDialog::sayFailure);
    connect(&m_typed, &TypedWords::kept, this, &RehearsalDialog::reload); // what stands at the top is right again
    connect(m_words, &QLineEdit::returnPressed, this, &RehearsalDialog::mark);
    connect(m_tried, &QPushButton::clicked, this, &RehearsalDialog::mark);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const RehearsalPrompt* prompt = chosen()) {
            Q_EMIT openRequested(*prompt);
            accept();
        }
    });
    showChosen();
    reload();
}

QWidget* RehearsalDialog::makeEmpty()
{
    m_empty = new QWidget;
    m_empty->setObjectName(QStringLiteral("noPrompts"));
    auto* layout = new QVBoxLayout(m_empty);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_emptyTitle = new WordsLabel;
    m_emptyTitle->setProperty("heading", 2);
    m_emptyText = new WordsLabel;
    m_emptyText->setObjectName(QStringLiteral("noPromptsText"));
    m_emptyText->setProperty("muted", true);
    layout->addStretch(2);
    layout->addWidget(new ThemeIcon(m_theme, QStringLiteral("people"), &ThemeColors::accent, kIcon));
    for (QLabel* label : {m_emptyTitle, m_emptyText}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addStretch(3);
    m_empty->hide();
    return m_empty;
}

// Nothing to choose from: what would stand here, and where it comes from.
void RehearsalDialog::showEmpty()
{
    m_empty->setVisible(m_prompts.isEmpty());
    for (QWidget* one : std::initializer_list<QWidget*>{m_summary, m_list, m_chosen, m_answer})
        one->setVisible(!m_prompts.isEmpty());
    m_emptyTitle->setText(m_scope.leavesOut ? tr("Your own pass first") : tr("No prompts yet"));
    const QString what = tr("A prompt is a moment to rehearse, taking either part: what could you say there, and how "
                            "is it to hear it?");
    m_emptyText->setText(
        m_scope.leavesOut
            ? tr("Prompts of sessions in which your own pass comes first are shown after it.") + u' ' + what
            : what + u' ' +
                  tr("A supervisor writes one as a note of the kind “Role-play prompt” and releases it to the trainee. "
                     "It stands here then, to be taken into the next supervision or tried alone aloud."));
}

void RehearsalDialog::setScope(const Scope& scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    reload();
}

// What was typed about one prompt is not about another one.
void RehearsalDialog::keepTyped(const QString& words)
{
    const int row = this->row();
    if (row < 0)
        return;
    m_prompts[row].begun = words;
    m_typed.put(m_prompts[row].note.id, words);
}

bool RehearsalDialog::wordsKept() const
{
    return m_typed.areKept();
}

void RehearsalDialog::leave(std::function<void()> then)
{
    m_typed.leave(std::move(then));
}

void RehearsalDialog::closeWithLibrary()
{
    m_typed.closeWithLibrary();
}

void RehearsalDialog::done(int result)
{
    if (!m_typed.mayClose())
        return;
    QDialog::done(result);
    m_typed.closed();
}

void RehearsalDialog::reload()
{
    m_worker.ask(
        this,
        [sessions = m_scope.sessions](LibraryService& library) { return RehearsalService(library).prompts(sessions); },
        [this, scope = m_scope](const Outcome<QList<RehearsalPrompt>>& prompts) {
            if (scope != m_scope)
                return; // another answer is on its way
            if (prompts)
                show(*prompts);
            else
                sayFailure(prompts.error());
        });
}

void RehearsalDialog::sayFailure(const Failure& failure)
{
    m_summary->show(); // there may be no prompts that it stands above
    sayIn(*m_summary, wordFailure(failure).oneText(), true);
}

void RehearsalDialog::show(const QList<RehearsalPrompt>& prompts)
{
    const RehearsalPrompt* before = chosen();
    const QUuid kept = before ? before->note.id : QUuid();
    m_prompts = prompts;
    for (RehearsalPrompt& prompt : m_prompts)
        prompt.begun = m_typed.value(prompt.note.id, prompt.begun);
    m_list->clear();
    int tried = 0;
    int row = 0;
    for (const RehearsalPrompt& prompt : m_prompts) {
        const QString words =
            QStringLiteral("%1\n%2").arg(prompt.note.text.simplified(), placeText(prompt, m_scope.role));
        auto* item =
            new QListWidgetItem(strokeIcon(prompt.isTried() ? QStringLiteral("accept") : QStringLiteral("undecided"),
                                           prompt.isTried() ? m_theme.colors.accepted : m_theme.colors.open),
                                words);
        item->setData(Qt::AccessibleTextRole,
                      prompt.isTried() ? tr("Tried. %1").arg(words) : tr("Not tried yet. %1").arg(words));
        m_list->addItem(item);
        if (prompt.note.id == kept)
            row = m_list->count() - 1;
        tried += prompt.isTried() ? 1 : 0;
    }
    m_list->setCurrentRow(m_prompts.isEmpty() ? -1 : row);
    const bool own = std::all_of(m_prompts.begin(), m_prompts.end(), [](const auto& one) { return one.isOwn(); });
    const QString all = own ? tr("%1 of %2 tried. What was written about it stands under the prompt.")
                            : tr("%1 of %2 tried. Take one into the next supervision, or try it alone aloud; what you "
                                 "notice counts, not how well it goes.");
    QString words = all.arg(tried).arg(m_prompts.size());
    if (m_scope.leavesOut)
        words += u' ' + tr("Prompts of sessions in which your own pass comes first are shown after it.");
    showEmpty();
    if (m_prompts.isEmpty())
        speak(*this, m_emptyTitle->text() + QStringLiteral(". ") + m_emptyText->text());
    else
        sayIn(*m_summary, words);
    showChosen();
}

int RehearsalDialog::row() const
{
    const int row = m_list->currentRow();
    return row < m_prompts.size() ? row : -1;
}

const RehearsalPrompt* RehearsalDialog::chosen() const
{
    const int row = this->row();
    return row >= 0 ? &m_prompts[row] : nullptr;
}

void RehearsalDialog::showChosen()
{
    const RehearsalPrompt* prompt = chosen();
    for (QWidget* one : std::initializer_list<QWidget*>{m_words, m_tried, m_open})
        one->setEnabled(prompt != nullptr);
    const bool done = prompt && prompt->isTriedByMe();
    m_tried->setText(done ? tr("Not &tried after all") : tr("&Tried it"));
    m_tried->setProperty("primary", !done); // to take it back is nobody's next step
    m_tried->style()->unpolish(m_tried);
    m_tried->style()->polish(m_tried);
    m_words->setVisible(!done);
    m_words->setPlaceholderText(prompt && prompt->isOwn()
                                    ? tr("How it went, if you like")
                                    : tr("How it went, if you like: your supervisor can read it"));
    const QString begun = prompt ? prompt->begun : QString();
    if (m_words->text() != begun)
        m_words->setText(begun);
    if (!prompt)
        return m_text->clear();
    QStringList words{prompt->note.text};
    for (const RehearsalTry& one : prompt->tries)
        words.append(tryText(one));
    m_text->setText(words.join(QStringLiteral("\n\n")));
}

void RehearsalDialog::mark()
{
    const RehearsalPrompt* prompt = chosen();
    if (!prompt || !m_tried->isEnabled()) // it is being written
        return;
    if (m_words->hasFocus() || m_tried->hasFocus())
        m_list->setFocus(); // neither stays as it is: the keyboard would be on whatever comes next
    m_tried->setEnabled(false);
    m_worker.ask(
        this,
        [id = prompt->note.id, tried = prompt->isTriedByMe(),
         words = m_words->text()](LibraryService& library) -> Done {
            RehearsalService service(library);
            if (tried)
                return service.unmark(id);
            const auto marked = service.markTried(id, words);
            return marked ? Done() : tl::unexpected<Failure>(marked.error());
        },
        [this, marked = *prompt](const Done& done) { endMarking(done, marked); });
}

void RehearsalDialog::endMarking(const Done& done, const RehearsalPrompt& prompt)
{
    if (!done) {
        sayFailure(done.error());
        m_tried->setEnabled(true);
        return;
    }
    if (!prompt.isTriedByMe())
        m_typed.put(prompt.note.id, {});
    Q_EMIT changed(prompt.note.sessionId);
    reload();
}

} // namespace alliance::app

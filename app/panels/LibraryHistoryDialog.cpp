#include "app/panels/LibraryHistoryDialog.h"

#include "app/panels/PanelParts.h"
#include "app/services/DateText.h"
#include "app/services/EditStep.h"
#include "app/services/ErrorText.h"
#include "app/services/LibraryWorker.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace alliance::app
{

LibraryHistoryDialog::LibraryHistoryDialog(LibraryWorker& worker, QWidget* parent) : QDialog(parent), m_worker(worker)
{
    setObjectName(QStringLiteral("libraryHistory"));
    setWindowTitle(tr("Changes of consents, cases and collections"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(620, 400);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    auto* about = new QLabel(tr("What you have changed, the latest first. A consent that was withdrawn stays withdrawn "
                                "until that is undone here; its examples come back with it. What you changed in a "
                                "session is taken back there."));
    about->setWordWrap(true);
    about->setProperty("muted", true);
    layout->addWidget(about);
    m_list = new QTreeWidget;
    m_list->setObjectName(QStringLiteral("steps"));
    m_list->setAccessibleName(tr("Changes"));
    m_list->setHeaderLabels({tr("When"), tr("What"), {}});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    layout->addWidget(m_list, 1);
    m_words = new QLabel;
    m_words->setObjectName(QStringLiteral("historyWords"));
    m_words->setWordWrap(true);
    layout->addWidget(m_words);
    layout->addStretch(); // where there is no list
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_undo = buttons->addButton(tr("&Undo"), QDialogButtonBox::ActionRole);
    m_undo->setObjectName(QStringLiteral("undoStep"));
    m_redo = buttons->addButton(tr("&Redo"), QDialogButtonBox::ActionRole);
    m_redo->setObjectName(QStringLiteral("redoStep"));
    for (QPushButton* button : {m_undo, m_redo}) {
        button->setAutoDefault(false);
        button->setEnabled(false);
    }
    connect(m_undo, &QPushButton::clicked, this, [this] { go(Replay::Undo); });
    connect(m_redo, &QPushButton::clicked, this, [this] { go(Replay::Redo); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    load();
}

Outcome<LibraryHistoryDialog::Content> LibraryHistoryDialog::read(LibraryService& library)
{
    HistoryService history(library);
    auto edits = history.list({});
    if (!edits)
        return tl::unexpected<Failure>(edits.error());
    auto next = history.next({});
    if (!next)
        return tl::unexpected<Failure>(next.error());
    return Content{std::move(*edits), std::move(*next)};
}

void LibraryHistoryDialog::load()
{
    m_worker.ask(this, &LibraryHistoryDialog::read, [this](const Outcome<Content>& content) {
        if (content)
            show(*content);
        else
            tell(wordFailure(content.error()).oneText(), true);
    });
}

void LibraryHistoryDialog::show(const Content& content)
{
    m_content = content;
    m_list->clear();
    m_list->setVisible(!content.edits.isEmpty());
    for (auto edit = content.edits.crbegin(); edit != content.edits.crend(); ++edit) {
        QString state;
        if (edit->state == db::EditState::Undone)
            state = tr("undone, can be done again");
        else if (edit->state == db::EditState::Dropped)
            state = tr("undone for good");
        auto* row = new QTreeWidgetItem(m_list, {whenText(edit->created), editName(edit->kind, edit->body), state});
        row->setDisabled(edit->state == db::EditState::Dropped);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    const QString undo = content.next.undoName();
    const QString redo = content.next.redoName();
    m_undo->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undo));
    m_redo->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redo));
    m_undo->setEnabled(!undo.isEmpty());
    m_redo->setEnabled(!redo.isEmpty());
    if (content.edits.isEmpty())
        tell(tr("You have changed no consent, no case and no collection in this library yet."), false);
}

void LibraryHistoryDialog::go(Replay direction)
{
    const bool undo = direction == Replay::Undo;
    const std::optional<db::Edit>& step = undo ? m_content.next.undo : m_content.next.redo;
    if (!step)
        return;
    m_undo->setEnabled(false);
    m_redo->setEnabled(false);
    m_worker.ask(
        this,
        [undo, id = step->id](LibraryService& library) {
            HistoryService history(library);
            return undo ? history.undo({}, id) : history.redo({}, id);
        },
        [this, undo](const Outcome<db::Edit>& done) {
            if (done) {
                tell((undo ? tr("Undone: %1.") : tr("Done again: %1.")).arg(editName(done->kind, done->body)), false);
                Q_EMIT changed();
            } else {
                tell(wordFailure(done.error()).oneText(), true);
            }
            load();
        });
}

void LibraryHistoryDialog::tell(const QString& words, bool problem)
{
    sayIn(*m_words, words, problem);
}

} // namespace alliance::app

#include "app/panels/RemovedDialog.h"

#include "app/commands/CodingCommands.h"
#include "app/models/CodingSession.h"
#include "app/panels/PanelParts.h"
#include "app/services/DateText.h"
#include "app/services/ErrorText.h"
#include "app/services/LibraryWorker.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace alliance::app
{
namespace
{

constexpr QSize kStartSize{820, 500};
constexpr int kLinesOfWords = 5;
constexpr int kWhat = 2; // columns
constexpr int kWords = 4;

} // namespace

RemovedDialog::RemovedDialog(CodingSession& coding, QWidget* parent) : QDialog(parent), m_coding(coding)
{
    setObjectName(QStringLiteral("removedDialog"));
    setWindowTitle(tr("Removed in this session"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    makeList();
    layout->addWidget(m_list, 1);
    m_words = new QTextBrowser;
    m_words->setAccessibleName(tr("The chosen one"));
    m_words->setFixedHeight(m_words->fontMetrics().lineSpacing() * kLinesOfWords + 24);
    layout->addWidget(m_words);
    m_state = new QLabel(tr("Looking up what was removed…"));
    m_state->setObjectName(QStringLiteral("removedState"));
    m_state->setWordWrap(true);
    layout->addWidget(m_state);
    layout->addStretch(); // where there is no list
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_restore = buttons->addButton(tr("&Restore"), QDialogButtonBox::ActionRole);
    withoutDefault(*buttons); // Enter is for the chosen row
    m_restore->setEnabled(false);
    layout->addWidget(buttons);
    resize(kStartSize);
    connect(m_restore, &QPushButton::clicked, this, &RemovedDialog::restore);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_coding, &CodingSession::changed, this, &RemovedDialog::read);
    connect(&m_coding, &CodingSession::editFailed, this, &RemovedDialog::read);
    connect(&m_coding.review(), &ReviewSession::notesChanged, this, &RemovedDialog::read);
    connect(&m_coding.review(), &ReviewSession::closed, this, &QDialog::close);
    m_list->setFocus();
    read();
}

void RemovedDialog::makeList()
{
    m_list = new QTreeWidget;
    m_list->setObjectName(QStringLiteral("removed"));
    m_list->setAccessibleName(tr("What was removed, the latest first"));
    m_list->setHeaderLabels({tr("Removed"), tr("By"), tr("What"), tr("Where"), tr("Words")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    for (const int column : {kWhat, kWords}) // the whole of them is below
        m_list->header()->setSectionResizeMode(column, QHeaderView::Stretch);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RemovedDialog::showChosen);
    connect(m_list, &QTreeWidget::itemActivated, this, &RemovedDialog::restore);
}

void RemovedDialog::read()
{
    LibraryWorker* worker = m_coding.worker();
    if (!worker)
        return;
    worker->ask(
        this,
        [session = m_coding.review().sessionId()](LibraryService& library) { return removedOf(library, session); },
        [this](const Outcome<QList<RemovedItem>>& items) {
            if (items)
                take(*items);
            else
                sayIn(*m_state, wordFailure(items.error()).oneText(), true);
        });
}

void RemovedDialog::take(QList<RemovedItem> items)
{
    if (m_coding.review().isBlind())
        items.removeIf([this](const RemovedItem& one) { return !m_coding.isOwn(one.author); });
    const QUuid before = chosen() ? chosen()->id : QUuid();
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_items = std::move(items);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const RemovedItem& one : std::as_const(m_items)) {
        auto* item =
            new QTreeWidgetItem(m_list, {whenText(one.at), one.remover.isEmpty() ? tr("somebody") : one.remover,
                                         one.what, one.place, one.words.simplified()});
        if (one.id == before)
            m_list->setCurrentItem(item);
    }
    const bool any = !m_items.isEmpty();
    m_list->setColumnHidden(kWords, std::all_of(m_items.begin(), m_items.end(), [](const RemovedItem& one) {
                                return one.words.simplified().isEmpty();
                            }));
    if (any && !m_list->currentItem())
        m_list->setCurrentItem(m_list->topLevelItem(std::clamp(row, 0, m_list->topLevelItemCount() - 1)));
    m_list->setVisible(any);
    m_words->setVisible(any);
    showChosen();
}

const RemovedItem* RemovedDialog::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < m_items.size() ? &m_items[row] : nullptr;
}

void RemovedDialog::showChosen()
{
    const RemovedItem* item = chosen();
    m_words->setPlainText(item ? QStringLiteral("%1\n%2\n\n%3").arg(item->what, item->place, item->words) : QString());
    m_restore->setEnabled(false);
    if (!item)
        return sayIn(
            *m_state,
            m_coding.review().isBlind()
                ? tr("Nothing of your own was removed in this session. What others wrote is left out until your "
                     "own pass is over.")
                : tr("Nothing was removed in this session."));
    const Done may = mayBringBack(item->author, item->removedBy, m_coding.person());
    m_restore->setEnabled(may.has_value());
    sayIn(*m_state, may ? tr("What is restored comes back as it was, as a new version; Undo takes it away again.")
                        : wordFailure(may.error()).oneText());
}

QString RemovedDialog::plainText() const
{
    return m_words->toPlainText();
}

QString RemovedDialog::stateText() const
{
    return m_state->text();
}

void RemovedDialog::restore()
{
    const RemovedItem* item = chosen();
    if (!item || !m_restore->isEnabled())
        return;
    m_restore->setEnabled(false);
    m_coding.edit(bringBack(m_coding.review().sessionId(), *item));
}

} // namespace alliance::app

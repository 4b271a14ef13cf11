#include "app/panels/AuditDialog.h"

#include "app/panels/ElidedCombo.h"
#include "app/panels/PanelParts.h"
#include "app/services/ErrorText.h"
#include "app/services/LibraryWorker.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace alliance::app
{
namespace
{

constexpr QSize kOfSession(720, 520);
constexpr QSize kOfLibrary(920, 560);
constexpr int kRows = 500; // that are shown before earlier ones are asked for
constexpr int kSessionColumn = 3;

} // namespace

AuditDialog::AuditDialog(LibraryWorker& worker, const QUuid& session, const QString& title,
                         const std::optional<SessionNames>& sessions, QWidget* parent)
    : QDialog(parent),
      m_worker(worker),
      m_sessions(std::make_shared<const SessionNames>(sessions.value_or(SessionNames())))
{
    setObjectName(QStringLiteral("auditDialog"));
    setWindowTitle(session.isNull() ? tr("Who did what") : tr("Who did what · %1").arg(title));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(sessions ? kOfLibrary : kOfSession);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    m_words = new QLabel(tr("Reading the record of changes…"));
    m_words->setObjectName(QStringLiteral("auditWords"));
    m_words->setProperty("muted", true);
    m_words->setWordWrap(true);
    m_of = new ElidedCombo;
    m_of->setObjectName(QStringLiteral("auditOf"));
    m_of->setAccessibleName(tr("Of what"));
    if (!session.isNull())
        m_of->addItem(title, session);
    if (session.isNull() || sessions)
        m_of->addItem(tr("The whole library"), QUuid());
    if (m_of->count() < 2)
        m_of->hide();
    m_find = new QLineEdit;
    m_find->setObjectName(QStringLiteral("auditFind"));
    m_find->setClearButtonEnabled(true);
    m_find->setPlaceholderText(tr("Find a person, a day or what was done: exported, for example"));
    m_find->setAccessibleName(tr("Find in the record of changes"));
    m_list = new QTreeWidget;
    m_list->setObjectName(QStringLiteral("audit"));
    m_list->setAccessibleName(tr("Record of changes"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("When"), tr("Who"), tr("What"), tr("Session")});
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_earlier = new QPushButton(tr("Show &earlier entries"));
    m_earlier->setAutoDefault(false);
    m_earlier->setObjectName(QStringLiteral("auditEarlier"));
    m_earlier->hide();
    withoutDefault(*buttons);
    auto* narrow = new QHBoxLayout;
    narrow->setSpacing(12);
    narrow->addWidget(m_of);
    narrow->addWidget(m_find, 1);
    layout->addWidget(m_words);
    layout->addLayout(narrow);
    layout->addWidget(m_list, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_earlier);
    foot->addStretch(1);
    foot->addWidget(buttons);
    layout->addLayout(foot);
    connect(m_of, &QComboBox::activated, this, &AuditDialog::begin);
    connect(m_find, &QLineEdit::textChanged, this, &AuditDialog::begin);
    connect(m_earlier, &QPushButton::clicked, this, [this] {
        m_limit += kRows;
        m_earlier->hide();
        readOn(m_before);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_find->setFocus();
    begin();
}

void AuditDialog::begin()
{
    ++m_turn;
    m_fresh = true;
    m_looked = 0;
    m_limit = kRows;
    m_list->setColumnHidden(kSessionColumn, !m_of->currentData().toUuid().isNull());
    readOn(0);
}

void AuditDialog::readOn(std::int64_t before)
{
    const AuditQuery query{m_of->currentData().toUuid(), before, m_find->text().split(u' ', Qt::SkipEmptyParts)};
    m_worker.ask(
        this, [query, sessions = m_sessions](LibraryService& library) { return readAudit(library, query, *sessions); },
        [this, turn = m_turn](const Outcome<AuditPart>& part) {
            if (turn != m_turn)
                return;
            if (part)
                take(*part);
            else
                sayIn(*m_words, wordFailure(part.error()).oneText(), true);
        });
}

void AuditDialog::take(const AuditPart& part)
{
    const bool fresh = std::exchange(m_fresh, false);
    if (fresh)
        m_list->clear();
    QList<QTreeWidgetItem*> rows;
    for (const AuditRow& row : part.rows)
        rows.append(new QTreeWidgetItem(QStringList{row.when, row.who, row.what, row.session}));
    m_list->addTopLevelItems(rows);
    if (fresh)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_looked += part.looked;
    m_before = part.before;
    tell();
    const bool full = m_list->topLevelItemCount() >= m_limit;
    m_earlier->setVisible(m_before > 0 && full);
    if (m_before > 0 && !full)
        readOn(m_before);
}

void AuditDialog::tell()
{
    const QLocale locale;
    const int shown = m_list->topLevelItemCount();
    if (!m_find->text().trimmed().isEmpty())
        sayIn(*m_words, (m_before > 0 ? tr("%1 of the latest %2 entries have these words.")
                                      : tr("%1 of %2 entries have these words."))
                            .arg(locale.toString(shown), locale.toString(m_looked)));
    else if (m_before > 0)
        sayIn(*m_words, tr("The latest %1 entries. They are chained to each other and cannot be changed.")
                            .arg(locale.toString(m_looked)));
    else
        sayIn(*m_words, tr("%n entries. They are chained to each other and cannot be changed. “Export the record of "
                           "changes” in the menu of the library writes those of the whole library with their hashes.",
                           nullptr, shown));
}

} // namespace alliance::app

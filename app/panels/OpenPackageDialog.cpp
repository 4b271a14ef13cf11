#include "app/panels/OpenPackageDialog.h"

#include "app/models/LibraryController.h"
#include "app/panels/PanelParts.h"
#include "app/panels/PassphraseField.h"
#include "app/services/ErrorText.h"
#include "app/services/PackageWords.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTextDocument>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace alliance::app
{
namespace
{

constexpr int kCellPadding = 16; // of an item, in the style sheet, and of the line beside it
enum Column { kWhat, kMine, kTheirs, kStands, kColumns };

constexpr int kConflictsHeight = 190;
constexpr int kConflictLines = 3; // of words
constexpr int kCellAir = 6;       // px above and below them together

void fillChoices(QComboBox& box, const QString& both)
{
    box.addItem(both, static_cast<int>(db::MergeChoice::Both));
    box.addItem(OpenPackageDialog::tr("Keep mine"), static_cast<int>(db::MergeChoice::Mine));
    box.addItem(OpenPackageDialog::tr("Take theirs"), static_cast<int>(db::MergeChoice::Theirs));
}

} // namespace

OpenPackageDialog::OpenPackageDialog(LibraryController& library, std::filesystem::path file, QWidget* parent)
    : QDialog(parent), m_library(library), m_path(std::move(file))
{
    setObjectName(QStringLiteral("openPackageDialog"));
    setWindowTitle(tr("Open a review package"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(760);
    build();
    read();
}

OpenPackageDialog::~OpenPackageDialog()
{
    if (m_job && !m_job->over()) {
        m_job->disconnect(this);
        m_job->cancel();
    }
}

void OpenPackageDialog::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    auto* name = new QLabel(pathText(m_path.filename()));
    name->setTextFormat(Qt::PlainText);
    name->setProperty("heading", true);
    name->setWordWrap(true);
    layout->addWidget(name);
    m_words = new QLabel;
    m_words->setObjectName(QStringLiteral("words"));
    m_words->setTextFormat(Qt::PlainText); // much of it was written elsewhere
    m_words->setWordWrap(true);
    layout->addWidget(m_words);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Checking the package"));
    layout->addWidget(m_progress);
    m_unlock = new QWidget;
    auto* unlock = new QHBoxLayout(m_unlock);
    unlock->setContentsMargins(0, 0, 0, 0);
    m_typed = new PassphraseField;
    m_typed->setObjectName(QStringLiteral("passphrase"));
    m_typed->setAccessibleName(tr("Passphrase of the package"));
    auto* go = new QPushButton(tr("&Unlock"));
    go->setObjectName(QStringLiteral("unlock"));
    go->setAutoDefault(false);
    unlock->addWidget(m_typed, 1);
    unlock->addWidget(go);
    m_unlock->setVisible(false);
    layout->addWidget(m_unlock);
    addConflicts();
    layout->addWidget(m_conflictsPart, 1);
    m_mediaPart = new QWidget;
    auto* media = new QHBoxLayout(m_mediaPart);
    media->setContentsMargins(0, 0, 0, 0);
    auto* mediaLabel = new QLabel(tr("&Recording, if you have it"));
    m_media = new QLineEdit;
    m_media->setObjectName(QStringLiteral("media"));
    m_media->setPlaceholderText(tr("Can also be added later"));
    mediaLabel->setBuddy(m_media);
    auto* choose = new QPushButton(tr("&Choose…"));
    choose->setAutoDefault(false);
    media->addWidget(mediaLabel);
    media->addWidget(m_media, 1);
    media->addWidget(choose);
    m_mediaPart->setVisible(false);
    layout->addWidget(m_mediaPart);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_take = buttons->addButton(tr("&Take in"), QDialogButtonBox::AcceptRole);
    m_take->setObjectName(QStringLiteral("take"));
    m_take->setEnabled(false);
    withoutDefault(*buttons); // Enter in the field of the passphrase is not Cancel
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &OpenPackageDialog::tryPassphrase);
    connect(m_typed, &QLineEdit::returnPressed, this, &OpenPackageDialog::tryPassphrase);
    connect(choose, &QPushButton::clicked, this, &OpenPackageDialog::chooseMedia);
}

void OpenPackageDialog::addConflicts()
{
    m_conflictsPart = new QWidget;
    auto* column = new QVBoxLayout(m_conflictsPart);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    auto* title = new QLabel(tr("Changed on &both sides; both versions stay in the history"));
    m_all = new QComboBox;
    m_all->setObjectName(QStringLiteral("all"));
    m_all->setAccessibleName(tr("What stands, for all"));
    m_all->addItem(tr("For all…"), -1);
    fillChoices(*m_all, tr("Keep both"));
    row->addWidget(title, 1);
    row->addWidget(m_all);
    column->addLayout(row);
    m_conflicts = new QTreeWidget;
    m_conflicts->setObjectName(QStringLiteral("conflicts"));
    m_conflicts->setAccessibleName(tr("What was changed on both sides"));
    m_conflicts->setRootIsDecorated(false);
    m_conflicts->setWordWrap(true);
    m_conflicts->setHeaderLabels({tr("What"), tr("Here"), tr("In the package"), tr("Stands")});
    m_conflicts->header()->setStretchLastSection(false);
    m_conflicts->header()->setSectionResizeMode(kWhat, QHeaderView::ResizeToContents);
    m_conflicts->header()->setSectionResizeMode(kMine, QHeaderView::Stretch);
    m_conflicts->header()->setSectionResizeMode(kTheirs, QHeaderView::Stretch);
    m_conflicts->header()->setSectionResizeMode(kStands, QHeaderView::ResizeToContents);
    m_conflicts->setMinimumHeight(kConflictsHeight);
    title->setBuddy(m_conflicts);
    column->addWidget(m_conflicts, 1);
    m_conflictsPart->setVisible(false);
    connect(m_all, &QComboBox::activated, this, [this](int index) { settleAll(m_all->itemData(index).toInt()); });
}

void OpenPackageDialog::read()
{
    m_view.reset();
    m_take->setEnabled(false);
    m_unlock->setVisible(false);
    m_progress->setVisible(true);
    sayIn(*m_words, tr("Checking every part of the package…"));
    // What is wrong with the package is said here and not as the failure of a job.
    auto answer = std::make_shared<std::optional<Outcome<PackageView>>>();
    m_job = m_library.start(JobKind::Annotations, tr("Check “%1”").arg(pathText(m_path.filename())),
                            [answer, file = m_path, passphrase = m_passphrase](
                                LibraryService& library, const JobContext& context) -> Outcome<QVariant> {
                                *answer = PackageService(library).view(file, passphrase, context);
                                return QVariant();
                            });
    connect(m_job.data(), &Job::progressed, this,
            [this](double fraction) { m_progress->setValue(static_cast<int>(fraction * 100)); });
    connect(m_job.data(), &Job::finished, this, [this, answer] {
        if (*answer)
            tell(**answer);
    });
    connect(m_job.data(), &Job::failed, this,
            [this](const Failure& failure) { tell(tl::unexpected<Failure>(failure)); });
    connect(m_job.data(), &Job::cancelled, this, &OpenPackageDialog::reject); // from the list of jobs
}

void OpenPackageDialog::tell(const Outcome<PackageView>& view)
{
    m_progress->setVisible(false);
    if (!view) {
        const std::string& context = view.error().error.context;
        const bool typed = context == db::kPackageNeedsPassphrase || context == db::kPackageWrongPassphrase;
        sayIn(*m_words, wordFailure(view.error()).oneText(), context != db::kPackageNeedsPassphrase);
        m_unlock->setVisible(typed);
        if (typed)
            m_typed->setFocus();
        return;
    }
    m_view = *view;
    sayIn(*m_words, packageSentences(*view, true).join(QLatin1Char('\n')));
    const bool inside = std::any_of(view->manifest.media.begin(), view->manifest.media.end(),
                                    [](const auto& one) { return one.inside; });
    m_mediaPart->setVisible(!view->here && !inside && !view->manifest.media.isEmpty());
    list(view->conflicts());
    m_take->setText(view->here ? tr("&Merge") : tr("&Take in"));
    m_take->setEnabled(true);
    m_take->setDefault(true);
    // While the package was read, only Cancel could have the keyboard.
    if (view->conflicts().isEmpty())
        m_take->setFocus();
    else
        m_all->setFocus();
}

void OpenPackageDialog::list(const QList<db::MergeItem>& conflicts)
{
    m_conflicts->clear();
    m_conflictsPart->setVisible(!conflicts.isEmpty());
    for (const db::MergeItem& item : conflicts) {
        const ConflictWords words = conflictWords(item);
        auto* row = new QTreeWidgetItem(m_conflicts);
        row->setText(kWhat, words.what);
        row->setText(kMine, words.mine);
        row->setText(kTheirs, words.theirs);
        for (const int column : {kWhat, kMine, kTheirs}) {
            row->setToolTip(column, Qt::convertFromPlainText(row->text(column)));
            row->setTextAlignment(column, Qt::AlignLeft | Qt::AlignTop);
        }
        row->setData(kWhat, Qt::UserRole, item.id);
        auto* stands = new QComboBox;
        stands->setAccessibleName(tr("What stands: %1").arg(words.what));
        const bool consent = item.kind == db::PackagedKind::Consent;
        const bool one = item.kind == db::PackagedKind::Roles || item.kind == db::PackagedKind::Cameras;
        fillChoices(*stands, consent ? tr("The stricter") : one ? tr("Ask again") : tr("Keep both"));
        row->setData(kStands, Qt::UserRole, consent);
        stands->ensurePolished();
        const int height = m_conflicts->fontMetrics().lineSpacing() * kConflictLines + kCellAir;
        row->setSizeHint(kStands, {stands->sizeHint().width() + kCellPadding, height});
        m_conflicts->setItemWidget(row, kStands, stands);
    }
    m_conflicts->setCurrentItem(m_conflicts->topLevelItem(0));
}

void OpenPackageDialog::settleAll(int choice)
{
    if (choice < 0)
        return;
    for (int row = 0; row < m_conflicts->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = m_conflicts->topLevelItem(row);
        // A consent is settled for itself or not at all.
        if (item->data(kStands, Qt::UserRole).toBool())
            continue;
        auto* stands = qobject_cast<QComboBox*>(m_conflicts->itemWidget(item, kStands));
        stands->setCurrentIndex(stands->findData(choice));
    }
    m_all->setCurrentIndex(0);
}

void OpenPackageDialog::tryPassphrase()
{
    m_passphrase = std::make_shared<const db::SecretText>(m_typed->take());
    read();
}

void OpenPackageDialog::chooseMedia()
{
    auto* dialog = new QFileDialog(this, tr("The recording of this session"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_media, &QLineEdit::setText);
    dialog->open();
}

MediaGiven OpenPackageDialog::media() const
{
    const QString file = m_media->text().trimmed();
    return file.isEmpty() ? MediaGiven() : MediaGiven{{std::filesystem::path(file.toStdString())}, false};
}

db::MergeChoices OpenPackageDialog::choices() const
{
    db::MergeChoices choices;
    for (int row = 0; row < m_conflicts->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = m_conflicts->topLevelItem(row);
        const auto* stands = qobject_cast<QComboBox*>(m_conflicts->itemWidget(item, kStands));
        choices.byRecord.insert(item->data(kWhat, Qt::UserRole).toUuid(),
                                static_cast<db::MergeChoice>(stands->currentData().toInt()));
    }
    return choices;
}

} // namespace alliance::app

#include "app/panels/CollectDialog.h"

#include "app/panels/ElidedCombo.h"
#include "app/panels/PanelParts.h"
#include "app/services/ErrorText.h"
#include "app/services/LibraryWorker.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace alliance::app
{
namespace
{

struct Choices {
    QStringList paths;
    ExportVerdict verdict;
};

// The collection of that path, made where there is none.
Outcome<CollectionItem> collectionOf(CollectionService& service, const QString& path)
{
    auto found = service.find(path);
    if (found || found.error().error.category != base::ErrorCategory::NotFound)
        return found;
    return service.create(path);
}

} // namespace

CollectDialog::CollectDialog(LibraryWorker& worker, const db::Moment& moment, const QString& place, QWidget* parent)
    : QDialog(parent), m_worker(worker), m_moment(moment)
{
    setObjectName(QStringLiteral("collectDialog"));
    setWindowTitle(tr("Add to a collection"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(480);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Moment"), new QLabel(place));
    m_collection = new ElidedCombo;
    m_collection->setEditable(true);
    m_collection->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_collection->setObjectName(QStringLiteral("collection"));
    m_collection->lineEdit()->setPlaceholderText(tr("A new one: “Withdrawal / Silence”"));
    form->addRow(tr("&Collection"), m_collection);
    m_title = new QLineEdit;
    m_title->setPlaceholderText(tr("What it shows"));
    form->addRow(tr("&Title"), m_title);
    layout->addLayout(form);
    m_words = new QLabel(tr("Looking up the consent…"));
    m_words->setObjectName(QStringLiteral("consent"));
    m_words->setWordWrap(true);
    m_words->setMinimumHeight(m_words->fontMetrics().lineSpacing() * 3);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    layout->addWidget(m_words);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_add = buttons->addButton(tr("&Add"), QDialogButtonBox::AcceptRole);
    m_add->setEnabled(false);
    layout->addWidget(buttons);
    m_add->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &CollectDialog::add);
    connect(m_collection, &QComboBox::currentTextChanged, this, &CollectDialog::check);
    load();
}

void CollectDialog::load()
{
    m_worker.ask(
        this,
        [recording = m_moment.recordingId](LibraryService& library) -> Outcome<Choices> {
            Choices choices;
            const auto collections = CollectionService(library).list();
            if (!collections)
                return tl::unexpected<Failure>(collections.error());
            for (const CollectionItem& one : *collections)
                choices.paths.append(one.path);
            ConsentService consent(library);
            const auto today = consent.today();
            if (!today)
                return tl::unexpected<Failure>(today.error());
            auto verdict = consent.mayExport(kCollectionPurpose, {recording}, *today);
            if (!verdict)
                return tl::unexpected<Failure>(verdict.error());
            choices.verdict = std::move(*verdict);
            return choices;
        },
        [this](const Outcome<Choices>& choices) {
            if (!choices) {
                sayIn(*m_words, wordFailure(choices.error()).oneText(), true);
                return;
            }
            m_collection->addItems(choices->paths);
            m_allowed = choices->verdict.allowed;
            const QString masks =
                maskSentence(choices->verdict.faceMask, choices->verdict.voiceMask, choices->verdict.maskedPeople);
            m_words->setText(m_allowed ? (tr("Consent allows this.") + QLatin1Char(' ') + masks).trimmed()
                                       : choices->verdict.reason);
            check();
        });
}

void CollectDialog::check()
{
    m_add->setEnabled(m_allowed && !m_collection->currentText().trimmed().isEmpty());
}

void CollectDialog::add()
{
    m_add->setEnabled(false);
    const QString path = m_collection->currentText().trimmed();
    m_worker.ask(
        this,
        [path, moment = m_moment, title = m_title->text()](LibraryService& library) -> Outcome<QString> {
            CollectionService service(library);
            const auto collection = collectionOf(service, path);
            if (!collection)
                return tl::unexpected<Failure>(collection.error());
            const auto example = service.add({collection->record.id, moment, title, {}});
            if (!example)
                return tl::unexpected<Failure>(example.error());
            return collection->path;
        },
        [this](const Outcome<QString>& name) {
            if (!name) {
                sayIn(*m_words, wordFailure(name.error()).oneText(), true);
                check();
                return;
            }
            Q_EMIT added(*name);
            accept();
        });
}

} // namespace alliance::app

#include "app/panels/HandOnPackageDialog.h"

#include "app/panels/ExportParts.h"
#include "app/panels/NewPassphraseFields.h"
#include "app/panels/PanelParts.h"
#include "app/services/ConsentService.h"
#include "app/services/ErrorText.h"
#include "app/services/LibraryWorker.h"
#include "app/services/PackageWords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace alliance::app
{
namespace
{

enum Way { kByKey, kByPassphrase };

// One line: a label that wraps asks for the room of a narrower one, more or less of it with each text.
class OneLine : public QLabel
{
public:
    QSize sizeHint() const override { return {QLabel::sizeHint().width(), fontMetrics().lineSpacing()}; }
    QSize minimumSizeHint() const override { return {QLabel::minimumSizeHint().width(), fontMetrics().lineSpacing()}; }
};

} // namespace

HandOnPackageDialog::HandOnPackageDialog(LibraryWorker& worker, const QUuid& session, db::PersonRole role,
                                         const QString& file, QWidget* parent)
    : QDialog(parent), m_worker(worker), m_session(session)
{
    setObjectName(QStringLiteral("handOnPackageDialog"));
    setWindowTitle(tr("Hand on a review package"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(660);
    build(file);
    // What trainees make is for their supervisors, what others make for the trainee.
    const auto usual =
        role == db::PersonRole::Trainee ? db::PackageReaderRole::Supervisor : db::PackageReaderRole::Trainee;
    m_reader->setCurrentIndex(m_reader->findData(static_cast<int>(usual)));
    connect(m_reader, &QComboBox::currentIndexChanged, this, [this] {
        m_readerChosen = true;
        count();
    });
    count();
    m_worker.ask(
        this, [session](LibraryService& library) { return PackageService(library).usualReader(session); },
        [this](const Outcome<db::PackageReaderRole>& reader) {
            if (reader && !m_readerChosen)
                m_reader->setCurrentIndex(m_reader->findData(static_cast<int>(*reader)));
        });
}

void HandOnPackageDialog::build(const QString& file)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(14);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(9);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addContents(*form);
    addOpening(*form);
    addFile(*form, file);
    layout->addLayout(form);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_make = buttons->addButton(tr("&Seal and write"), QDialogButtonBox::AcceptRole);
    m_make->setObjectName(QStringLiteral("make"));
    layout->addWidget(buttons);
    m_make->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void HandOnPackageDialog::addContents(QFormLayout& form)
{
    m_reader = new QComboBox;
    m_reader->setObjectName(QStringLiteral("reader"));
    m_reader->addItem(tr("A supervisor: all that is not private"), static_cast<int>(db::PackageReaderRole::Supervisor));
    m_reader->addItem(tr("The trainee: without what is for supervisors"),
                      static_cast<int>(db::PackageReaderRole::Trainee));
    m_reader->addItem(tr("A guest rater, blind: nothing that anybody wrote or decided"),
                      static_cast<int>(db::PackageReaderRole::Rater));
    form.addRow(tr("&Reader"), m_reader);
    m_contents = steadyWords(QStringLiteral("contents"), 3);
    form.addRow(tr("Holds"), m_contents);
    m_media = new QCheckBox(tr("The recordings, &too"));
    m_media->setObjectName(QStringLiteral("media"));
    form.addRow(QString(), m_media);
    m_names = new QCheckBox(tr("&Names of people, files and labels, too (codes otherwise)"));
    m_names->setObjectName(QStringLiteral("names"));
    form.addRow(QString(), m_names);
    m_purpose = purposeBox(PackageRequest().purpose);
    form.addRow(tr("F&or"), m_purpose);
    m_consent = steadyWords(QStringLiteral("consent"), 2);
    form.addRow(QString(), m_consent);
    connect(m_media, &QCheckBox::toggled, this, &HandOnPackageDialog::check);
    connect(m_media, &QCheckBox::toggled, this, &HandOnPackageDialog::sayContents);
    connect(m_purpose, &QComboBox::currentIndexChanged, this, &HandOnPackageDialog::check);
}

void HandOnPackageDialog::addOpening(QFormLayout& form)
{
    m_way = new QComboBox;
    m_way->setObjectName(QStringLiteral("way"));
    m_way->addItem(tr("Whoever has this key handed out"), kByKey);
    m_way->addItem(tr("Whoever knows a passphrase"), kByPassphrase);
    form.addRow(tr("O&pens for"), m_way);
    m_key = new QLineEdit;
    m_key->setObjectName(QStringLiteral("readerKey"));
    m_key->setAccessibleName(tr("Key of the reader"));
    m_key->setPlaceholderText(tr("ALLIANCE-XXXX-XXXX-…, as the reader sent it"));
    form.addRow(QString(), m_key);
    m_keyWords = new OneLine;
    m_keyWords->setObjectName(QStringLiteral("keyWords"));
    m_keyWords->setWordWrap(true);
    form.addRow(QString(), m_keyWords);
    m_passphrase = new NewPassphraseFields;
    m_passphrase->setVisible(false);
    form.addRow(QString(), m_passphrase);
    connect(m_way, &QComboBox::currentIndexChanged, this, [this] {
        const bool byKey = m_way->currentData().toInt() == kByKey;
        m_key->setVisible(byKey);
        m_keyWords->setVisible(byKey);
        m_passphrase->setVisible(!byKey);
        check();
    });
    connect(m_key, &QLineEdit::textChanged, this, &HandOnPackageDialog::check);
    connect(m_passphrase, &NewPassphraseFields::changed, this, &HandOnPackageDialog::check);
}

void HandOnPackageDialog::addFile(QFormLayout& form, const QString& file)
{
    const FileRow row = addFileRow(form, tr("&Into the file"), tr("&Choose…"), file);
    m_file = row.field;
    m_place = steadyWords(QStringLiteral("place"), 1);
    form.addRow(QString(), m_place);
    connect(row.choose, &QPushButton::clicked, this, &HandOnPackageDialog::chooseFile);
    connect(m_file, &QLineEdit::textChanged, this, &HandOnPackageDialog::check);
}

void HandOnPackageDialog::count()
{
    m_facts.reset();
    sayIn(*m_contents, tr("Counting…"));
    check();
    PackageRequest request;
    request.session = m_session;
    request.reader = reader();
    m_worker.ask(
        this,
        [request](LibraryService& library) -> Outcome<Facts> {
            auto contents = PackageService(library).contents(request);
            if (!contents)
                return tl::unexpected<Failure>(contents.error());
            Facts facts{std::move(*contents), {}, {}};
            ConsentService consent(library);
            for (const db::ConsentPurpose one : db::allConsentPurposes()) {
                const auto verdict = consent.mayExportSession(one, request.session);
                if (!verdict)
                    return tl::unexpected<Failure>(verdict.error());
                if (!verdict->allowed)
                    facts.refused.insert(one, verdict->reason);
                if (verdict->faceMask != db::FaceMask::None || verdict->voiceMask)
                    facts.masked.insert(one,
                                        maskSentence(verdict->faceMask, verdict->voiceMask, verdict->maskedPeople));
            }
            return facts;
        },
        [this, asked = ++m_asked](const Outcome<Facts>& facts) {
            if (asked == m_asked)
                take(facts);
        });
}

void HandOnPackageDialog::take(const Outcome<Facts>& facts)
{
    if (!facts) {
        sayIn(*m_contents, wordFailure(facts.error()).oneText(), true);
        return;
    }
    m_facts = *facts;
    m_media->setText(tr("The recordings, &too (%1)").arg(QLocale().formattedDataSize(facts->contents.mediaBytes)));
    sayContents();
    check();
}

void HandOnPackageDialog::sayContents()
{
    if (!m_facts)
        return;
    const PackageContents& contents = m_facts->contents;
    QStringList lines{countWords(contents.counts) + QLatin1Char('.')};
    if (contents.privateOnes > 0)
        lines.append(tr("Left out because they are private: %1.").arg(contents.privateOnes));
    if (contents.forOthers > 0)
        lines.append((reader() == db::PackageReaderRole::Rater ? tr("Left out so that the rating is blind: %1.")
                                                               : tr("Left out because they are for supervisors: %1."))
                         .arg(contents.forOthers));
    if (reader() == db::PackageReaderRole::Rater && !m_media->isChecked())
        lines.append(tr("Without the recordings, the rater needs the same files to rate."));
    sayIn(*m_contents, lines.join(QLatin1Char(' ')));
}

void HandOnPackageDialog::chooseFile()
{
    auto* dialog =
        new QFileDialog(this, windowTitle(), QFileInfo(file()).path(), tr("Review packages (*%1)").arg(kPackageEnding));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // this dialog says what is there
    dialog->setDefaultSuffix(kPackageEnding.mid(1));
    dialog->selectFile(QFileInfo(file()).fileName());
    connect(dialog, &QFileDialog::fileSelected, m_file,
            [this](const QString& chosen) { m_file->setText(QDir::toNativeSeparators(chosen)); });
    dialog->open();
}

bool HandOnPackageDialog::opensForSomebody()
{
    if (m_way->currentData().toInt() == kByPassphrase)
        return m_passphrase->isGood();
    const QString typed = m_key->text().trimmed();
    const bool good = !typed.isEmpty() && db::publicKeyFrom(typed).has_value();
    m_keyWords->setText(typed.isEmpty() ? tr("The reader finds it in the Library menu: Copy my key for packages.")
                        : good          ? tr("This is a key: only its owner can open the package.")
                                        : tr("This is not a key: a letter is wrong or missing."));
    return good;
}

void HandOnPackageDialog::check()
{
    const QFileInfo info(file());
    const bool named = file().endsWith(kPackageEnding, Qt::CaseInsensitive);
    const bool folder = info.dir().exists() && !info.isDir();
    const bool there = folder && info.exists();
    m_place->setText(!folder  ? tr("There is no such folder.")
                     : !named ? tr("The name has to end with %1.").arg(kPackageEnding)
                     : there  ? tr("This file is there already and is replaced.")
                              : tr("The file is sealed: without key or passphrase it says nothing."));
    QString refused = m_facts ? m_facts->refused.value(purpose()) : QString();
    const QString masked = m_facts ? m_facts->masked.value(purpose()) : QString();
    if (refused.isEmpty() && m_media->isChecked() && !masked.isEmpty())
        refused = tr("The recordings cannot go along: %1").arg(masked);
    m_consent->setText(!m_facts            ? tr("Looking up the consent…")
                       : refused.isEmpty() ? tr("Consent allows this.")
                                           : refused);
    m_make->setText(there ? tr("R&eplace") : tr("&Seal and write"));
    const bool opens = opensForSomebody();
    m_make->setEnabled(m_facts && folder && named && refused.isEmpty() && opens);
}

db::PackageReaderRole HandOnPackageDialog::reader() const
{
    return static_cast<db::PackageReaderRole>(m_reader->currentData().toInt());
}

db::ConsentPurpose HandOnPackageDialog::purpose() const
{
    return static_cast<db::ConsentPurpose>(m_purpose->currentData().toInt());
}

PackageRequest HandOnPackageDialog::takeRequest()
{
    PackageRequest request;
    request.session = m_session;
    request.purpose = purpose();
    request.reader = reader();
    request.media = m_media->isChecked();
    request.names = m_names->isChecked();
    if (m_way->currentData().toInt() == kByPassphrase) {
        request.seal.passphrase = std::make_shared<const db::SecretText>(m_passphrase->take());
    } else if (const auto key = db::publicKeyFrom(m_key->text())) {
        request.seal.publicKeys = {*key};
    }
    return request;
}

QString HandOnPackageDialog::file() const
{
    return QDir::fromNativeSeparators(m_file->text().trimmed());
}

} // namespace alliance::app

#include "app/panels/ExportAnnotationsDialog.h"

#include "app/panels/ExportParts.h"
#include "app/panels/PanelParts.h"
#include "app/services/ErrorText.h"
#include "app/services/LibraryWorker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace alliance::app
{
namespace
{

QString contentsText(const ExchangeContents& contents, ExchangeFormat format)
{
    const bool whole = keepsWholeSession(format);
    QString text = QStringList{ExportAnnotationsDialog::tr("%n note(s)", nullptr,
                                                           contents.notes - (whole ? 0 : contents.wholeSession)),
                               ExportAnnotationsDialog::tr("%n marker(s)", nullptr, contents.markers),
                               ExportAnnotationsDialog::tr("%n stage(s)", nullptr, contents.stages),
                               ExportAnnotationsDialog::tr("%n rating(s)", nullptr, contents.ratings),
                               ExportAnnotationsDialog::tr("%n settled difference(s)", nullptr, contents.settlements)}
                       .join(QStringLiteral(", "));
    const int leftOut = whole ? 0 : contents.wholeSession + contents.privateWholeSession;
    if (leftOut > 0)
        text += QStringLiteral("; ") +
                ExportAnnotationsDialog::tr("not %n note(s) on the session as a whole", nullptr, leftOut);
    return text;
}

} // namespace

ExportAnnotationsDialog::ExportAnnotationsDialog(LibraryWorker& worker, const QUuid& session, const QString& folder,
                                                 const QString& name, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("exportAnnotationsDialog"));
    setWindowTitle(tr("Export annotations"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(620);
    build(folder, name);
    worker.ask(
        this,
        [session](LibraryService& library) -> Outcome<Facts> {
            ExchangeOptions all;
            all.privateToo = true;
            const auto document = ExchangeService(library).annotations(session, all);
            if (!document)
                return tl::unexpected<Failure>(document.error());
            auto refused = ConsentService(library).refusedExports(session);
            if (!refused)
                return tl::unexpected<Failure>(refused.error());
            return Facts{contentsOf(*document), std::move(*refused)};
        },
        [this](const Outcome<Facts>& facts) { take(facts); });
}

void ExportAnnotationsDialog::build(const QString& folder, const QString& name)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(14);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_format = new QComboBox;
    m_format->setObjectName(QStringLiteral("format"));
    for (const ExchangeFormat format : allFormats())
        m_format->addItem(formatTitle(format), static_cast<int>(format));
    form->addRow(tr("&Format"), m_format);
    m_holds = steadyWords(QStringLiteral("holds"), 3);
    m_holds->setProperty("muted", true);
    form->addRow(QString(), m_holds);
    m_contents = steadyWords(QStringLiteral("contents"), 1);
    m_contents->setText(tr("Counting…"));
    form->addRow(tr("Holds"), m_contents);
    m_candidates = new QCheckBox(tr("What was &measured, with the decisions on it"));
    m_candidates->setObjectName(QStringLiteral("candidates"));
    m_candidates->setChecked(true);
    form->addRow(QString(), m_candidates);
    m_private = new QCheckBox(tr("My &private notes and codes, too"));
    m_private->setObjectName(QStringLiteral("private"));
    form->addRow(QString(), m_private);
    m_names = new QCheckBox(tr("&Names of people and of the recording (otherwise codes stand for them)"));
    m_names->setObjectName(QStringLiteral("names"));
    m_names->setToolTip(tr("Codes stay the same in every file, and this library knows whose they are when a file comes "
                           "back. What people wrote stays as they wrote it, with any name in it."));
    form->addRow(QString(), m_names);
    m_purpose = purposeBox(ExchangeOptions().purpose);
    form->addRow(tr("F&or"), m_purpose);
    m_consent = steadyWords(QStringLiteral("consent"), 2);
    m_consent->setText(tr("Looking up the consent…"));
    form->addRow(QString(), m_consent);
    const FileRow row = addFileRow(*form, tr("&Into the file"), tr("&Choose…"), QDir(folder).filePath(name));
    m_file = row.field;
    m_place = steadyWords(QStringLiteral("place"), 2);
    form->addRow(QString(), m_place);
    layout->addLayout(form);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_export = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    layout->addWidget(buttons);
    m_export->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(row.choose, &QPushButton::clicked, this, &ExportAnnotationsDialog::chooseFile);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportAnnotationsDialog::followFormat);
    connect(m_purpose, &QComboBox::currentIndexChanged, this, &ExportAnnotationsDialog::check);
    connect(m_file, &QLineEdit::textChanged, this, &ExportAnnotationsDialog::check);
    followFormat();
}

void ExportAnnotationsDialog::take(const Outcome<Facts>& facts)
{
    if (!facts) {
        sayState(*m_contents, wordFailure(facts.error()).oneText(), true);
        m_consent->clear();
        return;
    }
    m_facts = *facts;
    tellContents();
    m_candidates->setText(
        facts->contents.candidates == 1
            ? tr("What was &measured, with the decision on it (1 candidate)")
            : tr("What was &measured, with the decisions on it (%1 candidates)").arg(facts->contents.candidates));
    m_private->setText(tr("My &private notes and codes, too (%1)").arg(facts->contents.privateOnes));
    m_private->setEnabled(facts->contents.privateOnes > 0);
    check();
}

void ExportAnnotationsDialog::tellContents()
{
    if (m_facts)
        m_contents->setText(contentsText(m_facts->contents, format()));
}

void ExportAnnotationsDialog::followFormat()
{
    QStringList holds{formatHolds(format()), formatLoses(format())};
    holds.removeAll(QString());
    m_holds->setText(holds.join(QLatin1Char(' ')));
    tellContents();
    QString path = m_file->text();
    // Endings of formats only: a name may hold dots of its own.
    for (const ExchangeFormat one : allFormats()) {
        if (path.endsWith(formatEnding(one), Qt::CaseInsensitive)) {
            path.chop(formatEnding(one).size());
            break;
        }
    }
    m_file->setText(path + formatEnding(format()));
    check();
}

void ExportAnnotationsDialog::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Export annotations"), QFileInfo(file()).path(),
                                   QStringLiteral("%1 (*%2)").arg(formatTitle(format()), formatEnding(format())));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // this dialog says what is there
    dialog->setDefaultSuffix(formatEnding(format()).mid(1));
    dialog->selectFile(QFileInfo(file()).fileName());
    connect(dialog, &QFileDialog::fileSelected, m_file,
            [this](const QString& chosen) { m_file->setText(QDir::toNativeSeparators(chosen)); });
    dialog->open();
}

void ExportAnnotationsDialog::check()
{
    const QFileInfo info(file());
    const bool folder = info.dir().exists() && !info.fileName().isEmpty() && !info.isDir();
    QStringList names;
    for (const std::filesystem::path& one : filesOf(file().toStdString(), format()))
        if (folder && QFileInfo::exists(pathText(one)))
            names.append(pathText(one.filename()));
    const bool there = !names.isEmpty();
    m_place->setText(!folder ? tr("There is no such folder.")
                     : there ? tr("There already, and replaced: %1. Whoever has it can read it: it is not sealed.")
                                   .arg(names.join(QStringLiteral(", ")))
                             : tr("Whoever has this file can read it: it is not sealed."));
    m_export->setText(there ? tr("Rep&lace") : tr("&Export"));
    const auto purpose = static_cast<db::ConsentPurpose>(m_purpose->currentData().toInt());
    const QString refused = m_facts ? m_facts->refused.value(purpose) : QString();
    if (m_facts)
        m_consent->setText(refused.isEmpty() ? tr("Consent allows this.") : refused);
    m_export->setEnabled(m_facts && folder && refused.isEmpty());
}

ExchangeFormat ExportAnnotationsDialog::format() const
{
    return static_cast<ExchangeFormat>(m_format->currentData().toInt());
}

ExchangeOptions ExportAnnotationsDialog::options() const
{
    return {static_cast<db::ConsentPurpose>(m_purpose->currentData().toInt()), m_private->isChecked(),
            m_candidates->isChecked(), m_names->isChecked()};
}

QString ExportAnnotationsDialog::file() const
{
    return QDir::fromNativeSeparators(m_file->text().trimmed());
}

} // namespace alliance::app

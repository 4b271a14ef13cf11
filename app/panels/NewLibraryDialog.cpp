#include "app/panels/NewLibraryDialog.h"

#include "app/panels/NewPassphraseFields.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace alliance::app
{
namespace
{

// Why no library can be made there, as far as can be seen without trying; empty: nothing is in the way.
QString problemOf(const QString& place)
{
    const QFileInfo folder(place);
    if (folder.isRelative())
        return NewLibraryDialog::tr("Give the whole path of the folder, or choose it.");
    if (folder.exists() && !folder.isDir())
        return NewLibraryDialog::tr("There is a file of this name. Choose another one.");
    if (folder.isDir() && !QDir(place).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System))
        return NewLibraryDialog::tr(
            "This folder holds a library or other files already. Choose a new or an empty one.");
    QString around = folder.absoluteFilePath();
    while (!QFileInfo::exists(around) && around != QFileInfo(around).absolutePath())
        around = QFileInfo(around).absolutePath();
    return QFileInfo(around).isWritable()
               ? QString()
               : NewLibraryDialog::tr(
                     "Nothing can be written there: choose a folder of your own, on a disk that is connected.");
}

} // namespace

NewLibraryDialog::NewLibraryDialog(const QString& place, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("newLibraryDialog"));
    setWindowTitle(tr("New library"));
    setMinimumWidth(600);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(16);
    m_words = new QLabel;
    m_words->setWordWrap(true);
    layout->addWidget(m_words);

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto* placeRow = new QHBoxLayout;
    placeRow->setSpacing(8);
    m_place = new QLineEdit(QDir::toNativeSeparators(place));
    m_place->setObjectName(QStringLiteral("place"));
    m_place->setAccessibleName(tr("Folder of the library"));
    auto* choose = new QPushButton(tr("&Choose…"));
    choose->setAutoDefault(false);
    placeRow->addWidget(m_place, 1);
    placeRow->addWidget(choose);
    auto* placeLabel = new QLabel(tr("&Folder"));
    placeLabel->setBuddy(m_place);
    m_placeProblem = new QLabel;
    m_placeProblem->setObjectName(QStringLiteral("placeProblem"));
    m_placeProblem->setProperty("problem", true);
    m_placeProblem->setWordWrap(true);
    m_placeProblem->hide();
    auto* where = new QVBoxLayout;
    where->setSpacing(8);
    where->addLayout(placeRow);
    where->addWidget(m_placeProblem);
    form->addRow(placeLabel, where);
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("personName"));
    m_name->setPlaceholderText(tr("As it should stand under your notes"));
    form->addRow(tr("Your &name"), m_name);
    auto* secret = new QVBoxLayout;
    secret->setSpacing(8);
    m_passphrase = new NewPassphraseFields;
    m_open = new QCheckBox(tr("&Without a passphrase (for demonstrations only)"));
    m_open->setObjectName(QStringLiteral("withoutPassphrase"));
    m_openWords = new QLabel(tr("Whoever can read the folder can read everything in it. Not for recordings of real "
                                "people."));
    m_openWords->setProperty("problem", true);
    m_openWords->setWordWrap(true);
    secret->addWidget(m_passphrase);
    secret->addWidget(m_open);
    secret->addWidget(m_openWords);
    form->addRow(tr("Passphrase"), secret);
    layout->addLayout(form);
    layout->addStretch(1);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_make = buttons->addButton(tr("&Make library"), QDialogButtonBox::AcceptRole);
    m_make->setObjectName(QStringLiteral("makeLibrary"));
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    layout->addWidget(buttons);
    m_make->setDefault(true);

    connect(choose, &QPushButton::clicked, this, &NewLibraryDialog::choosePlace);
    connect(m_place, &QLineEdit::textChanged, this, &NewLibraryDialog::check);
    connect(m_place, &QLineEdit::textChanged, m_placeProblem, &QWidget::hide);
    connect(m_passphrase, &NewPassphraseFields::changed, this, &NewLibraryDialog::check);
    connect(m_open, &QCheckBox::toggled, this, &NewLibraryDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewLibraryDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    m_name->setFocus();
}

void NewLibraryDialog::choosePlace()
{
    auto* dialog = new QFileDialog(this, tr("New library: choose its name and place"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setLabelText(QFileDialog::Accept, tr("Choose"));
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setDirectory(QFileInfo(m_place->text()).absolutePath());
    dialog->selectFile(QFileInfo(m_place->text()).fileName());
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& file) { m_place->setText(QDir::toNativeSeparators(file)); });
    dialog->open();
}

void NewLibraryDialog::check()
{
    m_passphrase->setVisible(!m_open->isChecked());
    m_openWords->setVisible(m_open->isChecked());
    const QString what = tr("A library is a folder that holds your recorded sessions, what was measured in them, and "
                            "your notes.");
    m_words->setText(m_open->isChecked() ? what : what + u' ' + tr("Everything in it is sealed with your passphrase."));
    m_make->setEnabled(!m_place->text().trimmed().isEmpty() && (m_open->isChecked() || m_passphrase->isGood()));
}

void NewLibraryDialog::accept()
{
    if (!m_make->isEnabled())
        return;
    // Said here: once the dialog is gone, so is the passphrase that was typed twice.
    if (const QString problem = problemOf(m_place->text().trimmed()); !problem.isEmpty()) {
        m_placeProblem->setText(problem);
        m_placeProblem->show();
        m_place->setFocus();
        m_place->selectAll();
        return;
    }
    NewLibrary request;
    request.folder = std::filesystem::path(QDir::fromNativeSeparators(m_place->text().trimmed()).toStdString());
    request.personName = m_name->text().trimmed();
    if (!m_open->isChecked())
        request.passphrase = std::make_shared<const db::SecretText>(m_passphrase->take());
    Q_EMIT requested(request);
    QDialog::accept();
}

} // namespace alliance::app

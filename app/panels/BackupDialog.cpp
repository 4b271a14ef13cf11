#include "app/panels/BackupDialog.h"

#include "app/panels/ElidedLabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace alliance::app
{

BackupDialog::BackupDialog(std::filesystem::path library, const QString& beside, int remindAfterDays, QWidget* parent)
    : QDialog(parent), m_library(std::move(library))
{
    setWindowTitle(tr("Back up library"));
    setMinimumWidth(600);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(16);
    auto* words = new QLabel(tr("A backup is a copy of the whole library in a folder of its own. It is checked before "
                                "it counts. Keep it on another disk, and as safe as the library itself."));
    words->setWordWrap(true);
    layout->addWidget(words);

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_place = new QLineEdit(QDir::toNativeSeparators(beside));
    m_place->setObjectName(QStringLiteral("place"));
    auto* choose = new QPushButton(tr("C&hoose…"));
    choose->setAutoDefault(false);
    row->addWidget(m_place, 1);
    row->addWidget(choose);
    form->addRow(tr("&In the folder"), row);
    qobject_cast<QLabel*>(form->labelForField(row))->setBuddy(m_place);
    m_name = new ElidedLabel;
    m_name->setObjectName(QStringLiteral("name"));
    form->addRow(tr("As"), m_name);
    m_media = new QCheckBox(tr("With the &recordings that lie in the library"));
    m_media->setChecked(true);
    m_media->setObjectName(QStringLiteral("media"));
    form->addRow(QString(), m_media);
    auto* hint = new QLabel(tr("Recordings that have not changed since an earlier backup in the same folder take no "
                               "space again."));
    hint->setProperty("muted", true);
    hint->setWordWrap(true);
    form->addRow(QString(), hint);
    m_days = new QSpinBox;
    m_days->setObjectName(QStringLiteral("days"));
    m_days->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_days->setRange(0, 365);
    m_days->setValue(remindAfterDays);
    m_days->setSpecialValueText(tr("never"));
    m_days->setSuffix(tr(" days"));
    form->addRow(tr("Re&mind me after"), m_days);
    layout->addLayout(form);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_start = buttons->addButton(tr("&Back up"), QDialogButtonBox::AcceptRole);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(choose, &QPushButton::clicked, this, &BackupDialog::choosePlace);
    connect(m_place, &QLineEdit::textChanged, this, &BackupDialog::check);
    layout->addWidget(buttons);
    m_start->setDefault(true);
    check();
}

void BackupDialog::choosePlace()
{
    auto* dialog = new QFileDialog(this, tr("Folder for backups"), place());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_place,
            [this](const QString& folder) { m_place->setText(QDir::toNativeSeparators(folder)); });
    dialog->open();
}

void BackupDialog::check()
{
    const bool there = QFileInfo(place()).isDir();
    const bool inside = there && liesInLibrary(m_library, place().toStdString());
    m_name->setFullText(!there   ? tr("There is no such folder.")
                        : inside ? tr("Inside the library it would be lost with it.")
                                 : QFileInfo(pathText(request().folder)).fileName());
    m_start->setEnabled(there && !inside);
}

QString BackupDialog::place() const
{
    return QDir::fromNativeSeparators(m_place->text().trimmed());
}

BackupRequest BackupDialog::request() const
{
    const std::filesystem::path folder = place().toStdString();
    return {folder / backupName(m_library, folder).toStdString(), m_media->isChecked()};
}

int BackupDialog::remindAfterDays() const
{
    return m_days->value();
}

} // namespace alliance::app

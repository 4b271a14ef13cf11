#include "app/panels/RestoreDialog.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace alliance::app
{

RestoreDialog::RestoreDialog(std::filesystem::path backup, std::filesystem::path open, const QString& beside,
                             QWidget* parent)
    : QDialog(parent), m_backup(std::move(backup)), m_open(std::move(open))
{
    setWindowTitle(tr("Restore library"));
    setMinimumWidth(600);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    auto* words = new QLabel(tr("Puts back the backup “%1”. It is copied and checked first; the backup itself stays as "
                                "it is.")
                                 .arg(QFileInfo(pathText(m_backup)).fileName()));
    words->setWordWrap(true);
    layout->addWidget(words);

    m_elsewhere = new QRadioButton(tr("Into a &new folder"));
    m_elsewhere->setObjectName(QStringLiteral("elsewhere"));
    m_folder = new QLineEdit(QDir::toNativeSeparators(beside + QLatin1Char('/') + tr("Restored library")));
    m_folder->setObjectName(QStringLiteral("folder"));
    m_folder->setAccessibleName(tr("New folder"));
    auto* choose = new QPushButton(tr("C&hoose…"));
    choose->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(24, 0, 0, 0);
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    m_replace = new QRadioButton(tr("In the &place of the library that is open"));
    m_replace->setObjectName(QStringLiteral("replace"));
    m_replace->setEnabled(!m_open.empty());
    auto* kept = new QLabel(tr("What is in it now is kept in its folder “backups”. Recordings stay."));
    kept->setProperty("muted", true);
    kept->setContentsMargins(24, 0, 0, 0);
    kept->setWordWrap(true);
    m_elsewhere->setChecked(true);
    layout->addWidget(m_elsewhere);
    layout->addLayout(row);
    layout->addWidget(m_replace);
    layout->addWidget(kept);
    layout->addSpacing(8);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_start = buttons->addButton(tr("&Restore"), QDialogButtonBox::AcceptRole);
    m_start->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(choose, &QPushButton::clicked, this, &RestoreDialog::chooseFolder);
    connect(m_folder, &QLineEdit::textChanged, this, &RestoreDialog::check);
    connect(m_elsewhere, &QRadioButton::toggled, this, &RestoreDialog::check);
    connect(m_elsewhere, &QRadioButton::toggled, row, [this, choose](bool on) {
        m_folder->setEnabled(on);
        choose->setEnabled(on);
    });
    layout->addWidget(buttons);
    check();
}

void RestoreDialog::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("New folder for the library"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setLabelText(QFileDialog::Accept, tr("Choose"));
    connect(dialog, &QFileDialog::fileSelected, m_folder,
            [this](const QString& folder) { m_folder->setText(QDir::toNativeSeparators(folder)); });
    dialog->open();
}

void RestoreDialog::check()
{
    m_start->setEnabled(m_replace->isChecked() || !m_folder->text().trimmed().isEmpty());
}

RestoreRequest RestoreDialog::request() const
{
    RestoreRequest request;
    request.backup = m_backup;
    request.folder = m_replace->isChecked()
                         ? m_open
                         : std::filesystem::path(QDir::fromNativeSeparators(m_folder->text().trimmed()).toStdString());
    return request;
}

} // namespace alliance::app

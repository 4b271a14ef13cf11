#include "app/panels/RestoreDialog.h"

#include "app/panels/PassphraseField.h"
#include "app/services/ErrorText.h"
#include "app/services/ServerWords.h"
#include "db/vault/RecoveryKey.h"

#include <QCheckBox>
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
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(24, 20, 24, 20);
    outer->setSpacing(12);
    m_form = new QWidget;
    auto* layout = new QVBoxLayout(m_form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    outer->addWidget(m_form);
    auto* words = new QLabel(tr("Puts back the backup “%1”. It is copied and checked first; the backup itself stays as "
                                "it is.")
                                 .arg(QFileInfo(pathText(m_backup)).fileName()));
    words->setWordWrap(true);
    layout->addWidget(words);

    m_elsewhere = new QRadioButton(tr("Into a &new folder"));
    m_elsewhere->setObjectName(QStringLiteral("elsewhere"));
    m_folder = new QLineEdit(QDir::toNativeSeparators(beside + QLatin1Char('/') + tr("Restored library")));
    QWidget* place = makeElsewhere();
    m_replace = new QRadioButton(tr("In the &place of the library that is open"));
    m_replace->setObjectName(QStringLiteral("replace"));
    m_replace->setEnabled(!m_open.empty());
    auto* kept = new QLabel(tr("What is in it now is kept in its folder “backups”. Recordings stay."));
    kept->setProperty("muted", true);
    kept->setContentsMargins(24, 0, 0, 0);
    kept->setWordWrap(true);
    m_elsewhere->setChecked(true);
    layout->addWidget(m_elsewhere);
    layout->addWidget(place);
    layout->addWidget(m_replace);
    layout->addWidget(kept);
    m_secret = makeSecret();
    layout->addWidget(m_secret);
    m_problem = new QLabel;
    m_problem->setObjectName(QStringLiteral("restoreProblem"));
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    outer->addWidget(m_problem);
    outer->addStretch(1);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_start = buttons->addButton(tr("&Restore"), QDialogButtonBox::AcceptRole);
    m_start->setObjectName(QStringLiteral("restore"));
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_elsewhere, &QRadioButton::toggled, this, &RestoreDialog::check);
    connect(m_elsewhere, &QRadioButton::toggled, place, &QWidget::setEnabled);
    outer->addWidget(buttons);
    m_start->setDefault(true);
    check();
    tryToOpen({});
}

QWidget* RestoreDialog::makeElsewhere()
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(24, 0, 0, 0);
    layout->setSpacing(8);
    m_folder->setObjectName(QStringLiteral("folder"));
    m_folder->setAccessibleName(tr("New folder"));
    auto* choose = new QPushButton(tr("C&hoose…"));
    choose->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    layout->addLayout(row);
    m_onServer = new QCheckBox(tr("Keep its database on a PostgreSQL &server"));
    m_onServer->setObjectName(QStringLiteral("onServer"));
    m_server = new QLineEdit;
    m_server->setObjectName(QStringLiteral("server"));
    m_server->setAccessibleName(tr("Address of the server"));
    m_server->setPlaceholderText(QStringLiteral("host=db.example database=supervision role=supervision"));
    m_server->hide();
    layout->addWidget(m_onServer);
    layout->addWidget(m_server);
    connect(choose, &QPushButton::clicked, this, &RestoreDialog::chooseFolder);
    connect(m_folder, &QLineEdit::textChanged, this, &RestoreDialog::check);
    connect(m_server, &QLineEdit::textChanged, this, &RestoreDialog::check);
    connect(m_server, &QLineEdit::textChanged, this, [this] { m_problem->setVisible(!m_readable); });
    connect(m_onServer, &QCheckBox::toggled, this, [this](bool on) {
        m_server->setVisible(on);
        m_problem->setVisible(!m_readable);
        if (on)
            m_server->setFocus();
        check();
    });
    return box;
}

QWidget* RestoreDialog::makeSecret()
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(6);
    m_asked = new QLabel;
    m_asked->setWordWrap(true);
    m_typed = new PassphraseField;
    m_typed->setObjectName(QStringLiteral("backupPassphrase"));
    m_asked->setBuddy(m_typed);
    m_isKey = new QCheckBox(tr("Use the recovery &key instead"));
    m_isKey->setObjectName(QStringLiteral("isRecoveryKey"));
    layout->addWidget(m_asked);
    layout->addWidget(m_typed);
    layout->addWidget(m_isKey);
    const auto ask = [this](bool key) {
        m_asked->setText(key ? tr("The backup is sealed. Type the recover&y key of that library:")
                             : tr("The backup is sealed. Type the p&assphrase with which it opened on the day it was "
                                  "made:"));
        m_typed->setAccessibleName(key ? tr("Recovery key") : tr("Passphrase"));
        m_typed->clear();
    };
    ask(false);
    connect(m_isKey, &QCheckBox::toggled, this, ask);
    connect(m_typed, &QLineEdit::textChanged, this, &RestoreDialog::check);
    box->hide();
    return box;
}

void RestoreDialog::tryToOpen(const db::Credentials& credentials)
{
    m_trying = true;
    check();
    m_task.start([this, backup = m_backup, credentials](const std::stop_token&) {
        const Done opens = checkBackupKey(backup, credentials);
        QMetaObject::invokeMethod(
            this, [this, credentials, opens] { answered(credentials, opens); }, Qt::QueuedConnection);
    });
}

void RestoreDialog::answered(const db::Credentials& credentials, const Done& opens)
{
    m_trying = false;
    m_form->setEnabled(true);
    if (opens) {
        m_credentials = credentials;
        check();
        if (m_accepting)
            QDialog::accept();
        return;
    }
    m_accepting = false;
    const base::Error& error = opens.error().error;
    if (error.category == base::ErrorCategory::Refused && error.context == db::kNeedsPassphrase) {
        m_secret->show();
        adjustSize();
        m_typed->setFocus();
    } else if (error.category == base::ErrorCategory::Refused && error.context == db::kOpensNothing) {
        showProblem(tr("That opens nothing in this backup. Capital letters and spaces matter."));
    } else if (error.context == db::kNoRecoveryKey) {
        showProblem(tr("That is not a recovery key: a character is wrong or missing."));
    } else {
        m_readable = !m_secret->isHidden();
        showProblem(wordFailure(opens.error()).oneText());
    }
    check();
}

void RestoreDialog::showProblem(const QString& words)
{
    m_problem->setText(words);
    m_problem->show();
    adjustSize();
    if (!m_secret->isHidden())
        m_typed->setFocus();
}

void RestoreDialog::accept()
{
    if (!isPlaced() || !m_readable)
        return;
    if (goesToServer() && !db::parseServerAddress(m_server->text())) {
        showProblem(wrongServerAddress(m_server->text()));
        return m_server->setFocus();
    }
    if (m_trying) {
        m_accepting = true; // once it is known whether it opens
        return;
    }
    if (m_secret->isHidden())
        return QDialog::accept();
    if (m_typed->text().isEmpty())
        return;
    const auto typed = std::make_shared<const db::SecretText>(m_typed->take());
    m_problem->hide();
    m_form->setEnabled(false);
    m_accepting = true;
    tryToOpen(m_isKey->isChecked() ? db::Credentials{nullptr, typed, {}} : db::Credentials{typed, nullptr, {}});
}

bool RestoreDialog::isPlaced() const
{
    return m_replace->isChecked() ||
           (!m_folder->text().trimmed().isEmpty() && (!goesToServer() || !m_server->text().trimmed().isEmpty()));
}

bool RestoreDialog::goesToServer() const
{
    return m_elsewhere->isChecked() && m_onServer->isChecked();
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
    const bool opens = m_secret->isHidden() || !m_typed->text().isEmpty();
    m_start->setEnabled(isPlaced() && opens && m_readable && !m_trying);
}

RestoreRequest RestoreDialog::request() const
{
    RestoreRequest request;
    request.backup = m_backup;
    request.library.credentials = m_credentials;
    request.folder = m_replace->isChecked()
                         ? m_open
                         : std::filesystem::path(QDir::fromNativeSeparators(m_folder->text().trimmed()).toStdString());
    if (const auto server = db::parseServerAddress(m_server->text()); goesToServer() && server)
        request.server = *server;
    return request;
}

} // namespace alliance::app

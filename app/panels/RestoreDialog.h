#pragma once
// Asks where a backup that was chosen is put: in the place of the open library, or into a new folder, with its database
// on a server if wished; and, where the backup is sealed, for the passphrase with which it opens, or the recovery key.
// They are tried before it is accepted.

#include "app/models/LatestTask.h"
#include "app/services/BackupService.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace alliance::app
{

class PassphraseField;

class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    // `open`: folder of the open library, empty when there is none. `beside`: where a new one is proposed.
    RestoreDialog(std::filesystem::path backup, std::filesystem::path open, const QString& beside,
                  QWidget* parent = nullptr);

    RestoreRequest request() const;
    void accept() override; // once what was typed has opened the backup

private:
    QWidget* makeElsewhere();
    QWidget* makeSecret();
    void chooseFolder();
    bool isPlaced() const;
    bool goesToServer() const;
    void check();
    // In the background; answered() follows.
    void tryToOpen(const db::Credentials& credentials);
    void answered(const db::Credentials& credentials, const Done& opens);
    void showProblem(const QString& words);

    std::filesystem::path m_backup;
    std::filesystem::path m_open;
    QRadioButton* m_replace = nullptr;
    QRadioButton* m_elsewhere = nullptr;
    QLineEdit* m_folder = nullptr;
    QCheckBox* m_onServer = nullptr;
    QLineEdit* m_server = nullptr; // shown when it is asked for
    QPushButton* m_start = nullptr;
    QWidget* m_form = nullptr;
    QWidget* m_secret = nullptr; // shown for a sealed backup
    QLabel* m_asked = nullptr;
    QLabel* m_problem = nullptr;
    PassphraseField* m_typed = nullptr;
    QCheckBox* m_isKey = nullptr;
    bool m_readable = true; // false: it was found to be no backup, or one that cannot be read
    bool m_trying = true;
    bool m_accepting = false;
    db::Credentials m_credentials;
    LatestTask m_task; // last: its work uses the members above
};

} // namespace alliance::app

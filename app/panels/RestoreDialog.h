#pragma once
// Asks where a backup that was chosen is put: in the place of the open library, or into a new folder.

#include "app/services/BackupService.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QRadioButton;

namespace alliance::app
{

class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    // `open`: folder of the open library, empty when there is none. `beside`: where a new one is proposed.
    RestoreDialog(std::filesystem::path backup, std::filesystem::path open, const QString& beside,
                  QWidget* parent = nullptr);

    RestoreRequest request() const;

private:
    void chooseFolder();
    void check();

    std::filesystem::path m_backup;
    std::filesystem::path m_open;
    QRadioButton* m_replace = nullptr;
    QRadioButton* m_elsewhere = nullptr;
    QLineEdit* m_folder = nullptr;
    QPushButton* m_start = nullptr;
};

} // namespace alliance::app

#pragma once
// Asks where a backup of the library goes, whether the recordings are part of it, and after how many days to be
// reminded.

#include "app/services/BackupService.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace alliance::app
{

class ElidedLabel;

class BackupDialog : public QDialog
{
    Q_OBJECT

public:
    // `library`: its folder. `beside`: where the backup before went, or where documents lie.
    BackupDialog(std::filesystem::path library, const QString& beside, int remindAfterDays, QWidget* parent = nullptr);

    BackupRequest request() const;
    QString place() const; // the folder in which the backup is made
    int remindAfterDays() const;

private:
    void choosePlace();
    void check();

    std::filesystem::path m_library;
    QLineEdit* m_place = nullptr;
    ElidedLabel* m_name = nullptr;
    QCheckBox* m_media = nullptr;
    QSpinBox* m_days = nullptr;
    QPushButton* m_start = nullptr;
};

} // namespace alliance::app

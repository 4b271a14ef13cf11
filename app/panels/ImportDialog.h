#pragma once
// Asks what to import: recordings of one session, their case, copy or link. Checks nothing that needs the disk; the
// import itself does.

#include "app/services/ImportService.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QCheckBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QRadioButton;

namespace alliance::app
{

class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const QStringList& caseCodes, const QString& suggestedCase, QWidget* parent = nullptr);

    void addFiles(const QStringList& files);
    ImportRequest request() const;

    static QString fileFilter();

private:
    void chooseFiles();
    void check();
    QWidget* makeFiles();
    QWidget* makeStorage();

    QListWidget* m_files = nullptr;
    QComboBox* m_case = nullptr;
    QLineEdit* m_title = nullptr;
    QCheckBox* m_knowDate = nullptr;
    QDateEdit* m_date = nullptr;
    QRadioButton* m_copy = nullptr;
    QRadioButton* m_link = nullptr;
    QPushButton* m_import = nullptr;
};

} // namespace alliance::app

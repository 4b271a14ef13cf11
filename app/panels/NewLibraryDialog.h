#pragma once
// Asks for what a new library needs: its place, who works with it, and a passphrase, or none for a demonstration.

#include "app/models/LibraryController.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace alliance::app
{

class NewPassphraseFields;

class NewLibraryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewLibraryDialog(const QString& place, QWidget* parent = nullptr);

Q_SIGNALS:
    // Accepted; the passphrase is in `request` and nowhere else in the dialog any more.
    void requested(const alliance::app::NewLibrary& request);

private:
    void choosePlace();
    void check();
    void accept() override;

    QLineEdit* m_place = nullptr;
    QLabel* m_placeProblem = nullptr;
    QLineEdit* m_name = nullptr;
    QCheckBox* m_open = nullptr;
    NewPassphraseFields* m_passphrase = nullptr;
    QLabel* m_words = nullptr;
    QLabel* m_openWords = nullptr;
    QPushButton* m_make = nullptr;
};

} // namespace alliance::app

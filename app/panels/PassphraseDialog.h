#pragma once
// Changes the passphrase of the person who has the library open.

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace alliance::app
{

class LibraryWorker;
class NewPassphraseFields;
class PassphraseField;

class PassphraseDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PassphraseDialog(LibraryWorker& worker, QWidget* parent = nullptr);

private:
    void change();
    void showChanged();

    LibraryWorker& m_worker;
    PassphraseField* m_old = nullptr;
    NewPassphraseFields* m_new = nullptr;
    QLabel* m_problem = nullptr;
    QWidget* m_form = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
    QPushButton* m_change = nullptr;
};

} // namespace alliance::app

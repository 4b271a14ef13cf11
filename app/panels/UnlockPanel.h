#pragma once
// The page of a sealed library that is not open: asks for the passphrase, or for the recovery key and a new passphrase.

#include "app/resources/Theme.h"
#include "db/vault/Credentials.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace alliance::app
{

class PassphraseField;
class NewPassphraseFields;

class UnlockPanel : public QWidget
{
    Q_OBJECT

public:
    explicit UnlockPanel(const Theme& theme, QWidget* parent = nullptr);

    // Empties every field and takes the focus. `reason`: why it is locked, empty when it was just chosen.
    void ask(const QString& libraryName, const QString& reason = {});
    void setBusy(bool busy);
    // What is wrong with what was typed; the fields can be used again. Words that name the person who was typed are
    // about that field.
    void showProblem(const QString& words);

Q_SIGNALS:
    void unlockRequested(const alliance::db::Credentials& passphrase);
    // `person`: whose passphrase is lost, by name; empty: the owner's.
    void recoverRequested(const alliance::db::Credentials& recoveryKey, const QString& person,
                          const std::shared_ptr<const alliance::db::SecretText>& newPassphrase);

protected:
    void hideEvent(QHideEvent* event) override; // nothing typed stays

private:
    QWidget* makeUnlock();
    QWidget* makeRecover();
    void showForm(QWidget* form);
    void forget();
    void unlock();
    void recover();

    QWidget* m_picture = nullptr;
    QLabel* m_heading = nullptr;
    QLabel* m_reason = nullptr;
    QLabel* m_problem = nullptr;
    QStackedWidget* m_forms = nullptr;
    QWidget* m_unlockForm = nullptr;
    QWidget* m_recoverForm = nullptr;
    PassphraseField* m_passphrase = nullptr;
    PassphraseField* m_key = nullptr;
    QLineEdit* m_person = nullptr;
    NewPassphraseFields* m_new = nullptr;
    QPushButton* m_unlock = nullptr;
    QPushButton* m_recover = nullptr;
    QTimer m_forgetSoon; // what was typed to recover, while the other form is shown
};

} // namespace alliance::app

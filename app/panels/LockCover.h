#pragma once
#include "app/models/LibraryWork.h"
#include "app/panels/CoverPane.h"
#include "app/resources/Theme.h"
#include "db/vault/SecretText.h"

#include <memory>

class QKeyEvent;
class QLabel;
class QProgressBar;
class QPushButton;
class QWidget;

namespace alliance::app
{

class PassphraseField;

// Lies over the whole of a window while the library is locked and something goes on in it: how far that is, in numbers
// and without a name, and the passphrase of whoever is signed in.
class LockCover : public CoverPane
{
    Q_OBJECT

public:
    enum class Asks { Passphrase, Nothing };

    // Over `window`, which owns it.
    LockCover(QWidget& window, const Theme& theme, Asks asks);

    void showWork(const LibraryWork& work);
    void setBusy(bool busy);
    void showProblem(const QString& words); // with what was typed; it can be typed again

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void unlockRequested(const std::shared_ptr<const alliance::db::SecretText>& passphrase);
    void closeRequested();

private:
    QWidget* makeForm();
    void unlock();
    bool pressLetter(const QKeyEvent& key);

    QLabel* m_work = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_problem = nullptr;
    QWidget* m_form = nullptr; // null: it asks for nothing
    PassphraseField* m_passphrase = nullptr;
    QPushButton* m_unlock = nullptr;
};

} // namespace alliance::app

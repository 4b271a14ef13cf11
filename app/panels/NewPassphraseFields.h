#pragma once
// A new passphrase, typed twice, with a word on whether it is long enough. All that is asked of its characters is that
// some of them differ: length is what counts.

#include "db/vault/SecretText.h"

#include <QWidget>

class QLabel;

namespace alliance::app
{

class PassphraseField;

// As db::checkPassphrase() says.
bool isStrongEnough(const QString& passphrase);

class NewPassphraseFields : public QWidget
{
    Q_OBJECT

public:
    explicit NewPassphraseFields(QWidget* parent = nullptr);

    bool isGood() const; // strong enough, and typed alike
    db::SecretText typed() const;
    db::SecretText take(); // empties both fields
    void clear();

Q_SIGNALS:
    void changed();
    void entered(); // Enter in the second field, and it is good

private:
    void check();

    PassphraseField* m_first = nullptr;
    PassphraseField* m_second = nullptr;
    QLabel* m_words = nullptr;
};

} // namespace alliance::app

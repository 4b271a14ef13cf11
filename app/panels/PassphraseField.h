#pragma once
// Where a passphrase is typed: hidden unless asked to show it. Qt keeps its own copies of what is typed, which cannot
// be wiped; everything after take() can.

#include "db/vault/SecretText.h"

#include <QLineEdit>

namespace alliance::app
{

class PassphraseField : public QLineEdit
{
    Q_OBJECT

public:
    explicit PassphraseField(QWidget* parent = nullptr);

    db::SecretText typed() const;
    db::SecretText take(); // the field is empty afterwards
    void setShown(bool shown);

private:
    QAction* m_show = nullptr;
};

} // namespace alliance::app

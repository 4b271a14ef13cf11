#pragma once
// Where a passphrase is typed: hidden unless asked to show it. Qt keeps its own copies of what is typed, which cannot
// be wiped; everything after take() can.

#include "app/resources/Theme.h"

#include <QByteArray>
#include <QLineEdit>

namespace alliance::app
{

class PassphraseField : public QLineEdit
{
    Q_OBJECT

public:
    explicit PassphraseField(QWidget* parent = nullptr);

    // What was typed, as UTF-8; the field is empty afterwards.
    QByteArray take();
    void setShown(bool shown);

private:
    QAction* m_show = nullptr;
};

} // namespace alliance::app

#pragma once
// Shows the recovery key of a new library, once, and lets nobody go on who has not copied it somewhere: a part of it
// has to be typed back.

#include "app/resources/Theme.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace alliance::app
{

class RecoveryKeyDialog : public QDialog
{
    Q_OBJECT

public:
    // `key`: groups of characters with a dash or a space between.
    RecoveryKeyDialog(const QString& libraryName, const QString& key, const Theme& theme, QWidget* parent = nullptr);

    void reject() override; // cannot be left unseen: says so

private:
    void check();
    void say(const QString& problem);

    QString m_lastGroup;
    QLineEdit* m_typed = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_done = nullptr;
};

} // namespace alliance::app

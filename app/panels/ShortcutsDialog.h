#pragma once
// Choosing other keys for actions. What is pressed is taken at once; keys that another action has are taken over only
// when that was confirmed.

#include "app/actions/ShortcutSettings.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace alliance::app
{

class KeyField;
struct Theme;

class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(ActionRegistry& actions, ShortcutSettings& shortcuts, const Theme& theme, QWidget* parent);

    void choose(ActionId id);
    KeyField& keyField() { return *m_key; }
    QString words() const; // what is said about the keys that were pressed
    QPushButton& takeOver() { return *m_takeOver; }
    QPushButton& resetOne() { return *m_reset; }
    QPushButton& resetAll() { return *m_resetAll; }

private:
    QWidget* makeEditor();
    void fill();
    void filter(const QString& words);
    void showKeys();
    void showChosen();
    void tryKey(const QKeySequence& key);
    void setKey(const QKeySequence& key);
    ActionId chosen() const;

    ActionRegistry& m_actions;
    ShortcutSettings& m_shortcuts;
    QKeySequence m_wanted; // keys of another action, until that is confirmed
    QLineEdit* m_find = nullptr;
    QTreeWidget* m_list = nullptr;
    QLabel* m_name = nullptr;
    KeyField* m_key = nullptr;
    QLabel* m_words = nullptr;
    QPushButton* m_takeOver = nullptr;
    QPushButton* m_none = nullptr;
    QPushButton* m_reset = nullptr;
    QPushButton* m_resetAll = nullptr;
};

} // namespace alliance::app

#pragma once
// What stands where there is nothing to show yet: a picture, what this place is for, and what to do next.

#include "app/actions/ActionRegistry.h"
#include "app/resources/Theme.h"

#include <QWidget>

#include <initializer_list>

class QLabel;
class QPushButton;

namespace alliance::app
{

// A button that triggers an action and is called like it; it can be pressed while the action can be used, else its tip
// says why not.
QPushButton* actionButton(ActionRegistry& actions, ActionId id, bool primary);
QLabel* mutedLabel(const QString& text);

class TeachingPage : public QWidget
{
    Q_OBJECT

public:
    // The first of the actions is the one to begin with. others: to get to know the place, below; those that cannot be
    // used are left out.
    TeachingPage(const Theme& theme, ActionRegistry& actions, const QString& icon, const QString& title,
                 const QString& text, std::initializer_list<ActionId> ids, std::initializer_list<ActionId> others = {},
                 QWidget* parent = nullptr);

    void setWords(const QString& title, const QString& text);
    QPushButton& mainButton() { return *m_main; }
    void takeKeyboard() const; // the button to begin with, or the next that can be pressed

private:
    QLabel* m_title = nullptr;
    QLabel* m_words = nullptr;
    QPushButton* m_main = nullptr;
};

} // namespace alliance::app

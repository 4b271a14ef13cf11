#pragma once
// One setting in the preferences: its control, and what it does below it.

#include "app/models/Preference.h"

#include <QWidget>

class QBoxLayout;

namespace alliance::app
{

class PreferenceRow : public QWidget
{
    Q_OBJECT

public:
    explicit PreferenceRow(Preference preference);

    const Preference& preference() const { return m_preference; }
    void showValue(); // as it is now; changes nothing
    void reset();     // to the usual

Q_SIGNALS:
    void changed(); // by hand

private:
    QWidget* makeControl();
    QWidget* makeToggle();
    QWidget* makeNumber(const PreferenceNumber& number);
    QWidget* makeChoice(const PreferenceChoice& choice);
    QWidget* makeCommand(const PreferenceCommand& command);
    QWidget* makeFact();
    void take(const QVariant& value);

    Preference m_preference;
    std::function<void()> m_show;
};

} // namespace alliance::app

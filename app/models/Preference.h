#pragma once
// What a person can set, as values: the dialog shows it, whoever the setting belongs to reads and changes it.

#include <QList>
#include <QString>
#include <QVariant>

#include <functional>
#include <variant>

namespace alliance::app
{

struct PreferenceToggle {
};
struct PreferenceNumber {
    double least = 0;
    double most = 0;
    double step = 1;
    int decimals = 0;
    QString suffix;
    QString leastWords; // in place of the least number; empty: the number itself
};
struct PreferenceChoice {
    struct Option {
        QVariant value;
        QString text;
    };
    QList<Option> options;
};
// Something that opens in a window of its own.
struct PreferenceCommand {
    QString button;
    std::function<void()> run;
};
// Nothing to set: what holds, in words.
struct PreferenceFact {
};

struct Preference {
    QString key; // stable; names its control
    QString name;
    QString words; // what it does; may be empty
    std::variant<PreferenceToggle, PreferenceNumber, PreferenceChoice, PreferenceCommand, PreferenceFact> kind;
    QVariant usual; // what holds when nobody has chosen; none for commands and facts
    std::function<QVariant()> value;
    std::function<void(const QVariant&)> set; // acts at once

    bool canBeSet() const { return static_cast<bool>(set); }
    bool isUsual() const { return !canBeSet() || value() == usual; }
};

struct PreferencePage {
    QString key;
    QString title;
    const char* icon; // file stem in :/icons
    QList<Preference> entries;
};

// Every word of `query` is somewhere in the name, the explanation, the options, the page's title or what else people
// call it; capitals and accents do not matter. An empty query fits.
bool preferenceFits(const PreferencePage& page, const Preference& preference, const QString& query);

} // namespace alliance::app

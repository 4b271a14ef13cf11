#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(Preference)
}

#include "app/models/FuzzyMatch.h"
#include "app/models/Preference.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace alliance::app
{
namespace
{

// What else people call a setting; found, never shown.
struct Words {
    const char* key;
    const char* words;
};

constexpr Words kWords[] = {
    {"keep-sound", QT_TRANSLATE_NOOP("Preference", "volume tempo remember")},
    {"repeat-candidates", QT_TRANSLATE_NOOP("Preference", "loop replay automatically")},
    {"pre-roll", QT_TRANSLATE_NOOP("Preference", "loop lead-in")},
    {"post-roll", QT_TRANSLATE_NOOP("Preference", "loop lead-out")},
    {"own-pass", QT_TRANSLATE_NOOP("Preference", "blind hide")},
    {"text-size", QT_TRANSLATE_NOOP("Preference", "font letters bigger zoom scale")},
    {"colours", QT_TRANSLATE_NOOP("Preference", "theme night mode colors")},
    {"lock-after", QT_TRANSLATE_NOOP("Preference", "log out automatic timeout password")},
    {"copy-stills", QT_TRANSLATE_NOOP("Preference", "screenshot still photo copy")},
    {"privacy-key", QT_TRANSLATE_NOOP("Preference", "panic blank black")},
    {"picture-memory", QT_TRANSLATE_NOOP("Preference", "RAM cache slow")},
    {"derived", QT_TRANSLATE_NOOP("Preference", "proxy disk space cache")},
    {"edit-shortcuts", QT_TRANSLATE_NOOP("Preference", "hotkeys keyboard")},
};

QString everydayWords(const QString& key)
{
    const auto* found = std::find_if(std::begin(kWords), std::end(kWords),
                                     [&](const Words& one) { return key == QLatin1String(one.key); });
    return found == std::end(kWords) ? QString() : tr(found->words);
}

} // namespace

bool preferenceFits(const PreferencePage& page, const Preference& preference, const QString& query)
{
    QStringList texts{page.title, preference.name, preference.words, everydayWords(preference.key)};
    if (const auto* choice = std::get_if<PreferenceChoice>(&preference.kind))
        for (const PreferenceChoice::Option& option : choice->options)
            texts.append(option.text);
    const QString all = foldedText(texts.join(u' '));
    const QStringList words = foldedText(query).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&all](const QString& word) { return all.contains(word); });
}

} // namespace alliance::app

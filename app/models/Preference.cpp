#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(Preference)
}

#include "app/models/FuzzyMatch.h"
#include "app/models/Preference.h"
#include "app/services/WordTable.h"

#include <QStringList>

#include <algorithm>

namespace alliance::app
{
namespace
{

// What else people call a setting; found, never shown.
constexpr WordEntry<QLatin1String> kWords[] = {
    {QLatin1String("keep-sound"), QT_TRANSLATE_NOOP("Preference", "volume tempo remember")},
    {QLatin1String("repeat-candidates"), QT_TRANSLATE_NOOP("Preference", "loop replay automatically")},
    {QLatin1String("pre-roll"), QT_TRANSLATE_NOOP("Preference", "loop lead-in")},
    {QLatin1String("post-roll"), QT_TRANSLATE_NOOP("Preference", "loop lead-out")},
    {QLatin1String("own-pass"), QT_TRANSLATE_NOOP("Preference", "blind hide")},
    {QLatin1String("text-size"), QT_TRANSLATE_NOOP("Preference", "font letters bigger zoom scale")},
    {QLatin1String("colours"), QT_TRANSLATE_NOOP("Preference", "theme night mode colors")},
    {QLatin1String("lock-after"), QT_TRANSLATE_NOOP("Preference", "log out automatic timeout password")},
    {QLatin1String("copy-stills"), QT_TRANSLATE_NOOP("Preference", "screenshot still photo copy")},
    {QLatin1String("privacy-key"), QT_TRANSLATE_NOOP("Preference", "panic blank black")},
    {QLatin1String("picture-memory"), QT_TRANSLATE_NOOP("Preference", "RAM cache slow")},
    {QLatin1String("derived"), QT_TRANSLATE_NOOP("Preference", "proxy disk space cache")},
    {QLatin1String("edit-shortcuts"), QT_TRANSLATE_NOOP("Preference", "hotkeys keyboard")},
};

QString everydayWords(const QString& key)
{
    const char* words = wordsIn(kWords, key);
    return words ? tr(words) : QString();
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

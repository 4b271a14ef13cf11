#include "app/models/Preference.h"

#include "app/models/FuzzyMatch.h"

#include <QStringList>

#include <algorithm>

namespace alliance::app
{

bool preferenceFits(const PreferencePage& page, const Preference& preference, const QString& query)
{
    QStringList texts{page.title, preference.name, preference.words};
    if (const auto* choice = std::get_if<PreferenceChoice>(&preference.kind))
        for (const PreferenceChoice::Option& option : choice->options)
            texts.append(option.text);
    const QString all = foldedText(texts.join(u' '));
    const QStringList words = foldedText(query).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&all](const QString& word) { return all.contains(word); });
}

} // namespace alliance::app

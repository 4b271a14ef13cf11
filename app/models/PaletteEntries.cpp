#include "app/models/PaletteEntries.h"

#include "app/models/FuzzyMatch.h"

#include <algorithm>
#include <tuple>

namespace alliance::app
{
namespace
{

constexpr int kTextBonus = 40;      // words of the text itself count for more than those of the tip
constexpr int kWordsBonus = 20;     // and what else it is called for more than what is said about it
constexpr int kRecentBonus = 6;     // as much as a little better fit
constexpr int kFitGrain = 8;        // finer differences of fit do not reorder what is usual
constexpr qsizetype kNever = 1'000; // further away than any recent one

struct Ranked {
    PaletteEntry entry;
    int fit = 0;
    qsizetype recent = kNever;
};

} // namespace

QList<PaletteEntry> paletteEntries(const QList<PaletteEntry>& all, const QString& query, const QList<ActionId>& recent)
{
    const bool searching = !query.trimmed().isEmpty();
    QList<Ranked> ranked;
    for (const PaletteEntry& entry : all) {
        const auto text = matchScore(query, entry.text);
        const auto words = matchScore(query, entry.text + u' ' + entry.words, Letters::Together);
        // Letters here and there are found in any sentence.
        const auto more = matchScore(query, QStringList{entry.text, entry.words, entry.place, entry.tip}.join(u' '),
                                     Letters::Together);
        if (!text && !words && !more)
            continue;
        Ranked item{entry, 0, kNever};
        if (const qsizetype at = recent.indexOf(entry.id); at >= 0)
            item.recent = at;
        if (searching) {
            item.fit = std::max({text ? *text + kTextBonus : 0, words ? *words + kWordsBonus : 0, more.value_or(0)});
            item.fit = (item.fit + (item.recent < kNever ? kRecentBonus : 0)) / kFitGrain;
        }
        ranked.append(item);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) {
        return std::tuple(-a.fit, a.recent, !a.entry.enabled()) < std::tuple(-b.fit, b.recent, !b.entry.enabled());
    });
    QList<PaletteEntry> entries;
    for (const Ranked& item : ranked)
        entries.append(item.entry);
    return entries;
}

} // namespace alliance::app

#pragma once
// How well words that were typed in haste fit a text. Pure.

#include <QString>

#include <optional>

namespace alliance::app
{

// Lower case, without accents.
QString foldedText(const QString& text);

enum class Letters { Together, InOrder };

// Nothing when a word of `query` is not found in `text`; else the more, the better: whole words before beginnings,
// beginnings before parts, parts before letters in order ("mswal" in "Measure walk"), where those count. An empty query
// fits with 0.
std::optional<int> matchScore(const QString& query, const QString& text, Letters letters = Letters::InOrder);

} // namespace alliance::app

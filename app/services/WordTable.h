#pragma once
// What else people call something, as a table by whatever names it: QT_TRANSLATE_NOOP texts, words separated by spaces.
// Looked up with the tr() of the file that has the table.

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace alliance::app
{

template <typename Key>
struct WordEntry {
    Key key;
    const char* words;
};

// Null: there are none.
template <typename Key, std::size_t size, typename Wanted>
const char* wordsIn(const WordEntry<Key> (&table)[size], const Wanted& wanted)
{
    const auto found =
        std::find_if(std::begin(table), std::end(table), [&](const WordEntry<Key>& one) { return one.key == wanted; });
    return found == std::end(table) ? nullptr : found->words;
}

} // namespace alliance::app

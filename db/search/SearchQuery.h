#pragma once
// What a person typed into a search field, understood. Any text can be parsed; what cannot be used is left out and
// named in a remark. The language:
//   silence pause        both words          "long silence"     these words in this order
//   silen*               words that begin so -pause             not this
//   silence OR pause     either (binds its two neighbours)
//   kind:restraint       a filter; its value may be in quotes; -kind:restraint excludes
// Accents and capitals do not matter.

#include "media/base/MediaTime.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace alliance::db
{

enum class SearchField {
    In,
    Case,
    Person,
    Kind,
    Principle,
    Stage,
    Marker,
    Strategy,
    Code,
    Date,
    Duration,
    Decision,
    Difference, // between two people's codes: settled or open
    Tag
};

using SearchFieldNames = QHash<QString, SearchField>; // by foldedName() of the name
// As it is typed, without the colon: "in", "case", ...
QString toCode(SearchField field);
QList<SearchField> searchFields();

struct DayRange {
    QDate from; // invalid: from the beginning
    QDate to;   // inclusive; invalid: without end
    friend bool operator==(const DayRange&, const DayRange&) = default;
};

struct DurationRange {
    base::MediaTime least;
    std::optional<base::MediaTime> most; // inclusive
    bool contains(base::MediaTime length) const { return length >= least && (!most || length <= *most); }
    friend bool operator==(const DurationRange&, const DurationRange&) = default;
};

struct SearchTerm {
    std::optional<SearchField> field; // nothing: words
    QString text;                     // words in this order, or the value of the filter as typed
    bool prefix = false;              // the last word may go on
    DayRange days;                    // of a Date filter
    friend bool operator==(const SearchTerm&, const SearchTerm&) = default;
};

struct SearchRemark {
    enum class Kind {
        NothingToLookFor, // text: signs without a letter or digit
        UnknownFilter,    // text: "foo" of "foo:bar", looked for as words
        UnknownValue,     // of the filter `field`: nothing is called so
        NotADate,         // left out
        NotADuration,     // left out
        Shortened,        // only the beginning was used
    };
    Kind kind = Kind::NothingToLookFor;
    QString text;
    std::optional<SearchField> field;
    friend bool operator==(const SearchRemark&, const SearchRemark&) = default;
};

struct SearchQuery {
    QList<QList<SearchTerm>> all; // of each group at least one
    QList<SearchTerm> none;       // none of these
    QList<DurationRange> durations;
    QList<SearchRemark> remarks;

    bool empty() const { return all.isEmpty() && none.isEmpty() && durations.isEmpty(); }
    bool hasWords() const; // to rank by
};

// `typing`: the last word is not finished, so it counts as the beginning of one.
// `names`: filters may be called so too.
SearchQuery parseSearch(const QString& text, bool typing = false, const SearchFieldNames& names = {});

} // namespace alliance::db

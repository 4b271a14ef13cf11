#pragma once
// Numbers and tables of benches. Plain values.

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace alliance::test
{

double mean(const std::vector<double>& values);            // 0 of nothing
double quantile(std::vector<double> values, double share); // nearest rank; 0 of nothing
double share(const std::vector<bool>& values);             // of true, 0..1; 0 of nothing

// Hits, misses and false alarms of a detector.
struct Tally {
    int hits = 0;
    int misses = 0;
    int falseAlarms = 0;

    Tally& operator+=(const Tally& more);
    // None where there is nothing to divide by: nothing found, nothing to be found, neither.
    std::optional<double> precision() const;
    std::optional<double> recall() const;
    std::optional<double> f1() const;
};

// A cell is a number with its digits behind the point, a word, or empty.
struct Cell {
    Cell() = default;
    Cell(std::string said) : word(std::move(said)) {} // NOLINT(google-explicit-constructor)
    Cell(const char* said) : word(said) {}            // NOLINT(google-explicit-constructor)
    Cell(std::optional<double> value, int digitsShown) : number(value), digits(digitsShown) {}

    std::string text() const;

    std::string word;
    std::optional<double> number;
    int digits = 0;
};

struct Table {
    std::string name; // for JSON, lower case with underscores
    std::string title;
    std::vector<std::string> columns;
    std::vector<std::vector<Cell>> rows;
};

std::string toText(const Table& table); // aligned columns below the title
// {"NAME":[{"COLUMN":value,...},...],...}
std::string toJson(const std::vector<Table>& tables);

} // namespace alliance::test

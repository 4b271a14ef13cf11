#include "tests/support/bench/Tables.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace alliance::test
{

double mean(const std::vector<double>& values)
{
    return values.empty() ? 0 : std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double quantile(std::vector<double> values, double share)
{
    if (values.empty()) {
        return 0;
    }
    std::sort(values.begin(), values.end());
    const double rank = std::ceil(share * static_cast<double>(values.size()));
    return values[static_cast<std::size_t>(std::clamp(rank, 1.0, static_cast<double>(values.size()))) - 1];
}

double share(const std::vector<bool>& values)
{
    return values.empty() ? 0
                          : static_cast<double>(std::count(values.begin(), values.end(), true)) /
                                static_cast<double>(values.size());
}

Tally& Tally::operator+=(const Tally& more)
{
    hits += more.hits;
    misses += more.misses;
    falseAlarms += more.falseAlarms;
    return *this;
}

namespace
{

std::optional<double> ratio(int part, int whole)
{
    return whole > 0 ? std::optional(double(part) / whole) : std::nullopt;
}

} // namespace

std::optional<double> Tally::precision() const
{
    return ratio(hits, hits + falseAlarms);
}

std::optional<double> Tally::recall() const
{
    return ratio(hits, hits + misses);
}

std::optional<double> Tally::f1() const
{
    return ratio(2 * hits, 2 * hits + misses + falseAlarms);
}

std::string Cell::text() const
{
    return number ? fmt::format("{:.{}f}", *number, digits) : word;
}

std::string toText(const Table& table)
{
    std::vector<std::size_t> widths;
    for (const std::string& column : table.columns) {
        widths.push_back(column.size());
    }
    for (const auto& row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            widths[i] = std::max(widths[i], row[i].text().size());
        }
    }
    std::string text = table.title + "\n";
    const auto line = [&](const auto& textOf) {
        for (std::size_t i = 0; i < widths.size(); ++i) {
            text += fmt::format("{}{:<{}}", i == 0 ? "  " : " | ", textOf(i), widths[i]);
        }
        text.erase(text.find_last_not_of(' ') + 1);
        text += "\n";
    };
    line([&](std::size_t i) { return table.columns[i]; });
    for (const auto& row : table.rows) {
        line([&](std::size_t i) { return i < row.size() ? row[i].text() : std::string(); });
    }
    return text;
}

std::string toJson(const std::vector<Table>& tables)
{
    nlohmann::ordered_json all = nlohmann::ordered_json::object();
    for (const Table& table : tables) {
        auto rows = nlohmann::ordered_json::array();
        for (const auto& row : table.rows) {
            nlohmann::ordered_json object;
            for (std::size_t i = 0; i < row.size(); ++i) {
                auto& value = object[table.columns[i]];
                if (row[i].number) {
                    const double unit = std::pow(10, row[i].digits);
                    value = std::round(*row[i].number * unit) / unit;
                } else if (!row[i].word.empty()) {
                    value = row[i].word;
                }
            }
            rows.push_back(object);
        }
        all[table.name] = rows;
    }
    return all.dump(1) + "\n";
}

} // namespace alliance::test

#pragma once
// Turns the state of a measurement into bytes and back, field by field: no padding, no pointers, so equal states give
// equal bytes. The bytes stay on the machine that wrote them. A type takes part through
//     template <typename Archive> void fields(Archive& archive, Type& value) { archive(value.a, value.b); }
// in its own name space, once for both directions.

#include "media/base/MediaTime.h"

#include <opencv2/core.hpp>

#include <array>
#include <cstdint>
#include <cstring>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <type_traits>
#include <vector>

namespace alliance::vision
{

template <typename Archive>
void fields(Archive& archive, base::MediaTime& time)
{
    archive(time.ns);
}

// Contiguous numbers that can be copied as they are.
template <typename T>
inline constexpr bool isPlainState = std::is_arithmetic_v<T> && !std::is_same_v<T, bool>;

class StateWriter
{
public:
    template <typename... T>
    void operator()(const T&... values)
    {
        (put(values), ...);
    }
    std::vector<std::uint8_t> take() { return std::move(m_bytes); }

private:
    void raw(const void* data, std::size_t size)
    {
        const auto* bytes = static_cast<const std::uint8_t*>(data);
        m_bytes.insert(m_bytes.end(), bytes, bytes + size);
    }
    template <typename T>
    void put(const T& value)
    {
        if constexpr (isPlainState<T>) {
            raw(&value, sizeof value);
        } else {
            fields(*this, const_cast<T&>(value)); // one description for both directions; writing only reads it
        }
    }
    void put(const bool& value) { m_bytes.push_back(value ? 1 : 0); }
    void put(const std::string& text) { put(std::vector<char>(text.begin(), text.end())); }
    template <typename T>
    void put(const cv::Point_<T>& point)
    {
        (*this)(point.x, point.y);
    }
    template <typename T>
    void put(const cv::Point3_<T>& point)
    {
        (*this)(point.x, point.y, point.z);
    }
    template <typename T>
    void put(const cv::Rect_<T>& box)
    {
        (*this)(box.x, box.y, box.width, box.height);
    }
    void put(const cv::Size& size) { (*this)(size.width, size.height); }
    // Only 8-bit pictures of one channel.
    void put(const cv::Mat& picture)
    {
        (*this)(picture.rows, picture.cols);
        for (int row = 0; row < picture.rows; ++row) {
            raw(picture.ptr(row), static_cast<std::size_t>(picture.cols));
        }
    }
    template <typename T>
    void put(const std::optional<T>& value)
    {
        put(value.has_value());
        if (value) {
            put(*value);
        }
    }
    template <typename T, std::size_t N>
    void put(const std::array<T, N>& values)
    {
        for (const T& value : values) {
            put(value);
        }
    }
    template <typename T>
    void put(const std::vector<T>& values)
    {
        put(static_cast<std::uint64_t>(values.size()));
        if constexpr (isPlainState<T>) {
            raw(values.data(), values.size() * sizeof(T));
        } else {
            for (const T& value : values) {
                put(value);
            }
        }
    }
    template <typename K, typename V>
    void put(const std::map<K, V>& values)
    {
        put(static_cast<std::uint64_t>(values.size()));
        for (const auto& [key, value] : values) {
            (*this)(key, value);
        }
    }

    std::vector<std::uint8_t> m_bytes;
};

// Reads what StateWriter wrote, in the same order. Past the end or on impossible sizes everything reads as nothing and
// good() turns false; the caller then throws away what it read.
class StateReader
{
public:
    explicit StateReader(std::span<const std::uint8_t> bytes) : m_rest(bytes) {}
    template <typename... T>
    void operator()(T&... values)
    {
        (get(values), ...);
    }
    bool good() const { return m_good; }
    bool atEnd() const { return m_rest.empty(); }

private:
    bool raw(void* into, std::size_t size)
    {
        m_good = m_good && size <= m_rest.size();
        if (m_good && size > 0) {
            std::memcpy(into, m_rest.data(), size);
            m_rest = m_rest.subspan(size);
        }
        return m_good;
    }
    // Of elements that take at least one byte each.
    std::size_t count()
    {
        std::uint64_t size = 0;
        get(size);
        m_good = m_good && size <= m_rest.size();
        return m_good ? static_cast<std::size_t>(size) : 0;
    }
    template <typename T>
    void get(T& value)
    {
        if constexpr (isPlainState<T>) {
            raw(&value, sizeof value);
        } else {
            fields(*this, value);
        }
    }
    void get(bool& value)
    {
        std::uint8_t byte = 0;
        raw(&byte, 1);
        value = byte != 0;
    }
    void get(std::string& text)
    {
        std::vector<char> letters;
        get(letters);
        text.assign(letters.begin(), letters.end());
    }
    template <typename T>
    void get(cv::Point_<T>& point)
    {
        (*this)(point.x, point.y);
    }
    template <typename T>
    void get(cv::Point3_<T>& point)
    {
        (*this)(point.x, point.y, point.z);
    }
    template <typename T>
    void get(cv::Rect_<T>& box)
    {
        (*this)(box.x, box.y, box.width, box.height);
    }
    void get(cv::Size& size) { (*this)(size.width, size.height); }
    void get(cv::Mat& picture)
    {
        std::int32_t rows = 0;
        std::int32_t columns = 0;
        (*this)(rows, columns);
        const auto size = static_cast<std::int64_t>(rows) * columns;
        m_good = m_good && rows >= 0 && columns >= 0 && size <= static_cast<std::int64_t>(m_rest.size());
        picture = m_good && size > 0 ? cv::Mat(rows, columns, CV_8U) : cv::Mat();
        raw(picture.data, m_good ? static_cast<std::size_t>(size) : 0);
    }
    template <typename T>
    void get(std::optional<T>& value)
    {
        bool has = false;
        get(has);
        value.reset();
        if (has && m_good) {
            get(value.emplace());
        }
    }
    template <typename T, std::size_t N>
    void get(std::array<T, N>& values)
    {
        for (T& value : values) {
            get(value);
        }
    }
    template <typename T>
    void get(std::vector<T>& values)
    {
        values.clear();
        const std::size_t size = count();
        if constexpr (isPlainState<T>) {
            m_good = m_good && size <= m_rest.size() / sizeof(T);
            values.resize(m_good ? size : 0);
            raw(values.data(), values.size() * sizeof(T));
        } else {
            for (std::size_t i = 0; i < size && m_good; ++i) {
                get(values.emplace_back());
            }
        }
    }
    template <typename K, typename V>
    void get(std::map<K, V>& values)
    {
        values.clear();
        const std::size_t size = count();
        for (std::size_t i = 0; i < size && m_good; ++i) {
            K key{};
            get(key);
            get(values[key]);
        }
    }

    std::span<const std::uint8_t> m_rest;
    bool m_good = true;
};

} // namespace alliance::vision

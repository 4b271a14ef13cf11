#include "media/ingest/SegmentSeries.h"

#include "media/base/ByteFields.h"

#include <fmt/format.h>

#include <algorithm>

namespace alliance::media
{
namespace
{

using base::ErrorCategory;

constexpr char kSuffix[] = ".alsp";

base::Result<std::vector<std::string>> namesOf(const base::ByteStore& store, const std::string& prefix)
{
    auto names = store.names();
    if (names)
        std::erase_if(*names, [&](const std::string& name) { return !isSegmentName(prefix, name); });
    return names;
}

} // namespace

std::string segmentName(const std::string& prefix, std::int64_t number)
{
    return fmt::format("{}-{:06}{}", prefix, number, kSuffix);
}

bool isSegmentName(const std::string& prefix, const std::string& name)
{
    return name.starts_with(prefix + "-") && name.ends_with(kSuffix);
}

SegmentSeries::SegmentSeries(base::ByteStore& store, std::string prefix, const SegmentIdentity& identity,
                             SegmentCodec codec)
    : m_store(store), m_prefix(std::move(prefix)), m_identity(identity), m_codec(codec)
{
}

base::Status SegmentSeries::start()
{
    abandon();
    m_number = 0;
    m_range = {};
    const auto names = namesOf(m_store, m_prefix);
    if (!names)
        return tl::unexpected(names.error());
    for (const std::string& name : *names) {
        if (auto removed = m_store.remove(name); !removed)
            return removed;
    }
    return {};
}

std::vector<std::uint8_t> SegmentSeries::state() const
{
    base::ByteWriter out;
    out.number(m_number);
    out.number(m_range.first);
    return out.take();
}

base::Status SegmentSeries::restore(std::span<const std::uint8_t> state)
{
    abandon();
    base::ByteReader in(state);
    const auto number = in.number<std::int64_t>();
    const auto frames = in.number<std::int64_t>();
    if (!in.ok() || !in.atEnd() || number < 0 || frames < 0)
        return base::fail(ErrorCategory::Damaged, "state of a series of segments");
    auto names = namesOf(m_store, m_prefix);
    if (!names)
        return tl::unexpected(names.error());
    std::int64_t next = 0;
    for (std::int64_t k = 0; k < number; ++k) {
        const std::string name = segmentName(m_prefix, k);
        const auto range = SegmentFile::rangeOf(m_store, name, m_identity);
        if (!range || range->first != next)
            return base::fail(ErrorCategory::Damaged, "a segment is missing");
        next = range->end;
        std::erase(*names, name);
    }
    if (next != frames)
        return base::fail(ErrorCategory::Damaged, "a segment is missing");
    for (const std::string& name : *names) {
        if (auto removed = m_store.remove(name); !removed)
            return removed;
    }
    m_number = number;
    m_range = {frames, frames};
    return {};
}

base::Status SegmentSeries::add(const NewPicture& picture)
{
    if (picture.frame != m_range.end)
        return base::fail(ErrorCategory::Invalid, "frames of a segment must follow each other");
    if (!m_writer) {
        auto writer = SegmentWriter::create(m_store, segmentName(m_prefix, m_number), m_identity, m_codec);
        if (!writer)
            return tl::unexpected(writer.error());
        m_writer = std::move(*writer);
    }
    ++m_range.end;
    return picture.bytes.empty() ? base::Status{} : m_writer->add(picture);
}

base::Status SegmentSeries::commit()
{
    if (!m_writer)
        return {};
    const auto writer = std::move(m_writer);
    if (auto committed = writer->commit(m_range); !committed)
        return committed;
    ++m_number;
    m_range.first = m_range.end;
    return {};
}

SegmentCatalog::SegmentCatalog(std::shared_ptr<const base::ByteStore> store, std::string prefix,
                               const SegmentIdentity& identity)
    : m_store(std::move(store)), m_prefix(std::move(prefix)), m_identity(identity)
{
}

bool SegmentCatalog::refresh()
{
    constexpr auto kPause = std::chrono::milliseconds(250);
    const auto now = std::chrono::steady_clock::now();
    if (m_looked && now - *m_looked < kPause)
        return false;
    m_looked = now;
    const auto names = namesOf(*m_store, m_prefix);
    if (!names)
        return true;
    std::vector<Found> files;
    std::vector<std::string> broken;
    for (const std::string& name : *names) {
        const auto known =
            std::find_if(m_files.begin(), m_files.end(), [&](const Found& file) { return file.name == name; });
        if (known != m_files.end()) {
            files.push_back(*known);
            continue;
        }
        const auto range = rangeOf(name);
        if (range)
            files.push_back({name, *range});
        else if (range.error().category == ErrorCategory::Damaged)
            broken.push_back(name);
    }
    m_files = std::move(files);
    m_broken = std::move(broken);
    return true;
}

// The ends of a file tell; of one that was broken before, the whole table.
base::Result<SegmentRange> SegmentCatalog::rangeOf(const std::string& name) const
{
    if (std::find(m_broken.begin(), m_broken.end(), name) == m_broken.end())
        return SegmentFile::rangeOf(*m_store, name, m_identity);
    const auto file = SegmentFile::open(*m_store, name, m_identity);
    if (!file)
        return tl::unexpected(file.error());
    return (*file)->range();
}

std::optional<SegmentCatalog::Found> SegmentCatalog::covering(std::int64_t frame) const
{
    const auto after = std::upper_bound(m_files.begin(), m_files.end(), frame,
                                        [](std::int64_t n, const Found& file) { return n < file.range.first; });
    if (after == m_files.begin() || frame >= std::prev(after)->range.end)
        return std::nullopt;
    return *std::prev(after);
}

bool SegmentCatalog::brokenAt(std::int64_t frame) const
{
    return std::any_of(m_broken.begin(), m_broken.end(), [&](const std::string& name) {
        return std::none_of(m_files.begin(), m_files.end(), [&](const Found& file) {
            return file.name < name ? frame < file.range.end : frame >= file.range.first;
        });
    });
}

std::int64_t SegmentCatalog::framesCovered() const
{
    std::int64_t sum = 0;
    for (const Found& file : m_files)
        sum += file.range.end - file.range.first;
    return sum;
}

base::Result<std::unique_ptr<SegmentFile>> SegmentCatalog::open(const Found& file) const
{
    auto opened = SegmentFile::open(*m_store, file.name, m_identity);
    if (opened && !((*opened)->range() == file.range))
        return base::fail(ErrorCategory::NotFound, "replaced by another one");
    return opened;
}

void SegmentCatalog::forget(const Found& file, const base::Error& because)
{
    std::erase_if(m_files, [&](const Found& other) { return other.name == file.name; });
    if (because.category == ErrorCategory::Damaged)
        m_broken.push_back(file.name);
    else
        m_looked.reset();
}

} // namespace alliance::media

#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(SealedAnew)
}

#include "app/services/Leftovers.h"
#include "app/services/MediaCheck.h"
#include "app/services/RecordingFiles.h"
#include "app/services/SealedAnew.h"
#include "app/services/SealedIntake.h"
#include "db/core/LibraryFiles.h"
#include "db/vault/SealedCheck.h"
#include "media/base/FileParts.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace alliance::app
{
namespace
{

using base::ErrorCategory;
using base::Status;
namespace fs = std::filesystem;

bool lacksProofs(const fs::path& file)
{
    const auto bytes = base::openFileSource(file);
    const auto head = bytes ? db::sealedHeadOf(**bytes) : tl::unexpected(bytes.error());
    return head && head->format == db::SealedFormat::Sealed;
}

bool mediaLackProofs(const RecordingItem& item)
{
    return item.record.storage == db::Storage::Sealed && lacksProofs(item.bytes.mediaFile());
}

std::vector<std::string> derivedWithoutProofs(const RecordingItem& item)
{
    std::vector<std::string> found;
    const auto names = item.bytes.derived()->names();
    if (names)
        std::copy_if(names->begin(), names->end(), std::back_inserter(found),
                     [&](const std::string& name) { return lacksProofs(item.bytes.derivedFolder() / name); });
    return found;
}

// Removed again, unless it got its name.
class Beside
{
public:
    explicit Beside(const fs::path& file) : m_path(base::newPartOf(file)) {}
    ~Beside()
    {
        std::error_code ignored;
        fs::remove(m_path, ignored);
    }
    Beside(const Beside&) = delete;
    Beside& operator=(const Beside&) = delete;
    const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
};

Status sealMedia(db::Library& library, const RecordingItem& item, const JobContext& job)
{
    const Beside beside(item.bytes.mediaFile());
    RecordingItem anew = item;
    anew.record.path = pathText(beside.path().lexically_relative(library.folder()));
    auto bytes = library.bytesOfNew(anew.record);
    if (!bytes)
        return tl::unexpected<base::Error>(bytes.error());
    anew.bytes = std::move(*bytes);
    if (Status room = roomFor(anew.bytes, item.record.sizeBytes); !room)
        return room;
    const auto source = item.bytes.openMedia();
    const auto sink = anew.bytes.createMedia();
    if (!source || !sink)
        return tl::unexpected<base::Error>(source ? sink.error() : source.error());
    Status done = passAsImported(
        **source, item.record, [&](std::span<const std::uint8_t> block) { return (*sink)->write(block); },
        tr("Sealing “%1” anew").arg(item.record.fileName), job.part(0.0, kWritingShare));
    if (done)
        done = (*sink)->commit();
    if (done)
        done = readsBack(anew, job.part(kWritingShare, 1.0));
    if (!done)
        return done;
    std::error_code error;
    fs::rename(beside.path(), item.bytes.mediaFile(), error);
    if (error)
        return base::fail(ErrorCategory::Unwritable, error.message());
    db::syncFolder(library.mediaFolder());
    const auto still = library.recordings().get(item.record.id);
    if (!still && still.error().category == ErrorCategory::NotFound) {
        fs::remove(item.bytes.mediaFile(), error); // destroyed meanwhile
        return tl::unexpected<base::Error>(still.error());
    }
    return {};
}

} // namespace

base::Result<QList<RecordingItem>> withoutProofs(db::Library& library, const QUuid& session)
{
    const auto all = session.isNull() ? library.recordings().list() : library.recordings().listOfSession(session);
    if (!all)
        return tl::unexpected<base::Error>(all.error());
    QList<RecordingItem> found;
    for (const db::Recording& one : *all) {
        auto bytes = library.bytes(one);
        if (!bytes)
            return tl::unexpected<base::Error>(bytes.error());
        RecordingItem item{one, std::move(*bytes), false, {}};
        if (mediaLackProofs(item) || !derivedWithoutProofs(item).empty())
            found.append(std::move(item));
    }
    return found;
}

base::Result<SealedAnew> sealAnew(db::Library& library, const RecordingItem& item, const JobContext& job)
{
    removeDeadParts(library.mediaFolder(), item.record.id);
    SealedAnew result;
    if (mediaLackProofs(item)) {
        if (const Status done = sealMedia(library, item, job); !done)
            return tl::unexpected<base::Error>(done.error());
        result.any = true;
    }
    base::ByteStore& store = *item.bytes.derived();
    for (const std::string& name : derivedWithoutProofs(item)) {
        if (job.stopped())
            return base::fail(ErrorCategory::Cancelled, kGoesOnFromThere);
        const auto bytes = readStored(store, name.c_str());
        if (!bytes &&
            (bytes.error().category == ErrorCategory::Damaged || bytes.error().category == ErrorCategory::Empty)) {
            result.findings.append(damagedDerived(item, name));
            continue;
        }
        const Status done = bytes ? writeStored(store, name.c_str(), *bytes) : tl::unexpected(bytes.error());
        if (!done)
            return tl::unexpected<base::Error>(done.error());
        result.any = true;
    }
    return result;
}

} // namespace alliance::app

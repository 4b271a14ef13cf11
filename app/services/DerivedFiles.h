#pragma once
// Writes derived files of a recording and lists them for the database; reads those that it lists.

#include "db/Library.h"
#include "db/records/Recording.h"
#include "media/base/ByteStore.h"
#include "media/index/FrameIndex.h"

#include <QList>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace alliance::app
{

class DerivedWriter
{
public:
    // `store`: what is derived from this recording.
    DerivedWriter(QUuid recording, std::shared_ptr<base::ByteStore> store);

    // Fails with NoSpace or Unwritable; the file that was there before is then untouched.
    base::Status write(const QString& kind, const char* name, std::string_view bytes, const QString& producer = {});
    base::Status writeIndex(const media::FrameIndex& index);
    // Under a name that follows from what is in it ("candidates-27c0f94a1b3d5e68.json"): what the database lists is
    // never replaced by something else, so that files and rows belong together whenever the program ends. To be called
    // in the transaction that lists it, and followed by dropUnlisted() once that has ended.
    base::Status writeFinding(const QString& kind, std::string_view json, const QString& producer);

    // What was written, for db::Recordings::putSignalFile. Hashes and sizes are those of the plain bytes.
    const QList<db::SignalFile>& files() const { return m_files; }

private:
    template <typename Write>
    base::Status add(const QString& kind, const char* name, const QString& producer, const Write& write);

    QUuid m_recording;
    std::shared_ptr<base::ByteStore> m_store;
    QList<db::SignalFile> m_files;
};

// The whole file of that kind that the database lists, of this recording; the one of the usual name where it lists
// none. Fails as the store and the database do.
base::Result<std::string> readFinding(db::Library& library, const QUuid& recording, const base::ByteStore& store,
                                      const QString& kind);
// The file of that name as the database lists it, of those that only change together with that; none: it lists none, or
// such a file is made anew without being listed (the index, the outline of the sound).
base::Result<std::optional<db::SignalFile>> listedFile(db::Library& library, const QUuid& recording,
                                                       const std::string& name);
// Removes files of findings that the database does not list (any longer): of the findings before, of a transaction that
// failed, of a program that was killed in one. Not to be called inside a transaction. What cannot be removed stays.
void dropUnlisted(db::Library& library, const QUuid& recording, base::ByteStore& store);

} // namespace alliance::app

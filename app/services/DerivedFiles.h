#pragma once
// Writes derived files of a recording and lists them for the database.

#include "db/records/Recording.h"
#include "media/base/ByteStore.h"
#include "media/index/FrameIndex.h"

#include <QList>

#include <memory>
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

    // What was written, for db::Recordings::putSignalFile. Hashes and sizes are those of the plain bytes.
    const QList<db::SignalFile>& files() const { return m_files; }

private:
    template <typename Write>
    base::Status add(const QString& kind, const char* name, const QString& producer, const Write& write);

    QUuid m_recording;
    std::shared_ptr<base::ByteStore> m_store;
    QList<db::SignalFile> m_files;
};

} // namespace alliance::app

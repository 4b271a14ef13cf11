#pragma once
// Writes files below derived/<recording id>/ and lists them for the database.

#include "db/records/Recording.h"
#include "media/base/Result.h"
#include "media/index/FrameIndex.h"

#include <QList>

#include <filesystem>
#include <string_view>

namespace alliance::app
{

class DerivedWriter
{
public:
    // `folder` is derived/<recording id> below `library`; it is made with the first file.
    DerivedWriter(std::filesystem::path library, QUuid recording, std::filesystem::path folder);

    // Fails with NoSpace or Unwritable; the file that was there before is then untouched.
    base::Status write(const QString& kind, const char* name, std::string_view bytes, const QString& producer = {});
    base::Status writeIndex(const media::FrameIndex& index);

    // What was written, for db::Recordings::putSignalFile.
    const QList<db::SignalFile>& files() const { return m_files; }

private:
    base::Status list(const QString& kind, const std::filesystem::path& file, const QString& producer);

    std::filesystem::path m_library;
    QUuid m_recording;
    std::filesystem::path m_folder;
    QList<db::SignalFile> m_files;
};

} // namespace alliance::app

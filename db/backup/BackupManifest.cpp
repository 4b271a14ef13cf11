#include "db/backup/BackupManifest.h"

#include "media/base/ByteSource.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace alliance::db
{
namespace
{

namespace fs = std::filesystem;
using base::ErrorCategory;

constexpr const char* kName = "backup.json";
constexpr int kFormat = 1;
constexpr std::int64_t kLargest = 64 << 20; // some hundred bytes for each recording
const QString kMagic = QStringLiteral("alliance-review-backup");

base::Status writeText(const fs::path& file, const QByteArray& text)
{
    auto sink = base::openFileSink(file);
    if (!sink)
        return tl::unexpected(sink.error());
    const base::Status written = (*sink)->write(
        {reinterpret_cast<const std::uint8_t*>(text.constData()), static_cast<std::size_t>(text.size())});
    return written ? (*sink)->commit() : written;
}

QByteArray words(const BackupManifest& manifest)
{
    QString text = QStringLiteral("This folder is a backup of a library of Alliance Review, made on %1 UTC.\n\n"
                                  "library.db   the database: sessions, notes, decisions; names and texts are sealed\n")
                       .arg(manifest.made.toString(QStringLiteral("yyyy-MM-dd hh:mm")));
    if (manifest.keyBeside)
        text += QStringLiteral("library.keys the key that opens it: whoever has this folder can read everything in it. "
                               "Keep it as\n             safe as the library itself.\n");
    else
        text +=
            QStringLiteral("             It opens with the passphrase of somebody who may open the library, or with "
                           "its recovery key.\n");
    text += manifest.media
                ? QStringLiteral("media/       the recordings that were copied into the library\n")
                : QStringLiteral("Recordings are not in it. Keep the folder \"media\" of the library as well.\n");
    if (manifest.mediaOutside > 0)
        text += QStringLiteral("Recordings that the library only points at lie elsewhere and are not in it: %1.\n")
                    .arg(manifest.mediaOutside);
    text += QStringLiteral("backup.json  sizes and check sums, which restoring compares\n\n"
                           "To put it back into a new folder, or in the place of a library (which is kept aside):\n\n"
                           "    alliance library restore THIS_FOLDER LIBRARY_FOLDER\n\n"
                           "or \"Restore...\" in the menu of the program. Do not work in the backup itself.\n");
    return text.toUtf8();
}

} // namespace

const BackupFile* BackupManifest::find(const QString& path) const
{
    const auto at = std::find_if(files.begin(), files.end(), [&](const BackupFile& file) { return file.path == path; });
    return at == files.end() ? nullptr : &*at;
}

base::Status writeManifest(const fs::path& backup, const BackupManifest& manifest)
{
    QJsonArray files;
    for (const BackupFile& file : manifest.files)
        files.append(QJsonObject{{QStringLiteral("path"), file.path},
                                 {QStringLiteral("bytes"), static_cast<qint64>(file.sizeBytes)},
                                 {QStringLiteral("sha256"), file.sha256}});
    const QJsonObject object{{QStringLiteral("format"), kMagic},
                             {QStringLiteral("version"), kFormat},
                             {QStringLiteral("library"), manifest.libraryId.toString(QUuid::WithoutBraces)},
                             {QStringLiteral("made"), manifest.made.toString(Qt::ISODateWithMs)},
                             {QStringLiteral("media"), manifest.media},
                             {QStringLiteral("key_beside"), manifest.keyBeside},
                             {QStringLiteral("media_outside"), static_cast<qint64>(manifest.mediaOutside)},
                             {QStringLiteral("files"), files}};
    const base::Status explained = writeText(backup / "README.txt", words(manifest));
    return explained ? writeText(backup / kName, QJsonDocument(object).toJson()) : explained;
}

base::Result<BackupManifest> readManifest(const fs::path& backup)
{
    auto source = base::openFileSource(backup / kName);
    if (!source)
        return source.error().category == ErrorCategory::Empty ? base::fail(ErrorCategory::Damaged, kName)
                                                               : tl::unexpected(source.error());
    if ((*source)->size() > kLargest)
        return base::fail(ErrorCategory::Damaged, kName);
    QByteArray text(static_cast<qsizetype>((*source)->size()), '\0');
    const auto read =
        (*source)->readAt(0, {reinterpret_cast<std::uint8_t*>(text.data()), static_cast<std::size_t>(text.size())});
    if (!read)
        return tl::unexpected(read.error());
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    if (object[QStringLiteral("format")].toString() != kMagic)
        return base::fail(ErrorCategory::Damaged, kName);
    if (object[QStringLiteral("version")].toInt() > kFormat)
        return base::fail(ErrorCategory::Newer, kName);
    BackupManifest manifest;
    manifest.libraryId = QUuid::fromString(object[QStringLiteral("library")].toString());
    manifest.made = QDateTime::fromString(object[QStringLiteral("made")].toString(), Qt::ISODateWithMs);
    manifest.media = object[QStringLiteral("media")].toBool();
    manifest.keyBeside = object[QStringLiteral("key_beside")].toBool();
    manifest.mediaOutside = object[QStringLiteral("media_outside")].toInteger();
    const QJsonArray files = object[QStringLiteral("files")].toArray();
    for (const QJsonValue& value : files) {
        const QJsonObject file = value.toObject();
        const QString path = file[QStringLiteral("path")].toString();
        // Never a way out of the backup.
        if (path.isEmpty() || path.startsWith(u'/') || path.split(u'/').contains(QStringLiteral("..")))
            return base::fail(ErrorCategory::Damaged, kName);
        manifest.files.append(
            {path, file[QStringLiteral("bytes")].toInteger(), file[QStringLiteral("sha256")].toString()});
    }
    return manifest;
}

} // namespace alliance::db

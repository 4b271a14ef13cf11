#pragma once
// What a backup says about itself: `backup.json` for the program, `README.txt` for people. Neither holds a name, a
// label or a text of the library.

#include "media/base/Result.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUuid>

#include <filesystem>

namespace alliance::db
{

struct BackupFile {
    QString path; // relative to the backup, '/' between the parts
    std::int64_t sizeBytes = 0;
    QString sha256;
};

struct BackupManifest {
    QUuid libraryId;
    QDateTime made; // UTC
    bool media = false;
    bool keyBeside = false;        // the key file of an open library is in the backup
    std::int64_t mediaOutside = 0; // recordings that stay where they are, outside the library
    QList<BackupFile> files;

    const BackupFile* find(const QString& path) const;
};

// The last two files of a backup to be written.
base::Status writeManifest(const std::filesystem::path& backup, const BackupManifest& manifest);
// NotFound: a backup of a program that made none. Damaged, Newer.
base::Result<BackupManifest> readManifest(const std::filesystem::path& backup);

} // namespace alliance::db

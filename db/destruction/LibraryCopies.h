#pragma once
// Copies of a library's database that lie in the library's own folder: in `backups`, and wherever earlier versions of
// the program or people put some. Whoever holds a key of that time reads there what was destroyed since.

#include "media/base/Result.h"

#include <QSet>
#include <QString>
#include <QUuid>

#include <filesystem>
#include <stop_token>
#include <vector>

namespace alliance::db
{

class Connection;

// Folders with a database (or the address of one on a server) or into which nobody may look, and files that are one
// under another name; never the library itself, nor a database that opens and is no library's. Links are followed to
// `backups` and to what lies right in it, nowhere else. By name, a folder before what is in it. Unreadable: `backups`
// cannot be looked into. Cancelled: it was told to stop.
base::Result<std::vector<std::filesystem::path>> copiesIn(const std::filesystem::path& library,
                                                          const std::stop_token& stop = {});

std::filesystem::path databaseOf(const std::filesystem::path& copy);
base::Result<bool> isCopyOf(const Connection& copy, const QUuid& libraryId);
// Those of these copies outside `backups` that open and are this library's.
std::vector<std::filesystem::path> strayCopies(const std::filesystem::path& library, const QUuid& libraryId,
                                               const std::vector<std::filesystem::path>& copies);

// Those that open, are this sealed library's, and are from before its vocabulary was sealed.
std::vector<std::filesystem::path> copiesWithPlainVocabulary(const QUuid& libraryId,
                                                             const std::vector<std::filesystem::path>& copies);

// Those in `backups` from which nothing can be restored, because they do not hold together: upgrades and backups that
// were killed, of earlier versions of the program, left such under a whole name. Each is read through.
std::vector<std::filesystem::path> brokenBackups(const std::filesystem::path& library,
                                                 const std::vector<std::filesystem::path>& copies,
                                                 const std::stop_token& stop = {});

// How many of these copies that would read through.
int backupsAmong(const std::filesystem::path& library, const std::vector<std::filesystem::path>& copies);
// Folders in `backups` that upgrades of earlier versions of the program made and, killed, put nothing into. By name.
std::vector<std::filesystem::path> upgradesWithoutBackup(const std::filesystem::path& library);

// The recordings that these copies list, and what restores kept on the library's server: their files may lie in the
// library's `media` still, as a restore leaves them there. Fails where one of them cannot be read.
base::Result<QSet<QUuid>> recordingsInCopies(const std::filesystem::path& library,
                                             const std::vector<std::filesystem::path>& copies);

// The schema on the library's server in which a restore left a copy of it; empty: none, or the library is a file.
base::Result<QString> schemaLeftByRestore(const std::filesystem::path& library, const QUuid& libraryId);

// Whether it is in `backups` as the program makes one there: a folder with a database, or the address of one, that no
// link leads to. What else is found is only named: people put it there, and whatever lies beside it.
bool isRemovable(const std::filesystem::path& library, const std::filesystem::path& copy);
// Erases what a backup or a restore puts into such a folder; the folder goes unless something else is in it.
base::Status eraseBackup(const std::filesystem::path& folder);

} // namespace alliance::db

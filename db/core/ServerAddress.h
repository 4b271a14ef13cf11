#pragma once
// Where the database of a library lies when it is on a PostgreSQL server: the file `library.server` in the library's
// folder, one "name = value" a line. It holds no password: the server knows the person by peer authentication, a
// certificate, or the person's own ~/.pgpass.
//   host      name, address, or folder of the server's socket; empty: the usual socket of this computer
//   port      empty: 5432
//   database  needed
//   user      empty: the name under which the person is logged in
//   schema    where in the database the library is; "library" when empty
//   role      whose the library's tables are: all logins that are members of it use the library. Empty: those of the
//             login that made them, for that login alone

#include "media/base/Result.h"

#include <QString>

#include <filesystem>

namespace alliance::db
{

struct ServerAddress {
    QString host;
    int port = 0; // 0: the usual one
    QString database;
    QString user;
    QString schema = QStringLiteral("library");
    QString role;
};

// "host=... database=..." in one line or in several; "#" begins a remark. Invalid: a name that is not known, a
// password, a schema or role that is not [a-z_][a-z0-9_]*, or no database.
base::Result<ServerAddress> parseServerAddress(const QString& text);
QString serverAddressText(const ServerAddress& address); // as the file has it

// Errors as openFileSource, and Damaged for what parseServerAddress calls invalid.
base::Result<ServerAddress> readServerAddress(const std::filesystem::path& file);
base::Status writeServerAddress(const std::filesystem::path& file, const ServerAddress& address);

// Whether the file's name says that it is one: "library.server", also with an ending (while a library is made).
bool isServerAddress(const std::filesystem::path& file);

} // namespace alliance::db

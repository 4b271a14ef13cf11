#pragma once
// Everything that differs between SQLite and a database server is in this file; all other SQL is in the common subset
// of SQLite and PostgreSQL. Repositories bind values by position ("?") and use text, bigint, integer, bytea columns.

#include "db/core/Connection.h"
#include "media/base/Result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QString>
#include <QStringList>

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

namespace alliance::db::dialect
{

QString driverName();
void configure(QSqlDatabase& database, const std::filesystem::path& file, OpenMode mode,
               std::chrono::milliseconds busyTimeout);
// Run in this order on a new connection.
QStringList openingStatements(OpenMode mode);
QString beginForWriting();
base::Error toError(const QSqlError& error);

// Statements that make the database itself refuse to change or remove rows of a table.
QStringList appendOnly(const QString& table);
base::Result<bool> tableExists(const Connection& connection, const QString& table);
base::Result<QStringList> tables(const Connection& connection);
// One text for each thing that does not hold together: pages, indexes, references.
base::Result<std::vector<std::string>> structureProblems(const Connection& connection);
// A consistent copy of the whole database in a new file, while others read and write.
base::Status copyInto(Connection& connection, const std::filesystem::path& file);
// Moves everything that was committed into the main file.
base::Status checkpoint(Connection& connection);

} // namespace alliance::db::dialect

#pragma once
// Numbered changes of the schema. What is behind is brought up in one transaction; the number of the last change is the
// version of a database.

#include "media/base/Result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <string_view>

namespace alliance::db
{

class Connection;
class Dialect;

struct Migration {
    int version = 0; // from 1, without gaps
    QString name;
    QString sql; // see schema/0001_library.sql for what may be in it
};

// The ones this program brings, in order.
base::Result<QList<Migration>> builtInMigrations();
// Statements of one migration, in order, with the guards of append-only tables in the words of the database.
QStringList statementsOf(const Migration& migration, const Dialect& dialect);

// 0: an empty database. Damaged: something else than a library.
base::Result<int> schemaVersion(const Connection& connection);

// So begin the names of the folders in which migrate() keeps copies.
inline constexpr std::string_view kBeforeUpgrade = "before-upgrade-from-";

// Newer: the database is ahead of `migrations`; it is not touched. When it is behind and not empty, a copy of it is
// made in a new folder in `backups` and checked first. On failure the database stays as it was.
base::Status migrate(Connection& connection, const QList<Migration>& migrations, const std::filesystem::path& backups);

} // namespace alliance::db

#pragma once
// Everything that differs between SQLite (a library's own file, SqliteDialect.cpp) and a PostgreSQL server
// (ServerDialect.cpp) is behind this interface; all other SQL is in the common subset of both. Repositories bind values
// by position ("?") and use text, bigint, integer, bytea columns. Stateless, thread safe.

#include "db/core/Connection.h"
#include "media/base/Result.h"

#include <QMap>
#include <QSqlDatabase>
#include <QSqlError>
#include <QString>
#include <QStringList>

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

namespace alliance::db
{

// In place of a file, to be created: a new SQLite database in memory, gone with its connection.
inline const std::filesystem::path kInMemory{":memory:"};

class Dialect
{
public:
    // What a database is made of ("table notes", "column notes.id", "index …", "trigger …"), each with how it was
    // defined, as far as that is the same in every library of a version.
    using Parts = QMap<QString, QString>;
    enum class Pages { OfASession, OfTheLibrary };

    virtual ~Dialect() = default;

    virtual QString driverName() const = 0;
    virtual base::Status configure(QSqlDatabase& database, const std::filesystem::path& file, OpenMode mode,
                                   std::chrono::milliseconds busyTimeout) const = 0;
    // Long statements of an open database end with Cancelled once StopScope::stopped() says so, as far as that can be.
    virtual void letStop(const QSqlDatabase& database) const = 0;
    // Run in this order on a new connection.
    virtual base::Result<QStringList> openingStatements(const std::filesystem::path& file, OpenMode mode,
                                                        std::chrono::milliseconds busyTimeout) const = 0;
    // Begins a transaction and waits for the one lock of those who write.
    virtual QStringList beginForWriting() const = 0;
    // A query of one number, which is another one than before when another connection has committed a change since. It
    // is run often. Empty: this kind of database does not tell.
    virtual QString changesElsewhere() const = 0;
    // Whether rows can be fetched one by one while other statements run on the same connection.
    virtual bool streams() const = 0;
    // A transaction on a database without rows, in which rows may come before those they refer to.
    virtual base::Result<QStringList> beginFilling(const Connection& connection) const = 0;
    virtual base::Result<QStringList> endFilling(const Connection& connection) const = 0;
    virtual base::Error toError(const QSqlError& error) const = 0;
    // The same of what kept the database at `file` from being opened, with what is needed to word it.
    virtual base::Error openingError(base::Error error, const std::filesystem::path& file) const = 0;

    // Statements that make the database itself refuse to change or remove rows of a table.
    virtual QStringList appendOnly(const QString& table) const = 0;
    // Takes that back, until appendOnly() is run again: for the one transaction that destroys what has to be destroyed.
    virtual QStringList liftAppendOnly(const QString& table) const = 0;
    virtual base::Result<QStringList> tables(const Connection& connection) const = 0; // sorted
    virtual base::Result<Parts> parts(const Connection& connection) const = 0;
    // What parts() of a database of this kind has to be, by a new SQLite one of the same version.
    virtual base::Result<Parts> partsLike(const Connection& fresh) const = 0;
    // One text for each thing that does not hold together: pages, indexes, references.
    virtual base::Result<std::vector<std::string>> structureProblems(const Connection& connection) const = 0;
    // A consistent copy of the whole database in a new file, while others read and write. Unsupported: this kind of
    // database is copied row by row.
    virtual base::Status copyInto(Connection& connection, const std::filesystem::path& file) const = 0;
    // Everything that was committed is in the main file, and this is the only connection to it (Busy otherwise); what
    // comes next is closing it.
    virtual base::Status closeForGood(Connection& connection) const = 0;
    // Moves everything that was committed into the main file.
    virtual base::Status checkpoint(Connection& connection) const = 0;
    // Rebuilds the database without the pages and gaps that removed rows leave. Busy: somebody writes, at once.
    virtual base::Status compact(Connection& connection) const = 0;
    // How many pages this connection keeps in memory; see ManyPages.h. That it cannot be set harms nothing.
    virtual void keepPages(const Connection& connection, Pages pages) const = 0;
    // Begins a transaction that reads one state of the whole database.
    virtual QStringList beginSnapshot() const = 0;
    // Takes away what creating a database at `file` began.
    virtual void abandon(const std::filesystem::path& file) const = 0;
};

// By what stands at `file`: a server address (see ServerAddress.h), or the database itself.
const Dialect& dialectOf(const std::filesystem::path& file);
const Dialect& sqliteDialect();
const Dialect& serverDialect();
// Of an SQLSTATE of PostgreSQL.
base::ErrorCategory serverCategory(const QString& code);
// Run on a new SQLite database that is in memory only: nothing of it may reach a file.
QStringList memoryStatements();

} // namespace alliance::db

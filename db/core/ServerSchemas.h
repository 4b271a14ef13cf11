#pragma once
// The schemas of a server's database, from outside: a library in one of them is put in the place of another.

#include "db/core/ServerAddress.h"
#include "media/base/Result.h"

#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <filesystem>
#include <memory>

namespace alliance::db
{

// Where `database` (of the server's driver) is to be opened.
void describe(QSqlDatabase& database, const ServerAddress& address);
// First on a new connection: what is made belongs to the role, and so to every login that is a member of it.
QStringList roleStatements(const ServerAddress& address);
// Marks a library as open for as long as the connection lasts, and waits while somebody replaces it.
QString openMark(const QString& schema);

// A connection to the database of an address, whatever schemas it has. Belongs to the thread that made it.
class ServerDatabase
{
public:
    // Errors: Connection::open().
    static base::Result<std::unique_ptr<ServerDatabase>> connect(const ServerAddress& address);
    // To that of the library in a folder. Null: it is a file.
    static base::Result<std::unique_ptr<ServerDatabase>> ofLibrary(const std::filesystem::path& folder);
    ~ServerDatabase();
    ServerDatabase(const ServerDatabase&) = delete;
    ServerDatabase& operator=(const ServerDatabase&) = delete;

    const ServerAddress& address() const { return m_address; }
    base::Result<bool> hasSchema(const QString& schema) const;
    // As long as this object lives nobody else opens the library in the schema. Busy: somebody has it open.
    base::Status claim(const QString& schema);
    // With all that is in it; one that is not there is dropped. Busy: somebody has it open.
    base::Status drop(const QString& schema);
    // What a restore that was killed left under the name: it has its stagedMark(), or nothing in it. Conflict, with
    // kStagedTaken (ServerTrouble.h) and the name: it is somebody else's, or an earlier version's. Busy.
    base::Status dropStaged(const QString& schema);
    // The library that a schema holds; null: none, or there is no such schema.
    base::Result<QUuid> libraryIn(const QString& schema) const;
    base::Result<bool> holdsAny(const QString& schema, const QList<QUuid>& sessions) const; // of a library
    // What restores into the schema of the address kept or left, whoever's library that was. By name.
    base::Result<QStringList> schemasOfRestores() const;
    base::Result<QSet<QUuid>> recordingsOfRestores() const; // that those list
    // `staged`, without its mark, becomes the schema of the address and what is that now becomes `replaced`, both or
    // nothing. Does nothing where `staged` is no longer there. Busy: somebody has the library open.
    base::Status replace(const QString& staged, const QString& replaced);

private:
    ServerDatabase(ServerAddress address, QString name);
    base::Result<QSqlQuery> query(const QString& sql) const;
    base::Status run(const QString& sql) const;
    base::Result<bool> isTrue(const QString& sql) const;

    ServerAddress m_address;
    QString m_name; // of the QSqlDatabase
};

// Names of schemas beside that of a library: while a backup is restored into it, and what was replaced by one
// (`time`: yyyyMMdd_HHmmss_zzz).
inline constexpr const char* kStagedEnding = "_restoring";
QString stagedSchema(const QString& schema);
QString replacedSchema(const QString& schema, const QString& time);
bool isOfRestore(const QString& name, const QString& schema); // one of these of that one, at some time
// The statement that marks a schema as put together by a restore, on the connection that has made it.
QString stagedMark(const QString& schema);

} // namespace alliance::db

#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(ServerWords)
}

#include "app/services/ServerWords.h"
#include "db/core/ServerTrouble.h"

namespace alliance::app
{
namespace
{

using Kind = db::ServerTrouble::Kind;

QString hostText(const db::ServerAddress& address)
{
    return address.host.isEmpty() ? tr("this computer") : address.host;
}

// Whose the tables of a library are.
QString ownerText(const db::ServerAddress& address)
{
    return address.role.isEmpty() ? address.user : address.role;
}

ErrorWords notReachedWords(const db::ServerAddress& address, const QString& name)
{
    // Of a statement nothing tells which server it was.
    if (address.database.isEmpty())
        return {tr("The database server of the library “%1” does not answer any more.").arg(name),
                tr("Check that it runs and that this computer can reach it; then try again.")};
    return {tr("The database server of the library “%1” does not answer (%2).").arg(name, hostText(address)),
            tr("Check that it runs, that this computer can reach it, and host and port, as they were given or as the "
               "file library.server of a library has them; then try again.")};
}

ErrorWords rightsWords(const db::ServerAddress& address, const QString& name)
{
    if (address.database.isEmpty())
        return {tr("Your login on the database server has no right to do this in the library “%1”.").arg(name),
                tr("Nothing was changed. Ask whoever looks after the server to make your login a member of the role "
                   "that the library belongs to.")};
    const QString what = tr("The login “%1” has no rights to the library “%2” in the database “%3” on %4.")
                             .arg(address.user, address.schema, address.database, hostText(address));
    if (address.role.isEmpty())
        return {what, tr("Nothing was changed. The library was made for one login alone. Ask whoever looks after the "
                         "server to give it to a role of which all supervisors are members, and write that role into "
                         "the file library.server (role = NAME).")};
    return {what, tr("Nothing was changed. Ask whoever looks after the server to make the login a member of the role "
                     "“%1”: GRANT %1 TO %2;")
                      .arg(address.role, address.user)};
}

} // namespace

ErrorWords serverWords(const base::Error& error, const QString& name)
{
    const auto trouble = db::serverTrouble(error);
    if (!trouble)
        return {};
    const db::ServerAddress& address = trouble->address;
    switch (trouble->kind) {
    case Kind::NotReached:
        return notReachedWords(address, name);
    case Kind::Login:
        return {tr("The database server on %1 does not let the login “%2” in.").arg(hostText(address), address.user),
                tr("Check the password in ~/.pgpass, or ask whoever looks after the server for a login of this name "
                   "in the database “%1”.")
                    .arg(address.database)};
    case Kind::Rights:
        return rightsWords(address, name);
    case Kind::Schemas:
        return {tr("In the database “%1” on %2, “%3” may not make the schema of a library.")
                    .arg(address.database, hostText(address), ownerText(address)),
                tr("Nothing was changed. Ask whoever looks after the server: GRANT CREATE ON DATABASE %1 TO %2;")
                    .arg(address.database, ownerText(address))};
    case Kind::NoRole:
        return {
            tr("The database server on %1 has no role “%2”.").arg(hostText(address), address.role),
            tr("Check the role, or ask whoever looks after the server to make it: CREATE ROLE %1;").arg(address.role)};
    case Kind::NoDatabase:
        return {tr("There is no database “%1” on %2.").arg(address.database, hostText(address)),
                tr("Check its name, as it was given or as the file library.server of a library has it, or ask whoever "
                   "looks "
                   "after the server to make it.")};
    case Kind::NoLibrary:
        return {tr("The database “%1” on %2 holds no library “%3”.")
                    .arg(address.database, hostText(address), address.schema),
                tr("Check the names of database and schema in the file library.server. If it is gone from the server, "
                   "restore a backup into this folder.")};
    }
    return {};
}

QString wrongServerAddress(const QString& text)
{
    return tr("“%1” is not the address of a server: it is written as \"host=... port=... "
              "database=... user=... schema=... role=...\", needs a database, and holds no "
              "password.")
        .arg(text);
}

QString serverRemark(const std::optional<db::ServerAddress>& server)
{
    if (!server || !server->role.isEmpty())
        return {};
    return tr("On the server only your own login can use it: for several people, name a role of which all of them are "
              "members (role=NAME).");
}

} // namespace alliance::app

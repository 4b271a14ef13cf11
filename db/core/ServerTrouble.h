#pragma once
// Why a server's database could not be used: kept in the context of an Error, so that it can be worded.

#include "db/core/ServerAddress.h"
#include "media/base/Result.h"

#include <optional>
#include <string_view>

namespace alliance::db
{

struct ServerTrouble {
    enum class Kind {
        NotReached, // no server answers, or it is stopping or starting
        Login,      // it does not know the login, or not by this password, certificate or account
        Rights,     // the login is known and has no right to this
        Schemas,    // neither it nor the role may make a schema in the database
        NoRole,     // it has no role of the address's name
        NoDatabase, // it has no database of that name
        NoLibrary,  // the database has no schema of that name with a library in it
    };
    Kind kind = Kind::NotReached;
    // Of opening a database; empty after that. `user` is never empty then: the login that was tried.
    ServerAddress address;
};

// The code for that: the standard leaves classes from I on to others, and PostgreSQL has none of this name.
inline constexpr const char* kMakesNoSchemas = "R0001";

// Context of a Conflict, before the name of the schema that stands where a restore puts its own together.
inline constexpr std::string_view kStagedTaken = "not made by a restore: ";

// `error`: of Dialect::toError() while a connection is made to the database at `address`. Asks the server once more
// where it refused the connection, because Qt's driver passes on its sentence but not its code.
base::Error troubleOfOpening(base::Error error, const ServerAddress& address);

// Nothing: an error that has nothing to do with a server, or one that a file could have as well (full, busy, damaged).
std::optional<ServerTrouble> serverTrouble(const base::Error& error);

} // namespace alliance::db

#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(ServerOption)
}

#include "app/cli/ServerOption.h"
#include "app/cli/Verb.h"

namespace alliance::app::cli
{

Option serverOption()
{
    return {QStringLiteral("server"), QStringLiteral("ADDRESS"),
            tr("keep the database on a PostgreSQL server: \"host=... database=... role=...\"")};
}

Outcome<std::optional<db::ServerAddress>> serverOf(const Arguments& arguments)
{
    if (!arguments.has(QStringLiteral("server")))
        return std::optional<db::ServerAddress>();
    const QString text = arguments.value(QStringLiteral("server"));
    auto address = db::parseServerAddress(text);
    if (!address)
        return wrongArgument(tr("“%1” is not the address of a server: it is written as \"host=... port=... "
                                "database=... user=... schema=... role=...\", needs a database, and holds no "
                                "password.")
                                 .arg(text));
    return std::optional<db::ServerAddress>(std::move(*address));
}

QString serverRemark(const std::optional<db::ServerAddress>& server)
{
    if (!server || !server->role.isEmpty())
        return {};
    return tr("On the server only your own login can use it: for several people, name a role of which all of them are "
              "members (role=NAME).");
}

} // namespace alliance::app::cli

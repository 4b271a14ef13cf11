#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(ServerOption)
}

#include "app/cli/ServerOption.h"
#include "app/cli/Verb.h"
#include "app/services/ServerWords.h"

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
        return wrongArgument(wrongServerAddress(text));
    return std::optional<db::ServerAddress>(std::move(*address));
}

} // namespace alliance::app::cli

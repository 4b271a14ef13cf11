#pragma once
// What people are told when the database of a library is on a server and cannot be used.

#include "app/services/ErrorText.h"
#include "db/core/ServerAddress.h"
#include "media/base/Result.h"

#include <optional>

namespace alliance::app
{

// Empty: the error has nothing to do with a server. `name` of the library.
ErrorWords serverWords(const base::Error& error, const QString& name);

// Of a text that parseServerAddress() does not take.
QString wrongServerAddress(const QString& text);

// What to say after a library was made there; empty where everybody who is meant can use it, or there is no server.
QString serverRemark(const std::optional<db::ServerAddress>& server);

} // namespace alliance::app

#pragma once
// A content key with the id by which sealed values and files name it. Copyable, shareable between threads.

#include "db/vault/SecretKey.h"

#include <QUuid>

#include <memory>

namespace alliance::db
{

struct NamedKey {
    QUuid id;
    std::shared_ptr<const SecretKey> key;
};

} // namespace alliance::db

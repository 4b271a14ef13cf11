#pragma once
// What opens a sealed library. Copyable; the texts are shared and wiped with the last copy.

#include "db/vault/SecretText.h"

#include <QUuid>

#include <memory>

namespace alliance::db
{

struct Credentials {
    std::shared_ptr<const SecretText> passphrase;  // of one of its people, or
    std::shared_ptr<const SecretText> recoveryKey; // as typed
    QUuid person; // tried first, so that opening does not take longer the more people there are; may be null

    static Credentials ofPassphrase(SecretText text, const QUuid& person = {})
    {
        return {std::make_shared<const SecretText>(std::move(text)), nullptr, person};
    }
    static Credentials ofRecoveryKey(SecretText text)
    {
        return {nullptr, std::make_shared<const SecretText>(std::move(text)), {}};
    }
    bool none() const { return !passphrase && !recoveryKey; }
};

// Contexts of Refused when a sealed library is opened.
inline constexpr const char* kNeedsPassphrase = "the library needs a passphrase";
inline constexpr const char* kOpensNothing = "the passphrase opens nothing";

} // namespace alliance::db

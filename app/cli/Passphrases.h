#pragma once
// Where verbs get what opens a library: ALLIANCE_PASSPHRASE (or ALLIANCE_RECOVERY_KEY), else the terminal, without
// echo. Never an argument, which other users of the computer could read.

#include "app/cli/CommandLine.h"
#include "app/services/LibraryService.h"
#include "db/vault/SecretText.h"

#include <memory>
#include <optional>

namespace alliance::app::cli
{

// Passphrase of the environment, if any, and of the terminal, when `wanted` says that one is.
db::Credentials givenCredentials();
std::optional<db::Credentials> askedCredentials(const Failure& wanted);

// Does what needs a library opened, and asks for a passphrase only where the library wants one.
template <typename Work>
auto withCredentials(const Work& work) -> decltype(work(db::Credentials()))
{
    auto done = work(givenCredentials());
    if (!done) {
        if (const auto typed = askedCredentials(done.error()))
            return work(*typed);
    }
    return done;
}

// The library of the first positional.
Outcome<std::unique_ptr<LibraryService>> openLibrary(const Arguments& arguments);
// By its recovery key.
Outcome<std::unique_ptr<LibraryService>> openForRecovery(const Arguments& arguments);

// Of the environment variable, else typed after `prompt`. Fails where there is neither the variable nor a terminal.
Outcome<db::SecretText> secretOf(const char* variable, const QString& prompt);
// The same for a new one, which is typed twice.
Outcome<db::SecretText> newSecretOf(const char* variable, const QString& prompt);

inline constexpr const char* kPassphraseVariable = "ALLIANCE_PASSPHRASE";
inline constexpr const char* kNewPassphraseVariable = "ALLIANCE_NEW_PASSPHRASE";
inline constexpr const char* kRecoveryVariable = "ALLIANCE_RECOVERY_KEY";

} // namespace alliance::app::cli

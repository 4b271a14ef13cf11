#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(Passphrases)
}

#include "app/cli/Passphrases.h"
#include "app/cli/Verb.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace alliance::app::cli
{
namespace
{

constexpr std::size_t kLongest = 4096; // bytes of one line

// The terminal of the program, without echo while the object lives.
class QuietTerminal
{
public:
    QuietTerminal() : m_terminal(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY))
    {
        if (m_terminal < 0 || ::tcgetattr(m_terminal, &m_before) != 0)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_quiet = ::tcsetattr(m_terminal, TCSAFLUSH, &quiet) == 0;
    }
    ~QuietTerminal()
    {
        if (m_quiet)
            ::tcsetattr(m_terminal, TCSAFLUSH, &m_before);
        if (m_terminal >= 0)
            ::close(m_terminal);
    }
    QuietTerminal(const QuietTerminal&) = delete;
    QuietTerminal& operator=(const QuietTerminal&) = delete;

    bool usable() const { return m_quiet; }

    void show(const QString& text) const
    {
        const QByteArray bytes = text.toUtf8();
        static_cast<void>(!::write(m_terminal, bytes.constData(), static_cast<std::size_t>(bytes.size())));
    }

    db::SecretText readLine() const
    {
        std::array<char, kLongest> line{};
        std::size_t size = 0;
        char letter = 0;
        while (size < line.size()) {
            const ssize_t got = ::read(m_terminal, &letter, 1);
            if (got < 0 && errno == EINTR)
                continue;
            if (got <= 0 || letter == '\n' || letter == '\r')
                break;
            line[size++] = letter;
        }
        db::SecretText text(std::string_view(line.data(), size));
        db::wipe(line.data(), line.size());
        db::wipe(&letter, sizeof letter);
        return text;
    }

private:
    int m_terminal;
    termios m_before{};
    bool m_quiet = false;
};

std::optional<db::SecretText> fromEnvironment(const char* variable)
{
    const char* value = std::getenv(variable);
    return value != nullptr && *value != '\0' ? std::optional(db::SecretText(value)) : std::nullopt;
}

Outcome<db::SecretText> ask(const char* variable, const QString& prompt, bool twice)
{
    if (auto given = fromEnvironment(variable))
        return std::move(*given);
    const QuietTerminal terminal;
    if (!terminal.usable())
        return wrongArgument(tr("There is no terminal to ask on: put it into the environment variable %1.")
                                 .arg(QString::fromLatin1(variable)));
    terminal.show(prompt + QStringLiteral(": "));
    db::SecretText typed = terminal.readLine();
    terminal.show(QStringLiteral("\n"));
    if (!twice)
        return typed;
    terminal.show(tr("Once more") + QStringLiteral(": "));
    const db::SecretText again = terminal.readLine();
    terminal.show(QStringLiteral("\n"));
    if (!db::sameText(typed, again))
        return wrongArgument(tr("The two are not the same. Nothing was changed."));
    return typed;
}

// What does not open is then told with the result.
Outcome<std::unique_ptr<LibraryService>> withDamage(const Arguments& arguments,
                                                    Outcome<std::unique_ptr<LibraryService>> library)
{
    if (library)
        arguments.damage()->log = (*library)->database().damage();
    return library;
}

} // namespace

Outcome<db::SecretText> secretOf(const char* variable, const QString& prompt)
{
    return ask(variable, prompt, false);
}

Outcome<db::SecretText> newSecretOf(const char* variable, const QString& prompt)
{
    return ask(variable, prompt, true);
}

db::Credentials givenCredentials()
{
    auto given = fromEnvironment(kPassphraseVariable);
    return given ? db::Credentials::ofPassphrase(std::move(*given)) : db::Credentials();
}

std::optional<db::Credentials> askedCredentials(const Failure& wanted)
{
    const bool asks = wanted.error.category == base::ErrorCategory::Refused &&
                      wanted.error.context == db::kNeedsPassphrase && ::isatty(STDIN_FILENO) == 1;
    if (!asks)
        return std::nullopt;
    auto typed = secretOf(kPassphraseVariable, tr("Passphrase of the library"));
    return typed ? std::optional(db::Credentials::ofPassphrase(std::move(*typed))) : std::nullopt;
}

Outcome<std::unique_ptr<LibraryService>> openLibrary(const Arguments& arguments)
{
    const std::filesystem::path folder = pathOf(arguments.positional(0));
    return withDamage(arguments, withCredentials([&](const db::Credentials& credentials) {
                          return LibraryService::open(folder, credentials);
                      }));
}

Outcome<std::unique_ptr<LibraryService>> openForRecovery(const Arguments& arguments)
{
    auto key = secretOf(kRecoveryVariable, tr("Recovery key"));
    if (!key)
        return tl::unexpected<Failure>(key.error());
    return withDamage(arguments, LibraryService::open(pathOf(arguments.positional(0)),
                                                      db::Credentials::ofRecoveryKey(std::move(*key))));
}

} // namespace alliance::app::cli

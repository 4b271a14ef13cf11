#include "db/core/ServerTrouble.h"

#include "db/core/Dialect.h"

#include <QElapsedTimer>
#include <QHash>
#include <QLibrary>
#include <QRegularExpression>

#include <poll.h>
#include <pwd.h>
#include <unistd.h>

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

constexpr int kPatienceMs = 10'000;

const QRegularExpression& contextForm()
{
    static const QRegularExpression form(QStringLiteral("^database (server|[0-9A-Z]{5})(?: \\[host=(\\S*) "
                                                        "database=(\\S*) user=(\\S*) schema=(\\S*) role=(\\S*)\\])?:"));
    return form;
}

// libpq (manual, "Database Connection Control Functions"), which Qt's driver has loaded: Qt has no way to its codes.
class Libpq
{
public:
    Libpq() : m_library(QStringLiteral("pq"), 5)
    {
        resolve(m_start, "PQconnectStartParams");
        resolve(m_verbosity, "PQsetErrorVerbosity");
        resolve(m_poll, "PQconnectPoll");
        resolve(m_socket, "PQsocket");
        resolve(m_message, "PQerrorMessage");
        resolve(m_needsPassword, "PQconnectionNeedsPassword");
        resolve(m_finish, "PQfinish");
    }

    // The code with which a connection is refused; empty: it is not, or no server answers.
    QString refusalOf(const ServerAddress& address) const
    {
        if (!m_start || !m_verbosity || !m_poll || !m_socket || !m_message || !m_needsPassword || !m_finish)
            return {};
        const QByteArray host = address.host.toUtf8();
        const QByteArray port = address.port ? QByteArray::number(address.port) : QByteArray();
        const QByteArray database = address.database.toUtf8();
        const QByteArray user = address.user.toUtf8();
        const char* names[] = {"host", "port", "dbname", "user", nullptr};
        const char* values[] = {host.constData(), port.constData(), database.constData(), user.constData(), nullptr};
        void* connection = m_start(names, values, 0);
        if (!connection)
            return {};
        const QString code = codeOf(connection);
        m_finish(connection);
        return code;
    }

private:
    template <typename Function>
    void resolve(Function& function, const char* name)
    {
        function = reinterpret_cast<Function>(m_library.resolve(name));
    }

    QString codeOf(void* connection) const
    {
        enum Polling { Failed = 0, Reading = 1, Writing = 2, Made = 3 };
        constexpr int kVerbose = 2; // with the code, whatever the language of the sentence
        m_verbosity(connection, kVerbose);
        QElapsedTimer since;
        since.start();
        for (int state = Writing; state != Made;) {
            if (state == Failed) {
                static const QRegularExpression code(QStringLiteral(":\\s+([0-9][0-9A-Z]{4})(?:[:\\s]|$)"));
                const QString message = QString::fromUtf8(m_message(connection));
                QString last;
                for (const auto& match : code.globalMatch(message))
                    last = match.captured(1);
                return last.isEmpty() && m_needsPassword(connection) ? QStringLiteral("28P01") : last;
            }
            pollfd one{m_socket(connection), static_cast<short>(state == Reading ? POLLIN : POLLOUT), 0};
            const auto left = static_cast<int>(kPatienceMs - since.elapsed());
            if (one.fd >= 0 && (left <= 0 || ::poll(&one, 1, left) <= 0))
                return {};
            state = m_poll(connection);
        }
        return {};
    }

    QLibrary m_library;
    void* (*m_start)(const char* const*, const char* const*, int) = nullptr;
    int (*m_verbosity)(void*, int) = nullptr;
    int (*m_poll)(void*) = nullptr;
    int (*m_socket)(const void*) = nullptr;
    char* (*m_message)(const void*) = nullptr;
    int (*m_needsPassword)(const void*) = nullptr;
    void (*m_finish)(void*) = nullptr;
};

// As libpq finds it.
QString loginOf(const ServerAddress& address)
{
    if (!address.user.isEmpty())
        return address.user;
    if (const QString named = qEnvironmentVariable("PGUSER"); !named.isEmpty())
        return named;
    const passwd* account = ::getpwuid(::geteuid());
    return account ? QString::fromUtf8(account->pw_name) : QString();
}

} // namespace

base::Error troubleOfOpening(base::Error error, const ServerAddress& address)
{
    const auto match = contextForm().match(QString::fromStdString(error.context));
    if (!match.hasMatch())
        return error;
    QString code = match.captured(1);
    if (code == u"server") {
        if (const QString refusal = Libpq().refusalOf(address); !refusal.isEmpty()) {
            code = refusal;
            error.category = serverCategory(code);
        }
    }
    const QString text = QString::fromStdString(error.context).mid(match.capturedLength());
    error.context = QStringLiteral("database %1 [host=%2 database=%3 user=%4 schema=%5 role=%6]:%7")
                        .arg(code, address.host, address.database, loginOf(address), address.schema, address.role, text)
                        .toStdString();
    return error;
}

std::optional<ServerTrouble> serverTrouble(const base::Error& error)
{
    using Kind = ServerTrouble::Kind;
    static const QHash<QString, Kind> kinds{
        {QStringLiteral("server"), Kind::NotReached}, {QStringLiteral("57P01"), Kind::NotReached},
        {QStringLiteral("57P02"), Kind::NotReached},  {QStringLiteral("57P03"), Kind::NotReached},
        {QStringLiteral("28000"), Kind::Login},       {QStringLiteral("28P01"), Kind::Login},
        {QStringLiteral("42501"), Kind::Rights},      {QStringLiteral("3D000"), Kind::NoDatabase},
        {QStringLiteral("3F000"), Kind::NoLibrary},   {QStringLiteral("42P01"), Kind::NoLibrary},
        {QStringLiteral("22023"), Kind::NoRole},      {QLatin1String(kMakesNoSchemas), Kind::Schemas},
    };
    const auto match = contextForm().match(QString::fromStdString(error.context));
    const auto kind = match.hasMatch() ? kinds.constFind(match.captured(1)) : kinds.cend();
    if (kind == kinds.cend())
        return std::nullopt;
    ServerTrouble trouble{*kind, {}};
    trouble.address.host = match.captured(2);
    trouble.address.database = match.captured(3);
    trouble.address.user = match.captured(4);
    trouble.address.schema = match.captured(5);
    trouble.address.role = match.captured(6);
    // Without an address it is of a statement, whose other faults are the program's own.
    if (match.captured(3).isEmpty() && *kind != Kind::NotReached && *kind != Kind::Rights)
        return std::nullopt;
    return trouble;
}

} // namespace alliance::db

#include "tests/db/WatchedTemporaries.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <array>
#include <stdexcept>
#include <string>
#include <sys/inotify.h>
#include <unistd.h>

namespace alliance::db
{
namespace
{

constexpr const char* kVariable = "TMPDIR";

void runInMemory(const QStringList& statements)
{
    const QString name = QStringLiteral("watched temporaries");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(QStringLiteral(":memory:"));
        if (!database.open())
            throw std::runtime_error("no database in memory");
        for (const QString& statement : statements) {
            QSqlQuery query(database);
            if (!query.exec(statement))
                throw std::runtime_error(statement.toStdString());
        }
    }
    QSqlDatabase::removeDatabase(name);
}

// SQLite looks at TMPDIR once for each process; this it follows at any time.
void useForSqlite(const std::string& folder)
{
    runInMemory({QStringLiteral("PRAGMA temp_store_directory = '%1'").arg(QString::fromStdString(folder))});
}

} // namespace

WatchedTemporaries::WatchedTemporaries(const std::filesystem::path& folder) : m_before(qgetenv(kVariable))
{
    std::filesystem::create_directories(folder);
    m_watch = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    if (m_watch < 0 || ::inotify_add_watch(m_watch, folder.c_str(), IN_CREATE | IN_MOVED_TO) < 0)
        throw std::runtime_error("the folder for temporary files cannot be watched");
    qputenv(kVariable, QByteArray::fromStdString(folder.string()));
    useForSqlite(folder.string());
}

WatchedTemporaries::~WatchedTemporaries()
{
    useForSqlite({});
    if (m_before.isNull())
        qunsetenv(kVariable);
    else
        qputenv(kVariable, m_before);
    ::close(m_watch);
}

QStringList WatchedTemporaries::made()
{
    QStringList names;
    alignas(inotify_event) std::array<char, 16384> events{};
    for (ssize_t size = 0; (size = ::read(m_watch, events.data(), events.size())) > 0;) {
        for (ssize_t at = 0; at < size;) {
            const auto* event = reinterpret_cast<const inotify_event*>(events.data() + at);
            names << QString::fromUtf8(event->name);
            at += static_cast<ssize_t>(sizeof(inotify_event) + event->len);
        }
    }
    return names;
}

void spillToTemporaries()
{
    runInMemory({QStringLiteral("PRAGMA temp_store = FILE"), QStringLiteral("PRAGMA cache_size = 10"),
                 QStringLiteral("CREATE TEMP TABLE words AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 "
                                "FROM n WHERE i < 2000) SELECT i, hex(zeroblob(500)) FROM n")});
}

} // namespace alliance::db

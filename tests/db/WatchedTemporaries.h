#pragma once
// While it lives, temporary files of this process go into `folder`, SQLite's too, and every one is noted that is made
// there, however short it lives.

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <filesystem>

namespace alliance::db
{

class WatchedTemporaries
{
public:
    explicit WatchedTemporaries(const std::filesystem::path& folder); // is made; throws when it cannot be watched
    ~WatchedTemporaries();
    WatchedTemporaries(const WatchedTemporaries&) = delete;
    WatchedTemporaries& operator=(const WatchedTemporaries&) = delete;

    QStringList made(); // names, since the last call

private:
    QByteArray m_before; // TMPDIR
    int m_watch = -1;
};

// Makes SQLite need more room than it takes in memory for a table of its own, in a database that may use files for it.
void spillToTemporaries();

} // namespace alliance::db

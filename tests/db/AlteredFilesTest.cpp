// Small files of a library and of a backup with bytes changed, cut off and put in at random: they are refused or read,
// never more.

#include "db/backup/Backup.h"
#include "db/backup/BackupManifest.h"
#include "db/backup/Restore.h"
#include "db/core/ServerAddress.h"
#include "tests/db/LibraryFixture.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <fstream>
#include <random>

namespace alliance::db
{
namespace
{

namespace fs = std::filesystem;
using base::ErrorCategory;

constexpr unsigned kSeed = 20261126;
constexpr int kRounds = 300;

class AlteredFiles : public LibraryTest
{
protected:
    static std::string contentOf(const fs::path& file)
    {
        std::ifstream stream(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    }
    static void write(const fs::path& file, const std::string& content)
    {
        std::ofstream(file, std::ios::binary | std::ios::trunc) << content;
    }
    std::string altered(std::string text)
    {
        const unsigned changes = 1 + m_random() % 4;
        for (unsigned change = 0; change < changes && !text.empty(); ++change) {
            const std::size_t at = m_random() % text.size();
            switch (m_random() % 4) {
            case 0:
                text[at] = static_cast<char>(m_random());
                break;
            case 1:
                text.resize(at);
                break;
            case 2:
                text.insert(at, text.substr(m_random() % text.size(), m_random() % 50));
                break;
            default:
                text.insert(at, std::string(1 + m_random() % 3, "\"{}[],:\n/.-="[m_random() % 12]));
            }
        }
        return text;
    }

    void decide(const char* lines)
    {
        const QByteArray sum = QCryptographicHash::hash(lines, QCryptographicHash::Sha256).toHex();
        write(folder() / "library.restore", std::string(lines) + "\n" + sum.toStdString() + "\n");
    }

    std::mt19937 m_random{kSeed};
};

TEST_F(AlteredFiles, AListOfABackupIsReadOrRefusedAndNeverLeadsOutOfIt)
{
    SCOPED_TRACE(kSeed);
    const fs::path backup = m_temporary.path() / "backup";
    valueOf(backUp(library(), backup));
    const std::string whole = contentOf(backup / "backup.json");
    int refused = 0;
    for (int round = 0; round < kRounds; ++round) {
        write(backup / "backup.json", altered(whole));
        const auto manifest = readManifest(backup);
        refused += !manifest;
        for (const BackupFile& file : manifest ? manifest->files : QList<BackupFile>()) {
            EXPECT_FALSE(file.path.startsWith(u'/'));
            EXPECT_FALSE(file.path.contains(QStringLiteral("../")));
        }
    }
    EXPECT_GT(refused, kRounds / 4);
    write(backup / "backup.json", "{\"format\":\"alliance-review-backup\",\"version\":1,\"files\":"
                                  "[{\"path\":\"media/../../evil\",\"bytes\":1,\"sha256\":\"\"}]}");
    EXPECT_EQ(categoryOf(restoreBackup(backup, m_temporary.path() / "new", {})), ErrorCategory::Damaged);
    EXPECT_FALSE(fs::exists(m_temporary.path() / "new"));
}

TEST_F(AlteredFiles, AnAddressOfAServerIsReadOrRefused)
{
    SCOPED_TRACE(kSeed);
    const QString whole = serverAddressText(
        valueOf(parseServerAddress(QStringLiteral("host=db.example port=5432 database=x user=u schema=library"))));
    for (int round = 0; round < kRounds; ++round) {
        const auto address = parseServerAddress(QString::fromStdString(altered(whole.toStdString())));
        if (address) {
            EXPECT_TRUE(QRegularExpression(QStringLiteral("^[a-z_][a-z0-9_]*$")).match(address->schema).hasMatch());
        }
    }
}

TEST_F(AlteredFiles, ADecisionToRestoreThatWasAlteredChangesNothing)
{
    SCOPED_TRACE(kSeed);
    close();
    for (int round = 0; round < kRounds; ++round) {
        write(folder() / "library.restore",
              altered("replaced-20260531-101010-000\nlibrary.keys\nlibrary.db\n" + std::string(64, 'a') + "\n"));
        EXPECT_FALSE(finishRestore(folder()));
        EXPECT_TRUE(fs::exists(folder() / "library.db"));
        EXPECT_TRUE(fs::exists(folder() / "library.keys"));
    }
    fs::remove(folder() / "library.restore");
    reopen();
    EXPECT_TRUE(valueOf(library().verify()).sound());
}

// Anybody who may write in a shared folder can leave one, and others open the library.
TEST_F(AlteredFiles, ADecisionToRestoreNeverLeadsOutOfTheLibrary)
{
    close();
    fs::create_directories(folder() / ".restoring" / "media");
    write(folder() / ".restoring" / "evil", "evil");
    write(m_temporary.path() / "own", "mine");
    for (const char* lines :
         {"replaced-20260531-101010-000\nmedia/../../own", "replaced-1/../../../away\nlibrary.db",
          "../../away\nlibrary.db", "replaced-1\n../own", "replaced-1\nmedia/..", "replaced-1\nmedia/a/b",
          "replaced-1\nbackups", "replaced-1\n/etc/passwd", "replaced-1\nmedia/"}) {
        decide(lines);
        EXPECT_EQ(categoryOf(finishRestore(folder())), ErrorCategory::Damaged) << lines;
        EXPECT_TRUE(fs::exists(folder() / "library.db")) << lines;
        EXPECT_EQ(contentOf(m_temporary.path() / "own"), "mine") << lines;
    }
}

TEST_F(AlteredFiles, ADecisionToRestoreFollowsNoLinks)
{
    close();
    const fs::path away = m_temporary.path() / "away";
    fs::create_directories(away);
    write(away / "one.mp4", "mine");
    const fs::path staged = folder() / ".restoring";
    const fs::path replaced = folder() / "backups" / "replaced-1";
    for (const fs::path& link : {staged, staged / "media", replaced, replaced / "media"}) {
        fs::create_directories(staged);
        fs::create_directories(link.parent_path());
        fs::remove_all(link);
        fs::create_directory_symlink(away, link);
        decide("replaced-1\nmedia/one.mp4");
        EXPECT_EQ(categoryOf(finishRestore(folder())), ErrorCategory::Damaged) << link;
        EXPECT_TRUE(fs::exists(folder() / "library.db")) << link;
        EXPECT_EQ(contentOf(away / "one.mp4"), "mine") << link;
        EXPECT_EQ(std::distance(fs::directory_iterator(away), fs::directory_iterator()), 1) << link;
        fs::remove(link);
    }
}

} // namespace
} // namespace alliance::db

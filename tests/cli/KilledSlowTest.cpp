// What is promised to people: a note whose command ended well is there, whatever happens to the program afterwards.

#include "tests/cli/Program.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QSet>

#include <random>

namespace alliance::cli_tests
{
namespace
{

constexpr unsigned kSeed = 20260531;
constexpr int kKills = 50;
constexpr int kMostRounds = 500;

class Killed : public CliTest
{
};

TEST_F(Killed, FiftyTimesWhileAddingNotesEveryNoteThatWasAcknowledgedIsThere)
{
    const QString id = session();
    std::mt19937 random(kSeed);
    RecordProperty("seed", static_cast<int>(kSeed));
    // The span in which a kill may come: as long as the command takes here.
    QElapsedTimer clock;
    clock.start();
    const auto arguments = [&](int round) {
        return QStringList{QStringLiteral("note"),
                           QStringLiteral("add"),
                           library(),
                           QStringLiteral("--session"),
                           id,
                           QStringLiteral("--time"),
                           QStringLiteral("1"),
                           QStringLiteral("--text"),
                           QStringLiteral("note %1").arg(round)};
    };
    ASSERT_EQ(run(arguments(-1)).code, 0);
    const int span = std::max(20, static_cast<int>(clock.elapsed() * 5 / 4));
    QSet<QString> acknowledged{QStringLiteral("note -1")};
    int kills = 0;
    int rounds = 0;
    for (; kills < kKills && rounds < kMostRounds; ++rounds) {
        QProcess process;
        process.start(programPath(), arguments(rounds));
        ASSERT_TRUE(process.waitForStarted());
        if (!process.waitForFinished(std::uniform_int_distribution(0, span)(random)))
            process.kill(); // SIGKILL
        process.waitForFinished(-1);
        if (process.exitStatus() == QProcess::CrashExit)
            ++kills;
        else if (process.exitCode() == 0)
            acknowledged.insert(QStringLiteral("note %1").arg(rounds));
        else
            ADD_FAILURE() << process.readAllStandardError().toStdString();
    }
    EXPECT_EQ(kills, kKills) << "seed " << kSeed;
    const Ran listed = run({QStringLiteral("note"), QStringLiteral("list"), library(), QStringLiteral("--session"), id,
                            QStringLiteral("--json")});
    ASSERT_EQ(listed.code, 0) << listed.all();
    QSet<QString> found;
    for (const QJsonValue& note : listed.json().value(QStringLiteral("notes")).toArray())
        found.insert(note.toObject().value(QStringLiteral("text")).toString());
    EXPECT_TRUE((acknowledged - found).isEmpty()) << "seed " << kSeed;
    const Ran verified = run({QStringLiteral("library"), QStringLiteral("verify"), library()});
    EXPECT_EQ(verified.code, 0) << verified.all();
    std::cout << kills << " kills in " << rounds << " commands, " << acknowledged.size() << " acknowledged, "
              << found.size() << " stored\n";
}

} // namespace
} // namespace alliance::cli_tests

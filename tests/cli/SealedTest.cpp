// A sealed recording in the real program: pictures and clips come out of it, and trouble while it is taken in leaves
// nothing that is not named.

#include "tests/cli/Program.h"
#include "tests/support/media/NumberPicture.h"

#include <QFile>
#include <QImage>

#include <csignal>
#include <random>

namespace alliance::cli_tests
{
namespace
{

namespace fs = std::filesystem;

class Sealed : public CliTest
{
protected:
    static int numberIn(const QString& file)
    {
        const QImage image = QImage(file).convertToFormat(QImage::Format_RGB888);
        return support::readNumber({image.constBits(), image.width(), image.height(),
                                    static_cast<std::ptrdiff_t>(image.bytesPerLine()), base::PixelFormat::Rgb24});
    }
    Ran of(const QString& verb, const QString& session, const QStringList& more)
    {
        return run(QStringList{verb, library(), QStringLiteral("--session"), session} + more);
    }
    Ran verify()
    {
        return run({QStringLiteral("library"), QStringLiteral("verify"), library(), QStringLiteral("--json")});
    }
    QStringList importArguments(const QString& file)
    {
        return {QStringLiteral("library"), QStringLiteral("import"), library(), file,
                QStringLiteral("--later"), QStringLiteral("--json")};
    }
    // Files and folders below media/ and derived/.
    QStringList held()
    {
        QStringList names;
        for (const char* part : {"media", "derived"})
            for (const auto& entry : fs::recursive_directory_iterator(folder() / "library" / part))
                names.append(QString::fromStdString(entry.path().string()));
        names.sort();
        return names;
    }
    // Random bytes behind a short film: a file that takes a while to be taken in.
    QString heavy()
    {
        support::ClipSpec spec;
        spec.frames = 30;
        spec.fastStart = true;
        const QString file = clip(spec, "heavy.mp4");
        std::mt19937_64 random(1);
        QFile out(file);
        EXPECT_TRUE(out.open(QIODevice::Append));
        QByteArray block(1 << 20, '\0');
        for (char& byte : block)
            byte = static_cast<char>(random());
        for (int i = 0; i < 150; ++i)
            out.write(block);
        return file;
    }
};

TEST_F(Sealed, StillsClipsAndFramesComeOutOfASealedRecordingAndAreRecorded)
{
    const QString id = session();
    const Ran still = of(QStringLiteral("still"), id,
                         {QStringLiteral("--at"), QStringLiteral("42"), QStringLiteral("--out"), path("still.png")});
    ASSERT_EQ(still.code, 0) << still.all();
    EXPECT_EQ(numberIn(path("still.png")), 42);
    const Ran cut = of(QStringLiteral("clip"), id,
                       {QStringLiteral("--from"), QStringLiteral("30"), QStringLiteral("--to"), QStringLiteral("60"),
                        QStringLiteral("--out"), path("clip.mp4")});
    ASSERT_EQ(cut.code, 0) << cut.all();
    const Ran look = run({QStringLiteral("still"), path("clip.mp4"), QStringLiteral("--at"), QStringLiteral("5"),
                          QStringLiteral("--out"), path("look.png")});
    ASSERT_EQ(look.code, 0) << look.all();
    EXPECT_EQ(numberIn(path("look.png")), 35);
    const Ran frames = of(QStringLiteral("frames"), id,
                          {QStringLiteral("--at"), QStringLiteral("99,0"), QStringLiteral("--out"), path("frames")});
    ASSERT_EQ(frames.code, 0) << frames.all();
    EXPECT_EQ(numberIn(path("frames/00000099.png")), 99);
    const Ran verified = verify();
    EXPECT_EQ(verified.code, 0) << verified.all();
    EXPECT_GE(verified.json().value(QStringLiteral("audit_events")).toInt(), 6);
}

TEST_F(Sealed, ARecordingThatTheSessionDoesNotHaveIsRefused)
{
    const QString id = session();
    const QStringList place{QStringLiteral("--at"), QStringLiteral("1"), QStringLiteral("--out"), path("x.png")};
    for (const QString& camera : {QStringLiteral("2"), QStringLiteral("0"), QStringLiteral("left")}) {
        const Ran ran = of(QStringLiteral("still"), id, place + QStringList{QStringLiteral("--camera"), camera});
        EXPECT_EQ(ran.code, 1) << ran.all();
        EXPECT_TRUE(ran.err.contains(camera)) << ran.all();
    }
    EXPECT_EQ(of(QStringLiteral("still"), QStringLiteral("nobody"), place).code, 1);
    EXPECT_FALSE(fs::exists(folder() / "x.png"));
    const Ran both = run(importArguments(clip()) + QStringList{QStringLiteral("--seal"), QStringLiteral("--link")});
    EXPECT_EQ(both.code, 1) << both.all();
}

TEST_F(Sealed, WithoutRoomNothingIsTakenInAndNothingIsLeft)
{
    const QString file = heavy();
    library();
    const QStringList before = held();
    const Ran ran = run(importArguments(file), Surroundings{{}, 20'000'000});
    EXPECT_EQ(ran.code, 1) << ran.all();
    EXPECT_TRUE(ran.err.contains(QStringLiteral("full"))) << ran.all();
    EXPECT_EQ(held(), before);
    EXPECT_EQ(verify().code, 0);
}

TEST_F(Sealed, AnImportThatWasKilledLeavesOnlyWhatVerifyNamesAndCleanRemoves)
{
    const QString file = heavy();
    library();
    const QStringList before = held();
    std::mt19937 random(20261126);
    int killed = 0;
    for (int round = 0; round < 6; ++round) {
        QProcess process;
        process.start(programPath(), importArguments(file));
        ASSERT_TRUE(process.waitForStarted());
        // Soon after its first bytes are on the disk.
        while (held().size() == before.size() && !process.waitForFinished(2)) {
        }
        process.waitForFinished(std::uniform_int_distribution(0, 150)(random));
        process.kill();
        process.waitForFinished(-1);
        if (process.exitStatus() != QProcess::CrashExit)
            break; // the machine was faster: it is a session
        ++killed;
        const Ran verified = verify();
        EXPECT_EQ(verified.code, 0) << verified.all();
        const QStringList left = held();
        const qsizetype remarks = verified.json().value(QStringLiteral("remarks")).toArray().size();
        EXPECT_EQ(remarks == 0, left == before) << verified.all();
        const Ran cleaned =
            run({QStringLiteral("library"), QStringLiteral("clean"), library(), QStringLiteral("--json")});
        EXPECT_EQ(cleaned.code, 0) << cleaned.all();
        EXPECT_EQ(cleaned.json().value(QStringLiteral("deleted")).toArray().size(), remarks);
        EXPECT_EQ(held(), before);
    }
    EXPECT_GT(killed, 0);
    EXPECT_EQ(verify().code, 0);
}

} // namespace
} // namespace alliance::cli_tests

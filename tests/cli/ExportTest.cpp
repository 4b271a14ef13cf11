// `alliance still` and `alliance clip`.

#include "app/jobs/NowAndThen.h"
#include "tests/cli/Program.h"
#include "tests/support/media/NumberPicture.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>

#include <chrono>
#include <csignal>
#include <thread>

namespace alliance::cli_tests
{
namespace
{

namespace fs = std::filesystem;

class Export : public CliTest
{
protected:
    static int numberIn(const QString& file)
    {
        const QImage image = QImage(file).convertToFormat(QImage::Format_RGB888);
        return support::readNumber({image.constBits(), image.width(), image.height(),
                                    static_cast<std::ptrdiff_t>(image.bytesPerLine()), base::PixelFormat::Rgb24});
    }
    Ran runClip(const QString& file, const QStringList& more, const Surroundings& surroundings = {})
    {
        return run(QStringList{QStringLiteral("clip"), file, QStringLiteral("--out"), path("clip.mp4")} + more,
                   surroundings);
    }
    Ran runStill(const QString& file, const QStringList& more)
    {
        return run(QStringList{QStringLiteral("still"), file, QStringLiteral("--out"), path("still.png")} + more);
    }
    // Four seconds, 100 frames, a group of pictures in every second.
    QString groupedClip()
    {
        support::ClipSpec spec;
        spec.frames = 100;
        spec.gop = 25;
        spec.bFrames = 2;
        spec.sound = support::Sound::Beeps;
        return clip(spec, "session.mp4");
    }
    // 250 frames that are encoded wholly, which takes a while.
    QString longFilm()
    {
        support::ClipSpec spec;
        spec.codec = support::Codec::Mjpeg;
        spec.container = support::Container::Avi;
        spec.width = 1280;
        spec.height = 720;
        spec.frames = 250;
        return clip(spec, "session.avi");
    }
    int numberOfClipFrame(int frame)
    {
        const Ran ran = run({QStringLiteral("still"), path("clip.mp4"), QStringLiteral("--at"), QString::number(frame),
                             QStringLiteral("--out"), path("look.png"), QStringLiteral("--force")});
        EXPECT_EQ(ran.code, 0) << ran.all();
        return numberIn(path("look.png"));
    }
};

TEST_F(Export, StillWritesExactlyTheFrameAskedFor)
{
    const QString file = clip();
    const Ran byNumber = runStill(file, {QStringLiteral("--at"), QStringLiteral("42"), QStringLiteral("--json")});
    ASSERT_EQ(byNumber.code, 0) << byNumber.all();
    EXPECT_EQ(numberIn(path("still.png")), 42);
    EXPECT_EQ(byNumber.json().value(QStringLiteral("frame")).toInt(), 42);
    EXPECT_DOUBLE_EQ(byNumber.json().value(QStringLiteral("time_s")).toDouble(), 1.68);
    const Ran byTime = runStill(file, {QStringLiteral("--time"), QStringLiteral("1.72"), QStringLiteral("--force")});
    ASSERT_EQ(byTime.code, 0) << byTime.all();
    EXPECT_EQ(numberIn(path("still.png")), 43);
}

TEST_F(Export, ClipHoldsTheFramesAskedForAndSaysWhatWasEncoded)
{
    const Ran ran = runClip(groupedClip(), {QStringLiteral("--from"), QStringLiteral("20"), QStringLiteral("--to"),
                                            QStringLiteral("80"), QStringLiteral("--json")});
    ASSERT_EQ(ran.code, 0) << ran.all();
    const QJsonObject json = ran.json();
    EXPECT_EQ(json.value(QStringLiteral("frames")).toInt(), 60);
    EXPECT_EQ(
        json.value(QStringLiteral("copied_frames")).toInt() + json.value(QStringLiteral("encoded_frames")).toInt(), 60);
    EXPECT_GE(json.value(QStringLiteral("copied_frames")).toInt(), 50);
    const QJsonObject head = json.value(QStringLiteral("spans")).toArray().at(0).toObject();
    EXPECT_EQ(head.value(QStringLiteral("from")).toInt(), 20);
    EXPECT_EQ(head.value(QStringLiteral("to")).toInt(), 25);
    EXPECT_TRUE(head.value(QStringLiteral("encoded")).toBool());
    EXPECT_TRUE(json.value(QStringLiteral("sound")).toBool());
    for (const int frame : {0, 4, 5, 59})
        EXPECT_EQ(numberOfClipFrame(frame), 20 + frame);
}

TEST_F(Export, ClipByTimeHoldsTheFramesThatBeginBeforeItsEnd)
{
    const QString file = groupedClip();
    const auto framesOf = [&](const char* time, const char* until) {
        const Ran ran =
            runClip(file, {QStringLiteral("--time"), QString::fromLatin1(time), QStringLiteral("--until"),
                           QString::fromLatin1(until), QStringLiteral("--force"), QStringLiteral("--json")});
        EXPECT_EQ(ran.code, 0) << ran.all();
        return std::pair{ran.json().value(QStringLiteral("from")).toInt(),
                         ran.json().value(QStringLiteral("to")).toInt()};
    };
    EXPECT_EQ(framesOf("1", "2"), std::pair(25, 50));
    EXPECT_EQ(framesOf("1.01", "2.01"), std::pair(25, 51));
    EXPECT_EQ(framesOf("0", "4"), std::pair(0, 100));
}

TEST_F(Export, RefusesWhatIsNotInTheRecordingAndWritesNothing)
{
    const QString file = groupedClip();
    const QStringList before = contentOf(folder());
    const std::vector<std::pair<QStringList, const char*>> clips{
        {{QStringLiteral("--from"), QStringLiteral("0"), QStringLiteral("--to"), QStringLiteral("101")}, "0 to 99"},
        {{QStringLiteral("--from"), QStringLiteral("100"), QStringLiteral("--to"), QStringLiteral("100")}, "0 to 99"},
        {{QStringLiteral("--from"), QStringLiteral("30"), QStringLiteral("--to"), QStringLiteral("30")}, "empty"},
        {{QStringLiteral("--from"), QStringLiteral("x"), QStringLiteral("--to"), QStringLiteral("30")}, "“x”"},
        {{QStringLiteral("--time"), QStringLiteral("1"), QStringLiteral("--until"), QStringLiteral("4.5")}, "4.000"},
        {{QStringLiteral("--time"), QStringLiteral("-1"), QStringLiteral("--until"), QStringLiteral("2")}, "“-1”"},
    };
    for (const auto& [arguments, expected] : clips) {
        const Ran ran = runClip(file, arguments);
        EXPECT_EQ(ran.code, 1) << ran.all();
        EXPECT_TRUE(ran.err.contains(QString::fromUtf8(expected))) << ran.all();
    }
    const Ran still = runStill(file, {QStringLiteral("--at"), QStringLiteral("100")});
    EXPECT_EQ(still.code, 1) << still.all();
    EXPECT_EQ(contentOf(folder()), before);
}

TEST_F(Export, NeverWritesOverAFileUnlessToldTo)
{
    const QString file = groupedClip();
    write("clip.mp4", "precious");
    write("still.png", "precious");
    const QStringList before = contentOf(folder());
    const QStringList range{QStringLiteral("--from"), QStringLiteral("0"), QStringLiteral("--to"),
                            QStringLiteral("10")};
    expectRefused(runClip(file, range), path("clip.mp4"));
    expectRefused(runStill(file, {QStringLiteral("--at"), QStringLiteral("1")}), path("still.png"));
    const Ran itself = run(
        QStringList{QStringLiteral("clip"), file, QStringLiteral("--out"), file, QStringLiteral("--force")} + range);
    EXPECT_EQ(itself.code, 1) << "the recording itself: " << itself.all();
    EXPECT_EQ(contentOf(folder()), before);
    EXPECT_EQ(runClip(file, range + QStringList{QStringLiteral("--force")}).code, 0);
    EXPECT_EQ(numberOfClipFrame(9), 9);
}

TEST_F(Export, AFullDiskLeavesNothing)
{
    const QString file = groupedClip();
    const QStringList before = contentOf(folder());
    Surroundings small;
    small.largestFile = 4096;
    expectRefused(runClip(file,
                          {QStringLiteral("--from"), QStringLiteral("0"), QStringLiteral("--to"), QStringLiteral("90")},
                          small),
                  path("clip.mp4"));
    EXPECT_EQ(contentOf(folder()), before);
}

TEST_F(Export, AnInterruptionLeavesNothing)
{
    const QString file = longFilm();
    const QStringList before = contentOf(folder());
    QProcess process;
    process.start(programPath(),
                  {QStringLiteral("clip"), file, QStringLiteral("--from"), QStringLiteral("0"), QStringLiteral("--to"),
                   QStringLiteral("250"), QStringLiteral("--out"), path("clip.mp4")});
    ASSERT_TRUE(process.waitForStarted());
    for (int i = 0; i < 500 && contentOf(folder()).size() == before.size(); ++i)
        process.waitForFinished(10);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    ASSERT_TRUE(process.waitForFinished(30'000));
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(process.exitCode(), 1) << "it was not interrupted in the middle";
    EXPECT_EQ(contentOf(folder()), before);
}

TEST_F(Export, AfterAWithdrawalNothingMoreIsWrittenOfAClip)
{
    const QString file = longFilm();
    const QStringList ofCase{QStringLiteral("--case"), QStringLiteral("C-1")};
    const Ran imported = run(
        QStringList{QStringLiteral("library"), QStringLiteral("import"), library(), file, QStringLiteral("--json")} +
        ofCase);
    ASSERT_EQ(imported.code, 0) << imported.all();
    const Ran agreed = run(QStringList{QStringLiteral("consent"), QStringLiteral("set"), library(),
                                       QStringLiteral("--purpose"), QStringLiteral("individual_supervision")} +
                           ofCase);
    ASSERT_EQ(agreed.code, 0) << agreed.all();
    QProcess process;
    process.start(programPath(), {QStringLiteral("clip"), library(), QStringLiteral("--session"),
                                  imported.json().value(QStringLiteral("session")).toString(), QStringLiteral("--from"),
                                  QStringLiteral("0"), QStringLiteral("--to"), QStringLiteral("250"),
                                  QStringLiteral("--out"), path("clip.mp4")});
    ASSERT_TRUE(process.waitForStarted());
    // What is written of it, which can be read also when its name is gone.
    QFile part(path("clip.mp4.part-" + std::to_string(process.processId())));
    while (process.state() == QProcess::Running && part.size() == 0)
        process.waitForFinished(5);
    ASSERT_TRUE(part.open(QIODevice::ReadOnly)) << "it was not stopped in the middle";
    ::kill(static_cast<pid_t>(process.processId()), SIGSTOP);
    const qint64 before = part.size();
    app::NowAndThen look;
    const Ran withdrawn =
        run(QStringList{QStringLiteral("consent"), QStringLiteral("withdraw"), library(), QStringLiteral("--yes")} +
            ofCase);
    EXPECT_EQ(withdrawn.code, 0) << withdrawn.all();
    while (!look.isDue()) // its own look is due as well by then
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    ::kill(static_cast<pid_t>(process.processId()), SIGCONT);
    ASSERT_TRUE(process.waitForFinished(30'000));
    EXPECT_EQ(process.exitCode(), 1);
    const QString said = QString::fromUtf8(process.readAllStandardError());
    EXPECT_TRUE(said.contains(QStringLiteral("was withdrawn"))) << said.toStdString();
    EXPECT_EQ(part.size(), before) << "the rest of it was written all the same";
    EXPECT_FALSE(QFile::exists(part.fileName()));
    EXPECT_FALSE(QFile::exists(path("clip.mp4")));
}

} // namespace
} // namespace alliance::cli_tests

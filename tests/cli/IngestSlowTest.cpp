// A pass over a recording that ends in the middle, in the real program: killed, interrupted, without room.

#include "app/services/LibraryService.h"
#include "app/services/RecordingFiles.h"
#include "tests/cli/Program.h"
#include "tests/support/puppet/DemoMovieWriter.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <csignal>
#include <random>

namespace alliance::cli_tests
{
namespace
{

class IngestOf : public CliTest
{
protected:
    // Eighteen seconds in three segments of the pass.
    QString recording()
    {
        support::ClipSpec spec;
        spec.rate = 250;
        spec.frames = 4500;
        spec.gop = 250;
        spec.sound = support::Sound::Beeps;
        return clip(spec, "long.mp4");
    }
    // Its small copy takes more than a megabyte, more than all else that is written.
    QString noise()
    {
        constexpr int kWidth = 640;
        constexpr int kHeight = 360;
        auto movie = test::DemoMovieWriter::create(folder() / "noise.mp4", {kWidth, kHeight, 25, 48000});
        std::mt19937 random(20260531);
        std::vector<std::uint8_t> picture(3U * kWidth * kHeight);
        const std::vector<float> silence(1920);
        for (int frame = 0; frame < 50; ++frame) {
            std::generate(picture.begin(), picture.end(), [&] { return static_cast<std::uint8_t>(random()); });
            EXPECT_TRUE((*movie)->addSound(silence, silence));
            EXPECT_TRUE((*movie)->addFrame({picture.data(), kWidth, kHeight, 3 * kWidth, base::PixelFormat::Rgb24}));
        }
        EXPECT_TRUE((*movie)->finish());
        return path("noise.mp4");
    }
    QString take(const QString& file, const QStringList& more)
    {
        const Ran ran = run(QStringList{QStringLiteral("library"), QStringLiteral("import"), library(), file,
                                        QStringLiteral("--link"), QStringLiteral("--json")} +
                            more);
        EXPECT_EQ(ran.code, 0) << ran.all();
        return ran.json().value(QStringLiteral("session")).toString();
    }
    QStringList measureArguments(const QString& id)
    {
        return {QStringLiteral("library"), QStringLiteral("measure"), library(), QStringLiteral("--session"), id,
                QStringLiteral("--json")};
    }
    QJsonObject shown(const QString& id)
    {
        return run({QStringLiteral("library"), QStringLiteral("show"), library(), QStringLiteral("--session"), id,
                    QStringLiteral("--json")})
            .json();
    }
    // What is derived from the session's recording, unsealed.
    using Store = std::shared_ptr<base::ByteStore>;
    Store derivedOf(const QString& id)
    {
        if (!m_opened)
            m_opened = std::move(*app::LibraryService::open(library().toStdString()));
        return m_opened->session(QUuid::fromString(id))->recordings.front().bytes.derived();
    }
    static std::string content(const Store& store, const char* name)
    {
        return app::readStored(*store, name).value_or("cannot be read");
    }
    static qint64 safeFrames(const Store& store)
    {
        const auto progress = app::readIngestProgress(*store);
        return progress ? progress->done : 0;
    }
    // Starts to measure and gives the signal when the first segment is safe. The ended process.
    std::unique_ptr<QProcess> interrupted(const QString& id, const Store& derived, int signal)
    {
        auto process = std::make_unique<QProcess>();
        process->start(programPath(), measureArguments(id));
        EXPECT_TRUE(process->waitForStarted());
        while (safeFrames(derived) < 1500 && !process->waitForFinished(5)) {
        }
        EXPECT_EQ(process->state(), QProcess::Running) << "the clip is long enough";
        ::kill(static_cast<pid_t>(process->processId()), signal);
        process->waitForFinished(-1);
        return process;
    }

    std::unique_ptr<app::LibraryService> m_opened;
};

TEST_F(IngestOf, AKilledProgramGoesOnWhereItWasWithTheSameResult)
{
    const QString file = recording();
    const QString whole = take(file, {QStringLiteral("--measure")});
    const QString id = take(file, {QStringLiteral("--later")});
    const Store derived = derivedOf(id);
    EXPECT_EQ(interrupted(id, derived, SIGKILL)->exitStatus(), QProcess::CrashExit);
    const QJsonObject between = shown(id);
    EXPECT_GT(between.value(QStringLiteral("prepared")).toDouble(), 0.3);
    EXPECT_LT(between.value(QStringLiteral("prepared")).toDouble(), 1.0);
    EXPECT_FALSE(between.value(QStringLiteral("measured")).toBool());
    EXPECT_EQ(run({QStringLiteral("library"), QStringLiteral("verify"), library()}).code, 0);

    const Ran rest = run(measureArguments(id));
    ASSERT_EQ(rest.code, 0) << rest.all();
    const auto resumed = rest.json().value(QStringLiteral("resumed_frame")).toInteger();
    EXPECT_GE(resumed, 1500);
    EXPECT_EQ(rest.json().value(QStringLiteral("frames_decoded")).toInteger(), 4500 - resumed);
    EXPECT_EQ(shown(id).value(QStringLiteral("prepared")).toDouble(), 1.0);
    const Store wholeStore = derivedOf(whole);
    for (const char* name : {"signals.csv", "speech.json", "waveform.bin", "vision.samples"})
        EXPECT_EQ(content(derived, name), content(wholeStore, name)) << name;
    // The second import of one recording has candidate ids of its own: compared without them.
    const auto findings = [](const Store& store) {
        const auto names = store->names();
        const auto name = std::find_if(names->begin(), names->end(),
                                       [](const std::string& one) { return one.starts_with("candidates-"); });
        const QByteArray text = QByteArray::fromStdString(content(store, name->c_str()));
        QJsonObject json = QJsonDocument::fromJson(text).object();
        EXPECT_TRUE(json.contains(QStringLiteral("behaviours")));
        json.remove(QStringLiteral("candidates"));
        return json;
    };
    EXPECT_EQ(findings(derived), findings(wholeStore));
}

TEST_F(IngestOf, AnInterruptedMeasurementSaysThatItGoesOnFromThere)
{
    const QString id = take(recording(), {QStringLiteral("--later")});
    const Store derived = derivedOf(id);
    const auto process = interrupted(id, derived, SIGINT);
    EXPECT_EQ(process->exitCode(), 1);
    const QString words = QString::fromUtf8(process->readAllStandardError());
    EXPECT_TRUE(words.contains(QStringLiteral("goes on from there"))) << words.toStdString();
    EXPECT_TRUE(process->readAllStandardOutput().contains("cancelled"));
    const Ran rest = run(measureArguments(id));
    ASSERT_EQ(rest.code, 0) << rest.all();
    EXPECT_GE(rest.json().value(QStringLiteral("resumed_frame")).toInteger(), 1500);
}

TEST_F(IngestOf, AFullDiskLeavesTheSessionUsableAndSaysSo)
{
    const QString id = take(noise(), {QStringLiteral("--later")});
    const Ran ran = run(measureArguments(id), Surroundings{{}, 500'000});
    EXPECT_EQ(ran.code, 1) << ran.all();
    EXPECT_TRUE(ran.err.contains(QStringLiteral("full"))) << ran.all();
    EXPECT_TRUE(ran.err.contains(QStringLiteral("noise.mp4"))) << ran.all();
    EXPECT_FALSE(shown(id).value(QStringLiteral("measured")).toBool());
    EXPECT_EQ(run({QStringLiteral("note"), QStringLiteral("add"), library(), QStringLiteral("--session"), id,
                   QStringLiteral("--time"), QStringLiteral("1"), QStringLiteral("--text"), QStringLiteral("kept")})
                  .code,
              0);
    const Ran rest = run(measureArguments(id));
    EXPECT_EQ(rest.code, 0) << rest.all();
    EXPECT_EQ(shown(id).value(QStringLiteral("prepared")).toDouble(), 1.0);
    EXPECT_EQ(run({QStringLiteral("library"), QStringLiteral("verify"), library()}).code, 0);
}

TEST_F(IngestOf, ImportPreparesAndASecondMeasurementDecodesNothing)
{
    const QString id = take(clip(), {});
    EXPECT_EQ(shown(id).value(QStringLiteral("prepared")).toDouble(), 1.0);
    const Ran first = run(measureArguments(id));
    ASSERT_EQ(first.code, 0) << first.all();
    EXPECT_EQ(first.json().value(QStringLiteral("frames_decoded")).toInteger(), 100);
    const Ran second = run(measureArguments(id));
    ASSERT_EQ(second.code, 0) << second.all();
    EXPECT_EQ(second.json().value(QStringLiteral("frames_decoded")).toInteger(), 0);
    EXPECT_EQ(second.json().value(QStringLiteral("people")), first.json().value(QStringLiteral("people")));
}

} // namespace
} // namespace alliance::cli_tests

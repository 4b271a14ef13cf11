#include "tests/cli/Program.h"

#include <cstdint>
#include <sys/stat.h>

namespace alliance::cli_tests
{
namespace
{

namespace fs = std::filesystem;

class BadInput : public CliTest
{
protected:
    // Every verb that takes a recording refuses it by name, and nothing is written.
    void everyVerbRefuses(const QString& file)
    {
        const QString out = path("out");
        const QString where = library();
        const QStringList before = contentOf(folder());
        for (const QStringList& arguments : {
                 QStringList{QStringLiteral("probe"), file},
                 QStringList{QStringLiteral("frames"), file, QStringLiteral("--at"), QStringLiteral("0"),
                             QStringLiteral("--out"), out},
                 QStringList{QStringLiteral("still"), file, QStringLiteral("--at"), QStringLiteral("0"),
                             QStringLiteral("--out"), path("still.png")},
                 QStringList{QStringLiteral("clip"), file, QStringLiteral("--from"), QStringLiteral("0"),
                             QStringLiteral("--to"), QStringLiteral("5"), QStringLiteral("--out"), path("clip.mp4")},
                 QStringList{QStringLiteral("analyze"), file, QStringLiteral("--out"), out},
                 QStringList{QStringLiteral("library"), QStringLiteral("import"), where, file},
                 QStringList{QStringLiteral("library"), QStringLiteral("import"), where, file,
                             QStringLiteral("--link")},
             }) {
            SCOPED_TRACE(arguments.join(QLatin1Char(' ')).toStdString());
            expectRefused(run(arguments), file);
            EXPECT_EQ(contentOf(folder()), before);
        }
    }
};

TEST_F(BadInput, AMissingFile)
{
    everyVerbRefuses(path("nowhere.mp4"));
}

TEST_F(BadInput, AFolder)
{
    fs::create_directory(folder() / "folder.mp4");
    everyVerbRefuses(path("folder.mp4"));
}

TEST_F(BadInput, AnEmptyFile)
{
    everyVerbRefuses(write("empty.mp4", ""));
}

TEST_F(BadInput, ATextThatWasRenamed)
{
    everyVerbRefuses(write("text.mp4", QByteArray("Dear diary, today nothing happened.\n").repeated(300)));
}

TEST_F(BadInput, SoundWithoutPicture)
{
    support::ClipSpec spec;
    spec.frames = 0;
    spec.sound = support::Sound::Beeps;
    spec.soundSeconds = 2;
    const QString file = clip(spec, "sound.mp4");
    everyVerbRefuses(file);
    EXPECT_TRUE(run({QStringLiteral("probe"), file}).err.contains(QStringLiteral("no picture")));
}

TEST_F(BadInput, AnMp4CutOffBeforeItsTableOfContents)
{
    const QString file = clip();
    fs::resize_file(file.toStdString(), fs::file_size(file.toStdString()) / 2);
    everyVerbRefuses(file);
}

TEST_F(BadInput, APipeIsRefusedWithoutWaitingForIt)
{
    ASSERT_EQ(::mkfifo((folder() / "pipe.mp4").c_str(), 0600), 0);
    everyVerbRefuses(path("pipe.mp4"));
}

TEST_F(BadInput, AFileThatCannotBeRead)
{
    everyVerbRefuses(QStringLiteral("/proc/self/mem"));
}

TEST_F(BadInput, PictureWithoutSoundIsTakenAndSaid)
{
    support::ClipSpec spec;
    spec.frames = 50;
    const Ran ran = run({QStringLiteral("library"), QStringLiteral("import"), library(), clip(spec, "silent.mp4")});
    EXPECT_EQ(ran.code, 0) << ran.all();
    EXPECT_TRUE(ran.err.contains(QStringLiteral("no sound"))) << ran.all();
}

TEST_F(BadInput, AnMp4CutOffAfterItsTableOfContentsIsReadAsFarAsItGoesAndSaid)
{
    support::ClipSpec spec;
    spec.frames = 100;
    spec.fastStart = true;
    const QString file = clip(spec, "cut.mp4");
    fs::resize_file(file.toStdString(), fs::file_size(file.toStdString()) * 2 / 3);
    const Ran probed = run({QStringLiteral("probe"), file, QStringLiteral("--json")});
    EXPECT_EQ(probed.code, 0) << probed.all();
    const QJsonObject json = probed.json();
    EXPECT_GT(json.value(QStringLiteral("frames")).toInt(), 10);
    EXPECT_FALSE(json.value(QStringLiteral("problems")).toArray().isEmpty());
    const Ran imported = run({QStringLiteral("library"), QStringLiteral("import"), library(), file});
    EXPECT_EQ(imported.code, 0) << imported.all();
    EXPECT_TRUE(imported.err.contains(QStringLiteral("cut off"))) << imported.all();
}

TEST_F(BadInput, ACorruptMiddleIsPlayedPast)
{
    support::ClipSpec spec;
    spec.frames = 200;
    const QString file = clip(spec, "scratched.mp4");
    {
        QFile media(file);
        ASSERT_TRUE(media.open(QIODevice::ReadWrite));
        ASSERT_TRUE(media.seek(media.size() / 2));
        media.write(QByteArray(600, '\x55'));
    }
    const QString out = path("out");
    const Ran ran = run({QStringLiteral("frames"), file, QStringLiteral("--at"), QStringLiteral("0,99,100,101,199"),
                         QStringLiteral("--out"), out});
    EXPECT_EQ(ran.code, 0) << ran.all();
    EXPECT_TRUE(ran.err.contains(QStringLiteral("damaged"))) << ran.all();
    EXPECT_EQ(contentOf(out.toStdString()).size(), 5);
    EXPECT_EQ(run({QStringLiteral("library"), QStringLiteral("import"), library(), file}).code, 0);
    const Ran measured =
        run({QStringLiteral("analyze"), file, QStringLiteral("--out"), path("measured"), QStringLiteral("--openface"),
             path("openface"), QStringLiteral("--motion"), path("motion")});
    EXPECT_EQ(measured.code, 0) << measured.all();
    EXPECT_EQ(contentOf(path("openface").toStdString()).size(), 1); // by the name of the recording
    EXPECT_TRUE(contentOf(path("measured").toStdString()).join(u' ').contains(QStringLiteral("signals-columns.csv")));
    EXPECT_TRUE(measured.err.contains(QStringLiteral("damaged"))) << measured.all();
}

TEST_F(BadInput, AFullDiskWhileImportingChangesNothing)
{
    support::ClipSpec spec;
    spec.width = 640;
    spec.height = 360;
    spec.frames = 200;
    spec.codec = support::Codec::Mjpeg;
    spec.container = support::Container::Mkv;
    const QString file = clip(spec, "large.mkv");
    ASSERT_GT(fs::file_size(file.toStdString()), 600'000U);
    const QString where = library();
    const QStringList before = contentOf(where.toStdString());
    const Surroundings tight{{}, 400'000};
    const Ran ran = run({QStringLiteral("library"), QStringLiteral("import"), where, file}, tight);
    expectRefused(ran, where);
    EXPECT_TRUE(ran.err.contains(QStringLiteral("full"))) << ran.all();
    EXPECT_EQ(contentOf(where.toStdString()), before);
    EXPECT_EQ(run({QStringLiteral("library"), QStringLiteral("verify"), where}).code, 0);
}

TEST_F(BadInput, MoreCamerasThanPlayTogetherAreRefusedBeforeAnythingIsCopied)
{
    QStringList import{QStringLiteral("library"), QStringLiteral("import"), library()};
    for (int i = 0; i < 5; ++i)
        import.append(clip({.frames = 5 + i}, "camera" + std::to_string(i) + ".mp4"));
    const QStringList before = contentOf(folder());
    const Ran refused = run(import);
    EXPECT_EQ(refused.code, 1);
    EXPECT_TRUE(refused.err.contains(QStringLiteral("at most four"))) << refused.all();
    EXPECT_EQ(contentOf(folder()), before);
    import.removeLast();
    EXPECT_EQ(run(import).code, 0);
}

TEST_F(BadInput, OneRecordingGivenTwiceIsNamedAndNothingIsTakenIn)
{
    const QString file = clip();
    const QString again = path("again.mp4");
    fs::copy_file(file.toStdString(), again.toStdString());
    const QStringList import{QStringLiteral("library"), QStringLiteral("import"), library(), file, again};
    const QStringList before = contentOf(folder());
    for (const QStringList& how : {QStringList(), QStringList{QStringLiteral("--link")}}) {
        const Ran ran = run(import + how);
        EXPECT_EQ(ran.code, 1) << ran.all();
        EXPECT_TRUE(ran.err.contains(QStringLiteral("are the same recording"))) << ran.all();
        EXPECT_TRUE(ran.err.contains(again)) << ran.all();
        EXPECT_EQ(contentOf(folder()), before);
    }
}

TEST_F(BadInput, AnOutputThatCannotBeWritten)
{
    const QString file = clip();
    const QString inTheWay = write("taken", "x");
    const QString out = inTheWay + QStringLiteral("/below");
    expectRefused(run({QStringLiteral("frames"), file, QStringLiteral("--at"), QStringLiteral("0"),
                       QStringLiteral("--out"), out}),
                  out);
    const QString id = session();
    const QString page = path("nowhere") + QStringLiteral("/feedback.html");
    expectRefused(
        run({QStringLiteral("report"), library(), QStringLiteral("--session"), id, QStringLiteral("--out"), page}),
        page);
}

TEST_F(BadInput, MissingAndAlteredModelsSaySoAndLeadToSetUp)
{
    const QString file = clip();
    const QString out = path("out");
    Surroundings without;
    without.environment.insert(QStringLiteral("ALLIANCE_MODELS"), path("no models"));
    const Ran missing = run({QStringLiteral("analyze"), file, QStringLiteral("--out"), out}, without);
    expectRefused(missing, path("no models"));
    EXPECT_TRUE(missing.err.contains(QStringLiteral("Install Alliance Review again"))) << missing.all();

    fs::create_directory(folder() / "altered");
    write("altered/manifest.json", R"({"format":1,"files":{"face_mesh_trunk.onnx":"00"}})");
    write("altered/face_mesh_trunk.onnx", "not what was installed");
    Surroundings altered;
    altered.environment.insert(QStringLiteral("ALLIANCE_MODELS"), path("altered"));
    const Ran damaged = run({QStringLiteral("analyze"), file, QStringLiteral("--out"), out}, altered);
    expectRefused(damaged, path("altered"));
    EXPECT_TRUE(damaged.err.contains(QStringLiteral("face_mesh_trunk.onnx"))) << damaged.all();
    EXPECT_TRUE(damaged.err.contains(QStringLiteral("altered"))) << damaged.all();

    const QString id = session();
    QStringList before = contentOf(library().toStdString());
    expectRefused(
        run({QStringLiteral("library"), QStringLiteral("measure"), library(), QStringLiteral("--session"), id},
            altered),
        path("altered"));
    // Why it could not be measured is kept, in the file of what is made of a recording; all else is as it was.
    QStringList after = contentOf(library().toStdString());
    for (QStringList* entries : {&before, &after})
        entries->removeIf([](const QString& entry) { return entry.contains(QStringLiteral("/derived")); });
    EXPECT_EQ(after, before);
    EXPECT_FALSE(fs::exists(out.toStdString()));
}

TEST_F(BadInput, SettingsThatAreNone)
{
    const QString file = clip();
    const QString settings = write("settings.json", R"({"gaze_aversion":{"min_durationn_s":4}})");
    const Ran ran = run({QStringLiteral("analyze"), file, QStringLiteral("--out"), path("out"),
                         QStringLiteral("--settings"), settings});
    expectRefused(ran, settings);
    EXPECT_TRUE(ran.err.contains(QStringLiteral("min_durationn_s"))) << ran.all();
}

} // namespace
} // namespace alliance::cli_tests

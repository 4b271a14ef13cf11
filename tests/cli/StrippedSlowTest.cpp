// What a recording carries beside its pictures and its sound does not reach a reel; what a reel has to show is seen.

#include "tests/cli/Program.h"
#include "tests/support/media/ClockedClip.h"
#include "tests/support/media/ClockedPackets.h"
#include "tests/support/media/TaggedClip.h"

#include <QDir>
#include <QFile>
#include <QImage>

namespace alliance::cli_tests
{
namespace
{

namespace fs = std::filesystem;

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

QByteArray bytesOf(const QString& name)
{
    QFile file(name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return file.readAll();
}

QByteArray bytesOf(const std::vector<std::uint8_t>& bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

// The day in MP4's own way.
QByteArray dayInMp4()
{
    return bytesOf(support::tagDayInMp4());
}

QByteArray clock()
{
    return bytesOf(support::clockBytes(AV_CODEC_ID_H264));
}

class Stripped : public CliTest
{
protected:
    Ran lib(const QStringList& words, const QStringList& options)
    {
        const Ran ran = run(words + QStringList{library()} + options);
        EXPECT_EQ(ran.code, 0) << ran.all();
        return ran;
    }
    // Of 75 frames with sound, tagged all over, in a folder and under a name that say something, too.
    QString tagged(const char* ending)
    {
        support::ClipSpec spec;
        spec.width = 640;
        spec.height = 360;
        spec.frames = 75;
        spec.sound = support::Sound::Beeps;
        const fs::path plain = folder() / "plain.mp4";
        EXPECT_TRUE(support::makeClockedClip(spec, plain));
        fs::create_directories(folder() / "Leakmark-folder");
        const fs::path to = folder() / "Leakmark-folder" / (std::string("Leakmark-file") + ending);
        const base::Status made = support::tagClip(plain, to);
        EXPECT_TRUE(made) << made.error().context;
        return QString::fromStdString(to.string());
    }
    // The session, of a case with that code.
    QString imported(const QString& file, const QString& code)
    {
        const Ran ran = lib({text("library"), text("import")}, {file, text("--case"), code, text("--json")});
        lib({text("consent"), text("set")}, {text("--case"), code, text("--purpose"), text("programme_library")});
        return ran.json().value(text("session")).toString();
    }
    void collect(const QString& collection, const QString& session)
    {
        lib({text("collection"), text("create")}, {text("--name"), collection});
        lib({text("collection"), text("add")},
            {text("--collection"), collection, text("--session"), session, text("--time"), text("0.4005"),
             text("--until"), text("2.3995"), text("--title"), text("Shown")});
    }
    Ran reel(const QString& collection, const char* out, const QStringList& more = {})
    {
        return lib({text("reel")}, QStringList{text("--collection"), collection, text("--out"), path(out),
                                               text("--cards"), text("0.2"), text("--json")} +
                                       more);
    }
    QList<QImage> framesOf(const char* film, const QStringList& numbers)
    {
        const QString out = path(std::string(film) + "-frames");
        const Ran ran = run({text("frames"), path(film), text("--at"), numbers.join(u','), text("--out"), out});
        EXPECT_EQ(ran.code, 0) << ran.all();
        QList<QImage> images;
        for (const QString& number : numbers)
            images.append(QImage(QStringLiteral("%1/%2.png").arg(out).arg(number.toLongLong(), 8, 10, QLatin1Char('0')))
                              .convertToFormat(QImage::Format_RGB888));
        return images;
    }
    // Pixels of a band of both pictures (parts of their height, right of `left`) that differ clearly.
    static int differing(const QImage& a, const QImage& b, double top, double bottom, double left = 0)
    {
        int count = 0;
        for (int y = static_cast<int>(top * a.height()); y < static_cast<int>(bottom * a.height()); ++y)
            for (int x = static_cast<int>(left * a.width()); x < a.width(); ++x)
                count += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > kClearly ? 1 : 0;
        return count;
    }

    static constexpr int kClearly = 24; // what encoding changes is less
};

TEST_F(Stripped, NothingThatARecordingCarriesReachesAReel)
{
    int number = 0;
    for (const char* ending : {".mp4", ".mov", ".mkv"}) {
        const QString file = tagged(ending);
        const QByteArray source = bytesOf(file);
        EXPECT_GE(source.count(support::kTagWord), 12) << ending;
        for (const char* there : {"Leakmark-title", "Leakmark-chapter", "Leakmark-stream"})
            EXPECT_TRUE(source.contains(there)) << ending << ": " << there;
        // Tags of QuickTime's newer kind leave no room for a cover.
        for (const char* cover : {"Leakmark-cover", "\x89PNG"})
            EXPECT_EQ(source.contains(cover), text(ending) != text(".mov")) << ending << ": " << cover;
        EXPECT_TRUE(source.contains(support::kTagPlace) || text(ending) == text(".mp4"));
        EXPECT_TRUE(source.contains(dayInMp4()) || text(ending) == text(".mkv"));
        EXPECT_EQ(source.count(clock()), 75) << ending;
        const QString collection = QStringLiteral("Silence%1").arg(++number);
        collect(collection, imported(file, QStringLiteral("Leakmark-C%1").arg(number)));
        const std::string film = "film" + std::to_string(number) + ".mp4";
        const Ran made = reel(collection, film.c_str(), {text("--watermark"), text("Seminarwood")});
        ASSERT_EQ(made.json().value(text("frames")).toInt(), 55) << "five of the card, fifty of the moment";
        const QByteArray bytes = bytesOf(path(film));
        for (const char* leak : {support::kTagWord,
                                 support::kTagPlace,
                                 support::kTagDay,
                                 "1999",
                                 "002.2945",
                                 "\x89PNG",
                                 "Seminarwood",
                                 "Silence",
                                 "Lavf",
                                 "Lavc",
                                 "x264",
                                 "libx",
                                 "ffmpeg",
                                 "FFmpeg",
                                 "encoder",
                                 "creation",
                                 "xyz",
                                 "loci",
                                 "covr",
                                 "library",
                                 "alliance",
                                 "Alliance"})
            EXPECT_FALSE(bytes.contains(leak)) << ending << " leaks " << leak;
        EXPECT_FALSE(bytes.contains(dayInMp4())) << ending;
        EXPECT_FALSE(bytes.contains(clock())) << ending;
        EXPECT_FALSE(bytes.contains(folder().string().c_str())) << ending;
        EXPECT_TRUE(bytes.contains("Shown")) << "the title of its chapter is all that it says";
    }
}

TEST_F(Stripped, AClipTakesOverNothingButPicturesAndSoundThoughItsPacketsAreCopied)
{
    for (const char* ending : {".mp4", ".mov", ".mkv"}) {
        for (const char* from : {"0", "20"}) {
            const Ran ran = run({text("clip"), tagged(ending), text("--from"), text(from), text("--to"), text("70"),
                                 text("--out"), path("clip.mp4"), text("--force"), text("--json")});
            ASSERT_EQ(ran.code, 0) << ran.all();
            EXPECT_GE(ran.json().value(text("copied_frames")).toInt(), 40) << ending << ": " << ran.all();
            const QByteArray bytes = bytesOf(path("clip.mp4"));
            for (const char* leak : {support::kTagWord, support::kTagPlace, support::kTagDay, "\x89PNG", "Lavf", "Lavc",
                                     "x264", "xyz", "loci", "covr"})
                EXPECT_FALSE(bytes.contains(leak)) << ending << " leaks " << leak;
            EXPECT_FALSE(bytes.contains(dayInMp4())) << ending;
            EXPECT_FALSE(bytes.contains(clock())) << ending << " tells the time of day";
        }
    }
}

TEST_F(Stripped, AStillIsAPictureAndNothingElse)
{
    const QString file = tagged(".mov");
    const Ran ran = run({text("still"), file, text("--at"), text("10"), text("--out"), path("still.png")});
    ASSERT_EQ(ran.code, 0) << ran.all();
    const QByteArray bytes = bytesOf(path("still.png"));
    for (const char* leak : {support::kTagWord, support::kTagPlace, support::kTagDay, "tEXt", "iTXt", "zTXt", "eXIf",
                             "tIME", "Lavc", "Software"})
        EXPECT_FALSE(bytes.contains(leak)) << leak;
}

TEST_F(Stripped, CaptionsAreSeenInTheirTimeAndTheWatermarkOnEveryPicture)
{
    const QString session = imported(clip({.width = 640, .height = 360, .frames = 75}, "one.mp4"), text("C-1"));
    collect(text("Silence"), session);
    lib({text("note"), text("add")},
        {text("--session"), session, text("--time"), text("1.0"), text("--until"), text("1.6"), text("--text"),
         text("Now she falls silent"), text("--visibility"), text("collection")});
    reel(text("Silence"), "plain.mp4");
    reel(text("Silence"), "shown.mp4", {text("--captions"), text("burn"), text("--watermark"), text("Seminarwood")});
    reel(text("Silence"), "other.mp4", {text("--watermark"), text("Someone else altogether")});
    // Two of the card; of the moment, which begins at frame 10 of the recording: before, in and after the caption's
    // frames 25 to 39.
    const QStringList numbers{text("0"),  text("4"),  text("5"),  text("19"),
                              text("20"), text("34"), text("35"), text("54")};
    const QList<QImage> plain = framesOf("plain.mp4", numbers);
    const QList<QImage> shown = framesOf("shown.mp4", numbers);
    const QList<QImage> other = framesOf("other.mp4", numbers);
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const bool captioned = i == 4 || i == 5;
        const int caption = differing(plain[i], shown[i], 0.7, 1);
        EXPECT_TRUE(captioned ? caption > 500 : caption < 20) << numbers[i].toStdString() << ": " << caption;
        EXPECT_GT(differing(plain[i], shown[i], 0, 0.12, 0.3), 100) << "watermark on " << numbers[i].toStdString();
        EXPECT_LT(differing(plain[i], shown[i], 0.2, 0.6), 20) << "between them " << numbers[i].toStdString();
        EXPECT_GT(differing(shown[i], other[i], 0, 0.12, 0.3), 50) << "of somebody else, it says something else";
    }
}

} // namespace
} // namespace alliance::cli_tests

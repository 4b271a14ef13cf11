// `alliance reel`.

#include "app/services/KeptReelWork.h"
#include "app/services/RecordingFiles.h"
#include "tests/cli/Program.h"
#include "tests/support/media/NumberPicture.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QJsonArray>

#include <csignal>

namespace alliance::cli_tests
{
namespace
{

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

class ReelVerb : public CliTest
{
protected:
    // alliance WORDS... LIBRARY OPTIONS...
    Ran lib(const QStringList& words, const QStringList& options)
    {
        const Ran ran = run(words + QStringList{library()} + options);
        return ran;
    }
    // A session of its own case, whose consent allows the programme's library.
    QString imported(const QString& file, const QString& code, const QStringList& consent = {})
    {
        const Ran ran = lib({text("library"), text("import")}, {file, text("--case"), code, text("--json")});
        EXPECT_EQ(ran.code, 0) << ran.all();
        const Ran set = lib({text("consent"), text("set")},
                            QStringList{text("--case"), code, text("--purpose"), text("programme_library")} + consent);
        EXPECT_EQ(set.code, 0) << set.all();
        return ran.json().value(text("session")).toString();
    }
    void collect(const QString& session, double from, double until, const QString& title)
    {
        const Ran ran =
            lib({text("collection"), text("add")}, {text("--collection"), text("Silence"), text("--session"), session,
                                                    text("--time"), QString::number(from, 'f', 6), text("--until"),
                                                    QString::number(until, 'f', 6), text("--title"), title});
        EXPECT_EQ(ran.code, 0) << ran.all();
    }
    void makeCollection()
    {
        EXPECT_EQ(lib({text("collection"), text("create")}, {text("--name"), text("Silence")}).code, 0);
    }
    Ran reel(const QStringList& more = {})
    {
        return lib({text("reel")},
                   QStringList{text("--collection"), text("Silence"), text("--out"), path("reel.mp4"), text("--json")} +
                       more);
    }
    // The numbers that frames of the reel carry.
    QList<int> numbersAt(const QStringList& frames)
    {
        const QString out = path("frames");
        QDir(out).removeRecursively();
        const Ran ran = run({text("frames"), path("reel.mp4"), text("--at"), frames.join(u','), text("--out"), out});
        EXPECT_EQ(ran.code, 0) << ran.all();
        QList<int> numbers;
        for (const QString& frame : frames) {
            const QImage image =
                QImage(QStringLiteral("%1/%2.png").arg(out).arg(frame.toLongLong(), 8, 10, QLatin1Char('0')))
                    .convertToFormat(QImage::Format_RGB888);
            numbers.append(
                support::readNumber({image.constBits(), image.width(), image.height(),
                                     static_cast<std::ptrdiff_t>(image.bytesPerLine()), base::PixelFormat::Rgb24}));
        }
        return numbers;
    }
    // Names of what the library keeps of reels that have not left it.
    QStringList keptOfReels() const
    {
        QStringList names;
        QDirIterator walk(path("library"), {text("reel-*")}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext())
            names.append(QFileInfo(walk.next()).fileName());
        return names;
    }
    // Four moments of two seconds, three seconds apart, of which one at least is made; the session.
    QString killInTheMiddle()
    {
        makeCollection();
        support::ClipSpec spec;
        spec.width = 1280;
        spec.height = 720;
        spec.frames = 300;
        const QString session = imported(clip(spec, "long.mp4"), text("C-1"));
        for (const double from : {0.0, 3.0, 6.0, 9.0})
            collect(session, from + 0.001, from + 1.99, text("m"));
        QProcess process;
        process.start(programPath(), {text("reel"), path("library"), text("--collection"), text("Silence"),
                                      text("--out"), path("reel.mp4"), text("--cards"), text("0")});
        EXPECT_TRUE(process.waitForStarted());
        // The second cut is begun when the first one is whole and on record.
        while (process.state() == QProcess::Running && keptOfReels().filter(text("-cut2")).isEmpty())
            process.waitForFinished(5);
        EXPECT_EQ(process.state(), QProcess::Running) << "it was not killed in the middle";
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        EXPECT_TRUE(process.waitForFinished(30'000));
        EXPECT_FALSE(exists("reel.mp4"));
        return session;
    }
    bool exists(const char* name) { return QFile::exists(path(name)); }
    // The reel of makeCollection() waits, and it is as if its check had found something in the first cut.
    void findAFace()
    {
        auto library = app::LibraryService::open(path("library").toStdString());
        ASSERT_TRUE(library);
        app::ReelRequest request;
        request.collection = app::CollectionService(**library).find(text("Silence"))->record.id;
        request.card = {};
        const auto begun = app::beginReel(**library, request, {path("reel.mp4"), false, false});
        ASSERT_TRUE(begun);
        auto made = app::makeReelCuts(**library, begun->id, {}, {});
        ASSERT_TRUE(made);
        app::ReelSighting face;
        face.firstFrame = 2;
        face.lastFrame = 3;
        face.frames = 2;
        face.box = {0.2, 0.2, 0.1, 0.1};
        face.seen = {{2, face.box, "jpeg"}};
        const int number = made->nextPlace;
        made->takeCut(0, made->cuts[0].pictures, 0, {face});
        QBuffer jpeg;
        QImage picture(64, 48, QImage::Format_RGB888);
        picture.fill(Qt::gray);
        ASSERT_TRUE(picture.save(&jpeg, "JPEG"));
        app::KeptReels kept(**library);
        ASSERT_TRUE(app::writeStored(*kept.store(made->cuts[0].recording),
                                     app::KeptReels::pictureName(made->id, number, 0).c_str(),
                                     jpeg.data().toStdString()));
        ASSERT_TRUE(kept.save(*made));
    }
};

TEST_F(ReelVerb, TwentyMomentsFromTenRecordingsHaveExactlyTheirFirstAndLastFrames)
{
    using support::Codec;
    using support::Container;
    makeCollection();
    struct Moment {
        int first; // as the pictures say
        int last;
    };
    QList<Moment> asked;
    for (int i = 0; i < 10; ++i) {
        support::ClipSpec spec;
        spec.width = i % 3 == 0 ? 160 : i % 3 == 1 ? 320 : 480;
        spec.height = spec.width / 16 * 9;
        spec.rate = i % 2 == 0 ? 25 : 30;
        spec.frames = 100;
        spec.firstNumber = 1000 * (i + 1);
        spec.bFrames = i % 4;
        spec.openGop = i == 3;
        spec.variableTimes = i == 5;
        spec.container = i == 4 ? Container::Ts : i == 5 || i == 6 ? Container::Mkv : Container::Mp4;
        spec.codec = i == 7 ? Codec::Hevc : Codec::H264;
        spec.sound = i % 2 == 0 ? support::Sound::Beeps : support::Sound::None;
        const std::string name = "made" + std::to_string(i) + support::containerExtension(spec.container);
        const QString session = imported(clip(spec, name), QStringLiteral("C-%1").arg(i));
        for (const auto& [first, last] : {std::pair{3 + i, 12 + 2 * i}, {40 + i, 41 + 3 * i}}) {
            const double half = 0.2 / spec.rate;
            collect(session, support::clipTimeNs(spec, first) * 1e-9 + half / 10,
                    support::clipTimeNs(spec, last + 1) * 1e-9 - half / 10, QStringLiteral("m%1").arg(i));
            asked.append({spec.firstNumber + first, spec.firstNumber + last});
        }
    }
    const Ran ran = reel({text("--cards"), text("0.2")});
    ASSERT_EQ(ran.code, 0) << ran.all();
    const QJsonArray cuts = ran.json().value(text("cuts")).toArray();
    ASSERT_EQ(cuts.size(), 20);
    QStringList places;
    for (const QJsonValue& cut : cuts) {
        const qint64 first = cut[text("reel_frame")].toInteger();
        places << QString::number(first)
               << QString::number(first + cut[text("to")].toInteger() - cut[text("from")].toInteger() - 1);
    }
    const QList<int> found = numbersAt(places);
    for (int i = 0; i < 20; ++i) {
        EXPECT_EQ(found[2 * i], asked[i].first) << "cut " << i;
        EXPECT_EQ(found[2 * i + 1], asked[i].last) << "cut " << i;
    }
    QFile film(path("reel.mp4"));
    ASSERT_TRUE(film.open(QIODevice::ReadOnly));
    const QByteArray bytes = film.readAll();
    for (const char* leak : {"made", "C-3", "Lavf", "Lavc", "x264", "x265", "encoder", "creation", "/tmp", "library"})
        EXPECT_FALSE(bytes.contains(leak)) << leak;
}

TEST_F(ReelVerb, RollsReachAsFarAsTheRecordingAndCaptionsGoWithTheirCut)
{
    makeCollection();
    support::ClipSpec spec;
    spec.width = 320;
    spec.height = 180;
    spec.frames = 100;
    const QString session = imported(clip(spec, "one.mp4"), text("C-1"));
    collect(session, 0.4, 0.8, text("early"));
    collect(session, 2.0, 2.4, text("later"));
    ASSERT_EQ(lib({text("note"), text("add")},
                  {text("--session"), session, text("--time"), text("1.8"), text("--until"), text("2.2"),
                   text("--text"), text("a <pause>"), text("--visibility"), text("collection")})
                  .code,
              0);
    const Ran ran = reel({text("--cards"), text("0"), text("--pre-roll"), text("1"), text("--post-roll"), text("0.5"),
                          text("--captions"), text("both")});
    ASSERT_EQ(ran.code, 0) << ran.all();
    const QJsonArray cuts = ran.json().value(text("cuts")).toArray();
    ASSERT_EQ(cuts.size(), 2);
    EXPECT_EQ(cuts[0][text("from")].toInt(), 0);
    EXPECT_EQ(cuts[0][text("to")].toInt(), 33);
    EXPECT_EQ(cuts[1][text("from")].toInt(), 25);
    EXPECT_EQ(cuts[1][text("to")].toInt(), 73);
    QFile side(path("reel.vtt"));
    ASSERT_TRUE(side.open(QIODevice::ReadOnly));
    EXPECT_EQ(side.readAll().toStdString(), "WEBVTT\n\n00:00:02.120 --> 00:00:02.520\na &lt;pause&gt;\n\n");
    // Captions that stand there already are not written over, though the film is gone.
    ASSERT_TRUE(QFile::remove(path("reel.mp4")));
    const Ran again = reel({text("--captions"), text("side")});
    EXPECT_EQ(again.code, 1);
    EXPECT_TRUE(again.all().find("reel.vtt") != std::string::npos) << again.all();
    EXPECT_FALSE(QFile::exists(path("reel.mp4")));
}

TEST_F(ReelVerb, ConsentDecidesAndTheReelIsOnRecord)
{
    makeCollection();
    const QString allowed = imported(clip(), text("C-1"));
    collect(allowed, 0.4, 0.8, text("one"));
    EXPECT_EQ(reel({text("--purpose"), text("outside_teaching")}).code, 1);
    EXPECT_FALSE(exists("reel.mp4"));
    ASSERT_EQ(reel().code, 0);
    EXPECT_TRUE(lib({text("library"), text("audit")}, {text("--json")}).out.contains(text("reel.exported")));
    EXPECT_EQ(reel().code, 1) << "a file is not written over";
    const Ran expired =
        lib({text("consent"), text("set")}, {text("--case"), text("C-1"), text("--purpose"), text("programme_library"),
                                             text("--expires"), text("2001-01-01")});
    ASSERT_EQ(expired.code, 0) << expired.all();
    const Ran refused = reel({text("--force")});
    EXPECT_EQ(refused.code, 1);
    EXPECT_TRUE(refused.out.contains(text("expired")) || refused.err.contains(text("expired"))) << refused.all();
}

TEST_F(ReelVerb, MasksThatConsentAsksForAreAppliedUnasked)
{
    makeCollection();
    const QString session =
        imported(clip(), text("C-1"), {text("--face"), text("pixelate"), text("--voice"), text("shift")});
    collect(session, 0.4, 0.8, text("one"));
    collect(imported(clip({.frames = 30}, "other.mp4"), text("C-2")), 0.4, 0.8, text("two"));
    const Ran ran = reel({text("--mask"), text("edge"), text("--looked"), path("looked.json")});
    ASSERT_EQ(ran.code, 0) << ran.all();
    EXPECT_EQ(ran.json().value(text("face_mask")).toString(), text("pixelate")) << "the strictest of all";
    EXPECT_TRUE(ran.json().value(text("voice_changed")).toBool());
    EXPECT_FALSE(exists("looked.json")) << "there was nothing to look at";
    EXPECT_EQ(reel({text("--force"), text("--looked"), clip()}).code, 1) << "no list of a check";
}

TEST_F(ReelVerb, AReelWhoseProgramWasKilledGoesOnAfterTheLastWholeCut)
{
    killInTheMiddle();
    const Ran another = lib({text("reel")}, {text("--collection"), text("Silence"), text("--out"), path("other.mp4"),
                                             text("--cards"), text("0"), text("--silent"), text("--json")});
    ASSERT_EQ(another.code, 0) << another.all();
    EXPECT_EQ(another.json().value(text("made_before")).toInt(), 0) << "another film begins by itself";
    const Ran ran = reel({text("--cards"), text("0")});
    ASSERT_EQ(ran.code, 0) << ran.all();
    EXPECT_GE(ran.json().value(text("made_before")).toInt(), 1) << ran.all();
    EXPECT_EQ(ran.json().value(text("frames")).toInt(), 200);
    EXPECT_EQ(numbersAt({text("0"), text("49"), text("50"), text("199")}), (QList<int>{0, 49, 75, 274}));
    EXPECT_EQ(keptOfReels(), QStringList()) << "nothing is kept of a film that was written";
}

TEST_F(ReelVerb, WhatWaitsOfAReelWhoseMomentsHaveChangedIsMadeAnew)
{
    collect(killInTheMiddle(), 11.0, 11.4, text("one more"));
    const Ran ran = reel({text("--cards"), text("0")});
    ASSERT_EQ(ran.code, 0) << ran.all();
    EXPECT_EQ(ran.json().value(text("made_before")).toInt(), 0);
    EXPECT_EQ(ran.json().value(text("cuts")).toArray().size(), 5);
    EXPECT_EQ(keptOfReels(), QStringList());
}

TEST_F(ReelVerb, WhatWasBegunAndIsNotWantedIsDiscarded)
{
    killInTheMiddle();
    const auto discarded = [this](const QStringList& more) {
        return lib({text("reel")},
                   QStringList{text("--collection"), text("Silence"), text("--discard"), text("--json")} + more);
    };
    EXPECT_EQ(discarded({text("--out"), path("other.mp4")}).code, 1) << "none was begun for that film";
    EXPECT_FALSE(keptOfReels().isEmpty());
    const Ran ran = discarded({});
    ASSERT_EQ(ran.code, 0) << ran.all();
    EXPECT_EQ(ran.json().value(text("discarded")).toArray(), QJsonArray{path("reel.mp4")});
    EXPECT_EQ(keptOfReels(), QStringList());
    const QString audit = lib({text("library"), text("audit")}, {text("--json")}).out;
    EXPECT_TRUE(audit.contains(text("reel.discarded")));
    EXPECT_FALSE(audit.contains(text("reel.exported")));
    EXPECT_FALSE(exists("reel.mp4"));
    EXPECT_EQ(discarded({}).code, 1) << "nothing waits any more";
    EXPECT_EQ(reel({text("--cards"), text("0")}).json().value(text("made_before")).toInt(-1), 0);
    EXPECT_EQ(lib({text("reel")}, {text("--collection"), text("Silence")}).code, 2) << "a film needs a name";
}

TEST_F(ReelVerb, PicturesOfPlacesToLookAtAreForNobodyElseAndOnRecord)
{
    makeCollection();
    collect(imported(clip(), text("C-1")), 0.4, 0.8, text("one"));
    collect(imported(clip({.frames = 30}, "other.mp4"), text("C-2")), 0.4, 0.8, text("two"));
    findAFace();
    const QStringList plain{text("--cards"), text("0")};
    EXPECT_FALSE(lib({text("library"), text("audit")}, {text("--json")}).out.contains(text("reel.viewed")));
    const Ran asked = reel(plain + QStringList{text("--looked"), path("look.json")});
    EXPECT_EQ(asked.code, 1) << asked.all();
    ASSERT_TRUE(exists("look-pictures/0001.jpg")) << asked.all();
    const auto others = std::filesystem::perms::group_all | std::filesystem::perms::others_all;
    for (const char* name : {"look.json", "look-pictures", "look-pictures/0001.jpg"})
        EXPECT_EQ(std::filesystem::status(folder() / name).permissions() & others, std::filesystem::perms::none)
            << name;
    EXPECT_EQ(lib({text("library"), text("audit")}, {text("--json")}).out.count(text("\"reel.viewed\"")), 1)
        << "of the one that it shows";
}

TEST_F(ReelVerb, AnEmptyCollectionAndWrongWordsAreRefused)
{
    makeCollection();
    EXPECT_EQ(reel().code, 1);
    imported(clip(), text("C-1"));
    for (const QStringList& wrong : {QStringList{text("--mask"), text("hat")},
                                     {text("--voice"), text("99")},
                                     {text("--captions"), text("loud")},
                                     {text("--pre-roll"), text("-1")}})
        EXPECT_EQ(reel(wrong).code, 1) << wrong.join(u' ').toStdString();
    EXPECT_FALSE(exists("reel.mp4"));
}

} // namespace
} // namespace alliance::cli_tests

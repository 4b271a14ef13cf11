#include "tests/cli/Program.h"
#include "tests/support/media/NumberPicture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QRegularExpression>
#include <QUuid>

namespace alliance::cli_tests
{
namespace
{

namespace fs = std::filesystem;

class Verbs : public CliTest
{
protected:
    static int numberIn(const QString& file)
    {
        const QImage image = QImage(file).convertToFormat(QImage::Format_RGB888);
        return support::readNumber({image.constBits(), image.width(), image.height(),
                                    static_cast<std::ptrdiff_t>(image.bytesPerLine()), base::PixelFormat::Rgb24});
    }
    Ran addNote(const QString& id, const QStringList& more)
    {
        return run(QStringList{QStringLiteral("note"), QStringLiteral("add"), library(), QStringLiteral("--session"),
                               id, QStringLiteral("--json")} +
                   more);
    }
};

TEST_F(Verbs, ProbeTellsFramesAndLength)
{
    const Ran ran = run({QStringLiteral("probe"), clip(), QStringLiteral("--json")});
    ASSERT_EQ(ran.code, 0) << ran.all();
    const QJsonObject json = ran.json();
    EXPECT_EQ(json.value(QStringLiteral("frames")).toInt(), 100);
    EXPECT_DOUBLE_EQ(json.value(QStringLiteral("duration_s")).toDouble(), 4.0);
    EXPECT_FALSE(json.value(QStringLiteral("variable_rate")).toBool());
    EXPECT_EQ(json.value(QStringLiteral("video")).toArray().size(), 1);
    EXPECT_EQ(json.value(QStringLiteral("audio")).toArray().size(), 1);
    EXPECT_TRUE(ran.err.isEmpty()) << "no progress where standard error is no terminal: " << ran.all();
}

TEST_F(Verbs, FramesWritesExactlyTheFramesAskedForInTheOrderGiven)
{
    const QString out = path("out");
    const Ran ran = run({QStringLiteral("frames"), clip(), QStringLiteral("--at"), QStringLiteral("99,0,42,41,43"),
                         QStringLiteral("--out"), out, QStringLiteral("--json")});
    ASSERT_EQ(ran.code, 0) << ran.all();
    EXPECT_EQ(contentOf(out.toStdString()).size(), 5);
    QStringList order;
    for (const QJsonValue& one : ran.json().value(QStringLiteral("frames")).toArray())
        order.append(QString::number(one.toObject().value(QStringLiteral("frame")).toInt()));
    EXPECT_EQ(order.join(QLatin1Char(',')), QStringLiteral("99,0,42,41,43"));
    for (const int frame : {0, 41, 42, 43, 99})
        EXPECT_EQ(numberIn(QStringLiteral("%1/%2.png").arg(out).arg(frame, 8, 10, QLatin1Char('0'))), frame);
}

TEST_F(Verbs, ATimeGivesTheFrameThatIsOnScreenThen)
{
    const QString out = path("out");
    const Ran ran = run({QStringLiteral("frames"), clip(), QStringLiteral("--time"), QStringLiteral("1.0,1.039,3.999"),
                         QStringLiteral("--out"), out});
    ASSERT_EQ(ran.code, 0) << ran.all();
    EXPECT_EQ(numberIn(out + QStringLiteral("/00000025.png")), 25);
    EXPECT_EQ(numberIn(out + QStringLiteral("/00000099.png")), 99);
    EXPECT_EQ(contentOf(out.toStdString()).size(), 2);
}

TEST_F(Verbs, AFrameOutsideTheRecordingIsRefusedWithTheValidRange)
{
    for (const QStringList& asked : {QStringList{QStringLiteral("--at"), QStringLiteral("5,100")},
                                     QStringList{QStringLiteral("--at"), QStringLiteral("-1")},
                                     QStringList{QStringLiteral("--time"), QStringLiteral("4.0")}}) {
        const Ran ran =
            run(QStringList{QStringLiteral("frames"), clip(), QStringLiteral("--out"), path("out")} + asked);
        EXPECT_EQ(ran.code, 1) << ran.all();
        EXPECT_TRUE(ran.err.contains(QStringLiteral("0 to "))) << ran.all();
        EXPECT_FALSE(fs::exists(folder() / "out"));
    }
}

TEST_F(Verbs, ImportListShowAndVerifyAgree)
{
    const QString where = library();
    const Ran imported =
        run({QStringLiteral("library"), QStringLiteral("import"), where, clip(), QStringLiteral("--case"),
             QStringLiteral("KESTREL"), QStringLiteral("--title"), QStringLiteral("Hour 3: %1 <b>"),
             QStringLiteral("--date"), QStringLiteral("2026-05-31"), QStringLiteral("--json")});
    ASSERT_EQ(imported.code, 0) << imported.all();
    const QString id = imported.json().value(QStringLiteral("session")).toString();
    EXPECT_FALSE(QUuid::fromString(id).isNull());
    const Ran listed = run({QStringLiteral("library"), QStringLiteral("list"), where, QStringLiteral("--json")});
    const QJsonObject session = listed.json().value(QStringLiteral("sessions")).toArray().at(0).toObject();
    EXPECT_EQ(session.value(QStringLiteral("session")).toString(), id);
    EXPECT_EQ(session.value(QStringLiteral("case")).toString(), QStringLiteral("KESTREL"));
    EXPECT_EQ(session.value(QStringLiteral("title")).toString(), QStringLiteral("Hour 3: %1 <b>"));
    EXPECT_EQ(session.value(QStringLiteral("date")).toString(), QStringLiteral("2026-05-31"));
    EXPECT_TRUE(run({QStringLiteral("library"), QStringLiteral("list"), where}).out.contains(QStringLiteral("%1 <b>")));
    const Ran shown = run({QStringLiteral("library"), QStringLiteral("show"), where, QStringLiteral("--session"),
                           id.left(8), QStringLiteral("--json")});
    EXPECT_EQ(shown.json(), session);
    const Ran verified = run({QStringLiteral("library"), QStringLiteral("verify"), where, QStringLiteral("--json")});
    EXPECT_EQ(verified.code, 0) << verified.all();
    EXPECT_TRUE(verified.json().value(QStringLiteral("clean")).toBool());
    EXPECT_EQ(verified.json().value(QStringLiteral("recordings")).toInt(), 1);
}

TEST_F(Verbs, VerifyFailsWhenARecordingIsNoLongerWhatItWas)
{
    session();
    for (const auto& entry : fs::directory_iterator(library().toStdString() + "/media"))
        fs::resize_file(entry.path(), 1000);
    const Ran ran = run({QStringLiteral("library"), QStringLiteral("verify"), library()});
    EXPECT_EQ(ran.code, 1) << ran.all();
}

TEST_F(Verbs, NotesComeBackAsTheyWereWritten)
{
    const QString id = session();
    const QString text = QStringLiteral("„Ganz still“ – then: 'quote' \"double\" %1 <i>\nnew line 🙂");
    const Ran added = addNote(id, {QStringLiteral("--time"), QStringLiteral("1.5"), QStringLiteral("--until"),
                                   QStringLiteral("2.5"), QStringLiteral("--text"), text, QStringLiteral("--kind"),
                                   QStringLiteral("restraint"), QStringLiteral("--principle"), QStringLiteral("M1"),
                                   QStringLiteral("--principle"), QStringLiteral("M10"), QStringLiteral("--stage"),
                                   QStringLiteral("S2"), QStringLiteral("--visibility"), QStringLiteral("trainee")});
    ASSERT_EQ(added.code, 0) << added.all();
    const Ran listed = run({QStringLiteral("note"), QStringLiteral("list"), library(), QStringLiteral("--session"), id,
                            QStringLiteral("--json")});
    const QJsonArray notes = listed.json().value(QStringLiteral("notes")).toArray();
    ASSERT_EQ(notes.size(), 1);
    const QJsonObject note = notes.at(0).toObject();
    EXPECT_EQ(note.value(QStringLiteral("text")).toString(), text);
    EXPECT_EQ(note.value(QStringLiteral("start_frame")).toInt(), 37);
    EXPECT_DOUBLE_EQ(note.value(QStringLiteral("end_s")).toDouble(), 2.5);
    EXPECT_EQ(note.value(QStringLiteral("principles")).toArray(),
              (QJsonArray{QStringLiteral("M1"), QStringLiteral("M10")}));
    EXPECT_EQ(note.value(QStringLiteral("visibility")).toString(), QStringLiteral("trainee"));
}

TEST_F(Verbs, ANoteThatCannotStandIsRefusedAndNothingIsStored)
{
    const QString id = session();
    const QString text = QStringLiteral("--text");
    for (const QStringList& wrong :
         {QStringList{QStringLiteral("--time"), QStringLiteral("1"), text, QStringLiteral("  ")},
          QStringList{QStringLiteral("--time"), QStringLiteral("4"), text, QStringLiteral("x")},
          QStringList{QStringLiteral("--time"), QStringLiteral("-1"), text, QStringLiteral("x")},
          QStringList{QStringLiteral("--time"), QStringLiteral("soon"), text, QStringLiteral("x")},
          QStringList{QStringLiteral("--time"), QStringLiteral("2"), QStringLiteral("--until"), QStringLiteral("1"),
                      text, QStringLiteral("x")},
          QStringList{QStringLiteral("--time"), QStringLiteral("1"), text, QStringLiteral("x"),
                      QStringLiteral("--kind"), QStringLiteral("gossip")},
          QStringList{QStringLiteral("--time"), QStringLiteral("1"), text, QStringLiteral("x"),
                      QStringLiteral("--principle"), QStringLiteral("M11")},
          QStringList{QStringLiteral("--time"), QStringLiteral("1"), text, QStringLiteral("x"),
                      QStringLiteral("--stage"), QStringLiteral("S9")},
          QStringList{QStringLiteral("--time"), QStringLiteral("1"), text, QStringLiteral("x"),
                      QStringLiteral("--visibility"), QStringLiteral("everybody")},
          QStringList{QStringLiteral("--time"), QStringLiteral("1"), text, QStringLiteral("x"),
                      QStringLiteral("--candidate"), QStringLiteral("ffff")}}) {
        const Ran ran = addNote(id, wrong);
        EXPECT_EQ(ran.code, 1) << wrong.join(QLatin1Char(' ')).toStdString() << ran.all();
        EXPECT_TRUE(ran.json().contains(QStringLiteral("error"))) << ran.all();
    }
    const Ran listed = run({QStringLiteral("note"), QStringLiteral("list"), library(), QStringLiteral("--session"), id,
                            QStringLiteral("--json")});
    EXPECT_TRUE(listed.json().value(QStringLiteral("notes")).toArray().isEmpty());
}

TEST_F(Verbs, AMissedMomentIsAddedAndFiguresSayWhatIsNotKnown)
{
    const QString id = session();
    const auto add = [&](const char* from, const char* until, const char* kind, const char* person = "0") {
        return run({QStringLiteral("candidate"), QStringLiteral("add"), library(), QStringLiteral("--session"), id,
                    QStringLiteral("--time"), QString::fromLatin1(from), QStringLiteral("--until"),
                    QString::fromLatin1(until), QStringLiteral("--kind"), QString::fromLatin1(kind),
                    QStringLiteral("--person"), QString::fromLatin1(person), QStringLiteral("--json")});
    };
    EXPECT_TRUE(add("1", "2", "gaze_aversion").err.contains(QStringLiteral("not measured yet")));
    measured(**app::LibraryService::open(library().toStdString()), id);
    const Ran nobody = add("1", "2", "gaze_aversion", "99");
    EXPECT_EQ(nobody.code, 1);
    EXPECT_TRUE(nobody.err.contains(QStringLiteral("no person 99 in what was measured: 0 (left), 1 (right)")))
        << nobody.all();
    EXPECT_EQ(add("1", "2", "sadness").code, 1);
    EXPECT_EQ(add("1", "1", "gaze_aversion").code, 1);
    EXPECT_EQ(add("1", "900", "gaze_aversion").code, 1);
    const Ran added = add("1", "2", "gaze_aversion");
    ASSERT_EQ(added.code, 0) << added.all();
    EXPECT_EQ(added.json().value(QStringLiteral("source")).toString(), QStringLiteral("reviewer"));
    EXPECT_EQ(added.json().value(QStringLiteral("decision")).toString(), QStringLiteral("accepted"));
    // A package brings what was measured without the files that were made of it.
    for (const auto& derived : std::filesystem::recursive_directory_iterator(library().toStdString() + "/derived")) {
        if (derived.path().filename().string().starts_with("candidates"))
            std::filesystem::remove(derived.path());
    }
    const Ran again = add("2", "3", "gaze_aversion", "1");
    EXPECT_EQ(again.code, 0) << again.all();
    const Ran figures =
        run({QStringLiteral("candidate"), QStringLiteral("figures"), library(), QStringLiteral("--json")});
    ASSERT_EQ(figures.code, 0) << figures.all();
    const QJsonObject all =
        figures.json().value(QStringLiteral("kinds")).toObject().value(QStringLiteral("all")).toObject();
    EXPECT_TRUE(all.value(QStringLiteral("precision")).isNull());
    EXPECT_EQ(all.value(QStringLiteral("accepted")).toInt(-1), 0);
}

TEST_F(Verbs, AnUnknownSessionIsRefusedByName)
{
    session();
    expectRefused(run({QStringLiteral("note"), QStringLiteral("list"), library(), QStringLiteral("--session"),
                       QStringLiteral("zebra")}),
                  QStringLiteral("zebra"));
}

TEST_F(Verbs, ReportHoldsReleasedNotesAndAsksNobodyForAnything)
{
    const QString id = session();
    const auto add = [&](const char* text, const char* visibility) {
        const Ran ran =
            addNote(id, {QStringLiteral("--time"), QStringLiteral("1"), QStringLiteral("--text"),
                         QString::fromLatin1(text), QStringLiteral("--visibility"), QString::fromLatin1(visibility)});
        EXPECT_EQ(ran.code, 0) << ran.all();
    };
    add("for me alone", "private");
    add("for supervision", "supervision");
    add("for the trainee", "trainee");
    const auto page = [&](const QStringList& more) {
        const QString file = path("feedback.html");
        const Ran ran = run(QStringList{QStringLiteral("report"), library(), QStringLiteral("--session"), id,
                                        QStringLiteral("--out"), file} +
                            more);
        EXPECT_EQ(ran.code, 0) << ran.all();
        QFile html(file);
        EXPECT_TRUE(html.open(QIODevice::ReadOnly));
        return QString::fromUtf8(html.readAll());
    };
    const QString supervision = page({});
    EXPECT_FALSE(supervision.contains(QStringLiteral("for me alone")));
    EXPECT_TRUE(supervision.contains(QStringLiteral("for supervision")));
    EXPECT_TRUE(supervision.contains(QStringLiteral("for the trainee")));
    EXPECT_TRUE(supervision.contains(QStringLiteral("data:image/jpeg;base64,")));
    EXPECT_FALSE(supervision.contains(QRegularExpression(QStringLiteral("https?://|<script|@import|url\\("))));
    EXPECT_EQ(run({QStringLiteral("report"), library(), QStringLiteral("--session"), id, QStringLiteral("--out"),
                   path("feedback.html"), QStringLiteral("--no-stills")})
                  .code,
              1)
        << "it is not written over";
    const QString trainee = page(
        {QStringLiteral("--for"), QStringLiteral("trainee"), QStringLiteral("--no-stills"), QStringLiteral("--force")});
    EXPECT_FALSE(trainee.contains(QStringLiteral("for supervision")));
    EXPECT_TRUE(trainee.contains(QStringLiteral("for the trainee")));
    EXPECT_FALSE(trainee.contains(QStringLiteral("data:image")));
}

TEST_F(Verbs, ATableBesideAnExportIsNotReplacedUnasked)
{
    const QString table = write("mine.csv", "not of this program");
    const QStringList asked{QStringLiteral("export"),    library(),
                            QStringLiteral("--session"), session(),
                            QStringLiteral("--format"),  QStringLiteral("spss"),
                            QStringLiteral("--out"),     path("mine.sps")};
    const Ran refused = run(asked);
    EXPECT_EQ(refused.code, 1);
    EXPECT_TRUE(refused.err.contains(QStringLiteral("mine.csv"))) << refused.all();
    QFile file(table);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), QByteArray("not of this program"));
    EXPECT_FALSE(QFile::exists(path("mine.sps")));
    EXPECT_EQ(run(asked + QStringList{QStringLiteral("--force")}).code, 0);
}

TEST_F(Verbs, AnExportNamesTheRecordingWhereThatIsAskedFor)
{
    const QString recording = QFileInfo(clip()).fileName();
    const QStringList asked{
        QStringLiteral("export"), library(),         QStringLiteral("--session"), session(),
        QStringLiteral("--out"),  path("mine.json"), QStringLiteral("--force"),   QStringLiteral("--json")};
    for (const bool names : {false, true}) {
        const Ran ran = run(names ? asked + QStringList{QStringLiteral("--names")} : asked);
        ASSERT_EQ(ran.code, 0) << ran.all();
        EXPECT_EQ(ran.json()[QStringLiteral("names")].toBool(), names);
        EXPECT_TRUE(ran.json()[QStringLiteral("keeps_everything")].toBool());
        QFile file(path("mine.json"));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        EXPECT_EQ(text.contains(recording.toUtf8()), names) << text.toStdString();
        EXPECT_EQ(text.contains("\"recording.mp4\""), !names) << text.toStdString();
        EXPECT_EQ(text.contains("\"Coder "), !names) << text.toStdString();
    }
}

TEST_F(Verbs, SignalsOfASessionThatIsNotMeasuredAreNotWritten)
{
    const QStringList asked{
        QStringLiteral("export"), library(),      QStringLiteral("--session"), session(), QStringLiteral("--signals"),
        QStringLiteral("--out"),  path("signals")};
    const Ran ran = run(asked);
    EXPECT_EQ(ran.code, 1);
    EXPECT_TRUE(ran.err.contains(QStringLiteral("not measured yet"))) << ran.all();
    EXPECT_FALSE(QFile::exists(path("signals")));
    ASSERT_TRUE(QDir().mkpath(path("signals")));
    write("signals/openface.csv", "mine");
    const Ran there = run(asked);
    EXPECT_EQ(there.code, 1);
    EXPECT_TRUE(there.err.contains(QStringLiteral("openface.csv"))) << there.all();
}

TEST_F(Verbs, EvaluateComparesWithATruthFile)
{
    const QString truth = write(
        "truth.json", R"({"clips":{"a.mp4":{"gaze_averted":[{"start":10,"end":16,"confidence":1}],"quiet":[]}}})");
    const QString found = write("candidates.json", R"({"versions":{},"recording":{"sha256":"","frames":500},"people":[],
        "behaviours":[{"kind":"gaze_aversion","person":0,"start_ns":10200000000,"end_ns":16000000000}],"candidates":[]})");
    const Ran ran = run({QStringLiteral("evaluate"), QStringLiteral("--truth"), truth, QStringLiteral("--found"), found,
                         QStringLiteral("--json")});
    EXPECT_EQ(ran.code, 0) << ran.all();
    EXPECT_TRUE(ran.out.contains(QStringLiteral("precision")));
    expectRefused(run({QStringLiteral("evaluate"), QStringLiteral("--truth"), path("none.json"),
                       QStringLiteral("--found"), found}),
                  path("none.json"));
    const auto refused = [&](const QString& given) {
        return run({QStringLiteral("evaluate"), QStringLiteral("--truth"), truth, QStringLiteral("--found"), given})
            .err;
    };
    EXPECT_TRUE(refused(library()).contains(QStringLiteral("--session ID")));
    const QString lacking = refused(write("lacking.json", R"({"versions":{},"recording":{"sha256":""}})"));
    EXPECT_TRUE(lacking.contains(QStringLiteral("key 'behaviours' not found"))) << lacking.toStdString();
    EXPECT_FALSE(lacking.contains(QStringLiteral("exception"))) << lacking.toStdString();
    const QString broken = write("broken.json", "{");
    expectRefused(
        run({QStringLiteral("evaluate"), QStringLiteral("--truth"), truth, QStringLiteral("--found"), broken}), broken);
}

} // namespace
} // namespace alliance::cli_tests

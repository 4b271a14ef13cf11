// `alliance consent`, `library due`, `destroy`, `certificate`, `collection` and `library audit`.

#include "tests/cli/Program.h"

#include <QDate>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
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

class ConsentVerbs : public CliTest
{
protected:
    void SetUp() override
    {
        CliTest::SetUp();
        m_session = session();
        m_case = lib({"library", "list"}, {"--json"})
                     .json()[text("sessions")]
                     .toArray()[0]
                     .toObject()[text("case")]
                     .toString();
    }
    // alliance WORDS... LIBRARY OPTIONS...
    Ran lib(const std::vector<const char*>& words, const std::vector<const char*>& options,
            const QStringList& more = {})
    {
        QStringList all;
        for (const char* word : words)
            all << text(word);
        all << library();
        for (const char* option : options)
            all << text(option);
        return run(all + more);
    }
    Ran consent(const std::vector<const char*>& options)
    {
        return lib({"consent", "set"}, options, {text("--case"), m_case});
    }
    int filesHolding(const QByteArray& bytes)
    {
        int count = 0;
        QDirIterator files(library(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                count += file.readAll().contains(bytes);
        }
        return count;
    }

    QString m_session;
    QString m_case;
};

TEST_F(ConsentVerbs, ReportsAskForTheirPurpose)
{
    const QStringList report{text("report"), library(),      text("--session"),   m_session,
                             text("--out"),  path("r.html"), text("--no-stills"), text("--force")};
    EXPECT_EQ(run(report).code, 0);
    const Ran refused = run(report + QStringList{text("--purpose"), text("outside_teaching")});
    EXPECT_EQ(refused.code, 1);
    EXPECT_TRUE(refused.err.contains(text("no consent on record"))) << refused.all();
    EXPECT_EQ(run(report + QStringList{text("--purpose"), text("fun")}).code, 1);
    ASSERT_EQ(consent({"--purpose", "outside_teaching", "--face", "blur"}).code, 0);
    EXPECT_EQ(run(report + QStringList{text("--purpose"), text("outside_teaching")}).code, 0);
    const Ran now = run(report);
    EXPECT_EQ(now.code, 1) << "a consent that names something else does not cover supervision";
}

TEST_F(ConsentVerbs, PicturesAndClipsOfASessionAskForTheirPurposeAndForMasks)
{
    const QStringList still{text("still"), library(),     text("--session"), m_session,      text("--at"),
                            text("20"),    text("--out"), path("s.png"),     text("--force")};
    const QStringList clip{text("clip"), library(),  text("--session"), m_session,     text("--from"), text("0"),
                           text("--to"), text("20"), text("--out"),     path("c.mp4"), text("--force")};
    EXPECT_EQ(run(still).code, 0);
    EXPECT_EQ(run(clip).code, 0);
    const QStringList research{text("--purpose"), text("research")};
    EXPECT_TRUE(run(still + research).err.contains(text("no consent on record")));
    ASSERT_EQ(consent({"--purpose", "research", "--voice", "shift"}).code, 0);
    EXPECT_EQ(run(still + research).code, 0) << "a picture has no voice";
    EXPECT_TRUE(run(clip + research).err.contains(text("Voices must be changed")));
    EXPECT_EQ(run(clip + research + QStringList{text("--silent")}).code, 0);
    ASSERT_EQ(consent({"--face", "blur"}).code, 0);
    const Ran covered = run(still + research + QStringList{text("--json")});
    EXPECT_EQ(covered.code, 0) << covered.all();
    EXPECT_EQ(covered.json()[text("face_mask")].toString(), text("blur"));
    EXPECT_TRUE(run(clip + research + QStringList{text("--silent")}).err.contains(text("Faces must be blurred")));
    const Ran audit = lib({"library", "audit"}, {"--json"});
    EXPECT_TRUE(audit.out.contains(text("still.exported"))) << audit.all();
}

TEST_F(ConsentVerbs, FramesThatLeftAreOnRecordAlsoWhenTheRestCannotBeWritten)
{
    ASSERT_TRUE(QDir().mkpath(path("out/00000003.png"))); // no file can take its place
    const Ran stopped = run({text("frames"), library(), text("--session"), m_session, text("--at"), text("1,3"),
                             text("--out"), path("out")});
    EXPECT_EQ(stopped.code, 1);
    EXPECT_TRUE(QFileInfo::exists(path("out/00000001.png")));
    const Ran audit = lib({"library", "audit"}, {"--json"});
    EXPECT_TRUE(audit.out.contains(text("frames.exported"))) << audit.all();
}

TEST_F(ConsentVerbs, AWithdrawalWhileFramesAreWrittenStopsThemAndLeavesNone)
{
    QStringList at;
    for (int i = 0; i < 4000; ++i)
        at.append(QString::number(i % 100));
    const QString out = path("out");
    QProcess process;
    process.start(programPath(), {text("frames"), library(), text("--session"), m_session, text("--at"),
                                  at.join(QLatin1Char(',')), text("--out"), out});
    ASSERT_TRUE(process.waitForStarted());
    const auto written = [&] { return QDir(out).entryList({text("*.png")}).size(); };
    while (written() == 0 && !process.waitForFinished(5))
        continue;
    ASSERT_EQ(process.state(), QProcess::Running) << process.readAllStandardError().toStdString();
    ASSERT_EQ(::kill(static_cast<pid_t>(process.processId()), SIGSTOP), 0);
    const Ran withdrawn = lib({"consent", "withdraw"}, {"--yes"}, {text("--case"), m_case});
    ::kill(static_cast<pid_t>(process.processId()), SIGCONT);
    EXPECT_EQ(withdrawn.code, 0) << withdrawn.all();
    ASSERT_TRUE(process.waitForFinished(-1));
    const QString said = QString::fromUtf8(process.readAllStandardError());
    EXPECT_EQ(process.exitCode(), 1) << said.toStdString();
    EXPECT_TRUE(said.contains(text("was withdrawn"))) << said.toStdString();
    EXPECT_EQ(written(), 0);
}

TEST_F(ConsentVerbs, PicturesCanBeReplacedByFigures)
{
    ASSERT_EQ(consent({"--purpose", "research", "--face", "skeleton"}).code, 0);
    const Ran still = run({text("still"), library(), text("--session"), m_session, text("--at"), text("20"),
                           text("--out"), path("s.png"), text("--purpose"), text("research"), text("--json")});
    ASSERT_EQ(still.code, 0) << still.all();
    EXPECT_EQ(still.json()[text("face_mask")].toString(), text("skeleton"));
    const QImage image(path("s.png"));
    ASSERT_FALSE(image.isNull());
    // Nobody is in it.
    const QRgb ground = image.pixel(0, 0);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ASSERT_EQ(image.pixel(x, y), ground) << x << ", " << y;
    }
}

TEST_F(ConsentVerbs, AMaskCanBeForSomeOfThePeople)
{
    ASSERT_EQ(consent({"--purpose", "research", "--face", "blur", "--mask-people", "patient,observer"}).code, 0);
    const QJsonObject shown = lib({"consent", "show"}, {"--json"}).json()[text("recordings")].toArray()[0].toObject();
    EXPECT_EQ(shown[text("mask_people")].toString(), text("patient,observer"));
    EXPECT_TRUE(shown[text("summary")].toString().contains(text("the patient")));
    const Ran wrong = consent({"--mask-people", "neighbour"});
    EXPECT_EQ(wrong.code, 1);
    EXPECT_TRUE(wrong.err.contains(text("--mask-people"))) << wrong.all();
    ASSERT_EQ(consent({"--voice", "shift"}).code, 0);
    EXPECT_EQ(lib({"consent", "show"}, {"--json"})
                  .json()[text("recordings")]
                  .toArray()[0]
                  .toObject()[text("mask_people")]
                  .toString(),
              text("patient,observer"))
        << "what is not given stays";
    ASSERT_EQ(consent({"--face", "none"}).code, 0);
    EXPECT_EQ(consent({"--mask-people", "patient"}).code, 1) << "there is no mask";
    ASSERT_EQ(consent({"--face", "blur"}).code, 0);
    EXPECT_EQ(lib({"consent", "show"}, {"--json"})
                  .json()[text("recordings")]
                  .toArray()[0]
                  .toObject()[text("mask_people")]
                  .toString(),
              text("everybody"))
        << "for whom an earlier mask was is forgotten with it";
}

TEST_F(ConsentVerbs, WhatIsAllowedTodayIsShownForEveryRecording)
{
    ASSERT_EQ(consent({"--purpose", "own_review", "--purpose", "research", "--expires", "2099-12-31", "--voice",
                       "shift", "--remark", "cabinet 4"})
                  .code,
              0);
    const QJsonObject shown = lib({"consent", "show"}, {"--json"}).json()[text("recordings")].toArray()[0].toObject();
    EXPECT_EQ(shown[text("basis")].toString(), text("in_force"));
    EXPECT_EQ(shown[text("allowed")].toArray().size(), 2);
    EXPECT_TRUE(shown[text("voice_mask")].toBool());
    EXPECT_EQ(filesHolding("cabinet 4"), 0);
    EXPECT_EQ(consent({"--expires", "1999-12-31", "--given", "2001-01-01"}).code, 1);
    EXPECT_EQ(consent({"--expires", "soon"}).code, 1);
}

TEST_F(ConsentVerbs, CollectionsAreMadeFilledOrderedAndEmptied)
{
    ASSERT_EQ(lib({"collection", "create"}, {"--name", "Withdrawal/Silence"}).code, 0);
    EXPECT_EQ(lib({"collection", "create"}, {"--name", "Withdrawal / Silence"}).code, 1);
    const Ran none = lib({"consent", "show"}, {"--case", "NIX"});
    EXPECT_EQ(none.code, 1);
    EXPECT_TRUE(none.err.contains(text("no case “NIX”"))) << none.all();
    const std::vector<const char*> moment{
        "--collection", "Withdrawal/Silence", "--time", "1", "--until", "2", "--title", "quiet", "--json"};
    const Ran refused = lib({"collection", "add"}, moment, {text("--session"), m_session});
    EXPECT_EQ(refused.code, 1);
    ASSERT_EQ(consent({"--purpose", "programme_library"}).code, 0);
    const Ran first = lib({"collection", "add"}, moment, {text("--session"), m_session});
    ASSERT_EQ(first.code, 0) << first.all();
    EXPECT_EQ(first.json()[text("start_frame")].toInt(), 25);
    const Ran second = lib({"collection", "add"}, {"--collection", "Silence", "--time", "3", "--title", "later"},
                           {text("--session"), m_session});
    ASSERT_EQ(second.code, 0) << second.all();
    const auto titles = [&] {
        QStringList all;
        const QJsonArray collections = lib({"collection", "list"}, {"--json"}).json()[text("collections")].toArray();
        for (const QJsonValue& one : collections[1].toObject()[text("examples")].toArray())
            all << one.toObject()[text("title")].toString() +
                       (one.toObject()[text("blocked")].toBool() ? text("!") : QString());
        return all.join(u',');
    };
    EXPECT_EQ(titles(), text("quiet,later"));
    const QString id = first.json()[text("id")].toString();
    EXPECT_EQ(lib({"collection", "move"}, {"--to-place", "2"}, {text("--example"), id}).code, 0);
    EXPECT_EQ(titles(), text("later,quiet"));
    ASSERT_EQ(consent({"--expires", "2001-01-01"}).code, 0);
    EXPECT_EQ(titles(), text("!,!")) << "which they are is not said, as in the window";
    const Ran blocked = lib({"collection", "list"}, {});
    EXPECT_FALSE(blocked.out.contains(text("quiet")) || blocked.out.contains(text("later"))) << blocked.all();
    EXPECT_TRUE(blocked.out.contains(id.left(8) + text("  BLOCKED: "))) << blocked.all();
    EXPECT_EQ(lib({"collection", "rename"}, {"--name", "much later"}, {text("--example"), id}).code, 0);
    EXPECT_EQ(lib({"collection", "rename"}, {"--name", "whose"}).code, 1) << "neither an example nor a collection";
    EXPECT_TRUE(lib({"undo"}, {}).out.contains(text("Undone: Rename example")));
    const Ran path = lib({"collection", "rename"}, {"--collection", "Withdrawal/Silence", "--name", "x/y"});
    EXPECT_EQ(path.code, 1);
    EXPECT_TRUE(path.err.contains(text("no “/”"))) << path.all();
    EXPECT_EQ(lib({"collection", "remove"}, {}, {text("--example"), id}).code, 0);
    EXPECT_EQ(titles(), text("!"));
    EXPECT_EQ(lib({"collection", "remove"}, {"--collection", "Withdrawal"}).code, 0);
    EXPECT_EQ(titles(), QString());
}

TEST_F(ConsentVerbs, WithdrawingSaysWhatItReachesAndDoesNothingWithoutAYes)
{
    ASSERT_EQ(consent({"--purpose", "programme_library"}).code, 0);
    ASSERT_EQ(lib({"collection", "create"}, {"--name", "One"}).code, 0);
    ASSERT_EQ(lib({"collection", "add"}, {"--collection", "One", "--time", "1"}, {text("--session"), m_session}).code,
              0);
    const Ran asked = lib({"consent", "withdraw"}, {"--json"}, {text("--case"), m_case});
    EXPECT_EQ(asked.code, 1);
    EXPECT_EQ(asked.json()[text("examples")].toArray().size(), 1);
    EXPECT_FALSE(asked.json()[text("withdrawn")].toBool());
    const Ran done = lib({"consent", "withdraw"}, {"--json", "--yes"}, {text("--case"), m_case});
    EXPECT_EQ(done.code, 0) << done.all();
    EXPECT_TRUE(done.json()[text("withdrawn")].toBool());
    const QJsonArray due = lib({"library", "due"}, {"--json", "--days", "0"}).json()[text("due")].toArray();
    ASSERT_EQ(due.size(), 1);
    EXPECT_EQ(due[0].toObject()[text("session")].toString(), m_session);
}

TEST_F(ConsentVerbs, AWithdrawnConsentStaysWithdrawnUntilItIsGivenAnewByName)
{
    ASSERT_EQ(consent({"--purpose", "programme_library"}).code, 0);
    ASSERT_EQ(lib({"consent", "withdraw"}, {"--yes", "--on", "2026-03-01"}, {text("--case"), m_case}).code, 0);
    const auto basis = [&] {
        return lib({"consent", "show"}, {"--json"})
            .json()[text("recordings")]
            .toArray()[0]
            .toObject()[text("basis")]
            .toString();
    };
    const Ran mended = consent({"--remark", "typo mended"});
    EXPECT_EQ(mended.code, 1);
    EXPECT_TRUE(mended.err.contains(text("2026-03-01")) && mended.err.contains(text("--given-anew"))) << mended.all();
    EXPECT_EQ(consent({"--given-anew", "--purpose", "research"}).code, 1) << "on what day?";
    EXPECT_EQ(consent({"--given-anew", "--given", "2026-03-02"}).code, 1) << "for what?";
    EXPECT_EQ(consent({"--given-anew", "--given", "2026-02-28", "--purpose", "research"}).code, 1)
        << "that was before it was withdrawn";
    EXPECT_EQ(consent({"--given-anew", "--given", "none", "--purpose", "research"}).code, 1);
    EXPECT_EQ(basis(), text("withdrawn"));
    EXPECT_EQ(consent({"--given-anew", "--given", "2026-03-02", "--purpose", "research"}).code, 0);
    EXPECT_EQ(basis(), text("in_force"));
}

TEST_F(ConsentVerbs, WhatWasChangedWithoutASessionIsUndoneWithoutOne)
{
    ASSERT_EQ(consent({"--purpose", "research"}).code, 0);
    ASSERT_EQ(lib({"collection", "create"}, {"--name", "Silence"}).code, 0);
    ASSERT_EQ(lib({"collection", "rename"}, {"--collection", "Silence", "--name", "Pauses"}).code, 0);
    EXPECT_EQ(lib({"history"}, {"--json"}).json()[text("edits")].toArray().size(), 3);
    const Ran undone = lib({"undo"}, {});
    EXPECT_TRUE(undone.out.contains(text("Undone: Rename collection"))) << undone.all();
    EXPECT_EQ(lib({"undo"}, {"--json"}).json()[text("kind")].toString(), text("collection.add"));
    EXPECT_EQ(lib({"undo"}, {"--json"}).json()[text("kind")].toString(), text("consent.change"));
    const Ran nothing = lib({"undo"}, {});
    EXPECT_EQ(nothing.code, 1);
    EXPECT_TRUE(nothing.err.contains(text("left to undo"))) << nothing.all();
    EXPECT_EQ(lib({"redo"}, {}).code, 0);
    const QJsonObject shown = lib({"consent", "show"}, {"--json"}).json()[text("recordings")].toArray()[0].toObject();
    EXPECT_EQ(shown[text("basis")].toString(), text("in_force"));
    EXPECT_EQ(lib({"library", "verify"}, {}).code, 0);
}

TEST_F(ConsentVerbs, WhatIsDueIsListedByItsDay)
{
    const QString day = QDate::currentDate().addDays(9).toString(Qt::ISODate);
    EXPECT_EQ(lib({"library", "destroy-by"}, {}, {text("--session"), m_session, text("--date"), day}).code, 0);
    EXPECT_TRUE(lib({"library", "due"}, {"--json", "--days", "8"}).json()[text("due")].toArray().isEmpty());
    const Ran due = lib({"library", "due"}, {"--days", "9"});
    EXPECT_TRUE(due.out.contains(text("destroy in 9 days"))) << due.all();
    EXPECT_EQ(lib({"library", "destroy-by"}, {"--date", "none"}, {text("--session"), m_session}).code, 0);
    EXPECT_TRUE(lib({"library", "due"}, {"--json"}).json()[text("due")].toArray().isEmpty());
}

TEST_F(ConsentVerbs, ADestroyedSessionIsInNoByteOfTheFolderAndLeavesACertificate)
{
    ASSERT_EQ(run({text("note"), text("add"), library(), text("--session"), m_session, text("--time"), text("1"),
                   text("--text"), text("She looks at the floor")})
                  .code,
              0);
    const QStringList destroy{text("destroy"),          library(),     text("--session"), m_session, text("--reason"),
                              text("end of retention"), text("--json")};
    const Ran asked = run(destroy);
    EXPECT_EQ(asked.code, 1);
    EXPECT_EQ(asked.json()[text("notes")].toInt(), 1);
    EXPECT_EQ(lib({"library", "list"}, {"--json"}).json()[text("sessions")].toArray().size(), 1);

    const QJsonObject recording = lib({"library", "list"}, {"--json"})
                                      .json()[text("sessions")]
                                      .toArray()[0]
                                      .toObject()[text("recordings")]
                                      .toArray()[0]
                                      .toObject();
    const Ran done = run(destroy + QStringList{text("--yes")});
    ASSERT_EQ(done.code, 0) << done.all();
    EXPECT_TRUE(lib({"library", "list"}, {"--json"}).json()[text("sessions")].toArray().isEmpty());
    const QString id = recording[text("id")].toString();
    for (const QString& entry : contentOf(library().toStdString()))
        EXPECT_FALSE(entry.contains(id)) << entry.toStdString();
    for (const char* words : {"She looks at the floor", "end of retention"})
        EXPECT_EQ(filesHolding(words), 0) << words;
    const Ran verified = lib({"library", "verify"}, {"--json"});
    EXPECT_EQ(verified.code, 0) << verified.all();

    const QString certificate = done.json()[text("certificates")].toArray()[0].toString();
    const Ran shown = lib({"certificate", "show"}, {}, {text("--id"), certificate.left(8)});
    EXPECT_TRUE(shown.out.contains(text("end of retention"))) << shown.all();
    EXPECT_TRUE(shown.out.contains(recording[text("sha256")].toString()));
    EXPECT_EQ(lib({"certificate", "show"}, {}, {text("--id"), certificate, text("--out"), path("c.html")}).code, 0);
    QFile page(path("c.html"));
    ASSERT_TRUE(page.open(QIODevice::ReadOnly));
    EXPECT_TRUE(page.readAll().contains("end of retention"));
    EXPECT_EQ(lib({"certificate", "list"}, {"--json"}).json()[text("certificates")].toArray().size(), 1);
}

TEST_F(ConsentVerbs, AnOriginalThatIsLinkedIsNotTouchedByDestroyingItsCase)
{
    const QString original = clip();
    const Ran linked = run({text("library"), text("import"), library(), original, text("--link"), text("--case"),
                            text("LINKED"), text("--json")});
    ASSERT_EQ(linked.code, 0) << linked.all();
    const Ran done = run({text("destroy"), library(), text("--case"), text("LINKED"), text("--reason"), text("over"),
                          text("--yes"), text("--json")});
    ASSERT_EQ(done.code, 0) << done.all();
    EXPECT_EQ(done.json()[text("linked")].toInt(), 1);
    EXPECT_EQ(done.json()[text("certificates")].toArray().size(), 2) << "of the session and of the case";
    EXPECT_TRUE(QFile::exists(original));
    EXPECT_EQ(lib({"library", "verify"}, {}).code, 0);
}

TEST_F(ConsentVerbs, VersionsAreComparedAndALooserOneIsRestoredWithYesOnly)
{
    const QStringList ofCase{text("--case"), m_case};
    EXPECT_TRUE(lib({"consent", "history"}, {}, ofCase).out.contains(text("No consent was ever recorded")));
    ASSERT_EQ(consent({"--purpose", "research", "--purpose", "group_supervision"}).code, 0);
    ASSERT_EQ(consent({"--purpose", "research", "--face", "blur"}).code, 0);
    const Ran shown = lib({"consent", "history"}, {"--json"}, ofCase);
    const QJsonArray versions = shown.json()[text("versions")].toArray();
    ASSERT_EQ(versions.size(), 2) << shown.all();
    EXPECT_EQ(versions[1].toObject()[text("changes")].toArray().size(), 3) << "purposes, faces, whose";
    const Ran asked = lib({"consent", "restore"}, {"--version", "1"}, ofCase);
    EXPECT_EQ(asked.code, 1);
    EXPECT_TRUE(asked.out.contains(text("It allows again: group supervision."))) << asked.all();
    EXPECT_TRUE(asked.out.contains(text("Nothing was changed")));
    EXPECT_EQ(lib({"consent", "history"}, {"--json"}, ofCase).json()[text("versions")].toArray().size(), 2);
    const Ran done = lib({"consent", "restore"}, {"--version", "1", "--yes", "--json"}, ofCase);
    ASSERT_EQ(done.code, 0) << done.all();
    EXPECT_EQ(done.json()[text("version")].toInt(), 3);
    EXPECT_EQ(done.json()[text("loosens")].toArray().size(), 2);
    EXPECT_EQ(lib({"consent", "restore"}, {"--version", "2"}, ofCase).code, 0) << "a stricter one needs no word";
    EXPECT_EQ(lib({"consent", "restore"}, {"--version", "9", "--yes"}, ofCase).code, 1);
    EXPECT_EQ(lib({"library", "verify"}, {}).code, 0);
}

TEST_F(ConsentVerbs, TheAuditIsExportedSoThatItsOrderCanBeChecked)
{
    const Ran json = lib({"library", "audit"}, {"--json"});
    ASSERT_EQ(json.code, 0) << json.all();
    const QJsonArray events = json.json()[text("events")].toArray();
    ASSERT_GE(events.size(), 4);
    QString previous(64, u'0');
    for (qsizetype at = 0; at < events.size(); ++at) {
        const QJsonObject event = events[at].toObject();
        EXPECT_EQ(event[text("sequence")].toInt(), at + 1);
        EXPECT_EQ(event[text("previous_hash")].toString(), previous);
        previous = event[text("hash")].toString();
    }
    EXPECT_EQ(json.json()[text("last_hash")].toString(), previous);

    const Ran csv = lib({"library", "audit"}, {"--csv"}, {text("--out"), path("audit.csv")});
    ASSERT_EQ(csv.code, 0) << csv.all();
    QFile file(path("audit.csv"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    EXPECT_EQ(lines.size(), events.size() + 2) << "a head, the events, and the first export";
    EXPECT_TRUE(lines.last().contains("audit.exported"));
    const Ran again = lib({"library", "audit"}, {"--csv"}, {text("--out"), path("audit.csv")});
    EXPECT_EQ(again.code, 1);
    EXPECT_TRUE(again.err.contains(text("--force"))) << again.all();
    EXPECT_EQ(lib({"library", "audit"}, {"--csv", "--force"}, {text("--out"), path("audit.csv")}).code, 0);
    const Ran own = lib({"library", "audit"}, {}, {text("--session"), m_session});
    EXPECT_TRUE(own.out.contains(text("added the session"))) << own.all();
    EXPECT_FALSE(own.out.contains(text("made the library")));
}

} // namespace
} // namespace alliance::cli_tests

// A review package from one library to another and back, by the real program.

#include "tests/cli/Program.h"

#include <QFile>

namespace alliance::cli_tests
{
namespace
{

class ReviewPackages : public CliTest
{
protected:
    QString other()
    {
        const QString folder = path("other");
        const Ran made = run({QStringLiteral("library"), QStringLiteral("create"), folder, QStringLiteral("--open")});
        EXPECT_EQ(made.code, 0) << made.all();
        return folder;
    }
    static QString keyOf(const QString& library)
    {
        return package({QStringLiteral("key"), library}).json()[QStringLiteral("key")].toString();
    }
    static Ran package(const QStringList& arguments, const Surroundings& surroundings = {})
    {
        return run(QStringList{QStringLiteral("package")} + arguments + QStringList{QStringLiteral("--json")},
                   surroundings);
    }
    // As a person sees it.
    static Ran plain(const QStringList& arguments) { return run(QStringList{QStringLiteral("package")} + arguments); }
    Ran make(const QString& from, const QString& session, const QString& to, const QString& file,
             const QStringList& more = {})
    {
        return package(QStringList{QStringLiteral("make"), from, QStringLiteral("--session"), session,
                                   QStringLiteral("--to"), keyOf(to), QStringLiteral("--out"), file,
                                   QStringLiteral("--reader"), QStringLiteral("supervisor")} +
                       more);
    }
    static QString note(const QString& library, const QString& session, const QString& text)
    {
        const Ran added =
            run({QStringLiteral("note"), QStringLiteral("add"), library, QStringLiteral("--session"), session,
                 QStringLiteral("--time"), QStringLiteral("1"), QStringLiteral("--text"), text,
                 QStringLiteral("--visibility"), QStringLiteral("supervision"), QStringLiteral("--json")});
        EXPECT_EQ(added.code, 0) << added.all();
        return added.json()[QStringLiteral("note")].toString();
    }
    static void edit(const QString& library, const QString& id, const QString& text)
    {
        const Ran edited = run({QStringLiteral("note"), QStringLiteral("edit"), library, id, QStringLiteral("--text"),
                                text, QStringLiteral("--json")});
        EXPECT_EQ(edited.code, 0) << edited.all();
    }
    static QStringList notes(const QString& library, const QString& session)
    {
        QStringList texts;
        const QJsonArray all = run({QStringLiteral("note"), QStringLiteral("list"), library,
                                    QStringLiteral("--session"), session, QStringLiteral("--json")})
                                   .json()[QStringLiteral("notes")]
                                   .toArray();
        for (const auto& one : all)
            texts.append(one.toObject()[QStringLiteral("text")].toString());
        texts.sort();
        return texts;
    }
    static void expectSound(const QString& library)
    {
        const Ran verified = run({QStringLiteral("library"), QStringLiteral("verify"), library});
        EXPECT_EQ(verified.code, 0) << verified.all();
    }
};

TEST_F(ReviewPackages, GoThereAndBackWithEditsOnBothSides)
{
    const QString id = session();
    const QString mine = library();
    const QString theirs = other();
    const QString shared = note(mine, id, QStringLiteral("as it was"));
    const QString there = path("there.alliance-review");
    const Ran made = make(mine, id, theirs, there, {QStringLiteral("--media")});
    ASSERT_EQ(made.code, 0) << made.all();
    EXPECT_EQ(made.json()[QStringLiteral("recordings")].toInt(), 1);

    const Ran opened = package({QStringLiteral("open"), theirs, there});
    ASSERT_EQ(opened.code, 0) << opened.all();
    EXPECT_TRUE(opened.json()[QStringLiteral("created")].toBool());
    EXPECT_EQ(opened.json()[QStringLiteral("missing")].toInt(), 0);
    EXPECT_EQ(notes(theirs, id), QStringList{QStringLiteral("as it was")});
    const Ran frame = run({QStringLiteral("still"), theirs, QStringLiteral("--session"), id, QStringLiteral("--at"),
                           QStringLiteral("42"), QStringLiteral("--out"), path("still.png")});
    EXPECT_EQ(frame.code, 0) << frame.all();

    edit(theirs, shared, QStringLiteral("theirs"));
    note(theirs, id, QStringLiteral("new there"));
    edit(mine, shared, QStringLiteral("mine"));
    const QString back = path("back.alliance-review");
    ASSERT_EQ(make(theirs, id, mine, back).code, 0);
    const Ran preview = package({QStringLiteral("merge"), mine, back, QStringLiteral("--preview")});
    ASSERT_EQ(preview.code, 0) << preview.all();
    const QJsonArray conflicts = preview.json()[QStringLiteral("conflicts")].toArray();
    ASSERT_EQ(conflicts.size(), 1);
    EXPECT_EQ(conflicts[0].toObject()[QStringLiteral("mine")].toObject()[QStringLiteral("text")].toString(),
              QStringLiteral("mine"));
    EXPECT_EQ(conflicts[0].toObject()[QStringLiteral("theirs")].toObject()[QStringLiteral("text")].toString(),
              QStringLiteral("theirs"));
    EXPECT_EQ(notes(mine, id), QStringList{QStringLiteral("mine")}) << "a preview changes nothing";

    const Ran merged = package({QStringLiteral("merge"), mine, back});
    ASSERT_EQ(merged.code, 0) << merged.all();
    EXPECT_EQ(merged.json()[QStringLiteral("added")].toInt(), 1);
    EXPECT_EQ(notes(mine, id),
              (QStringList{QStringLiteral("mine"), QStringLiteral("new there"), QStringLiteral("theirs")}));
    EXPECT_EQ(package({QStringLiteral("merge"), mine, back}).json()[QStringLiteral("added")].toInt(), 0);
    const Ran undone = run({QStringLiteral("undo"), mine, QStringLiteral("--session"), id, QStringLiteral("--json")});
    ASSERT_EQ(undone.code, 0) << undone.all();
    EXPECT_EQ(notes(mine, id), QStringList{QStringLiteral("mine")});
    expectSound(mine);
    expectSound(theirs);
}

TEST_F(ReviewPackages, SayWhatIsWrongWithThemAndChangeNothing)
{
    const QString id = session();
    const QString theirs = other();
    const QString file = path("p.alliance-review");
    ASSERT_EQ(make(library(), id, theirs, file).code, 0);
    expectRefused(plain({QStringLiteral("open"), library(), file}), QStringLiteral("p.alliance-review"));
    EXPECT_EQ(make(library(), id, theirs, file).code, 1) << "what is there already is not written over";
    QFile whole(file);
    ASSERT_TRUE(whole.open(QIODevice::ReadOnly));
    QByteArray bytes = whole.readAll();
    write("cut.alliance-review", bytes.left(bytes.size() - 100));
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 4);
    write("flipped.alliance-review", bytes);
    write("other.alliance-review", QByteArray("something else"));
    const QStringList before = contentOf(folder() / "other");
    for (const char* name : {"cut.alliance-review", "flipped.alliance-review", "other.alliance-review", "none"})
        expectRefused(plain({QStringLiteral("open"), theirs, path(name)}), QString::fromLatin1(name));
    whole.seek(0);
    const QByteArray all = whole.readAll();
    for (const qsizetype length : {qsizetype{1000}, all.size() / 2, all.size() - 1}) {
        write("short.alliance-review", all.left(length));
        const Ran refused = plain({QStringLiteral("open"), theirs, path("short.alliance-review")});
        expectRefused(refused, QStringLiteral("short.alliance-review"));
        EXPECT_TRUE(refused.err.contains(QStringLiteral("cut off"))) << length << refused.all();
        EXPECT_FALSE(refused.err.contains(QStringLiteral("damaged"))) << length << refused.all();
    }
    const Ran flipped = plain({QStringLiteral("open"), theirs, path("flipped.alliance-review")});
    EXPECT_TRUE(flipped.err.contains(QStringLiteral("damaged"))) << flipped.all();
    EXPECT_FALSE(flipped.err.contains(QStringLiteral("cut off"))) << flipped.all();
    const Ran locked = plain({QStringLiteral("show"), file});
    EXPECT_EQ(locked.code, 1);
    EXPECT_TRUE(locked.err.contains(QStringLiteral("package show LIBRARY FILE"))) << locked.all();
    EXPECT_EQ(plain({QStringLiteral("show"), theirs, file}).code, 0);
    const Ran alone = plain({QStringLiteral("merge"), theirs, file});
    EXPECT_EQ(alone.code, 1);
    EXPECT_TRUE(alone.err.contains(QStringLiteral("package open"))) << "says what makes the session";
    EXPECT_EQ(contentOf(folder() / "other"), before);
    EXPECT_EQ(package({QStringLiteral("make"), library(), QStringLiteral("--session"), id, QStringLiteral("--out"),
                       path("q.alliance-review")})
                  .code,
              2)
        << "nobody could open it";
}

TEST_F(ReviewPackages, OpenByAPassphraseWithoutALibraryAndTakeTheRecordingLater)
{
    const QString id = session();
    const QString file = path("p.alliance-review");
    const Surroundings words{
        {{QStringLiteral("ALLIANCE_PACKAGE_PASSPHRASE"), QStringLiteral("some four little words")}}};
    const Ran made = package({QStringLiteral("make"), library(), QStringLiteral("--session"), id,
                              QStringLiteral("--passphrase"), QStringLiteral("--out"), file},
                             words);
    ASSERT_EQ(made.code, 0) << made.all();
    const Ran shown = package({QStringLiteral("show"), file}, words);
    ASSERT_EQ(shown.code, 0) << shown.all();
    EXPECT_EQ(shown.json()[QStringLiteral("session")].toString(), id);
    expectRefused(plain({QStringLiteral("show"), file}), QStringLiteral("p.alliance-review"));
    const QString theirs = other();
    const Ran opened = package({QStringLiteral("open"), theirs, file}, words);
    ASSERT_EQ(opened.code, 0) << opened.all();
    EXPECT_EQ(opened.json()[QStringLiteral("missing")].toInt(), 1);
    const Ran added = package({QStringLiteral("media"), theirs, clip(), QStringLiteral("--session"), id});
    ASSERT_EQ(added.code, 0) << added.all();
    expectSound(theirs);
}

TEST_F(ReviewPackages, ForARaterHoldNothingThatOthersWrote)
{
    const QString id = session();
    const QString theirs = other();
    note(library(), id, QStringLiteral("what I think"));
    const QString file = path("rate.alliance-review");
    const QStringList making{QStringLiteral("make"),    library(),     QStringLiteral("--session"), id,
                             QStringLiteral("--to"),    keyOf(theirs), QStringLiteral("--out"),     file,
                             QStringLiteral("--reader")};
    EXPECT_EQ(package(making + QStringList{QStringLiteral("nobody")}).code, 1);
    const Ran made = package(making + QStringList{QStringLiteral("rater"), QStringLiteral("--media")});
    ASSERT_EQ(made.code, 0) << made.all();
    EXPECT_EQ(made.json()[QStringLiteral("left_out")].toObject()[QStringLiteral("notes")].toInt(), 1);
    EXPECT_TRUE(plain({QStringLiteral("show"), theirs, file}).out.contains(QStringLiteral("blind rating")));
    const Ran opened = package({QStringLiteral("open"), theirs, file});
    ASSERT_EQ(opened.code, 0) << opened.all();
    EXPECT_TRUE(opened.json()[QStringLiteral("own_pass")].toBool());
    EXPECT_TRUE(notes(theirs, id).isEmpty());
    // What the rater makes is for the supervisor without a word.
    note(theirs, id, QStringLiteral("what the rater thinks"));
    const QString back = path("back.alliance-review");
    const QStringList handingBack{QStringLiteral("make"), theirs,           QStringLiteral("--session"), id,
                                  QStringLiteral("--to"), keyOf(library()), QStringLiteral("--out"),     back};
    EXPECT_EQ(package(handingBack).code, 1) << "the own pass is finished first";
    ASSERT_EQ(run({QStringLiteral("library"), QStringLiteral("finish"), theirs, QStringLiteral("--session"), id}).code,
              0);
    ASSERT_EQ(package(handingBack).code, 0);
    ASSERT_EQ(package({QStringLiteral("merge"), library(), back}).code, 0);
    EXPECT_EQ(notes(library(), id),
              (QStringList{QStringLiteral("what I think"), QStringLiteral("what the rater thinks")}));
}

} // namespace
} // namespace alliance::cli_tests

#include "tests/cli/Program.h"

#include <sys/mount.h>

namespace alliance::cli_tests
{
namespace
{

namespace fs = std::filesystem;

class BackupVerbs : public CliTest
{
protected:
    Ran backUp(const QString& to, const QStringList& more = {}, const Surroundings& surroundings = {})
    {
        return run(QStringList{QStringLiteral("library"), QStringLiteral("backup"), library(), to} + more,
                   surroundings);
    }
    static Ran restore(const QString& from, const QString& to, const Surroundings& surroundings = {})
    {
        return run({QStringLiteral("library"), QStringLiteral("restore"), from, to}, surroundings);
    }
    static Ran verify(const QString& where)
    {
        return run({QStringLiteral("library"), QStringLiteral("verify"), where, QStringLiteral("--json")});
    }
    void addNote(const QString& id, const QString& text)
    {
        const Ran added = run({QStringLiteral("note"), QStringLiteral("add"), library(), QStringLiteral("--session"),
                               id, QStringLiteral("--time"), QStringLiteral("1"), QStringLiteral("--text"), text});
        ASSERT_EQ(added.code, 0) << added.all();
    }
    static QStringList notes(const QString& where, const QString& id)
    {
        const Ran listed = run({QStringLiteral("note"), QStringLiteral("list"), where, QStringLiteral("--session"), id,
                                QStringLiteral("--json")});
        EXPECT_EQ(listed.code, 0) << listed.all();
        QStringList texts;
        for (const QJsonValue& note : listed.json().value(QStringLiteral("notes")).toArray())
            texts.append(note.toObject().value(QStringLiteral("text")).toString());
        return texts;
    }
};

TEST_F(BackupVerbs, ABackupWithItsRecordingsComesBackInANewFolder)
{
    const QString id = session();
    addNote(id, QStringLiteral("before"));
    const Ran made = backUp(path("monday"), {QStringLiteral("--media"), QStringLiteral("--json")});
    ASSERT_EQ(made.code, 0) << made.all();
    EXPECT_EQ(made.json().value(QStringLiteral("recordings")).toInt(), 1);
    const Ran again = backUp(path("tuesday"), {QStringLiteral("--media"), QStringLiteral("--json")});
    EXPECT_EQ(again.json().value(QStringLiteral("shared")).toInt(), 1) << again.all();
    const Ran restored = restore(path("monday"), path("new"));
    ASSERT_EQ(restored.code, 0) << restored.all();
    EXPECT_EQ(notes(path("new"), id), QStringList{QStringLiteral("before")});
    const Ran verified = verify(path("new"));
    EXPECT_EQ(verified.code, 0) << verified.all();
}

TEST_F(BackupVerbs, ARestoreOverALibraryKeepsWhatWasThere)
{
    const QString id = session();
    addNote(id, QStringLiteral("before"));
    ASSERT_EQ(backUp(path("monday")).code, 0);
    addNote(id, QStringLiteral("after"));
    const Ran restored = run(
        {QStringLiteral("library"), QStringLiteral("restore"), path("monday"), library(), QStringLiteral("--json")});
    ASSERT_EQ(restored.code, 0) << restored.all();
    EXPECT_EQ(notes(library(), id), QStringList{QStringLiteral("before")});
    EXPECT_EQ(verify(library()).code, 0);
    EXPECT_EQ(notes(restored.json().value(QStringLiteral("replaced")).toString(), id).size(), 2);
}

TEST_F(BackupVerbs, NothingIsOverwrittenAndWhatIsNoBackupIsSaid)
{
    session();
    ASSERT_EQ(backUp(path("monday")).code, 0);
    const QStringList before = contentOf(folder() / "monday");
    expectRefused(backUp(path("monday")), path("monday"));
    EXPECT_EQ(contentOf(folder() / "monday"), before);
    fs::create_directory(folder() / "empty");
    expectRefused(restore(path("empty"), path("new")), path("empty"));
    write("letter.txt", "Dear");
    expectRefused(restore(path("monday"), path("letter.txt")), path("letter.txt"));
    EXPECT_FALSE(fs::exists(folder() / "new"));
}

TEST_F(BackupVerbs, WhereFilesCannotGrowThatFarNothingIsHalfDone)
{
    const QString id = session();
    addNote(id, QStringLiteral("before"));
    ASSERT_EQ(backUp(path("whole"), {QStringLiteral("--media")}).code, 0);
    addNote(id, QStringLiteral("after"));
    int refused = 0;
    for (const qint64 bytes : {0, 500, 5000, 33000, 70000, 150000, 10000000}) {
        SCOPED_TRACE(bytes);
        Surroundings surroundings;
        surroundings.largestFile = bytes;
        const Ran made = backUp(path("small"), {QStringLiteral("--media")}, surroundings);
        refused += made.code;
        EXPECT_EQ(fs::exists(folder() / "small"), made.code == 0) << made.all();
        if (made.code != 0) {
            EXPECT_GE(made.err.trimmed().split(QLatin1Char('\n')).size(), 2) << made.all();
        }
        fs::remove_all(folder() / "small");
        EXPECT_EQ(notes(library(), id).size(), 2);
        const Ran restored = restore(path("whole"), path("new"), surroundings);
        if (restored.code == 0) {
            EXPECT_EQ(notes(path("new"), id).size(), 1);
        } else {
            EXPECT_FALSE(fs::exists(folder() / "new")) << restored.all();
        }
        fs::remove_all(folder() / "new");
    }
    EXPECT_GT(refused, 2);
    EXPECT_EQ(verify(library()).code, 0);
}

// A medium of that many bytes, where this test may mount one.
class SmallDisk
{
public:
    SmallDisk(const fs::path& folder, int kilobytes) : m_folder(folder)
    {
        fs::create_directory(folder);
        const std::string size = "size=" + std::to_string(kilobytes) + "k";
        m_mounted = ::mount("tmpfs", folder.c_str(), "tmpfs", 0, size.c_str()) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(m_folder.c_str(), MNT_DETACH);
    }
    bool mounted() const { return m_mounted; }
    void makeReadOnly() const { ::mount("tmpfs", m_folder.c_str(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr); }

private:
    fs::path m_folder;
    bool m_mounted = false;
};

TEST_F(BackupVerbs, AFullDiskTakesNoHalfBackupAndNoHalfLibrary)
{
    const QString id = session();
    ASSERT_EQ(backUp(path("whole"), {QStringLiteral("--media")}).code, 0);
    int refused = 0;
    for (const int kilobytes : {100, 300, 500, 700, 30000}) {
        SCOPED_TRACE(kilobytes);
        const SmallDisk disk(folder() / ("disk" + std::to_string(kilobytes)), kilobytes);
        if (!disk.mounted())
            GTEST_SKIP() << "this test may not mount a small disk";
        const QString place = path("disk" + std::to_string(kilobytes));
        const Ran made = backUp(place + QStringLiteral("/backup"), {QStringLiteral("--media")});
        refused += made.code;
        EXPECT_EQ(fs::is_empty(place.toStdString()), made.code != 0) << made.all();
        fs::remove_all(place.toStdString() + "/backup");
        const Ran restored = restore(path("whole"), place + QStringLiteral("/library"));
        EXPECT_EQ(fs::is_empty(place.toStdString()), restored.code != 0) << restored.all();
        if (restored.code == 0) {
            EXPECT_EQ(verify(place + QStringLiteral("/library")).code, 0);
        } else {
            EXPECT_TRUE(restored.err.contains(QStringLiteral("space"))) << restored.all();
        }
    }
    EXPECT_GE(refused, 2);
}

TEST_F(BackupVerbs, ALibraryOnAReadOnlyMediumIsReadAndEveryChangeSaysWhyNot)
{
    const QString id = session();
    addNote(id, QStringLiteral("before"));
    ASSERT_EQ(backUp(path("whole"), {QStringLiteral("--media")}).code, 0);
    const SmallDisk disk(folder() / "disc", 30000);
    if (!disk.mounted())
        GTEST_SKIP() << "this test may not mount a small disk";
    const QString there = path("disc") + QStringLiteral("/library");
    ASSERT_EQ(restore(path("whole"), there).code, 0);
    disk.makeReadOnly();
    EXPECT_EQ(notes(there, id), QStringList{QStringLiteral("before")});
    EXPECT_EQ(verify(there).code, 0);
    const QStringList of{there, QStringLiteral("--session"), id};
    for (const QStringList& out :
         {QStringList{QStringLiteral("report"), path("feedback.html")},
          {QStringLiteral("export"), path("notes.json")},
          {QStringLiteral("still"), path("still.png"), QStringLiteral("--at"), QStringLiteral("3")},
          {QStringLiteral("frames"), path("frames"), QStringLiteral("--at"), QStringLiteral("3")},
          {QStringLiteral("clip"), path("clip.mp4"), QStringLiteral("--from"), QStringLiteral("0"),
           QStringLiteral("--to"), QStringLiteral("9")}}) {
        const Ran made = run(out.mid(0, 1) + of + QStringList{QStringLiteral("--out")} + out.mid(1));
        EXPECT_EQ(made.code, 0) << made.all();
        EXPECT_TRUE(made.err.contains(QStringLiteral("could not be noted"))) << made.all();
    }
    const Ran audit = run({QStringLiteral("library"), QStringLiteral("audit"), there, QStringLiteral("--csv")});
    EXPECT_TRUE(audit.err.contains(QStringLiteral("could not be noted"))) << audit.all();
    EXPECT_FALSE(run(QStringList{QStringLiteral("report"), library()} + of.mid(1) +
                     QStringList{QStringLiteral("--out"), path("noted.html")})
                     .err.contains(QStringLiteral("could not be noted")));
    const Ran refused =
        run({QStringLiteral("note"), QStringLiteral("add"), there, QStringLiteral("--session"), id,
             QStringLiteral("--time"), QStringLiteral("1"), QStringLiteral("--text"), QStringLiteral("x")});
    expectRefused(refused, there);
    EXPECT_TRUE(refused.err.contains(QStringLiteral("read-only"))) << refused.all();
    const Ran saved = run(
        {QStringLiteral("library"), QStringLiteral("backup"), there, path("of the disc"), QStringLiteral("--media")});
    EXPECT_EQ(saved.code, 0) << saved.all();
}

TEST_F(BackupVerbs, VerifyNamesWhatIsWrongAndGoesOn)
{
    session();
    const fs::path media = fs::directory_iterator(folder() / "library/media")->path();
    fs::resize_file(media, fs::file_size(media) - 1);
    fs::create_directories(folder() / "library/derived/00000000-0000-0000-0000-000000000000");
    write("library/library.db.new", "x");
    const Ran verified = verify(library());
    EXPECT_EQ(verified.code, 1);
    EXPECT_EQ(verified.json().value(QStringLiteral("findings")).toArray().size(), 1) << verified.all();
    EXPECT_EQ(verified.json().value(QStringLiteral("remarks")).toArray().size(), 2) << verified.all();
    EXPECT_EQ(verified.json().value(QStringLiteral("recordings")).toInt(), 1);
}

TEST_F(BackupVerbs, ABackupInsideTheLibraryIsRefusedAndLeavesNothing)
{
    session();
    const QString inside = library() + QStringLiteral("/monday");
    const Ran refused = backUp(inside, {QStringLiteral("--media")});
    EXPECT_EQ(refused.code, 1) << refused.all();
    EXPECT_TRUE(refused.err.contains(QStringLiteral("lost together with it"))) << refused.all();
    EXPECT_FALSE(fs::exists(inside.toStdString()));
    fs::create_directory_symlink(library().toStdString(), path("link").toStdString());
    EXPECT_EQ(backUp(path("link/monday")).code, 1) << "also by a link";
    EXPECT_EQ(backUp(library() + QStringLiteral("-monday")).code, 0) << "beside it";
}

TEST_F(BackupVerbs, ABackupThatSomebodyHasOpenedToLookComesBackAllTheSame)
{
    const QString id = session();
    addNote(id, QStringLiteral("before"));
    ASSERT_EQ(backUp(path("monday"), {QStringLiteral("--media")}).code, 0);
    const QStringList before = contentOf(folder() / "monday");
    EXPECT_EQ(verify(path("monday")).code, 0);
    EXPECT_NE(contentOf(folder() / "monday"), before) << "opening a database for writing changes it";
    const Ran restored = restore(path("monday"), path("new"));
    ASSERT_EQ(restored.code, 0) << restored.all();
    EXPECT_EQ(notes(path("new"), id), QStringList{QStringLiteral("before")});
    EXPECT_EQ(verify(path("new")).code, 0);
}

TEST_F(BackupVerbs, ABackupThatLacksARecordingOfItsListSaysThatItDoesNotHoldTogether)
{
    session();
    ASSERT_EQ(backUp(path("monday"), {QStringLiteral("--media")}).code, 0);
    fs::remove(fs::directory_iterator(folder() / "monday/media")->path());
    const Ran refused = restore(path("monday"), path("new"));
    expectRefused(refused, path("monday"));
    EXPECT_TRUE(refused.err.contains(QStringLiteral("does not hold together"))) << refused.all();
    EXPECT_TRUE(run({QStringLiteral("library"), QStringLiteral("list"), path("monday")}).code == 0) << "as it says";
    EXPECT_FALSE(fs::exists(folder() / "new"));
}

TEST_F(BackupVerbs, OfAnotherLibraryItIsAskedBeforeItTakesTheirPlace)
{
    const QString id = session();
    ASSERT_EQ(run({QStringLiteral("library"), QStringLiteral("create"), path("other"), QStringLiteral("--open"),
                   QStringLiteral("--name"), QStringLiteral("Ann")})
                  .code,
              0);
    ASSERT_EQ(run({QStringLiteral("library"), QStringLiteral("backup"), path("other"), path("of the other")}).code, 0);
    const QStringList words{QStringLiteral("library"), QStringLiteral("restore"), path("of the other"), library(),
                            QStringLiteral("--json")};
    const Ran asked = run(words);
    EXPECT_EQ(asked.code, 1) << asked.all();
    EXPECT_TRUE(asked.json().value(QStringLiteral("other_library")).toBool()) << asked.all();
    EXPECT_TRUE(notes(library(), id).isEmpty()) << "the session is there";
    const Ran done = run(words + QStringList{QStringLiteral("--yes")});
    EXPECT_EQ(done.code, 0) << done.all();
    EXPECT_TRUE(fs::exists(done.json().value(QStringLiteral("replaced")).toString().toStdString() + "/library.db"));
}

TEST_F(BackupVerbs, RecordingsOfWhatARestoreReplacedAreNotLeftOver)
{
    const auto cleaned = [&] {
        return run({QStringLiteral("library"), QStringLiteral("clean"), library(), QStringLiteral("--json")})
            .json()
            .value(QStringLiteral("deleted"))
            .toArray();
    };
    library();
    ASSERT_EQ(backUp(path("monday")).code, 0);
    session();
    const QString file = QString::fromStdString(fs::directory_iterator(folder() / "library/media")->path().string());
    const QString stranger = write("library/media/holiday.mp4", "of somebody");
    const Ran restored = run(
        {QStringLiteral("library"), QStringLiteral("restore"), path("monday"), library(), QStringLiteral("--json")});
    ASSERT_EQ(restored.code, 0) << restored.all();
    const fs::path replaced = restored.json().value(QStringLiteral("replaced")).toString().toStdString();
    EXPECT_TRUE(cleaned().isEmpty());
    const Ran verified = verify(library());
    EXPECT_EQ(verified.code, 0) << verified.all();
    for (const QString& name : {file, stranger})
        EXPECT_TRUE(verified.out.contains(name)) << verified.all();
    EXPECT_FALSE(verified.out.contains(QStringLiteral("can be deleted"))) << verified.all();
    fs::rename(replaced / "library.db", replaced / "aside");
    write((replaced / "library.db").lexically_relative(folder()).string(), "cannot be read");
    EXPECT_TRUE(cleaned().isEmpty()) << "what cannot be read may list it";
    fs::rename(replaced / "aside", replaced / "library.db");
    fs::rename(replaced, folder() / "back");
    EXPECT_EQ(cleaned().size(), 2) << "nobody lists it any more: the recording and what was made of it";
    EXPECT_TRUE(fs::exists(stranger.toStdString()));
}

TEST_F(BackupVerbs, DestructionNamesThemWhereverTheyLieInTheLibraryAndWhatBecameOfThem)
{
    const QStringList sessions{session(), session()};
    ASSERT_EQ(backUp(path("monday")).code, 0);
    const QString inside = path("library/backups/monday");
    const QString byHand = path("library/kept by hand");
    fs::create_directories(folder() / "library" / "backups");
    for (const QString& copy : {inside, byHand})
        fs::copy(folder() / "monday", copy.toStdString(), fs::copy_options::recursive);
    const auto destroy = [&](const QString& id, const QStringList& more) {
        return run(QStringList{QStringLiteral("destroy"), library(), QStringLiteral("--session"), id,
                               QStringLiteral("--reason"), QStringLiteral("asked for")} +
                   more);
    };
    const Ran asked = destroy(sessions[0], {});
    EXPECT_TRUE(asked.out.contains(inside)) << asked.all();
    EXPECT_EQ(asked.out.count(QStringLiteral("--remove-backups")), 1) << asked.all();
    EXPECT_TRUE(asked.out.contains(byHand + QStringLiteral(" still holds the keys: delete it yourself")))
        << asked.all();
    const Ran left = destroy(sessions[0], {QStringLiteral("--yes")});
    EXPECT_EQ(left.code, 0) << left.all();
    EXPECT_TRUE(left.out.contains(inside + QStringLiteral(" still holds the keys: delete it"))) << left.all();
    EXPECT_FALSE(left.out.contains(QStringLiteral("--remove-backups"))) << "there is no session any more to say it of";
    const Ran removed = destroy(sessions[1], {QStringLiteral("--yes"), QStringLiteral("--remove-backups")});
    EXPECT_TRUE(removed.out.contains(QStringLiteral("removed: 1"))) << removed.all();
    EXPECT_EQ(removed.out.count(QStringLiteral("still holds")), 1) << removed.all();
    EXPECT_TRUE(removed.out.contains(byHand + QStringLiteral(" still holds"))) << removed.all();
    EXPECT_FALSE(fs::exists(inside.toStdString()));
    EXPECT_TRUE(fs::exists(byHand.toStdString()));
    EXPECT_TRUE(fs::exists(folder() / "monday"));
}

} // namespace
} // namespace alliance::cli_tests

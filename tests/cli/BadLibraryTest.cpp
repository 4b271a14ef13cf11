#include "tests/cli/Intruder.h"
#include "tests/cli/Program.h"

#include <QFile>
#include <QJsonArray>

namespace alliance::cli_tests
{
namespace
{

namespace fs = std::filesystem;

class BadLibrary : public CliTest
{
protected:
    void everyVerbRefuses(const QString& where)
    {
        const QStringList before = contentOf(folder());
        const QString id = QStringLiteral("00000000-0000-0000-0000-000000000000");
        for (const QStringList& arguments : {
                 QStringList{QStringLiteral("library"), QStringLiteral("list"), where},
                 QStringList{QStringLiteral("library"), QStringLiteral("verify"), where},
                 QStringList{QStringLiteral("note"), QStringLiteral("list"), where, QStringLiteral("--session"), id},
                 QStringList{QStringLiteral("note"), QStringLiteral("add"), where, QStringLiteral("--session"), id,
                             QStringLiteral("--time"), QStringLiteral("1"), QStringLiteral("--text"),
                             QStringLiteral("x")},
                 QStringList{QStringLiteral("candidate"), QStringLiteral("list"), where, QStringLiteral("--session"),
                             id},
                 QStringList{QStringLiteral("report"), where, QStringLiteral("--session"), id, QStringLiteral("--out"),
                             path("feedback.html")},
             }) {
            SCOPED_TRACE(arguments.join(QLatin1Char(' ')).toStdString());
            expectRefused(run(arguments), where);
            EXPECT_EQ(contentOf(folder()), before);
        }
    }
};

TEST_F(BadLibrary, AFolderWithoutOne)
{
    everyVerbRefuses(path("nowhere"));
    fs::create_directory(folder() / "plain");
    everyVerbRefuses(path("plain"));
    everyVerbRefuses(write("a file", "x"));
}

TEST_F(BadLibrary, ADamagedDatabase)
{
    const QString where = library();
    QFile database(where + QStringLiteral("/library.db"));
    ASSERT_TRUE(database.open(QIODevice::ReadWrite));
    database.write(QByteArray(2000, 'x'));
    database.close();
    everyVerbRefuses(where);
}

TEST_F(BadLibrary, ADatabaseThatWasCutOff)
{
    const QString where = library();
    fs::resize_file(where.toStdString() + "/library.db", 6000);
    everyVerbRefuses(where);
}

TEST_F(BadLibrary, AKeyFileThatIsMissing)
{
    const QString where = library();
    fs::remove(where.toStdString() + "/library.keys");
    everyVerbRefuses(where);
}

TEST_F(BadLibrary, OneOfANewerVersionIsNotTouched)
{
    const QString where = library();
    {
        Intruder intruder(where + QStringLiteral("/library.db"));
        intruder.run(
            QStringLiteral("INSERT INTO schema_migrations (version, name, applied_us) VALUES (9999, 'future', 0)"));
        intruder.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    }
    everyVerbRefuses(where);
    EXPECT_TRUE(run({QStringLiteral("library"), QStringLiteral("list"), where}).err.contains(QStringLiteral("newer")));
}

TEST_F(BadLibrary, OneThatAnotherProgramWritesIsBusyAndNothingIsLost)
{
    const QString id = session();
    const QString where = library();
    const QStringList add{QStringLiteral("note"),
                          QStringLiteral("add"),
                          where,
                          QStringLiteral("--session"),
                          id,
                          QStringLiteral("--time"),
                          QStringLiteral("1"),
                          QStringLiteral("--text"),
                          QStringLiteral("held up")};
    {
        Intruder intruder(where + QStringLiteral("/library.db"));
        intruder.run(QStringLiteral("BEGIN IMMEDIATE"));
        const Ran refused = run(add);
        expectRefused(refused, where);
        EXPECT_TRUE(refused.err.contains(QStringLiteral("Another program"))) << refused.all();
        intruder.run(QStringLiteral("ROLLBACK"));
    }
    EXPECT_EQ(run(add).code, 0);
}

TEST_F(BadLibrary, ALibraryIsNotMadeOverAnother)
{
    const QString where = library();
    const QStringList before = contentOf(folder());
    expectRefused(run({QStringLiteral("library"), QStringLiteral("create"), where, QStringLiteral("--open")}), where);
    EXPECT_EQ(contentOf(folder()), before);
}

TEST_F(BadLibrary, AnOpenOneHasNoRecoveryKey)
{
    Surroundings with;
    with.environment.insert(QStringLiteral("ALLIANCE_RECOVERY_KEY"), QStringLiteral("x"));
    const Ran ran = run({QStringLiteral("library"), QStringLiteral("recover"), library()}, with);
    EXPECT_EQ(ran.code, 1) << ran.all();
    EXPECT_TRUE(ran.err.contains(QStringLiteral("open library"))) << ran.all();
}

TEST_F(BadLibrary, WithoutOpenNoUnsealedLibraryIsMade)
{
    const Ran ran = run({QStringLiteral("library"), QStringLiteral("create"), path("sealed")});
    EXPECT_EQ(ran.code, 1) << ran.all();
    EXPECT_FALSE(fs::exists(folder() / "sealed"));
}

TEST_F(BadLibrary, AnEndOfTheRecordOfChangesThatWasTakenAwayIsToldByAHashThatWasKept)
{
    const QString where = path("library");
    const QStringList verify{QStringLiteral("library"), QStringLiteral("verify"), where};
    const auto kept = [&](const QString& hash) {
        return run(verify + QStringList{QStringLiteral("--last-hash"), hash});
    };
    session();
    const QString before =
        run(verify + QStringList{QStringLiteral("--json")}).json()[QStringLiteral("last_hash")].toString();
    ASSERT_EQ(before.size(), 64);
    ASSERT_EQ(run({QStringLiteral("library"), QStringLiteral("audit"), where, QStringLiteral("--csv"),
                   QStringLiteral("--out"), path("record.csv")})
                  .code,
              0);
    const Ran whole = run(verify);
    const QString last =
        run(verify + QStringList{QStringLiteral("--json")}).json()[QStringLiteral("last_hash")].toString();
    EXPECT_TRUE(whole.out.contains(last)) << whole.all();
    EXPECT_NE(last, before);
    EXPECT_EQ(kept(before).code, 0);
    EXPECT_EQ(kept(last.toUpper()).code, 0);
    Intruder(where + QStringLiteral("/library.db"))
        .runAll({QStringLiteral("DROP TRIGGER audit_no_delete"),
                 QStringLiteral("DELETE FROM audit WHERE sequence = (SELECT MAX(sequence) FROM audit)"),
                 QStringLiteral("UPDATE audit_head SET sequence = (SELECT MAX(sequence) FROM audit), hash = "
                                "(SELECT hash FROM audit ORDER BY sequence DESC LIMIT 1)"),
                 QStringLiteral("CREATE TRIGGER audit_no_delete BEFORE delete ON audit BEGIN SELECT RAISE(ABORT, "
                                "'audit is append-only'); END")});
    EXPECT_EQ(run(verify).code, 0) << "nothing in the library tells";
    EXPECT_EQ(kept(before).code, 0);
    const Ran missing = kept(last);
    EXPECT_EQ(missing.code, 1);
    EXPECT_TRUE(missing.out.contains(last)) << missing.all();
    EXPECT_TRUE(kept(QStringLiteral("abc")).err.contains(QStringLiteral("64 digits")));
}

TEST_F(BadLibrary, ADamagedNoteIsNamedAndTheOthersAreListed)
{
    const QString id = session();
    const QString where = path("library");
    for (const char* text : {"first", "second"})
        ASSERT_EQ(
            run({QStringLiteral("note"), QStringLiteral("add"), where, QStringLiteral("--session"), id,
                 QStringLiteral("--time"), QStringLiteral("1"), QStringLiteral("--text"), QString::fromLatin1(text)})
                .code,
            0);
    Intruder(where + QStringLiteral("/library.db"))
        .runAll({QStringLiteral("DROP TRIGGER IF EXISTS note_versions_no_update"),
                 QStringLiteral("UPDATE note_versions SET text = CAST(substr(text, 1, length(text) - 2) || X'0000' AS "
                                "BLOB) WHERE id = (SELECT MIN(id) FROM note_versions)")});
    const QStringList list{QStringLiteral("note"), QStringLiteral("list"), where, QStringLiteral("--session"), id};
    const Ran words = run(list);
    EXPECT_EQ(words.code, 0) << words.all();
    EXPECT_TRUE(words.err.contains(QStringLiteral("A note of "))) << words.all();
    EXPECT_TRUE(words.err.contains(QStringLiteral("session ") + id.left(8))) << words.all();
    EXPECT_NE(words.out.contains(QStringLiteral("first")), words.out.contains(QStringLiteral("second")));
    const QJsonObject json = run(list + QStringList{QStringLiteral("--json")}).json();
    const QJsonArray damaged = json[QStringLiteral("damaged")].toArray();
    ASSERT_EQ(damaged.size(), 1);
    EXPECT_EQ(damaged[0].toObject()[QStringLiteral("table")].toString(), QStringLiteral("note_versions"));
    EXPECT_EQ(damaged[0].toObject()[QStringLiteral("session")].toString(), id);
    const Ran verified = run({QStringLiteral("library"), QStringLiteral("verify"), where});
    EXPECT_EQ(verified.code, 1);
    EXPECT_TRUE(verified.out.contains(QStringLiteral("A note of "))) << verified.all();
}

TEST_F(BadLibrary, WhatNoBackupMendsSaysWhatToDo)
{
    const QString file = clip();
    ASSERT_EQ(
        run({QStringLiteral("library"), QStringLiteral("import"), library(), file, QStringLiteral("--link")}).code, 0);
    const QStringList verify{QStringLiteral("library"), QStringLiteral("verify"), library()};
    EXPECT_EQ(run(verify).code, 0);
    fs::permissions(folder() / "library" / "library.keys", fs::perms::owner_read | fs::perms::others_read);
    const Ran exposed = run(verify);
    EXPECT_EQ(exposed.code, 1);
    EXPECT_TRUE(exposed.out.contains(QStringLiteral("chmod 600 library.keys"))) << exposed.all();
    EXPECT_TRUE(exposed.out.contains(QStringLiteral("Where a finding says what to do, do that"))) << exposed.all();
    fs::permissions(folder() / "library" / "library.keys", fs::perms::owner_read | fs::perms::owner_write);
    ASSERT_TRUE(QFile::rename(file, path("elsewhere.mp4")));
    EXPECT_TRUE(run(verify).out.contains(QStringLiteral("Connect its disk"))) << run(verify).all();
    write("session.mp4", "something else");
    EXPECT_TRUE(run(verify).out.contains(QStringLiteral("Put that file back"))) << run(verify).all();
}

TEST_F(BadLibrary, ADamagedConsentThatAnotherFollowedIsNotSaidToDecide)
{
    session();
    const QString where = path("library");
    const auto say = [&](const char* purpose) {
        return run({QStringLiteral("consent"), QStringLiteral("set"), where, QStringLiteral("--case"),
                    QStringLiteral("C1"), QStringLiteral("--purpose"), QString::fromLatin1(purpose)})
            .code;
    };
    ASSERT_EQ(say("own_review"), 0);
    ASSERT_EQ(say("individual_supervision"), 0);
    const auto verifyWithDamagedVersion = [&](int version) {
        Intruder(where + QStringLiteral("/library.db"))
            .runAll({QStringLiteral("DROP TRIGGER IF EXISTS consent_versions_no_update"),
                     QStringLiteral("UPDATE consent_versions SET terms = CAST(substr(terms, 1, length(terms) - 2) || "
                                    "X'0000' AS BLOB) WHERE version = %1")
                         .arg(version)});
        return run({QStringLiteral("library"), QStringLiteral("verify"), where}).out;
    };
    const QString earlier = verifyWithDamagedVersion(1);
    EXPECT_TRUE(earlier.contains(QStringLiteral("An earlier version of a consent"))) << earlier.toStdString();
    EXPECT_FALSE(earlier.contains(QStringLiteral("allows nothing now"))) << earlier.toStdString();
    const QString newest = verifyWithDamagedVersion(2);
    EXPECT_TRUE(newest.contains(QStringLiteral("allows nothing now"))) << newest.toStdString();
}

} // namespace
} // namespace alliance::cli_tests

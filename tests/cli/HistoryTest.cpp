#include "tests/cli/Program.h"

#include <QFile>
#include <QRegularExpression>

namespace alliance::cli_tests
{
namespace
{

// Words as on a command line: blanks separate, "..." keeps together.
QStringList words(const QString& line)
{
    return QProcess::splitCommand(line);
}

class EditsOnTheCommandLine : public CliTest
{
protected:
    void SetUp() override
    {
        CliTest::SetUp();
        m_session = session();
    }
    // "note add --time 1 ..." on the library, in the session, as JSON.
    Ran on(const QString& line)
    {
        QStringList all = words(line);
        const qsizetype verbWords = line.startsWith(QStringLiteral("undo")) ||
                                            line.startsWith(QStringLiteral("redo")) ||
                                            line.startsWith(QStringLiteral("history"))
                                        ? 1
                                        : 2;
        all.insert(verbWords, library());
        return run(all + QStringList{QStringLiteral("--session"), m_session, QStringLiteral("--json")});
    }
    QJsonObject done(const QString& line)
    {
        const Ran ran = on(line);
        EXPECT_EQ(ran.code, 0) << line.toStdString() << "\n" << ran.all();
        return ran.json();
    }
    QJsonArray notes() { return done(QStringLiteral("note list"))[QStringLiteral("notes")].toArray(); }

    QString m_session;
};

TEST_F(EditsOnTheCommandLine, UndoAndRedoWorkFromOneRunOfTheProgramToTheNext)
{
    const QString id =
        done(QStringLiteral("note add --time 1 --text \"first words\""))[QStringLiteral("note")].toString();
    done(QStringLiteral("note edit %1 --text \"second words\" --tag intake").arg(id));
    EXPECT_EQ(done(QStringLiteral("undo"))[QStringLiteral("name")].toString(), QStringLiteral("Edit note"));
    EXPECT_EQ(notes().at(0)[QStringLiteral("text")].toString(), QStringLiteral("first words"));
    done(QStringLiteral("undo"));
    EXPECT_TRUE(notes().isEmpty());
    EXPECT_EQ(on(QStringLiteral("undo")).code, 1);
    done(QStringLiteral("redo"));
    done(QStringLiteral("redo"));
    EXPECT_EQ(on(QStringLiteral("redo")).code, 1);
    EXPECT_EQ(notes().at(0)[QStringLiteral("tags")].toArray(), QJsonArray{QStringLiteral("intake")});
    const QJsonArray edits = done(QStringLiteral("history"))[QStringLiteral("edits")].toArray();
    ASSERT_EQ(edits.size(), 2);
    EXPECT_EQ(edits.at(1)[QStringLiteral("state")].toString(), QStringLiteral("done"));
}

TEST_F(EditsOnTheCommandLine, TheVersionsOfANoteAreComparedAndRestored)
{
    const QString id =
        done(QStringLiteral("note add --time 1 --text \"She looks down.\""))[QStringLiteral("note")].toString();
    done(QStringLiteral("note edit %1 --text \"She looks away.\" --kind question").arg(id));
    const QJsonArray versions =
        done(QStringLiteral("note history %1").arg(id.left(8)))[QStringLiteral("versions")].toArray();
    ASSERT_EQ(versions.size(), 2);
    const QJsonArray pieces = versions.at(1)[QStringLiteral("words")].toArray();
    ASSERT_EQ(pieces.size(), 4);
    EXPECT_EQ(pieces.at(1)[QStringLiteral("text")].toString(), QStringLiteral("down"));
    EXPECT_EQ(pieces.at(2)[QStringLiteral("kind")].toString(), QStringLiteral("added"));
    EXPECT_EQ(versions.at(1)[QStringLiteral("changes")].toArray().at(0)[QStringLiteral("after")].toString(),
              QStringLiteral("Question"));
    done(QStringLiteral("note restore %1 --version 1").arg(id));
    EXPECT_EQ(notes().at(0)[QStringLiteral("text")].toString(), QStringLiteral("She looks down."));
    EXPECT_EQ(on(QStringLiteral("note restore %1 --version 7").arg(id)).code, 1);
    done(QStringLiteral("note remove %1").arg(id));
    EXPECT_TRUE(notes().isEmpty());
    done(QStringLiteral("note restore %1 --version 2").arg(id));
    EXPECT_EQ(notes().at(0)[QStringLiteral("text")].toString(), QStringLiteral("She looks away."));
}

TEST_F(EditsOnTheCommandLine, AVersionThatThereIsNotIsNamed)
{
    const QString note = done(QStringLiteral("note add --time 1 --text words"))[QStringLiteral("note")].toString();
    const Ran ran = on(QStringLiteral("note restore %1 --version 99").arg(note));
    EXPECT_EQ(ran.code, 1);
    EXPECT_TRUE(ran.err.contains(QStringLiteral("no version 99"))) << ran.all();
}

TEST_F(EditsOnTheCommandLine, WhatWasRemovedIsListedAndBroughtBack)
{
    const auto only = [&](const QString& list, const char* name) {
        const QJsonArray all = done(list + QStringLiteral(" --removed"))[QLatin1String(name)].toArray();
        EXPECT_EQ(all.size(), 1) << list.toStdString();
        return all.at(0).toObject();
    };
    const QString note =
        done(QStringLiteral("note add --time 1 --text \"She looks down.\""))[QStringLiteral("note")].toString();
    const QString marker =
        done(QStringLiteral("marker add --time 1 --type withdrawal"))[QStringLiteral("marker")].toString();
    const QString stage =
        done(QStringLiteral("passage add --time 0 --until 2 --stage S2"))[QStringLiteral("passage")].toString();
    const QString rating = done(QStringLiteral("rating set W2=3 --segment 1"))[QStringLiteral("rating")].toString();
    EXPECT_TRUE(done(QStringLiteral("note list --removed"))[QStringLiteral("notes")].toArray().isEmpty());
    EXPECT_EQ(on(QStringLiteral("note restore %1").arg(note)).code, 1) << "it is not removed";
    done(QStringLiteral("note remove %1").arg(note));
    done(QStringLiteral("marker remove %1").arg(marker));
    done(QStringLiteral("passage remove %1").arg(stage));
    done(QStringLiteral("rating set W2=0 --segment 1"));
    const QJsonObject removed = only(QStringLiteral("note list"), "notes");
    EXPECT_EQ(removed[QStringLiteral("text")].toString(), QStringLiteral("She looks down."));
    EXPECT_EQ(removed[QStringLiteral("removed_by")].toString(), removed[QStringLiteral("author")].toString());
    EXPECT_TRUE(removed[QStringLiteral("removed_at")].toString().endsWith(u'Z'));
    EXPECT_EQ(only(QStringLiteral("marker list"), "markers")[QStringLiteral("id")].toString(), marker);
    EXPECT_EQ(only(QStringLiteral("passage list"), "passages")[QStringLiteral("id")].toString(), stage);
    EXPECT_EQ(only(QStringLiteral("rating list"), "ratings")[QStringLiteral("id")].toString(), rating);

    EXPECT_EQ(done(QStringLiteral("note restore %1").arg(note.left(8)))[QStringLiteral("version")].toInt(), 3);
    EXPECT_EQ(notes().at(0)[QStringLiteral("text")].toString(), QStringLiteral("She looks down."));
    EXPECT_EQ(done(QStringLiteral("undo"))[QStringLiteral("name")].toString(), QStringLiteral("Restore note"));
    EXPECT_TRUE(notes().isEmpty());
    for (const auto& [verb, id, list, name] : {std::tuple{"marker", marker, "marker list", "markers"},
                                               std::tuple{"passage", stage, "passage list", "passages"},
                                               std::tuple{"rating", rating, "rating list", "ratings"}}) {
        done(QStringLiteral("%1 restore %2").arg(QLatin1String(verb), id.left(8)));
        EXPECT_EQ(done(QLatin1String(list))[QLatin1String(name)].toArray().size(), 1) << verb;
        EXPECT_EQ(done(QStringLiteral("%1 history %2").arg(QLatin1String(verb), id))[QStringLiteral("versions")]
                      .toArray()
                      .size(),
                  3)
            << verb;
    }
}

TEST_F(EditsOnTheCommandLine, AReplyTakesThePlaceOfWhatItAnswers)
{
    const QString id = done(QStringLiteral("note add --time 1.5 --text question"))[QStringLiteral("note")].toString();
    done(QStringLiteral("note add --reply-to %1 --text answer").arg(id.left(8)));
    const QJsonArray all = notes();
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all.at(1)[QStringLiteral("depth")].toInt(), 1);
    EXPECT_EQ(all.at(1)[QStringLiteral("reply_to")].toString(), id);
    EXPECT_DOUBLE_EQ(all.at(1)[QStringLiteral("start_s")].toDouble(), 1.5);
}

TEST_F(EditsOnTheCommandLine, ANoteWithoutATimeIsOnTheSessionAsAWhole)
{
    done(QStringLiteral("note add --text \"a quiet hour\""));
    const QJsonArray all = notes();
    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(all.at(0)[QStringLiteral("text")].toString(), QStringLiteral("a quiet hour"));
    EXPECT_FALSE(all.at(0).toObject().contains(QStringLiteral("start_s")));
    EXPECT_EQ(on(QStringLiteral("note add --until 2 --text nowhere")).code, 1) << "an end without a start";
}

TEST_F(EditsOnTheCommandLine, MarkersStagesRatingsAndTagsAreKept)
{
    const QString marker =
        done(QStringLiteral("marker add --time 0 --until 2 --type withdrawal --subtype W2 "
                            "--significance 3 --strategy R5,R1 --comment short"))[QStringLiteral("marker")]
            .toString();
    done(QStringLiteral("marker edit %1 --significance 4").arg(marker));
    const QJsonObject listed =
        done(QStringLiteral("marker list"))[QStringLiteral("markers")].toArray().at(0).toObject();
    EXPECT_EQ(listed[QStringLiteral("significance")].toInt(), 4);
    EXPECT_EQ(listed[QStringLiteral("strategies")].toArray(), (QJsonArray{QStringLiteral("R5"), QStringLiteral("R1")}));
    const Ran odd = on(QStringLiteral("marker add --time 0 --type confrontation --subtype W2"));
    EXPECT_EQ(odd.code, 1);
    EXPECT_TRUE(odd.err.contains(QStringLiteral("withdrawal"))) << odd.all();
    done(QStringLiteral("marker remove %1").arg(marker.left(8)));
    EXPECT_TRUE(done(QStringLiteral("marker list"))[QStringLiteral("markers")].toArray().isEmpty());

    const QString stage =
        done(QStringLiteral("passage add --time 0 --until 2 --stage S2"))[QStringLiteral("passage")].toString();
    done(QStringLiteral("passage add --time 1 --until 3 --stage S1"));
    EXPECT_EQ(on(QStringLiteral("passage add --time 2 --until 2 --stage S1")).code, 1);
    done(QStringLiteral("passage remove %1").arg(stage));
    EXPECT_EQ(done(QStringLiteral("passage list"))[QStringLiteral("passages")].toArray().size(), 1);

    done(QStringLiteral("rating set overall_withdrawal=4 W2=3 --segment 2 --length 2"));
    const QJsonObject changed = done(QStringLiteral("rating set W2=0 extent_of_resolution=1 --time 3 --length 2"));
    EXPECT_EQ(changed[QStringLiteral("version")].toInt(), 2);
    EXPECT_DOUBLE_EQ(changed[QStringLiteral("start_s")].toDouble(), 2);
    EXPECT_EQ(changed[QStringLiteral("values")].toObject().keys(),
              QStringList({QStringLiteral("extent_of_resolution"), QStringLiteral("overall_withdrawal")}));
    EXPECT_EQ(on(QStringLiteral("rating set W2=6 --segment 1")).code, 1);
    EXPECT_EQ(on(QStringLiteral("rating set W2=1 --segment 9")).code, 1);

    EXPECT_EQ(
        done(QStringLiteral("session tag --add intake --add \"first hour\""))[QStringLiteral("tags")].toArray().size(),
        2);
    EXPECT_EQ(done(QStringLiteral("session tag --remove Intake"))[QStringLiteral("tags")].toArray(),
              QJsonArray{QStringLiteral("first hour")});
    const Ran verified = run(words(QStringLiteral("library verify \"%1\"").arg(library())));
    EXPECT_EQ(verified.code, 0) << verified.all();
}

class VocabularyOnTheCommandLine : public CliTest
{
protected:
    Ran on(const QString& verb, const QString& rest)
    {
        return run(QStringList{QStringLiteral("vocabulary"), verb, library()} + words(rest) +
                   QStringList{QStringLiteral("--json")});
    }
};

TEST_F(VocabularyOnTheCommandLine, APackIsTakenOutChangedAndTakenInAgain)
{
    const QString file = path("pack.json");
    ASSERT_EQ(on(QStringLiteral("export"), QStringLiteral("rupture_markers --out %1").arg(file)).code, 0);
    EXPECT_EQ(on(QStringLiteral("export"), QStringLiteral("rupture_markers --out %1").arg(file)).code, 1);
    QFile pack(file);
    ASSERT_TRUE(pack.open(QIODevice::ReadOnly));
    const QByteArray text = pack.readAll();
    const QString changed = write("changed.json", QByteArray(text).replace("\"Denial\"", "\"Disavowal\""));
    const Ran taken = on(QStringLiteral("import"), changed);
    ASSERT_EQ(taken.code, 0) << taken.all();
    EXPECT_EQ(taken.json()[QStringLiteral("revision")].toInt(), 2);
    const QString broken =
        write("broken.json", QByteArray(text).replace("\"label\": \"Denial\"", "\"lable\": \"Denial\""));
    const Ran refused = on(QStringLiteral("import"), broken);
    EXPECT_EQ(refused.code, 1);
    EXPECT_TRUE(refused.err.contains(QStringLiteral("lists[0].terms[0].label is missing"))) << refused.all();
}

TEST_F(VocabularyOnTheCommandLine, TermsAreAddedRetiredAndLocked)
{
    EXPECT_EQ(on(QStringLiteral("set"), QStringLiteral("rupture_markers --list marker_subtype --code W8 --label "
                                                       "\"Looks at the clock\" --group withdrawal"))
                  .code,
              0);
    EXPECT_EQ(on(QStringLiteral("retire"), QStringLiteral("rupture_markers --list marker_subtype --code W3")).code, 0);
    EXPECT_EQ(on(QStringLiteral("retire"), QStringLiteral("rupture_markers --list marker_subtype --code W99")).code, 1);
    EXPECT_EQ(on(QStringLiteral("lock"), QStringLiteral("rupture_markers")).code, 0);
    const Ran locked = on(QStringLiteral("retire"), QStringLiteral("rupture_markers --list marker_subtype --code W4"));
    EXPECT_EQ(locked.code, 1);
    EXPECT_TRUE(locked.err.contains(QStringLiteral("locked"))) << locked.all();
    EXPECT_EQ(on(QStringLiteral("unlock"), QStringLiteral("rupture_markers")).code, 0);
    const Ran listed = on(QStringLiteral("list"), QStringLiteral("--pack rupture_markers"));
    ASSERT_EQ(listed.code, 0) << listed.all();
    const QJsonObject pack = listed.json()[QStringLiteral("packs")].toArray().at(0).toObject();
    EXPECT_EQ(pack[QStringLiteral("revision")].toInt(), 3);
    EXPECT_FALSE(pack[QStringLiteral("locked")].toBool());
    EXPECT_EQ(on(QStringLiteral("lock"), QStringLiteral("nothing")).code, 1);
    const Ran list = on(QStringLiteral("set"), QStringLiteral("rupture_markers --list nix --code X1 --label x"));
    EXPECT_EQ(list.code, 1) << "nothing is coded with it";
    EXPECT_TRUE(list.err.contains(QStringLiteral("marker_subtype, strategy"))) << list.all();
}

} // namespace
} // namespace alliance::cli_tests

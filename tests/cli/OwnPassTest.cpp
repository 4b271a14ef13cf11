// What the command line shows of a session before somebody's own pass through it is finished.

#include "app/services/LibraryService.h"
#include "tests/cli/RolesFixture.h"

namespace alliance::cli_tests
{
namespace
{

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

// A session with what a supervisor wrote and a trainee who has not made their own pass through it.
class OwnPass : public RolesTest
{
protected:
    void SetUp() override
    {
        RolesTest::SetUp();
        m_session = importedBy(text("Sup"), text("HERON"));
        ASSERT_EQ(grant(text("Sup"), m_session, text("Ann")).code, 0);
        const QStringList moment = here({text("--time"), text("1"), text("--until"), text("2")});
        const QStringList released{text("--visibility"), text("trainee"), text("--json")};
        m_note = as(text("Sup"), "note add", moment + QStringList{text("--text"), text("a long silence")} + released)
                     .json()[text("note")]
                     .toString();
        m_marker = as(text("Sup"), "marker add", moment + QStringList{text("--type"), text("withdrawal")} + released)
                       .json()[text("marker")]
                       .toString();
        m_passage = as(text("Sup"), "passage add", moment + QStringList{text("--stage"), text("S1")} + released)
                        .json()[text("passage")]
                        .toString();
        ASSERT_FALSE(m_note.isEmpty() || m_marker.isEmpty() || m_passage.isEmpty());
        ASSERT_EQ(as(text("Sup"), "session tag", here({text("--add"), text("supervision")})).code, 0);
        measured(**app::LibraryService::open(at().toStdString(), db::Credentials::ofPassphrase(db::SecretText(
                                                                     passphrase(text("Sup")).toStdString()))),
                 m_session);
        ASSERT_EQ(as(text("Sup"), "candidate add",
                     moment + QStringList{text("--kind"), text("gaze_aversion"), text("--person"), text("0")})
                      .code,
                  0);
    }
    QStringList here(const QStringList& more = {}) const { return QStringList{text("--session"), m_session} + more; }
    qsizetype listed(const char* verb, const char* list, const QStringList& more = {}) const
    {
        const Ran ran = as(text("Ann"), verb, here(more) + QStringList{text("--json")});
        EXPECT_EQ(ran.code, 0) << ran.all();
        EXPECT_EQ(ran.json()[text("own_only")].toBool(), m_ownOnly) << verb;
        return ran.json()[text(list)].toArray().size();
    }
    qsizetype found(const char* words) const
    {
        const Ran ran = as(text("Ann"), "search", {text(words), text("--json")});
        EXPECT_EQ(ran.code, 0) << ran.all();
        return ran.json()[text("hits")].toArray().size();
    }
    QStringList tags() const
    {
        return as(text("Ann"), "session tag", here({text("--json")})).json()[text("tags")].toVariant().toStringList();
    }

    QString m_session;
    QString m_note, m_marker, m_passage;
    bool m_ownOnly = true;
};

TEST_F(OwnPass, ListsAndSearchShowNothingOfOthersBeforeItIsFinished)
{
    ASSERT_EQ(
        as(text("Ann"), "note add", here({text("--time"), text("1"), text("--text"), text("a silence of mine")})).code,
        0);
    EXPECT_EQ(listed("note list", "notes"), 1);
    EXPECT_EQ(listed("marker list", "markers"), 0);
    EXPECT_EQ(listed("passage list", "passages"), 0);
    EXPECT_EQ(listed("candidate list", "candidates"), 0);
    EXPECT_EQ(found("silence"), 1);
    EXPECT_EQ(tags(), QStringList());
    const Ran words = as(text("Ann"), "note list", here());
    EXPECT_TRUE(words.out.contains(text("Only what is yours is shown"))) << words.all();
    const Ran finished = as(text("Ann"), "library finish", here());
    ASSERT_EQ(finished.code, 0) << finished.all();
    m_ownOnly = false;
    EXPECT_EQ(listed("note list", "notes"), 2);
    EXPECT_EQ(listed("marker list", "markers"), 1);
    EXPECT_EQ(listed("passage list", "passages"), 1);
    EXPECT_EQ(listed("candidate list", "candidates"), 1);
    EXPECT_EQ(found("silence"), 2);
    EXPECT_EQ(tags(), QStringList{text("supervision")});
}

TEST_F(OwnPass, WhatGoesOverAllCodesWaitsForIt)
{
    const auto refused = [](const Ran& ran) {
        return ran.code == 1 && ran.err.contains(text("library finish")) ? std::string() : ran.all();
    };
    const auto asked = [&] {
        return QList<Ran>{as(text("Ann"), "note history", {m_note, text("--session"), m_session}),
                          as(text("Ann"), "candidate figures", here()),
                          as(text("Ann"), "agreement", here()),
                          as(text("Ann"), "settlement list", here()),
                          as(text("Ann"), "feedback show", here()),
                          as(text("Ann"), "report", here({text("--out"), path("out.html")})),
                          as(text("Ann"), "export", here({text("--out"), path("out.json")}))};
    };
    for (const Ran& ran : asked())
        EXPECT_EQ(refused(ran), "");
    EXPECT_FALSE(std::filesystem::exists(folder() / "out.json"));
    EXPECT_FALSE(std::filesystem::exists(folder() / "out.html"));
    ASSERT_EQ(as(text("Ann"), "library finish", here()).code, 0);
    for (const Ran& ran : asked())
        EXPECT_NE(refused(ran), "");
}

TEST_F(OwnPass, WhatOthersWroteIsNeitherChangedNorAnsweredBeforeIt)
{
    const auto refused = [&](const char* verb, const QString& id, const QStringList& more = {}) {
        const Ran ran = as(text("Ann"), verb, QStringList{id} + here(more) + QStringList{text("--json")});
        return ran.code == 1 && (ran.out + ran.err).contains(text("Somebody else wrote it")) &&
                       !(ran.out + ran.err).contains(text("silence"))
                   ? std::string()
                   : ran.all();
    };
    const QStringList version{text("--version"), text("1")};
    EXPECT_EQ(refused("note edit", m_note, {text("--kind"), text("question")}), "");
    EXPECT_EQ(refused("note remove", m_note), "");
    EXPECT_EQ(refused("note restore", m_note, version), "");
    EXPECT_EQ(refused("marker edit", m_marker, {text("--comment"), text("x")}), "");
    EXPECT_EQ(refused("marker remove", m_marker), "");
    EXPECT_EQ(refused("marker restore", m_marker, version), "");
    EXPECT_EQ(refused("passage remove", m_passage), "");
    EXPECT_EQ(refused("passage restore", m_passage, version), "");
    const Ran reply =
        as(text("Ann"), "note add", here({text("--reply-to"), m_note, text("--text"), text("yes"), text("--json")}));
    EXPECT_EQ(reply.code, 1) << reply.all();
}

TEST_F(OwnPass, TagsOfOthersAreNotTakenOverByAddingOne)
{
    const Ran added = as(text("Ann"), "session tag", here({text("--add"), text("mine")}));
    EXPECT_EQ(added.code, 1) << added.all();
    EXPECT_FALSE((added.out + added.err).contains(text("supervision"))) << added.all();
    EXPECT_EQ(as(text("Ann"), "session tag", here({text("--add"), text("supervision")})).code, 1);
    EXPECT_EQ(tags(), QStringList());
    EXPECT_EQ(found("supervision"), 0);
    ASSERT_EQ(as(text("Ann"), "library finish", here()).code, 0);
    EXPECT_EQ(as(text("Ann"), "session tag", here({text("--add"), text("mine")})).code, 0);
    EXPECT_EQ(tags().size(), 2);
}

TEST_F(OwnPass, NothingOfOthersIsCountedBeforeIt)
{
    const auto shown = [&] { return as(text("Ann"), "library show", here({text("--json")})).json(); };
    const auto listed = [&] {
        return as(text("Ann"), "library list", {text("--json")}).json()[text("sessions")].toArray()[0].toObject();
    };
    for (const QJsonObject& session : {shown(), listed()}) {
        EXPECT_TRUE(session[text("own_only")].toBool());
        EXPECT_FALSE(session.contains(text("notes")) || session.contains(text("candidates")));
    }
    ASSERT_EQ(as(text("Ann"), "library finish", here()).code, 0);
    for (const QJsonObject& session : {shown(), listed()})
        EXPECT_EQ(session[text("notes")].toInt(), 1);
}

TEST_F(OwnPass, CollectionsAndReelsShowNothingOfItsSessionBeforeIt)
{
    ASSERT_EQ(as(text("Sup"), "consent set",
                 {text("--case"), text("HERON"), text("--purpose"), text("programme_library"), text("--purpose"),
                  text("individual_supervision")})
                  .code,
              0);
    ASSERT_EQ(as(text("Sup"), "collection create", {text("--name"), text("Silence")}).code, 0);
    ASSERT_EQ(as(text("Sup"), "collection add",
                 QStringList{text("--collection"), text("Silence"), text("--title"), text("the long pause")} +
                     here({text("--marker"), m_marker}))
                  .code,
              0);
    const QStringList film{text("--collection"), text("Silence"), text("--out"),
                           path("r.mp4"),        text("--cards"), text("0")};
    const auto listing = [&](const QStringList& more) {
        return QString::fromStdString(as(text("Ann"), "collection list", more).all());
    };
    for (const QStringList& more :
         {QStringList(), QStringList{text("--json")}, QStringList{text("--collection"), text("Silence")}}) {
        for (const char* told : {"the long pause", "withdrawal", "Silence"})
            EXPECT_FALSE(listing(more).contains(text(told))) << told;
    }
    EXPECT_TRUE(listing({}).contains(text("library finish")));
    const Ran before = as(text("Ann"), "reel", film);
    EXPECT_EQ(before.code, 1) << before.all();
    EXPECT_TRUE(before.err.contains(text("library finish"))) << before.all();
    EXPECT_FALSE((before.out + before.err).contains(text("the long pause"))) << before.all();
    ASSERT_EQ(as(text("Ann"), "library finish", here()).code, 0);
    EXPECT_TRUE(listing({}).contains(text("the long pause")));
    EXPECT_FALSE(listing({}).contains(text("library finish")));
    EXPECT_FALSE(as(text("Ann"), "reel", film).err.contains(text("library finish")));
}

TEST_F(OwnPass, FiguresOfTheLibraryAreWithoutItsSessionBeforeIt)
{
    const auto missed = [&](const QString& name) {
        const QJsonObject figures = as(name, "candidate figures", {text("--json")}).json();
        return std::pair(figures[text("kinds")].toObject()[text("all")].toObject()[text("missed")].toInt(),
                         figures[text("held_back")].toInt());
    };
    EXPECT_EQ(missed(text("Ann")), std::pair(0, 1));
    EXPECT_EQ(missed(text("Sup")), std::pair(1, 0));
    const Ran words = as(text("Ann"), "candidate figures");
    EXPECT_TRUE(words.out.contains(text("left out"))) << words.all();
    ASSERT_EQ(as(text("Ann"), "library finish", here()).code, 0);
    EXPECT_EQ(missed(text("Ann")), std::pair(1, 0));
}

TEST_F(OwnPass, FinishedOnceItIsSaidToBeFinished)
{
    ASSERT_EQ(as(text("Ann"), "library finish", here()).code, 0);
    const Ran again = as(text("Ann"), "library finish", here());
    EXPECT_EQ(again.code, 1);
    EXPECT_TRUE(again.err.contains(text("finished your own pass through this session already"))) << again.all();
}

TEST_F(OwnPass, OfSupervisorsHidesOnlyWhereTheyBeganOne)
{
    EXPECT_EQ(as(text("Sup"), "library finish", here()).code, 1) << "there is none";
    const Ran own = as(text("Sup"), "note list", here({text("--json")}));
    EXPECT_FALSE(own.json().contains(text("own_only"))) << own.all();
}

} // namespace
} // namespace alliance::cli_tests

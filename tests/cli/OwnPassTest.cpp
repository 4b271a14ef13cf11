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
        ASSERT_EQ(
            as(text("Sup"), "marker add", moment + QStringList{text("--type"), text("withdrawal")} + released).code, 0);
        ASSERT_EQ(as(text("Sup"), "passage add", moment + QStringList{text("--stage"), text("S1")} + released).code, 0);
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
    QString m_note;
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
                          as(text("Ann"), "candidate figures", here()), as(text("Ann"), "agreement", here()),
                          as(text("Ann"), "settlement list", here()),
                          as(text("Ann"), "export", here({text("--out"), path("out.json")}))};
    };
    for (const Ran& ran : asked())
        EXPECT_EQ(refused(ran), "");
    EXPECT_FALSE(std::filesystem::exists(folder() / "out.json"));
    ASSERT_EQ(as(text("Ann"), "library finish", here()).code, 0);
    for (const Ran& ran : asked())
        EXPECT_NE(refused(ran), "");
}

TEST_F(OwnPass, OfSupervisorsHidesOnlyWhereTheyBeganOne)
{
    EXPECT_EQ(as(text("Sup"), "library finish", here()).code, 1) << "there is none";
    const Ran own = as(text("Sup"), "note list", here({text("--json")}));
    EXPECT_FALSE(own.json().contains(text("own_only"))) << own.all();
}

} // namespace
} // namespace alliance::cli_tests

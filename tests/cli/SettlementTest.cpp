// Where two people coded differently, settled from the command line: their codes meet by a review package.

#include "tests/cli/Program.h"

namespace alliance::cli_tests
{
namespace
{

class Settlements : public CliTest
{
protected:
    void SetUp() override
    {
        CliTest::SetUp();
        m_session = session();
        m_mine = marker(library(), QStringLiteral("withdrawal"));
        const QString other = path("other");
        ASSERT_EQ(json({QStringLiteral("library"), QStringLiteral("create"), other, QStringLiteral("--open")}).code, 0);
        carry(library(), other, "there.alliance-review");
        m_theirs = marker(other, QStringLiteral("confrontation"));
        carry(other, library(), "back.alliance-review");
    }

    static Ran json(const QStringList& arguments) { return run(arguments + QStringList{QStringLiteral("--json")}); }
    Ran settlement(const char* verb, const QStringList& more = {})
    {
        return json(QStringList{QStringLiteral("settlement"), QString::fromLatin1(verb), library()} + more +
                    QStringList{QStringLiteral("--session"), m_session});
    }
    QString marker(const QString& library, const QString& type)
    {
        const Ran added =
            json({QStringLiteral("marker"), QStringLiteral("add"), library, QStringLiteral("--session"), m_session,
                  QStringLiteral("--time"), QStringLiteral("1"), QStringLiteral("--until"), QStringLiteral("2"),
                  QStringLiteral("--type"), type, QStringLiteral("--visibility"), QStringLiteral("supervision")});
        EXPECT_EQ(added.code, 0) << added.all();
        return added.json()[QStringLiteral("marker")].toString();
    }
    void carry(const QString& from, const QString& to, const char* name)
    {
        const QString key =
            json({QStringLiteral("package"), QStringLiteral("key"), to}).json()[QStringLiteral("key")].toString();
        const Ran made = json({QStringLiteral("package"), QStringLiteral("make"), from, QStringLiteral("--session"),
                               m_session, QStringLiteral("--to"), key, QStringLiteral("--out"), path(name),
                               QStringLiteral("--reader"), QStringLiteral("supervisor"), QStringLiteral("--media")});
        ASSERT_EQ(made.code, 0) << made.all();
        const Ran opened = json({QStringLiteral("package"), QStringLiteral("open"), to, path(name)});
        ASSERT_EQ(opened.code, 0) << opened.all();
    }
    QJsonObject difference(const QStringList& more = {})
    {
        const Ran listed = settlement("list", more);
        EXPECT_EQ(listed.code, 0) << listed.all();
        return listed.json()[QStringLiteral("differences")].toArray().at(0).toObject();
    }
    int found(const QString& words)
    {
        return static_cast<int>(
            json({QStringLiteral("search"), library(), words}).json()[QStringLiteral("hits")].toArray().size());
    }

    QString m_session;
    QString m_mine;
    QString m_theirs;
};

TEST_F(Settlements, AreListedSettledFoundExportedAndLeftOpenAgain)
{
    EXPECT_EQ(difference()[QStringLiteral("state")].toString(), QStringLiteral("open"));
    const Ran settled =
        settlement("settle", {m_theirs.left(8), QStringLiteral("--holds"), QStringLiteral("other"),
                              QStringLiteral("--code"), QStringLiteral("both"), QStringLiteral("--value"),
                              QStringLiteral("4"), QStringLiteral("--why"), QStringLiteral("seen together")});
    ASSERT_EQ(settled.code, 0) << settled.all();
    const QJsonObject row = difference();
    EXPECT_EQ(row[QStringLiteral("state")].toString(), QStringLiteral("settled"));
    EXPECT_EQ(row[QStringLiteral("settled")]
                  .toObject()[QStringLiteral("holds")]
                  .toObject()[QStringLiteral("type")]
                  .toString(),
              QStringLiteral("both"));
    EXPECT_TRUE(difference({QStringLiteral("--only"), QStringLiteral("open")}).isEmpty());
    EXPECT_EQ(found(QStringLiteral("together")), 1);
    EXPECT_EQ(found(QStringLiteral("difference:settled")), 1);
    EXPECT_EQ(found(QStringLiteral("difference:open")), 0);

    const QStringList of{library(), QStringLiteral("--session"), m_session};
    ASSERT_EQ(
        json(QStringList{QStringLiteral("export")} + of + QStringList{QStringLiteral("--out"), path("all.json")}).code,
        0);
    const Ran opened = settlement("leave-open", {m_mine});
    ASSERT_EQ(opened.code, 0) << opened.all();
    EXPECT_EQ(difference()[QStringLiteral("state")].toString(), QStringLiteral("open"));
    const Ran taken =
        json({QStringLiteral("import"), library(), path("all.json"), QStringLiteral("--session"), m_session});
    ASSERT_EQ(taken.code, 0) << taken.all();
    EXPECT_EQ(taken.json()[QStringLiteral("settled")].toInt(), 1);
    EXPECT_EQ(difference()[QStringLiteral("settled")].toObject()[QStringLiteral("why")].toString(),
              QStringLiteral("seen together"));
    const Ran verified = run({QStringLiteral("library"), QStringLiteral("verify"), library()});
    EXPECT_EQ(verified.code, 0) << verified.all();
}

TEST_F(Settlements, OfDecisionsAreListedByCandidateWithTheirReasonsAndSettled)
{
    const QString other = path("other");
    const QStringList of{QStringLiteral("--session"), m_session};
    measured(**app::LibraryService::open(library().toStdString()), m_session);
    const auto added =
        json(QStringList{QStringLiteral("candidate"), QStringLiteral("add"), library()} + of +
             QStringList{QStringLiteral("--time"), QStringLiteral("0.2"), QStringLiteral("--until"),
                         QStringLiteral("0.8"), QStringLiteral("--kind"), QStringLiteral("gaze_aversion"),
                         QStringLiteral("--person"), QStringLiteral("0")});
    ASSERT_EQ(added.code, 0) << added.all();
    const QString candidate = added.json()[QStringLiteral("id")].toString();
    ASSERT_FALSE(candidate.isEmpty()) << added.all();
    carry(library(), other, "with.alliance-review");
    const auto rejected = json(QStringList{QStringLiteral("candidate"), QStringLiteral("reject"), other, candidate} +
                               of + QStringList{QStringLiteral("--reason"), QStringLiteral("only thinks")});
    ASSERT_EQ(rejected.code, 0) << rejected.all();
    carry(other, library(), "decided.alliance-review");
    const QJsonObject row = difference();
    EXPECT_EQ(row[QStringLiteral("kind")].toString(), QStringLiteral("decision"));
    EXPECT_EQ(row[QStringLiteral("item")].toString(), candidate);
    EXPECT_EQ(row[QStringLiteral("second")].toObject()[QStringLiteral("comment")].toString() +
                  row[QStringLiteral("first")].toObject()[QStringLiteral("comment")].toString(),
              QStringLiteral("only thinks"));
    const Ran settled = settlement("settle", {candidate.left(8), QStringLiteral("--holds"), QStringLiteral("other"),
                                              QStringLiteral("--code"), QStringLiteral("rejected")});
    ASSERT_EQ(settled.code, 0) << settled.all();
    EXPECT_EQ(difference()[QStringLiteral("state")].toString(), QStringLiteral("settled"));
    EXPECT_EQ(found(QStringLiteral("difference:settled")), 1);
    carry(library(), other, "settled.alliance-review");
    const auto there = json({QStringLiteral("search"), other, QStringLiteral("difference:settled")});
    EXPECT_EQ(there.json()[QStringLiteral("hits")].toArray().size(), 1) << there.all();
    ASSERT_EQ(settlement("leave-open", {candidate}).code, 0);
    EXPECT_EQ(difference()[QStringLiteral("state")].toString(), QStringLiteral("open"));
}

TEST_F(Settlements, SayWhatIsWrongWithWhatWasAskedFor)
{
    EXPECT_EQ(settlement("settle", {m_mine}).code, 2) << "what holds is not said";
    EXPECT_EQ(settlement("settle", {m_mine, QStringLiteral("--holds"), QStringLiteral("both")}).code, 1);
    EXPECT_EQ(
        settlement("settle", {QStringLiteral("ffffffff"), QStringLiteral("--holds"), QStringLiteral("first")}).code, 1);
    EXPECT_EQ(settlement("list", {QStringLiteral("--person"), QStringLiteral("Nobody")}).code, 1);
    EXPECT_EQ(settlement("settle", {m_mine, QStringLiteral("--holds"), QStringLiteral("other"),
                                    QStringLiteral("--code"), QStringLiteral("joy")})
                  .code,
              1);
    EXPECT_EQ(difference()[QStringLiteral("state")].toString(), QStringLiteral("open"));
}

} // namespace
} // namespace alliance::cli_tests

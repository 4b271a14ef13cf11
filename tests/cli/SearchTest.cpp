#include "tests/cli/Program.h"

namespace alliance::cli_tests
{
namespace
{

class Search : public CliTest
{
protected:
    void SetUp() override
    {
        CliTest::SetUp();
        m_session = session();
        addNote(QStringLiteral("Looks away, then a long silence"), QStringLiteral("1"));
        addNote(QStringLiteral("Comes back after the silence"), QStringLiteral("2"));
    }

    void addNote(const QString& text, const QString& time)
    {
        const Ran ran =
            run({QStringLiteral("note"), QStringLiteral("add"), path("library"), QStringLiteral("--session"), m_session,
                 QStringLiteral("--time"), time, QStringLiteral("--text"), text});
        ASSERT_EQ(ran.code, 0) << ran.all();
    }

    Ran search(const QStringList& words) { return run(QStringList{QStringLiteral("search"), path("library")} + words); }

    QString m_session;
};

TEST_F(Search, TellsSessionFrameAndPassageOfEachPlace)
{
    const Ran ran = search({QStringLiteral("silence away"), QStringLiteral("--json")});
    ASSERT_EQ(ran.code, 0) << ran.all();
    const QJsonArray hits = ran.json().value(QStringLiteral("hits")).toArray();
    ASSERT_EQ(hits.size(), 1);
    const QJsonObject hit = hits[0].toObject();
    EXPECT_EQ(hit.value(QStringLiteral("kind")).toString(), QStringLiteral("note"));
    EXPECT_EQ(hit.value(QStringLiteral("session")).toString(), m_session);
    EXPECT_EQ(hit.value(QStringLiteral("start_frame")).toInt(), 25);
    EXPECT_EQ(hit.value(QStringLiteral("passage")).toObject().value(QStringLiteral("marks")).toArray().size(), 2);
    EXPECT_TRUE(search({QStringLiteral("silence")}).out.contains(QStringLiteral("[silence]")));
}

TEST_F(Search, TheLimitIsKeptAndSaysHowManyThereAre)
{
    const Ran ran =
        search({QStringLiteral("silence"), QStringLiteral("--limit"), QStringLiteral("1"), QStringLiteral("--json")});
    EXPECT_EQ(ran.json().value(QStringLiteral("hits")).toArray().size(), 1);
    EXPECT_EQ(ran.json().value(QStringLiteral("found")).toString(), QStringLiteral("2 places"));
    EXPECT_EQ(search({QStringLiteral("silence"), QStringLiteral("--limit"), QStringLiteral("0")}).code, 1);
}

TEST_F(Search, AnyWordsGiveAResultOrASentence)
{
    for (const char* typed : {"\"", "kind:nothing", "date:soon", "' OR 1=1", "NEAR(", "\xf0\x9f\x99\x82", "*"}) {
        const Ran ran = search({QString::fromUtf8(typed)});
        EXPECT_EQ(ran.code, 0) << typed << ran.all();
        EXPECT_FALSE(ran.out.isEmpty()) << typed;
        EXPECT_FALSE(ran.out.contains(QStringLiteral("fts5"))) << ran.all();
    }
    EXPECT_EQ(search({}).code, 2);
}

TEST_F(Search, NothingIsWrittenByLooking)
{
    const QStringList before = contentOf(folder());
    ASSERT_EQ(search({QStringLiteral("silence OR away")}).code, 0);
    QStringList after = contentOf(folder());
    EXPECT_EQ(after, before);
}

TEST_F(Search, TheBenchMeasuresASmallMadeUpLibrary)
{
    const Ran ran = run({QStringLiteral("bench"), QStringLiteral("library"), QStringLiteral("--sessions"),
                         QStringLiteral("20"), QStringLiteral("--notes"), QStringLiteral("60"),
                         QStringLiteral("--library"), path("made up"), QStringLiteral("--json")});
    ASSERT_EQ(ran.code, 0) << ran.all();
    const QJsonObject figures = ran.json().value(QStringLiteral("figures")).toObject();
    EXPECT_EQ(ran.json().value(QStringLiteral("sessions")).toInt(), 20);
    EXPECT_GT(figures.value(QStringLiteral("passages_found")).toInt(), 0);
    EXPECT_GT(figures.value(QStringLiteral("search")).toObject().value(QStringLiteral("count")).toInt(), 0);
    EXPECT_GT(figures.value(QStringLiteral("fsync")).toObject().value(QStringLiteral("p95_ms")).toDouble(), 0);
    const Ran checked = run({QStringLiteral("library"), QStringLiteral("verify"), path("made up"),
                             QStringLiteral("--quick"), QStringLiteral("--json")});
    for (const auto& finding : checked.json().value(QStringLiteral("findings")).toArray())
        EXPECT_TRUE(finding.toString().contains(QStringLiteral("missing"))) << "only the recordings are not there";
    const QStringList again{
        QStringLiteral("bench"),      QStringLiteral("library"), QStringLiteral("--notes"),   QStringLiteral("1"),
        QStringLiteral("--sessions"), QStringLiteral("1"),       QStringLiteral("--library"), path("made up")};
    EXPECT_EQ(run(again).code, 0) << "one that it made is used again";
}

TEST_F(Search, TheBenchRefusesALibraryThatItDidNotMake)
{
    const QStringList before = contentOf(folder() / "library");
    const Ran ran = run({QStringLiteral("bench"), QStringLiteral("library"), QStringLiteral("--sessions"),
                         QStringLiteral("1"), QStringLiteral("--library"), library()});
    EXPECT_EQ(ran.code, 1) << ran.all();
    EXPECT_TRUE(ran.err.contains(QStringLiteral("did not make"))) << ran.all();
    EXPECT_EQ(contentOf(folder() / "library"), before);
}

} // namespace
} // namespace alliance::cli_tests

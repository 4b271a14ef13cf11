#include "tests/cli/Program.h"

namespace alliance::cli_tests
{
namespace
{

class Bench : public CliTest
{
protected:
    static QJsonObject figuresOf(const Ran& ran) { return ran.json().value(QStringLiteral("figures")).toObject(); }
};

TEST_F(Bench, SeeksAreAnsweredByTheFramesAskedForAndComparedWithPlainDecoding)
{
    const Ran ran = run({QStringLiteral("bench"), QStringLiteral("seek"), clip(), QStringLiteral("--count"),
                         QStringLiteral("5"), QStringLiteral("--seed"), QStringLiteral("3"), QStringLiteral("--json")});
    ASSERT_EQ(ran.code, 0) << ran.all();
    EXPECT_EQ(ran.json().value(QStringLiteral("frames")).toInt(), 100);
    EXPECT_EQ(ran.json().value(QStringLiteral("seed")).toInt(), 3);
    const QJsonObject figures = figuresOf(ran);
    EXPECT_EQ(figures.value(QStringLiteral("numbers")).toObject().value(QStringLiteral("exact")).toInt(), 5);
    EXPECT_EQ(figures.value(QStringLiteral("plain_exact")).toInt(), 5);
    EXPECT_EQ(figures.value(QStringLiteral("seek")).toObject().value(QStringLiteral("count")).toInt(), 5);
    EXPECT_GT(figures.value(QStringLiteral("peak_memory_bytes")).toDouble(), 0);
}

TEST_F(Bench, ASealedCopyIsComparedWithAPlainOne)
{
    const Ran ran = run({QStringLiteral("bench"), QStringLiteral("sealed"), clip(), QStringLiteral("--count"),
                         QStringLiteral("5"), QStringLiteral("--json")});
    ASSERT_EQ(ran.code, 0) << ran.all();
    const QJsonObject figures = figuresOf(ran);
    EXPECT_GT(figures.value(QStringLiteral("sealed_bytes")).toInt(), figures.value(QStringLiteral("bytes")).toInt());
    for (const char* kind : {"plain", "sealed"}) {
        const QJsonObject one = figures.value(QLatin1String(kind)).toObject();
        EXPECT_EQ(one.value(QStringLiteral("numbers")).toObject().value(QStringLiteral("exact")).toInt(), 5) << kind;
        EXPECT_GT(one.value(QStringLiteral("import_mb_per_second")).toDouble(), 0) << kind;
        EXPECT_GT(one.value(QStringLiteral("read_mb_per_second")).toDouble(), 0) << kind;
    }
    const QJsonObject withoutProofs = figures.value(QStringLiteral("without_proofs")).toObject();
    EXPECT_EQ(withoutProofs.value(QStringLiteral("import")).toObject().value(QStringLiteral("count")).toInt(), 3);
    EXPECT_GT(withoutProofs.value(QStringLiteral("import_mb_per_second")).toDouble(), 0);
    const QJsonObject ratio = figures.value(QStringLiteral("ratio")).toObject();
    EXPECT_GT(ratio.value(QStringLiteral("seek_p50")).toDouble(), 0);
    EXPECT_GT(ratio.value(QStringLiteral("import_proofs")).toDouble(), 0);
}

TEST_F(Bench, StepsAreAnsweredByTheFramesAskedFor)
{
    const Ran ran = run({QStringLiteral("bench"), QStringLiteral("step"), clip(), QStringLiteral("--count"),
                         QStringLiteral("10"), QStringLiteral("--json")});
    ASSERT_EQ(ran.code, 0) << ran.all();
    const QJsonObject numbers = figuresOf(ran).value(QStringLiteral("numbers")).toObject();
    EXPECT_EQ(numbers.value(QStringLiteral("asked")).toInt(), 44) << "ten steps of four kinds and a seek to each";
    EXPECT_EQ(numbers.value(QStringLiteral("exact")).toInt(), numbers.value(QStringLiteral("asked")).toInt());
}

TEST_F(Bench, ADragIsAnsweredAndItsProxyKept)
{
    const QStringList words{
        QStringLiteral("bench"), QStringLiteral("scrub"),   clip(),        QStringLiteral("--count"),
        QStringLiteral("20"),    QStringLiteral("--store"), path("store"), QStringLiteral("--json")};
    const Ran ran = run(words);
    ASSERT_EQ(ran.code, 0) << ran.all();
    const QJsonObject figures = figuresOf(ran);
    EXPECT_TRUE(figures.value(QStringLiteral("proxy_made")).toBool());
    EXPECT_GT(figures.value(QStringLiteral("proxy_bytes")).toInt(), 0);
    EXPECT_EQ(figures.value(QStringLiteral("numbers")).toObject().value(QStringLiteral("exact")).toInt(), 20);
    const QJsonObject drag = figures.value(QStringLiteral("drag")).toObject();
    EXPECT_EQ(drag.value(QStringLiteral("moves")).toInt(), 20);
    EXPECT_EQ(drag.value(QStringLiteral("not_asked_for")).toInt(), 0);
    const Ran again = run(words);
    ASSERT_EQ(again.code, 0) << again.all();
    EXPECT_FALSE(figuresOf(again).value(QStringLiteral("proxy_made")).toBool());
}

TEST_F(Bench, IngestIsComparedWithPlainDecoding)
{
    const Ran ran = run({QStringLiteral("bench"), QStringLiteral("ingest"), clip(), QStringLiteral("--json")});
    ASSERT_EQ(ran.code, 0) << ran.all();
    EXPECT_EQ(figuresOf(ran).value(QStringLiteral("plain_frames")).toInt(), 100);
    EXPECT_GT(figuresOf(ran).value(QStringLiteral("written_bytes")).toInt(), 0);
    EXPECT_GT(figuresOf(ran).value(QStringLiteral("ratio")).toDouble(), 0);
}

TEST_F(Bench, ThePassWithVisionIsTheSameEveryTime)
{
    const Ran ran =
        run({QStringLiteral("bench"), QStringLiteral("measure"), clip(), QStringLiteral("--count"), QStringLiteral("2"),
             QStringLiteral("--workers"), QStringLiteral("1"), QStringLiteral("--json")});
    ASSERT_EQ(ran.code, 0) << ran.all();
    EXPECT_TRUE(figuresOf(ran).value(QStringLiteral("same_every_time")).toBool());
    EXPECT_GT(figuresOf(ran).value(QStringLiteral("wall_s")).toDouble(), 0);
    EXPECT_GT(figuresOf(ran).value(QStringLiteral("peak_memory_bytes")).toInt(), 0);
    EXPECT_EQ(figuresOf(ran).value(QStringLiteral("people")).toInt(-1), 0);
}

TEST_F(Bench, NumbersThatMakeNoSenseAreRefused)
{
    const QString file = clip();
    for (const auto& [option, value] :
         {std::pair{"--count", "0"}, std::pair{"--count", "many"}, std::pair{"--seed", "x"}}) {
        const Ran ran = run({QStringLiteral("bench"), QStringLiteral("seek"), file, QString::fromLatin1(option),
                             QString::fromLatin1(value)});
        EXPECT_EQ(ran.code, 1) << ran.all();
        EXPECT_TRUE(ran.err.contains(QString::fromLatin1(option))) << ran.all();
        EXPECT_TRUE(ran.out.isEmpty()) << ran.all();
    }
    expectRefused(run({QStringLiteral("bench"), QStringLiteral("step"), path("nowhere.mp4")}), path("nowhere.mp4"));
}

} // namespace
} // namespace alliance::cli_tests

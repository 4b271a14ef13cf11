#include "app/cli/Program.h"
#include "tests/cli/Program.h"

namespace alliance::cli_tests
{
namespace
{

class Usage : public CliTest
{
};

TEST_F(Usage, EveryVerbExplainsItself)
{
    for (const app::cli::Verb& verb : app::cli::allVerbs({})) {
        const Ran ran = run(verb.syntax.verb.split(QLatin1Char(' ')) + QStringList{QStringLiteral("--help")});
        EXPECT_EQ(ran.code, 0) << ran.all();
        EXPECT_TRUE(ran.out.contains(QStringLiteral("Usage: alliance ") + verb.syntax.verb)) << ran.all();
        for (const app::cli::Option& option : verb.syntax.options)
            EXPECT_TRUE(ran.out.contains(QStringLiteral("--") + option.name)) << ran.all();
    }
    EXPECT_EQ(run({QStringLiteral("--help")}).code, 0);
    EXPECT_EQ(run({QStringLiteral("library"), QStringLiteral("--help")}).code, 0);
    EXPECT_EQ(run({QStringLiteral("--version")}).code, 0);
}

TEST_F(Usage, HelpListsWhatThereIs)
{
    const auto help = [](const char* verb) { return run({QString::fromLatin1(verb), QStringLiteral("--help")}).out; };
    EXPECT_TRUE(help("search").contains(QStringLiteral("difference:open")));
    EXPECT_TRUE(help("export").contains(QStringLiteral("redcap")));
    EXPECT_FALSE(help("import").contains(QStringLiteral("redcap")));
    EXPECT_FALSE(help("import").contains(QStringLiteral("spss")));
}

TEST_F(Usage, WrongUsageSaysWhatWasWrong)
{
    const std::vector<std::pair<QStringList, const char*>> cases{
        {{}, "say what to do"},
        {{QStringLiteral("dance")}, "dance"},
        {{QStringLiteral("library")}, "library"},
        {{QStringLiteral("library"), QStringLiteral("dance")}, "library dance"},
        {{QStringLiteral("probe")}, "MEDIA"},
        {{QStringLiteral("probe"), QStringLiteral("a"), QStringLiteral("b")}, "“b”"},
        {{QStringLiteral("probe"), QStringLiteral("a"), QStringLiteral("--fast")}, "--fast"},
        {{QStringLiteral("probe"), QStringLiteral("a"), QStringLiteral("-x")}, "-x"},
        {{QStringLiteral("probe"), QStringLiteral("a"), QStringLiteral("--json=1")}, "takes no value"},
        {{QStringLiteral("frames"), QStringLiteral("a"), QStringLiteral("--out"), QStringLiteral("b")}, "--at"},
        {{QStringLiteral("frames"), QStringLiteral("a"), QStringLiteral("--at"), QStringLiteral("1")}, "--out DIR"},
        {{QStringLiteral("frames"), QStringLiteral("a"), QStringLiteral("--out")}, "needs a value"},
        {{QStringLiteral("still"), QStringLiteral("a"), QStringLiteral("--out"), QStringLiteral("b.png")}, "--at N"},
        {{QStringLiteral("clip"), QStringLiteral("a"), QStringLiteral("--from"), QStringLiteral("1")},
         "--out FILE.mp4"},
        {{QStringLiteral("clip"), QStringLiteral("a"), QStringLiteral("--from"), QStringLiteral("1"),
          QStringLiteral("--until"), QStringLiteral("1"), QStringLiteral("--out"), QStringLiteral("b.mp4")},
         "--from N --to M"},
        {{QStringLiteral("bench"), QStringLiteral("seek")}, "MEDIA"},
        {{QStringLiteral("library"), QStringLiteral("import"), QStringLiteral("a")}, "PATH MEDIA..."},
        {{QStringLiteral("note"), QStringLiteral("list"), QStringLiteral("a")}, "--session"},
        {{QStringLiteral("candidate"), QStringLiteral("reject"), QStringLiteral("a"), QStringLiteral("b")}, "--reason"},
        {{QStringLiteral("library"), QStringLiteral("verify"), QString()}, "empty: expected PATH"},
        {{QStringLiteral("library"), QStringLiteral("backup"), QStringLiteral("a"), QString()}, "PATH DEST"},
        {{QStringLiteral("frames"), QStringLiteral("a"), QStringLiteral("--at"), QStringLiteral("1"),
          QStringLiteral("--out"), QString()},
         "needs a value: DIR"},
    };
    for (const auto& [arguments, expected] : cases) {
        const Ran ran = run(arguments);
        EXPECT_EQ(ran.code, 2) << arguments.join(QLatin1Char(' ')).toStdString() << "\n" << ran.all();
        EXPECT_TRUE(ran.err.contains(QString::fromUtf8(expected))) << ran.all();
        EXPECT_TRUE(ran.out.isEmpty()) << ran.all();
    }
}

TEST(CommandLine, ValuesMayFollowAnEqualsSignAndTwoDashesEndTheOptions)
{
    using namespace app::cli;
    const Syntax syntax{QStringLiteral("verb"),
                        QStringLiteral("FILE"),
                        1,
                        1,
                        {},
                        {},
                        {{QStringLiteral("name"), QStringLiteral("N"), {}, true, false}}};
    const auto parsed = parse(syntax, {QStringLiteral("--name=a=b"), QStringLiteral("--name"), QStringLiteral("--c"),
                                       QStringLiteral("--"), QStringLiteral("--file")});
    ASSERT_TRUE(parsed);
    EXPECT_EQ(parsed->values(QStringLiteral("name")), (QStringList{QStringLiteral("a=b"), QStringLiteral("--c")}));
    EXPECT_EQ(parsed->positional(0), QStringLiteral("--file"));
}

} // namespace
} // namespace alliance::cli_tests

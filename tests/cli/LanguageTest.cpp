#include "tests/cli/Program.h"

#include <QFile>
#include <QRegularExpression>

namespace alliance::cli_tests
{
namespace
{

const QStringList kGerman{QStringLiteral("--language"), QStringLiteral("de")};
const Surroundings kGermanSystem{{{QStringLiteral("LANG"), QStringLiteral("de_DE.UTF-8")},
                                  {QStringLiteral("LC_ALL"), QStringLiteral("de_DE.UTF-8")},
                                  {QStringLiteral("LANGUAGE"), QStringLiteral("de")}},
                                 -1};
const Surroundings kEnglishSystem{{{QStringLiteral("LANG"), QStringLiteral("en_GB.UTF-8")},
                                   {QStringLiteral("LC_ALL"), QStringLiteral("en_GB.UTF-8")},
                                   {QStringLiteral("LANGUAGE"), QStringLiteral("en_GB")}},
                                  -1};

class LanguageOnTheCommandLine : public CliTest
{
protected:
    // Without the time at which it was written.
    QString fileOf(const QStringList& arguments, const Surroundings& surroundings, const std::string& name)
    {
        const Ran ran = run(arguments + QStringList{QStringLiteral("--out"), path(name)}, surroundings);
        EXPECT_EQ(ran.code, 0) << ran.all();
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
        static const QRegularExpression kWritten(QStringLiteral("\\d{4}-\\d\\d-\\d\\dT[\\d:.+Z]+"));
        return QString::fromUtf8(file.readAll()).remove(kWritten);
    }
};

TEST_F(LanguageOnTheCommandLine, IsTheSystemsUnlessItIsChosen)
{
    const QStringList help{QStringLiteral("--help")};
    EXPECT_TRUE(run(help, kGermanSystem).out.startsWith(QStringLiteral("Aufruf: alliance")));
    EXPECT_TRUE(run(help, kEnglishSystem).out.startsWith(QStringLiteral("Usage: alliance")));
    EXPECT_TRUE(run(kGerman + help, kEnglishSystem).out.startsWith(QStringLiteral("Aufruf: alliance")));
    EXPECT_TRUE(run({QStringLiteral("--language=en"), QStringLiteral("--help")}, kGermanSystem)
                    .out.startsWith(QStringLiteral("Usage: alliance")));
}

TEST_F(LanguageOnTheCommandLine, ThatIsNotKnownIsAWrongUsage)
{
    EXPECT_EQ(run({QStringLiteral("--language"), QStringLiteral("tlh"), QStringLiteral("--help")}).code, 2);
    EXPECT_EQ(run({QStringLiteral("--help"), QStringLiteral("--language")}).code, 2);
}

TEST_F(LanguageOnTheCommandLine, HasItsPluralForms)
{
    const QString file = clip();
    EXPECT_TRUE(run({QStringLiteral("probe"), file}, kEnglishSystem).out.contains(QStringLiteral("1 channel\n")));
    EXPECT_TRUE(run({QStringLiteral("probe"), file}, kGermanSystem).out.contains(QStringLiteral("1 Kanal\n")));
}

TEST_F(LanguageOnTheCommandLine, DoesNotReachWhatOtherProgramsRead)
{
    const QString id = session();
    const auto on = [&](const QStringList& verb, const QStringList& more = {}) {
        return verb + QStringList{library(), QStringLiteral("--session"), id} + more;
    };
    ASSERT_EQ(run(on({QStringLiteral("note"), QStringLiteral("add")},
                     {QStringLiteral("--time"), QStringLiteral("1.5"), QStringLiteral("--until"),
                      QStringLiteral("2.25"), QStringLiteral("--text"), QStringLiteral("A pause, then a laugh.")}))
                  .code,
              0);
    ASSERT_EQ(
        run(on({QStringLiteral("marker"), QStringLiteral("add")},
               {QStringLiteral("--time"), QStringLiteral("2"), QStringLiteral("--type"), QStringLiteral("withdrawal")}))
            .code,
        0);
    for (const char* format : {"elan", "textgrid", "csv", "redcap", "json"}) {
        const QStringList verb = on({QStringLiteral("export")},
                                    {QStringLiteral("--format"), QLatin1String(format), QStringLiteral("--force")});
        EXPECT_EQ(fileOf(verb, kGermanSystem, "export"), fileOf(verb, kEnglishSystem, "export")) << format;
    }
    for (const QStringList& verb :
         {on({QStringLiteral("note"), QStringLiteral("list")}), on({QStringLiteral("history")}),
          on({QStringLiteral("feedback"), QStringLiteral("show")}),
          QStringList{QStringLiteral("library"), QStringLiteral("show"), library()},
          QStringList{QStringLiteral("vocabulary"), QStringLiteral("list"), library()}}) {
        const QStringList asked = verb + QStringList{QStringLiteral("--json")};
        const Ran german = run(asked, kGermanSystem);
        EXPECT_EQ(german.code, 0) << german.all();
        EXPECT_EQ(german.out, run(asked, kEnglishSystem).out) << verb.join(u' ').toStdString();
    }
}

} // namespace
} // namespace alliance::cli_tests

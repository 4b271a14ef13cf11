// Every verb that takes something out of a library, for every role.

#include "tests/cli/RolesFixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <filesystem>
#include <tuple>

namespace alliance::cli_tests
{
namespace
{

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

class ExportsOfRoles : public RolesTest
{
};

TEST_F(ExportsOfRoles, TraineesAndRatersAreNotToldOfOneAnother)
{
    const auto told = [this](const char* name) { return as(text(name), "library people").out; };
    for (const char* name : {"Sup", "Dora"})
        for (const char* other : {"Ann", "Bea", "Gus", "Sup2"})
            EXPECT_TRUE(told(name).contains(text(other))) << name << other;
    for (const char* name : {"Ann", "Gus"}) {
        const QString words = told(name);
        EXPECT_TRUE(words.contains(text("Sup2")) && words.contains(text(name))) << words.toStdString();
        EXPECT_FALSE(words.contains(text("Bea"))) << words.toStdString();
    }
    EXPECT_FALSE(told("Ann").contains(text("Gus")));
}

struct ExportVerb {
    const char* verb;
    QStringList options;
    QStringList mayUse; // names of people; the others are refused because of their role
};

TEST_F(ExportsOfRoles, AreRefusedToThoseWhoTakeNothingOut)
{
    const QString session = importedBy(text("Sup"), text("HERON"));
    ASSERT_EQ(grant(text("Sup"), session, text("Ann")).code, 0);
    ASSERT_EQ(as(text("Ann"), "library finish", {text("--session"), session}).code, 0) << "her own pass comes first";
    ASSERT_EQ(as(text("Sup"), "library release", {text("--session"), session}).code, 0);
    ASSERT_EQ(as(text("Sup"), "library hand", {text("--session"), session, text("--person"), text("Gus")}).code, 0);
    ASSERT_EQ(as(text("Sup"), "consent set",
                 {text("--case"), text("HERON"), text("--purpose"), text("individual_supervision"), text("--purpose"),
                  text("programme_library")})
                  .code,
              0);
    ASSERT_EQ(as(text("Sup"), "collection create", {text("--name"), text("Silence")}).code, 0);
    ASSERT_EQ(as(text("Sup"), "collection add",
                 {text("--collection"), text("Silence"), text("--session"), session, text("--time"), text("1"),
                  text("--until"), text("2")})
                  .code,
              0);
    const QString reader = as(text("Sup2"), "package key", {text("--json")}).json()[text("key")].toString();
    const QStringList everybody{text("Sup"), text("Ann"), text("Dora")};
    const QStringList overseers{text("Sup"), text("Dora")};
    const QString out = path("out");
    const auto ofSession = [&](const QStringList& more) { return QStringList{text("--session"), session} + more; };
    const QList<ExportVerb> verbs{
        {"still", ofSession({text("--at"), text("20"), text("--out"), out + text("/x.png")}), everybody},
        {"frames", ofSession({text("--at"), text("20,30"), text("--out"), out}), everybody},
        {"clip", ofSession({text("--from"), text("0"), text("--to"), text("20"), text("--out"), out + text("/x.mp4")}),
         everybody},
        {"report", ofSession({text("--out"), out + text("/x.html"), text("--no-stills")}), everybody},
        {"export", ofSession({text("--out"), out + text("/x.json")}), everybody},
        {"export", ofSession({text("--signals"), text("--out"), out + text("/signals")}), {}},
        {"reel",
         {text("--collection"), text("Silence"), text("--out"), out + text("/r.mp4"), text("--cards"), text("0")},
         everybody},
        {"course",
         {text("--case"), text("HERON"), text("--csv"), out + text("/c.csv")},
         QStringList{text("Sup"), text("Ann")}},
        {"package make", ofSession({text("--to"), reader, text("--out"), out + text("/x.alliance-review")}), everybody},
        {"library audit", {text("--csv"), text("--out"), out + text("/audit.csv")}, overseers},
        {"library backup", {out + text("/backup")}, everybody},
    };
    for (const ExportVerb& one : verbs) {
        for (const QString& name : {text("Sup"), text("Ann"), text("Dora"), text("Gus")}) {
            SCOPED_TRACE(std::string(one.verb) + " by " + name.toStdString());
            std::filesystem::remove_all(folder() / "out");
            std::filesystem::create_directory(folder() / "out");
            const Ran ran = as(name, one.verb, one.options);
            if (one.mayUse.contains(name)) {
                EXPECT_EQ(ran.code, 0) << ran.all();
                EXPECT_FALSE(std::filesystem::is_empty(folder() / "out"));
                continue;
            }
            EXPECT_EQ(ran.code, 1) << ran.all();
            EXPECT_TRUE(std::filesystem::is_empty(folder() / "out")) << ran.all();
        }
    }
}

TEST_F(ExportsOfRoles, HoldNoWordOfWhatTheirReaderMayNotRead)
{
    const QString session = importedBy(text("Sup"), text("HERON"));
    ASSERT_EQ(grant(text("Sup"), session, text("Ann")).code, 0);
    ASSERT_EQ(as(text("Ann"), "library finish", {text("--session"), session}).code, 0);
    ASSERT_EQ(as(text("Sup"), "library release", {text("--session"), session}).code, 0);
    ASSERT_EQ(as(text("Sup"), "library hand", {text("--session"), session, text("--person"), text("Gus")}).code, 0);
    for (const auto& [who, visibility, words] :
         {std::tuple{"Sup", "private", "cormorant"}, std::tuple{"Sup", "supervision", "dunnock"},
          std::tuple{"Sup", "trainee", "whimbrel"}, std::tuple{"Sup", "collection", "turnstone"},
          std::tuple{"Ann", "private", "fieldfare"}, std::tuple{"Gus", "private", "redstart"}})
        ASSERT_EQ(as(text(who), "note add",
                     {text("--session"), session, text("--time"), text("1"), text("--visibility"), text(visibility),
                      text("--text"), text(words)})
                      .code,
                  0)
            << who << visibility;
    const auto wordsFor = [&](const char* name) {
        QByteArray all;
        for (const char* file : {"x.html", "x.json", "x.csv", "x.eaf", "x.vtt"}) {
            const bool report = QByteArray(file).endsWith(".html");
            const QString out = path("of-") + text(name) + text(file);
            QStringList options{text("--session"), session, text("--out"), out};
            if (report)
                options << text("--no-stills");
            const Ran ran = as(text(name), report ? "report" : "export", options);
            EXPECT_EQ(ran.code, 0) << name << file << ran.all();
            QFile written(out);
            EXPECT_TRUE(written.open(QIODevice::ReadOnly));
            all += written.readAll();
        }
        return all;
    };
    const QByteArray hers = wordsFor("Ann");
    EXPECT_TRUE(hers.contains("whimbrel") && hers.contains("turnstone"));
    for (const char* word : {"cormorant", "dunnock", "redstart"})
        EXPECT_FALSE(hers.contains(word)) << word;
    const QByteArray directors = wordsFor("Dora");
    EXPECT_TRUE(directors.contains("turnstone"));
    for (const char* word : {"cormorant", "dunnock", "whimbrel", "fieldfare", "redstart"})
        EXPECT_FALSE(directors.contains(word)) << word;
    const QByteArray supervisors = wordsFor("Sup");
    for (const char* word : {"fieldfare", "redstart"})
        EXPECT_FALSE(supervisors.contains(word)) << word;
    const auto listed = [&] { return as(text("Gus"), "note list", {text("--session"), session}).out; };
    EXPECT_FALSE(listed().contains(text("whimbrel"))) << "blind before the rating is finished";
    ASSERT_EQ(as(text("Gus"), "library finish", {text("--session"), session}).code, 0);
    ASSERT_EQ(as(text("Sup"), "library list").code, 0) << "who opens it gives the keys";
    EXPECT_TRUE(listed().contains(text("whimbrel")));
    for (const char* word : {"cormorant", "dunnock", "fieldfare"})
        EXPECT_FALSE(listed().contains(text(word))) << word;
}

TEST_F(ExportsOfRoles, ADirectorIsToldTitleAndCodesOfAnExampleOfAnUnknownCase)
{
    const QString session = importedBy(text("Sup"), text("HERON"));
    ASSERT_EQ(as(text("Sup"), "library release", {text("--session"), session}).code, 0);
    ASSERT_EQ(
        as(text("Sup"), "consent set", {text("--case"), text("HERON"), text("--purpose"), text("programme_library")})
            .code,
        0);
    ASSERT_EQ(as(text("Sup"), "collection create", {text("--name"), text("Silence")}).code, 0);
    const QStringList moment{text("--session"), session, text("--time"), text("1"), text("--until"), text("2")};
    ASSERT_EQ(as(text("Sup"), "collection add", QStringList{text("--collection"), text("Silence")} + moment).code, 0);
    const Ran coded = as(text("Sup"), "marker add",
                         moment + QStringList{text("--type"), text("withdrawal"), text("--subtype"), text("W2"),
                                              text("--visibility"), text("collection")});
    ASSERT_EQ(coded.code, 0) << coded.all();
    const Ran list = as(text("Dora"), "collection list", {text("--json")});
    ASSERT_EQ(list.code, 0) << list.all();
    const QJsonObject example =
        list.json()[text("collections")].toArray()[0].toObject()[text("examples")].toArray()[0].toObject();
    EXPECT_TRUE(example[text("case")].toString().isEmpty());
    const QString title = example[text("session_title")].toString();
    EXPECT_FALSE(title.isEmpty());
    EXPECT_EQ(example[text("codes")].toObject()[text("subtypes")].toArray(), QJsonArray{text("W2")});
    const Ran words = as(text("Dora"), "collection list");
    EXPECT_TRUE(words.out.contains(title + text(" #1"))) << words.all();
    EXPECT_TRUE(words.out.contains(text("[withdrawal, W2]"))) << words.all();
}

} // namespace
} // namespace alliance::cli_tests

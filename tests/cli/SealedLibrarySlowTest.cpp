// At the real cost of a passphrase, so with few runs of the program.

#include "tests/cli/Intruder.h"
#include "tests/cli/Program.h"

namespace alliance::cli_tests
{
namespace
{

const QString kOwner = QStringLiteral("four plain words here");
const QString kTomas = QStringLiteral("reeds in the wind");

Surroundings with(const QString& passphrase, const QMap<QString, QString>& more = {})
{
    Surroundings surroundings;
    surroundings.environment = more;
    surroundings.environment.insert(QStringLiteral("ALLIANCE_PASSPHRASE"), passphrase);
    return surroundings;
}

class SealedLibrary : public CliTest
{
protected:
    QString at() const { return path("sealed"); }
    Ran library(const char* verb, const QStringList& more, const Surroundings& surroundings) const
    {
        return run(QStringList{QStringLiteral("library"), QString::fromLatin1(verb), at()} + more +
                       QStringList{QStringLiteral("--json")},
                   surroundings);
    }
};

TEST_F(SealedLibrary, IsMadeOpenedSharedAndRecoveredFromTheCommandLine)
{
    EXPECT_EQ(library("create", {}, {}).code, 1) << "without a terminal and without the variable";
    EXPECT_EQ(library("create", {}, with(QStringLiteral("short"))).code, 1);
    const Ran made = library("create", {QStringLiteral("--name"), QStringLiteral("Dr. Maren Quill")}, with(kOwner));
    ASSERT_EQ(made.code, 0) << made.all();
    const QString recovery = made.json().value(QStringLiteral("recovery_key")).toString();
    EXPECT_EQ(recovery.split(QLatin1Char('-')).size(), 14) << made.all();
    EXPECT_FALSE(made.json().value(QStringLiteral("open")).toBool());

    for (const Ran& refused :
         {library("list", {}, {}), library("list", {}, with(QStringLiteral("four other words here")))}) {
        EXPECT_EQ(refused.code, 1) << refused.all();
        EXPECT_TRUE(refused.err.contains(at())) << refused.all();
        EXPECT_TRUE(refused.json().value(QStringLiteral("sessions")).isUndefined()) << refused.all();
    }
    const Ran imported =
        run({QStringLiteral("library"), QStringLiteral("import"), at(), clip(), QStringLiteral("--link"),
             QStringLiteral("--later"), QStringLiteral("--case"), QStringLiteral("HERON-2"), QStringLiteral("--json")},
            with(kOwner));
    ASSERT_EQ(imported.code, 0) << imported.all();
    const QString session = imported.json().value(QStringLiteral("session")).toString();

    const Ran added = library(
        "add-person",
        {QStringLiteral("--name"), QStringLiteral("Tomas Reed"), QStringLiteral("--role"), QStringLiteral("trainee")},
        with(kOwner, {{QStringLiteral("ALLIANCE_NEW_PASSPHRASE"), kTomas}}));
    ASSERT_EQ(added.code, 0) << added.all();
    const QString who = added.json().value(QStringLiteral("id")).toString();
    const auto sessionsAs = [&](const QString& passphrase) {
        return library("list", {}, with(passphrase)).json().value(QStringLiteral("sessions")).toArray().size();
    };
    EXPECT_EQ(sessionsAs(kTomas), 0);
    const QStringList toTomas{QStringLiteral("--session"), session, QStringLiteral("--person"),
                              QStringLiteral("tomas reed")};
    const Ran granted = library("grant", toTomas, with(kOwner));
    ASSERT_EQ(granted.code, 0) << granted.all();
    EXPECT_EQ(granted.json().value(QStringLiteral("holders")).toArray().size(), 2);
    EXPECT_EQ(sessionsAs(kTomas), 1);
    const Ran forbidden = library("remove-person", {QStringLiteral("--person"), who}, with(kTomas));
    EXPECT_EQ(forbidden.code, 1) << forbidden.all();

    const Ran recovered = library("recover", {QStringLiteral("--person"), who},
                                  {{{QStringLiteral("ALLIANCE_RECOVERY_KEY"), recovery.toLower()},
                                    {QStringLiteral("ALLIANCE_NEW_PASSPHRASE"), QStringLiteral("found in a drawer")}}});
    ASSERT_EQ(recovered.code, 0) << recovered.all();
    EXPECT_EQ(library("list", {}, with(kTomas)).code, 1);
    EXPECT_EQ(sessionsAs(QStringLiteral("found in a drawer")), 1);

    const Ran changed =
        library("passphrase", {},
                with(kOwner, {{QStringLiteral("ALLIANCE_NEW_PASSPHRASE"), QStringLiteral("another long one")}}));
    ASSERT_EQ(changed.code, 0) << changed.all();
    const Ran removed =
        library("remove-person", {QStringLiteral("--person"), who}, with(QStringLiteral("another long one")));
    ASSERT_EQ(removed.code, 0) << removed.all();
    EXPECT_EQ(library("list", {}, with(QStringLiteral("found in a drawer"))).code, 1);
    const Ran verified = library("verify", {}, with(QStringLiteral("another long one")));
    EXPECT_EQ(verified.code, 0) << verified.all();

    // Whoever opens it by the recovery key is told what does not open, as everybody is.
    Intruder(at() + QStringLiteral("/library.db"))
        .run(QStringLiteral("UPDATE people SET name = CAST(substr(name, 1, length(name) - 2) || X'0000' AS BLOB) "
                            "WHERE role = 'supervisor'"));
    const Ran damaged = library("recover", {}, {{{QStringLiteral("ALLIANCE_RECOVERY_KEY"), recovery}}});
    EXPECT_EQ(damaged.code, 0) << damaged.all();
    EXPECT_EQ(damaged.json().value(QStringLiteral("damaged")).toArray().size(), 1) << damaged.all();
}

} // namespace
} // namespace alliance::cli_tests

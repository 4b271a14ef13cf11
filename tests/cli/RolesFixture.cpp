#include "tests/cli/RolesFixture.h"

#include "app/services/PeopleService.h"

namespace alliance::cli_tests
{
namespace
{

db::SecretText secret(const QString& text)
{
    return db::SecretText(text.toStdString());
}

} // namespace

void RolesTest::SetUp()
{
    CliTest::SetUp();
    const db::PassphraseCost cheap = db::PassphraseCost::least();
    const QString owner = QStringLiteral("Sup");
    auto made = app::LibraryService::createSealed(folder() / "sealed", owner, secret(passphrase(owner)), cheap);
    ASSERT_TRUE(made);
    m_recoveryKey =
        QString::fromLatin1(made->recoveryKey.view().data(), static_cast<qsizetype>(made->recoveryKey.view().size()));
    using enum db::PersonRole;
    for (const auto& [name, role] :
         {std::pair{"Sup2", Supervisor}, std::pair{"Ann", Trainee}, std::pair{"Bea", Trainee},
          std::pair{"Dora", Director}, std::pair{"Gus", GuestRater}}) {
        const QString called = QString::fromLatin1(name);
        ASSERT_TRUE(app::PeopleService(*made->library).add({role, called}, secret(passphrase(called)), cheap));
    }
}

Surroundings RolesTest::with(const QString& name, const QMap<QString, QString>& more)
{
    Surroundings surroundings;
    surroundings.environment = more;
    surroundings.environment.insert(QStringLiteral("ALLIANCE_PASSPHRASE"), passphrase(name));
    return surroundings;
}

Ran RolesTest::as(const QString& name, const char* verb, const QStringList& options) const
{
    return run(QString::fromLatin1(verb).split(u' ') + QStringList{at()} + options, with(name));
}

Ran RolesTest::byRecovery(const char* verb, const QStringList& options, const QMap<QString, QString>& more) const
{
    Surroundings surroundings;
    surroundings.environment = more;
    surroundings.environment.insert(QStringLiteral("ALLIANCE_RECOVERY_KEY"), m_recoveryKey);
    return run(QString::fromLatin1(verb).split(u' ') + QStringList{at()} + options, surroundings);
}

QString RolesTest::importedBy(const QString& name, const QString& caseCode)
{
    const Ran imported =
        as(name, "library import",
           {clip(), QStringLiteral("--case"), caseCode, QStringLiteral("--later"), QStringLiteral("--json")});
    EXPECT_EQ(imported.code, 0) << imported.all();
    return imported.json().value(QStringLiteral("session")).toString();
}

Ran RolesTest::grant(const QString& by, const QString& session, const QString& to) const
{
    return as(by, "library grant", {QStringLiteral("--session"), session, QStringLiteral("--person"), to});
}

QStringList RolesTest::sessionsOf(const QString& name) const
{
    QStringList ids;
    for (const QJsonValue& one :
         as(name, "library list", {QStringLiteral("--json")}).json().value(QStringLiteral("sessions")).toArray())
        ids.append(one.toObject().value(QStringLiteral("session")).toString());
    return ids;
}

} // namespace alliance::cli_tests

#pragma once
// A sealed library with people of every role, each with the real program. Passphrases cost next to nothing here.

#include "db/records/Person.h"
#include "tests/cli/Program.h"

namespace alliance::cli_tests
{

class RolesTest : public CliTest
{
protected:
    // The supervisor "Sup" makes it; "Sup2", the trainees "Ann" and "Bea", the director "Dora" and the guest rater
    // "Gus" join.
    void SetUp() override;

    QString at() const { return path("sealed"); }
    static QString passphrase(const QString& name) { return name + QStringLiteral(" says four words"); }
    static Surroundings with(const QString& name, const QMap<QString, QString>& more = {});
    // alliance VERB... LIBRARY OPTIONS...; VERB has blanks between its words.
    Ran as(const QString& name, const char* verb, const QStringList& options = {}) const;
    Ran byRecovery(const char* verb, const QStringList& options, const QMap<QString, QString>& more = {}) const;
    // Four seconds of film; the session.
    QString importedBy(const QString& name, const QString& caseCode);
    Ran grant(const QString& by, const QString& session, const QString& to) const;
    QStringList sessionsOf(const QString& name) const;

    QString m_recoveryKey;
};

} // namespace alliance::cli_tests

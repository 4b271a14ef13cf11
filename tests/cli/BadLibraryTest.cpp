#include "tests/cli/Program.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace alliance::cli_tests
{
namespace
{

namespace fs = std::filesystem;

// Runs one statement on the database behind the program's back.
class Intruder
{
public:
    explicit Intruder(const QString& database)
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("intruder"));
        connection.setDatabaseName(database);
        EXPECT_TRUE(connection.open());
    }
    ~Intruder()
    {
        QSqlDatabase::database(QStringLiteral("intruder")).close();
        QSqlDatabase::removeDatabase(QStringLiteral("intruder"));
    }
    void run(const QString& sql)
    {
        QSqlQuery query(QSqlDatabase::database(QStringLiteral("intruder")));
        EXPECT_TRUE(query.exec(sql)) << sql.toStdString() << ": " << query.lastError().text().toStdString();
    }
};

class BadLibrary : public CliTest
{
protected:
    void everyVerbRefuses(const QString& where)
    {
        const QStringList before = contentOf(folder());
        const QString id = QStringLiteral("00000000-0000-0000-0000-000000000000");
        for (const QStringList& arguments : {
                 QStringList{QStringLiteral("library"), QStringLiteral("list"), where},
                 QStringList{QStringLiteral("library"), QStringLiteral("verify"), where},
                 QStringList{QStringLiteral("note"), QStringLiteral("list"), where, QStringLiteral("--session"), id},
                 QStringList{QStringLiteral("note"), QStringLiteral("add"), where, QStringLiteral("--session"), id,
                             QStringLiteral("--time"), QStringLiteral("1"), QStringLiteral("--text"),
                             QStringLiteral("x")},
                 QStringList{QStringLiteral("candidate"), QStringLiteral("list"), where, QStringLiteral("--session"),
                             id},
                 QStringList{QStringLiteral("report"), where, QStringLiteral("--session"), id, QStringLiteral("--out"),
                             path("feedback.html")},
             }) {
            SCOPED_TRACE(arguments.join(QLatin1Char(' ')).toStdString());
            expectRefused(run(arguments), where);
            EXPECT_EQ(contentOf(folder()), before);
        }
    }
};

TEST_F(BadLibrary, AFolderWithoutOne)
{
    everyVerbRefuses(path("nowhere"));
    fs::create_directory(folder() / "plain");
    everyVerbRefuses(path("plain"));
    everyVerbRefuses(write("a file", "x"));
}

TEST_F(BadLibrary, ADamagedDatabase)
{
    const QString where = library();
    QFile database(where + QStringLiteral("/library.db"));
    ASSERT_TRUE(database.open(QIODevice::ReadWrite));
    database.write(QByteArray(2000, 'x'));
    database.close();
    everyVerbRefuses(where);
}

TEST_F(BadLibrary, ADatabaseThatWasCutOff)
{
    const QString where = library();
    fs::resize_file(where.toStdString() + "/library.db", 6000);
    everyVerbRefuses(where);
}

TEST_F(BadLibrary, AKeyFileThatIsMissing)
{
    const QString where = library();
    fs::remove(where.toStdString() + "/library.keys");
    everyVerbRefuses(where);
}

TEST_F(BadLibrary, OneOfANewerVersionIsNotTouched)
{
    const QString where = library();
    {
        Intruder intruder(where + QStringLiteral("/library.db"));
        intruder.run(
            QStringLiteral("INSERT INTO schema_migrations (version, name, applied_us) VALUES (9999, 'future', 0)"));
        intruder.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    }
    everyVerbRefuses(where);
    EXPECT_TRUE(run({QStringLiteral("library"), QStringLiteral("list"), where}).err.contains(QStringLiteral("newer")));
}

TEST_F(BadLibrary, OneThatAnotherProgramWritesIsBusyAndNothingIsLost)
{
    const QString id = session();
    const QString where = library();
    const QStringList add{QStringLiteral("note"),
                          QStringLiteral("add"),
                          where,
                          QStringLiteral("--session"),
                          id,
                          QStringLiteral("--time"),
                          QStringLiteral("1"),
                          QStringLiteral("--text"),
                          QStringLiteral("held up")};
    {
        Intruder intruder(where + QStringLiteral("/library.db"));
        intruder.run(QStringLiteral("BEGIN IMMEDIATE"));
        const Ran refused = run(add);
        expectRefused(refused, where);
        EXPECT_TRUE(refused.err.contains(QStringLiteral("Another program"))) << refused.all();
        intruder.run(QStringLiteral("ROLLBACK"));
    }
    EXPECT_EQ(run(add).code, 0);
}

TEST_F(BadLibrary, ALibraryIsNotMadeOverAnother)
{
    const QString where = library();
    const QStringList before = contentOf(folder());
    expectRefused(run({QStringLiteral("library"), QStringLiteral("create"), where, QStringLiteral("--open")}), where);
    EXPECT_EQ(contentOf(folder()), before);
}

TEST_F(BadLibrary, WithoutOpenNoUnsealedLibraryIsMade)
{
    const Ran ran = run({QStringLiteral("library"), QStringLiteral("create"), path("sealed")});
    EXPECT_EQ(ran.code, 1) << ran.all();
    EXPECT_FALSE(fs::exists(folder() / "sealed"));
}

} // namespace
} // namespace alliance::cli_tests

#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>

#include <gtest/gtest.h>

namespace alliance::cli_tests
{

// Runs statements on a database behind the program's back.
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
    void runAll(const QStringList& statements)
    {
        for (const QString& sql : statements)
            run(sql);
    }
    void run(const QString& sql)
    {
        QSqlQuery query(QSqlDatabase::database(QStringLiteral("intruder")));
        EXPECT_TRUE(query.exec(sql)) << sql.toStdString() << ": " << query.lastError().text().toStdString();
    }
};

} // namespace alliance::cli_tests

// `alliance course`.

#include "tests/cli/Program.h"

#include <QFile>

namespace alliance::cli_tests
{
namespace
{

class CourseVerb : public CliTest
{
protected:
    void SetUp() override
    {
        CliTest::SetUp();
        m_session = session();
        const Ran listed =
            run({QStringLiteral("library"), QStringLiteral("list"), library(), QStringLiteral("--json")});
        m_case = listed.json()[QStringLiteral("sessions")].toArray().at(0)[QStringLiteral("case")].toString();
    }
    void on(const QString& line)
    {
        QStringList words = QProcess::splitCommand(line);
        words.insert(2, library());
        const Ran ran = run(words + QStringList{QStringLiteral("--session"), m_session});
        EXPECT_EQ(ran.code, 0) << line.toStdString() << "\n" << ran.all();
    }
    Ran course(const QStringList& options) { return run(QStringList{QStringLiteral("course"), library()} + options); }
    QStringList ofCase() const { return {QStringLiteral("--case"), m_case}; }

    QString m_session;
    QString m_case;
};

TEST_F(CourseVerb, TellsWhatWasCodedInWordsAsJsonAndAsATableThatIsNeverWrittenOver)
{
    on(QStringLiteral("marker add --time 0.4 --until 1 --type withdrawal"));
    on(QStringLiteral("note add --time 2 --kind metacommunication_made --text \"Something happened just then\""));
    on(QStringLiteral("passage add --time 0 --until 1 --stage S1"));
    on(QStringLiteral("passage add --time 1 --until 2 --stage S2"));
    on(QStringLiteral("passage add --time 2 --until 3 --stage S1"));
    on(QStringLiteral("rating set overall_withdrawal=4 --time 0 --length 2"));
    const Ran told = course(ofCase());
    ASSERT_EQ(told.code, 0) << told.all();
    EXPECT_TRUE(told.out.contains(QStringLiteral("confirmed moments: 1, noticed unaided: cannot tell"))) << told.all();
    EXPECT_TRUE(told.out.contains(QStringLiteral("S1 S2 S1 (went back once)"))) << told.all();
    EXPECT_TRUE(told.out.contains(QStringLiteral("Withdrawal overall: 4, one segment"))) << told.all();
    const QString file = path("course.csv");
    const Ran written = course(ofCase() + QStringList{QStringLiteral("--csv"), file, QStringLiteral("--json")});
    ASSERT_EQ(written.code, 0) << written.all();
    const QJsonObject row = written.json()[QStringLiteral("sessions")].toArray().at(0).toObject();
    EXPECT_EQ(row[QStringLiteral("confirmed")].toInt(), 1);
    EXPECT_FALSE(row[QStringLiteral("noticed_unaided")][QStringLiteral("known")].toBool());
    EXPECT_DOUBLE_EQ(row[QStringLiteral("metacommunication")][QStringLiteral("seconds")][0].toDouble(), 1.6);
    EXPECT_TRUE(row[QStringLiteral("metacommunication")][QStringLiteral("median_s")].isNull());
    EXPECT_EQ(row[QStringLiteral("stages")][0][QStringLiteral("loops")].toInt(), 1);
    QFile table(file);
    ASSERT_TRUE(table.open(QIODevice::ReadOnly));
    EXPECT_TRUE(table.readAll().contains(",stages,"));
    EXPECT_EQ(course(ofCase() + QStringList{QStringLiteral("--csv"), file}).code, 1) << "it is there already";
    EXPECT_EQ(course(ofCase() + QStringList{QStringLiteral("--csv"), file, QStringLiteral("--force")}).code, 0);
}

TEST_F(CourseVerb, WantsOneCaseOrOneTraineeThatThereIs)
{
    EXPECT_EQ(course({}).code, 2);
    EXPECT_EQ(course(ofCase() + QStringList{QStringLiteral("--trainee"), QStringLiteral("Iris")}).code, 2);
    EXPECT_EQ(course({QStringLiteral("--case"), QStringLiteral("none")}).code, 1);
    EXPECT_EQ(course({QStringLiteral("--trainee"), QStringLiteral("Nobody")}).code, 1);
}

TEST_F(CourseVerb, WritesNoTableForWhatConsentDoesNotAllow)
{
    const QString file = path("course.csv");
    const Ran refused = course(
        ofCase() + QStringList{QStringLiteral("--csv"), file, QStringLiteral("--purpose"), QStringLiteral("research")});
    EXPECT_EQ(refused.code, 1) << refused.all();
    EXPECT_FALSE(QFile::exists(file));
}

} // namespace
} // namespace alliance::cli_tests

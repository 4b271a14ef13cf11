// `alliance library edit-session` and `library edit-case`.

#include "tests/cli/Program.h"

#include <QDate>

namespace alliance::cli_tests
{
namespace
{

class DetailsOnTheCommandLine : public CliTest
{
protected:
    void SetUp() override
    {
        CliTest::SetUp();
        m_session = session();
        m_case = listed()[QStringLiteral("case")].toString();
    }
    QJsonObject listed()
    {
        const QJsonObject all =
            run({QStringLiteral("library"), QStringLiteral("list"), library(), QStringLiteral("--json")}).json();
        return all[QStringLiteral("sessions")].toArray().at(0).toObject();
    }
    Ran editSession(const QStringList& options)
    {
        return run(QStringList{QStringLiteral("library"), QStringLiteral("edit-session"), library(),
                               QStringLiteral("--session"), m_session, QStringLiteral("--json")} +
                   options);
    }
    Ran editCase(const QString& code, const QStringList& options)
    {
        return run(QStringList{QStringLiteral("library"), QStringLiteral("edit-case"), library(),
                               QStringLiteral("--case"), code, QStringLiteral("--json")} +
                   options);
    }

    static void expectSaid(const Ran& ran, const QString& words)
    {
        EXPECT_EQ(ran.code, 1) << ran.all();
        EXPECT_TRUE(ran.err.contains(words)) << words.toStdString() << "\n" << ran.all();
    }

    QString m_session;
    QString m_case;
};

TEST_F(DetailsOnTheCommandLine, ASessionMovesToAnotherCaseOnceThatIsConfirmed)
{
    support::ClipSpec other;
    other.frames = 25;
    ASSERT_EQ(run({QStringLiteral("library"), QStringLiteral("import"), library(), clip(other, "other.mp4"),
                   QStringLiteral("--case"), QStringLiteral("WREN-2")})
                  .code,
              0);
    const auto move = [this](const QStringList& more) {
        return run(QStringList{QStringLiteral("session"), QStringLiteral("move"), library(),
                               QStringLiteral("--session"), m_session, QStringLiteral("--case"),
                               QStringLiteral("WREN-2"), QStringLiteral("--json")} +
                   more);
    };
    const Ran asked = move({});
    EXPECT_EQ(asked.code, 1) << asked.all();
    EXPECT_FALSE(asked.json()[QStringLiteral("moved")].toBool());
    EXPECT_EQ(asked.json()[QStringLiteral("number")].toInt(), 2);
    EXPECT_EQ(listed()[QStringLiteral("case")].toString(), m_case);
    const Ran moved = move({QStringLiteral("--yes")});
    ASSERT_EQ(moved.code, 0) << moved.all();
    EXPECT_EQ(moved.json()[QStringLiteral("case_before")].toString(), m_case);
    EXPECT_EQ(move({QStringLiteral("--yes")}).code, 1) << "it is there";
}

TEST_F(DetailsOnTheCommandLine, ASessionIsPutRightAndTakenBack)
{
    const Ran ran = editSession({QStringLiteral("--date"), QStringLiteral("2024-03-05"), QStringLiteral("--number"),
                                 QStringLiteral("7"), QStringLiteral("--title"), QStringLiteral("after the break")});
    ASSERT_EQ(ran.code, 0) << ran.all();
    EXPECT_EQ(ran.json()[QStringLiteral("date")].toString(), QStringLiteral("2024-03-05"));
    EXPECT_EQ(ran.json()[QStringLiteral("title")].toString(), QStringLiteral("after the break"));
    EXPECT_EQ(listed()[QStringLiteral("number")].toInt(), 7);
    const Ran undone =
        run({QStringLiteral("undo"), library(), QStringLiteral("--session"), m_session, QStringLiteral("--json")});
    EXPECT_EQ(undone.json()[QStringLiteral("name")].toString(), QStringLiteral("Change session details"))
        << undone.all();
    EXPECT_EQ(listed()[QStringLiteral("number")].toInt(), 1);
}

TEST_F(DetailsOnTheCommandLine, ACaseIsRenamedAndTakenBack)
{
    const Ran ran = editCase(m_case, {QStringLiteral("--code"), QStringLiteral("HERON-7")});
    ASSERT_EQ(ran.code, 0) << ran.all();
    EXPECT_EQ(listed()[QStringLiteral("case")].toString(), QStringLiteral("HERON-7"));
    EXPECT_EQ(run({QStringLiteral("undo"), library()}).code, 0);
    EXPECT_EQ(listed()[QStringLiteral("case")].toString(), m_case);
}

TEST_F(DetailsOnTheCommandLine, ARecordingIsRenamedAndTakenBack)
{
    const auto recording = [&] { return listed()[QStringLiteral("recordings")].toArray().at(0).toObject(); };
    const QString id = recording()[QStringLiteral("id")].toString();
    const QStringList rename{QStringLiteral("library"), QStringLiteral("edit-recording"), library(),
                             QStringLiteral("--json"), QStringLiteral("--recording")};
    const Ran ran = run(rename + QStringList{id.left(8), QStringLiteral("--label"), QStringLiteral("window side")});
    ASSERT_EQ(ran.code, 0) << ran.all();
    EXPECT_EQ(ran.json()[QStringLiteral("label")].toString(), QStringLiteral("window side"));
    const Ran undone =
        run({QStringLiteral("undo"), library(), QStringLiteral("--session"), m_session, QStringLiteral("--json")});
    EXPECT_EQ(undone.json()[QStringLiteral("name")].toString(), QStringLiteral("Rename recording")) << undone.all();
    EXPECT_EQ(run(rename + QStringList{QStringLiteral("zzz"), QStringLiteral("--label"), QStringLiteral("x")}).code, 1);
}

TEST_F(DetailsOnTheCommandLine, WhatCannotBeIsSaid)
{
    const QString tomorrow = QDate::currentDate().addDays(2).toString(Qt::ISODate);
    expectSaid(editSession({QStringLiteral("--number"), QStringLiteral("0")}), QStringLiteral("counted from 1"));
    expectSaid(editSession({QStringLiteral("--number"), QStringLiteral("two")}), QStringLiteral("“two”"));
    expectSaid(editSession({QStringLiteral("--date"), tomorrow}), QStringLiteral("after today"));
    expectSaid(editSession({QStringLiteral("--date"), QStringLiteral("2024-13-01")}), QStringLiteral("“2024-13-01”"));
    expectSaid(editSession({}), QStringLiteral("--title"));
    expectSaid(editCase(m_case, {}), QStringLiteral("--label"));
    expectSaid(editCase(m_case, {QStringLiteral("--code"), QString()}), QStringLiteral("needs a code"));
    expectSaid(editCase(QStringLiteral("NONE"), {QStringLiteral("--label"), QStringLiteral("x")}),
               QStringLiteral("“NONE”"));
}

} // namespace
} // namespace alliance::cli_tests

// `alliance feedback`.

#include "tests/cli/Program.h"

namespace alliance::cli_tests
{
namespace
{

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

class FeedbackOnTheCommandLine : public CliTest
{
protected:
    void SetUp() override
    {
        CliTest::SetUp();
        m_session = session();
        const Ran added =
            run({text("note"), text("add"), library(), text("--session"), m_session, text("--time"), text("1"),
                 text("--text"), text("He looks away"), text("--visibility"), text("trainee"), text("--json")});
        m_key = text("note:") + added.json()[text("note")].toString();
    }
    Ran feedback(const char* verb, const QStringList& options = {})
    {
        return run(QStringList{text("feedback"), text(verb), library(), text("--session"), m_session, text("--json")} +
                   options);
    }
    QJsonObject plan() { return feedback("show").json()[text("plan")].toObject(); }

    QString m_session;
    QString m_key;
};

TEST_F(FeedbackOnTheCommandLine, IsEditedByTheKeysThatItLists)
{
    EXPECT_EQ(feedback("show").json()[text("moments")].toArray().at(0)[text("key")].toString(), m_key);
    const Ran edited = feedback("edit", {text("--comment"), m_key + text("=Stay with it"), text("--leave-out"),
                                         text("stages"), text("--order"), m_key, text("--pictures"), text("no")});
    ASSERT_EQ(edited.code, 0) << edited.all();
    EXPECT_EQ(plan()[text("comments")][m_key].toString(), text("Stay with it"));
    EXPECT_FALSE(plan()[text("pictures")].toBool(true));
    EXPECT_EQ(feedback("edit", {text("--take-in"), text("stages"), text("--comment"), m_key + text("=")}).code, 0);
    EXPECT_TRUE(plan()[text("comments")].toObject().isEmpty());
    EXPECT_TRUE(plan()[text("left_out")].toArray().isEmpty());
}

TEST_F(FeedbackOnTheCommandLine, KeysAndValuesThatThereAreNotAreRefusedAndNothingIsStored)
{
    ASSERT_EQ(feedback("edit", {text("--introduction"), text("Dear Ann")}).code, 0);
    const QJsonObject before = plan();
    for (const QStringList& wrong : {QStringList{text("--comment"), m_key.left(9) + text("=lost words")},
                                     {text("--comment"), text("zz=")},
                                     {text("--leave-out"), text("zz")},
                                     {text("--take-in"), text("zz")},
                                     {text("--order"), m_key + text(",zz")}}) {
        const Ran ran = feedback("edit", wrong);
        EXPECT_EQ(ran.code, 1) << wrong.join(u' ').toStdString() << ran.all();
        EXPECT_TRUE(ran.err.contains(text("no moment of this feedback"))) << ran.all();
    }
    const Ran pictures = feedback("edit", {text("--pictures"), text("nein")});
    EXPECT_EQ(pictures.code, 1);
    EXPECT_TRUE(pictures.err.contains(text("yes or no"))) << pictures.all();
    EXPECT_EQ(plan(), before);
}

} // namespace
} // namespace alliance::cli_tests

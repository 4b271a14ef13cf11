// What a verb prints or writes: whole, or a failure; and never over somebody's file unasked.

#include "tests/cli/Program.h"

#include <QFile>

namespace alliance::cli_tests
{
namespace
{

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

class Output : public CliTest
{
};

TEST_F(Output, ThatADiskHasNoRoomForIsAFailure)
{
    const QString file = clip();
    const QString at = library();
    Surroundings full;
    full.output = text("/dev/full");
    for (const QStringList& verb : {QStringList{text("probe"), file},
                                    {text("library"), text("list"), at, text("--json")},
                                    {text("library"), text("audit"), at, text("--csv")},
                                    {text("library"), text("verify"), at},
                                    {text("--help")},
                                    {text("probe"), text("--help")}}) {
        SCOPED_TRACE(verb.join(u' ').toStdString());
        const Ran ran = run(verb, full);
        EXPECT_EQ(ran.code, 1) << ran.all();
        EXPECT_TRUE(ran.err.contains(text("could not be written: the disk is full"))) << ran.all();
    }
    const Ran wrong = run({text("probe"), path("none.mp4"), text("--json")}, full);
    EXPECT_EQ(wrong.code, 1);
    EXPECT_TRUE(wrong.err.contains(path("none.mp4"))) << wrong.all();
    Surroundings roomy;
    roomy.output = path("out");
    EXPECT_EQ(run({text("probe"), file}, roomy).code, 0);
    EXPECT_GT(QFileInfo(path("out")).size(), 0);
}

TEST_F(Output, ACertificateIsNotWrittenOverAFileUnasked)
{
    const QStringList destroyed{text("destroy"),  library(),   text("--session"), session(),
                                text("--reason"), text("end"), text("--yes"),     text("--json")};
    const QString id = run(destroyed).json()[text("certificates")].toArray().at(0).toString();
    const QStringList show{text("certificate"),
                           text("show"),
                           library(),
                           text("--id"),
                           id,
                           text("--out"),
                           write("thesis.txt", "my thesis")};
    const Ran refused = run(show);
    EXPECT_EQ(refused.code, 1);
    EXPECT_TRUE(refused.err.contains(text("--force"))) << refused.all();
    const auto thesis = [this] {
        QFile file(path("thesis.txt"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    EXPECT_EQ(thesis(), "my thesis");
    EXPECT_EQ(run(show + QStringList{text("--force")}).code, 0);
    EXPECT_NE(thesis(), "my thesis");
}

} // namespace
} // namespace alliance::cli_tests

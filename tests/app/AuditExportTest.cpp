#include "app/services/AuditText.h"
#include "tests/app/AppFixture.h"

namespace alliance::app
{
namespace
{

class AuditExportTest : public AppTest
{
protected:
    void SetUp() override
    {
        AppTest::SetUp();
        for (int i = 0; i < 1200; ++i)
            ASSERT_TRUE(library().database().audit().record(QStringLiteral("session.viewed"), QStringLiteral("session"),
                                                            {}, {}, {}));
    }
    std::filesystem::path file() const { return folder() / "changes.csv"; }
    qint64 events() { return *library().database().audit().count(); }
};

TEST_F(AuditExportTest, SaysHowFarItIs)
{
    QList<double> fractions;
    QStringList words;
    const JobContext job({}, [&](double fraction, const QString& text) {
        fractions.append(fraction);
        words.append(text);
    });
    const auto written = valueOf(writeAudit(library(), {}, AuditFormat::Csv, file(), false, job));
    EXPECT_EQ(written.events, events() - 1) << "all but that it was exported";
    ASSERT_GT(fractions.size(), 4);
    EXPECT_TRUE(std::is_sorted(fractions.begin(), fractions.end()));
    EXPECT_LE(fractions.last(), 1);
    words.removeDuplicates();
    EXPECT_EQ(words.size(), 2);
}

TEST_F(AuditExportTest, StoppedInAnyPassItLeavesNeitherAFileNorALineInTheRecord)
{
    const qint64 before = events();
    for (const int after : {1, 4}) {
        std::stop_source stop;
        int said = 0;
        const JobContext job(stop.get_token(), [&](double, const QString&) {
            if (++said == after)
                stop.request_stop();
        });
        EXPECT_EQ(categoryOf(writeAudit(library(), {}, AuditFormat::Json, file(), false, job)),
                  base::ErrorCategory::Cancelled);
        EXPECT_EQ(said, after);
        EXPECT_FALSE(std::filesystem::exists(file()));
        EXPECT_EQ(events(), before);
    }
}

db::AuditEvent exported(const QString& action)
{
    db::AuditEvent event;
    event.action = action;
    event.detail = {{QStringLiteral("purpose"), QStringLiteral("research")},
                    {QStringLiteral("face_mask"), QStringLiteral("pixelate")},
                    {QStringLiteral("mask_people"), QStringLiteral("patient")},
                    {QStringLiteral("voice_mask"), true}};
    return event;
}

TEST(AuditWords, AnExportIsSaidWithItsPurposeAndWhatWasHidden)
{
    db::AuditEvent event = exported(QStringLiteral("reel.exported"));
    EXPECT_EQ(auditText(event), QStringLiteral("exported a reel of examples · purpose: research · faces pixelated "
                                               "(the patient) · voices changed"));
    event.detail.remove(QStringLiteral("mask_people"));
    event.detail.remove(QStringLiteral("voice_mask"));
    EXPECT_EQ(auditText(event), QStringLiteral("exported a reel of examples · purpose: research · faces pixelated"));
    event.detail = QJsonObject();
    EXPECT_EQ(auditText(event), QStringLiteral("exported a reel of examples")) << "as earlier versions wrote it";
}

TEST(AuditWords, WhatStaysInTheLibraryIsNoExport)
{
    EXPECT_TRUE(leftLibrary(exported(QStringLiteral("report.printed"))));
    EXPECT_FALSE(leftLibrary(exported(QStringLiteral("audit.exported"))));
    EXPECT_FALSE(leftLibrary(exported(QStringLiteral("session.viewed"))));
}

} // namespace
} // namespace alliance::app

// A still of the frame on screen is made of that frame; consent and the record of it are as for any other.

#include "app/services/StillService.h"

#include "app/services/ConsentService.h"
#include "tests/app/AppFixture.h"
#include "tests/support/media/NumberPicture.h"

namespace alliance::app
{
namespace
{

class StillOfTheShownFrame : public AppTest
{
protected:
    void SetUp() override
    {
        AppTest::SetUp();
        m_import = import(clip());
        const RecordingItem recording = valueOf(library().session(m_import.sessionId)).recordings.front();
        auto shown = FrameSource(recording, {}).whole(kFrame);
        ASSERT_TRUE(shown);
        m_shown = std::move(*shown);
    }
    StillRequest request(std::int64_t frame, const media::VideoFrame& shown) const
    {
        StillRequest request{m_import.sessionId, m_import.recordingIds.front(), frame};
        request.shown = shown;
        return request;
    }
    static int numberOn(const QImage& image)
    {
        const QImage rgb = image.convertToFormat(QImage::Format_RGB888);
        return support::readNumber(
            {rgb.constBits(), rgb.width(), rgb.height(), rgb.bytesPerLine(), base::PixelFormat::Rgb24});
    }
    void loseRecordings()
    {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(libraryFolder() / "media"))
            if (entry.is_regular_file())
                std::filesystem::remove(entry.path());
    }
    QJsonObject lastExport()
    {
        QJsonObject detail;
        for (const db::AuditEvent& event :
             valueOf(Outcome<QList<db::AuditEvent>>(*library().database().audit().list())))
            if (event.action == QLatin1String("still.exported"))
                detail = event.detail;
        return detail;
    }

    static constexpr std::int64_t kFrame = 7;
    ImportResult m_import;
    media::VideoFrame m_shown;
    StillMasks m_masks{std::filesystem::path()};
};

TEST_F(StillOfTheShownFrame, NeedsNoRecordingAndIsOnRecord)
{
    loseRecordings();
    EXPECT_FALSE(exportStill(library(), request(kFrame, {}), m_masks)) << "it cannot be decoded any more";
    EXPECT_TRUE(lastExport().isEmpty());
    const ExportedStill still = valueOf(exportStill(library(), request(kFrame, m_shown), m_masks));
    EXPECT_EQ(numberOn(still.image), kFrame);
    EXPECT_EQ(lastExport().value(QStringLiteral("frame")).toInteger(), kFrame);
}

TEST_F(StillOfTheShownFrame, IsNotTakenForAnotherFrame)
{
    EXPECT_EQ(numberOn(valueOf(exportStill(library(), request(kFrame + 2, m_shown), m_masks)).image), kFrame + 2);
}

TEST_F(StillOfTheShownFrame, IsRefusedWhereConsentForbidsItOrFacesCannotBeCovered)
{
    const auto allow = [this](const QList<db::ConsentPurpose>& purposes, db::FaceMask mask) {
        const db::Consent before = valueOf(ConsentService(library()).record(m_import.caseId, {}));
        db::ConsentDraft draft = before.terms;
        draft.caseId = m_import.caseId;
        draft.purposes = purposes;
        draft.faceMask = mask;
        valueOf(ConsentService(library()).put(draft, before.version));
    };
    allow({db::ConsentPurpose::IndividualSupervision}, db::FaceMask::Solid);
    EXPECT_FALSE(exportStill(library(), request(kFrame, m_shown), m_masks)) << "there are no networks to find faces";
    allow({db::ConsentPurpose::OwnReview}, db::FaceMask::None);
    EXPECT_EQ(categoryOf(exportStill(library(), request(kFrame, m_shown), m_masks)), base::ErrorCategory::Refused);
    EXPECT_TRUE(lastExport().isEmpty());
}

} // namespace
} // namespace alliance::app

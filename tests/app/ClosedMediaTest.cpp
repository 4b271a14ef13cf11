// Verification by somebody who may not open a session: its files are looked at from outside, and what could not be
// looked into is said.

#include "app/services/IngestService.h"
#include "app/services/PeopleService.h"
#include "app/services/RecordingFiles.h"
#include "tests/app/AppFixture.h"
#include "tests/support/FlippedBit.h"

namespace alliance::app
{
namespace
{

namespace fs = std::filesystem;
using support::flipBit;

constexpr const char* kMaren = "four plain words here";
constexpr const char* kIris = "reeds in the wind";

class ClosedMedia : public AppTest
{
protected:
    void SetUp() override
    {
        AppTest::SetUp();
        auto made = valueOf(LibraryService::createSealed(libraryFolder(), QStringLiteral("Dr. Maren Quill"),
                                                         db::SecretText(kMaren), db::PassphraseCost::least()));
        m_recovery = std::make_unique<db::SecretText>(made.recoveryKey.view());
        valueOf(PeopleService(*made.library)
                    .add({db::PersonRole::Supervisor, QStringLiteral("Dr. Iris Vale")}, db::SecretText(kIris),
                         db::PassphraseCost::least()));
        m_recording = added(*made.library, false);
        ASSERT_TRUE(IngestService(*made.library).ingest(m_recording.record.sessionId, {}));
    }
    RecordingItem added(LibraryService& library, bool link)
    {
        ImportRequest request;
        request.files = {clip()};
        request.link = link;
        const QUuid session = valueOf(ImportService(library).import(request, {})).sessionId;
        return valueOf(library.session(session)).recordings.front();
    }
    LibraryCheck checkBy(const db::Credentials& credentials, bool deep = true) const
    {
        return valueOf(valueOf(LibraryService::open(libraryFolder(), credentials))->verify(deep, {}));
    }
    LibraryCheck check(const char* passphrase, bool deep = true) const
    {
        return checkBy(db::Credentials::ofPassphrase(db::SecretText(passphrase)), deep);
    }
    std::string findingsOf(const char* passphrase, bool deep = true) const
    {
        return check(passphrase, deep).findings.join(u'\n').toStdString();
    }
    fs::path file() const { return m_recording.bytes.mediaFile(); }

    RecordingItem m_recording;
    std::unique_ptr<db::SecretText> m_recovery;
};

TEST_F(ClosedMedia, WhatCouldNotBeOpenedIsCountedInWords)
{
    const LibraryCheck others = check(kIris);
    EXPECT_TRUE(others.clean()) << others.findings.join(u'\n').toStdString();
    EXPECT_EQ(others.recordings, 1);
    ASSERT_EQ(others.remarks.size(), 1) << others.remarks.join(u'\n').toStdString();
    EXPECT_TRUE(others.remarks.front().contains(QStringLiteral("1 recording(s)")))
        << others.remarks.front().toStdString();
    EXPECT_TRUE(others.remarks.front().contains(QStringLiteral("text(s)"))) << others.remarks.front().toStdString();
    EXPECT_TRUE(check(kMaren).remarks.isEmpty()) << "who holds every key";
    added(*valueOf(LibraryService::open(libraryFolder(), db::Credentials::ofPassphrase(db::SecretText(kMaren)))), true);
    EXPECT_TRUE(check(kIris).remarks.front().contains(QStringLiteral("1 linked recording(s)")))
        << check(kIris).remarks.front().toStdString();
}

TEST_F(ClosedMedia, ARecordingThatIsGoneIsNamed)
{
    fs::remove(file());
    for (const bool deep : {false, true}) {
        const std::string found = findingsOf(kIris, deep);
        EXPECT_NE(found.find("missing"), std::string::npos) << found;
        EXPECT_NE(found.find(file().filename().string()), std::string::npos) << found;
    }
}

TEST_F(ClosedMedia, ARecordingOfAnotherSizeBeginningOrKeyIsNamed)
{
    const auto size = fs::file_size(file());
    flipBit(file(), 12); // the id of its key
    EXPECT_NE(findingsOf(kIris).find("no longer the file"), std::string::npos) << findingsOf(kIris);
    flipBit(file(), 12);
    EXPECT_EQ(findingsOf(kIris), "");
    flipBit(file(), 1);
    EXPECT_NE(findingsOf(kIris), "");
    flipBit(file(), 1);
    fs::resize_file(file(), size - 1);
    EXPECT_NE(findingsOf(kIris), "");
}

TEST_F(ClosedMedia, WhatWasMadeFromItIsLookedAtToo)
{
    const fs::path wave = m_recording.bytes.derivedFolder() / derived::kWaveform;
    flipBit(wave, 1);
    EXPECT_NE(findingsOf(kIris).find(derived::kWaveform), std::string::npos) << findingsOf(kIris);
    fs::remove(wave);
    EXPECT_EQ(findingsOf(kIris), "") << "it can be made anew";
}

TEST_F(ClosedMedia, TheRecoveryKeyReadsWhatOthersSeeFromOutside)
{
    flipBit(file(), static_cast<std::int64_t>(fs::file_size(file()) / 2));
    EXPECT_EQ(findingsOf(kIris), "");
    const LibraryCheck all = checkBy(db::Credentials::ofRecoveryKey(db::SecretText(m_recovery->view())));
    ASSERT_EQ(all.findings.size(), 1) << all.findings.join(u'\n').toStdString();
    EXPECT_TRUE(all.findings.front().contains(QStringLiteral("sealed parts"))) << all.findings.front().toStdString();
    EXPECT_TRUE(all.remarks.isEmpty()) << all.remarks.join(u'\n').toStdString();
}

} // namespace
} // namespace alliance::app

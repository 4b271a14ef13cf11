// A recording that stays where it is may be replaced behind the program's back.

#include "app/services/RecordingCheck.h"
#include "app/services/RecordingFiles.h"
#include "tests/app/AppFixture.h"

#include <fstream>

namespace alliance::app
{
namespace
{

namespace fs = std::filesystem;
using base::ErrorCategory;

class LinkedRecording : public AppTest
{
protected:
    void SetUp() override
    {
        AppTest::SetUp();
        m_file = clip();
        m_recording = valueOf(library().session(import(m_file, true).sessionId)).recordings.front();
    }

    std::optional<ErrorCategory> opening() { return categoryOf(openIndex(m_recording, {})); }

    // Another byte of the same file; its times stay as they were only to a careless eye.
    void flipByte(std::int64_t at)
    {
        std::fstream bytes(m_file, std::ios::in | std::ios::out | std::ios::binary);
        bytes.seekg(at);
        const int byte = bytes.get();
        bytes.seekp(at);
        bytes.put(static_cast<char>(byte ^ 1));
    }

    fs::path m_file;
    RecordingItem m_recording;
};

TEST_F(LinkedRecording, AnotherFilmInItsPlaceIsRefused)
{
    EXPECT_FALSE(opening());
    support::ClipSpec other;
    other.frames = 100;
    fs::copy_file(clip(other, "other.mp4"), m_file, fs::copy_options::overwrite_existing);
    EXPECT_EQ(opening(), ErrorCategory::Conflict);
    EXPECT_EQ(opening(), ErrorCategory::Conflict) << "nor is it taken for the recording the next time";
}

TEST_F(LinkedRecording, OneOtherByteIsSeenAndTheOriginalIsTakenBack)
{
    const auto half = static_cast<std::int64_t>(fs::file_size(m_file) / 2);
    flipByte(half);
    EXPECT_EQ(opening(), ErrorCategory::Conflict);
    flipByte(half);
    EXPECT_FALSE(opening()) << "moved, touched or copied, it is the same film";
}

TEST_F(LinkedRecording, IsReadToItsEndOnceAsLongAsItLiesThereUnchanged)
{
    double most = 0.0;
    const JobContext job({}, [&](double fraction, const QString&) { most = std::max(most, fraction); });
    EXPECT_TRUE(checkImported(m_recording, job));
    EXPECT_EQ(most, 0.0) << "the import has read it";
    fs::last_write_time(m_file, fs::last_write_time(m_file) + std::chrono::seconds(5));
    EXPECT_TRUE(checkImported(m_recording, job));
    EXPECT_EQ(most, 1.0);
    most = 0.0;
    EXPECT_TRUE(checkImported(m_recording, job));
    EXPECT_EQ(most, 0.0);
}

} // namespace
} // namespace alliance::app

#include "tests/db/LibraryFixture.h"

#include <fstream>
#include <iterator>

namespace alliance::db
{
namespace
{

namespace fs = std::filesystem;
using base::ErrorCategory;

class DraftsOfASession : public LibraryTest
{
protected:
    std::vector<fs::path> files() const
    {
        std::error_code none;
        return {fs::directory_iterator(folder() / "drafts", none), fs::directory_iterator()};
    }
};

TEST_F(DraftsOfASession, TheLatestIsThereAfterReopening)
{
    EXPECT_TRUE(valueOf(library().drafts().get(m_session.id)).isEmpty());
    succeed(library().drafts().keep(m_session.id, QByteArray("first")));
    succeed(library().drafts().keep(m_session.id, QByteArray("second")));
    close();
    reopen();
    EXPECT_EQ(valueOf(library().drafts().get(m_session.id)), QByteArray("second"));
    EXPECT_EQ(files().size(), 1U);
}

TEST_F(DraftsOfASession, AnEmptyOneIsRemoved)
{
    succeed(library().drafts().keep(m_session.id, {}));
    succeed(library().drafts().keep(m_session.id, QByteArray("first")));
    succeed(library().drafts().keep(m_session.id, {}));
    EXPECT_TRUE(valueOf(library().drafts().get(m_session.id)).isEmpty());
    EXPECT_TRUE(files().empty());
}

TEST_F(DraftsOfASession, ThoseOfEachKindOfTextAreBesideEachOtherAndVerified)
{
    constexpr DraftOf kKinds[] = {DraftOf::Review, DraftOf::Feedback, DraftOf::Consent, DraftOf::Rehearsal};
    for (const DraftOf of : kKinds)
        succeed(library().drafts().keep(m_session.id, QByteArray::number(static_cast<int>(of)), of));
    EXPECT_EQ(files().size(), std::size(kKinds));
    for (const DraftOf of : kKinds)
        EXPECT_EQ(valueOf(library().drafts().get(m_session.id, of)), QByteArray::number(static_cast<int>(of)));
    EXPECT_TRUE(valueOf(library().verify()).sound());
    succeed(library().drafts().keep(m_session.id, {}, DraftOf::Consent));
    EXPECT_EQ(files().size(), std::size(kKinds) - 1);
}

TEST_F(DraftsOfASession, AreSealedToTheirSession)
{
    const Session other = valueOf(library().sessions().create({m_case.id, 0, {}, {}}));
    succeed(library().drafts().keep(m_session.id, QByteArray("velvet hippopotamus")));
    succeed(library().drafts().keep(other.id, QByteArray("crimson escalator")));
    for (const fs::path& file : files()) {
        std::ifstream stream(file, std::ios::binary);
        const std::string content((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
        EXPECT_EQ(content.find("velvet"), std::string::npos);
        EXPECT_EQ(content.find("crimson"), std::string::npos);
    }
    ASSERT_EQ(files().size(), 2U);
    fs::copy_file(files()[0], files()[1], fs::copy_options::overwrite_existing);
    EXPECT_TRUE(categoryOf(library().drafts().get(m_session.id)) == ErrorCategory::Damaged ||
                categoryOf(library().drafts().get(other.id)) == ErrorCategory::Damaged);
    EXPECT_EQ(categoryOf(library().drafts().keep(QUuid::createUuid(), QByteArray("x"))), ErrorCategory::NotFound);
}

} // namespace
} // namespace alliance::db

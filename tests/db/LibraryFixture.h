#pragma once
// A new library in a folder of its own, with one case, one session and one recording.

#include "db/Library.h"
#include "tests/support/ScratchFolder.h"

#include <QString>

#include <gtest/gtest.h>

#include <filesystem>
#include <optional>
#include <string>

namespace alliance::db
{

class Connection;

// Fails the test with category and context of the error.
template <typename T>
T valueOf(base::Result<T> result)
{
    if (!result)
        throw std::runtime_error("error " + std::to_string(static_cast<int>(result.error().category)) + ": " +
                                 result.error().context);
    return std::move(*result);
}
void succeed(const base::Status& status);

template <typename T>
std::optional<base::ErrorCategory> categoryOf(const tl::expected<T, base::Error>& result)
{
    return result ? std::nullopt : std::optional(result.error().category);
}

// The server that tests are run against (ALLIANCE_TEST_SERVER), with a schema of its own at each call; none without.
std::optional<ServerAddress> testServer();

QString hashOf(char digit); // 64 times the same

// The guards of append-only tables, which a test took away to alter rows behind the program's back.
void guardAgain(Connection& database);

class LibraryTest : public ::testing::Test
{
protected:
    void SetUp() override;

    std::filesystem::path folder() const { return m_temporary.path() / "library"; }
    Library& library() { return *m_library; }
    void close() { m_library.reset(); }
    void reopen() { m_library.emplace(valueOf(Library::open(folder()))); }

    Recording addRecording(const QUuid& sessionId, char digit);
    Moment moment(double fromSeconds, double toSeconds) const;
    NoteDraft note(const QString& text) const;
    CandidateDraft candidate(int rank, double fromSeconds) const;

    support::ScratchFolder m_temporary;
    std::optional<Library> m_library;
    Case m_case;
    Session m_session;
    Recording m_recording;
};

} // namespace alliance::db

#pragma once
// A temporary folder, generated recordings, and a library with one imported session.

#include "app/services/ImportService.h"
#include "app/services/LibraryService.h"
#include "tests/support/media/ClipMaker.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <functional>

namespace alliance::app
{

// Qt SQL and queued signals need one; made once per test program.
void needApplication();

template <typename T>
T valueOf(Outcome<T> outcome)
{
    if (!outcome)
        throw std::runtime_error("failed with category " +
                                 std::to_string(static_cast<int>(outcome.error().error.category)) + ": " +
                                 outcome.error().error.context + " / " + outcome.error().name.toStdString());
    return std::move(*outcome);
}

template <typename T>
std::optional<base::ErrorCategory> categoryOf(const Outcome<T>& outcome)
{
    return outcome ? std::nullopt : std::optional(outcome.error().error.category);
}

// Every file below `folder` with its size, sorted: shows whether anything was left behind.
QStringList listing(const std::filesystem::path& folder);

// What is kept of a recording under a usual name ("signals.csv", "candidates.json"), wherever it lies.
base::Result<std::string> keptText(LibraryService& library, const RecordingItem& recording, const std::string& name);

class AppTest : public ::testing::Test
{
protected:
    void SetUp() override;

    std::filesystem::path folder() const { return m_temporary.path().toStdString(); }
    std::filesystem::path libraryFolder() const { return folder() / "library"; }
    LibraryService& library();
    void closeLibrary() { m_library.reset(); } // library() opens it again
    std::filesystem::path clip(const support::ClipSpec& spec, const std::string& name);
    // Three seconds with sound.
    std::filesystem::path clip();
    ImportResult import(const std::filesystem::path& file, bool link = false);
    // The library as `make` leaves it, which makes the import, too: called by the first test of this program that asks
    // for this name, of which the others get a copy. It has to be the first thing that a test does with its library.
    ImportResult madeOnce(const std::string& name, const std::function<ImportResult()>& make);
    // As an earlier version left it: a plain copy, with plain files beside it. The session.
    QUuid importedPlain(const std::filesystem::path& file);

private:
    QTemporaryDir m_temporary;
    std::unique_ptr<LibraryService> m_library;
};

} // namespace alliance::app

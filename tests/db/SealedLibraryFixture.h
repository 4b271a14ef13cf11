#pragma once
// A sealed library with a supervisor who owns it, and others who can be added. Passphrases cost next to nothing here.

#include "db/core/Connection.h"
#include "tests/db/LibraryFixture.h"

#include <memory>
#include <string>
#include <vector>

namespace alliance::db
{

inline SecretText secret(const char* text)
{
    return SecretText(text);
}

// Names of files below a folder in whose bytes or name the text is, as UTF-8 or UTF-16.
std::vector<std::string> filesWith(const std::filesystem::path& folder, const QString& text);

class SealedLibraryTest : public ::testing::Test
{
protected:
    static constexpr const char* kOwner = "four plain words here";

    void SetUp() override;

    std::filesystem::path folder() const { return m_temporary.path() / "library"; }
    static CreateOptions cheap(const QString& name = QStringLiteral("Dr. Maren Quill"));
    // As the person with this passphrase, from the folder.
    Library openAs(const char* passphrase) const;
    base::Result<Library> tryAs(const char* passphrase) const;
    Library openByRecovery() const;
    Library owner() const { return openAs(kOwner); }
    // Added by the owner; the passphrase is `word` four times.
    Person add(PersonRole role, const QString& name, const char* passphrase) const;

    // A case, session and recording of its own; `digit` tells its recording from others.
    struct Made {
        Case one;
        Session session;
        Recording recording;
        Moment moment(double fromSeconds, double toSeconds) const;
        NoteDraft note(const QString& text, Visibility visibility) const;
    };
    static Made make(Library& library, const QString& caseCode, char digit);
    std::unique_ptr<Connection> behindItsBack() const;
    void run(const QString& sql, const QVariantList& values = {}) const;

    support::ScratchFolder m_temporary;
    QByteArray m_recoveryKey; // as it was shown
};

} // namespace alliance::db

#include "tests/db/SealedLibraryFixture.h"

#include "db/core/Connection.h"

#include <fstream>
#include <iterator>

namespace alliance::db
{

std::vector<std::string> filesWith(const std::filesystem::path& folder, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    const QByteArray utf16(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    std::vector<std::string> found;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file())
            continue;
        std::ifstream file(entry.path(), std::ios::binary);
        const QByteArray bytes = QByteArray::fromStdString(
            std::string((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>()));
        const std::string name = entry.path().filename().string();
        if (bytes.contains(utf8) || bytes.contains(utf16) || name.find(utf8.toStdString()) != std::string::npos)
            found.push_back(name);
    }
    return found;
}

CreateOptions SealedLibraryTest::cheap(const QString& name)
{
    CreateOptions options;
    options.personName = name;
    options.cost = PassphraseCost::least();
    return options;
}

void SealedLibraryTest::SetUp()
{
    ASSERT_FALSE(m_temporary.path().empty());
    const auto made = valueOf(Library::createSealed(folder(), secret(kOwner), cheap()));
    m_recoveryKey = QByteArray(made.recoveryKey.view().data(), static_cast<qsizetype>(made.recoveryKey.view().size()));
}

base::Result<Library> SealedLibraryTest::tryAs(const char* passphrase) const
{
    LibraryOptions options;
    options.credentials = Credentials::ofPassphrase(secret(passphrase));
    return Library::open(folder(), options);
}

Library SealedLibraryTest::openAs(const char* passphrase) const
{
    return valueOf(tryAs(passphrase));
}

Library SealedLibraryTest::openByRecovery() const
{
    LibraryOptions options;
    options.credentials = Credentials::ofRecoveryKey(SecretText(m_recoveryKey.toStdString()));
    return valueOf(Library::open(folder(), options));
}

Person SealedLibraryTest::add(PersonRole role, const QString& name, const char* passphrase) const
{
    return valueOf(owner().people().addWithPassphrase({role, name}, secret(passphrase), PassphraseCost::least()));
}

SealedLibraryTest::Made SealedLibraryTest::make(Library& library, const QString& caseCode, char digit)
{
    Made made;
    made.one = valueOf(library.cases().create({caseCode, QStringLiteral("Label of ") + caseCode}));
    made.session = valueOf(
        library.sessions().create({made.one.id, 0, QDate(2024, 3, 5), QStringLiteral("Session in ") + caseCode}));
    RecordingDraft draft;
    draft.sessionId = made.session.id;
    draft.path = QStringLiteral("/recordings/%1.mp4").arg(caseCode);
    draft.fileName = caseCode + QStringLiteral(".mp4");
    draft.label = QStringLiteral("Camera in ") + caseCode;
    draft.contentHash = hashOf(digit);
    draft.sizeBytes = 1000;
    draft.frameCount = 60 * 25;
    draft.duration = base::MediaTime::fromSeconds(60);
    draft.facts = {{QStringLiteral("made by"), caseCode}};
    made.recording = valueOf(library.recordings().create(draft));
    return made;
}

Moment SealedLibraryTest::Made::moment(double fromSeconds, double toSeconds) const
{
    return {recording.id,
            recording.contentHash,
            {base::MediaTime::fromSeconds(fromSeconds), base::MediaTime::fromSeconds(toSeconds)},
            static_cast<std::int64_t>(fromSeconds * 25),
            static_cast<std::int64_t>(toSeconds * 25)};
}

NoteDraft SealedLibraryTest::Made::note(const QString& text, Visibility visibility) const
{
    NoteDraft draft;
    draft.sessionId = session.id;
    draft.moment = moment(10, 12);
    draft.kind = QStringLiteral("observation");
    draft.text = text;
    draft.visibility = visibility;
    return draft;
}

std::unique_ptr<Connection> SealedLibraryTest::behindItsBack() const
{
    return valueOf(Connection::open(folder() / "library.db", OpenMode::Existing, std::chrono::milliseconds(1000)));
}

void SealedLibraryTest::run(const QString& sql, const QVariantList& values) const
{
    valueOf(behindItsBack()->execute(sql, values));
}

} // namespace alliance::db

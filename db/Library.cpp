#include "db/Library.h"

#include "db/audit/Verification.h"
#include "db/core/LibraryContext.h"
#include "db/core/LibraryFiles.h"
#include "db/core/Unlocking.h"

namespace alliance::db
{
namespace
{

// Paths in it are compared by their names: no separator at its end.
std::filesystem::path wholePath(const std::filesystem::path& folder)
{
    std::filesystem::path whole = std::filesystem::absolute(folder).lexically_normal();
    return whole.has_filename() ? whole : whole.parent_path();
}

} // namespace

base::Result<Library> LibraryHandle::open() const
{
    const std::filesystem::path& folder = m_unlocked->folder;
    const OpenMode mode = m_unlocked->mode == OpenMode::Still ? OpenMode::Still : usualMode(folder);
    auto connection = Connection::open(databaseFile(folder), mode, m_unlocked->busyTimeout);
    if (!connection)
        return tl::unexpected(connection.error());
    return Library(std::make_unique<LibraryContext>(m_unlocked, std::move(*connection)));
}

const std::filesystem::path& LibraryHandle::folder() const
{
    return m_unlocked->folder;
}

base::Result<Library> Library::create(const std::filesystem::path& folder, const CreateOptions& options)
{
    const std::filesystem::path whole = wholePath(folder);
    if (const base::Status built = buildLibrary(whole, options); !built)
        return tl::unexpected(built.error());
    return open(whole, options.open);
}

base::Result<SealedCreation> Library::createSealed(const std::filesystem::path& folder, SecretText passphrase,
                                                   const CreateOptions& options)
{
    if (const base::Status strong = checkPassphrase(passphrase); !strong)
        return tl::unexpected(strong.error());
    const std::filesystem::path whole = wholePath(folder);
    auto recoveryKey = buildSealedLibrary(whole, passphrase, options);
    if (!recoveryKey)
        return tl::unexpected(recoveryKey.error());
    LibraryOptions opening = options.open;
    opening.credentials = Credentials::ofPassphrase(std::move(passphrase));
    auto library = open(whole, opening);
    if (!library)
        return tl::unexpected(library.error());
    return SealedCreation{std::move(*library), std::move(*recoveryKey)};
}

base::Result<Library> Library::open(const std::filesystem::path& folder, const LibraryOptions& options)
{
    const std::filesystem::path whole = wholePath(folder);
    auto context = unlockLibrary(whole, usualMode(whole), options.busyTimeout, options.credentials);
    if (!context)
        return tl::unexpected(context.error());
    // What cannot be done now is tried again next time.
    static_cast<void>(Destruction(**context).finish());
    return Library(std::move(*context));
}

Library::Library(std::unique_ptr<LibraryContext> context) : m_context(std::move(context)) {}
Library::Library(Library&&) noexcept = default;
Library& Library::operator=(Library&&) noexcept = default;
Library::~Library() = default;

base::Result<Library> Library::reopen() const
{
    return handle().open();
}

LibraryHandle Library::handle() const
{
    return LibraryHandle(m_context->unlocked());
}

const std::filesystem::path& Library::folder() const
{
    return m_context->unlocked()->folder;
}

std::shared_ptr<DamageLog> Library::damage() const
{
    return m_context->unlocked()->damage;
}

bool Library::readOnly() const
{
    return usualMode(folder()) == OpenMode::ReadOnly;
}

QUuid Library::id() const
{
    return m_context->unlocked()->libraryId;
}

QUuid Library::person() const
{
    return m_context->person();
}

bool Library::isSealed() const
{
    return m_context->unlocked()->sealed;
}

std::filesystem::path Library::mediaFolder() const
{
    return folder() / "media";
}

std::filesystem::path Library::derivedFolder(const QUuid& recordingId) const
{
    return derivedFolderOf(folder(), recordingId);
}

std::filesystem::path Library::mediaPath(const Recording& recording) const
{
    return pathOf(folder(), recording.path);
}

QString Library::sealedPath(const QUuid& recordingId)
{
    return sealedMediaPath(recordingId);
}

base::Result<RecordingBytes> Library::bytes(const Recording& recording) const
{
    return m_context->fileKey(recording.sessionId).map([&](const QUuid& key) {
        return RecordingBytes(m_context->unlocked(), recording, mediaPath(recording), key);
    });
}

base::Result<RecordingBytes> Library::bytesOfNew(const Recording& recording) const
{
    if (const auto known = m_context->sessionKey(recording.sessionId); !known)
        return tl::unexpected(known.error());
    if (const auto key = m_context->sealingKey({Scope::Session, recording.sessionId, {}}); !key)
        return tl::unexpected(key.error());
    return bytes(recording);
}

SessionSeed Library::seedSession() const
{
    const SessionSeed seed{QUuid::createUuid(),
                           {QUuid::createUuid(), std::make_shared<const SecretKey>(SecretKey::random())}};
    m_context->vault().remember(seed.key.id, seed.key.key);
    return seed;
}

RecordingBytes Library::bytes(const SessionSeed& seed, const RecordingDraft& draft) const
{
    Recording recording;
    recording.id = draft.id;
    recording.sessionId = seed.id;
    recording.storage = draft.storage;
    recording.sealed = draft.storage != Storage::Imported;
    return RecordingBytes(m_context->unlocked(), recording, pathOf(folder(), draft.path), seed.key.id);
}

People Library::people()
{
    return People(*m_context);
}

Access Library::access()
{
    return Access(*m_context);
}

Cases Library::cases()
{
    return Cases(*m_context);
}

Sessions Library::sessions()
{
    return Sessions(*m_context);
}

SessionMoves Library::sessionMoves()
{
    return SessionMoves(*m_context);
}

Recordings Library::recordings()
{
    return Recordings(*m_context);
}

Candidates Library::candidates()
{
    return Candidates(*m_context);
}

GazeMarks Library::gazeMarks()
{
    return GazeMarks(*m_context);
}

Markers Library::markers()
{
    return Markers(*m_context);
}

Notes Library::notes()
{
    return Notes(*m_context);
}

Passages Library::passages()
{
    return Passages(*m_context);
}

Feedbacks Library::feedbacks()
{
    return Feedbacks(*m_context);
}

Ratings Library::ratings()
{
    return Ratings(*m_context);
}

Packages Library::packages()
{
    return Packages(*m_context);
}

Settlements Library::settlements()
{
    return Settlements(*m_context);
}

SessionTags Library::sessionTags()
{
    return SessionTags(*m_context);
}

Edits Library::edits()
{
    return Edits(*m_context);
}

Overview Library::overview()
{
    return Overview(*m_context);
}

Drafts Library::drafts()
{
    return Drafts(*m_context);
}

Vocabulary Library::vocabulary()
{
    return Vocabulary(*m_context);
}

AuditLog Library::audit()
{
    return AuditLog(*m_context);
}

Consents Library::consents()
{
    return Consents(*m_context);
}

Retention Library::retention()
{
    return Retention(*m_context);
}

Collections Library::collections()
{
    return Collections(*m_context);
}

Certificates Library::certificates()
{
    return Certificates(*m_context);
}

Destruction Library::destruction()
{
    return Destruction(*m_context);
}

base::Status Library::atomically(const std::function<base::Status()>& work)
{
    auto transaction = Transaction::begin(m_context->database());
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (base::Status done = work(); !done)
        return done;
    return transaction->commit();
}

base::Result<VerifyReport> Library::verify() const
{
    return verifyLibrary(*m_context);
}

} // namespace alliance::db

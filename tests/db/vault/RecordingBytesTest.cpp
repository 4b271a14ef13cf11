#include "db/vault/RecordingBytes.h"

#include "tests/db/LibraryFixture.h"
#include "tests/db/vault/SealedBytes.h"

#include <fstream>
#include <thread>

namespace alliance::db
{
namespace
{

namespace fs = std::filesystem;
using base::ErrorCategory;

class BytesOfRecordings : public LibraryTest
{
protected:
    RecordingDraft draft(const QUuid& session, Storage storage)
    {
        RecordingDraft draft;
        draft.id = QUuid::createUuid();
        draft.sessionId = session;
        draft.storage = storage;
        draft.path = storage == Storage::Linked ? QString::fromStdString((m_temporary.path() / "linked.mp4").string())
                                                : Library::sealedPath(draft.id);
        draft.fileName = QStringLiteral("film.mp4");
        draft.contentHash = hashOf('c');
        draft.sizeBytes = static_cast<std::int64_t>(m_film.size());
        return draft;
    }
    static void fill(const RecordingBytes& bytes, const Bytes& film)
    {
        const auto sink = valueOf(bytes.createMedia());
        succeed(sink->write(film));
        succeed(sink->commit());
    }

    Bytes m_film = randomBytes(200'000, 1);
};

TEST_F(BytesOfRecordings, AreSealedBeforeTheSessionIsEnteredAndOpenAfterwards)
{
    const SessionSeed seed = library().seedSession();
    const RecordingDraft film = draft(seed.id, Storage::Sealed);
    const RecordingBytes early = library().bytes(seed, film);
    fill(early, m_film);
    succeed(store(*early.derived(), "frames.index", m_film));
    SessionDraft session{m_case.id, 0, {}, QStringLiteral("Tuesday")};
    session.seed = seed;
    EXPECT_EQ(valueOf(library().sessions().create(session)).id, seed.id);
    const Recording entered = valueOf(library().recordings().create(film));
    EXPECT_EQ(entered.storage, Storage::Sealed);
    EXPECT_TRUE(entered.sealed);
    reopen();
    const RecordingBytes bytes = valueOf(library().bytes(entered));
    EXPECT_EQ(contentOf(*valueOf(bytes.openMedia())), m_film);
    EXPECT_EQ(stored(*bytes.derived(), "frames.index"), m_film);
    EXPECT_EQ(static_cast<std::int64_t>(fs::file_size(bytes.mediaFile())), bytes.storedSize(film.sizeBytes));
    EXPECT_EQ(fs::status(bytes.derivedFolder()).permissions() & fs::perms::mask, fs::perms::owner_all);
    EXPECT_TRUE(valueOf(library().verify()).sound());
}

TEST_F(BytesOfRecordings, AreReadInOtherThreads)
{
    const SessionSeed seed = library().seedSession();
    const RecordingBytes bytes = library().bytes(seed, draft(seed.id, Storage::Sealed));
    fill(bytes, m_film);
    std::vector<std::jthread> threads;
    for (int i = 0; i < 3; ++i)
        threads.emplace_back([&, bytes] { EXPECT_EQ(contentOf(*valueOf(bytes.openMedia())), m_film); });
}

TEST_F(BytesOfRecordings, OpenNothingMoreOnceTheLibraryIsLocked)
{
    const SessionSeed seed = library().seedSession();
    const RecordingBytes bytes = library().bytes(seed, draft(seed.id, Storage::Sealed));
    fill(bytes, m_film);
    succeed(store(*bytes.derived(), "frames.index", m_film));
    std::optional<LibraryHandle> handle = library().handle();
    const auto playing = valueOf(bytes.openMedia());
    close();
    EXPECT_TRUE(bytes.openMedia()) << "a job still works with it";
    handle.reset();
    EXPECT_EQ(categoryOf(bytes.openMedia()), ErrorCategory::Refused);
    EXPECT_EQ(categoryOf(bytes.createMedia()), ErrorCategory::Refused);
    EXPECT_EQ(categoryOf(bytes.derived()->open("frames.index")), ErrorCategory::Refused);
    EXPECT_EQ(categoryOf(bytes.derived()->create("frames.index")), ErrorCategory::Refused);
    EXPECT_EQ(contentOf(*playing), m_film) << "what is open stays open until it is closed";
}

TEST_F(BytesOfRecordings, ALinkedFileStaysPlainAndItsDerivedFilesAreSealed)
{
    std::ofstream(m_temporary.path() / "linked.mp4", std::ios::binary)
        .write(reinterpret_cast<const char*>(m_film.data()), static_cast<std::streamsize>(m_film.size()));
    const Recording linked = valueOf(library().recordings().create(draft(m_session.id, Storage::Linked)));
    EXPECT_TRUE(linked.sealed);
    const RecordingBytes bytes = valueOf(library().bytes(linked));
    EXPECT_EQ(contentOf(*valueOf(bytes.openMedia())), m_film);
    EXPECT_EQ(categoryOf(bytes.createMedia()), ErrorCategory::Invalid);
    succeed(store(*bytes.derived(), "speech.json", m_film));
    const auto onDisk = base::openFileSource(bytes.derivedFolder() / "speech.json");
    EXPECT_TRUE(*isSealedFile(**onDisk));
    EXPECT_EQ(bytes.storedSize(1000), 1000);
}

TEST_F(BytesOfRecordings, MovingARecordingKeepsWhatIsKnownOfItsSeals)
{
    Recordings recordings = library().recordings();
    const Recording sealed = valueOf(recordings.create(draft(m_session.id, Storage::Sealed)));
    const Recording linked = valueOf(recordings.relocate(sealed.id, Storage::Linked, QStringLiteral("/elsewhere.mp4")));
    EXPECT_EQ(linked.storage, Storage::Linked);
    EXPECT_TRUE(linked.sealed);
    const Recording plain = valueOf(recordings.relocate(sealed.id, Storage::Imported, QStringLiteral("media/x.mp4")));
    EXPECT_EQ(plain.storage, Storage::Imported);
    EXPECT_FALSE(plain.sealed);
    EXPECT_EQ(valueOf(recordings.relocate(sealed.id, Storage::Sealed, QStringLiteral("media/x.sealed"))).storage,
              Storage::Sealed);
    EXPECT_EQ(valueOf(recordings.ids()).size(), 2);
}

TEST_F(BytesOfRecordings, OfNoRecordingThereAreNone)
{
    const RecordingBytes none;
    EXPECT_EQ(categoryOf(none.openMedia()), ErrorCategory::NotFound);
    EXPECT_TRUE(valueOf(none.derived()->names()).empty());
    succeed(store(*none.derived(), "a", m_film));
    EXPECT_EQ(stored(*none.derived(), "a"), m_film);
}

} // namespace
} // namespace alliance::db

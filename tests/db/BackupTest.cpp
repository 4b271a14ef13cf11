#include "db/backup/Backup.h"

#include "db/backup/Restore.h"
#include "db/core/Connection.h"
#include "db/core/LibraryHold.h"
#include "tests/db/LibraryFixture.h"

#include <fstream>
#include <unistd.h>

namespace alliance::db
{
namespace
{

namespace fs = std::filesystem;
using base::ErrorCategory;

class Backups : public LibraryTest
{
protected:
    fs::path backup() const { return m_temporary.path() / "backup"; }
    // A recording whose copy is in the library.
    fs::path addImported(char digit, const std::string& content)
    {
        RecordingDraft draft;
        draft.id = QUuid::createUuid();
        draft.sessionId = m_session.id;
        draft.storage = Storage::Imported;
        draft.fileName = QStringLiteral("camera.mp4");
        draft.path = QStringLiteral("media/%1.mp4").arg(draft.id.toString(QUuid::WithoutBraces));
        draft.contentHash = hashOf(digit);
        draft.sizeBytes = static_cast<std::int64_t>(content.size());
        draft.frameCount = 25;
        draft.duration = base::MediaTime::fromSeconds(1);
        const fs::path file = library().mediaPath(valueOf(library().recordings().create(draft)));
        std::ofstream(file, std::ios::binary) << content;
        return file;
    }
    static std::string contentOf(const fs::path& file)
    {
        std::ifstream stream(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    }
    int entriesBeside() const
    {
        return static_cast<int>(std::distance(fs::directory_iterator(m_temporary.path()), fs::directory_iterator()));
    }
};

// Into a new folder and in the place of a library.
TEST_F(Backups, ASecondRestoreIntoOneFolderIsToldOfTheFirstAndDisturbsItNot)
{
    valueOf(library().notes().add(note(QStringLiteral("before"))));
    valueOf(backUp(library(), backup()));
    const fs::path folder = m_temporary.path() / "restored";
    for (int times = 0; times < 2; ++times) {
        std::vector<base::Error> errors;
        RestoreOptions how;
        how.accept = [&](Library& /*restored*/, QJsonObject& /*detail*/) -> base::Status {
            if (const auto second = restoreBackup(backup(), folder, {}); !second)
                errors.push_back(second.error());
            if (times > 0) {
                if (const auto opened = Library::open(folder); !opened)
                    errors.push_back(opened.error());
            }
            return {};
        };
        valueOf(restoreBackup(backup(), folder, {}, how));
        ASSERT_EQ(errors.size(), 1U + static_cast<std::size_t>(times));
        for (const base::Error& error : errors) {
            EXPECT_EQ(error.category, ErrorCategory::Busy);
            EXPECT_EQ(error.context, kBeingRestored);
        }
        Library restored = valueOf(Library::open(folder));
        EXPECT_TRUE(valueOf(restored.verify()).sound());
        EXPECT_EQ(valueOf(restored.notes().list(m_session.id)).size(), 1);
    }
}

// Who looked at the folder decided about something else.
TEST_F(Backups, AreNotPutWhereAnotherLibraryHasComeSinceSomebodyLooked)
{
    valueOf(backUp(library(), backup()));
    const fs::path folder = m_temporary.path() / "restored";
    const auto seenAs = [](const RestorePlace& place) {
        RestoreOptions how;
        how.place = place;
        return how;
    };
    const RestorePlace nothing = restorePlace(folder);
    EXPECT_FALSE(nothing.library);
    valueOf(restoreBackup(backup(), folder, {}, seenAs(nothing)));
    const RestorePlace first = restorePlace(folder);
    EXPECT_TRUE(first.library);
    const auto changed = [&](const RestorePlace& place) {
        const auto refused = restoreBackup(backup(), folder, {}, seenAs(place));
        return !refused && refused.error().category == ErrorCategory::Conflict &&
               refused.error().context == kPlaceChanged && restorePlace(folder) != place;
    };
    EXPECT_TRUE(changed(nothing));
    EXPECT_FALSE(fs::exists(folder / "backups"));
    valueOf(restoreBackup(backup(), folder, {}, seenAs(first)));
    EXPECT_TRUE(changed(first));
    EXPECT_TRUE(valueOf(valueOf(Library::open(folder)).verify()).sound());
}

TEST_F(Backups, AreWholeLibrariesOfTheirMoment)
{
    valueOf(library().notes().add(note(QStringLiteral("before"))));
    valueOf(backUp(library(), backup()));
    valueOf(library().notes().add(note(QStringLiteral("after"))));
    EXPECT_EQ(fs::status(backup() / "library.keys").permissions(), fs::perms::owner_read | fs::perms::owner_write);
    Library copy = valueOf(Library::open(backup()));
    EXPECT_EQ(valueOf(copy.notes().list(m_session.id)).size(), 1);
    EXPECT_TRUE(valueOf(copy.verify()).sound());
    EXPECT_EQ(valueOf(library().audit().list(5)).first().action, QStringLiteral("library.backed_up"));
}

TEST_F(Backups, DoNotOverwriteAnything)
{
    valueOf(backUp(library(), backup()));
    EXPECT_EQ(categoryOf(backUp(library(), backup())), ErrorCategory::Conflict);
    fs::create_directory(m_temporary.path() / "empty");
    valueOf(backUp(library(), m_temporary.path() / "empty"));
}

TEST_F(Backups, ThatFailLeaveNothing)
{
    fs::remove(folder() / "library.keys");
    EXPECT_FALSE(backUp(library(), backup()));
    EXPECT_EQ(entriesBeside(), 1);
}

TEST_F(Backups, CanBePutBack)
{
    valueOf(library().notes().add(note(QStringLiteral("before"))));
    valueOf(backUp(library(), backup()));
    valueOf(library().notes().add(note(QStringLiteral("after"))));
    close();
    valueOf(restoreBackup(backup(), folder(), {}));
    reopen();
    EXPECT_EQ(valueOf(library().notes().list(m_session.id)).size(), 1);
    EXPECT_TRUE(valueOf(library().verify()).sound());
    const fs::path replaced = fs::directory_iterator(folder() / "backups")->path();
    Library former = valueOf(Library::open(replaced));
    EXPECT_EQ(valueOf(former.notes().list(m_session.id)).size(), 2);
}

TEST_F(Backups, CanBePutInANewPlace)
{
    valueOf(backUp(library(), backup()));
    const fs::path elsewhere = m_temporary.path() / "elsewhere";
    valueOf(restoreBackup(backup(), elsewhere, {}));
    EXPECT_TRUE(valueOf(valueOf(Library::open(elsewhere)).verify()).sound());
    EXPECT_TRUE(fs::is_directory(elsewhere / "media"));
}

TEST_F(Backups, ThatAreDamagedAreNotPutBack)
{
    valueOf(backUp(library(), backup()));
    close();
    std::fstream file(backup() / "library.db", std::ios::binary | std::ios::in | std::ios::out);
    file.seekp(0);
    file << std::string(200, 'x');
    file.close();
    EXPECT_EQ(categoryOf(restoreBackup(backup(), folder(), {})), ErrorCategory::Damaged);
    reopen();
    EXPECT_FALSE(fs::exists(folder() / "backups"));
    EXPECT_TRUE(valueOf(library().verify()).sound());
}

TEST_F(Backups, ThatWereOpenedSinceAreReadThroughInsteadOfCompared)
{
    valueOf(library().notes().add(note(QStringLiteral("before"))));
    valueOf(backUp(library(), backup()));
    valueOf(Library::open(backup()));
    valueOf(restoreBackup(backup(), m_temporary.path() / "elsewhere", {}));
    EXPECT_EQ(valueOf(valueOf(Library::open(m_temporary.path() / "elsewhere")).notes().list(m_session.id)).size(), 1);
    {
        const auto connection =
            valueOf(Connection::open(backup() / "library.db", OpenMode::Existing, std::chrono::milliseconds(0)));
        valueOf(connection->execute(QStringLiteral("UPDATE notes SET created_us = created_us + 1")));
    }
    EXPECT_EQ(categoryOf(restoreBackup(backup(), m_temporary.path() / "third", {})), ErrorCategory::Damaged);
}

TEST_F(Backups, TakeRecordingsAlongWhenAskedTo)
{
    const fs::path media = addImported('b', std::string(300000, 'm'));
    EXPECT_EQ(valueOf(backUp(library(), m_temporary.path() / "without")).mediaFiles, 0);
    EXPECT_FALSE(fs::exists(m_temporary.path() / "without/media"));
    const BackupReport report = valueOf(backUp(library(), backup(), {true, {}, {}}));
    EXPECT_EQ(report.mediaFiles, 1);
    EXPECT_EQ(report.mediaBytes, 300000);
    EXPECT_EQ(report.mediaOutside, 1);
    EXPECT_EQ(contentOf(backup() / "media" / media.filename()), contentOf(media));
    EXPECT_NE(fs::hard_link_count(media), 2U);
}

TEST_F(Backups, DoNotCopyRecordingsAgainThatHaveNotChanged)
{
    const fs::path first = addImported('b', std::string(300000, 'm'));
    EXPECT_EQ(valueOf(backUp(library(), m_temporary.path() / "monday", {true, {}, {}})).mediaShared, 0);
    const fs::path second = addImported('c', std::string(200000, 'n'));
    const BackupReport report = valueOf(backUp(library(), m_temporary.path() / "tuesday", {true, {}, {}}));
    EXPECT_EQ(report.mediaFiles, 2);
    EXPECT_EQ(report.mediaShared, 1);
    EXPECT_EQ(fs::hard_link_count(m_temporary.path() / "tuesday/media" / first.filename()), 2U);
    EXPECT_EQ(fs::hard_link_count(m_temporary.path() / "tuesday/media" / second.filename()), 1U);
    // One that lost a byte since then lends nothing.
    fs::resize_file(m_temporary.path() / "monday/media" / first.filename(), 299999);
    const BackupReport third = valueOf(backUp(library(), m_temporary.path() / "wednesday", {true, {}, {}}));
    EXPECT_EQ(third.mediaShared, 1);
    EXPECT_EQ(contentOf(m_temporary.path() / "wednesday/media" / first.filename()), std::string(300000, 'm'));
}

TEST_F(Backups, RemoveWhatKilledOnesOfTheLibraryLeftInTheSameFolderAndNothingElse)
{
    const std::string dead = ".part-999999999";
    const fs::path beside = m_temporary.path();
    fs::create_directory(beside / "made"); // elsewhere: each would remove those before
    const auto made = [&](const std::string& name) {
        valueOf(backUp(library(), beside / "made" / name, {true, {}, {}}));
        return beside / name;
    };
    const auto begun = [&](const std::string& name) {
        fs::path place = made(name);
        fs::remove(beside / "made" / name / "backup.json");
        fs::rename(beside / "made" / name, place);
        return place;
    };
    addImported('b', "recording");
    const fs::path left = begun("monday" + dead);
    const fs::path justBegun = beside / ("tuesday" + dead);
    fs::create_directory(justBegun); // killed before there was a database
    const fs::path running = begun("wednesday.part-" + std::to_string(::getpid()));
    const fs::path held = begun("thursday" + dead);
    const fs::path added = begun("friday" + dead);
    std::ofstream(added / "letter.txt") << "Dear";
    const fs::path whole = made("saturday" + dead);
    fs::rename(beside / "made" / whole.filename(), whole);
    const fs::path foreign = beside / ("sunday" + dead);
    fs::create_directory(foreign);
    std::ofstream(foreign / "library.db") << "of another program";
    {
        const LibraryHold elsewhere = valueOf(LibraryHold::take(held, LibraryHold::Sharing::Alone));
        valueOf(backUp(library(), backup()));
        EXPECT_TRUE(fs::exists(held)) << "another computer writes it";
    }
    EXPECT_FALSE(fs::exists(left));
    EXPECT_FALSE(fs::exists(justBegun));
    for (const fs::path& kept : {running, added, whole, foreign})
        EXPECT_TRUE(fs::exists(kept)) << kept;
    valueOf(backUp(library(), beside / "next"));
    EXPECT_FALSE(fs::exists(held));
}

TEST_F(Backups, OfAnotherLibraryLendNothing)
{
    const fs::path media = addImported('b', std::string(1000, 'm'));
    valueOf(backUp(library(), m_temporary.path() / "backups/one", {true, {}, {}}));
    Library other = valueOf(Library::create(m_temporary.path() / "other"));
    EXPECT_EQ(valueOf(backUp(other, m_temporary.path() / "backups/two", {true, {}, {}})).mediaShared, 0);
}

TEST_F(Backups, SayWhatIsMissingAndGoOn)
{
    fs::remove(addImported('b', std::string(1000, 'm')));
    addImported('c', std::string(1000, 'n'));
    const BackupReport report = valueOf(backUp(library(), backup(), {true, {}, {}}));
    EXPECT_EQ(report.mediaMissing, 1);
    EXPECT_EQ(report.mediaFiles, 1);
}

TEST_F(Backups, SayInPlainWordsWhatTheyAreWithoutPrivateData)
{
    valueOf(library().notes().add(note(QStringLiteral("a private remark"))));
    addImported('b', std::string(1000, 'm'));
    valueOf(backUp(library(), backup(), {true, {}, {}}));
    const std::string words = contentOf(backup() / "README.txt");
    EXPECT_NE(words.find("backup of a library of Alliance Review"), std::string::npos);
    EXPECT_NE(words.find("alliance library restore"), std::string::npos);
    for (const auto& entry : fs::recursive_directory_iterator(backup())) {
        const std::string content = entry.is_regular_file() ? contentOf(entry.path()) : std::string();
        for (const char* secret : {"private remark", "KESTREL", "Quill", "Halvorsen", "camera.mp4", "After the break"})
            EXPECT_EQ(content.find(secret), std::string::npos) << entry.path() << ": " << secret;
    }
}

TEST_F(Backups, CanBeStoppedAndLeaveNothing)
{
    addImported('b', std::string(5 << 20, 'm'));
    std::stop_source stop;
    BackupOptions options;
    options.media = true;
    options.stop = stop.get_token();
    double furthest = 0;
    options.progress = [&](double fraction) {
        EXPECT_GE(fraction, furthest);
        furthest = fraction;
        if (fraction > 0.2)
            stop.request_stop();
    };
    EXPECT_EQ(categoryOf(backUp(library(), backup(), options)), ErrorCategory::Cancelled);
    EXPECT_GT(furthest, 0);
    EXPECT_EQ(entriesBeside(), 1);
    EXPECT_FALSE(valueOf(lastBackup(library())));
}

TEST_F(Backups, AreRememberedByTheLibrary)
{
    EXPECT_FALSE(valueOf(lastBackup(library())));
    EXPECT_TRUE(valueOf(backUp(library(), backup())).recorded);
    EXPECT_LT(valueOf(lastBackup(library()))->secsTo(QDateTime::currentDateTimeUtc()), 60);
}

TEST_F(Backups, BringRecordingsBackAndKeepThoseThatAreThere)
{
    const fs::path kept = addImported('b', std::string(1000, 'm'));
    const fs::path lost = addImported('c', std::string(1000, 'n'));
    const fs::path altered = addImported('d', std::string(1000, 'o'));
    valueOf(backUp(library(), backup(), {true, {}, {}}));
    const fs::path later = addImported('e', std::string(1000, 'p'));
    close();
    fs::remove(lost);
    std::ofstream(altered, std::ios::binary) << "something else";
    const RestoreReport report = valueOf(restoreBackup(backup(), folder(), {}));
    EXPECT_EQ(report.mediaFiles, 2);
    EXPECT_EQ(report.mediaMissing, 0);
    for (const auto& [file, content] : std::map<fs::path, char>{{kept, 'm'}, {lost, 'n'}, {altered, 'o'}, {later, 'p'}})
        EXPECT_EQ(contentOf(file), std::string(1000, content));
    EXPECT_EQ(contentOf(report.replaced / "media" / altered.filename()), "something else");
    reopen();
    EXPECT_EQ(valueOf(library().recordings().list()).size(), 4);
    EXPECT_TRUE(valueOf(library().verify()).sound());
    EXPECT_TRUE(valueOf(lastBackup(library()))) << "what is in it is in that backup";
}

TEST_F(Backups, SayHowManyRecordingsTheyCannotBringBack)
{
    addImported('b', std::string(1000, 'm'));
    valueOf(backUp(library(), backup()));
    EXPECT_EQ(valueOf(restoreBackup(backup(), m_temporary.path() / "elsewhere", {})).mediaMissing, 1);
}

TEST_F(Backups, WithAFileThatIsNotWhatTheirListSaysAreNotPutBack)
{
    const fs::path media = addImported('b', std::string(1000, 'm'));
    valueOf(backUp(library(), backup(), {true, {}, {}}));
    std::ofstream(backup() / "media" / media.filename(), std::ios::binary) << std::string(1000, 'x');
    EXPECT_EQ(categoryOf(restoreBackup(backup(), m_temporary.path() / "elsewhere", {})), ErrorCategory::Damaged);
    EXPECT_FALSE(fs::exists(m_temporary.path() / "elsewhere"));
}

TEST_F(Backups, AreNotPutOverALibraryThatIsOpen)
{
    valueOf(backUp(library(), backup()));
    EXPECT_EQ(categoryOf(restoreBackup(backup(), folder(), {})), ErrorCategory::Busy);
    valueOf(library().notes().add(note(QStringLiteral("goes on"))));
    EXPECT_TRUE(valueOf(library().verify()).sound());
}

TEST_F(Backups, AreNotPutOverALibraryThatIsReadWithoutTheLocksOfItsDatabase)
{
    valueOf(backUp(library(), backup()));
    close();
    {
        const LibraryHold reader = valueOf(LibraryHold::take(folder(), LibraryHold::Sharing::Alone));
        EXPECT_EQ(categoryOf(restoreBackup(backup(), folder(), {})), ErrorCategory::Busy);
    }
    valueOf(restoreBackup(backup(), folder(), {}));
}

TEST_F(Backups, AreNotPutIntoAFolderWithOtherThings)
{
    valueOf(backUp(library(), backup()));
    fs::create_directory(m_temporary.path() / "papers");
    std::ofstream(m_temporary.path() / "papers/letter.txt") << "Dear";
    EXPECT_EQ(categoryOf(restoreBackup(backup(), m_temporary.path() / "papers", {})), ErrorCategory::Conflict);
    EXPECT_EQ(categoryOf(restoreBackup(backup(), backup(), {})), ErrorCategory::Conflict);
    EXPECT_EQ(categoryOf(restoreBackup(m_temporary.path() / "papers", m_temporary.path() / "new", {})),
              ErrorCategory::NotFound);
    EXPECT_FALSE(fs::exists(m_temporary.path() / "new"));
}

TEST_F(Backups, BringBackALibraryThatIsDamaged)
{
    valueOf(library().notes().add(note(QStringLiteral("before"))));
    succeed(library().drafts().keep(m_session.id, "half a sentence"));
    valueOf(backUp(library(), backup()));
    close();
    std::ofstream(folder() / "library.db", std::ios::binary) << "no database";
    valueOf(restoreBackup(backup(), folder(), {}));
    reopen();
    EXPECT_EQ(valueOf(library().notes().list(m_session.id)).size(), 1);
    EXPECT_EQ(valueOf(library().drafts().get(m_session.id)), QByteArray("half a sentence"));
}

} // namespace
} // namespace alliance::db

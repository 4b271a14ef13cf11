#include "db/backup/Backup.h"
#include "db/core/Connection.h"
#include "db/core/LibraryFiles.h"
#include "db/core/Transaction.h"
#include "db/core/Unlocking.h"
#include "db/destruction/Erasure.h"
#include "db/destruction/LibraryCopies.h"
#include "tests/db/LibraryFixture.h"

#include <QCryptographicHash>
#include <QSet>

#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <sys/wait.h>
#include <unistd.h>

namespace alliance::db
{
namespace
{

namespace fs = std::filesystem;
using base::ErrorCategory;
using namespace std::chrono_literals;

void write(const fs::path& file, const std::string& content)
{
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary | std::ios::trunc) << content;
}

std::string contentOf(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

class DestructionOfSessions : public LibraryTest
{
protected:
    void SetUp() override
    {
        LibraryTest::SetUp();
        m_copied = addCopy(m_session.id, "the moving picture of a person");
        fill(m_session.id, moment(10, 12));
        m_other = valueOf(library().sessions().create({m_case.id, 0, {}, QStringLiteral("Other session")}));
        m_otherCopy = addCopy(m_other.id, "another picture");
    }

    Recording addCopy(const QUuid& session, const std::string& content)
    {
        RecordingDraft draft;
        draft.id = QUuid::createUuid();
        draft.sessionId = session;
        draft.storage = Storage::Imported;
        draft.fileName = QStringLiteral("copy.mp4");
        draft.path = QStringLiteral("media/%1.mp4").arg(draft.id.toString(QUuid::WithoutBraces));
        draft.contentHash = QString::fromLatin1(
            QCryptographicHash::hash(QByteArray::fromStdString(content), QCryptographicHash::Sha256).toHex());
        draft.sizeBytes = static_cast<std::int64_t>(content.size());
        draft.frameCount = 10;
        draft.duration = base::MediaTime::fromSeconds(1);
        const Recording made = valueOf(library().recordings().create(draft));
        write(library().mediaPath(made), content);
        write(library().derivedFolder(made.id) / "signals.csv", "gaze of " + content);
        write(library().derivedFolder(made.id) / "thumbs" / "1.jpg", "thumbnail of " + content);
        return made;
    }

    // Something of every kind that a person can leave in a session.
    void fill(const QUuid& session, const Moment& where)
    {
        valueOf(library().candidates().storeRun({{}, where.recordingId, {}, {}, {}, {}}, {candidate(1, 10)}));
        const Candidate proposed = valueOf(library().candidates().listOfSession(session)).first();
        valueOf(
            library().candidates().decide(proposed.id, {DecisionState::Rejected, QStringLiteral("a laugh"), {}}, 0));
        valueOf(library().gazeMarks().add({where, 0, true}));
        SettlementDraft settled;
        settled.sessionId = session;
        settled.moment = where;
        settled.kind = QStringLiteral("marker");
        settled.first = {QUuid::createUuid(), QUuid::createUuid(), 1};
        settled.second = {QUuid::createUuid(), {}, 0};
        settled.chosen = QStringLiteral("second");
        settled.holds = {{QStringLiteral("none"), true}};
        valueOf(library().settlements().add(settled));
        MarkerDraft marker;
        marker.sessionId = session;
        marker.moment = where;
        marker.type = QStringLiteral("withdrawal");
        marker.candidateId = proposed.id;
        const Marker made = valueOf(library().markers().add(marker));
        NoteDraft text = note(QStringLiteral("She looks at the floor"));
        text.markerId = made.id;
        const Note first = valueOf(library().notes().add(text));
        text.replyTo = first.id;
        const Note reply = valueOf(library().notes().add(text));
        valueOf(library().notes().edit(reply.id, text, 1));
        const Person patient = valueOf(library().people().create({PersonRole::Patient, QStringLiteral("Ingrid")}));
        succeed(library().sessions().setPeople(session, {{patient.id, SessionPart::Patient}}));
        succeed(
            library().recordings().setPeople(where.recordingId, {{0, QStringLiteral("left"), SessionPart::Patient}}));
        ConsentDraft consent;
        consent.recordingId = where.recordingId;
        valueOf(library().consents().put(consent, 0));
        m_collection = valueOf(library().collections().create(QStringLiteral("Withdrawal")));
        m_example =
            valueOf(library().collections().addExample({m_collection.id, where, QStringLiteral("floor"), made.id}));
        succeed(library().drafts().keep(session, "half a thought"));
    }

    QList<Certificate> destroy(const QUuid& session)
    {
        return valueOf(library().destruction().destroy({{session}, {}, QStringLiteral("end of retention")}));
    }
    DestructionProgress finish() { return library().destruction().finish(); }

    // Every sealed value and key of the session, as it lies in the database.
    std::vector<std::string> sealedBytes(const QUuid& session) const
    {
        const auto connection = valueOf(Connection::open(folder() / "library.db", OpenMode::ReadOnly, 1000ms));
        std::vector<std::string> found;
        for (const char* sql :
             {"SELECT label FROM sessions WHERE id = ?", "SELECT facts FROM recordings WHERE session_id = ?",
              "SELECT g.sealed_key FROM key_grants g JOIN content_keys k ON k.id = g.key_id WHERE k.subject_id = ?",
              "SELECT v.text FROM note_versions v JOIN notes n ON n.id = v.note_id WHERE n.session_id = ?",
              "SELECT v.coding FROM marker_versions v JOIN markers n ON n.id = v.marker_id WHERE n.session_id = ?",
              "SELECT title FROM examples WHERE session_id = ?"})
            succeed(connection->forEach(QString::fromUtf8(sql), {session.toString(QUuid::WithoutBraces)},
                                        [&](const Row& row) -> base::Status {
                                            found.push_back(row.bytes(0).toStdString());
                                            return {};
                                        }));
        return found;
    }
    int filesHolding(const std::string& bytes) const
    {
        int count = 0;
        for (const auto& entry : fs::recursive_directory_iterator(folder()))
            count += entry.is_regular_file() && contentOf(entry.path()).find(bytes) != std::string::npos;
        return count;
    }

    Recording m_copied;
    Session m_other;
    Recording m_otherCopy;
    Collection m_collection;
    Example m_example;
};

TEST_F(DestructionOfSessions, RemovesEverythingOfASessionAndLeavesTheOthersAlone)
{
    const auto sealed = sealedBytes(m_session.id);
    ASSERT_GE(sealed.size(), 8U);
    for (const std::string& bytes : sealed)
        ASSERT_GE(filesHolding(bytes), 1);
    destroy(m_session.id);
    const DestructionProgress progress = finish();
    EXPECT_TRUE(progress.status) << progress.status.error().context;
    EXPECT_EQ(progress.unfinished, 0);

    EXPECT_EQ(categoryOf(library().sessions().get(m_session.id)), ErrorCategory::NotFound);
    EXPECT_TRUE(valueOf(library().collections().examples(m_collection.id)).isEmpty());
    EXPECT_EQ(valueOf(library().people().list()).size(), 1) << "the patient is in no other session";
    for (const std::string& bytes : sealed)
        EXPECT_EQ(filesHolding(bytes), 0) << "in no page, gap or log of the database";
    EXPECT_EQ(filesHolding("the moving picture of a person"), 0);
    EXPECT_FALSE(fs::exists(library().derivedFolder(m_copied.id)));
    EXPECT_TRUE(fs::is_empty(folder() / "drafts"));

    EXPECT_EQ(valueOf(library().sessions().get(m_other.id)).label, QStringLiteral("Other session"));
    EXPECT_EQ(contentOf(library().mediaPath(m_otherCopy)), "another picture");
    EXPECT_TRUE(fs::exists(library().derivedFolder(m_otherCopy.id) / "signals.csv"));
}

TEST_F(DestructionOfSessions, LeavesACertificateAndALibraryThatIsSound)
{
    const qint64 events = valueOf(library().audit().count());
    destroy(m_session.id);
    finish();
    const QList<Certificate> all = valueOf(library().certificates().list());
    ASSERT_EQ(all.size(), 1);
    const Certificate& certificate = all.front();
    EXPECT_EQ(certificate.sessionId, m_session.id);
    EXPECT_EQ(certificate.caseCode, QStringLiteral("KESTREL-7"));
    EXPECT_EQ(certificate.sessionNumber, 1);
    EXPECT_EQ(certificate.heldOn, QDate(2024, 3, 5));
    EXPECT_EQ(certificate.reason, QStringLiteral("end of retention"));
    EXPECT_EQ(certificate.person, library().person());
    EXPECT_EQ(certificate.counts[QStringLiteral("note_versions")], 3);
    EXPECT_EQ(certificate.counts[QStringLiteral("examples")], 1);
    ASSERT_EQ(certificate.recordings.size(), 2);
    EXPECT_TRUE(certificate.recordings[0].linked);
    EXPECT_FALSE(certificate.recordings[1].linked);
    EXPECT_EQ(certificate.recordings[1].contentHash, m_copied.contentHash);

    EXPECT_EQ(valueOf(library().audit().count()), events + 1);
    EXPECT_EQ(valueOf(library().audit().list(events)).first().action, QStringLiteral("session.destroyed"));
    const VerifyReport report = valueOf(library().verify());
    EXPECT_TRUE(report.sound()) << (report.sound() ? std::string() : report.problems.front().detail);
    reopen();
    EXPECT_TRUE(valueOf(library().verify()).sound());
}

TEST_F(DestructionOfSessions, WithoutItsCertificateWhatIsGoneIsMissed)
{
    destroy(m_session.id);
    finish();
    const auto connection = valueOf(Connection::open(folder() / "library.db", OpenMode::Existing, 1000ms));
    valueOf(connection->execute(QStringLiteral("DROP TRIGGER certificates_no_delete")));
    valueOf(connection->execute(QStringLiteral("DELETE FROM certificates")));
    EXPECT_FALSE(valueOf(library().verify()).sound());
}

TEST_F(DestructionOfSessions, AGuardThatSomebodyDroppedDoesNotStopItAndIsBackAfterwards)
{
    const auto connection = valueOf(Connection::open(folder() / "library.db", OpenMode::Existing, 1000ms));
    for (const char* guard : {"note_versions_no_update", "note_versions_no_delete", "decisions_no_delete"})
        valueOf(connection->execute(QStringLiteral("DROP TRIGGER ") + QLatin1String(guard)));
    destroy(m_session.id);
    EXPECT_EQ(valueOf(connection->number(
                  QStringLiteral("SELECT COUNT(*) FROM sqlite_master WHERE name IN ('note_versions_no_update', "
                                 "'note_versions_no_delete', 'decisions_no_delete')"))),
              3);
    EXPECT_TRUE(valueOf(library().verify()).sound());
}

TEST_F(DestructionOfSessions, TheGuardsOfHistoryAreBackAfterwards)
{
    valueOf(library().notes().add([this] {
        NoteDraft draft;
        draft.sessionId = m_other.id;
        draft.kind = QStringLiteral("observation");
        draft.text = QStringLiteral("kept");
        return draft;
    }()));
    destroy(m_session.id);
    const auto connection = valueOf(Connection::open(folder() / "library.db", OpenMode::Existing, 1000ms));
    for (const char* sql : {"DELETE FROM note_versions", "UPDATE note_versions SET deleted = 1", "DELETE FROM audit",
                            "UPDATE certificates SET session_id = NULL", "DELETE FROM certificates"})
        EXPECT_EQ(categoryOf(connection->execute(QString::fromUtf8(sql))), ErrorCategory::Conflict) << sql;
}

TEST_F(DestructionOfSessions, ReachesEveryTableThatBelongsToASession)
{
    // Whatever refers to a session, directly or through others, must be on the list.
    const auto connection = valueOf(Connection::open(folder() / "library.db", OpenMode::ReadOnly, 1000ms));
    QMultiHash<QString, QString> referring;
    const auto tables = valueOf(connection->list<QString>(
        QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"), {},
        [](const Row& row) -> base::Result<QString> { return row.text(0); }));
    for (const QString& table : tables)
        succeed(connection->forEach(QStringLiteral("PRAGMA foreign_key_list(%1)").arg(table), {},
                                    [&](const Row& row) -> base::Status {
                                        referring.insert(row.text(2), table);
                                        return {};
                                    }));
    QSet<QString> reached{QStringLiteral("sessions")};
    QStringList waiting{QStringLiteral("sessions")};
    while (!waiting.isEmpty()) {
        for (const QString& table : referring.values(waiting.takeFirst())) {
            if (!reached.contains(table)) {
                reached.insert(table);
                waiting.append(table);
            }
        }
    }
    const QStringList listed = Destruction::tables();
    for (const QString& table : reached)
        EXPECT_TRUE(listed.contains(table)) << table.toStdString();
}

TEST_F(DestructionOfSessions, LinkedOriginalsAreLeftAlone)
{
    const fs::path original = m_temporary.path() / "original.mp4";
    write(original, "the original");
    const Recording linked = valueOf(
        library().recordings().relocate(m_recording.id, Storage::Linked, QString::fromStdString(original.string())));
    destroy(m_session.id);
    finish();
    EXPECT_EQ(contentOf(original), "the original");
}

TEST_F(DestructionOfSessions, WhatAKillLeftIsDoneAtTheNextOpening)
{
    close();
    const pid_t child = ::fork();
    if (child == 0) {
        auto mine = Library::open(folder());
        if (mine && mine->destruction().destroy({{m_session.id}, {}, QStringLiteral("killed")}))
            ::raise(SIGKILL);
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    ASSERT_TRUE(WIFSIGNALED(status)) << "it was killed after the rows were gone";
    ASSERT_TRUE(fs::exists(folder() / "derived" / m_copied.id.toString(QUuid::WithoutBraces).toStdString()));
    reopen();
    EXPECT_FALSE(fs::exists(library().derivedFolder(m_copied.id)));
    EXPECT_EQ(filesHolding("the moving picture of a person"), 0);
    EXPECT_EQ(valueOf(library().certificates().list()).size(), 1);
    EXPECT_TRUE(valueOf(library().verify()).sound());
    EXPECT_EQ(finish().unfinished, 0);
}

TEST_F(DestructionOfSessions, WithAFullDiskNothingChanges)
{
    close();
    {
        auto context = valueOf(unlockLibrary(folder(), OpenMode::Existing, 1000ms));
        valueOf(context->database().execute(QStringLiteral("VACUUM")));
        const auto pages = valueOf(context->database().number(QStringLiteral("PRAGMA page_count")));
        valueOf(context->database().number(QStringLiteral("PRAGMA max_page_count = %1").arg(pages)));
        const QString longReason(3'000'000, u'x');
        EXPECT_EQ(categoryOf(Destruction(*context).destroy({{m_session.id}, {}, longReason})), ErrorCategory::NoSpace);
    }
    reopen();
    EXPECT_EQ(valueOf(library().notes().list(m_session.id)).size(), 2);
    EXPECT_TRUE(fs::exists(library().mediaPath(m_copied)));
    EXPECT_TRUE(valueOf(library().certificates().list()).isEmpty());
    EXPECT_TRUE(valueOf(library().verify()).sound());
    destroy(m_session.id);
    EXPECT_EQ(finish().unfinished, 0);
}

TEST_F(DestructionOfSessions, InAFolderThatCannotBeWrittenWhatIsLeftIsSaidAndDoneLater)
{
    close();
    fs::permissions(m_temporary.path(), fs::perms(0755));
    constexpr uid_t kNobody = 65534;
    for (const auto& entry : fs::recursive_directory_iterator(folder())) {
        fs::permissions(entry.path(), entry.is_directory() ? fs::perms(0777) : fs::perms(0666));
        if (::geteuid() == 0) {
            ASSERT_EQ(::chown(entry.path().c_str(), kNobody, kNobody), 0);
        }
    }
    fs::permissions(folder(), fs::perms(0777));
    fs::permissions(folder() / "media", fs::perms(0555)); // files in it can be neither written over nor removed
    fs::permissions(folder() / "library.keys", fs::perms(0600));
    const pid_t child = ::fork();
    if (child == 0) {
        if (::geteuid() == 0 && (::setgid(kNobody) != 0 || ::setuid(kNobody) != 0))
            ::_exit(1);
        auto mine = Library::open(folder());
        if (!mine || !mine->destruction().destroy({{m_session.id}, {}, QStringLiteral("late")}))
            ::_exit(2);
        const DestructionProgress progress = mine->destruction().finish();
        ::_exit(progress.unfinished == 1 && categoryOf(progress.status) == ErrorCategory::Unwritable ? 0 : 3);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_EQ(WEXITSTATUS(status), 0);
    fs::permissions(folder() / "media", fs::perms(0700));
    reopen();
    EXPECT_FALSE(fs::exists(library().mediaPath(m_copied)));
    EXPECT_EQ(finish().unfinished, 0);
    EXPECT_EQ(contentOf(library().mediaPath(m_otherCopy)), "another picture");
}

TEST_F(DestructionOfSessions, ACaseGoesWithAllItsSessionsAndWhatWasAgreedForIt)
{
    ConsentDraft consent;
    consent.caseId = m_case.id;
    valueOf(library().consents().put(consent, 0));
    const auto certificates =
        valueOf(library().destruction().destroy({{}, m_case.id, QStringLiteral("withdrawn by the patient")}));
    finish();
    ASSERT_EQ(certificates.size(), 3);
    EXPECT_TRUE(certificates.back().sessionId.isNull());
    EXPECT_EQ(certificates.back().caseCode, QStringLiteral("KESTREL-7"));
    EXPECT_TRUE(valueOf(library().cases().list()).isEmpty());
    EXPECT_TRUE(fs::is_empty(folder() / "media"));
    EXPECT_TRUE(fs::is_empty(folder() / "derived"));
    EXPECT_TRUE(valueOf(library().verify()).sound());
}

TEST_F(DestructionOfSessions, NeedsAReasonAndASessionThatExists)
{
    EXPECT_EQ(categoryOf(library().destruction().destroy({{m_session.id}, {}, QStringLiteral(" ")})),
              ErrorCategory::Invalid);
    EXPECT_EQ(categoryOf(
                  library().destruction().destroy({{m_session.id, QUuid::createUuid()}, {}, QStringLiteral("reason")})),
              ErrorCategory::NotFound);
    EXPECT_TRUE(library().sessions().get(m_session.id)) << "all or none";
}

TEST_F(DestructionOfSessions, SaysBeforehandWhatItReaches)
{
    const auto preview = valueOf(library().destruction().preview({{m_session.id}, {}, {}}));
    ASSERT_EQ(preview.size(), 1);
    EXPECT_EQ(preview[0].counts[QStringLiteral("notes")], 2);
    EXPECT_EQ(preview[0].recordings.size(), 2);
    EXPECT_TRUE(library().sessions().get(m_session.id));
    EXPECT_TRUE(valueOf(library().certificates().list()).isEmpty());
}

TEST_F(DestructionOfSessions, BackupsThatStillHoldItsKeysAreFoundAndCanBeRemoved)
{
    valueOf(backUp(library(), folder() / "backups" / "before"));
    destroy(m_session.id);
    valueOf(backUp(library(), folder() / "backups" / "after"));
    write(folder() / "backups" / "odd" / "library.db", "not a database");
    const auto holding = valueOf(library().destruction().backupsHolding({m_session.id}));
    ASSERT_EQ(holding.size(), 2U);
    EXPECT_EQ(holding[0].folder.filename(), "before");
    EXPECT_TRUE(holding[0].certain);
    EXPECT_EQ(holding[1].folder.filename(), "odd");
    EXPECT_FALSE(holding[1].certain);
    for (const fs::path& wrong : {folder(), folder() / "media", folder() / "backups" / "..", folder() / "backups"})
        EXPECT_EQ(categoryOf(library().destruction().removeBackup(wrong)), ErrorCategory::Invalid) << wrong;
    succeed(library().destruction().removeBackup(holding[0].folder));
    EXPECT_FALSE(fs::exists(folder() / "backups" / "before"));
    EXPECT_TRUE(fs::exists(folder() / "backups" / "after"));
}

TEST_F(DestructionOfSessions, BackupsAreFoundWhereverTheyLieInTheLibraryAndRemovedFromBackups)
{
    const fs::path beside = folder() / "2025" / "spring";
    const fs::path first = folder() / "backups" / "old" / "first";
    valueOf(backUp(library(), beside));
    valueOf(backUp(library(), first));
    valueOf(backUp(library(), first / "twice"));
    fs::copy_file(beside / "library.db", folder() / "library before.db");
    fs::copy_file(beside / "library.db", folder() / "backups" / "by hand.db");
    write(first / "letter.txt", "kept");
    for (const char* name : {".sync_5f1.db", "photos/library.db"}) {
        fs::create_directories((folder() / name).parent_path());
        const auto other = valueOf(Connection::open(folder() / name, OpenMode::Create, 0ms));
        valueOf(other->execute(QStringLiteral("CREATE TABLE metadata (path text)")));
    }
    fs::create_directory(m_temporary.path() / "elsewhere");
    fs::create_directory_symlink(m_temporary.path() / "elsewhere", folder() / "a link");
    valueOf(backUp(library(), m_temporary.path() / "elsewhere" / "linked"));
    EXPECT_EQ(strayCopies(folder(), library().id(), valueOf(copiesIn(folder()))),
              (std::vector<fs::path>{beside, folder() / "library before.db"}));
    destroy(m_session.id);
    const auto holding = valueOf(library().destruction().backupsHolding({m_session.id}));
    std::vector<fs::path> removable;
    std::vector<fs::path> named;
    for (const HoldingBackup& one : holding) {
        EXPECT_TRUE(one.certain) << one.folder;
        (one.removable ? removable : named).push_back(one.folder);
    }
    EXPECT_EQ(removable, (std::vector<fs::path>{first, first / "twice"}));
    EXPECT_EQ(named,
              (std::vector<fs::path>{beside, folder() / "backups" / "by hand.db", folder() / "library before.db"}));
    for (const fs::path& one : named)
        EXPECT_EQ(categoryOf(library().destruction().removeBackup(one)), ErrorCategory::Invalid) << one;
    for (const fs::path& one : removable)
        succeed(library().destruction().removeBackup(one));
    EXPECT_EQ(valueOf(library().destruction().backupsHolding({m_session.id})).size(), named.size());
    EXPECT_FALSE(fs::exists(first / "twice"));
    EXPECT_EQ(std::distance(fs::directory_iterator(first), fs::directory_iterator()), 1);
    EXPECT_EQ(contentOf(first / "letter.txt"), "kept");
    EXPECT_TRUE(fs::exists(m_temporary.path() / "elsewhere" / "linked" / "library.db"));
    EXPECT_TRUE(valueOf(library().verify()).sound());
}

// An empty folder could be chosen for a backup, and what the library keeps there came later.
TEST_F(DestructionOfSessions, ABackupInAFolderThatTheLibraryUsesIsNamedAndLeftAlone)
{
    close();
    m_library.emplace(valueOf(Library::open(folder() / "")));
    valueOf(backUp(library(), folder() / "backups"));
    fs::remove_all(folder() / "drafts");
    valueOf(backUp(library(), folder() / "drafts", {true, {}, {}}));
    valueOf(backUp(library(), folder() / "media" / "old", {true, {}, {}}));
    const auto holding = valueOf(library().destruction().backupsHolding({m_session.id}));
    ASSERT_EQ(holding.size(), 3U);
    for (const HoldingBackup& one : holding) {
        EXPECT_FALSE(one.removable) << one.folder;
        EXPECT_EQ(categoryOf(library().destruction().removeBackup(one.folder)), ErrorCategory::Invalid) << one.folder;
        EXPECT_TRUE(fs::exists(one.folder / "library.db")) << one.folder;
    }
    EXPECT_TRUE(valueOf(library().verify()).sound());
}

TEST_F(DestructionOfSessions, OfABackupGoesWhatABackupPutsThere)
{
    const fs::path backup = folder() / "backups" / "before";
    valueOf(backUp(library(), backup, {true, {}, {}}));
    write(backup / "media" / "holiday.mp4", "kept");
    write(backup / "drafts" / "letter.odt", "kept");
    fs::create_directory(m_temporary.path() / "away");
    const std::string recording = library().mediaPath(m_copied).filename().string();
    write(m_temporary.path() / "away" / recording, "kept");
    fs::create_directory_symlink(m_temporary.path() / "away", backup / "derived");
    EXPECT_TRUE(fs::exists(backup / "media" / recording));
    succeed(library().destruction().removeBackup(backup));
    EXPECT_FALSE(fs::exists(backup / "library.db"));
    EXPECT_FALSE(fs::exists(backup / "library.keys"));
    EXPECT_FALSE(fs::exists(backup / "backup.json"));
    EXPECT_FALSE(fs::exists(backup / "README.txt"));
    EXPECT_FALSE(fs::exists(backup / "media" / recording));
    EXPECT_EQ(contentOf(backup / "media" / "holiday.mp4"), "kept");
    EXPECT_EQ(contentOf(backup / "drafts" / "letter.odt"), "kept");
    EXPECT_EQ(contentOf(m_temporary.path() / "away" / recording), "kept");
    EXPECT_EQ(contentOf(library().mediaPath(m_copied)), "the moving picture of a person");
}

TEST_F(DestructionOfSessions, ABackupThatALinkLeadsToIsNamedAndALoopOfLinksStopsNothing)
{
    const fs::path away = m_temporary.path() / "disk" / "away";
    valueOf(backUp(library(), away));
    fs::create_directory(folder() / "backups");
    fs::create_directory_symlink(away, folder() / "backups" / "away");
    fs::create_directory_symlink(folder(), folder() / "backups" / "library");
    fs::create_symlink("loop", folder() / "backups" / "loop");
    const auto holding = valueOf(library().destruction().backupsHolding({m_session.id}));
    ASSERT_EQ(holding.size(), 1U);
    EXPECT_EQ(holding[0].folder, folder() / "backups" / "away");
    EXPECT_FALSE(holding[0].removable);
    for (const char* link : {"away", "library"})
        EXPECT_EQ(categoryOf(library().destruction().removeBackup(folder() / "backups" / link)), ErrorCategory::Invalid)
            << link;
    EXPECT_TRUE(fs::exists(away / "library.db"));
    EXPECT_TRUE(valueOf(library().verify()).sound());
}

// Locks belong to the process, and are gone when it closes any descriptor of the file.
TEST_F(DestructionOfSessions, LookingForCopiesKeepsTheLocksOnTheLibrary)
{
    fs::create_hard_link(folder() / "library.db", folder() / "same.db");
    fs::create_hard_link(folder() / "library.db-shm", folder() / "same");
    fs::create_directory(folder() / "twin");
    for (const char* name : {"library.db", "library.db-shm"})
        fs::create_hard_link(folder() / name, folder() / "twin" / name);
    const auto connection = valueOf(Connection::open(folder() / "library.db", OpenMode::Existing, 0ms));
    const auto writing = valueOf(Transaction::begin(*connection));
    EXPECT_TRUE(valueOf(copiesIn(folder())).empty());
    const pid_t child = ::fork();
    if (child == 0) {
        for (const char* name : {"library.db", "library.db-shm"}) {
            struct flock asked = {};
            asked.l_type = F_WRLCK;
            asked.l_whence = SEEK_SET;
            const int file = ::open((folder() / name).c_str(), O_RDWR | O_CLOEXEC);
            if (::fcntl(file, F_GETLK, &asked) != 0 || asked.l_type == F_UNLCK)
                ::_exit(1);
        }
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_EQ(WEXITSTATUS(status), 0);
}

// A session that a review package brought there has the same id.
TEST_F(DestructionOfSessions, AnotherLibraryInsideIsNoBackup)
{
    for (const char* name : {"other", "backups/other"}) {
        valueOf(backUp(library(), folder() / name));
        const auto connection = valueOf(Connection::open(folder() / name / "library.db", OpenMode::Existing, 0ms));
        valueOf(connection->execute(QStringLiteral("UPDATE library SET id = ?"), {toSql(QUuid::createUuid())}));
    }
    EXPECT_TRUE(strayCopies(folder(), library().id(), valueOf(copiesIn(folder()))).empty());
    EXPECT_TRUE(valueOf(library().destruction().backupsHolding({m_session.id})).empty());
    EXPECT_EQ(categoryOf(library().destruction().removeBackup(folder() / "backups" / "other")), ErrorCategory::Invalid);
}

// That of another program is none, and nothing is left beside it; one that does not open may be one.
TEST_F(DestructionOfSessions, WhatIsLookedAtForCopiesStaysAsItIs)
{
    const fs::path other = folder() / "2025" / "library.db";
    fs::create_directory(other.parent_path());
    {
        const auto made = valueOf(Connection::open(other, OpenMode::Create, 0ms));
        valueOf(made->execute(QStringLiteral("CREATE TABLE film_rolls (id integer)")));
    }
    valueOf(Connection::open(other, OpenMode::Existing, 0ms)); // in the mode of the write-ahead log from now on
    write(folder() / "odd.db", std::string("SQLite format 3\0 and no more", 28));
    const auto holding = valueOf(library().destruction().backupsHolding({m_session.id}));
    ASSERT_EQ(holding.size(), 1U);
    EXPECT_EQ(holding[0].folder, folder() / "odd.db");
    EXPECT_FALSE(holding[0].certain || holding[0].removable);
    EXPECT_EQ(std::distance(fs::directory_iterator(other.parent_path()), fs::directory_iterator()), 1);
}

TEST(Erasing, RemovesLinksAndNeverFollowsThem)
{
    const support::ScratchFolder scratch;
    write(scratch.path() / "kept.mp4", "kept");
    write(scratch.path() / "twice.mp4", "twice");
    fs::create_directory(scratch.path() / "gone");
    fs::create_symlink(scratch.path() / "kept.mp4", scratch.path() / "gone" / "link.mp4");
    fs::create_hard_link(scratch.path() / "twice.mp4", scratch.path() / "gone" / "second.mp4");
    succeed(erase(scratch.path() / "gone"));
    EXPECT_FALSE(fs::exists(scratch.path() / "gone"));
    EXPECT_EQ(contentOf(scratch.path() / "kept.mp4"), "kept");
    EXPECT_EQ(contentOf(scratch.path() / "twice.mp4"), "twice");
    succeed(erase(scratch.path() / "gone"));
}

} // namespace
} // namespace alliance::db

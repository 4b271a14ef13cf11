#pragma once
// A library: a folder with `library.db` (or `library.server`: see ServerAddress.h), `library.keys` (open library),
// `media/` and `derived/<recording id>/`.
// One Library object belongs to the thread that opened it, with its own database connection; handle() gives a value
// that any thread can open another one from, without unlocking again. Needs a QCoreApplication (Qt SQL drivers).

#include "db/audit/AuditLog.h"
#include "db/core/DamageLog.h"
#include "db/core/ServerAddress.h"
#include "db/destruction/Destruction.h"
#include "db/records/Person.h"
#include "db/repositories/Access.h"
#include "db/repositories/Candidates.h"
#include "db/repositories/Cases.h"
#include "db/repositories/Certificates.h"
#include "db/repositories/Collections.h"
#include "db/repositories/Consents.h"
#include "db/repositories/Drafts.h"
#include "db/repositories/Edits.h"
#include "db/repositories/Feedbacks.h"
#include "db/repositories/GazeMarks.h"
#include "db/repositories/Markers.h"
#include "db/repositories/Notes.h"
#include "db/repositories/Overview.h"
#include "db/repositories/Packages.h"
#include "db/repositories/Passages.h"
#include "db/repositories/People.h"
#include "db/repositories/Ratings.h"
#include "db/repositories/Recordings.h"
#include "db/repositories/Retention.h"
#include "db/repositories/SessionMoves.h"
#include "db/repositories/Sessions.h"
#include "db/repositories/SessionTags.h"
#include "db/repositories/Settlements.h"
#include "db/repositories/Vocabulary.h"
#include "db/vault/Credentials.h"
#include "db/vault/Passphrase.h"
#include "db/vault/RecordingBytes.h"
#include "media/base/Result.h"

#include <QString>
#include <QUuid>

#include <chrono>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace alliance::db
{

class LibraryContext;
class Library;
struct SealedCreation;
struct BackupOptions;
struct BackupReport;
struct Unlocked;

struct LibraryOptions {
    std::chrono::milliseconds busyTimeout{5000}; // how long a writer waits for another one
    Credentials credentials = {};                // for a sealed library
};

struct CreateOptions {
    QString personName; // of the person who owns the new library; may be empty
    PersonRole personRole = PersonRole::Supervisor;
    LibraryOptions open;
    PassphraseCost cost = {};            // of a sealed library
    std::optional<ServerAddress> server; // the database goes there; keys, media and derived files into the folder
};

// Copyable, thread safe.
class LibraryHandle
{
public:
    base::Result<Library> open() const; // in the calling thread
    const std::filesystem::path& folder() const;

private:
    friend class Library;
    struct SealedCreation;
    explicit LibraryHandle(std::shared_ptr<const Unlocked> unlocked) : m_unlocked(std::move(unlocked)) {}
    std::shared_ptr<const Unlocked> m_unlocked;
};

struct VerifyProblem {
    enum class Kind {
        Structure, // the database file or its references do not hold together
        Audit,     // the chain of audit events is broken
        Seal,      // a sealed text or key does not open
        KeyFile,   // others can read the key file
        Key,       // a key or the grant of one that belongs to nothing
        Draft,     // a draft that does not open
        Edit,      // what can be taken back is not as it was written
        Row,       // a row without versions was changed or removed behind the program's back
    };
    Kind kind = Kind::Structure;
    std::string detail;                 // technical, no patient data
    std::optional<DamagedRow> row = {}; // of Seal and Row: which one, where it is no key
};

// What is worth knowing and does no harm.
struct VerifyRemark {
    enum class Kind {
        ClockWentBack, // number: by how many seconds the clock of the computer was behind the event before, at most
        LeftOver,      // detail: a file or folder, relative to the library, that belongs to nothing; none of media/ and
                       // derived/
    };
    Kind kind = Kind::LeftOver;
    std::string detail;
    std::int64_t number = 0;
};

struct VerifyReport {
    std::vector<VerifyProblem> problems;
    std::vector<VerifyRemark> remarks;
    std::map<std::string, std::int64_t> counts; // rows of each table
    std::int64_t auditEvents = 0;
    std::int64_t sealsOpened = 0;
    std::int64_t sealsOfOthers = 0; // under keys that this person does not hold: theirs to verify
    std::int64_t rowsChecked = 0;   // without versions, against the digest in the audit
    std::int64_t rowsOlder = 0;     // of those, written last by a version of the program that left no digest

    bool sound() const { return problems.empty(); }
};

class Library
{
public:
    // Makes an open library in a folder that does not exist or is empty (Conflict otherwise).
    static base::Result<Library> create(const std::filesystem::path& folder, const CreateOptions& options = {});
    // Makes a sealed one. Invalid, with kWeakPassphrase: see checkPassphrase(). The recovery key has been tried.
    static base::Result<SealedCreation> createSealed(const std::filesystem::path& folder, SecretText passphrase,
                                                     const CreateOptions& options = {});
    // NotFound: no library there. Damaged: database or key file does not hold together. Newer: made by a newer
    // program. Refused: the key file is missing or belongs to another library; a sealed library needs other
    // credentials (see Credentials.h). An older library is backed up beside
    // itself (`backups/`), then upgraded. A library in a folder that cannot be written opens for reading; Refused when
    // it would have to be upgraded there. What an interrupted destruction left to do is done.
    static base::Result<Library> open(const std::filesystem::path& folder, const LibraryOptions& options = {});

    Library(Library&&) noexcept;
    Library& operator=(Library&&) noexcept;
    ~Library();

    // Another Library on the same folder for the calling thread. May be called from any thread while *this lives.
    base::Result<Library> reopen() const;
    LibraryHandle handle() const;
    // What did not open, for this object and all others that come from the same unlocking.
    std::shared_ptr<DamageLog> damage() const;

    const std::filesystem::path& folder() const;
    bool readOnly() const; // the folder cannot be written: every change fails with Unwritable
    QUuid id() const;
    QUuid person() const;  // author of what this object writes
    bool isSealed() const; // with passphrases; an open library has its key beside it
    std::filesystem::path mediaFolder() const;
    // Of a recording's derived files: for locks and removal; they are read through bytes().
    std::filesystem::path derivedFolder(const QUuid& recordingId) const;
    // Absolute path of a recording's file, which may be sealed: read it through bytes().
    std::filesystem::path mediaPath(const Recording& recording) const;
    // Where an imported copy goes, relative to the folder.
    static QString sealedPath(const QUuid& recordingId);

    // Its media and derived files. NotFound, Refused: as Sessions::get().
    base::Result<RecordingBytes> bytes(const Recording& recording) const;
    // As bytes(), for media that are new in a session: not under a key that an earlier copy of the library opens with a
    // passphrase that was changed since. Busy, NoSpace, Unwritable: such a key could not be renewed.
    base::Result<RecordingBytes> bytesOfNew(const Recording& recording) const;
    // For an import: id and key of a session that is not there yet (see SessionDraft), and the bytes of its recording.
    // Where the draft is never entered, whoever wrote the files removes them.
    SessionSeed seedSession() const;
    RecordingBytes bytes(const SessionSeed& seed, const RecordingDraft& draft) const;

    People people();
    Access access();
    Cases cases();
    Sessions sessions();
    SessionMoves sessionMoves();
    Recordings recordings();
    Candidates candidates();
    GazeMarks gazeMarks();
    Markers markers();
    Notes notes();
    Passages passages();
    Ratings ratings();
    Feedbacks feedbacks();
    Settlements settlements();
    Packages packages();
    SessionTags sessionTags();
    Edits edits();
    Overview overview();
    Vocabulary vocabulary();
    Drafts drafts();
    AuditLog audit();
    Consents consents();
    Retention retention();
    Collections collections();
    Certificates certificates();
    Destruction destruction();

    // Several changes as one: all happen, or none when `work` returns an error or one of the changes failed.
    base::Status atomically(const std::function<base::Status()>& work);

    // Reads everything; long for big libraries. Problems are in the report; an error means it could not be made.
    base::Result<VerifyReport> verify() const;

private:
    friend class LibraryHandle;
    friend class SearchSource;
    friend base::Result<BackupReport> backUp(Library& library, const std::filesystem::path& folder,
                                             const BackupOptions& options);
    friend base::Result<std::optional<QDateTime>> lastBackup(Library& library);
    explicit Library(std::unique_ptr<LibraryContext> context);
    std::unique_ptr<LibraryContext> m_context;
};

struct SealedCreation {
    Library library;
    SecretText recoveryKey; // to be shown once and never kept
};

} // namespace alliance::db

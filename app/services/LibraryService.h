#pragma once
// One open library. Belongs to the thread that opened it (a database connection does); open one per thread.

#include "app/jobs/JobContext.h"
#include "app/services/Failure.h"
#include "app/services/LibraryTypes.h"
#include "db/Library.h"

#include <QMetaType>

#include <memory>
#include <optional>

namespace alliance::app
{

struct LibraryCheck {
    QStringList findings; // one translated sentence each; empty when everything holds together
    QStringList remarks; // no damage: files left over from an import that was interrupted (see Leftovers.h), recordings
                         // that are still plain (see SealingService.h)
    qint64 auditEvents = 0;
    qint64 notes = 0;
    qint64 recordings = 0;
    qint64 rowsChecked = 0; // without versions, as the record of changes says
    qint64 rowsOlder = 0;   // of an earlier version of the program, which the record of changes does not tell about

    bool clean() const { return findings.isEmpty(); }
};

// How many entries without versions were compared with the record of changes, and how many could not be.
QString rowsText(const LibraryCheck& check);

struct SealedLibrary;

class LibraryService
{
public:
    // Makes the folder; fails with Conflict when there is a library already, or files that are none. With a server the
    // database goes there; Conflict then also when it has that schema.
    static Outcome<std::unique_ptr<LibraryService>> create(const std::filesystem::path& folder,
                                                           const QString& personName,
                                                           const std::optional<db::ServerAddress>& server = {});
    // A library that opens with a passphrase, and its recovery key, which is to be shown once and kept nowhere. Takes
    // as long as guessing a passphrase is meant to take: not on the thread of a window.
    static Outcome<SealedLibrary> createSealed(const std::filesystem::path& folder, const QString& personName,
                                               db::SecretText passphrase, const db::PassphraseCost& cost = {},
                                               const std::optional<db::ServerAddress>& server = {});
    // NotFound, NotAFile, Damaged, Newer, Busy, Unreadable. Refused, with db::kNeedsPassphrase or db::kOpensNothing: a
    // sealed library; see db/vault/Credentials.h.
    static Outcome<std::unique_ptr<LibraryService>> open(const std::filesystem::path& folder,
                                                         const db::Credentials& credentials = {});
    // The same library again in the calling thread, without unlocking it again.
    static Outcome<std::unique_ptr<LibraryService>> open(const db::LibraryHandle& library);

    const std::filesystem::path& folder() const { return m_folder; }
    db::Library& database() { return m_library; }

    // By case code and number. Few questions to the database, however many sessions there are.
    Outcome<QList<SessionItem>> sessions();
    Outcome<SessionItem> session(QUuid id);
    // The one that is measured and annotated; NotFound where the session has none.
    Outcome<RecordingItem> firstRecording(QUuid session);
    // A full id, or the first characters of one that only one session has.
    Outcome<QUuid> findSession(const QString& text);
    // See termlist; an empty list when the library has none of this code.
    Outcome<QList<db::Term>> terms(const QString& list);
    // The same and, after them, those that packs have retired or lost since: to read what was coded with them.
    Outcome<QList<db::Term>> readableTerms(const QString& list);
    QString personName(QUuid person); // empty when not known
    // Cancellable. Database integrity, audit chain, every recording present and of its recorded size and, when `deep`,
    // content; see MediaCheck.h.
    Outcome<LibraryCheck> verify(bool deep, const JobContext& job);

    // Words `error` as one of the library as a whole (Busy, NoSpace, Damaged ...) or of the named row.
    Failure failure(const base::Error& error, Subject subject, const QString& name) const;

private:
    base::Result<RecordingItem> recordingItem(const db::Recording& recording, bool measured);
    Outcome<SessionItem> item(const db::Session& session, const QString& caseCode);
    LibraryService(std::filesystem::path folder, db::Library library);

    std::filesystem::path m_folder;
    db::Library m_library;
};

struct SealedLibrary {
    std::unique_ptr<LibraryService> library;
    db::SecretText recoveryKey;
};

} // namespace alliance::app

Q_DECLARE_METATYPE(alliance::app::LibraryCheck)

#pragma once
// One open library. Belongs to the thread that opened it (a database connection does); open one per thread.

#include "app/jobs/JobContext.h"
#include "app/services/Failure.h"
#include "app/services/LibraryTypes.h"
#include "db/Library.h"

#include <memory>

namespace alliance::app
{

struct LibraryCheck {
    QStringList findings; // one translated sentence each; empty when everything holds together
    QStringList remarks;  // harmless: files left over from an import that was interrupted
    qint64 auditEvents = 0;
    qint64 notes = 0;
    qint64 recordings = 0;

    bool clean() const { return findings.isEmpty(); }
};

class LibraryService
{
public:
    // Makes the folder; fails with Conflict when there is a library already, or files that are none.
    static Outcome<std::unique_ptr<LibraryService>> create(const std::filesystem::path& folder,
                                                           const QString& personName);
    // NotFound, NotAFile, Damaged, Newer, Busy, Unreadable.
    static Outcome<std::unique_ptr<LibraryService>> open(const std::filesystem::path& folder);
    // The same library again in the calling thread, without unlocking it again.
    static Outcome<std::unique_ptr<LibraryService>> open(const db::LibraryHandle& library);

    const std::filesystem::path& folder() const { return m_folder; }
    db::Library& database() { return m_library; }

    Outcome<QList<SessionItem>> sessions();
    Outcome<SessionItem> session(QUuid id);
    // A full id, or the first characters of one that only one session has.
    Outcome<QUuid> findSession(const QString& text);
    // See termlist; an empty list when the library has none of this code.
    Outcome<QList<db::Term>> terms(const QString& list);
    QString personName(QUuid person); // empty when not known
    // Cancellable. Database integrity, audit chain, every recording present and of its recorded size and, when `deep`,
    // content.
    Outcome<LibraryCheck> verify(bool deep, const JobContext& job);

    // Words `error` as one of the library as a whole (Busy, NoSpace, Damaged ...) or of the named row.
    Failure failure(const base::Error& error, Subject subject, const QString& name) const;

private:
    Outcome<SessionItem> item(const db::Session& session, const QString& caseCode);
    base::Status checkMedia(const db::VerifyReport& report, bool deep, const JobContext& job, LibraryCheck& check);
    QStringList leftOver(const db::VerifyReport& report) const;
    LibraryService(std::filesystem::path folder, db::Library library);

    std::filesystem::path m_folder;
    db::Library m_library;
};

} // namespace alliance::app

#pragma once
// Destroying sessions, or a case with all its sessions. Two steps, so that nothing is ever half destroyed:
//  1. destroy(): one transaction removes every row of the sessions (texts, findings, edits, examples in every
//     collection, keys and grants), leaves a certificate for each, and lists whose files are still to go. The guards of
//     append-only tables are lifted only inside this transaction. The audit is not touched: it holds ids and numbers.
//  2. finish(): overwrites and removes copied media, derived files and drafts (see Erasure.h), then rebuilds the
//     database and empties its log, so that no removed row is left in it. What is interrupted here goes on at the next
//     opening of the library.
// Originals that a recording only links to are never touched. After the first step nobody can read what is left of the
// sessions, except where a copy of the database with their keys exists: see backupsHolding().
// Belongs to one Library object; rules and common errors: see repositories/People.h.

#include "db/records/Certificate.h"
#include "media/base/Result.h"

#include <QList>
#include <QStringList>

#include <filesystem>
#include <vector>

namespace alliance::db
{

class LibraryContext;

struct DestructionRequest {
    QList<QUuid> sessions;
    QUuid caseId;   // not null: the case goes too, and all its sessions with it
    QString reason; // not blank; sealed in the certificate
};

struct DestructionProgress {
    int unfinished = 0;  // destroyed sessions and cases of which something may be left
    base::Status status; // why; the last reason
};

struct HoldingBackup {
    std::filesystem::path folder; // in the library's own; or a file: see LibraryCopies.h
    bool certain = true;          // false: its database does not open, so it may or may not hold them
    bool removable = false;       // by removeBackup(); the others people have to delete themselves
};

class Destruction
{
public:
    explicit Destruction(LibraryContext& context) : m_context(context) {}

    // The first step. Refused: a session is not sealed to this person. Nothing has changed when it fails.
    base::Result<QList<Certificate>> destroy(const DestructionRequest& request);
    // The second one, for all that is left to do, of earlier times too. Cheap where there is nothing.
    DestructionProgress finish();
    // What destroying would reach: as the certificates will say, without storing anything.
    base::Result<QList<Certificate>> preview(const DestructionRequest& request);

    // Backups anywhere in the library's own folder that hold keys of these sessions.
    base::Result<std::vector<HoldingBackup>> backupsHolding(const QList<QUuid>& sessions) const;
    // Removes one that is removable. Invalid: it is none of the library's backups in `backups`.
    base::Status removeBackup(const std::filesystem::path& folder);

    // Tables from which rows of a session are removed, in that order.
    static QStringList tables();

private:
    base::Result<QList<QUuid>> sessionsOf(const DestructionRequest& request) const;
    base::Result<Certificate> describe(const QUuid& sessionId) const;
    base::Status removeRows(Certificate& certificate);
    base::Status removeCase(const QUuid& caseId, Certificate& certificate);
    base::Result<Certificate> destroySession(const QUuid& sessionId, const QString& reason);
    base::Result<Certificate> destroyCase(const QUuid& caseId, const QString& reason);
    base::Status listWork(const Certificate& certificate);
    base::Status finishOne(const QUuid& id, const QByteArray& body);

    LibraryContext& m_context;
};

} // namespace alliance::db

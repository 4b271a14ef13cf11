#pragma once
// Destroying sessions or a case of the open library, as a person asks for it: see db/destruction/Destruction.h for what
// it does and what it cannot do. Long for big recordings: run it as a job.

#include "app/services/LibraryService.h"

#include <QMetaType>

namespace alliance::app
{

struct DestructionPlan {
    QList<db::Certificate> sessions; // what would go, as their certificates would say
    int recordings = 0;              // copied into the library
    int linked = 0;                  // whose files stay where they are
    qint64 bytes = 0;                // of the copied ones
    int notes = 0;
    int markers = 0;
    int examples = 0;                       // in all collections
    std::vector<db::HoldingBackup> backups; // in the library's folder, that hold the keys
};

struct DestructionResult {
    QList<db::Certificate> certificates;
    int backupsRemoved = 0;
    std::vector<db::HoldingBackup> backupsLeft;
    bool filesLeft = false; // something could not be removed yet: the next opening goes on
};

class DestructionService
{
public:
    explicit DestructionService(LibraryService& library) : m_library(library) {}

    // Refused where the role must not destroy; destroy() the same.
    Outcome<DestructionPlan> plan(const db::DestructionRequest& request);
    // Plans once more: between the question and this, recordings, backups or sessions of the case may have come, and
    // what is locked and which backups go or are named as left is by what is there now. Busy: a program is preparing or
    // measuring one of the recordings.
    Outcome<DestructionResult> destroy(const db::DestructionRequest& request, bool removeBackups);

    // All; for trainees those of sessions that they added, for guest raters none.
    Outcome<QList<db::Certificate>> certificates();
    // One of them by the first characters of its id.
    Outcome<db::Certificate> findCertificate(const QString& text);

private:
    LibraryService& m_library;
};

} // namespace alliance::app

Q_DECLARE_METATYPE(alliance::app::DestructionResult)

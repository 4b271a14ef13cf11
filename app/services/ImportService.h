#pragma once
// Takes recordings into a library: check, seal in or link, content hash, frame index, and one transaction that
// registers case, session and recordings. A copy is sealed as it is read: its plain bytes are never written. The
// session can be opened at once; all else is made by IngestService afterwards. On any failure or cancel nothing is left
// behind.

#include "app/jobs/JobContext.h"
#include "app/services/LibraryService.h"

#include <QMetaType>

namespace alliance::app
{

struct ImportRequest {
    QList<std::filesystem::path> files; // recordings (cameras) of one session, at least one
    QString caseCode;                   // or id, see caseCalled(); empty: a new case with the next free code
    QString title;                      // empty: the first file's name without its ending
    QDate heldOn;                       // invalid: not known
    bool link = false;                  // leave the file where it is, plain
    bool measure = false;               // the first is to be measured by the ingest pass that follows
};

struct ImportResult {
    QUuid sessionId;
    QUuid caseId;
    QString caseCode;
    QList<QUuid> recordingIds;
    QStringList remarks; // things a person should know: no audio, damaged parts, variable frame rate
};

class ImportService
{
public:
    explicit ImportService(LibraryService& library) : m_library(library) {}
    Outcome<ImportResult> import(const ImportRequest& request, const JobContext& job);

private:
    LibraryService& m_library;
};

} // namespace alliance::app

Q_DECLARE_METATYPE(alliance::app::ImportResult)

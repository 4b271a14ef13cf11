#pragma once
// Persons and recordings in files that leave the library without names, and back.

#include "app/services/LibraryService.h"
#include "db/exchange/Annotations.h"

namespace alliance::app
{

// "Coder 3F2A91": who wrote something, without a name. Always the same for a person, in every file and every library
// that knows the person.
QString coderCode(const QUuid& person);

// "S-3F2A91C0": a session, without its case.
QString sessionCode(const QUuid& session);

// "C-3F2A91C0": a case.
QString caseCode(const QUuid& caseId);

// "recording.mp4": the recording without its name; an ending that is none of a film is left out.
QString neutralMediaName(const QString& fileName);

// Codes of people whom this library knows become their names: in the author, in names and annotators of tiers and,
// where a format has put the names of tiers into its texts, in these.
void nameCoders(db::AnnotationDocument& document, LibraryService& library);

} // namespace alliance::app

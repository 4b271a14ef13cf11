#pragma once
// A session's work for other programs, and theirs for a session. The formats are in db/exchange.

#include "app/services/ConsentService.h"
#include "db/exchange/Annotations.h"

#include <filesystem>

namespace alliance::app
{

enum class ExchangeFormat { Elan, Boris, WebVtt, SubRip, TextGrid, Table, Spss, Redcap, Json };

QString formatName(ExchangeFormat format); // "elan", as typed
QString formatList();                      // "elan, boris, ..."
std::optional<ExchangeFormat> formatFromName(const QString& name);
// By what the name ends with; a .csv is a Table, which is all that can be read of the three tables.
std::optional<ExchangeFormat> formatOfFile(const std::filesystem::path& file);

struct ExchangeOptions {
    db::ConsentPurpose purpose = db::ConsentPurpose::IndividualSupervision;
    bool privateToo = false; // this person's private notes and codes
    bool candidates = true;  // what was measured, with the decisions
};

struct TakenAnnotations {
    int notes = 0;
    int markers = 0;
    int stages = 0;
    int known = 0;       // were there already, word for word
    QStringList remarks; // what was left out, and why; translated sentences

    int taken() const { return notes + markers + stages; }
};

class ExchangeService
{
public:
    explicit ExchangeService(LibraryService& library) : m_library(library) {}

    // One tier for each kind and author: notes ("note", code: kind of note), markers ("marker", code: type), stages
    // ("stage"), ratings ("rating", one annotation for each value), and measured candidates ("candidate", one tier for
    // each person). Times and frames of the session's first recording. Does not ask for consent: exportTo() does.
    Outcome<db::AnnotationDocument> annotations(const QUuid& session, const ExchangeOptions& options);
    // Refused without consent. The file is plain: whoever has it can read it. Spss writes FILE.sps and FILE.csv.
    // Returns the files that were written.
    Outcome<QStringList> exportTo(const std::filesystem::path& file, ExchangeFormat format, const QUuid& session,
                                  const ExchangeOptions& options);

    // What the file says becomes notes, markers and stages of this person, visible for supervision: all of it or
    // nothing. Tiers of the kinds that annotations() writes go back to what they were, everything else becomes notes
    // that name their tier; ratings and candidates are left out. Invalid: not readable, beyond the recording's end, an
    // unknown code, or of another recording (`anyRecording` takes it by its times all the same).
    Outcome<TakenAnnotations> import(const std::filesystem::path& file, ExchangeFormat format, const QUuid& session,
                                     bool anyRecording);

private:
    LibraryService& m_library;
};

} // namespace alliance::app

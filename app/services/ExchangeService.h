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
QList<ExchangeFormat> allFormats();
QString formatTitle(ExchangeFormat format);    // for people: "ELAN"
QString formatHolds(ExchangeFormat format);    // for people, a sentence: what such a file is for and keeps
QString formatLoses(ExchangeFormat format);    // for people, a sentence: what it has no room for; empty: nothing
bool keepsWholeSession(ExchangeFormat format); // notes on the session as a whole
QString formatEnding(ExchangeFormat format);   // of a file that is written: ".eaf"
bool canBeRead(ExchangeFormat format);
std::optional<ExchangeFormat> formatFromName(const QString& name);
// By what the name ends with; a .csv is a Table, which is all that can be read of the three tables.
std::optional<ExchangeFormat> formatOfFile(const std::filesystem::path& file);
// What an export to `file` writes: `file` first, then what lies beside it.
QList<std::filesystem::path> filesOf(const std::filesystem::path& file, ExchangeFormat format);

struct ExchangeOptions {
    db::ConsentPurpose purpose = db::ConsentPurpose::IndividualSupervision;
    bool privateToo = false; // this person's private notes and codes
    bool candidates = true;  // what was measured, with the decisions
    bool names = false;      // persons and the recording by name, not by coderCode() and neutralMediaName()
};

// What an export would hold, by kind.
struct ExchangeContents {
    int notes = 0;
    int markers = 0;
    int stages = 0;
    int ratings = 0;
    int settlements = 0; // settled differences
    int candidates = 0;
    int decisions = 0;    // on candidates, of each person
    int privateOnes = 0;  // of this person, in none of the counts before
    int wholeSession = 0; // among the notes: on the session as a whole
    int privateWholeSession = 0;
};
ExchangeContents contentsOf(const db::AnnotationDocument& document);

enum class TierBecomes {
    Notes,
    Markers,
    Stages,
    Ratings,
    Settlements,
    Decisions,       // on candidates, and moments that a reviewer added
    NothingHere,     // what it settles are differences that the session does not have
    NotMeasuredHere, // none of its candidates is one of the session's
};

// What one tier of a file would become.
struct TierPlan {
    QString name;
    QString annotator; // may be empty
    TierBecomes becomes = TierBecomes::Notes;
    int fresh = 0;        // would come in
    int known = 0;        // are there already, word for word
    int missing = 0;      // candidates that are none of the session's
    QStringList problems; // of those that cannot come in, each: where it is and why; translated sentences
};

struct ImportPreview {
    QString fileName;
    QString mediaName;           // of the recording that the file names; may be empty
    bool otherRecording = false; // its checksum is not that of the session's recording
    QList<TierPlan> tiers;

    int fresh() const;
    int known() const;
    int problems() const;
};

struct ImportChoice {
    bool anyRecording = false;     // also from another recording: its times are taken
    bool leaveOutProblems = false; // take what can be taken; otherwise one problem keeps all out
    QStringList leaveOutTiers;     // names
};

struct TakenAnnotations {
    int notes = 0;
    int markers = 0;
    int stages = 0;
    int ratings = 0; // of segments, each with all its values
    int settlements = 0;
    int decisions = 0;   // on candidates, and moments that a reviewer added
    int known = 0;       // were there already, word for word
    QStringList outside; // who coded some of it and does not work with this library: it stays theirs
    QStringList remarks; // what was left out, and why; translated sentences

    int taken() const { return notes + markers + stages + ratings + settlements + decisions; }
};

class ExchangeService
{
public:
    explicit ExchangeService(LibraryService& library) : m_library(library) {}

    // One tier for each kind and author: notes ("note", code: kind of note), those on the session as a whole apart,
    // markers ("marker", code: type), stages ("stage"), ratings ("rating", one annotation for each value), what was
    // settled ("settlement", see SettlementExchange.h), measured candidates ("candidate", one tier for each person),
    // and what was decided about them ("decision", see CandidateExchange.h). Times and frames of the session's first
    // recording. Does not ask for consent: exportTo() does.
    Outcome<db::AnnotationDocument> annotations(const QUuid& session, const ExchangeOptions& options,
                                                const JobContext& job = {});
    // Notes on the session as a whole that this format has no place for.
    Outcome<int> notesWithoutPlace(const QUuid& session, ExchangeFormat format, const ExchangeOptions& options);
    // Refused without consent. The file is plain: whoever has it can read it. Spss writes FILE.sps and FILE.csv.
    // Returns the files that were written. Cancelled: none was.
    Outcome<QStringList> exportTo(const std::filesystem::path& file, ExchangeFormat format, const QUuid& session,
                                  const ExchangeOptions& options, const JobContext& job = {});

    // What import() would take in; writes nothing.
    Outcome<ImportPreview> preview(const std::filesystem::path& file, ExchangeFormat format, const QUuid& session);
    // What the file says becomes notes, markers, stages and ratings, visible for supervision; of this person, or, where
    // it names a coder who does not work with this library, of that coder, as with review packages: all of it
    // or nothing, as one step that can be taken back, with its audit event. Tiers of the kinds that annotations()
    // writes go back to what they were, everything else becomes notes that name their tier. Decisions on candidates
    // come in where the session has that candidate, not decided yet; a moment that a reviewer added always does. What
    // was settled comes in where the session has that difference between the same two people, still open. A note that
    // silences stays released to the collection where this person may release it. Codes of persons whom this library
    // knows are their names again. Invalid: not readable, beyond the recording's end, an unknown code, a segment that
    // its coder rated otherwise, a candidate that is decided otherwise; Conflict: of another recording. See
    // ImportChoice for what may be taken all the same.
    Outcome<TakenAnnotations> import(const std::filesystem::path& file, ExchangeFormat format, const QUuid& session,
                                     const ImportChoice& choice);

private:
    struct Reading;
    Outcome<Reading> read(const std::filesystem::path& file, ExchangeFormat format, const QUuid& session);

    LibraryService& m_library;
};

} // namespace alliance::app

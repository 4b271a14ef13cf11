#pragma once
// Something with words in a library that search can find.

#include "db/search/SearchText.h"
#include "media/base/MediaTime.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <cstdint>
#include <optional>

namespace alliance::db
{

enum class SearchKind { Note, Reply, Marker, Decision, Passage, Rating, Settlement, Example, Session, Recording, Case };

QString toCode(SearchKind kind); // "note", "reply", ...
QList<SearchKind> searchKinds();

// Where it is, for opening it.
struct SearchPlace {
    SearchKind kind = SearchKind::Note;
    QUuid id;        // of the note, marker, candidate (of a decision), ...
    QUuid caseId;    //
    QUuid sessionId; // null: of a case
    int sessionNumber = 0;
    QUuid recordingId; // null: on no recording
    std::optional<base::TimeRange> range;
    std::int64_t startFrame = 0;
    QUuid author;      // of a session: of its tags; null: nobody in particular
    bool bare = false; // a session once more, without its tags: for whoever is not told of those now
    QDate day;         // the session was held; it was written, where that is not known
};

struct SearchEntry {
    SearchPlace place;
    QString text;
    QStringList tags;
    QStringList facets;     // "kind:restraint", "person:<id>", ...: what filters ask for, see SearchNames
    base::MediaTime length; // of the moment, the recording or all recordings of the session; zero: has none
};

struct SearchHit {
    SearchPlace place;
    QString caseCode;
    SearchPassage passage;
    SearchPassage tags; // all of them; empty: none
};

} // namespace alliance::db

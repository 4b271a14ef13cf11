#pragma once
// The versions of a note, a marker, a stage or a rating, each compared with the one before: who, when, and what became
// of its words.

#include "app/services/LibraryService.h"
#include "app/services/TextDifference.h"
#include "db/records/Moment.h"

#include <optional>

namespace alliance::app
{

// Something beside the text, in words for people.
struct FieldChange {
    QString field; // "Kind", "Principles", ...
    QString before;
    QString after;
    friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

struct VersionItem {
    int version = 0;
    QString author; // name; empty when not known
    QDateTime at;   // UTC
    bool removed = false;
    QString text;
    QList<TextPiece> words;     // against the version before; all of it is added in the first
    QList<FieldChange> changes; // likewise; none in the first
};

// "0:00:04.000", "0:00:04.000 to 0:00:06.000", "the session as a whole".
QString placeText(const std::optional<db::Moment>& moment);

// Oldest first. Versions that the person may not read are left out.
Outcome<QList<VersionItem>> noteVersions(LibraryService& library, const QUuid& note);
Outcome<QList<VersionItem>> markerVersions(LibraryService& library, const QUuid& marker);
Outcome<QList<VersionItem>> passageVersions(LibraryService& library, const QUuid& passage);
Outcome<QList<VersionItem>> ratingVersions(LibraryService& library, const QUuid& rating);

} // namespace alliance::app

#pragma once
// The versions of what people write and code, each compared with the one before: who, when, and what became of its
// words.

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
    QList<FieldChange> changes; // likewise; in the first all that it holds, after nothing
    bool mayRestore = true;     // false: somebody else's, that only they stand by
};

// A version by itself.
struct VersionWords {
    int version = 0;
    QUuid author;
    QDateTime at;
    bool removed = false;
    QString text;
    QList<std::pair<QString, QString>> fields; // name and value, both in words; the same names in every version
    bool mayRestore = true;
};
QList<VersionItem> comparedVersions(LibraryService& library, const QList<VersionWords>& versions); // oldest first

// "0:00:04.000", "0:00:04.000 to 0:00:06.000", "the session as a whole".
QString placeText(const std::optional<db::Moment>& moment);

// Oldest first. Versions that the person may not read are left out.
Outcome<QList<VersionItem>> noteVersions(LibraryService& library, const QUuid& note);
Outcome<QList<VersionItem>> markerVersions(LibraryService& library, const QUuid& marker);
Outcome<QList<VersionItem>> passageVersions(LibraryService& library, const QUuid& passage);
Outcome<QList<VersionItem>> ratingVersions(LibraryService& library, const QUuid& rating);
Outcome<QList<VersionItem>> settlementVersions(LibraryService& library, const QUuid& settlement);
Outcome<QList<VersionItem>> tagVersions(LibraryService& library, const QUuid& session);
// Of the decision about a candidate; only one's own may be restored.
Outcome<QList<VersionItem>> decisionVersions(LibraryService& library, const QUuid& candidate);

} // namespace alliance::app

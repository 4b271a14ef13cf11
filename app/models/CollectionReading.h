#pragma once
// What the board of collections reads from a library, and whether that may be another since. Runs in the library's
// thread, never in the window's; fails as the library does.

#include "app/models/CodingSession.h"
#include "app/services/CodedMoments.h"
#include "app/services/HistoryService.h"
#include "app/services/RecordMark.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace alliance::app
{

struct CollectionReading {
    RecordMark seen; // before the rest was read
    QList<CollectionItem> collections;
    QHash<QUuid, QSet<QUuid>> sessions; // that have an example in it, by collection; only for those who compile none
    QUuid current;                      // null: there is no collection
    CollectionContent content;          // of `current`
    CodingVocabulary vocabulary;
    NextSteps steps; // of collections, cases and consents
};

// The collection that is read with its examples is the first of the wishes that is there, else the first of all.
Outcome<CollectionReading> readCollections(LibraryService& library, const QList<QUuid>& wishes);

struct CollectionsSince {
    RecordMark now;
    bool lists = false;   // what readCollections() reads may be another
    bool moments = false; // what readCodedMoments() reads may be
};

// Since the lists and the moments were read last, each by its mark; both where that cannot be told.
Outcome<CollectionsSince> collectionsSince(LibraryService& library, const RecordMark& lists, const RecordMark& moments);

struct CodedMomentsRead {
    RecordMark seen; // before they were read
    CodedMoments moments;
};

Outcome<CodedMomentsRead> readCodedMoments(LibraryService& library, const QList<QUuid>& sessions);

} // namespace alliance::app

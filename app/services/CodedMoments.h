#pragma once
// Moments as a training director looks for them: what people coded (markers with the stages of resolution that they
// touch), and the examples in collections with the codes of their place. Codes count as far as the person who asks may
// read them.

#include "app/services/CollectionService.h"
#include "app/services/LibraryService.h"
#include "db/records/Marker.h"
#include "db/records/Passage.h"

#include <QHash>
#include <QStringList>

namespace alliance::app
{

// Codes of the vocabulary, each once.
struct MomentCodes {
    QStringList types; // of marker
    QStringList subtypes;
    QStringList strategies;
    QStringList stages;
    friend bool operator==(const MomentCodes&, const MomentCodes&) = default;
};

// What consent says of showing a moment as an example today.
struct MomentConsent {
    QString withheld;   // why a list shows no picture of it, in a few words; empty: it may
    QString words;      // a sentence to be read before it is played; empty: it may be shown as it is
    bool ended = false; // withdrawn or expired
    friend bool operator==(const MomentConsent&, const MomentConsent&) = default;
};
// Where consent allows showing it only with faces hidden, or not at all, there is no picture.
MomentConsent momentConsent(const ExportVerdict& verdict, EffectiveConsent::Basis basis);

struct MomentItem {
    QUuid example; // null: a coded moment, in no collection
    QUuid collection;
    QString folder; // name of that collection where it lies inside the one that is looked at; empty: in that itself
    QUuid marker;   // null: none
    db::Moment moment;
    QUuid session;
    QString caseCode; // empty: not for this person
    int sessionNumber = 0;
    QString sessionLabel; // may be empty
    QString title;        // of the example, or the marker's comment; may be empty
    QString author;       // of the marker or the example; empty: not known
    MomentCodes codes;
    MomentConsent consent;
    friend bool operator==(const MomentItem&, const MomentItem&) = default;
};

// What the words "withdrawal", "R5", "S3" of a choice let through; empty: everything.
struct MomentFilter {
    QString type; // markers that carry both types count for either
    QString subtype;
    QString strategy;
    QString stage;

    bool passes(const MomentCodes& codes) const;
    bool isEmpty() const { return type.isEmpty() && subtype.isEmpty() && strategy.isEmpty() && stage.isEmpty(); }
    friend bool operator==(const MomentFilter&, const MomentFilter&) = default;
};

// Of the marker `own` (null: none) and of all others of the recording that lie at the moment, and the stages there. A
// point lies in a range that contains it.
MomentCodes codesAt(const db::Moment& moment, const QUuid& own, const QList<db::Marker>& markers,
                    const QList<db::Passage>& passages);

struct CodedMoments {
    QList<MomentItem> moments;              // by session as asked for, then by time
    QHash<QUuid, RecordingItem> recordings; // that they are on
};
// Every marker of these sessions that may be read. A session that is not there any more has none.
Outcome<CodedMoments> codedMoments(LibraryService& library, const QList<QUuid>& sessions);

struct CollectionContent {
    QList<MomentItem> examples; // its own in order, then those of each collection inside it
    QHash<QUuid, RecordingItem> recordings;
    QStringList gone; // why others are not shown, a sentence for each reason
};
// Of the collection and everything inside it. Only examples that consent allows there today; of those that were taken
// out because it was withdrawn, the ones of lately are counted in `gone`.
Outcome<CollectionContent> collectionContent(LibraryService& library, const QUuid& collection);

} // namespace alliance::app

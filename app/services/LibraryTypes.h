#pragma once
// What the services hand out beside the records of db: plain values, safe to send between threads.

#include "app/services/IngestProgress.h"
#include "db/records/Candidate.h"
#include "db/records/Recording.h"
#include "db/records/Session.h"
#include "db/vault/RecordingBytes.h"
#include "media/base/MediaTime.h"
#include "vision/candidates/Behaviour.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <cstdint>
#include <optional>

namespace alliance::app
{

// Codes of the vocabulary lists (db::Vocabulary::terms).
namespace termlist
{
inline const QString kNoteKind = QStringLiteral("note_kind");
inline const QString kPrinciple = QStringLiteral("principle");
inline const QString kStage = QStringLiteral("stage");
inline const QString kMarkerType = QStringLiteral("marker_type");
inline const QString kMarkerSubtype = QStringLiteral("marker_subtype");
inline const QString kStrategy = QStringLiteral("strategy");
inline const QString kSegmentRating = QStringLiteral("segment_rating");
} // namespace termlist

struct RecordingItem {
    db::Recording record;
    db::RecordingBytes bytes; // as long as its library is unlocked
    bool measured = false;
    std::optional<IngestProgress> ingest; // nothing: no pass has begun

    // As the person knows it: a linked file by its path, what came into the library by the name it had.
    QString name() const;
    bool pending() const { return !ingest || ingest->pending(); }      // a pass has something to do
    double prepared() const { return ingest ? ingest->share() : 0.0; } // 0..1 of it
};

struct SessionItem {
    db::Session record;
    QString caseCode;                // empty: the case is not for this person
    QList<RecordingItem> recordings; // the first is the one that is measured and annotated
    int notes = 0;
    int candidatesOpen = 0;
    int candidatesAccepted = 0;
    int candidatesRejected = 0;
    std::optional<int> daysToKeep; // until it has to be destroyed, 0: today; nothing: no one asks for it
    int notesReleased = 0;         // of the notes, those that the trainee may read
    int feedbackReleases = 0;      // versions of the feedback that the trainee was given

    bool measured() const { return !recordings.isEmpty() && recordings.front().measured; }
    bool pending() const;
    double prepared() const; // 0..1: share of the frames of all recordings that the ingest pass is through with
};

// What measurement proposed and what people decided: record.decision.
struct CandidateItem {
    db::Candidate record;
    QString personName; // a place ("left", "right"), or the part a reviewer gave ("patient", "therapist")
    QList<vision::Behaviour> behaviours;
};

} // namespace alliance::app

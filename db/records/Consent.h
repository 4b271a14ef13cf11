#pragma once
// What the people who were recorded agreed to: for a case, and for one recording where it differs. Dates count to the
// end of the day that they name, in the time zone of the computer.

#include "db/records/MaskedPeople.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUuid>

#include <algorithm>

namespace alliance::db
{

enum class ConsentPurpose {
    OwnReview,             // the therapist watches the own session
    IndividualSupervision, // with the supervisor
    GroupSupervision,
    ProgrammeLibrary, // teaching inside the training programme
    Research,
    OutsideTeaching, // conferences, other programmes
};

inline const QList<ConsentPurpose>& allConsentPurposes()
{
    static const QList<ConsentPurpose> all{ConsentPurpose::OwnReview,        ConsentPurpose::IndividualSupervision,
                                           ConsentPurpose::GroupSupervision, ConsentPurpose::ProgrammeLibrary,
                                           ConsentPurpose::Research,         ConsentPurpose::OutsideTeaching};
    return all;
}

// How faces have to be hidden, in the order of how little is left of them: of two, the later one is the stricter.
// Solid hides the face alone. Skeleton hides hair, clothes, gestures and room as well: people are figures on a plain
// ground, of whom where the head points and how shoulders and trunk are held is left.
enum class FaceMask { None, Edge, Blur, Pixelate, Solid, Skeleton };
inline constexpr FaceMask kStrictestMask = FaceMask::Skeleton; // for whatever cannot be told

// Of two masks: the stricter one, for all whom one of them is for.
inline void addMask(FaceMask& mask, MaskedPeople& people, FaceMask other, const MaskedPeople& others)
{
    if (other != FaceMask::None)
        people = mask == FaceMask::None ? others : people.joined(others);
    mask = std::max(mask, other);
}

struct ConsentDraft {
    QUuid caseId;
    QUuid recordingId;                  // null: of the case as a whole
    QDate givenOn;                      // invalid: not said; in force from any day on
    QDate expiresOn;                    // last day; invalid: never
    QDate withdrawnOn;                  // first day on which it no longer holds; invalid: not withdrawn
    QDate destroyBy;                    // last day on which recordings may be kept; invalid: not said
    int keepDays = 0;                   // how many days after it was held a session may be kept; 0: not said
    QList<ConsentPurpose> purposes;     // sealed
    FaceMask faceMask = FaceMask::None; // sealed
    MaskedPeople maskedPeople;          // whose faces that is for; sealed
    bool voiceMask = false;             // sealed
    QString remark;                     // sealed under the key of the case; empty for those without it
    bool noneOnRecord = false;          // sealed; taken back: counts as if nothing had ever been recorded
    friend bool operator==(const ConsentDraft&, const ConsentDraft&) = default;
};

// One version of a consent. Versions count from 1 and are never changed.
struct Consent {
    QUuid id;
    QUuid versionId;
    int version = 0;
    ConsentDraft terms;
    QUuid author;     // of this version
    QDateTime edited; // UTC, this version
};

// Of a consent without opening its seal: what the list of what is due needs.
struct ConsentDates {
    QUuid caseId;
    QUuid recordingId;
    QUuid sessionId; // of the recording; null for a case
    QDate expiresOn;
    QDate withdrawnOn;
    QDate destroyBy;
    int keepDays = 0;
};

} // namespace alliance::db
